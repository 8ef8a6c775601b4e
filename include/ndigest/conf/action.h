/* The table of actions: what keys, commands and the palette can do. */
#ifndef NDIGEST_CONF_ACTION_H
#define NDIGEST_CONF_ACTION_H

#include <stdbool.h>

enum view_bit {
	VIEW_PANE = 1 << 0,	/* the categories */
	VIEW_LIST = 1 << 1,	/* headlines */
	VIEW_ARTICLE = 1 << 2,	/* an article's page or full text */
	VIEW_RELATED = 1 << 3,	/* the pane of related articles */
	VIEW_SOURCES = 1 << 4,
	VIEW_PAGER = 1 << 5,	/* help, statistics, the day's brief */
	VIEW_MENU = 1 << 6,	/* share, categories */
	VIEW_PROMPT = 1 << 7,	/* a line that is typed */
	VIEW_SELECT = 1 << 8,	/* lines of an article, to copy them */
	VIEW_ITEMS = VIEW_LIST | VIEW_ARTICLE | VIEW_RELATED,
	VIEW_MOVING = VIEW_ITEMS | VIEW_PANE | VIEW_SOURCES | VIEW_PAGER,
	VIEW_ALL = VIEW_MOVING | VIEW_MENU | VIEW_PROMPT | VIEW_SELECT
};
#define VIEW_BITS 9

/* ACT_DOWN, … */
enum action {
#define ACTION(id, ...) ACT_##id,
#include <ndigest/conf/actions.def>
#undef ACTION
	ACTION_COUNT,
	ACTION_NONE = ACTION_COUNT
};

struct action_info {
	const char *name;
	unsigned views;
	const char *keys;	/* as built in, parted by spaces */
	const char *help;
};

const struct action_info *action_info(enum action id);
bool action_find(const char *name, enum action *id);
const char *action_nearest(const char *name);

/* "list", "article", …: the names of views in the config; BIT is one bit. */
const char *view_name(unsigned bit);
bool view_find(const char *name, unsigned *bit);

#endif
