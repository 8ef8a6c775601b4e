/*
 * Which old charset bytes are in that nobody declared. Two questions: whether
 * they pair up as an East Asian charset does, with the characters that such
 * texts are full of (kana, Hangul, the commoner half of Han); else which
 * language's letters they are most like, each read as its own charset.
 */
#include <ndigest/text/charset.h>

#include <stdint.h>
#include <string.h>

#include <ndigest/text/utf8.h>

#define HIGH_MIN 6		/* bytes that are not ASCII, to say anything */
#define SAMPLE ((size_t)32 * 1024)

/* --- pairs ---------------------------------------------------------------------- */

struct pairs {
	size_t good, bad;
	size_t typical;		/* of the good ones */
	size_t common;		/* those that nearly every text has */
	size_t low;		/* with ASCII for their second byte */
};

static bool
between(unsigned char c, unsigned char low, unsigned char high)
{
	return c >= low && c <= high;
}

/* What the lead and trail bytes are in one charset. False: no pair. */
typedef bool (*judge_pair)(unsigned char a, unsigned char b, struct pairs *p);

static bool
euc_jp(unsigned char a, unsigned char b, struct pairs *p)
{
	p->common += a == 0xa4;			/* hiragana */
	p->typical += a == 0xa4 || a == 0xa5 || a == 0xa1 ||
	    between(a, 0xb0, 0xcf);
	return (a == 0x8e || between(a, 0xa1, 0xfe)) && between(b, 0xa1, 0xfe);
}

static bool
shift_jis(unsigned char a, unsigned char b, struct pairs *p)
{
	p->common += a == 0x82 && between(b, 0x9f, 0xf1);
	p->typical += between(a, 0x81, 0x83) || between(a, 0x88, 0x97);
	return (between(a, 0x81, 0x9f) || between(a, 0xe0, 0xfc)) &&
	    between(b, 0x40, 0xfc) && b != 0x7f;
}

static bool
euc_kr(unsigned char a, unsigned char b, struct pairs *p)
{
	p->common += between(a, 0xb0, 0xc8);	/* Hangul */
	p->typical += between(a, 0xb0, 0xc8) || a == 0xa1 || a == 0xa3;
	return between(a, 0xa1, 0xfd) && between(b, 0xa1, 0xfe);
}

static bool
gbk(unsigned char a, unsigned char b, struct pairs *p)
{
	p->common += between(a, 0xb0, 0xd7);	/* by how often they are used */
	p->typical += between(a, 0xb0, 0xf7) || a == 0xa1 || a == 0xa3;
	return between(a, 0x81, 0xfe) && between(b, 0x40, 0xfe) && b != 0x7f;
}

static bool
big5(unsigned char a, unsigned char b, struct pairs *p)
{
	p->common += between(a, 0xa4, 0xc6);
	p->typical += between(a, 0xa1, 0xc6);
	return between(a, 0xa1, 0xf9) && (between(b, 0x40, 0x7e) ||
	    between(b, 0xa1, 0xfe));
}

static void
count_pairs(const unsigned char *s, size_t n, judge_pair judge, bool kana,
    struct pairs *p)
{
	memset(p, 0, sizeof *p);
	for (size_t i = 0; i < n; i++) {
		if (s[i] < 0x80)
			continue;
		if (kana && between(s[i], 0xa1, 0xdf))	/* of half width */
			continue;
		if (i + 1 < n && judge(s[i], s[i + 1], p)) {
			p->good++;
			p->low += s[i + 1] < 0x80;
			i++;
		} else {
			p->bad++;
		}
	}
}

/* At least PART in a hundred. */
static bool
share(size_t part, size_t of, size_t percent)
{
	return part * 100 >= of * percent;
}

static bool
is_sound(const struct pairs *p)
{
	return p->good >= HIGH_MIN / 2 && p->bad * 50 <= p->good;
}

static const char *
guess_pairs(const unsigned char *s, size_t n)
{
	struct pairs p;

	count_pairs(s, n, euc_jp, false, &p);
	if (is_sound(&p) && share(p.common, p.good, 15) &&
	    share(p.typical, p.good, 85))
		return "euc-jp";
	count_pairs(s, n, shift_jis, true, &p);
	if (is_sound(&p) && share(p.common, p.good, 15) &&
	    share(p.typical, p.good, 80))
		return "shift_jis";
	count_pairs(s, n, euc_kr, false, &p);
	if (is_sound(&p) && share(p.common, p.good, 80) &&
	    share(p.typical, p.good, 93))
		return "euc-kr";
	count_pairs(s, n, big5, false, &p);
	if (is_sound(&p) && share(p.typical, p.good, 85) &&
	    share(p.low, p.good, 15))
		return "big5";
	count_pairs(s, n, gbk, false, &p);
	if (is_sound(&p) && share(p.common, p.good, 60) &&
	    share(p.typical, p.good, 90))
		return "gbk";
	return NULL;
}

