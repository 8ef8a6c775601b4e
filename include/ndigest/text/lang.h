/* Which language a text is in. */
#ifndef NDIGEST_TEXT_LANG_H
#define NDIGEST_TEXT_LANG_H

#include <stdbool.h>
#include <stddef.h>

/* An ISO 639-1 code (static), or "" when it cannot be told: by script, then
 * by words, endings and letters; about 70 languages, sound from 40 characters
 * on. Norwegian is "no" in both its forms. Looks at the first 4 kB. */
const char *lang_detect(const char *s, size_t n);

/* The primary subtag in lower case ("pt-BR" -> "pt") into out[4]; "" when
 * TAG is NULL or no tag. */
void lang_primary(const char *tag, char out[4]);

bool lang_is_rtl(const char *lang);

#endif
