#include "parts.h"

#include <ndigest/text/date.h>

void
parts_day(int64_t t, char out[32])
{
	out[0] = '\0';
	if (t == DATE_NONE || t == 0)
		return;
	date_rfc3339(t, out);
	out[10] = '\0';
}

size_t
parts_columns(const struct block *table)
{
	size_t most = 0;

	for (const struct block *r = table->child; r != NULL; r = r->next) {
		size_t n = 0;

		if (r->kind != BLOCK_ROW)
			continue;
		for (const struct block *c = r->child; c != NULL; c = c->next)
			n += (size_t)c->span;
		most = n > most ? n : most;
	}
	return most;
}
