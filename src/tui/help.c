/* The keys that hold where one is, from the live keymap. */
#include <stdio.h>
#include <string.h>

#include <ndigest/base/intl.h>

#include "pager.h"

#define KEY_COLUMN 22

static const char *
view_heading(unsigned bit)
{
	switch (bit) {
	case VIEW_PANE: return _("In the categories");
	case VIEW_LIST: return _("In a list of headlines");
	case VIEW_ARTICLE: return _("In an article");
	case VIEW_RELATED: return _("In the related articles");
	case VIEW_SOURCES: return _("In the sources");
	case VIEW_MENU: return _("In a menu");
	case VIEW_SELECT: return _("While lines are chosen");
	case VIEW_PROMPT: return _("While typing");
	default: return _("In a page like this");
	}
}

static void
add_actions(struct ui *u, struct view *v, unsigned bit, unsigned but_not)
{
	for (unsigned i = 0; i < ACTION_COUNT; i++) {
		const struct action_info *a = action_info((enum action)i);
		char keys[128];

		if ((a->views & bit) == 0 || (but_not != 0 &&
		    (a->views & but_not) != 0))
			continue;
		keymap_keys(conf_keymap(u->conf), bit, (enum action)i, false,
		    keys, sizeof keys);
		if (*keys != '\0')
			pager_add(v, ROLE_TEXT, keys, KEY_COLUMN, _(a->help));
	}
}

struct view *
pager_help(struct ui *u, unsigned bit)
{
	struct view *v = pager_new(u, _("Help"));

	pager_add(v, ROLE_STRONG, NULL, 0, view_heading(bit));
	pager_add(v, ROLE_TEXT, NULL, 0, "");
	if (bit != VIEW_MENU && bit != VIEW_PROMPT)
		pager_add(v, ROLE_TEXT, "1 … 9", KEY_COLUMN,
		    _("Go to a category; before a movement, a count: 5j"));
	add_actions(u, v, bit, 0);
	for (unsigned k = 0; k < VIEW_BITS; k++) {
		unsigned other = 1U << k;

		if (other == bit || other == VIEW_RELATED ||
		    other == VIEW_PAGER)
			continue;
		pager_add(v, ROLE_TEXT, NULL, 0, "");
		pager_add(v, ROLE_STRONG, NULL, 0, view_heading(other));
		pager_add(v, ROLE_TEXT, NULL, 0, "");
		add_actions(u, v, other, bit);
	}
	pager_add(v, ROLE_TEXT, NULL, 0, "");
	pager_add(v, ROLE_DIM, NULL, 0, _("Keys, colours and options: "
	    "ndigest-config(5). Every action is also a command, after :"));
	return v;
}
