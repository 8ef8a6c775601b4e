#include "list.h"

#include <stdint.h>
#include <string.h>

#include <ndigest/base/mem.h>
#include <ndigest/base/thread.h>

#include "list_known.h"

static _Thread_local struct known *known;

static void
start_knowing(void)
{
	known = xcalloc(1, sizeof *known);
	thread_keep(known);
}

/* The number of a list that was not at its first place, or not known yet; 0
 * when there is no room for it, and it must be searched. */
static uint32_t
search_number(const char *list)
{
	if (known == NULL)
		start_knowing();
	return list_learn(known, list);
}

/* Where LIST is when it is at its first place or the next one, else NULL. */
static inline const struct place *
near_place(const char *list)
{
	const struct place *p = place_of(known, list);

	if (is_place_of(p, list))
		return p;
	return is_place_of(p + 1, list) ? p + 1 : NULL;
}

static inline uint32_t
number_of(const char *list)
{
	const struct place *p;

	if (known != NULL && (p = near_place(list)) != NULL)
		return known->tables[p->number].absent ? 0 : p->number;
	return search_number(list);
}

static inline bool
may_start(const struct table *t, char a, char b)
{
	unsigned char u = (unsigned char)a;
	unsigned pair = pair_of(a, b);

	return t == NULL || ((t->first[u >> 5] >> (u & 31) & 1) != 0 &&
	    (t->pairs[pair >> 5] >> (pair & 31) & 1) != 0);
}

/* The number of L in this thread; 0: it must be searched. */
static uint32_t
late_number(struct list *l)
{
	uint32_t number = search_number(l->text);

	atomic_store_explicit(&l->number, number > 0 ? number : NUMBERLESS,
	    memory_order_relaxed);
	return number;
}

static inline uint32_t
number_here(struct list *l)
{
	uint32_t n = atomic_load_explicit(&l->number, memory_order_relaxed);

	return known != NULL && n - 1 < known->count ? n : late_number(l);
}

/* --- words ------------------------------------------------------------------ */

static bool
search_word(const char *list, const char *word, size_t len)
{
	char key[WORD_BYTES_MAX + 3];

	key[0] = ' ';
	memcpy(key + 1, word, len);
	key[len + 1] = ' ';
	key[len + 2] = '\0';
	return strstr(list, key) != NULL;
}

static inline bool
has_bit(const struct lists *l, uint32_t number)
{
	return (l->bits[number / 64] >> number % 64 & 1) != 0;
}

/* Whether the list with NUMBER has the word with KEY; WORD is only asked for
 * what is behind a key. */
static inline bool
has_key(uint32_t number, uint64_t key, const char *word, size_t len)
{
	const struct table *t = &known->tables[number];
	unsigned pair = pair_of((char)key, len > 1 ? (char)(key >> 8) : ' ');

	return (t->pairs[pair >> 5] >> (pair & 31) & 1) != 0 &&
	    has_bit(&known->lists[find_cell(known, key, word, len)->number],
	    number);
}

/* The list with NUMBER, which may be searched as TEXT. */
static inline bool
has_word(uint32_t number, const char *text, const char *word, size_t len)
{
	if (len - 1 >= WORD_BYTES_MAX)
		return false;
	return number == 0 ? search_word(text, word, len) :
	    has_key(number, word_key(word, len), word, len);
}

static bool
has_any_case(uint32_t number, const char *text, const char *word, size_t len)
{
	char low[WORD_BYTES_MAX];
	size_t i;

	if (len - 1 >= WORD_BYTES_MAX)
		return false;
	/* most are no longer than a key */
	if (len <= WORD_KEY && number != 0)
		return has_key(number, word_key_lower(word_key(word, len)), word,
		    len);
	for (i = 0; i < len; i++)
		low[i] = (char)(word[i] >= 'A' && word[i] <= 'Z' ?
		    word[i] + 32 : word[i]);
	return has_word(number, text, low, len);
}

bool
list_has_any_case_in(const char *list, const char *word, size_t len)
{
	return list != NULL && has_any_case(number_of(list), list, word, len);
}

bool
list_has_any_case_here(struct list *l, const char *word, size_t len)
{
	return has_any_case(number_here(l), l->text, word, len);
}

bool
list_has_word_in(const char *list, const char *word, size_t len)
{
	return list != NULL && has_word(number_of(list), list, word, len);
}

bool
list_has_word_here(struct list *l, const char *word, size_t len)
{
	return has_word(number_here(l), l->text, word, len);
}

