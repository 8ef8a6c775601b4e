noinst_LIBRARIES += libbase.a
libbase_a_SOURCES = \
	include/ndigest/base/arena.h src/base/arena.c \
	include/ndigest/base/buf.h src/base/buf.c \
	include/ndigest/base/clock.h src/base/clock.c \
	include/ndigest/base/error.h src/base/error.c \
	include/ndigest/base/file.h src/base/file.c \
	include/ndigest/base/inbox.h src/base/inbox.c \
	include/ndigest/base/intl.h src/base/intl.c \
	include/ndigest/base/log.h src/base/log.c \
	include/ndigest/base/map.h src/base/map.c \
	include/ndigest/base/mem.h src/base/mem.c \
	include/ndigest/base/scan.h \
	include/ndigest/base/spawn.h src/base/spawn.c \
	include/ndigest/base/thread.h src/base/thread.c \
	include/ndigest/base/vec.h
