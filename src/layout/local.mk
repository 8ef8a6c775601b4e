noinst_LIBRARIES += liblayout.a
liblayout_a_SOURCES = src/layout/room.c
