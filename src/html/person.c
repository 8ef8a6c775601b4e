#include "person.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/text/clean.h>
#include <ndigest/text/utf8.h>

#define NAME_BYTES 300		/* longest byline */
#define WORDS_MOST 5		/* of one name */
#define NAMES_MOST 6

/* What stands before a name. */
static const char *const prefixes[] = {
	"by ", "by: ", "by\xc2\xa0", "written by ", "posted by ",
	"published by ", "author: ", "authors: ", "author ", "story by ",
	"words by ", "text by ", "article by ", "reported by ",
	"view all posts by ", "more stories by ", "more posts by ",
	"read more from ", "by:", "von ", "von: ", "par ", "por ",
	"por: ", "di ", "door ", "af ", "av ", "autor: ", "autorin: ",
	"Автор: ", "Автор ", "Текст: ", "Автор:", "Фото и текст: ",
	"撰文：", "撰稿：", "本报记者 ", "本报记者", "文 | ", "文丨", "文：",
	"記者", "记者", "執筆：", "取材・文：", "聞き手：", "写文：", "글 ",
	"Συντάκτης: ", "Autoři: ", "Автори: ",
	"text: ", "ein beitrag von ", "ein artikel von ", "автор: ",
	"автор ", "текст: ", "作者：", "作者:", "文／", "文/", "文：",
	"記者 ", "记者 ", "記者：", "โดย ", "โดย: ", "da ", "od ",
	"yazan: ", "بقلم ", "بقلم: ", "كتب ", "كتبت ", "حوار: ",
	"oleh ", "oleh: ", "przez ", "autor ", "skrevet av ", "tekst: ",
};

/* What ends a name that stands in a longer line. */
static const char *const ends[] = {
	" on ", " in ", " at ", " | ", " • ", " · ", " – ", " — ", " - ",
	" am ", " vom ", " le ", " el ", " il ", " op ", " @", " (", "[",
	"/", "posted", "published", "updated", "staff writer",
	"contributor", "follow", ", editor", ", staff", ", senior",
	", special", ", reporter", ", correspondent", ", contributing",
	", cnn", ", mit ", ", für ", ", for ", ", the ", ", time",
};

static const char *const particles[] = {
	"van", "von", "de", "da", "del", "della", "der", "den", "di", "dos",
	"du", "la", "le", "el", "al", "bin", "ibn", "ben", "ter", "zu", "y",
	"e", "st.", "of", "af", "av", "do", "das",
};

static bool
is_particle(const char *s, size_t n)
{
	for (size_t i = 0; i < sizeof particles / sizeof *particles; i++)
		if (strlen(particles[i]) == n &&
		    strncmp(particles[i], s, n) == 0)
			return true;
	return false;
}

static uint32_t
first_char(const char *s)
{
	uint32_t cp = 0;

	if (*s != '\0')
		utf8_decode(s, strlen(s), &cp);
	return cp;
}

static bool
has_digit(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s[i] >= '0' && s[i] <= '9')
			return true;
	return false;
}

/* A letter of a script without capitals. */
static bool
is_caseless(uint32_t cp)
{
	return cp >= 0x590;
}

/* What people are, and months: they stand beside names, in capitals too. */
static const char *const not_names[] = {
	"writer", "staff", "editor", "reporter", "correspondent", "news",
	"press", "team", "senior", "contributor", "contributing",
	"redaktion", "columnist", "producer", "photographer", "journalist",
	"published", "updated", "posted", "monday", "tuesday", "wednesday",
	"thursday", "friday", "saturday", "sunday", "january", "february",
	"september", "october", "november", "december", "comments",
	"comment", "opinion", "analysis", "chief", "director", "agencies",
	"wire", "report", "special", "the", "reuters", "associated",
	"bureau", "follow", "share", "subscribe", "read", "newsletter",
	"minutes", "ago",
};

