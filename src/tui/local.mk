noinst_LIBRARIES += libtui.a
libtui_a_SOURCES = src/tui/act.c src/tui/article.c src/tui/article.h \
	src/tui/article_act.c src/tui/article_ask.c src/tui/article_source.c src/tui/article_picture.c src/tui/article_plain.c \
	src/tui/article_view.c src/tui/brief.c src/tui/downloads.c src/tui/command.c \
	src/tui/find.c src/tui/find.h src/tui/frame.c src/tui/glyph.c \
	src/tui/go.c src/tui/help.c src/tui/input.c src/tui/input.h \
	src/tui/items.c src/tui/keys.c src/tui/list.c src/tui/list.h \
	src/tui/list_empty.c src/tui/list_story.c \
	src/tui/list_view.c src/tui/loop.c src/tui/menu.c src/tui/models.c src/tui/mouse.c src/tui/mute.c \
	src/tui/pager.c src/tui/pager.h src/tui/paint.c src/tui/palette.c \
	src/tui/pane.c src/tui/aloud.c \
	src/tui/picture_view.c src/tui/pictures.c src/tui/pictures.h \
	src/tui/pixels.c src/tui/pixels.h src/tui/prompt.c src/tui/room.h src/tui/screen.c \
	src/tui/screen.h src/tui/search.c src/tui/side.c src/tui/sources.c \
	src/tui/statistics.c src/tui/term.c src/tui/term.h \
	src/tui/terminfo.c src/tui/terminfo.h src/tui/ui.c
libtui_a_SOURCES += src/tui/article_links.c src/tui/article_place.c src/tui/select.c
