#include <ndigest/conf/action.h>

#include <stddef.h>
#include <string.h>

#include <ndigest/conf/option.h>

static const struct action_info actions[] = {
#define ACTION(id, name, views, keys, help) { name, views, keys, help },
#include <ndigest/conf/actions.def>
#undef ACTION
};

static const char *const view_names[VIEW_BITS] = {
	"categories", "list", "article", "related", "sources", "pager", "menu",
	"prompt", "select"
};

const struct action_info *
action_info(enum action id)
{
	return &actions[id];
}

bool
action_find(const char *name, enum action *id)
{
	for (unsigned i = 0; i < ACTION_COUNT; i++)
		if (strcmp(actions[i].name, name) == 0) {
			*id = (enum action)i;
			return true;
		}
	return false;
}

const char *
action_nearest(const char *name)
{
	const char *names[ACTION_COUNT];

	for (unsigned i = 0; i < ACTION_COUNT; i++)
		names[i] = actions[i].name;
	return name_nearest(name, names, ACTION_COUNT);
}

const char *
view_name(unsigned bit)
{
	for (unsigned i = 0; i < VIEW_BITS; i++)
		if (bit == 1U << i)
			return view_names[i];
	return "all";
}

bool
view_find(const char *name, unsigned *bit)
{
	for (unsigned i = 0; i < VIEW_BITS; i++)
		if (strcmp(name, view_names[i]) == 0) {
			*bit = 1U << i;
			return true;
		}
	return false;
}
