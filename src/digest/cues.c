/* Which cues of a language a sentence has: one look at each of its words,
 * whatever the number of cues. */
#include "cues.h"

#include <string.h>

#define BUCKETS 1024
#define GAP_MAX 60		/* bytes that " * " stands for */
#define TABLES 8
#define STEM_BYTES 4	/* that tell stems apart; none is shorter */

/* Cues by the hash of their first word, and stems ("exacerbat~") by that of
 * their first bytes. 0 ends a chain; cue I is I + 1. */
struct index {
	const struct cue *cues;
	uint16_t head[BUCKETS], stems[BUCKETS];
	struct key {
		uint16_t next;
		uint8_t first;		/* bytes of its first word, */
		char behind[2];		/* and the two behind it */
		uint8_t gap;		/* where " * " stands in it; its
					 * length */
	} keys[CUES_MAX];
};

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
	    (unsigned char)c >= 0x80;
}

/* Curly marks and dashes are three bytes and no letters. */
static bool
is_mark(const char *s)
{
	return (unsigned char)s[0] == 0xe2 && (unsigned char)s[1] == 0x80;
}

/* The bytes of the word at S and its hash. */
static size_t
word_hash(const char *s, size_t *hash)
{
	size_t n, h = 5381;

	for (n = 0; is_letter(s[n]) && !is_mark(s + n); n++)
		h = h * 33 ^ (unsigned char)s[n];
	*hash = (h ^ h >> 10) % BUCKETS;
	return n;
}

/* Of the first bytes of a word that is long enough. */
static size_t
stem_hash(const char *s)
{
	size_t n, h = 5381;

	for (n = 0; n < STEM_BYTES; n++)
		h = h * 33 ^ (unsigned char)s[n];
	return (h ^ h >> 10) % BUCKETS;
}

static bool
is_stem(const char *phrase, size_t first)
{
	return phrase[first] == '~' && first >= STEM_BYTES;
}

static uint8_t
gap_of(const char *phrase)
{
	const char *gap = strstr(phrase, " * ");
	size_t n = gap != NULL ? (size_t)(gap - phrase) : strlen(phrase);

	return (uint8_t)(n < UINT8_MAX ? n : UINT8_MAX);
}

static void
index_make(struct index *x, const struct cue *cues)
{
	uint16_t *slot;
	size_t i, n, hash;

	memset(x, 0, sizeof *x);
	x->cues = cues;
	for (i = 0; cues[i].phrase != NULL && i < CUES_MAX; i++) {
		n = word_hash(cues[i].phrase, &hash);
		x->keys[i].first = (uint8_t)n;
		x->keys[i].gap = gap_of(cues[i].phrase);
		if (x->keys[i].gap >= n + 2)
			memcpy(x->keys[i].behind, cues[i].phrase + n, 2);
		slot = is_stem(cues[i].phrase, n) ?
		    &x->stems[stem_hash(cues[i].phrase)] : &x->head[hash];
		/* in the order of the table */
		while (*slot != 0)
			slot = &x->keys[*slot - 1].next;
		*slot = (uint16_t)(i + 1);
	}
}

/* Each thread keeps its own, one for each language that it has met. */
static const struct index *
index_of(const struct cue *cues)
{
	static _Thread_local struct index all[TABLES];
	static _Thread_local size_t turn;
	size_t i;

	for (i = 0; i < TABLES; i++)
		if (all[i].cues == cues)
			return &all[i];
	turn = (turn + 1) % TABLES;
	index_make(&all[turn], cues);
	return &all[turn];
}

/* Whether the N bytes of PHRASE stand at S, up to a word's end where they
 * end in a letter. */
static bool
stands_at(const char *phrase, size_t n, const char *s)
{
	return strncmp(phrase, s, n) == 0 && !(is_letter(phrase[n - 1]) &&
	    is_letter(s[n]) && !is_mark(s + n));
}

/* N: the bytes of PHRASE before its gap. */
static bool
cue_at(const char *phrase, size_t n, const char *s)
{
	const char *gap = phrase + n, *end;

	if (phrase[n - 1] == '~')
		return strncmp(phrase, s, n - 1) == 0;
	if (!stands_at(phrase, n, s))
		return false;
	if (*gap == '\0')
		return true;
	s += n;
	end = s + strnlen(s, GAP_MAX);
	gap += 3;
	n = strlen(gap);
	for (; s < end && *s != ';'; s++)
		if (*s == ' ' && stands_at(gap, n, s + 1))
			return true;
	return false;
}

/* Whether the cue with the key K may stand at S, by the two bytes behind the first word of
 * both, of N bytes: many cues start with one word. */
static inline bool
may_stand(const struct key *k, const char *s, size_t n)
{
	return k->first == n && (k->gap < n + 2 || (k->behind[0] == s[n] &&
	    k->behind[1] == s[n + 1]) || k->behind[0] == '~');
}

/* What is found in one sentence. */
struct hunt {
	const struct index *x;
	const struct cue_set *faint;
	struct cue_set seen;
	struct cue_sum *out;
};

/* Cue I, once. */
static void
take_cue(struct hunt *h, size_t i)
{
	uint64_t bit = UINT64_C(1) << i % 64;
	int weight = h->x->cues[i].weight;

	h->seen.bit[i / 64] |= bit;
	if (weight > CUE_BESIDE(0) / 2) {
		h->out->beside += weight - CUE_BESIDE(0);
		return;
	}
	if (h->faint != NULL && (h->faint->bit[i / 64] & bit) != 0 &&
	    weight > 0)
		weight /= 2;
	*(weight > 0 ? &h->out->sum : &h->out->cost) += weight;
	h->out->most = weight > h->out->most ? weight : h->out->most;
	h->out->count += weight >= CUE_COUNTS;
}

static bool
is_seen(const struct hunt *h, size_t i)
{
	return (h->seen.bit[i / 64] & UINT64_C(1) << i % 64) != 0;
}

void
cues_find(const struct cue *cues, const char *low,
    const struct cue_set *faint, struct cue_set *found, struct cue_sum *out)
{
	struct hunt h = { index_of(cues), faint, { { 0 } }, out };
	const struct index *x = h.x;
	size_t n, i, hash;

	memset(out, 0, sizeof *out);
	while (*low != '\0') {
		if (is_mark(low)) {
			low += 2;
			low += *low != '\0';
			continue;
		}
		n = word_hash(low, &hash);
		for (i = n > 0 ? x->head[hash] : 0; i != 0;
		    i = x->keys[i - 1].next)
			if (may_stand(&x->keys[i - 1], low, n) &&
			    !is_seen(&h, i - 1) && cue_at(cues[i - 1].phrase,
			    x->keys[i - 1].gap, low))
				take_cue(&h, i - 1);
		for (i = n > STEM_BYTES ? x->stems[stem_hash(low)] : 0; i != 0;
		    i = x->keys[i - 1].next)
			if (!is_seen(&h, i - 1) && cue_at(cues[i - 1].phrase,
			    x->keys[i - 1].gap, low))
				take_cue(&h, i - 1);
		low += n > 0 ? n : 1;
	}
	if (found != NULL)
		*found = h.seen;
}
