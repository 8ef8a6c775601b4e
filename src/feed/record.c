#include "record.h"

#include <string.h>

#include <ndigest/text/date.h>

#define JOIN_MAX 4096

void
record_init(struct record *r)
{
	memset(r, 0, sizeof *r);
	record_reset(r);
}

void
record_free(struct record *r)
{
	for (int i = 0; i < FIELD_TEXTS; i++)
		buf_free(&r->text[i]);
	buf_free(&r->parts);
	vec_free(&r->categories);
	vec_free(&r->keywords);
	vec_free(&r->enclosures);
	vec_free(&r->category_at);
	vec_free(&r->enclosure_at);
}

void
record_reset(struct record *r)
{
	memset(r->rank, 0, sizeof r->rank);
	r->date[0] = r->date[1] = DATE_NONE;
	r->content_size = 0;
	r->duration = r->ttl = r->period = r->frequency = 0;
	r->touched = r->full = r->baseless = false;
	buf_clear(&r->parts);
	buf_addc(&r->parts, '\0');	/* offset 0 is none */
	r->categories.len = r->keywords.len = r->enclosures.len = 0;
}

/* --- fields --------------------------------------------------------------------- */

bool
record_wants(const struct record *r, enum field f, unsigned rank)
{
	return rank > 0 && (r->rank[f] == 0 || rank < r->rank[f]);
}

struct buf *
record_put(struct record *r, enum field f, unsigned rank)
{
	r->rank[f] = (unsigned char)rank;
	r->touched = true;
	buf_clear(&r->text[f]);
	return &r->text[f];
}

void
record_set(struct record *r, enum field f, unsigned rank, const char *s,
    size_t n)
{
	if (n > 0 && record_wants(r, f, rank))
		buf_add(record_put(r, f, rank), s, n);
}

void
record_set_date(struct record *r, enum field f, unsigned rank, int64_t t)
{
	if (t == DATE_NONE || !record_wants(r, f, rank))
		return;
	r->rank[f] = (unsigned char)rank;
	r->date[f - FIELD_PUBLISHED] = t;
}

/* Whether the list has S: the same name twice is once. */
static bool
has_part(const struct buf *b, const char *s, size_t n)
{
	const char *at = b->data, *end = b->data + b->len;

	for (; (at = memmem(at, (size_t)(end - at), s, n)) != NULL; at++)
		if ((at == b->data || at[-1] == ' ') &&
		    (at + n == end || at[n] == ','))
			return true;
	return false;
}

void
record_join(struct record *r, enum field f, unsigned rank, const char *s,
    size_t n)
{
	struct buf *b = &r->text[f];

	if (n == 0 || rank == 0)
		return;
	if (r->rank[f] != rank) {
		record_set(r, f, rank, s, n);
		return;
	}
	if (b->len > JOIN_MAX || has_part(b, s, n))
		return;
	buf_adds(b, ", ");
	buf_add(b, s, n);
}

const char *
record_text(struct record *r, enum field f)
{
	return r->rank[f] != 0 && r->text[f].len > 0 ?
	    buf_str(&r->text[f]) : NULL;
}

/* --- lists ---------------------------------------------------------------------- */

static size_t
keep(struct record *r, const char *s, size_t n)
{
	size_t at = r->parts.len;

	if (n == 0)
		return 0;
	buf_add(&r->parts, s, n);
	buf_addc(&r->parts, '\0');
	return at;
}

static size_t
keep_string(struct record *r, const char *s)
{
	return s != NULL ? keep(r, s, strlen(s)) : 0;
}

static const char *
part(const struct record *r, size_t at)
{
	return at != 0 ? r->parts.data + at : NULL;
}

void
record_category(struct record *r, const char *s, size_t n, bool keyword)
{
	size_t count = keyword ? r->keywords.len : r->categories.len;
	const size_t *at = keyword ? r->keywords.at : r->categories.at;

	if (n == 0)
		return;
	for (size_t i = 0; i < count; i++)
		if (strlen(r->parts.data + at[i]) == n &&
		    memcmp(r->parts.data + at[i], s, n) == 0)
			return;
	if (count == RECORD_PARTS) {
		r->full = true;
		return;
	}
	if (keyword)
		vec_push(&r->keywords, keep(r, s, n));
	else
		vec_push(&r->categories, keep(r, s, n));
}

