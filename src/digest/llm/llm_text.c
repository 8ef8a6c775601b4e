#include "llm_text.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/vec.h>
#include <ndigest/digest/ground.h>
#include <ndigest/digest/llm.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/sentence.h>
#include <ndigest/text/utf8.h>

#include "../article.h"

#define ALWAYS 3		/* pieces at the beginning that are never left out */
#define PREFERRED ((size_t)40)	/* sentences for a question */
#define FIRST 1e6		/* a score above all that are reckoned */
#define PIECE_SHARE 4		/* a paragraph over this part is cut up */

/* --- what is not to be seen --------------------------------------------------- */

/* Without width, and no use in any script's text. */
static bool
is_hidden(uint32_t cp)
{
	return cp == 0x200b || cp == 0x2060 || cp == 0xfeff || cp == 0x180e ||
	    cp == 0x115f || cp == 0x1160 || cp == 0x3164 || cp == 0xffa0 ||
	    cp == 0x2800 || cp == 0x034f || (cp >= 0x2061 && cp <= 0x2064) ||
	    (cp >= 0xe0000 && cp <= 0xe0fff) ||
	    (cp >= 0xfe00 && cp <= 0xfe0d) || (cp >= 0x1d173 &&
	    cp <= 0x1d17a);
}

/* Joiners belong between letters of some scripts; between Latin letters they
 * only hide. */
static bool
is_joiner(uint32_t cp)
{
	return cp == 0x200c || cp == 0x200d;
}

static void
put_seen(struct buf *out, const char *s, size_t n)
{
	size_t i, k;
	uint32_t cp, before = 0;

	for (i = 0; i < n; i += k) {
		if ((unsigned char)s[i] < 0x80) {
			k = 1;
			before = (unsigned char)s[i];
			buf_addc(out, s[i]);
			continue;
		}
		k = utf8_decode(s + i, n - i, &cp);
		if (is_hidden(cp) || (is_joiner(cp) && before < 0x80))
			continue;
		before = cp;
		buf_add(out, s + i, k);
	}
}

void
llm_plain(struct buf *out, const char *s, size_t n, const char *mark)
{
	struct buf clean = BUF_INIT(0), seen = BUF_INIT(0);
	size_t k = mark != NULL ? strlen(mark) : 0;
	const char *at, *hit, *end;

	clean_text(&clean, s, n);
	put_seen(&seen, buf_str(&clean), clean.len);
	at = buf_str(&seen);
	end = at + seen.len;
	while (k > 0 && (hit = memmem(at, (size_t)(end - at), mark, k)) !=
	    NULL) {
		buf_add(out, at, (size_t)(hit - at));
		at = hit + k;
	}
	buf_add(out, at, (size_t)(end - at));
	buf_free(&clean);
	buf_free(&seen);
}

/* --- what fits ------------------------------------------------------------------ */

struct piece {
	size_t start, len, tokens;
	double score;
	size_t order;
	bool taken;
};

struct piece_list {
	VEC(struct piece) list;
};

static int
by_score(const void *a, const void *b)
{
	const struct piece *x = *(struct piece *const *)a;
	const struct piece *y = *(struct piece *const *)b;

	if (x->score != y->score)
		return x->score < y->score ? 1 : -1;
	return (x->order > y->order) - (x->order < y->order);
}

static void
add_piece(struct piece_list *l, const struct article *a, size_t start,
    size_t end, double score)
{
	struct piece p = { .start = start, .len = end - start,
	    .score = score, .order = l->list.len };

	p.tokens = llm_tokens(a->text + start, p.len) + 4;
	vec_push(&l->list, p);
}

/* Sentences [FIRST, END) of one paragraph: one piece, or one for each. */
static void
add_paragraph(struct piece_list *l, const struct article *a,
    const struct sentence *s, size_t first, size_t end, size_t tokens)
{
	size_t from = s[first].start, to = s[end - 1].start + s[end - 1].len;
	double sum = 0;
	size_t i;

	if (llm_tokens(a->text + from, to - from) > tokens / PIECE_SHARE) {
		for (i = first; i < end; i++)
			add_piece(l, a, s[i].start, s[i].start + s[i].len,
			    a->units[i].centrality);
		return;
	}
	for (i = first; i < end; i++)
		if ((a->units[i].flags & UNIT_UNUSABLE) == 0)
			sum += a->units[i].centrality;
	add_piece(l, a, from, to, sum / (double)(end - first));
}

static void
find_pieces(struct piece_list *l, const struct article *a, size_t tokens)
{
	size_t count, i, first;
	struct sentence *s = sentence_split(a->text, a->n, a->lang, &count);

	if (count > a->count)
		count = a->count;
	for (i = first = 0; i < count; i++) {
		if (i + 1 < count && s[i + 1].paragraph == s[i].paragraph)
			continue;
		add_paragraph(l, a, s, first, i + 1, tokens);
		first = i + 1;
	}
	free(s);
}

