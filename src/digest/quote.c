/* The pull quote: direct speech that is a whole sentence, else a clean
 * sentence that no other part has. */
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/utf8.h>
#include <ndigest/text/word.h>

#include "part.h"

#define WORDS_MIN 7
#define WORDS_LEAST 4		/* where what leans is known */
#define WORDS_MAX 36
#define LIKE_MOST 0.55	/* to what is printed elsewhere */

struct speech {
	size_t start, len;	/* in the unit's text, without the marks */
	bool broken;		/* it goes on after "he said" */
};

struct marks {
	const char *open, *close;
};

static const struct marks pairs[] = {
	{ "\xe2\x80\x9c", "\xe2\x80\x9d" },	/* “ ” */
	{ "\"", "\"" },
	{ "\xe2\x80\x9e", "\xe2\x80\x9c" },	/* „ “ */
	{ "\xe2\x80\x9e", "\xe2\x80\x9d" },	/* „ ” */
	{ "\xc2\xbb", "\xc2\xab" },		/* » « */
	{ "\xc2\xab", "\xc2\xbb" },		/* « » */
	{ "\xe2\x80\x9d", "\xe2\x80\x9d" },	/* ” ” */
	{ "\xe3\x80\x8c", "\xe3\x80\x8d" },	/* 「 」 */
};

/* The first quotation of TEXT. */
static bool
find_speech(const char *text, struct speech *out)
{
	const char *open, *close, *next;
	size_t i, k;

	for (i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
		k = strlen(pairs[i].open);
		open = strstr(text, pairs[i].open);
		if (open == NULL)
			continue;
		close = strstr(open + k, pairs[i].close);
		if (close == NULL)
			continue;
		/* "»A«, B »C«" or "«A», B «C»": the first mark opens */
		next = strstr(text, pairs[i].close);
		if ((unsigned char)*pairs[i].open == 0xc2 && next < open)
			continue;
		out->start = (size_t)(open - text) + k;
		out->len = (size_t)(close - text) - out->start;
		next = strstr(close + strlen(pairs[i].close), pairs[i].open);
		out->broken = next != NULL;
		while (out->len > 0 && text[out->start] == ' ') {
			out->start++;
			out->len--;
		}
		while (out->len > 0 && text[out->start + out->len - 1] == ' ')
			out->len--;
		return out->len > 0;
	}
	return false;
}

/* What stands before the marks introduces speech ("he said: ", nothing). */
static bool
is_introduced(const char *text, const struct speech *s)
{
	size_t i = s->start;

	while (i > 0 && text[i - 1] != ' ' && (unsigned char)text[i - 1] >=
	    0x80)
		i--;
	while (i > 0 && (text[i - 1] == '"' || text[i - 1] == ' ' ||
	    (unsigned char)text[i - 1] >= 0x80))
		i--;
	return i == 0 || text[i - 1] == ':' || text[i - 1] == ',';
}

/* A stop or a comma closes a whole sentence. */
static bool
is_closed(const char *text, const struct speech *s)
{
	char last = text[s->start + s->len - 1];
	const char *after = text + s->start + s->len;

	if (last == '.' || last == '!' || last == ',')
		return true;
	if ((unsigned char)last == 0x82 || (unsigned char)last == 0xa6)
		return (unsigned char)last == 0x82;	/* 。 and not … */
	/* German and French set the comma outside */
	after += strcspn(after, ",.");
	return *after != '\0' && after - text - (ptrdiff_t)(s->start + s->len)
	    <= 4 && last != '?';
}

static bool
starts_well(const struct article *a, const char *speech)
{
	struct word_iter it = { speech, strlen(speech), 0 };
	const char *word;
	struct buf low = BUF_INIT(64);
	size_t len;
	uint32_t cp;
	bool bad;

	utf8_decode(speech, strlen(speech), &cp);
	if (utf8_is_letter(cp) && !utf8_is_upper(cp) && cp < 0x590)
		return false;
	if (!word_next(&it, &word, &len) || word != speech || len > 40)
		return utf8_is_cjk(cp);
	if (a->rules == NULL)
		return true;
	utf8_lower(&low, word, len);
	bad = list_has_word(a->rules->quote_stops, buf_str(&low), low.len);
	buf_free(&low);
	return !bad;
}

/* German and French: what leans further on is known. */
static bool
knows_leaning(const struct article *a)
{
	return a->rules != NULL && a->rules->leans != NULL;
}

/* "Der Trainer war bedient: "…"" */
static bool
follows_colon(const char *text, const struct speech *s)
{
	size_t i = s->start;

	while (i > 0 && (text[i - 1] == '"' || text[i - 1] == ' ' ||
	    (unsigned char)text[i - 1] >= 0x80))
		i--;
	return i > 0 && text[i - 1] == ':';
}

/* A verb of saying, where the language has a list of them. */
static bool
is_said(const struct article *a, const struct unit *u)
{
	struct word_iter it = { u->low, strlen(u->low), 0 };
	const char *word;
	size_t len;

	if (a->rules == NULL || a->rules->says == NULL)
		return true;
	while (word_next(&it, &word, &len)) {
		const char *hyphen = memchr(word, '-', len);

		if (list_has_word(a->rules->says, word, len) ||
		    /* "confiait-elle" */
		    (hyphen != NULL && list_has_word(a->rules->says, word,
		    (size_t)(hyphen - word))))
			return true;
	}
	return false;
}

