/*
 * Text for a terminal that has ASCII only. There the bytes of UTF-8 would be
 * characters of their own: 0x9b, which is in the middle of many letters,
 * begins a control sequence on some.
 */
#ifndef NDIGEST_TEXT_ASCII_H
#define NDIGEST_TEXT_ASCII_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/buf.h>

/* What stands for a character, or NULL when there is nothing like it. */
const char *ascii_char(uint32_t cp);

/* S with that for each character, appended; '?' where there is nothing, as
 * many as it has columns. */
bool ascii_text(struct buf *out, const char *s, size_t n);

#endif
