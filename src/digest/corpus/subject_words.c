#include "subjects.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>
#include <ndigest/base/vec.h>

#include "idmap.h"
#include "terms.h"

#define PHRASE_WORDS 2		/* longer ones are not looked for */
#define SHARED 0.6f		/* how much less a word says that many share */
#define SHARP 1.5f		/* how much more the strongest count */

static const char *const words[] = {
#define SUBJECT(names, keywords) keywords,
#include "subjects.def"
#undef SUBJECT
};

#define SUBJECTS (sizeof words / sizeof *words)
#define GROUPS ((SUBJECTS + 63) / 64)

struct owners {
	uint64_t bits[GROUPS];
};

struct subject_words {
	struct idmap ids;	/* to its place in owners */
	VEC(struct owners) owners;
};

static void
add_keyword(struct subject_words *w, struct terms *t, size_t subject,
    const char *s, size_t n, struct term_row *row)
{
	uint32_t id, *at;

	row->len = 0;
	terms_read(t, "en", s, n, PHRASE_WORDS + 1, row);
	if (row->len == 0 || row->len > PHRASE_WORDS ||
	    (row->len == 1 && (row->at[0].flags & TERM_STOP)))
		return;
	id = row->len == 1 ? row->at[0].id :
	    terms_join(row->at[0].id, row->at[1].id);
	at = idmap_put(&w->ids, id, (uint32_t)w->owners.len);
	if (*at == w->owners.len)
		vec_push(&w->owners, ((struct owners){ { 0 } }));
	w->owners.at[*at].bits[subject / 64] |= UINT64_C(1) << subject % 64;
}

struct subject_words *
subject_words_open(struct terms *t)
{
	struct subject_words *w = xcalloc(1, sizeof *w);
	struct term_row row = TERM_ROW_INIT;
	size_t i, n;

	for (i = 0; i < SUBJECTS; i++) {
		const char *s = words[i];

		for (; *s != '\0'; s += n + (s[n] == ',')) {
			n = strcspn(s, ",");
			add_keyword(w, t, i, s, n, &row);
		}
	}
	vec_free(&row);
	return w;
}

void
subject_words_close(struct subject_words *w)
{
	if (w == NULL)
		return;
	idmap_free(&w->ids);
	vec_free(&w->owners);
	free(w);
}

size_t
subject_words_count(void)
{
	return SUBJECTS;
}

void
subject_words_add(const struct subject_words *w, uint32_t id, float weight,
    float *sums)
{
	uint32_t at = idmap_get(&w->ids, id);
	unsigned count = 0;
	size_t i;

	if (at == IDMAP_NONE)
		return;
	for (i = 0; i < GROUPS; i++)
		count += (unsigned)__builtin_popcountll(
		    w->owners.at[at].bits[i]);
	weight /= powf((float)count, SHARED);
	for (i = 0; i < GROUPS; i++) {
		uint64_t bits = w->owners.at[at].bits[i];

		for (; bits != 0; bits &= bits - 1)
			sums[i * 64 + (size_t)__builtin_ctzll(bits)] += weight;
	}
}

size_t
subject_shares(const float *sums, struct subject_share *out)
{
	size_t n = 0, i, k;
	float all = 0;

	for (i = 0; i < SUBJECTS; i++) {
		if (sums[i] <= 0 || (n == SUBJECTS_OF &&
		    sums[i] <= out[n - 1].share))
			continue;
		n += n < SUBJECTS_OF;
		for (k = n - 1; k > 0 && out[k - 1].share < sums[i]; k--)
			out[k] = out[k - 1];
		out[k] = (struct subject_share){ (uint16_t)i, sums[i] };
	}
	for (k = 0; k < n; k++) {
		out[k].share = powf(out[k].share, SHARP);
		all += out[k].share * out[k].share;
	}
	for (k = 0; k < n; k++)
		out[k].share /= sqrtf(all);
	return n;
}

float
subject_likeness(const struct subject_share *a, size_t n,
    const struct subject_share *b, size_t m)
{
	float dot = 0;
	size_t i, k;

	for (i = 0; i < n; i++)
		for (k = 0; k < m; k++)
			if (a[i].subject == b[k].subject)
				dot += a[i].share * b[k].share;
	return dot;
}
