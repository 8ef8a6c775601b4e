noinst_LIBRARIES += libhtml.a
libhtml_a_SOURCES = src/html/room.c
