/* Drop capitals: "A rtificial" lost its first letter to the page's layout. */
#include <string.h>

#include "language.h"
#include "runon.h"

/* Whether a word of English can start like S: not with "rt" or "ft". */
static bool
is_onset(const char *s)
{
	static const char onsets[] = " bl br ch cl cr dr dw fl fr gh gl gn gr kn"
	    " ph pl pr ps rh sc sh sk sl sm sn sp sq st sw th tr tw wh wr ts ";

	return strchr("aeiouyhjqvx", s[0]) != NULL ||
	    strchr("aeiouy", s[1]) != NULL || list_has_word(onsets, s, 2);
}

/* "O preço", "W poniedziałek": a letter that is a word in LANG. */
static bool
is_whole(char letter, const char *lang)
{
	static const struct {
		char lang[4];
		const char *letters;
	} words[] = {
		{ "pt", "OAE" }, { "es", "OAEYU" }, { "it", "OAEI" },
		{ "pl", "WZOUIA" }, { "cs", "VSKZOUIA" }, { "sk", "VSKZOUIA" },
		{ "sl", "VSKZOIA" }, { "hr", "USKOIA" }, { "sr", "USKOIA" },
		{ "hu", "AS" }, { "ro", "OA" }, { "sv", "I" }, { "da", "I" },
		{ "no", "I" }, { "nb", "I" }, { "nn", "I" }, { "fr", "AY" },
		{ "ca", "AEIOL" }, { "gl", "OAE" }, { "tr", "O" }, { "is", "IA" }
	};
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++)
		if (strcmp(words[i].lang, lang) == 0)
			return strchr(words[i].letters, letter) != NULL;
	return false;
}

size_t
runon_drop_cap(const char *s, const char *text, const char *lang)
{
	char word[32], part[34];
	size_t n;

	if (is_whole(*s, lang))
		return 0;
	if (*s < 'A' || *s > 'Z' || s[1] != ' ' || s[2] < 'a' || s[2] > 'z')
		return 0;
	for (n = 0; s[2 + n] >= 'a' && s[2 + n] <= 'z'; n++)
		;
	if (n + 3 >= sizeof word)
		return 0;
	if (*s == 'I' && strcmp(lang, "en") == 0 && list_has_word(" magine nside"
	    " nstead ncreasingly nvestors ndia taly ran srael nstagram ran"
	    " nflation nsurers ndustry nvestigators nternet ", s + 2, n))
		return s[2 + n] == ' ' && n > 3 ? 1 : 0;
	if ((*s != 'A' && *s != 'I') || n == 1 || !is_onset(s + 2))
		return 1;
	/* "A rtificial": the whole word is there again, its rest is not */
	word[0] = *s;
	memcpy(word + 1, s + 2, n);
	word[n + 1] = '\0';
	part[0] = ' ';
	memcpy(part + 1, s + 2, n);
	memcpy(part + 1 + n, " ", 2);
	text = strstr(text, part) != NULL ? strstr(text, part) + n : text;
	return strcasestr(text, word) != NULL && strstr(text, part) == NULL;
}
