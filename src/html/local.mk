noinst_LIBRARIES += libhtml.a
libhtml_a_SOURCES = \
	src/html/allowed.c \
	src/html/allowed.def \
	src/html/allowed.h \
	src/html/css.c \
	src/html/elements.c \
	src/html/elements.def \
	src/html/elements.h \
	src/html/line.c \
	src/html/sanitize.c \
	src/html/token.c \
	src/html/token.h
