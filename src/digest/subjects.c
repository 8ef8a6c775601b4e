#include "subjects.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>
#include <strings.h>

#define NAME_BYTES 80		/* of a name that is looked for */

struct subject {
	const char *names;	/* lower case, parted by ", " */
	const char *keywords;
};

static const struct subject subjects[] = {
#define SUBJECT(names, keywords) { names, keywords },
#include "subjects.def"
#undef SUBJECT
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
		if (c != '_' && c != ' ')
			out[len++] = (char)tolower(c);
	}
	while (len > 0 && out[len - 1] == ' ')
		len--;
	out[len] = '\0';
	return i == n ? len : 0;
}

static const char *
find(const char *name, size_t n)
{
	const char *at, *end;
	size_t i;

	for (i = 0; n > 0 && i < sizeof subjects / sizeof *subjects; i++)
		for (at = subjects[i].names; ; at = end + 2) {
			end = strchr(at, ',');
			if ((end != NULL ? (size_t)(end - at) : strlen(at)) ==
			    n && memcmp(at, name, n) == 0)
				return subjects[i].keywords;
			if (end == NULL)
				break;
		}
	return NULL;
}

const char *
subject_keywords(const char *name, size_t n)
{
	char all[NAME_BYTES];
	const char *s = all, *got;
	size_t i, end;

	n = unfold(name, n, all);
	got = find(s, n);
	for (i = 0; got == NULL && i < sizeof idle / sizeof *idle; i++) {
		end = strlen(idle[i]);
		if (n > end && strcmp(all + n - end, idle[i]) == 0) {
			n -= end;
			all[n] = '\0';
			got = find(s, n);
		}
	}
	/* "consumer technology" is technology; two sections are read apart */
	if (strpbrk(all, "&/,|.") != NULL || strstr(all, " and ") != NULL)
		return got;
	while (got == NULL && (s = strchr(s, ' ')) != NULL) {
		s++;
		got = find(s, strlen(s));
	}
	return got;
}
