noinst_LIBRARIES += libtext.a
libtext_a_SOURCES = src/text/room.c
libtext_a_SOURCES += src/text/entity.c src/text/entity_table.h
