noinst_LIBRARIES += libstore.a
libstore_a_SOURCES = \
	include/ndigest/store/articles.h src/store/articles.c \
	src/store/articles.h \
	include/ndigest/store/digests.h src/store/digests.c \
	include/ndigest/store/downloads.h src/store/downloads.c \
	src/store/answers.c \
	include/ndigest/store/feeds.h src/store/feeds.c \
	include/ndigest/store/lists.h src/store/lists.c src/store/query.h \
	include/ndigest/store/marks.h src/store/marks.c \
	include/ndigest/store/refresh.h src/store/refresh.c \
	include/ndigest/store/search.h src/store/search.c \
	include/ndigest/store/state.h src/store/state.c \
	include/ndigest/store/store.h src/store/open.c src/store/open.h \
	include/ndigest/store/upkeep.h src/store/upkeep.c \
	src/store/batch.c src/store/batch.h \
	src/store/counts.c src/store/counts.h \
	src/store/damage.c src/store/damage.h \
	src/store/db.c src/store/db.h src/store/sql.def \
	src/store/fold.c \
	src/store/index.c src/store/index.h \
	src/store/keys.c src/store/keys.h \
	src/store/give_back.c \
	src/store/match.c \
	src/store/parts.c src/store/parts.h \
	src/store/plain.c src/store/plain.h \
	src/store/rescue.c src/store/rescue.h \
	src/store/remove.c src/store/remove.h \
	src/store/schema.c src/store/schema.h
