noinst_LIBRARIES += libtext.a
libtext_a_SOURCES = src/text/room.c
libtext_a_SOURCES += src/text/entity.c src/text/entity_table.h
libtext_a_SOURCES += src/text/lang.c src/text/lang_words.c src/text/lang_words.h \
	include/ndigest/text/lang.h
