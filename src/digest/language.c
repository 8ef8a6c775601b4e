#include "language.h"

#include <string.h>

const struct digest_language *
digest_language_find(const char *lang)
{
	static const struct digest_language *const all[] = {
		&digest_language_en, &digest_language_de, &digest_language_fr,
		&digest_language_es, &digest_language_it, &digest_language_pt,
		&digest_language_nl
	};
	size_t i;

	for (i = 0; i < sizeof all / sizeof all[0]; i++)
		if (strcmp(all[i]->code, lang) == 0)
			return all[i];
	return NULL;
}

bool
list_has_word(const char *list, const char *word, size_t len)
{
	char key[40];

	if (list == NULL || len == 0 || len > sizeof key - 3)
		return false;
	key[0] = ' ';
	memcpy(key + 1, word, len);
	key[len + 1] = ' ';
	key[len + 2] = '\0';
	return strstr(list, key) != NULL;
}

/* Letters, digits and every byte of a character beyond ASCII. */
static bool
is_word_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
	    (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0xc0;
}

size_t
list_starts(const char *list, const char *s)
{
	const char *at, *end;
	size_t n;

	if (list == NULL)
		return 0;
	for (at = list + 1; *at != '\0'; at = end + 1) {
		end = strchr(at, '|');
		if (end == NULL)
			break;
		n = (size_t)(end - at);
		if (n > 0 && *at == *s && strncmp(at, s, n) == 0 &&
		    !(is_word_byte(at[n - 1]) && is_word_byte(s[n])))
			return n;
	}
	return 0;
}

bool
phrase_within(const char *phrase, const char *s)
{
	size_t n = strlen(phrase);
	const char *at = s;

	for (; (at = strstr(at, phrase)) != NULL; at++)
		if ((at == s || !is_word_byte(at[-1]) ||
		    !is_word_byte(*phrase)) &&
		    !(is_word_byte(phrase[n - 1]) && is_word_byte(at[n])))
			return true;
	return false;
}

bool
list_within(const char *list, const char *s)
{
	const char *at, *end;
	char phrase[64];
	size_t n;

	if (list == NULL)
		return false;
	for (at = list + 1; *at != '\0'; at = end + 1) {
		end = strchr(at, '|');
		if (end == NULL)
			break;
		n = (size_t)(end - at);
		if (n == 0 || n >= sizeof phrase)
			continue;
		memcpy(phrase, at, n);
		phrase[n] = '\0';
		if (phrase_within(phrase, s))
			return true;
	}
	return false;
}
