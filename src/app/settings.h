/*
 * The options that the work and net threads go by. The config belongs to the
 * caller's thread: each of the others holds a copy of these, and gets a new
 * one in a message when they change.
 */
#ifndef NDIGEST_APP_SETTINGS_H
#define NDIGEST_APP_SETTINGS_H

#include <stdbool.h>
#include <stddef.h>

#include "schedule.h"
#include "talk.h"

struct conf;

enum fetch_mode { FETCH_AUTO, FETCH_ALWAYS, FETCH_NEVER };
enum pictures_mode { PICTURES_ASK, PICTURES_NEVER, PICTURES_ALWAYS };

struct settings {
	struct schedule_bounds bounds;
	size_t feed_max, page_max, picture_max;		/* bytes */
	size_t picture_cache;	/* bytes of all */
	enum pictures_mode pictures;
	int64_t download_max;
	int download_parallel;
	int timeout_s, model_timeout_s;
	enum fetch_mode fetch;
	struct talk_options ai;
	int64_t keep_days, keep_items;	/* 0: no bound */
};

struct settings settings_read(const struct conf *conf);

#endif
