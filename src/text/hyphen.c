#include <ndigest/text/hyphen.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef HAVE_HYPHEN

#include <unistd.h>

#include <hyphen.h>
#include <iconv.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/mem.h>
#include <ndigest/text/utf8.h>

#define LETTERS_LEAST 5
#define BEFORE_LEAST 2		/* letters on either side */
#define BEHIND_LEAST 3
#define NO_ICONV ((iconv_t)-1)
#define WORD_MAX 100		/* bytes */

struct hyphen {
	HyphenDict *dict;
	iconv_t to_dict;	/* from UTF-8; (iconv_t)-1: as it is */
};

/* "de", "de_DE" for "de"; "en_GB", "en" for "en-GB"; then the language of the
 * country where most of it is spoken. */
static const char *const wholes[] = { "de_DE", "en_US", "es_ES", "fr_FR",
    "it_IT", "nl_NL", "pt_PT", "ru_RU", "sv_SE", "da_DK", "nb_NO", "pl_PL",
    "cs_CZ", "hu_HU", "uk_UA", "fi_FI", "el_GR", "ca_ES", "hr_HR", "ro_RO",
    "sk_SK", "sl_SI", "lt_LT", "lv_LV", "et_EE", "bg_BG", "id_ID" };

static const char *const folders[] = { "/usr/share/hyphen",
    "/usr/local/share/hyphen", "/opt/homebrew/share/hyphen" };

static HyphenDict *
load(const char *name)
{
	HyphenDict *dict = NULL;

	for (size_t i = 0; i < sizeof folders / sizeof *folders &&
	    dict == NULL; i++) {
		char *path = xasprintf("%s/hyph_%s.dic", folders[i], name);

		if (access(path, R_OK) == 0)
			dict = hnj_hyphen_load(path);
		free(path);
	}
	return dict;
}

/* Only what a language tag is made of: it becomes a part of a path. */
static bool
is_tag(const char *s)
{
	size_t n = strlen(s);

	return n >= 2 && n <= 12 && strspn(s, "abcdefghijklmnopqrstuvwxyz"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ-_") == n;
}

struct hyphen *
hyphen_open(const char *lang)
{
	struct hyphen *h;
	HyphenDict *dict;
	char name[16], two[3];

	if (lang == NULL || !is_tag(lang))
		return NULL;
	(void)snprintf(name, sizeof name, "%s", lang);
	if (name[2] == '-')
		name[2] = '_';
	(void)snprintf(two, sizeof two, "%.2s", lang);
	dict = load(name);
	if (dict == NULL && name[2] != '\0')
		dict = load(two);
	for (size_t i = 0; i < sizeof wholes / sizeof *wholes &&
	    dict == NULL; i++)
		if (memcmp(wholes[i], two, 2) == 0)
			dict = load(wholes[i]);
	if (dict == NULL)
		return NULL;
	h = xcalloc(1, sizeof *h);
	h->dict = dict;
	h->to_dict = dict->utf8 ? NO_ICONV : iconv_open(dict->cset, "UTF-8");
	if (!dict->utf8 && h->to_dict == NO_ICONV) {
		hyphen_free(h);
		return NULL;
	}
	return h;
}

void
hyphen_free(struct hyphen *h)
{
	if (h == NULL)
		return;
	hnj_hyphen_free(h->dict);
	if (h->to_dict != NO_ICONV)
		(void)iconv_close(h->to_dict);
	free(h);
}

/* The run of letters at AT: its bytes; *LETTERS, and *CAPITALS after the
 * first one. */
static size_t
word_at(const char *s, size_t at, size_t to, size_t *letters,
    size_t *capitals)
{
	size_t start = at, len;
	uint32_t cp;

	*letters = *capitals = 0;
	while (at < to) {
		len = utf8_decode(s + at, to - at, &cp);
		if (!utf8_is_letter(cp) && !utf8_is_mark(cp))
			break;
		*capitals += *letters > 0 && utf8_is_upper(cp);
		*letters += 1;
		at += len;
	}
	return at - start;
}

/* The word as the dictionary has it: in lower case, in its charset, one mark
 * for each character. False: it cannot be said there. */
static bool
to_dictionary(struct hyphen *h, const char *s, size_t n, char *out,
    size_t *len)
{
	struct buf b = BUF_INIT(0);
	char *in, *to = out;
	size_t left, room = WORD_MAX;
	bool ok = utf8_lower(&b, s, n) && b.len <= WORD_MAX &&
	    utf8_count(b.data, b.len) == utf8_count(s, n);

	if (ok && h->to_dict == NO_ICONV) {
		memcpy(out, b.data, b.len);
		to += b.len;
	} else if (ok) {
		in = b.data;
		left = b.len;
		(void)iconv(h->to_dict, NULL, NULL, NULL, NULL);
		ok = iconv(h->to_dict, &in, &left, &to, &room) == 0;
	}
	*to = '\0';
	*len = (size_t)(to - out);
	buf_free(&b);
	return ok;
}

static size_t
part(struct hyphen *h, const char *s, size_t at, size_t n, size_t *out,
    size_t max)
{
	char word[WORD_MAX + 1], marks[WORD_MAX + 6] = "";
	char **rep = NULL;
	int *pos = NULL, *cut = NULL;
	size_t count = 0, len, end = at + n;
	uint32_t cp;

	if (n > WORD_MAX || !to_dictionary(h, s + at, n, word, &len) ||
	    hnj_hyphen_hyphenate3(h->dict, word, (int)len, marks, NULL, &rep,
	    &pos, &cut, BEFORE_LEAST, BEHIND_LEAST, BEFORE_LEAST,
	    BEHIND_LEAST) != 0)
		goto out;
	/* a mark for each character, odd behind which it may be parted; those
	 * that would change the spelling are left out */
	for (size_t i = 0; at < end && i < len && count < max; i++) {
		at += utf8_decode(s + at, end - at, &cp);
		if ((marks[i] & 1) && at < end &&
		    (rep == NULL || rep[i] == NULL))
			out[count++] = at;
	}
out:
	for (size_t i = 0; rep != NULL && i < len; i++)
		free(rep[i]);
	free(rep);
	free(pos);
	free(cut);
	return count;
}

/* Addresses and names of files are not words. */
static bool
is_technical(const char *s, size_t n)
{
	static const char marks[] = "/@\\_#=<>{}0123456789";

	for (size_t i = 0; i < n; i++)
		if (memchr(marks, s[i], sizeof marks - 1) != NULL ||
		    (s[i] == '.' && i + 1 < n && s[i + 1] != ' '))
			return true;
	return false;
}

size_t
hyphen_points(void *ctx, const char *s, size_t from, size_t to, size_t *out,
    size_t max)
{
	size_t n = 0, len, letters, capitals;
	uint32_t cp;

	while (to > from && s[to - 1] == ' ')
		to--;
	if (is_technical(s + from, to - from))
		return 0;
	for (size_t at = from; at < to && n < max; at += len) {
		len = word_at(s, at, to, &letters, &capitals);
		if (letters >= LETTERS_LEAST && capitals == 0)
			n += part(ctx, s, at, len, out + n, max - n);
		if (len == 0)
			len = utf8_decode(s + at, to - at, &cp);
	}
	return n;
}

#else

struct hyphen *
hyphen_open(const char *lang)
{
	(void)lang;
	return NULL;
}

void
hyphen_free(struct hyphen *h)
{
	(void)h;
}

size_t
hyphen_points(void *ctx, const char *s, size_t from, size_t to, size_t *out,
    size_t max)
{
	(void)ctx, (void)s, (void)from, (void)to, (void)out, (void)max;
	return 0;
}

#endif
