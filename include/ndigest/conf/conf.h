/*
 * The configuration: options, keys, themes, share targets, categories.
 *
 * One struct conf a process, owned by the thread that made it; other threads
 * are given what they need by value. Strings given back are borrowed until
 * the option is set again or conf_free.
 */
#ifndef NDIGEST_CONF_CONF_H
#define NDIGEST_CONF_CONF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/error.h>
#include <ndigest/conf/key.h>
#include <ndigest/conf/option.h>
#include <ndigest/conf/theme.h>

struct conf;

struct conf *conf_new(void);		/* all defaults, built-in keys */
void conf_free(struct conf *c);		/* NULL is fine */

/* $XDG_CONFIG_HOME/ndigest/config; a new string, the caller frees. NULL when
 * there is neither that nor HOME. */
char *conf_default_path(void);

/* Reads a file over what is there. What is wrong is left out, the rest
 * holds: ERR_CONFIG with the first fault's file, line and the nearest right
 * name. ERR_NOT_FOUND (no sentence) when there is no such file. */
enum err conf_load(struct conf *c, const char *path, struct error *e);

/* The same from memory; NAME stands in errors. */
enum err conf_load_bytes(struct conf *c, const char *name, const char *bytes,
    size_t n, struct error *e);

/* Back to the defaults, but for what the command line had set, and reads
 * PATH again. */
enum err conf_reload(struct conf *c, const char *path, struct error *e);

/* ORIGIN is "command line", "session" or what a person understands. */
enum err conf_set(struct conf *c, const char *name, const char *value,
    const char *origin, struct error *e);

/* The same for "NAME=VALUE". */
enum err conf_set_pair(struct conf *c, const char *pair, const char *origin,
    struct error *e);

bool conf_bool(const struct conf *c, enum option id);
int64_t conf_int(const struct conf *c, enum option id);	/* INT, TIME, BYTES */
const char *conf_str(const struct conf *c, enum option id);	/* as written */
size_t conf_choice(const struct conf *c, enum option id);	/* from 0 */

/* Walks a LIST option: the K-th member in OUT; false when there are fewer. */
bool conf_list(const struct conf *c, enum option id, size_t k, char *out,
    size_t size);

/* "default", "command line", "/path/config:12", … */
const char *conf_origin(const struct conf *c, enum option id);

/* Sets NAME in the file PATH (made with its folder when it is not there) and
 * keeps all else in it as it stands, comments and order too. */
enum err conf_write_option(const char *path, const char *name,
    const char *value, struct error *e);

const struct keymap *conf_keymap(const struct conf *c);

/* The theme NAME (NULL: what ui.theme says, "auto" by DARK): built in, or of
 * a [theme NAME] section. False, and the built-in one, when there is none. */
bool conf_theme(const struct conf *c, const char *name, bool dark,
    struct theme *out);

/* The names of all themes, the built-in ones first; NULL after the last. */
const char *conf_theme_name(const struct conf *c, size_t k);

/* [share NAME]: a URL with {url} {title} {summary} (encoded when put in), or
 * a command with the same as words of its own. */
struct conf_share {
	const char *name;
	const char *label;	/* or NULL */
	const char *url;	/* or NULL */
	const char *command;	/* or NULL */
};
const struct conf_share *conf_share(const struct conf *c, size_t k);

/* [category NAME] */
struct conf_category {
	const char *name;
	const char *keywords;	/* parted by commas, or NULL */
	const char *colour;	/* as written, or NULL */
};
const struct conf_category *conf_category(const struct conf *c, size_t k);

/* [filter NAME]: what is done with items that match all that is given. A
 * pattern is words or phrases parted by commas, or /a regex/. */
enum conf_filter_action {
	CONF_FILTER_HIDE,
	CONF_FILTER_READ,
	CONF_FILTER_STAR,
	CONF_FILTER_CATEGORY
};

struct conf_filter {
	const char *name;
	const char *title, *text, *source;	/* patterns, or NULL: any */
	const char *category;			/* CONF_FILTER_CATEGORY */
	enum conf_filter_action action;
};
const struct conf_filter *conf_filter(const struct conf *c, size_t k);

/* The file that an option names, with "~/" as the home folder: a new string,
 * or NULL when it is empty. */
char *conf_path(const struct conf *c, enum option id);

/* Splits a command into words: spaces part them, quotes (' and ") keep them
 * together, a backslash takes the next character as it is. No shell. A new
 * array that ends in NULL, one block: the caller frees it. NULL when a quote
 * is left open or there is no word. */
char **conf_words(const char *command);

#endif