struct list_word
list_look_up(const char *word, size_t len)
{
	if (known == NULL)
		start_knowing();
	return (struct list_word){ known->lists[len > 0 ? word_number(known, word,
	    len) : 0].bits, known->count };
}

/* The same when LIST has not its first place, or was not known when the word
 * was looked up. */
static bool
has_strange(const char *list, const struct list_word *w, const char *word,
    size_t len)
{
	uint32_t number;

	if (list == NULL || len == 0)
		return false;
	number = search_number(list);
	if (number == 0 || number > w->known)
		return list_has_word_in(list, word, len);
	return (w->lists[number / 64] >> number % 64 & 1) != 0;
}

bool
list_has_in(const char *list, const struct list_word *w, const char *word,
    size_t len)
{
	const struct place *p;

	if (known == NULL)
		return has_strange(list, w, word, len);
	p = near_place(list);
	if (p == NULL || p->number > w->known ||
	    known->tables[p->number].absent)
		return has_strange(list, w, word, len);
	return (w->lists[p->number / 64] >> p->number % 64 & 1) != 0;
}

bool
list_has_late(struct list *l, const struct list_word *w, const char *word,
    size_t len)
{
	if (atomic_load_explicit(&l->number, memory_order_relaxed) == 0)
		(void)late_number(l);
	return has_strange(l->text, w, word, len);
}

/* --- phrases ---------------------------------------------------------------- */

/* Whether the N bytes at PHRASE end in a letter or digit. */
static inline bool
ends_in_word(const char *phrase, size_t n)
{
	for (n--; n > 0 && ((unsigned char)phrase[n] & 0xc0) == 0x80; n--)
		;
	return is_word_byte(phrase[n]);
}

/* The length of the phrase at PHRASE when S starts with it, else 0. */
static size_t
phrase_fits(const char *phrase, const char *s)
{
	size_t n;

	for (n = 0; phrase[n] != '|' && phrase[n] == s[n]; n++)
		if (s[n] == '\0')
			return 0;
	return phrase[n] == '|' && n > 0 && !(is_word_byte(s[n]) &&
	    ends_in_word(phrase, n)) ? n : 0;
}

static size_t
search_phrase(const char *list, const char *s)
{
	const char *at;
	size_t n;

	for (at = strchr(list, '|'); at != NULL; at = strchr(at + 1, '|'))
		if ((n = phrase_fits(at + 1, s)) > 0)
			return n;
	return 0;
}

/* Whether what comes after the first word of a phrase may stand at S. */
static inline bool
goes_on(const struct slot *k, const char *s)
{
	return k->next[0] == '|' || (k->next[0] == s[0] && s[0] != '\0' &&
	    (k->next[1] == '|' || k->next[1] == s[1]));
}

static size_t
phrase_at(const struct table *t, const char *list, const char *s)
{
	uint32_t h, i;
	size_t n, word;

	if (t == NULL)
		return search_phrase(list, s);
	word = first_word(s);
	h = word_hash(s, word);
	for (i = h;; i++) {
		const struct slot *k = &known->pool[t->at + (i & t->mask)];

		if (k->place == 0)
			return 0;
		if (k->tag == h >> 16 && goes_on(k, s + word) &&
		    (n = phrase_fits(list + k->place, s)) > 0)
			return n;
	}
}

static inline size_t
starts(uint32_t number, const char *list, const char *s)
{
	const struct table *t = number != 0 ? &known->tables[number] : NULL;

	return *s != '\0' && may_start(t, s[0], s[1]) ?
	    phrase_at(t, list, s) : 0;
}

size_t
list_starts_in(const char *list, const char *s)
{
	return list != NULL ? starts(number_of(list), list, s) : 0;
}

size_t
list_starts_here(struct list *l, const char *s)
{
	return starts(number_here(l), l->text, s);
}

/* The next place after S where a phrase may start. */
static inline const char *
next_start(const char *s)
{
	if (!is_word_byte(*s)) {
		for (s++; ((unsigned char)*s & 0xc0) == 0x80; s++)
			;
		return s;
	}
	do
		s++;
	while (is_word_byte(*s));
	return s;
}

/* Phrases start with the WORD that stands AT bytes behind the start. */
static inline void
add_start(struct scan *k, size_t at, uint16_t word)
{
	const struct starts *has = &known->starts[word];
	size_t i;

	for (i = 0; i < PHRASES / 64; i++)
		k->lists.bits[i] |= has->bits[i];
	k->starts[k->count].at = (uint16_t)at;
	k->starts[k->count++].word = word;
}

