/* What was mended or left out, counted, and said in sentences at the end. */
#ifndef FEED_MEND_H
#define FEED_MEND_H

#include <stdint.h>

enum mend {
#define MEND(id, sentence) MEND_##id,
#include "mends.def"
#undef MEND
	MEND_COUNT
};

struct mends {
	uint32_t count[MEND_COUNT];
};

static inline void
mend_note(struct mends *m, enum mend what)
{
	m->count[what] += m->count[what] < UINT32_MAX;
}

/* Each kind that was noted, in its sentence, to SAY. */
void mend_say(const struct mends *m,
    void (*say)(void *ctx, const char *sentence), void *ctx);

#endif
