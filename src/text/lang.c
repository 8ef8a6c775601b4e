#include <ndigest/text/lang.h>

#include <stdint.h>
#include <string.h>

#include <unicase.h>
#include <unistr.h>
#include <unictype.h>

#include <ndigest/base/mem.h>
#include <ndigest/base/thread.h>

#include "lang_words.h"

/*
 * Two steps. The letters say the script, and most scripts say the language.
 * For those that several share, the text's words, word endings and letters
 * are counted in a small table, and each language's list is then looked up
 * in it: the cost of a language is its list, whatever the text's length.
 */
#define SAMPLE 4096		/* bytes that are looked at */
#define SURE_WORDS 100		/* from here on English is looked at alone, */
#define SURE 0.6		/* whose words get 1.05 each; of others 0.45 at most */
#define GLANCE_SLOTS 512	/* a power of two */
#define GLANCE_WORD 12		/* bytes; no word of its list is longer */
#define SLOTS 2048		/* a power of two */
#define FILL 1300		/* slots that may be used */
#define LANGUAGES_MAX 128
#define LETTERS 96		/* distinct letters beyond ASCII kept */
#define WORD_MAX 64		/* bytes of a word that is looked at */

struct slot {
	uint32_t hash;
	uint32_t count;
};

struct letter {
	uint32_t cp;
	uint32_t count;
};

struct sample {
	struct slot slots[SLOTS];
	size_t used;
	struct letter letters[LETTERS];
	size_t letter_count;
	size_t words;
};

struct script {
	uint32_t low, high;
	const char *code;	/* NULL: look at the words of the family */
	enum lang_family family;
};

static const struct script scripts[] = {
	{ 0x0041, 0x024f, NULL, FAMILY_LATIN },
	{ 0x0370, 0x03ff, "el", FAMILY_NONE },
	{ 0x0400, 0x052f, NULL, FAMILY_CYRILLIC },
	{ 0x0531, 0x058f, "hy", FAMILY_NONE },
	{ 0x0590, 0x05ff, NULL, FAMILY_HEBREW },
	{ 0x0600, 0x077f, NULL, FAMILY_ARABIC },
	{ 0x0900, 0x097f, NULL, FAMILY_DEVANAGARI },
	{ 0x0980, 0x09ff, "bn", FAMILY_NONE },
	{ 0x0a00, 0x0a7f, "pa", FAMILY_NONE },
	{ 0x0a80, 0x0aff, "gu", FAMILY_NONE },
	{ 0x0b00, 0x0b7f, "or", FAMILY_NONE },
	{ 0x0b80, 0x0bff, "ta", FAMILY_NONE },
	{ 0x0c00, 0x0c7f, "te", FAMILY_NONE },
	{ 0x0c80, 0x0cff, "kn", FAMILY_NONE },
	{ 0x0d00, 0x0d7f, "ml", FAMILY_NONE },
	{ 0x0d80, 0x0dff, "si", FAMILY_NONE },
	{ 0x0e00, 0x0e7f, "th", FAMILY_NONE },
	{ 0x0e80, 0x0eff, "lo", FAMILY_NONE },
	{ 0x0f00, 0x0fff, "bo", FAMILY_NONE },
	{ 0x1000, 0x109f, "my", FAMILY_NONE },
	{ 0x10a0, 0x10ff, "ka", FAMILY_NONE },
	{ 0x1100, 0x11ff, "ko", FAMILY_NONE },
	{ 0x1200, 0x139f, "am", FAMILY_NONE },
	{ 0x1780, 0x17ff, "km", FAMILY_NONE },
	{ 0x1e00, 0x1eff, NULL, FAMILY_LATIN },
	{ 0x1f00, 0x1fff, "el", FAMILY_NONE },
	{ 0x3040, 0x30ff, "ja", FAMILY_NONE },
	{ 0x3130, 0x318f, "ko", FAMILY_NONE },
	{ 0x3400, 0x9fff, "zh", FAMILY_NONE },
	{ 0xac00, 0xd7af, "ko", FAMILY_NONE },
	{ 0xf900, 0xfaff, "zh", FAMILY_NONE },
	{ 0xfb50, 0xfeff, NULL, FAMILY_ARABIC },
	{ 0x20000, 0x3ffff, "zh", FAMILY_NONE },
};

#define SCRIPTS (sizeof scripts / sizeof *scripts)