/* --- letters --------------------------------------------------------------------- */

/* The letters of a language beyond ASCII, the most frequent first, and the
 * charsets that texts in it were written in. */
static const struct language {
	const char *letters;
	const char *charsets[4];
	bool script;		/* nearly all its letters are beyond ASCII */
} languages[] = {
	{ "éàèêçîôûùâëïœ", { "windows-1252" }, false },
	{ "üäöß", { "windows-1252" }, false },
	{ "óáíéñúü¿¡", { "windows-1252" }, false },
	{ "ãçáéíóêõúâôà", { "windows-1252" }, false },
	{ "àèùòìé", { "windows-1252" }, false },
	{ "äöå", { "windows-1252" }, false },
	{ "åøæé", { "windows-1252" }, false },
	{ "áíðéóöúæþý", { "windows-1252" }, false },
	{ "ęłżąóśćńź", { "iso-8859-2", "windows-1250" }, false },
	{ "íáéěýřčžšůúďťňó", { "windows-1250", "iso-8859-2" }, false },
	{ "áíéčýžšľúťôňäďóĺŕ", { "windows-1250", "iso-8859-2" }, false },
	{ "áéöóőíüúű", { "iso-8859-2", "windows-1250" }, false },
	{ "čšžćđ", { "windows-1250", "iso-8859-2" }, false },
	{ "ăîâşţ", { "windows-1250", "iso-8859-2" }, false },
	{ "ıüşğöçİâî", { "windows-1254" }, false },
	{ "ėšžįųūčąę", { "windows-1257" }, false },
	{ "āīēšņļūžķčģ", { "windows-1257" }, false },
	{ "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
	    { "windows-1251", "koi8-r", "iso-8859-5", "ibm866" }, true },
	{ "оаніивртеслкдупмзьябгйчхцюєжїщшфґ",
	    { "windows-1251", "koi8-u" }, true },
	{ "аиоетнрсвлкдпмзъгучбящжхцйшюфь", { "windows-1251" }, true },
	{ "аоиенрстјвукдпмлзгбцчшњжфљхћђџ", { "windows-1251" }, true },
	{ "αοιετσνηυρπκμλςωδγχθφάίόέήύβξώζψ",
	    { "windows-1253", "iso-8859-7" }, true },
	{ "יוהלאתרבמשנקדעםחפטגסזצןךץכ", { "windows-1255" }, true },
	{ "اليمونرتبةعدفسهكقحجشطصخىضذثأئءغظزؤ",
	    { "windows-1256", "iso-8859-6" }, true },
	{ "านรอกเงมยลวดทส่้ตะปบิคหแจีัพชขใไ็ผโูุื์ถซณญธศษฐฟฉภ",
	    { "windows-874" }, true },
};

#define LETTERS_MAX 80

struct alphabet {
	uint32_t cp[LETTERS_MAX];
	int count;
};

static void
read_alphabet(const char *s, struct alphabet *a)
{
	size_t n = strlen(s), len;

	a->count = 0;
	for (size_t i = 0; i < n && a->count < LETTERS_MAX; i += len)
		len = utf8_decode(s + i, n - i, &a->cp[a->count++]);
}

static uint32_t
lower(uint32_t cp)
{
	struct buf b = BUF_INIT(0);
	char text[4];
	uint32_t low = cp;

	utf8_lower(&b, text, utf8_encode(cp, text));
	if (b.len > 0)
		(void)utf8_decode(b.data, b.len, &low);
	buf_free(&b);
	return low;
}

/* What each byte from 80 is in the charset, in lower case; which of them are
 * upper case. */
struct reading {
	uint32_t low[128];
	bool letter[128], upper[128];
};

