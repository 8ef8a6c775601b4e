/*
 * Sharing: one table of ways. Addresses are built from encoded parts only and
 * pass the gate; commands are argv arrays.
 */
#include "private.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/base/spawn.h>
#include <ndigest/conf/conf.h>
#include <ndigest/text/url.h>

#include "browse.h"
#include "clipboard.h"

#define SHARE_MAX ((size_t)16 * 1024)
#define COMMAND_MS 20000

/* What is shared. */
struct parcel_text {
	const char *title;
	const char *url;
	const char *summary;	/* "" when not asked for */
};

enum share_way { WAY_CLIPBOARD, WAY_LINK, WAY_PRINT, WAY_MARKDOWN, WAY_URL };

static const struct {
	const char *name;
	const char *label;
	enum share_way way;
	const char *url;	/* WAY_URL: {url} {title} {summary} {text} */
} ways[] = {
	{ "clipboard", "Copy title and link", WAY_CLIPBOARD, NULL },
	{ "link", "Copy the link", WAY_LINK, NULL },
	{ "mail", "Mail", WAY_URL,
	    "mailto:?subject={title}&body={text}" },
	{ "mastodon", "Mastodon", WAY_URL,
	    "https://mastodonshare.com/?text={title}&url={url}" },
	{ "bluesky", "Bluesky", WAY_URL,
	    "https://bsky.app/intent/compose?text={title}%20{url}" },
	{ "x", "X", WAY_URL,
	    "https://x.com/intent/post?text={title}&url={url}" },
	{ "linkedin", "LinkedIn", WAY_URL,
	    "https://www.linkedin.com/sharing/share-offsite/?url={url}" },
	{ "reddit", "Reddit", WAY_URL,
	    "https://www.reddit.com/submit?title={title}&url={url}" },
	{ "hackernews", "Hacker News", WAY_URL,
	    "https://news.ycombinator.com/submitlink?t={title}&u={url}" },
	{ "print", "Print as text", WAY_PRINT, NULL },
	{ "markdown", "Markdown", WAY_MARKDOWN, NULL }
};

#define WAYS (sizeof ways / sizeof ways[0])

enum err
app_share_targets(struct app *a, struct arena *arena,
    struct share_target **out, size_t *count)
{
	const struct conf_share *s;
	size_t i, n = WAYS;

	while (conf_share(a->conf, n - WAYS) != NULL)
		n++;
	*out = arena_alloc(arena, n * sizeof **out);
	*count = n;
	for (i = 0; i < WAYS; i++)
		(*out)[i] = (struct share_target){ ways[i].name,
		    ways[i].label };
	for (; i < n; i++) {
		s = conf_share(a->conf, i - WAYS);
		(*out)[i] = (struct share_target){ s->name,
		    s->label != NULL ? s->label : s->name };
	}
	return ERR_NONE;
}

/* Title and link as lines, and the summary below. */
static void
put_text(struct buf *b, const struct parcel_text *t)
{
	(void)buf_adds(b, t->title);
	if (t->url[0] != '\0')
		(void)buf_addf(b, "\n%s", t->url);
	if (t->summary[0] != '\0')
		(void)buf_addf(b, "\n\n%s", t->summary);
	(void)buf_addc(b, '\n');
}

static void
put_markdown(struct buf *b, const struct parcel_text *t)
{
	const char *s;

	(void)buf_addc(b, '[');
	for (s = t->title; *s != '\0'; s++) {
		if (strchr("[]\\*_`<", *s) != NULL)
			(void)buf_addc(b, '\\');
		(void)buf_addc(b, *s);
	}
	(void)buf_addf(b, "](<%s>)\n", t->url);
	if (t->summary[0] != '\0')
		(void)buf_addf(b, "\n> %s\n", t->summary);
}

enum err
app_copy(struct app *a, const char *text, struct buf *text_out,
    struct error *e)
{
	(void)e;
	clipboard_put(a, text_out, text, strlen(text));
	return ERR_NONE;
}

/* Takes {name} at *s and appends what it stands for; false: plain text. */
static bool
put_field(struct buf *b, const char **s, const struct parcel_text *t,
    bool encoded)
{
	struct buf text = BUF_INIT(SHARE_MAX);
	const char *value = NULL;
	size_t n = strcspn(*s, "}");

	if (strncmp(*s, "{url}", 5) == 0)
		value = t->url;
	else if (strncmp(*s, "{title}", 7) == 0)
		value = t->title;
	else if (strncmp(*s, "{summary}", 9) == 0)
		value = t->summary;
	else if (strncmp(*s, "{text}", 6) == 0)
		put_text(&text, t);
	else
		return false;
	if (value == NULL)
		value = buf_str(&text);
	if (encoded)
		url_encode(b, value, strlen(value));
	else
		(void)buf_adds(b, value);
	buf_free(&text);
	*s += n + 1;
	return true;
}

