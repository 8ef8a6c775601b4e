/* Questions to an article, while they are asked and when they are answered. */
#include <stdlib.h>

#include <ndigest/base/intl.h>

#include "article.h"

void
article_put(char **at, const char *text)
{
	free(*at);
	*at = xstrdup(text);
}

/* The last question of the page, with its answer open. */
static void
show_answer(struct ui *u, struct article_view *v, const char *why)
{
	size_t last, line;

	article_put(&v->asking, NULL);
	article_put(&v->answer, NULL);
	article_load(u, v);
	if (v->art.digest.faq_count == 0 || v->lay == NULL)
		return;
	last = v->art.digest.faq_count - 1;
	v->faq_open[last] = true;
	article_layout(u, v);
	v->focus = article_find_target(v->lay, TARGET_FAQ, last);
	if (v->focus != NO_TARGET) {
		line = v->lay->targets[v->focus].line;
		article_scroll_to(v, line > article_rows(v) / 3 ?
		    line - article_rows(v) / 3 : 0);
	}
	/* without a model there is nothing to explain */
	if (why != NULL && conf_choice(u->conf, OPT_AI_PROVIDER) != 0)
		ui_say(u, _("No answer by a model: %s"), why);
}

/* The place where the question will stand comes on the screen. */
static void
show_question(struct ui *u, struct article_view *v, const char *question)
{
	size_t at;

	article_put(&v->asking, question);
	article_put(&v->answer, NULL);
	if (v->text_mode)
		article_set_mode(u, v, false);
	article_layout(u, v);
	at = article_find_target(v->lay, TARGET_ORIGINAL, 0);
	if (at != NO_TARGET && v->lay->targets[at].line > v->top +
	    article_rows(v))
		article_scroll_to(v, v->lay->targets[at].line -
		    article_rows(v) / 2);
}

void
article_asked(struct ui *u, struct article_view *v, const struct report *r)
{
	if (r->what & NEWS_ASKED)
		show_question(u, v, r->text);
	if (r->what & NEWS_ANSWER_STREAM && v->asking != NULL) {
		article_put(&v->answer, r->text);
		article_layout(u, v);
	}
	if (r->what & NEWS_ANSWER)
		show_answer(u, v, r->text);
}
