/*
 * The system browser: $BROWSER's list (or the option), else what the platform
 * has. The URL passes the gate here, whatever checked it before.
 */
#include <ndigest/app/app.h>

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/base/spawn.h>
#include <ndigest/base/vec.h>
#include <ndigest/conf/conf.h>
#include <ndigest/text/url.h>

#include "browse.h"

#define MAX_ARGS ((size_t)32)
#define WAIT_MS 1500	/* a browser that fails does so by then */

struct command_line {
	VEC(char *) words;
};

static void
command_line_free(struct command_line *c)
{
	size_t i;

	for (i = 0; i < c->words.len; i++)
		free(c->words.at[i]);
	vec_free(&c->words);
}

/* WORD with %s replaced by WHAT, %u by URL (NULL: as it stands), %% by %. */
static char *
fill(const char *word, size_t n, const char *what, const char *url,
    bool *used)
{
	struct buf b = BUF_INIT(2 * URL_MAX);
	size_t i;

	for (i = 0; i < n; i++) {
		if (word[i] == '%' && i + 1 < n && word[i + 1] == 's') {
			(void)buf_adds(&b, what);
			*used = true;
			i++;
		} else if (word[i] == '%' && i + 1 < n && url != NULL &&
		    word[i + 1] == 'u') {
			(void)buf_adds(&b, url);
			*used = true;
			i++;
		} else if (word[i] == '%' && i + 1 < n && word[i + 1] == '%') {
			(void)buf_addc(&b, '%');
			i++;
		} else {
			(void)buf_addc(&b, word[i]);
		}
	}
	return buf_steal(&b);
}

/* One entry of the list, split at white space: no shell reads it. */
static void
split(struct command_line *c, const char *entry, size_t n, const char *url)
{
	bool used = false;
	size_t i = 0;

	while (i < n && c->words.len < MAX_ARGS) {
		size_t start;

		while (i < n && (entry[i] == ' ' || entry[i] == '\t'))
			i++;
		start = i;
		while (i < n && entry[i] != ' ' && entry[i] != '\t')
			i++;
		if (i > start)
			vec_push(&c->words, fill(entry + start, i - start, url,
			    NULL, &used));
	}
	if (c->words.len > 0 && !used)
		vec_push(&c->words, xstrdup(url));
	vec_push(&c->words, NULL);
}

static enum err
start(const struct command_line *c, struct error *e)
{
	int status;
	enum err rc = ERR_NOT_FOUND;

	if (c->words.at[0] != NULL)
		rc = spawn_detached((const char *const *)c->words.at, WAIT_MS,
		    &status, e);
	if (rc == ERR_NONE && status > 0)
		rc = error_set(e, ERR_SERVICE, _("%s failed (%d)"),
		    c->words.at[0], status);
	return rc;
}

static enum err
try_entry(const char *entry, size_t n, const char *url, struct error *e)
{
	struct command_line c = { VEC_INIT };
	enum err rc;

	split(&c, entry, n, url);
	rc = start(&c, e);
	command_line_free(&c);
	return rc;
}

static enum err
try_list(const char *list, const char *url, struct error *e)
{
	enum err rc = ERR_NOT_FOUND;

	while (rc != ERR_NONE && *list != '\0') {
		size_t n = strcspn(list, ":");

		rc = try_entry(list, n, url, e);
		list += n + (list[n] == ':');
	}
	return rc;
}

static enum err
open_checked(const struct conf *conf, const char *url, struct error *e)
{
	static const char platform[] = "xdg-open:open:wslview";
	const char *list = conf_str(conf, OPT_BROWSER_COMMAND);

	if (list == NULL || *list == '\0')
		list = getenv("BROWSER");
	if (list != NULL && *list != '\0')
		return try_list(list, url, e) == ERR_NONE ? ERR_NONE :
		    error_set(e, ERR_SERVICE,
		    _("no browser of \"%s\" could be started; set $BROWSER or "
		    "the option browser.command"), list);
	if (try_list(platform, url, e) == ERR_NONE)
		return ERR_NONE;
	return error_set(e, ERR_SERVICE, _("no browser was found; set $BROWSER "
	    "or the option browser.command"));
}

enum err
browse_url(const struct conf *conf, const char *url, struct error *e)
{
	enum err rc = url_check(url, e);

	return rc == ERR_NONE ? open_checked(conf, url, e) : rc;
}

static enum err
try_player(const char *player, const char *url, const char *path,
    struct error *e)
{
	struct command_line c = { VEC_INIT };
	char **words = conf_words(player);
	const char *what = path != NULL ? path : url;
	bool used = false;
	enum err rc;
	size_t i;

	if (words == NULL)
		return error_set(e, ERR_CONFIG,
		    _("enclosure.command is no command: %s"), player);
	for (i = 0; words[i] != NULL && i < MAX_ARGS; i++)
		vec_push(&c.words, fill(words[i], strlen(words[i]), what, url,
		    &used));
	if (!used)
		vec_push(&c.words, xstrdup(what));
	vec_push(&c.words, NULL);
	rc = start(&c, e);
	command_line_free(&c);
	free(words);
	return rc;
}

enum err
browse_play(const struct conf *conf, const char *url, const char *path,
    struct error *e)
{
	const char *player = conf_str(conf, OPT_ENCLOSURE_COMMAND);
	enum err rc = url_check(url, e);

	if (rc != ERR_NONE)
		return rc;
	if (player != NULL && *player != '\0')
		return try_player(player, url, path, e);
	return open_checked(conf, url, e);
}

/* All of it was percent-encoded when it was built: nothing else may be in. */
static bool
is_mailto(const char *url)
{
	static const char allowed[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl"
	    "mnopqrstuvwxyz0123456789-._~%?&=:@,+";

	return strncmp(url, "mailto:", 7) == 0 && strlen(url) <= URL_MAX &&
	    url[strspn(url, allowed)] == '\0';
}

enum err
browse_share(const struct conf *conf, const char *url, struct error *e)
{
	const char *mail = conf_str(conf, OPT_MAIL_COMMAND);

	if (!is_mailto(url))
		return browse_url(conf, url, e);
	if (mail != NULL && *mail != '\0')
		return try_entry(mail, strlen(mail), url, e);
	return open_checked(conf, url, e);
}
