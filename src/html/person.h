/* Names of people in bylines. */
#ifndef HTML_PERSON_H
#define HTML_PERSON_H

#include <stdbool.h>

#include <ndigest/base/arena.h>

/* True when the line can be nothing but a name: two to five words that
 * start with capitals, or a short run of CJK. */
bool person_is_name(const char *s);

/* S without "By " before the name and what is not the name behind it: a
 * date, a role, an account. NULL when nothing is left. */
const char *person_clean(struct arena *a, const char *s);

/* The names after "By " at the start of a line; NULL when it has none. */
const char *person_after_by(struct arena *a, const char *line);

/* The name in a line that a person has signed: "Jane Doe | 3 November 2026",
 * "김철수 기자". NULL when it is none such. */
const char *person_signed(struct arena *a, const char *line);

#endif