static uint32_t
hash_piece(const char *s, size_t n, uint32_t kind)
{
	uint32_t h = UINT32_C(0x811c9dc5) ^ kind * UINT32_C(0x9e3779b9);

	while (n-- > 0)
		h = (h ^ (unsigned char)*s++) * UINT32_C(0x01000193);
	h ^= h >> 15;
	h *= UINT32_C(0x2c1b3c6d);
	h ^= h >> 13;
	return h != 0 ? h : 1;
}

static struct slot *
find(const struct sample *sm, uint32_t hash)
{
	size_t i = hash & (SLOTS - 1);

	while (sm->slots[i].hash != 0 && sm->slots[i].hash != hash)
		i = (i + 1) & (SLOTS - 1);
	
	return (struct slot *)&sm->slots[i];
}

static void
count_piece(struct sample *sm, const char *s, size_t n, uint32_t kind)
{
	uint32_t hash = hash_piece(s, n, kind);
	struct slot *slot = find(sm, hash);

	if (slot->hash == 0) {
		if (sm->used >= FILL)
			return;
		sm->used++;
		slot->hash = hash;
	}
	slot->count++;
}

static void
count_letter(struct sample *sm, uint32_t cp)
{
	size_t i;

	for (i = 0; i < sm->letter_count; i++)
		if (sm->letters[i].cp == cp) {
			sm->letters[i].count++;
			return;
		}
	if (sm->letter_count < LETTERS)
		sm->letters[sm->letter_count++] = (struct letter){ cp, 1 };
}

/* A word's endings of 1 to 5 characters, and the pairs of letters in it. */
static void
count_parts(struct sample *sm, const char *w, size_t n)
{
	size_t at = n, chars = 0, i;

	while (at > 0 && chars < 5) {
		do
			at--;
		while (at > 0 && ((unsigned char)w[at] & 0xc0) == 0x80);
		chars++;
		if (at == 0)
			break;
		count_piece(sm, w + at, n - at, '-');
	}
	for (i = 0; i + 1 < n; i++)
		if (w[i] >= 'a' && w[i + 1] >= 'a')
			count_piece(sm, w + i, 2, '+');
}

static void
count_word(struct sample *sm, const char *w, size_t n)
{
	const char *quote = memchr(w, '\'', n);

	sm->words++;
	count_piece(sm, w, n, 0);
	if (quote != NULL && quote > w && quote + 1 < w + n) {
		size_t head = (size_t)(quote - w) + 1;

		count_piece(sm, w, head, 0);
		count_piece(sm, w + head, n - head, 0);
	}
	count_parts(sm, w, n);
}

static bool
in_word(uint32_t cp)
{
	if (cp < 0x80)
		return (cp | 0x20) - 'a' < 26;
	return uc_is_alpha(cp) || uc_is_general_category(cp, UC_MARK);
}

/* Reads one character; quotation marks used as apostrophes become one. */
static size_t
next_char(const char *s, size_t n, uint32_t *cp)
{
	int used;

	if ((unsigned char)*s < 0x80) {
		*cp = (unsigned char)*s;
		return 1;
	}
	used = u8_mbtouc(cp, (const uint8_t *)s, n);
	if (*cp == 0x2019 || *cp == 0x02bc)
		*cp = '\'';
	return used > 0 ? (size_t)used : 1;
}

static void
sample_words(struct sample *sm, const char *s, size_t n)
{
	char word[WORD_MAX];
	size_t len = 0, at = 0;
	uint32_t cp;

	while (at < n) {
		at += next_char(s + at, n - at, &cp);
		if (in_word(cp) || (cp == '\'' && len > 0)) {
			int wrote;

			if (cp < 0x80) {
				if (len < WORD_MAX)
					word[len++] = (char)(cp >= 'A' &&
					    cp <= 'Z' ? cp + 32 : cp);
				continue;
			}
			cp = uc_tolower(cp);
			wrote = u8_uctomb((uint8_t *)word + len, cp,
			    (ptrdiff_t)(WORD_MAX - len));
			count_letter(sm, cp);
			if (wrote > 0)
				len += (size_t)wrote;
			continue;
		}
		if (cp == 0xbf || cp == 0xa1)
			count_letter(sm, cp);
		if (len > 0)
			count_word(sm, word, len);
		len = 0;
	}
	if (len > 0)
		count_word(sm, word, len);
}

static uint32_t
letter_count(const struct sample *sm, uint32_t cp)
{
	size_t i;

	for (i = 0; i < sm->letter_count; i++)
		if (sm->letters[i].cp == cp)
			return sm->letters[i].count;
	return 0;
}

