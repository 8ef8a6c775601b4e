/* Titles of a series: "Your stars for Tuesday", "Issue 12 of the Letter". */
#ifndef DIGEST_SERIES_H
#define DIGEST_SERIES_H

#include "terms.h"

/* What all titles of a series have in common, when TITLE names a day, a month
 * or an issue; else 0. ROW is the title's terms. */
uint64_t series_key(const char *title, const struct term_row *row);

#endif
