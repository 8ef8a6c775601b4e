/* What a part of the digest rests on, in the article's text. */
#include <stdlib.h>
#include <string.h>

#include <ndigest/text/sentence.h>

#include "article.h"

/* The places of sentence S, behind those that are marked already. */
static void
add_places(struct article_view *v, const struct sentence *s)
{
	size_t n = document_find_text(v->doc, s->start, s->len,
	    v->places + v->place_count, PLACES_MAX - v->place_count);

	v->place_count += n < PLACES_MAX - v->place_count ? n :
	    PLACES_MAX - v->place_count;
}

bool
article_show_sentences(struct ui *u, struct article_view *v,
    const size_t *k, size_t n)
{
	const char *text = v->art.text != NULL ? v->art.text : "";
	const char *lang = v->art.digest.text_language != NULL ?
	    v->art.digest.text_language : v->art.digest.language != NULL ?
	    v->art.digest.language : v->art.language;
	size_t count = 0, line = LAYOUT_NONE, i;
	struct sentence *s = sentence_split(text, strlen(text), lang, &count);
	bool found = false;

	for (i = 0; i < n; i++) {
		if (k[i] >= count)
			continue;
		if (!found)
			article_set_mode(u, v, true);
		if (!found)
			v->place_count = 0;
		found = true;
		add_places(v, &s[k[i]]);
	}
	free(s);
	if (found && v->place_count > 0)
		line = layout_find(v->lay, v->places[0].block,
		    v->places[0].start);
	if (line == LAYOUT_NONE)
		return false;
	article_scroll_to(v, line > article_rows(v) / 3 ?
	    line - article_rows(v) / 3 : 0);
	u->redraw = true;
	return true;
}
