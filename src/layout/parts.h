/* Small things that both exports need. */
#ifndef LAYOUT_PARTS_H
#define LAYOUT_PARTS_H

#include <stddef.h>
#include <stdint.h>

#include <ndigest/model/document.h>

/* "2026-11-22", or "" when the date is not known. */
void parts_day(int64_t t, char out[32]);

/* The columns of a table. */
size_t parts_columns(const struct block *table);

#endif
