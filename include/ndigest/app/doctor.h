/* Checks of the installation: what is there, what is wrong, what to do. */
#ifndef NDIGEST_APP_DOCTOR_H
#define NDIGEST_APP_DOCTOR_H

#include <stddef.h>

#include <ndigest/base/arena.h>

struct conf;

enum check_state { CHECK_GOOD, CHECK_NOTE, CHECK_BAD };

struct check {
	enum check_state state;
	const char *name;
	const char *text;
	const char *advice;	/* or NULL */
};

struct doctor_places {
	const char *config;	/* as given, or NULL */
	const char *db;
	const char *conf_error;	/* what was wrong with the config, or NULL */
};

/* Changes nothing. What is given back lives in the arena. */
void doctor_run(const struct conf *conf, const struct doctor_places *places,
    struct arena *arena, const struct check **out, size_t *count);

#endif
