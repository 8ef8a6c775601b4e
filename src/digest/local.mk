noinst_LIBRARIES += libdigest.a
libdigest_a_SOURCES = src/digest/room.c
