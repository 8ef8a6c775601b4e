#include "language.h"

#include <string.h>

#include <ndigest/text/word.h>

#define INSIDE 5		/* words that are looked at for leaning_inside */

const struct digest_language *
digest_language_find(const char *lang)
{
	static const struct digest_language *const all[] = {
		&digest_language_en, &digest_language_de, &digest_language_fr,
		&digest_language_es, &digest_language_it, &digest_language_pt,
		&digest_language_nl, &digest_language_ar, &digest_language_cs,
		&digest_language_da, &digest_language_el, &digest_language_fi,
		&digest_language_hu, &digest_language_ja, &digest_language_ko,
		&digest_language_no, &digest_language_pl, &digest_language_ro,
		&digest_language_ru, &digest_language_sv, &digest_language_tr,
		&digest_language_uk, &digest_language_zh
	};
	size_t i;

	for (i = 0; i < sizeof all / sizeof all[0]; i++)
		if (strcmp(all[i]->code, lang) == 0)
			return all[i];
	return NULL;
}

/* Whether LOW starts with a piece of LIST ("|a|b|"), word or not. */
static bool
starts_bytes(const char *list, const char *low)
{
	size_t n;

	for (list++; *list != '\0'; list += n + 1) {
		n = strcspn(list, "|");
		if (n > 0 && strncmp(list, low, n) == 0)
			return true;
		if (list[n] == '\0')
			break;
	}
	return false;
}

bool
digest_language_leans(const struct digest_language *l, const char *low)
{
	struct word_iter it = { low, strlen(low), 0 };
	const char *word;
	size_t len, i;

	if (list_starts(l->standing_phrases, low) > 0)
		return false;
	if (list_starts(l->leaning_phrases, low) > 0 ||
	    (l->leaning_starts != NULL && starts_bytes(l->leaning_starts, low)))
		return true;
	if (!word_next(&it, &word, &len) || word != low)
		return false;
	if (list_has_word(l->leaning_words, word, len))
		return true;
	for (i = 0; i < INSIDE && l->leaning_inside != NULL &&
	    word_next(&it, &word, &len); i++)
		if (list_has_word(l->leaning_inside, word, len))
			return true;
	return false;
}
