#include "mend.h"

#include <stdio.h>

#include <ndigest/base/buf.h>

static const char *const sentences[MEND_COUNT] = {
#define MEND(id, sentence) sentence,
#include "mends.def"
#undef MEND
};

void
mend_say(const struct mends *m,
    void (*say)(void *ctx, const char *sentence), void *ctx)
{
	struct buf b = BUF_INIT(0);

	for (int i = 0; i < MEND_COUNT; i++) {
		if (m->count[i] == 0)
			continue;
		buf_clear(&b);
		buf_adds(&b, sentences[i]);
		if (m->count[i] > 1) {
			buf_truncate(&b, b.len - 1);
			buf_addf(&b, " (%u times).", (unsigned)m->count[i]);
		}
		say(ctx, buf_str(&b));
	}
	buf_free(&b);
}
