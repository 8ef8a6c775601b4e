#include "subjects.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>
#include <strings.h>

#define NAME_BYTES 80		/* of a name that is looked for */

struct subject {
	const char *lang;	/* of both */
	const char *names;	/* lower case, parted by ", " */
	const char *keywords;
};

static const struct subject subjects[] = {
#define SUBJECT(names, keywords) { "en", names, keywords },
#define SUBJECT_IN(lang, names, keywords) { lang, names, keywords },
#include "subjects.def"
#include "subjects_other.def"
#undef SUBJECT
#undef SUBJECT_IN
};

/* What a section's name may end in without saying more. */
static const char *const idle[] = {
	" news", " stories", " articles", " section", " desk", " headlines",
	" updates", " misc", " general",
};

/* S in lower case with one space for what parts words: "RealEstate" and
 * "real_estate" are "real estate". Returns its length, 0 when too long. */
static size_t
unfold(const char *s, size_t n, char *out)
{
	bool spaced = memchr(s, ' ', n) != NULL;
	size_t i, len = 0;

	for (i = 0; i < n && len < NAME_BYTES - 2; i++) {
		unsigned char c = (unsigned char)s[i];

		if (c == '_' || c == ' ' || (!spaced && i > 0 && isupper(c) &&
		    islower((unsigned char)s[i - 1])))
			if (len > 0 && out[len - 1] != ' ')
				out[len++] = ' ';
		if (c >= 0x80 && c <= 0x9e && i > 0 && s[i - 1] == '\xc3')
			c |= 0x20;	/* of Latin letters, as in "É" */
		if (c != '_' && c != ' ')
			out[len++] = c < 0x80 ? (char)tolower(c) : (char)c;
	}
	while (len > 0 && out[len - 1] == ' ')
		len--;
	out[len] = '\0';
	return i == n ? len : 0;
}

static bool
has_name(const struct subject *subject, const char *name, size_t n)
{
	const char *at, *end;

	for (at = subject->names; ; at = end + 2) {
		end = strchr(at, ',');
		if ((end != NULL ? (size_t)(end - at) : strlen(at)) == n &&
		    memcmp(at, name, n) == 0)
			return true;
		if (end == NULL)
			return false;
	}
}

/* That of the language is wanted, else English, else any. */
static const struct subject *
find(const char *name, size_t n, const char *lang)
{
	const struct subject *best = NULL;
	size_t i;

	for (i = 0; n > 0 && i < sizeof subjects / sizeof *subjects; i++) {
		if (!has_name(&subjects[i], name, n))
			continue;
		if (lang != NULL && strncmp(lang, subjects[i].lang, 2) == 0)
			return &subjects[i];
		if (best == NULL)
			best = &subjects[i];
	}
	return best;
}

static const struct subject *
look_for(const char *name, size_t n, const char *lang)
{
	char all[NAME_BYTES];
	const struct subject *got;
	const char *s = all;
	size_t i, end;

	n = unfold(name, n, all);
	got = find(s, n, lang);
	for (i = 0; got == NULL && i < sizeof idle / sizeof *idle; i++) {
		end = strlen(idle[i]);
		if (n > end && strcmp(all + n - end, idle[i]) == 0) {
			n -= end;
			all[n] = '\0';
			got = find(s, n, lang);
		}
	}
	/* "consumer technology" is technology; two sections are read apart */
	if (strpbrk(all, "&/,|.") != NULL || strstr(all, " and ") != NULL)
		return got;
	while (got == NULL && (s = strchr(s, ' ')) != NULL) {
		s++;
		got = find(s, strlen(s), lang);
	}
	return got;
}

const char *
subject_keywords(const char *name, size_t n, const char **lang)
{
	const struct subject *got = look_for(name, n, *lang);

	if (got == NULL)
		return NULL;
	*lang = got->lang;
	return got->keywords;
}

const char *
subject_language(const char *const *names, size_t n)
{
	static const char *const langs[] = { "en", "de", "fr", "es", "it",
	    "pt", "nl" };
	size_t i, k, got, most = 0, best = 0;

	for (i = 0; i < sizeof langs / sizeof *langs; i++) {
		for (got = k = 0; k < n; k++) {
			const struct subject *s = look_for(names[k],
			    strlen(names[k]), langs[i]);

			got += s != NULL && strcmp(s->lang, langs[i]) == 0;
		}
		if (got > most) {
			most = got;
			best = i;
		}
	}
	return langs[best];
}
