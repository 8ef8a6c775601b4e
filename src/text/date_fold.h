/* Digits and marks of other scripts. Private to text/date. */
#ifndef TEXT_DATE_FOLD_H
#define TEXT_DATE_FOLD_H

#include <stddef.h>

#include <ndigest/base/buf.h>

/* S with the digits of other scripts, full-width forms and Han numerals
 * before 年, 月, 日 and their kin as ASCII, appended. */
void date_fold(struct buf *out, const char *s, size_t n);

#endif
