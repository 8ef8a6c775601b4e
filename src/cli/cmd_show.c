#include <stdio.h>
#include <string.h>

#include <ndigest/app/app.h>
#include <ndigest/app/page.h>
#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/layout/export.h>
#include <ndigest/text/date.h>
#include <ndigest/text/url.h>

#include "command.h"
#include "consent.h"
#include "output.h"
#include "select.h"
#include "show.h"

#define CATCH_UP_MS 3000
#define MEASURE ((size_t)76)
#define PAGE_MAX ((size_t)32 * 1024 * 1024)

static const struct arg_option options[] = {
	{ "json", NULL, N_("one JSON object") },
	{ "markdown", NULL, N_("as Markdown") },
	{ "html", NULL, N_("as one HTML file") },
	{ NULL, NULL, NULL }
};

/* SGR for what a span is; the terminal's own colours. */
static const char *const sgr[] = {
	[LOOK_TEXT] = "", [LOOK_STRONG] = "1", [LOOK_EMPHASIS] = "3",
	[LOOK_DIM] = "2", [LOOK_RULE] = "2", [LOOK_ACCENT] = "36",
	[LOOK_TITLE] = "1", [LOOK_HEADING] = "1", [LOOK_CATEGORY] = "36",
	[LOOK_QUOTE] = "3", [LOOK_LINK] = "4", [LOOK_CODE] = "2",
	[LOOK_MARK] = "7", [LOOK_WARN] = "33"
};

/* OSC 8: the terminal opens it on a click. Encoded bytes only. */
static void
print_link(const char *url)
{
	const char *s;

	if (!output_has_color() || !output_is_terminal())
		return;
	for (s = url; *s > ' ' && *s <= '~'; s++)
		continue;
	if (*s == '\0' && (*url == '\0' || url_check(url, NULL) == ERR_NONE))
		(void)printf("\033]8;;%s\033\\", url);
}

static void
print_span(const struct layout_span *s, const char *url)
{
	const char *style = sgr[s->look];

	if (url != NULL)
		print_link(url);
	if (*style != '\0')
		output_style(style);
	if (s->attrs & LOOK_BOLD)
		output_style("1");
	if (s->attrs & LOOK_ITALIC)
		output_style("3");
	output_text(s->text, s->len);
	if (*style != '\0' || s->attrs != 0)
		output_style("0");
	if (url != NULL)
		print_link("");
}

/* What a span leads to: a link of the text, or what the line is for. */
static const char *
span_url(const struct layout *l, const struct layout_line *line,
    const struct layout_span *s)
{
	if (s->link >= 0 && l->document != NULL)
		return l->document->links[s->link].url;
	if (s->look == LOOK_LINK && line->target != LAYOUT_NONE)
		return l->targets[line->target].url;
	return NULL;
}

/* The address of the original, once, behind the line that leads there. */
static void
print_address(const struct layout *l, size_t line)
{
	const struct layout_target *t = NULL;
	size_t i;

	for (i = 0; i < l->target_count; i++)
		if (l->targets[i].kind == TARGET_ORIGINAL)
			t = &l->targets[i];
	if (t == NULL || t->line + t->lines - 1 != line || t->url == NULL)
		return;
	output_style("2");
	output_line(t->url);
	output_style("0");
	(void)putchar('\n');
}

static void
print_layout(const struct layout *l)
{
	size_t i, k;

	for (i = 0; i < l->line_count; i++) {
		for (k = 0; k < l->lines[i].span_count; k++)
			print_span(&l->lines[i].spans[k], span_url(l,
			    &l->lines[i], &l->lines[i].spans[k]));
		(void)putchar('\n');
		print_address(l, i);
	}
}

static void
print_page(const struct page_input *in)
{
	struct layout_options o = { .columns = output_columns() };
	struct layout *l;

	if (o.columns > MEASURE)
		o.columns = MEASURE;
	o.ascii = !output_is_utf8();
	l = layout_page(in, &o);
	print_layout(l);
	layout_free(l);
}

enum err
show_digest(const char *title, const struct digest *d, struct error *e)
{
	struct page_input in = { .title = title, .digest = d,
	    .now = clock_now(), .published = DATE_NONE };

	(void)e;
	print_page(&in);
	return ERR_NONE;
}

static void
print_export(const struct page_input *in, bool html)
{
	struct buf out = BUF_INIT(PAGE_MAX);

	if (html)
		(void)export_html(&out, in);
	else
		(void)export_markdown(&out, in);
	(void)fwrite(buf_str(&out), 1, out.len, stdout);
	buf_free(&out);
}

static enum err
show_page(struct cli *c, const struct args *a, int64_t id, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct page_input in;
	struct document *body = NULL;
	struct article art;
	enum err rc = app_article(c->app, id, &arena, &art, e);

	if (rc != ERR_NONE)
		goto out;
	body = app_document(&art);
	app_page_input(&art, &in);
	in.body = body;
	if (args_has(a, "html") || args_has(a, "markdown"))
		print_export(&in, args_has(a, "html"));
	else
		print_page(&in);
out:
	document_free(body);
	arena_free(&arena);
	return rc;
}

/* What keeps the digest from being made (a full disk, no network) does not
 * keep what is stored from being shown. */
static enum err
show(struct cli *c, const struct args *a, int64_t id, struct error *e)
{
	struct error why = { "" };
	enum err made, rc;

	/* related items are found by the full-text index */
	app_catch_up(c->app, CATCH_UP_MS, 0);
	consent_ask(c);
	made = app_want_wait(c->app, id, &why);
	rc = args_has(a, "json") ? show_json(c, id, e) :
	    show_page(c, a, id, e);
	if (rc == ERR_NONE && made != ERR_NONE)
		output_warn("%s", why.text);
	return rc;
}

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	int64_t id;
	enum err rc = select_id(a->rest[0], &id, e);

	if (rc == ERR_NONE && args_has(a, "json") +
	    args_has(a, "markdown") + args_has(a, "html") > 1)
		rc = error_set(e, ERR_USAGE,
		    _("show takes one of --json, --markdown and --html"));
	return rc == ERR_NONE ? show(c, a, id, e) : rc;
}

const struct command command_show = {
	"show", "ID [--json|--markdown|--html]",
	    N_("show an article's page"),
	N_("All that the reader shows: the digest, related articles and the "
	"text. "
	"Fetches the article's page and makes the digest first when they are "
	"not there."),
	options, 1, 1, NEEDS_STORE, run
};