static bool
has_letter(const char *letters, uint32_t cp)
{
	size_t n = strlen(letters), at = 0;
	uint32_t c;

	while (at < n) {
		at += next_char(letters + at, n - at, &c);
		if (c == cp)
			return true;
	}
	return false;
}

/* How many of the text's letters tell languages of FAMILY apart at all. */
static void
keep_telling(struct sample *sm, enum lang_family family)
{
	size_t i, j, kept = 0;

	for (i = 0; i < sm->letter_count; i++) {
		for (j = 0; j < lang_words_count; j++)
			if (lang_words[j].family == family &&
			    has_letter(lang_words[j].letters,
			    sm->letters[i].cp))
				break;
		if (j < lang_words_count)
			sm->letters[kept++] = sm->letters[i];
	}
	sm->letter_count = kept;
}

static double
score_letters(const struct sample *sm, const struct lang_words *l)
{
	size_t n = strlen(l->letters), at = 0, i;
	double own = 0, all = 0;
	uint32_t cp;

	for (i = 0; i < sm->letter_count; i++)
		all += sm->letters[i].count;
	while (at < n) {
		at += next_char(l->letters + at, n - at, &cp);
		own += letter_count(sm, cp);
	}
	return 0.5 * own - 1.6 * (all - own);
}

/* A piece of a language's list: its hash, and what a hit counts. */
struct piece {
	uint32_t hash;
	float weight;
};

/* The lists, each piece hashed once. A thread makes its own. */
struct lists {
	size_t ends[LANGUAGES_MAX];	/* of each language in the pieces */
	struct piece english[GLANCE_SLOTS];	/* by their hash */
	struct piece pieces[];
};

static size_t
count_pieces(void)
{
	size_t i, n = 0;
	const char *p;

	for (i = 0; i < lang_words_count; i++)
		for (p = lang_words[i].words, n++; *p != '\0'; p++)
			n += *p == ' ';
	return n;
}

/* By rank, a word's log-odds against chance; an ending by its length. */
static struct piece
make_piece(const char *p, size_t n, unsigned rank)
{
	uint32_t kind = *p == '-' || *p == '+' ? (unsigned char)*p : 0;
	double weight = 1.0 + 18.0 / (rank + 5);

	if (kind != 0) {
		p++;
		n--;
		weight = n < 2 ? 0.15 : 0.2 * (double)n;
	}
	return (struct piece){ hash_piece(p, n, kind), (float)weight };
}

static size_t
make_pieces(struct piece *out, const char *words)
{
	const char *p = words, *end;
	unsigned rank = 0;

	for (; *p != '\0'; p = *end != '\0' ? end + 1 : end) {
		end = p + strcspn(p, " ");
		out[rank] = make_piece(p, (size_t)(end - p), rank);
		rank++;
	}
	return rank;
}

/* The slot of a piece of English, empty when it is none. */
static struct piece *
english_piece(const struct lists *lists, uint32_t hash)
{
	size_t i = hash & (GLANCE_SLOTS - 1);

	while (lists->english[i].hash != 0 && lists->english[i].hash != hash)
		i = (i + 1) & (GLANCE_SLOTS - 1);
	return (struct piece *)&lists->english[i];
}

static const struct lists *
all_lists(void)
{
	static _Thread_local struct lists *kept;
	size_t i, n = 0;

	if (kept != NULL)
		return kept;
	kept = xcalloc(1, sizeof *kept + count_pieces() *
	    sizeof *kept->pieces);
	thread_keep(kept);
	for (i = 0; i < lang_words_count && i < LANGUAGES_MAX; i++) {
		n += make_pieces(kept->pieces + n, lang_words[i].words);
		kept->ends[i] = n;
	}
	for (i = 0; i < kept->ends[0] && i < GLANCE_SLOTS / 2; i++)
		*english_piece(kept, kept->pieces[i].hash) = kept->pieces[i];
	return kept;
}

/* Whether S is so surely English, as most of what is read, that no other
 * language need be looked at: by the small words alone. */
static bool
is_english(const char *s, size_t n, const struct lists *lists)
{
	char word[GLANCE_WORD];
	size_t at = 0, len, words = 0;
	double score = 0;
	unsigned c;

	while (at < n) {
		for (len = 0; at < n; at++, len++) {
			c = (unsigned char)s[at] | 0x20u;
			if (c - 'a' >= 26 && (unsigned char)s[at] < 0x80)
				break;
			if (len < GLANCE_WORD)
				word[len] = (char)c;
		}
		at++;
		words += len > 0;
		if (len > 0 && len <= GLANCE_WORD)
			score += (double)english_piece(lists, hash_piece(word,
			    len, 0))->weight;
	}
	return words >= SURE_WORDS && score > SURE * (double)words;
}