static void
fill(struct buf *b, const char *pattern, const struct parcel_text *t,
    bool encoded)
{
	while (*pattern != '\0')
		if (*pattern != '{' || !put_field(b, &pattern, t, encoded))
			(void)buf_addc(b, *pattern++);
}

/* mailto: is the one scheme beside the web's that may be opened. */
static enum err
share_by_url(struct app *a, const char *pattern, const struct parcel_text *t,
    struct error *e)
{
	struct buf b = BUF_INIT(URL_MAX);
	enum err rc;

	fill(&b, pattern, t, true);
	if (b.full)
		rc = error_set(e, ERR_REFUSED, _("title, link and summary are "
		    "too long to be shared that way"));
	else
		rc = browse_share(a->conf, buf_str(&b), e);
	buf_free(&b);
	return rc;
}

static enum err
share_by_command(const char *command, const struct parcel_text *t,
    struct error *e)
{
	struct buf in = BUF_INIT(SHARE_MAX);
	char **words = conf_words(command);
	const char **argv;
	size_t i, n = 0;
	enum err rc;

	if (words == NULL)
		return error_set(e, ERR_CONFIG,
		    _("the share command is no command: \"%.80s\""), command);
	while (words[n] != NULL)
		n++;
	argv = xcalloc(n + 1, sizeof *argv);
	for (i = 0; i < n; i++) {
		struct buf b = BUF_INIT(SHARE_MAX);

		fill(&b, words[i], t, false);
		argv[i] = buf_steal(&b);
	}
	put_text(&in, t);
	rc = spawn_filter(argv, buf_str(&in), in.len, NULL, COMMAND_MS, e);
	for (i = 0; i < n; i++)
		free((void *)(uintptr_t)argv[i]);
	free(argv);
	free(words);
	buf_free(&in);
	return rc;
}

static enum err
share_custom(struct app *a, const char *via, const struct parcel_text *t,
    struct error *e)
{
	const struct conf_share *s;
	size_t k;

	for (k = 0; (s = conf_share(a->conf, k)) != NULL; k++) {
		if (strcmp(s->name, via) != 0)
			continue;
		if (s->command != NULL)
			return share_by_command(s->command, t, e);
		return share_by_url(a, s->url, t, e);
	}
	return error_set(e, ERR_USAGE, _("there is no way to share called "
	    "\"%.40s\"; there are clipboard, mail, print, markdown, mastodon, "
	    "bluesky, x, linkedin, reddit, hackernews and those of the config"),
	    via);
}

static enum err
share_text(struct app *a, const char *via, const struct parcel_text *t,
    struct buf *out, struct error *e)
{
	struct buf text = BUF_INIT(SHARE_MAX);
	enum err rc = ERR_NONE;
	size_t i;

	for (i = 0; i < WAYS; i++)
		if (strcmp(ways[i].name, via) == 0)
			break;
	if (i == WAYS)
		return share_custom(a, via, t, e);
	switch (ways[i].way) {
	case WAY_CLIPBOARD:
		put_text(&text, t);
		clipboard_put(a, out, buf_str(&text), text.len);
		break;
	case WAY_LINK:
		clipboard_put(a, out, t->url, strlen(t->url));
		break;
	case WAY_PRINT:
		put_text(out, t);
		break;
	case WAY_MARKDOWN:
		put_markdown(out, t);
		break;
	case WAY_URL:
		rc = share_by_url(a, ways[i].url, t, e);
		break;
	}
	buf_free(&text);
	return rc;
}

enum err
app_share(struct app *a, int64_t id, const char *via, bool with_digest,
    struct buf *text_out, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct parcel_text t = { "", "", "" };
	struct article art;
	enum err rc = ERR_NONE;

	if (with_digest && !a->started)
		rc = app_want_wait(a, id, e);
	if (rc == ERR_NONE)
		rc = app_article(a, id, &arena, &art, e);
	if (rc != ERR_NONE)
		goto out;
	t.title = art.head.title != NULL ? art.head.title : "";
	if (art.head.url != NULL)
		t.url = art.head.url;
	if (with_digest && art.has_digest && art.digest.summary != NULL)
		t.summary = art.digest.summary;
	rc = share_text(a, via, &t, text_out, e);
out:
	arena_free(&arena);
	return rc;
}