static bool
is_no_name(const char *s, size_t n)
{
	while (n > 0 && strchr(".,:;", s[n - 1]) != NULL)
		n--;
	for (size_t i = 0; i < sizeof not_names / sizeof *not_names; i++)
		if (strlen(not_names[i]) == n &&
		    strncasecmp(not_names[i], s, n) == 0)
			return true;
	return false;
}

static bool
is_name_word(const char *s, size_t n)
{
	uint32_t cp = first_char(s);

	if (n == 0 || has_digit(s, n) || is_no_name(s, n))
		return false;
	return utf8_is_upper(cp) || is_caseless(cp) || is_particle(s, n);
}

bool
person_is_name(const char *s)
{
	size_t words = 0, capitals = 0, len = strlen(s);
	uint32_t cp = first_char(s);

	if (len < 3 || len > 60 || strpbrk(s, "@:;!?/|<>{}()[]\"") != NULL)
		return false;
	if (utf8_is_cjk(cp))
		return utf8_count(s, len) <= 10;
	while (*s != '\0') {
		size_t n = strcspn(s, " ");

		if (!is_name_word(s, n))
			return false;
		words++;
		cp = first_char(s);
		capitals += utf8_is_upper(cp) || is_caseless(cp);
		s += n;
		s += strspn(s, " ");
	}
	return words >= 2 && words <= WORDS_MOST && capitals >= 2;
}

static const char *
skip_prefixes(const char *s)
{
	bool again = true;

	while (again) {
		again = false;
		s += strspn(s, " /|,-:");
		for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes;
		    i++) {
			size_t n = strlen(prefixes[i]);

			if ((s[0] | 0x20) == (prefixes[i][0] | 0x20) &&
			    strncasecmp(s, prefixes[i], n) == 0) {
				s += n;
				again = true;
			}
		}
	}
	return s;
}

static void
cut_at_end(char *line)
{
	char low[NAME_BYTES + 1];
	size_t n = strnlen(line, NAME_BYTES), cut = n;

	for (size_t i = 0; i < n; i++)
		low[i] = line[i] >= 'A' && line[i] <= 'Z' ?
		    (char)(line[i] | 0x20) : line[i];
	low[n] = '\0';
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		const char *at = strstr(low, ends[i]);

		if (at != NULL && at > low + 2 && (size_t)(at - low) < cut)
			cut = (size_t)(at - low);
	}
	line[cut] = '\0';
}

static void
cut_numbers(char *line)
{
	for (char *s = line; *s != '\0'; s++)
		if (*s >= '0' && *s <= '9') {
			*s = '\0';
			break;
		}
}

/* A month or a day that stood before the number that was cut. */
static void
cut_month(char *line)
{
	static const char *const words[] = {
		"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug",
		"sep", "oct", "nov", "dec", "mon", "tue", "wed", "thu",
		"fri", "sat", "sun", "am", "den", "le", "el",
	};
	char *last = strrchr(line, ' ');

	for (int tries = 0; last != NULL && tries < 2; tries++) {
		bool cut = false;

		for (size_t i = 0; i < sizeof words / sizeof *words; i++)
			cut |= strncasecmp(last + 1, words[i],
			    strlen(words[i])) == 0 && strlen(last + 1) < 10;
		if (!cut)
			return;
		*last = '\0';
		last = strrchr(line, ' ');
	}
}

static void
trim_end(char *line)
{
	char *end = line + strlen(line);

	while (end > line && strchr(" ,;:-/|&", end[-1]) != NULL)
		*--end = '\0';
	/* a full stop ends a sentence, but not "Jr." or "J. R." */
	if (end > line + 4 && end[-1] == '.' && end[-3] != ' ' &&
	    end[-3] != '.' && end[-4] != ' ')
		end[-1] = '\0';
}