static double
score_words(const struct sample *sm, const struct lists *lists, size_t lang)
{
	size_t i = lang > 0 ? lists->ends[lang - 1] : 0;
	double score = 0;

	for (; i < lists->ends[lang]; i++)
		score += find(sm, lists->pieces[i].hash)->count *
		    (double)lists->pieces[i].weight;
	return score;
}

static const char *
best_of_family(const char *s, size_t n, enum lang_family family)
{
	const struct lists *lists = all_lists();
	struct sample sm;
	const char *best = "";
	double score, high = 0, second = 0;
	size_t i;

	if (family == FAMILY_LATIN && is_english(s, n, lists))
		return lang_words[0].code;
	memset(&sm, 0, sizeof sm);
	sample_words(&sm, s, n);
	keep_telling(&sm, family);
	for (i = 0; i < lang_words_count && i < LANGUAGES_MAX; i++) {
		if (lang_words[i].family != family)
			continue;
		score = score_words(&sm, lists, i) +
		    score_letters(&sm, &lang_words[i]);
		if (score > high) {
			second = high;
			high = score;
			best = lang_words[i].code;
		} else if (score > second)
			second = score;
	}
	/* a text in a language that is not here hits little of any list; in
	 * the other scripts the lists hold most of those that write news */
	if (family == FAMILY_LATIN && high < 0.45 * (double)sm.words)
		return "";
	if (high <= second)
		return "";
	return best;
}

/* Letters of each script; kana anywhere near makes Han Japanese. */
static const struct script *
main_script(const char *s, size_t n)
{
	unsigned count[SCRIPTS] = { 0 };
	unsigned kana = 0, han = 0;
	size_t at = 0, i, best = 0;
	uint32_t cp;

	while (at < n) {
		if ((unsigned char)s[at] < 0x80) {	/* the first script */
			count[0] += (((unsigned char)s[at++] | 0x20u) - 'a') <
			    26;
			continue;
		}
		at += next_char(s + at, n - at, &cp);
		if (!uc_is_alpha(cp))
			continue;
		for (i = 0; i < SCRIPTS && cp > scripts[i].high; i++)
			;
		if (i == SCRIPTS || cp < scripts[i].low)
			continue;
		/* an ideograph or a syllable says as much as some letters */
		count[i] += cp >= 0x3040 ? 3 : 1;
		kana += scripts[i].low == 0x3040;
		han += scripts[i].low == 0x3400;
	}
	for (i = 1; i < SCRIPTS; i++)
		if (count[i] > count[best])
			best = i;
	if (count[best] == 0)
		return NULL;
	if (scripts[best].low == 0x3400 && kana * 12 > han) {
		for (i = 0; scripts[i].low != 0x3040; i++)
			;
		best = i;
	}
	return &scripts[best];
}

const char *
lang_detect(const char *s, size_t n)
{
	const struct script *script;

	if (n > SAMPLE) {
		n = SAMPLE;
		while (n > 0 && ((unsigned char)s[n] & 0xc0) == 0x80)
			n--;
	}
	script = main_script(s, n);
	if (script == NULL)
		return "";
	if (script->code != NULL)
		return script->code;
	return best_of_family(s, n, script->family);
}

void
lang_primary(const char *tag, char out[4])
{
	size_t n = 0;

	out[0] = '\0';
	if (tag == NULL)
		return;
	while (tag[n] != '\0' && tag[n] != '-' && tag[n] != '_') {
		unsigned char c = (unsigned char)(tag[n] | 0x20);

		if (n == 3 || c < 'a' || c > 'z') {
			out[0] = '\0';
			return;
		}
		out[n++] = (char)c;
	}
	out[n < 2 ? 0 : n] = '\0';
}

bool
lang_is_rtl(const char *lang)
{
	static const char *const rtl[] = {
		"ar", "he", "iw", "fa", "ur", "yi", "ps", "ckb", "sd", "ug",
		"dv", "syr"
	};
	char primary[4];
	size_t i;

	lang_primary(lang, primary);
	for (i = 0; i < sizeof rtl / sizeof *rtl; i++)
		if (strcmp(primary, rtl[i]) == 0)
			return true;
	return false;
}
