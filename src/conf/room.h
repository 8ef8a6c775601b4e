/* What the files of the conf room share. */
#ifndef CONF_ROOM_H
#define CONF_ROOM_H

#include <ndigest/base/arena.h>
#include <ndigest/base/vec.h>
#include <ndigest/conf/conf.h>

struct option_value {
	char *text;
	int64_t number;
	char *origin;	/* NULL: the default */
};

/* A line of a [theme NAME] section, applied in order when it is asked for. */
struct theme_line {
	const char *theme;
	const char *name;
	const char *value;
};

struct conf {
	struct option_value values[OPTION_COUNT];
	struct keymap *keymap;
	struct arena arena;	/* the strings of sections */
	VEC(struct theme_line) theme_lines;
	VEC(const char *) themes;	/* names of [theme NAME] sections */
	VEC(struct conf_share) shares;
	VEC(struct conf_category) categories;
	VEC(struct conf_filter) filters;
};

/* One line NAME = VALUE of SECTION ("" before the first). */
enum err section_take(struct conf *c, const char *section, const char *name,
    const char *value, const char *origin, struct error *e);

/* The line [SECTION] was met. */
void section_open(struct conf *c, const char *section);

/* Forgets what sections said: for reading the file again. */
void section_forget(struct conf *c);

/* Sets an option by id: no origin is the default's. */
void conf_put(struct conf *c, enum option id, const char *value,
    int64_t number, const char *origin);

#endif
