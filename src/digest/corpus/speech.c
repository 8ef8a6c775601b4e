#include "speech.h"

#include <string.h>

#include <ndigest/text/lang.h>

#define LOOKED_AT ((size_t)1000)	/* bytes */
#define ENOUGH ((size_t)240)	/* bytes of text that show their language */

static size_t
length(const char *s)
{
	return s != NULL ? strnlen(s, LOOKED_AT) : 0;
}

void
speech_vote(struct speech_votes *v, const char *title, const char *text)
{
	const char *s = length(text) >= length(title) ? text : title, *lang;
	size_t n = length(s), i;

	if (n == 0)
		return;
	lang = lang_detect(s, n);
	if (*lang == '\0')
		return;
	for (i = 0; i < v->count; i++)
		if (strcmp(v->at[i].lang, lang) == 0)
			break;
	if (i == sizeof v->at / sizeof *v->at)
		return;
	if (i == v->count) {
		v->at[i].lang = lang;
		v->at[i].bytes = 0;
		v->count++;
	}
	v->at[i].bytes += n;
}

const char *
speech_usual(const struct speech_votes *v)
{
	size_t i, best = 0;

	for (i = 1; i < v->count; i++)
		if (v->at[i].bytes > v->at[best].bytes)
			best = i;
	return v->count > 0 ? v->at[best].lang : "";
}

/* Most of it is no Latin: its letters show the language. */
static bool
has_own_script(const char *s, size_t n)
{
	size_t i, high = 0;

	for (i = 0; i < n; i++)
		high += (unsigned char)s[i] >= 0xc8;
	return high * 6 > n;
}

const char *
speech_of(const char *tag, const char *title, const char *text,
    const char *usual)
{
	const char *s = length(text) >= length(title) ? text : title;
	const char *lang = "";
	size_t n = length(s);

	if (tag != NULL && *tag != '\0')
		return tag;
	if (n >= ENOUGH || (n > 0 && has_own_script(s, n)))
		lang = lang_detect(s, n);
	if (*lang != '\0')
		return lang;
	return usual != NULL && *usual != '\0' ? usual : "en";
}
