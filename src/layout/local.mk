noinst_LIBRARIES += liblayout.a
liblayout_a_SOURCES = \
	src/layout/blocks.c \
	src/layout/layout.c \
	src/layout/page.c \
	src/layout/run.c \
	src/layout/setter.c \
	src/layout/setter.h \
	src/layout/table.c
