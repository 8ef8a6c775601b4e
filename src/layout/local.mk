noinst_LIBRARIES += liblayout.a
liblayout_a_SOURCES = \
	src/layout/blocks.c \
	src/layout/enclosure.h src/layout/enclosure.c \
	src/layout/export_html.c \
	src/layout/export_markdown.c \
	src/layout/head.c \
	src/layout/layout.c \
	src/layout/markdown.c \
	src/layout/markdown.h \
	src/layout/page.c \
	src/layout/page_asked.h src/layout/page_asked.c \
	src/layout/parts.c \
	src/layout/parts.h \
	src/layout/picture.c \
	src/layout/run.c \
	src/layout/setter.c \
	src/layout/setter.h \
	src/layout/table.c
