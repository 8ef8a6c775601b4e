/*
 * The table of options: what there is to set, and what a value may be. All
 * that is given back is static.
 */
#ifndef NDIGEST_CONF_OPTION_H
#define NDIGEST_CONF_OPTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/error.h>

enum option_type {
	OPTION_BOOL,
	OPTION_INT,
	OPTION_TIME,	/* seconds */
	OPTION_BYTES,
	OPTION_STRING,
	OPTION_LIST,	/* parted by commas */
	OPTION_CHOICE
};

/* OPT_REFRESH_ON_START, … */
enum option {
#define OPTION(id, ...) OPT_##id,
#include <ndigest/conf/options.def>
#undef OPTION
	OPTION_COUNT
};

struct option_info {
	const char *name;
	enum option_type type;
	const char *choices;	/* parted by spaces, or NULL */
	const char *standard;	/* the default, as written */
	int64_t low, high;
	const char *help;
};

const struct option_info *option_info(enum option id);
bool option_find(const char *name, enum option *id);

/* What the type is called in help: "yes|no", "number", "time", … */
const char *option_type_name(const struct option_info *o);

/* The K-th choice as a new string in OUT, or false when there are fewer. */
bool option_choice(const struct option_info *o, size_t k, char *out,
    size_t size);

/* Reads VALUE: a bool as 0 or 1, a number in the option's unit, the index of
 * a choice, 0 for text. ERR_CONFIG with a sentence when it may not be. */
enum err option_parse(enum option id, const char *value, int64_t *number,
    struct error *e);

/* The option, action or other name that NAME most likely means, or NULL. */
const char *option_nearest(const char *name);

/* The nearest of COUNT names by edit distance, or NULL when none is near. */
const char *name_nearest(const char *name, const char *const *names,
    size_t count);

#endif