static struct part *
find_enclosure(struct record *r, const char *url)
{
	for (size_t i = 0; i < r->enclosures.len; i++)
		if (strcmp(r->parts.data + r->enclosures.at[i].url, url) == 0)
			return &r->enclosures.at[i];
	return NULL;
}

void
record_enclosure(struct record *r, const struct enclosure *e)
{
	struct part *p, fresh = { 0 };

	if (e->url == NULL || *e->url == '\0')
		return;
	p = find_enclosure(r, e->url);
	if (p == NULL) {
		if (r->enclosures.len == RECORD_PARTS) {
			r->full = true;
			return;
		}
		fresh.url = keep_string(r, e->url);
		vec_push(&r->enclosures, fresh);
		p = &r->enclosures.at[r->enclosures.len - 1];
		r->touched = true;
	}
	if (p->type == 0)
		p->type = keep_string(r, e->type);
	if (p->title == 0)
		p->title = keep_string(r, e->title);
	if (p->length == 0)
		p->length = e->length;
	if (p->duration == 0)
		p->duration = e->duration;
}

/* --- out ------------------------------------------------------------------------- */

static void
point_to_parts(struct record *r)
{
	const size_t *at = r->categories.at;
	size_t count = r->categories.len;

	if (count == 0) {
		at = r->keywords.at;
		count = r->keywords.len;
	}
	r->category_at.len = r->enclosure_at.len = 0;
	for (size_t i = 0; i < count; i++)
		vec_push(&r->category_at, part(r, at[i]));
	for (size_t i = 0; i < r->enclosures.len; i++) {
		const struct part *p = &r->enclosures.at[i];
		struct enclosure e = {
			part(r, p->url), part(r, p->type), p->length,
			p->duration, part(r, p->title)
		};

		if (i == 0 && e.duration == 0)
			e.duration = r->duration;
		vec_push(&r->enclosure_at, e);
	}
}

void
record_item(struct record *r, struct item *out)
{
	point_to_parts(r);
	*out = (struct item){
		.guid = record_text(r, FIELD_ID),
		.title = record_text(r, FIELD_TITLE),
		.link = record_text(r, FIELD_LINK),
		.author = record_text(r, FIELD_AUTHOR),
		.summary = record_text(r, FIELD_SUMMARY),
		.content = record_text(r, FIELD_CONTENT),
		.comments = record_text(r, FIELD_COMMENTS),
		.image = record_text(r, FIELD_IMAGE),
		.image_alt = record_text(r, FIELD_IMAGE_ALT),
		.language = record_text(r, FIELD_LANGUAGE),
		.published = r->date[0],
		.updated = r->date[1],
		.categories = r->category_at.at,
		.category_count = r->category_at.len,
		.enclosures = r->enclosure_at.at,
		.enclosure_count = r->enclosure_at.len,
	};
}

void
record_channel(struct record *r, const char *format, struct channel *out)
{
	int64_t ttl = r->ttl;

	if (ttl == 0 && r->period > 0)
		ttl = r->period / (r->frequency > 0 ? r->frequency : 1);
	*out = (struct channel){
		.format = format,
		.title = record_text(r, FIELD_TITLE),
		.link = record_text(r, FIELD_LINK),
		.description = record_text(r, FIELD_SUMMARY),
		.language = record_text(r, FIELD_LANGUAGE),
		.image = record_text(r, FIELD_IMAGE),
		.generator = record_text(r, FIELD_GENERATOR),
		.self = record_text(r, FIELD_SELF),
		.hub = record_text(r, FIELD_HUB),
		.author = record_text(r, FIELD_AUTHOR),
		.updated = r->date[1] != DATE_NONE ? r->date[1] : r->date[0],
		.ttl = ttl,
	};
}
