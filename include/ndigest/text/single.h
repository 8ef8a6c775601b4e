/* Quotations in single marks, 'like this' or with curly ones, told from
 * apostrophes. English and Dutch. */
#ifndef NDIGEST_TEXT_SINGLE_H
#define NDIGEST_TEXT_SINGLE_H

#include <stdbool.h>
#include <stddef.h>

/* Whether the mark at AT opens a quotation: no "'em" and no "'90s". */
bool single_opens(const char *s, size_t n, size_t at);

/* Whether the mark at AT closes one that is open; "the players' bus" does
 * not when a surer mark follows. */
bool single_closes(const char *s, size_t n, size_t at);

/* The offset of the mark that closes the quotation that AT opens; 0: AT opens
 * none, or it is not closed in the N bytes. */
size_t single_end(const char *s, size_t n, size_t at);

/* Whether S ends a quotation that it does not open: "… a sheet.'" */
bool single_is_tail(const char *s, size_t n);

/* Whether S opens a quotation that it does not end. */
bool single_is_head(const char *s, size_t n);

#endif
