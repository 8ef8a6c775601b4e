noinst_LIBRARIES += libapp.a
libapp_a_SOURCES = \
	include/ndigest/app/app.h src/app/app.c \
	include/ndigest/app/doctor.h src/app/doctor.c \
	include/ndigest/app/tools.h src/app/tool_input.c \
	src/app/tool_input.h \
	src/app/tools.c \
	include/ndigest/app/page.h src/app/page.c \
	src/app/parts.c src/app/parts.h \
	src/app/private.h \
	src/app/acts.c \
	src/app/analyse.h src/app/analyse.c \
	src/app/article.h src/app/article.c \
	include/ndigest/app/brief.h src/app/brief.c src/app/brief_edit.c \
	src/app/browse.h src/app/browse.c \
	src/app/classes.h src/app/classes.c \
	src/app/clipboard.h src/app/clipboard.c \
	src/app/courier.h src/app/courier.c \
	src/app/event.c \
	src/app/fetch.h src/app/fetch.c \
	src/app/feed_fetch.h src/app/feed_fetch.c \
	src/app/feeds_text.c \
	src/app/item_title.h src/app/item_title.c \
	src/app/job.c \
	include/ndigest/app/download.h src/app/download.h src/app/download.c \
	src/app/download_jobs.c \
	src/app/download_name.h src/app/download_name.c \
	src/app/download_place.h src/app/download_place.c \
	src/app/local_feed.h src/app/local_feed.c \
	src/app/net_open.h src/app/net_open.c \
	src/app/model.h src/app/model.c src/app/model_digest.c \
	include/ndigest/app/models.h src/app/models.c \
	src/app/models_find.h src/app/models_find.c \
	src/app/models_look.h src/app/models_look.c \
	src/app/ask.c \
	src/app/consent.h src/app/consent.c \
	src/app/ledger.h src/app/ledger.c \
	src/app/secret.h src/app/secret.c \
	src/app/lists.c \
	src/app/make.h src/app/make.c \
	include/ndigest/app/picture.h src/app/picture.h src/app/picture.c \
	src/app/picture_cache.h src/app/picture_cache.c \
	src/app/reads.h src/app/reads.c \
	src/app/refresh.h src/app/refresh.c \
	src/app/refresh_wait.c \
	src/app/rules.h src/app/rules.c src/app/feed_rules.c \
	src/app/schedule.h src/app/schedule.c \
	src/app/settings.h src/app/settings.c \
	src/app/share.c \
	src/app/sources.def \
	src/app/stories.h src/app/stories.c \
	src/app/subs.c \
	src/app/talk.h src/app/talk.c src/app/talk_options.c \
	src/app/talk_run.h src/app/talk_run.c \
	src/app/taste.h src/app/taste.c \
	src/app/today.h src/app/today.c \
	src/app/want.h src/app/want.c \
	src/app/work.c
