#include "ledger.h"

#include <ndigest/base/clock.h>
#include <ndigest/store/state.h>

#define DAY_S 86400
#define MONTH 30		/* days */
#define LEAST_OUTPUT 400	/* tokens: less room is no use */

static int64_t
used_since(struct store *s, int64_t day)
{
	struct arena arena = ARENA_INIT;
	struct store_usage *u;
	size_t i, n = 0;
	int64_t sum = 0;

	if (store_usage(s, day, &arena, &u, &n, NULL) == ERR_NONE)
		for (i = 0; i < n; i++)
			sum += u[i].tokens_in + u[i].tokens_out;
	arena_free(&arena);
	return sum;
}

int64_t
ledger_left(struct store *s, const struct talk_options *o)
{
	int64_t day = clock_now() / DAY_S, left = INT64_MAX, v;

	if (o->daily > 0)
		left = o->daily - used_since(s, day);
	if (o->monthly > 0) {
		v = o->monthly - used_since(s, day - MONTH + 1);
		left = v < left ? v : left;
	}
	return left;
}

bool
ledger_keep(struct talk *t, int64_t left)
{
	if (left == INT64_MAX || t->stage != TALK_CHAT)
		return true;
	/* what this talk has cost so far is not written down yet */
	left -= t->tokens_in + t->tokens_out + (int64_t)t->prompt.tokens;
	if (left < LEAST_OUTPUT)
		return false;
	if ((int64_t)t->max_output > left)
		t->max_output = (size_t)left;
	return true;
}

void
ledger_count(struct store *s, const struct talk *t)
{
	const struct store_usage u = { .day = clock_now() / DAY_S,
	    .provider = llm_name(t->endpoint.protocol),
	    .model = t->endpoint.model, .requests = t->requests,
	    .tokens_in = t->tokens_in, .tokens_out = t->tokens_out };

	if (t->requests > 0)
		(void)store_usage_add(s, &u, NULL);
}
