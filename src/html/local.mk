noinst_LIBRARIES += libhtml.a
libhtml_a_SOURCES = \
	src/html/build.h \
	src/html/document.c \
	src/html/enter.c \
	src/html/finish.c \
	src/html/leaf.c \
	src/html/math.c \
	src/html/media.c \
	src/html/nest.c \
	src/html/nest.h \
	src/html/table.c \
	src/html/tree.c \
	src/html/unread.c \
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
