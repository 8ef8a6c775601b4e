#include "terms.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/map.h>
#include <ndigest/base/mem.h>
#include <ndigest/text/lang.h>
#include <ndigest/text/utf8.h>
#include <ndigest/text/word.h>

#include "kin.h"
#include "plain.h"

#define KNOWN_MAX (1 << 16)	/* words remembered; then it starts anew */
#define LANGS 24		/* languages with an open stemmer */

struct known {
	uint64_t key;		/* 0: empty */
	uint32_t id;
	uint8_t flags;
};

struct tongue {
	char lang[4];
	struct stemmer *stemmer;
	const struct stop_table *stop;
};

struct terms {
	struct known *known;
	size_t known_count;
	struct tongue tongues[LANGS];
	size_t tongue_count;
	struct buf lower;
	struct kin *kin;
	struct plain *plain;
};

struct terms *
terms_open(void)
{
	struct terms *t = xcalloc(1, sizeof *t);

	t->known = xcalloc(KNOWN_MAX * 2, sizeof *t->known);
	buf_init(&t->lower, 4096);
	return t;
}

void
terms_close(struct terms *t)
{
	size_t i;

	if (t == NULL)
		return;
	for (i = 0; i < t->tongue_count; i++)
		stemmer_close(t->tongues[i].stemmer);
	kin_close(t->kin);
	plain_close(t->plain);
	buf_free(&t->lower);
	free(t->known);
	free(t);
}

const struct kin *
terms_kin(struct terms *t)
{
	if (t->kin == NULL)
		t->kin = kin_open(t);
	return t->kin;
}

const struct plain *
terms_plain(struct terms *t)
{
	if (t->plain == NULL)
		t->plain = plain_open(t);
	return t->plain;
}

uint32_t
terms_join(uint32_t a, uint32_t b)
{
	uint64_t h = ((uint64_t)a << 32 | b) * UINT64_C(0x9e3779b97f4a7c15);

	h ^= h >> 29;
	h *= UINT64_C(0xbf58476d1ce4e5b9);
	h ^= h >> 32;
	return (uint32_t)h != 0 ? (uint32_t)h : 1;
}

static struct tongue *
tongue_of(struct terms *t, const char *lang)
{
	struct tongue *g;
	char code[4];
	size_t i;

	lang_primary(lang, code);
	for (i = 0; i < t->tongue_count; i++)
		if (strcmp(t->tongues[i].lang, code) == 0)
			return &t->tongues[i];
	if (t->tongue_count == LANGS) {
		stemmer_close(t->tongues[LANGS - 1].stemmer);
		t->tongue_count--;
	}
	g = &t->tongues[t->tongue_count++];
	memcpy(g->lang, code, sizeof g->lang);
	g->stemmer = stemmer_open(code);
	g->stop = stop_find(code);
	return g;
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Lower case, without a possessive, stemmed. */
static struct known
work_out(struct terms *t, struct tongue *g, const char *w, size_t n)
{
	struct known k = { 0, 0, 0 };
	const char *stem;
	size_t len = n;
	uint32_t cp;

	utf8_decode(w, n, &cp);
	if (utf8_is_upper(cp))
		k.flags |= TERM_UPPER;
	if (utf8_is_digit(cp))
		k.flags |= TERM_NUMBER;
	buf_clear(&t->lower);
	if (!utf8_lower(&t->lower, w, n))
		buf_clear(&t->lower);
	w = buf_str(&t->lower);
	len = t->lower.len;
	if (stop_has(g->stop, w, len) || (len < 2 && !is_digit(*w)))
		k.flags |= TERM_STOP;
	if (len > 2 && memcmp(w + len - 2, "'s", 2) == 0)
		len -= 2;
	else if (len > 4 && memcmp(w + len - 4, "\xe2\x80\x99s", 4) == 0)
		len -= 4;
	while (len > 1 && w[len - 1] == '.')
		len--;
	stem = stemmer_stem(g->stemmer, w, len, &len);
	k.id = (uint32_t)hash_stable(stem, len);
	if (k.id == 0)
		k.id = 1;
	return k;
}

static const struct known *
look_up(struct terms *t, struct tongue *g, const char *w, size_t n)
{
	uint64_t key = hash_stable(w, n) +
	    (uint64_t)(g->lang[0] << 8 | g->lang[1]) *
	    UINT64_C(0x9e3779b97f4a7c15);
	size_t i;

	if (key == 0)
		key = 1;
	i = (size_t)key & (KNOWN_MAX * 2 - 1);
	while (t->known[i].key != 0) {
		if (t->known[i].key == key)
			return &t->known[i];
		i = (i + 1) & (KNOWN_MAX * 2 - 1);
	}
	if (t->known_count == KNOWN_MAX) {
		memset(t->known, 0, KNOWN_MAX * 2 * sizeof *t->known);
		t->known_count = 0;
		i = (size_t)key & (KNOWN_MAX * 2 - 1);
	}
	t->known[i] = work_out(t, g, w, n);
	t->known[i].key = key;
	t->known_count++;
	return &t->known[i];
}

/* Whether what lies between two words lets them be a phrase, and whether a
 * sentence ended there. */
static unsigned
gap_flags(const char *s, size_t from, size_t to)
{
	size_t i;

	if (to - from == 1 && (s[from] == ' ' || s[from] == '-'))
		return TERM_NEXT;
	for (i = from; i < to; i++)
		switch (s[i]) {
		case '.': case '!': case '?': case ':': case '\n':
			return TERM_START;
		default:
			break;
		}
	return 0;
}

static void
add_part(struct terms *t, struct tongue *g, struct term_row *row,
    const char *s, size_t start, size_t len, unsigned flags)
{
	const struct known *k = look_up(t, g, s + start, len);
	struct term x;

	x.id = k->id;
	x.start = (uint32_t)start;
	x.len = (uint16_t)(len < UINT16_MAX ? len : UINT16_MAX);
	x.flags = (uint8_t)(k->flags | flags);
	vec_push(row, x);
}

/* Parts a word at its hyphens, but not before a digit. */
static void
add_word(struct terms *t, struct tongue *g, struct term_row *row,
    const char *s, size_t start, size_t len, unsigned flags)
{
	size_t from = 0, i;

	for (i = 1; i + 1 < len; i++) {
		if (s[start + i] != '-' || is_digit(s[start + i + 1]))
			continue;
		if (i > from)
			add_part(t, g, row, s, start + from, i - from, flags);
		flags = TERM_NEXT;
		from = i + 1;
	}
	if (from < len)
		add_part(t, g, row, s, start + from, len - from, flags);
}

void
terms_read(struct terms *t, const char *lang, const char *s, size_t n,
    size_t max, struct term_row *row)
{
	struct word_iter it = { s, n < UINT32_MAX ? n : UINT32_MAX, 0 };
	struct tongue *g = tongue_of(t, lang);
	size_t end = 0, len, limit = row->len + max;
	const char *w;
	unsigned flags;

	while (row->len < limit && word_next(&it, &w, &len)) {
		size_t start = (size_t)(w - s);

		flags = end == 0 ? TERM_START : gap_flags(s, end, start);
		add_word(t, g, row, s, start, len, flags);
		end = start + len;
	}
	if (row->len > limit)
		row->len = limit;
}
