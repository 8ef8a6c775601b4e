/* Dates that are words and numbers in some order. Private to text/date. */
#ifndef TEXT_DATE_WORDS_H
#define TEXT_DATE_WORDS_H

#include "date_iso.h"

/* RFC 822 and all that people make of it, in many languages. */
bool date_words(const char *s, size_t n, struct date_parts *d);

#endif