const char *
person_clean(struct arena *a, const char *s)
{
	char *cleaned = clean_line_new(s, strlen(s), NAME_BYTES);
	char *line = arena_strdup(a, skip_prefixes(cleaned));
	size_t whole = strlen(line);

	free(cleaned);
	cut_at_end(line);
	cut_numbers(line);
	trim_end(line);
	if (strlen(line) < whole)
		cut_month(line);
	trim_end(line);
	return line[0] != '\0' ? line : NULL;
}

/* "March", when a day follows it. */
static bool
is_before_number(const char *s, size_t n)
{
	s += n;
	s += strspn(s, " ");
	return *s >= '0' && *s <= '9';
}

static bool
is_hangul(uint32_t cp)
{
	return cp >= 0xac00 && cp <= 0xd7a3;
}

/* A name of a script without capitals and spaces: up to six characters, to
 * the next space or mark. */
static size_t
cjk_length(const char *s)
{
	size_t at = 0, chars = 0, n = strlen(s);

	while (at < n) {
		uint32_t cp;
		size_t len = utf8_decode(s + at, n - at, &cp);

		if (!utf8_is_letter(cp) ||
		    (!utf8_is_cjk(cp) && !is_hangul(cp)))
			break;
		chars++;
		at += len;
	}
	return chars >= 2 && chars <= 6 ? at : 0;
}

/* The length of the name at s, 0 when there is none. */
static size_t
name_length(const char *s)
{
	size_t end = 0, at = 0, words = 0;

	if (utf8_is_cjk(first_char(s)))
		return cjk_length(s);
	while (words < WORDS_MOST) {
		size_t n = strcspn(s + at, " ,;|\t");

		if (!is_name_word(s + at, n) || is_before_number(s + at, n))
			break;
		words++;
		if (!is_particle(s + at, n))
			end = at + n;
		at += n;
		/* "Zakai." ends it, "J." does not */
		if (s[at] != ' ' || (n > 4 && s[at - 1] == '.'))
			break;
		at++;
	}
	return words >= 2 ? end : 0;
}

static size_t
separator(const char *s)
{
	static const char *const seps[] = {
		", and ", " and ", " & ", ", ", " und ", " et ", " y ", " e ",
	};

	for (size_t i = 0; i < sizeof seps / sizeof *seps; i++)
		if (strncmp(s, seps[i], strlen(seps[i])) == 0)
			return strlen(seps[i]);
	return 0;
}

const char *
person_after_by(struct arena *a, const char *line)
{
	struct buf b = BUF_INIT(NAME_BYTES);
	const char *s = skip_prefixes(line), *names = NULL;
	size_t n, sep;

	if (s == line || strlen(line) > 200)
		return NULL;
	for (int i = 0; i < NAMES_MOST; i++) {
		n = name_length(s);
		if (n == 0)
			break;
		if (b.len > 0)
			buf_adds(&b, ", ");
		buf_add(&b, s, n);
		sep = separator(s + n);
		if (sep == 0)
			break;
		s += n + sep;
	}
	if (b.len > 0) {
		char *copy = arena_strdup(a, b.data);

		trim_end(copy);
		names = copy;
	}
	buf_free(&b);
	return names;
}

const char *
person_signed(struct arena *a, const char *line)
{
	static const char *const seps[] = { " | ", " · ", " • ", " – ", " - " };
	const char *reporter = strstr(line, " 기자");
	const char *name;

	if (reporter != NULL && reporter - line <= 18 &&
	    cjk_length(line) == (size_t)(reporter - line))
		return arena_strndup(a, line, (size_t)(reporter - line));
	for (size_t i = 0; i < sizeof seps / sizeof *seps; i++) {
		const char *at = strstr(line, seps[i]);

		if (at == NULL || !has_digit(at, strlen(at)) ||
		    strlen(at) > 60)
			continue;
		name = arena_strndup(a, line, (size_t)(at - line));
		if (person_is_name(name) && strchr(name, ' ') != NULL)
			return name;
	}
	return NULL;
}