static void
read_charset(const char *name, struct reading *r)
{
	struct buf text = BUF_INIT(0);
	char bytes[128];
	size_t at = 0;
	uint32_t cp;

	for (int i = 0; i < 128; i++)
		bytes[i] = (char)(unsigned char)(i + 0x80);
	charset_convert(name, &text, bytes, sizeof bytes);
	for (int i = 0; i < 128; i++) {
		cp = UTF8_REPLACEMENT;
		if (at < text.len)
			at += utf8_decode(text.data + at, text.len - at, &cp);
		r->letter[i] = utf8_is_letter(cp) || utf8_is_mark(cp);
		r->low[i] = lower(cp);
		r->upper[i] = r->low[i] != cp;
	}
	buf_free(&text);
}

/* The worth of one byte: a letter of the language by its rank, another
 * letter or a sign inside a word is against it. */
static void
weigh(const struct reading *r, const struct alphabet *a, int worth[128])
{
	for (int i = 0; i < 128; i++) {
		worth[i] = r->letter[i] ? -100 : -30;
		if (r->low[i] == 0xa0 || r->low[i] == 0xab ||
		    r->low[i] == 0xbb || r->low[i] == 0xa9 ||
		    (r->low[i] >= 0x2010 && r->low[i] <= 0x2030))
			worth[i] = 0;
		else if (r->low[i] == UTF8_REPLACEMENT || r->low[i] < 0xa0)
			worth[i] = -200;
		for (int k = 0; k < a->count; k++)
			if (a->cp[k] == r->low[i])
				worth[i] = 100 - 80 * k / a->count;
	}
}

static bool
is_ascii_lower(unsigned char c)
{
	return c >= 'a' && c <= 'z';
}

/* A hundred times the mean worth of the bytes; *kinds gets how many letters
 * of the language are among them. */
static int
score(const unsigned char *s, size_t n, const struct reading *r,
    const int worth[128], int *kinds)
{
	bool seen[128] = { false };
	int64_t sum = 0, count = 0;
	int i;

	*kinds = 0;

	for (size_t k = 0; k < n; k++) {
		if (s[k] < 0x80)
			continue;
		i = s[k] - 0x80;
		sum += worth[i];
		count++;
		if (worth[i] > 0 && r->letter[i] && !r->upper[i] && !seen[i]) {
			seen[i] = true;
			++*kinds;
		}
		if (k == 0 || !r->letter[i] || !r->upper[i])
			continue;
		/* a capital behind a small letter */
		if (s[k - 1] < 0x80 ? is_ascii_lower(s[k - 1]) :
		    r->letter[s[k - 1] - 0x80] && !r->upper[s[k - 1] - 0x80])
			sum -= 150;
	}
	return count > 0 ? (int)(sum * 100 / count) : 0;
}

static bool
has_letters(const unsigned char *s, size_t n, const struct language *l)
{
	size_t high = 0, ascii = 0;

	if (!l->script)
		return true;
	/* words of a script stand in runs */
	for (size_t i = 1; i < n; i++) {
		if (s[i] >= 0x80 && s[i - 1] >= 0x80)
			high++;
		else if (s[i] >= 0x80)
			ascii++;
	}
	return high > ascii;
}

static const char *
guess_letters(const unsigned char *s, size_t n)
{
	const char *best = NULL;
	int best_score = 1500, latin = 0, v, kinds;
	struct alphabet a;
	struct reading r;
	int worth[128];

	for (size_t i = 0; i < sizeof languages / sizeof languages[0]; i++) {
		const struct language *l = &languages[i];

		if (!has_letters(s, n, l))
			continue;
		read_alphabet(l->letters, &a);
		for (int k = 0; k < 4 && l->charsets[k] != NULL; k++) {
			read_charset(l->charsets[k], &r);
			weigh(&r, &a, worth);
			v = score(s, n, &r, worth, &kinds);
			if (strcmp(l->charsets[k], "windows-1252") == 0 &&
			    v > latin)
				latin = v;
			/* one letter is a sign of another charset */
			if (v > best_score && kinds >= 3) {
				best_score = v;
				best = l->charsets[k];
			}
		}
	}
	/* most of what says nothing is Latin */
	return best_score > latin + 800 ? best : latin > 1500 ?
	    "windows-1252" : NULL;
}

const char *
charset_guess(const char *s, size_t n)
{
	const unsigned char *u = (const unsigned char *)s;
	size_t high = 0;
	const char *name;

	n = n < SAMPLE ? n : SAMPLE;
	for (size_t i = 0; i < n; i++)
		high += u[i] >= 0x80;
	if (high < HIGH_MIN)
		return NULL;
	name = guess_pairs(u, n);
	return name != NULL ? name : guess_letters(u, n);
}
