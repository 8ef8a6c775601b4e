/* Which cues of a language a sentence has: one look at each of its words,
 * whatever the number of cues. */
#include "cues.h"

#include <string.h>

#define BUCKETS 1024
#define GAP_MAX 60		/* bytes that " * " stands for */
#define TABLES 8
#define STEM_BYTES 4	/* that tell stems apart; none is shorter */

/* Cues by the hash of their first word, stems ("exacerbat~") by that of their
 * first bytes, and those that go on by that of the first word and the two bytes
 * behind it, as many start with one word. 0 ends a chain; cue I is I + 1. */
struct index {
	const struct cue *cues;
	uint16_t head[BUCKETS], pairs[BUCKETS], stems[BUCKETS];
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
	unsigned char c;

	/* most are small letters */
	for (n = 0; (c = (unsigned char)s[n]) >= 'a' ? c <= 'z' || (c >= 0x80 &&
	    !is_mark(s + n)) : c >= '0' && c <= '9'; n++)
		h = h * 33 ^ c;
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

/* Of a word with the hash WORD and the two bytes behind it. */
static size_t
pair_hash(size_t word, const char *behind)
{
	size_t h = (unsigned char)behind[0] * 7u +
	    (unsigned char)behind[1] * 37u;

	return (word ^ h) % BUCKETS;
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

/* The chain where a cue with the key K belongs, whose first word has HASH. */
static uint16_t *
chain_of(struct index *x, const char *phrase, struct key *k, size_t hash)
{
	size_t n = k->first;

	if (is_stem(phrase, n))
		return &x->stems[stem_hash(phrase)];
	if (k->gap < n + 2 || phrase[n] == '~')
		return &x->head[hash];
	memcpy(k->behind, phrase + n, 2);
	return &x->pairs[pair_hash(hash, k->behind)];
}

static void
index_make(struct index *x, const struct cue *cues)
{
	uint16_t *chain;
	size_t i, hash;

	memset(x, 0, sizeof *x);
	x->cues = cues;
	for (i = 0; cues[i].phrase != NULL && i < CUES_MAX; i++) {
		struct key *k = &x->keys[i];

		k->first = (uint8_t)word_hash(cues[i].phrase, &hash);
		k->gap = gap_of(cues[i].phrase);
		chain = chain_of(x, cues[i].phrase, k, hash);
		k->next = *chain;
		*chain = (uint16_t)(i + 1);
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

/* Takes cue I where it stands at LOW. */
static inline void
try_cue(struct hunt *h, size_t i, const char *low)
{
	if (!is_seen(h, i) && cue_at(h->x->cues[i].phrase, h->x->keys[i].gap,
	    low))
		take_cue(h, i);
}

/* Takes those that stand at LOW, where a word of N bytes starts. What they come
 * to does not hang on their order. */
static void
try_word(struct hunt *h, const char *low, size_t n, size_t hash)
{
	const struct key *keys = h->x->keys, *k;
	size_t i;

	for (i = h->x->head[hash]; i != 0; i = k->next) {
		k = &keys[i - 1];
		if (k->first == n)
			try_cue(h, i - 1, low);
	}
	for (i = low[n] != '\0' ? h->x->pairs[pair_hash(hash, low + n)] : 0;
	    i != 0; i = k->next) {
		k = &keys[i - 1];
		if (k->first == n && k->behind[0] == low[n] &&
		    k->behind[1] == low[n + 1])
			try_cue(h, i - 1, low);
	}
	for (i = n > STEM_BYTES ? h->x->stems[stem_hash(low)] : 0; i != 0;
	    i = keys[i - 1].next)
		try_cue(h, i - 1, low);
}

void
cues_find(const struct cue *cues, const char *low,
    const struct cue_set *faint, struct cue_set *found, struct cue_sum *out)
{
	struct hunt h = { index_of(cues), faint, { { 0 } }, out };
	size_t n, hash;

	memset(out, 0, sizeof *out);
	while (*low != '\0') {
		if (*low == ' ') {
			low++;
			continue;
		}
		if (is_mark(low)) {
			low += 2;
			low += *low != '\0';
			continue;
		}
		n = word_hash(low, &hash);
		if (n > 0)
			try_word(&h, low, n, hash);
		low += n > 0 ? n : 1;
	}
	if (found != NULL)
		*found = h.seen;
}
