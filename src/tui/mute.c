/* Muting a source from where the sources are listed: mute.sources in the
 * config file, so that it stays. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "room.h"

/* As it stands in a list of names, which commas part. */
static char *
list_name(const char *title)
{
	char *s = xstrdup(title), *to = s;

	for (const char *p = s; *p != '\0'; p++)
		if (*p != ',')
			*to++ = *p;
	*to = '\0';
	return s;
}

/* The index of the name in mute.sources, or SIZE_MAX. */
static size_t
place_of(const struct ui *u, const char *name)
{
	char word[256];

	for (size_t k = 0; conf_list(u->conf, OPT_MUTE_SOURCES, k, word,
	    sizeof word); k++)
		if (strcmp(word, name) == 0)
			return k;
	return SIZE_MAX;
}

bool
mute_has(const struct ui *u, const char *title)
{
	char *name = list_name(title);
	bool found = place_of(u, name) != SIZE_MAX;

	free(name);
	return found;
}

static bool
store_list(struct ui *u, const char *list)
{
	struct error e = { "" };

	if (!ui_check(u, conf_set(u->conf, "mute.sources", list, "session",
	    &e), &e))
		return false;
	app_conf_changed(u->app);
	return u->conf_path == NULL || ui_check(u, conf_write_option(
	    u->conf_path, "mute.sources", list, &e), &e);
}

/* The list without the name at that index, and with another. */
static bool
change_list(struct ui *u, size_t without, const char *with)
{
	struct buf b = BUF_INIT(65536);
	char word[256];
	bool stored;

	for (size_t k = 0; conf_list(u->conf, OPT_MUTE_SOURCES, k, word,
	    sizeof word); k++)
		if (k != without)
			(void)buf_addf(&b, "%s%s", b.len > 0 ? ", " : "",
			    word);
	if (with != NULL)
		(void)buf_addf(&b, "%s%s", b.len > 0 ? ", " : "", with);
	stored = store_list(u, buf_str(&b));
	buf_free(&b);
	return stored;
}

void
mute_toggle(struct ui *u, const char *title)
{
	char *name = list_name(title);
	size_t at = place_of(u, name);
	bool mutes = at == SIZE_MAX;

	if (change_list(u, at, mutes ? name : NULL))
		ui_say(u, mutes ? _("%s is muted: it stands neither in Today "
		    "nor in the brief") : _("%s is heard again"), title);
	free(name);
}

void
mute_rename(struct ui *u, const char *from, const char *to)
{
	char *old = list_name(from), *name = list_name(to);
	size_t at = place_of(u, old);

	if (at != SIZE_MAX)
		(void)change_list(u, at, name);
	free(old);
	free(name);
}
