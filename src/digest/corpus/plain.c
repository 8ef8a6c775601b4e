#include "plain.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>

#include "idmap.h"
#include "kin.h"
#include "terms.h"

static const struct {
	uint32_t share;		/* of 1,000 articles; names: | NAMES */
	const char *words;
} table[] = {
#define NAMES 0x10000u
#define PLAIN(share, words) { share, words },
#define PLAIN_NAMES(share, words) { share | NAMES, words },
#include "plain.def"
#undef PLAIN
#undef PLAIN_NAMES
};

struct plain {
	struct idmap shares;
};

struct plain *
plain_open(struct terms *t)
{
	struct plain *p = xcalloc(1, sizeof *p);
	struct term_row row = TERM_ROW_INIT;
	size_t i, k;

	for (i = 0; i < sizeof table / sizeof *table; i++) {
		row.len = 0;
		terms_read(t, "en", table[i].words, strlen(table[i].words),
		    SIZE_MAX / 2, &row);
		for (k = 0; k < row.len; k++) {
			uint32_t name = kin_same(terms_kin(t), row.at[k].id);

			(void)idmap_put(&p->shares, row.at[k].id,
			    table[i].share);
			if (name != 0)
				(void)idmap_put(&p->shares, name,
				    table[i].share);
		}
	}
	vec_free(&row);
	return p;
}

void
plain_close(struct plain *p)
{
	if (p == NULL)
		return;
	idmap_free(&p->shares);
	free(p);
}

double
plain_share(const struct plain *p, uint32_t id)
{
	uint32_t share = idmap_get(&p->shares, id);

	return share != IDMAP_NONE ? (share & ~NAMES) / 1000.0 : 0;
}

bool
plain_is_word(const struct plain *p, uint32_t id)
{
	uint32_t share = idmap_get(&p->shares, id);

	return share != IDMAP_NONE && !(share & NAMES);
}