/* What has to do with the question: its pieces before all others. */
static void
prefer(struct piece_list *l, const struct article *a,
    const struct digest_input *in, const char *question)
{
	size_t best[PREFERRED], n, i, k, count;
	struct sentence *s = sentence_split(a->text, a->n, a->lang, &count);
	struct ground *g = ground_new(in, a->lang);

	n = ground_rank(g, question, best, PREFERRED);
	for (i = 0; i < n; i++) {
		if (best[i] >= count)
			continue;
		for (k = 0; k < l->list.len; k++) {
			struct piece *p = &l->list.at[k];

			if (s[best[i]].start >= p->start &&
			    s[best[i]].start < p->start + p->len &&
			    p->score < FIRST)
				p->score = FIRST + (double)(n - i);
		}
	}
	ground_free(g);
	free(s);
}

/* Takes the first pieces, then the best, while there is room. */
static size_t
choose(struct piece_list *l, size_t tokens)
{
	struct piece **order = xcalloc(l->list.len + 1, sizeof *order);
	size_t i, used = 0, taken = 0;

	for (i = 0; i < l->list.len; i++)
		order[i] = &l->list.at[i];
	if (l->list.len > ALWAYS)
		qsort(order + ALWAYS, l->list.len - ALWAYS, sizeof *order,
		    by_score);
	for (i = 0; i < l->list.len; i++) {
		if (used + order[i]->tokens > tokens)
			continue;
		used += order[i]->tokens;
		order[i]->taken = true;
		taken++;
	}
	free(order);
	return taken;
}

static void
print_pieces(const struct piece_list *l, const struct article *a,
    struct buf *out)
{
	bool gap = false;
	size_t i;

	for (i = 0; i < l->list.len; i++) {
		const struct piece *p = &l->list.at[i];

		if (!p->taken) {
			gap = true;
			continue;
		}
		if (gap)
			buf_adds(out, "[\xe2\x80\xa6]\n\n");
		gap = false;
		buf_add(out, a->text + p->start, p->len);
		buf_adds(out, "\n\n");
	}
	if (gap)
		buf_adds(out, "[\xe2\x80\xa6]\n");
}

/* A text without a sentence that fits: its beginning. */
static void
print_start(const struct digest_input *in, size_t tokens, struct buf *out)
{
	size_t n = strlen(in->text), most = tokens * 2;

	buf_add(out, in->text, utf8_cut(in->text, n, most));
}

void
llm_fit(const struct digest_input *in, size_t tokens, const char *mark,
    const char *question, struct arena *arena, struct buf *out,
    const char **note)
{
	struct piece_list pieces = { VEC_INIT };
	struct buf text = BUF_INIT(0);
	struct arena own = ARENA_INIT;
	struct article a;
	size_t all = llm_tokens(in->text, strlen(in->text)), taken = 0;

	*note = NULL;
	if (all <= tokens) {
		llm_plain(out, in->text, strlen(in->text), mark);
		return;
	}
	article_init(&a, in, &own);
	find_pieces(&pieces, &a, tokens);
	if (question != NULL)
		prefer(&pieces, &a, in, question);
	taken = choose(&pieces, tokens);
	if (taken > 0)
		print_pieces(&pieces, &a, &text);
	else
		print_start(in, tokens, &text);
	*note = arena_printf(arena, "The article is too long for the model: it "
	    "was given %zu%% of it, the beginning and what says most.",
	    llm_tokens(buf_str(&text), text.len) * 100 / (all + 1));
	llm_plain(out, buf_str(&text), text.len, mark);
	vec_free(&pieces.list);
	buf_free(&text);
	article_free(&a);
	arena_free(&own);
}

/* --- languages -------------------------------------------------------------------- */

const char *
llm_language_name(const char *code)
{
	static const struct {
		char code[4];
		const char *name;
	} names[] = {
		{ "ar", "Arabic" }, { "bg", "Bulgarian" }, { "bn", "Bengali" },
		{ "ca", "Catalan" }, { "cs", "Czech" }, { "da", "Danish" },
		{ "de", "German" }, { "el", "Greek" }, { "en", "English" },
		{ "es", "Spanish" }, { "et", "Estonian" }, { "eu", "Basque" },
		{ "fa", "Persian" }, { "fi", "Finnish" }, { "fr", "French" },
		{ "ga", "Irish" }, { "gl", "Galician" }, { "he", "Hebrew" },
		{ "hi", "Hindi" }, { "hr", "Croatian" }, { "hu", "Hungarian" },
		{ "id", "Indonesian" }, { "is", "Icelandic" },
		{ "it", "Italian" }, { "ja", "Japanese" }, { "ko", "Korean" },
		{ "lt", "Lithuanian" }, { "lv", "Latvian" },
		{ "ms", "Malay" }, { "nl", "Dutch" }, { "no", "Norwegian" },
		{ "nb", "Norwegian" }, { "pl", "Polish" },
		{ "pt", "Portuguese" }, { "ro", "Romanian" },
		{ "ru", "Russian" }, { "sk", "Slovak" }, { "sl", "Slovenian" },
		{ "sr", "Serbian" }, { "sv", "Swedish" }, { "ta", "Tamil" },
		{ "th", "Thai" }, { "tr", "Turkish" }, { "uk", "Ukrainian" },
		{ "ur", "Urdu" }, { "vi", "Vietnamese" }, { "zh", "Chinese" }
	};
	size_t i;

	for (i = 0; code != NULL && i < sizeof names / sizeof *names; i++)
		if (strcmp(names[i].code, code) == 0)
			return names[i].name;
	return NULL;
}
