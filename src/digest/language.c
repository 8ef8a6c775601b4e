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
	/* two letters find fewer phrases in vain than one */
	char key[4] = { '|', *s, '\0', '\0' };
	const char *at = list;
	size_t n;

	if (list == NULL || *s == '\0')
		return 0;
	if (is_word_byte(s[1]))
		key[2] = s[1];
	while ((at = strstr(at, key)) != NULL) {
		at++;
		n = strcspn(at, "|");
		if (strncmp(at, s, n) == 0 &&
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

static size_t
pair_hash(const char *s)
{
	return ((size_t)(unsigned char)s[0] * 31 + (unsigned char)s[1]) & 1023;
}

void
pairs_find(struct pairs *p, const char *s)
{
	size_t h;

	memset(p, 0, sizeof *p);
	for (; s[0] != '\0' && s[1] != '\0'; s++) {
		h = pair_hash(s);
		p->bit[h / 64] |= UINT64_C(1) << (h % 64);
	}
}

static bool
pairs_have(const struct pairs *p, const char *s)
{
	size_t h = pair_hash(s);

	return (p->bit[h / 64] >> (h % 64) & 1) != 0;
}

bool
phrase_within_pairs(const char *phrase, const char *s, const struct pairs *p)
{
	size_t n;

	/* most are seen not to be there by their first letters */
	if (phrase[0] != '\0' && phrase[1] != '\0') {
		if (!pairs_have(p, phrase))
			return false;
		if (phrase[2] != '\0' && phrase[3] != '\0' &&
		    !pairs_have(p, phrase + 2))
			return false;
	}
	n = strlen(phrase);
	return (n < 4 || (pairs_have(p, phrase + n - 2) && (n < 7 ||
	    pairs_have(p, phrase + 4)))) &&
	    phrase_within(phrase, s);
}

bool
list_within(const char *list, const char *s)
{
	struct pairs pairs;

	if (list == NULL)
		return false;
	pairs_find(&pairs, s);
	return list_within_pairs(list, s, &pairs);
}

bool
list_within_pairs(const char *list, const char *s, const struct pairs *pairs)
{
	const char *at, *end;
	char phrase[64];
	size_t n;

	for (at = list + 1; *at != '\0'; at = end + 1) {
		/* a bar in the first four bytes ends a short one */
		if (at[0] != '|' && at[1] != '|' && at[1] != '\0' &&
		    !pairs_have(pairs, at)) {
			end = strchr(at + 2, '|');
			if (end == NULL)
				break;
			continue;
		}
		end = strchr(at, '|');
		if (end == NULL)
			break;
		n = (size_t)(end - at);
		if (n == 0 || n >= sizeof phrase || (n >= 4 &&
		    !(pairs_have(pairs, at + 2) && pairs_have(pairs,
		    end - 2) && (n < 7 || pairs_have(pairs, at + 4)))))
			continue;
		memcpy(phrase, at, n);
		phrase[n] = '\0';
		if (phrase_within(phrase, s))
			return true;
	}
	return false;
}
