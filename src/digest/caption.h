/* Captions of pictures that stand among an article's sentences. Private to the
 * engine. */
#ifndef DIGEST_CAPTION_H
#define DIGEST_CAPTION_H

#include <stdbool.h>

/* "Ann Poe poses for …", near the start or end; LOW is TEXT in lower case. */
bool caption_is(const char *text, const char *low);
/* "Jailed: Gary Poe hid the haul.": tabloids' captions, with a stop or not. */
bool caption_labelled(const char *low, const char *text);

#endif
