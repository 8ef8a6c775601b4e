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
