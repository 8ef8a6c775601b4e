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

static void
store_list(struct ui *u, const char *list, bool muted, const char *title)
{
	struct error e = { "" };

	if (!ui_check(u, conf_set(u->conf, "mute.sources", list, "session",
	    &e), &e))
		return;
	app_conf_changed(u->app);
	if (u->conf_path == NULL || ui_check(u, conf_write_option(u->conf_path,
	    "mute.sources", list, &e), &e))
		ui_say(u, muted ? _("%s is muted: it stands neither in Today "
		    "nor in the brief") : _("%s is heard again"), title);
}

void
mute_toggle(struct ui *u, const char *title)
{
	char *name = list_name(title);
	size_t at = place_of(u, name);
	struct buf b = BUF_INIT(65536);
	char word[256];

	for (size_t k = 0; conf_list(u->conf, OPT_MUTE_SOURCES, k, word,
	    sizeof word); k++)
		if (k != at)
			(void)buf_addf(&b, "%s%s", b.len > 0 ? ", " : "",
			    word);
	if (at == SIZE_MAX)
		(void)buf_addf(&b, "%s%s", b.len > 0 ? ", " : "", name);
	store_list(u, buf_str(&b), at == SIZE_MAX, title);
	buf_free(&b);
	free(name);
}