/* The length of the word with which the eight bytes of WORD start, where it is
 * one of less than eight ASCII letters and then a space, a mark below the
 * digits, or the text's end; else 0. Most words are: their bytes are told all
 * at once. */
static inline size_t
short_word(uint64_t word)
{
	const uint64_t ones = UINT64_C(0x0101010101010101), high = ones << 7;
	uint64_t ends = ~(word + ones * (0x80 - '0')) & high, letters, small;
	size_t n;

	if ((word & high) != 0 || ends == 0)
		return 0;
	n = (size_t)__builtin_ctzll(ends) / 8;
	small = word | ones * 0x20;
	letters = (small + ones * (0x80 - 'a')) &
	    ~(small + ones * (0x7f - 'z')) & high;
	/* no byte before the end is another one */
	return ((letters ^ high) & ((UINT64_C(1) << 8 * n) - 1)) == 0 ? n : 0;
}

/* Takes note of the word with KEY, of LEN bytes at AT; what follows it in
 * longer ones. */
static inline uint32_t
take_start(struct scan *k, const char *at, uint64_t key, size_t len)
{
	const struct cell *c;

	if (len > WORD_BYTES_MAX)
		return 0;
	c = find_cell(known, key, at, len);
	if (c->starts)
		add_start(k, (size_t)(at - k->text), c->number);
	return c->longer;
}

/* Looks the text S of N bytes through. */
static __attribute__((noinline)) void
read_scan(struct scan *k, const char *s, size_t n)
{
	const char *at, *next;
	uint64_t key;
	size_t len;

	memcpy(k->text, s, n + 1);
	k->count = 0;
	k->known = known->count;
	memset(&k->lists, 0, sizeof k->lists);
	for (at = k->text; *at != '\0'; at = next) {
		if (*at == ' ') {
			next = at + 1;
			continue;
		}
		key = word_load(at);
		len = short_word(key);
		if (len > 0) {
			next = at + len;
			key &= (UINT64_C(1) << 8 * len) - 1;
		} else {
			next = next_start(at);
			len = is_word_byte(*at) ? (size_t)(next - at) : 1;
			key = word_key(at, len);
		}
		if ((take_start(k, at, key, len) & longer_bit(at[len + 1])) !=
		    0 && at[len] != '\0')
			(void)take_start(k, at, word_key(at, len + 2), len + 2);
	}
}

static inline bool
has_start(const struct starts *s, uint32_t number)
{
	return (s->bits[number / 64] >> number % 64 & 1) != 0;
}

/* What is kept of the text S, for the list with NUMBER; NULL of one that is
 * very short or long. */
static const struct scan *
scan_of(const char *s, uint32_t number)
{
	struct scan *k = &known->scans[(uint32_t)((uintptr_t)s >> 4) *
	    UINT32_C(0x9e3779b1) / (UINT32_MAX / SCANS + 1)];
	size_t n;

	if (number <= k->known && strcmp(k->text, s) == 0)
		return k;
	n = strlen(s);
	if (n < SCAN_LEAST || n >= SCAN_BYTES)
		return NULL;
	read_scan(k, s, n);
	return k;
}

/* The same in a text that is not kept. */
static bool
search_within(const struct table *t, const char *list, const char *s)
{
	for (; *s != '\0'; s = next_start(s))
		if (may_start(t, s[0], s[1]) && phrase_at(t, list, s) > 0)
			return true;
	return false;
}

static bool
within(uint32_t number, const char *list, const char *s)
{
	const struct table *t = number != 0 ? &known->tables[number] : NULL;
	const struct scan *k = t != NULL && !t->strange ? scan_of(s, number) :
	    NULL;
	size_t i;

	if (k == NULL)
		return search_within(t, list, s);
	if (!has_start(&k->lists, t->phrases))
		return false;
	for (i = 0; i < k->count; i++)
		if (has_start(&known->starts[k->starts[i].word], t->phrases) &&
		    phrase_at(t, list, s + k->starts[i].at) > 0)
			return true;
	return false;
}

bool
list_within_in(const char *list, const char *s)
{
	return list != NULL && within(number_of(list), list, s);
}

bool
list_within_here(struct list *l, const char *s)
{
	return within(number_here(l), l->text, s);
}

static bool
within_once(uint32_t number, const char *list, const char *s)
{
	return search_within(number != 0 ? &known->tables[number] : NULL, list,
	    s);
}

bool
list_within_once_in(const char *list, const char *s)
{
	return list != NULL && within_once(number_of(list), list, s);
}

bool
list_within_once_here(struct list *l, const char *s)
{
	return within_once(number_here(l), l->text, s);
}
