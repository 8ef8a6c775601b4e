#include "story_tell.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <ndigest/base/buf.h>

void
story_join(struct story_index *x, struct story_item *it,
    const struct story_match *m)
{
	size_t i;

	if (m->story != 0)
		it->story = m->story;
	if (m->is_new)
		story_index_set(x, m->near, m->story);
	for (i = 0; i < m->alone_count; i++)
		story_index_set(x, m->alone[i], m->story);
	assert_true(story_index_add(x, it));
}

struct story_match
story_tell(struct story_index *x, int64_t id, int64_t feed, const char *url,
    const char *title, const char *text)
{
	struct story_text t = { url, title, text, "en" };
	struct buf b = BUF_INIT(0);
	struct story_item it = { id, feed, id * 600, 0, NULL, 0 };
	struct story_match m;

	story_sign(x, &t, &b);
	it.signature = b.data;
	it.len = b.len;
	m = story_assign(x, &it);
	story_join(x, &it, &m);
	buf_free(&b);
	return m;
}