/* Speech alone, right after the sentence that names who speaks. */
static bool
goes_on(const struct article *a, size_t at)
{
	const struct unit *u = &a->units[at];

	return at > 0 && part_is_speech(u->text) &&
	    u[-1].paragraph == u->paragraph &&
	    (u[-1].flags & (UNIT_UNUSABLE | UNIT_HALF)) == 0 &&
	    ((u[-1].flags & UNIT_QUOTED) != 0 || knows_leaning(a)) &&
	    is_said(a, &u[-1]);
}

static bool
is_candidate(const struct article *a, size_t at, struct speech *s)
{
	const struct unit *u = &a->units[at];
	size_t words;

	if (u->used || (u->flags & (UNIT_UNUSABLE | UNIT_HALF)) != 0)
		return false;
	if (!find_speech(u->text, s) || s->broken ||
	    !(is_said(a, u) || goes_on(a, at) || (knows_leaning(a) &&
	    follows_colon(u->text, s))))
		return false;
	words = word_count(u->text + s->start, s->len);
	return words >= (knows_leaning(a) ? WORDS_LEAST : WORDS_MIN) &&
	    words <= WORDS_MAX &&
	    is_introduced(u->text, s) && is_closed(u->text, s) &&
	    starts_well(a, u->text + s->start) &&
	    memchr(u->text + s->start, '[', s->len) == NULL &&
	    memchr(u->text + s->start, '(', s->len) == NULL;
}

/* The speech with a full stop where the sentence had a comma. */
static const char *
print_speech(const char *text, const struct speech *s, struct arena *to)
{
	struct buf out = BUF_INIT(0);
	const char *made;
	char last;

	buf_add(&out, text + s->start, s->len);
	if (out.data[out.len - 1] == ',')
		buf_truncate(&out, out.len - 1);
	last = out.data[out.len - 1];
	if (last != '.' && last != '!' && last != '?' &&
	    (unsigned char)last != 0x82)
		buf_addc(&out, '.');
	made = arena_strdup(to, buf_str(&out));
	buf_free(&out);
	return made;
}

static double
speech_score(const struct article *a, size_t at, const struct speech *s)
{
	static const char first_person[] = "|i|we|our|my|i'm|we're"
	    "|i\xe2\x80\x99m|we\xe2\x80\x99re|i\xe2\x80\x99ve|wir|ich|nous|je"
	    "|nosotros|noi|nós|wij|we\xe2\x80\x99ve|";
	const struct unit *u = &a->units[at];
	double score = 0.5 * u->centrality + 0.3 * u->score;
	size_t words = word_count(u->text + s->start, s->len);

	if (list_within(first_person, u->low))
		score += 0.15;
	if (words >= 10 && words <= 26)
		score += 0.1;
	return words < WORDS_MIN ? score - 0.2 : score;
}

/* Whether anybody is quoted in the article: then its own sentences are no
 * quotations. */
static bool
has_speech(const struct article *a)
{
	size_t i;

	for (i = 0; i < a->usable_count; i++)
		if (is_said(a, &a->units[a->usable[i]]))
			return true;
	return false;
}

/* No speech: the best clean sentence that the other parts have left. */
void
part_quote_plain(struct article *a, struct arena *to, struct digest *out)
{
	size_t i, at, best = DIGEST_NO_SENTENCE;
	double most = -10, score;

	if (knows_leaning(a) && has_speech(a))
		return;
	for (i = 0; i < a->usable_count; i++) {
		const struct unit *u;

		at = a->usable[i];
		u = &a->units[at];
		if (!part_stands_alone(a, at) || u->words < WORDS_MIN + 1 ||
		    u->words > 30 || (u->flags & (UNIT_QUOTED | UNIT_ITEM |
		    UNIT_SPEAKER)) != 0)
			continue;
		if (part_likeness(a, at) > LIKE_MOST)
			continue;
		score = u->centrality - (strpbrk(u->text, "(;[") != NULL ?
		    0.2 : 0) - part_likeness(a, at) * 0.5;
		if (score > most) {
			most = score;
			best = at;
		}
	}
	if (best == DIGEST_NO_SENTENCE)
		return;
	a->units[best].used = true;
	out->quote.text = unit_print(a, best, false, to);
	out->quote.sentence = best;
}

void
part_quote(struct article *a, struct arena *to, struct digest *out)
{
	size_t i, best = DIGEST_NO_SENTENCE;
	struct speech s, chosen = { 0, 0, false };
	double most = -10, score;

	out->quote.sentence = DIGEST_NO_SENTENCE;
	for (i = 0; i < a->usable_count; i++) {
		if (!is_candidate(a, a->usable[i], &s))
			continue;
		score = speech_score(a, a->usable[i], &s);
		if (score > most) {
			most = score;
			best = a->usable[i];
			chosen = s;
		}
	}
	if (best == DIGEST_NO_SENTENCE)
		return;
	a->units[best].used = true;
	out->quote.text = print_speech(a->units[best].text, &chosen, to);
	out->quote.sentence = best;
}
