/* "Did you mean": the name at the least edit distance. */
#include <string.h>

#include <ndigest/conf/option.h>

#define NAME_MAX_LEN 48

static size_t
least(size_t a, size_t b, size_t c)
{
	size_t m = a < b ? a : b;

	return m < c ? m : c;
}

/* Levenshtein's, on names that are cut to what anybody would type. */
static size_t
distance(const char *a, const char *b)
{
	size_t row[NAME_MAX_LEN + 1];
	size_t n = strnlen(a, NAME_MAX_LEN), m = strnlen(b, NAME_MAX_LEN);

	for (size_t j = 0; j <= m; j++)
		row[j] = j;
	for (size_t i = 1; i <= n; i++) {
		size_t diagonal = row[0];

		row[0] = i;
		for (size_t j = 1; j <= m; j++) {
			size_t above = row[j];

			row[j] = least(above + 1, row[j - 1] + 1,
			    diagonal + (a[i - 1] != b[j - 1]));
			diagonal = above;
		}
	}
	return row[m];
}

const char *
name_nearest(const char *name, const char *const *names, size_t count)
{
	const char *best = NULL;
	size_t bound = strlen(name) / 3 + 2;
	size_t best_distance = bound + 1;

	for (size_t i = 0; i < count; i++) {
		const char *tail = strchr(names[i], '.');
		size_t d = distance(name, names[i]);

		/* "theme" for "ui.theme" */
		if (tail != NULL && strcmp(tail + 1, name) == 0)
			d = 1;
		if (d < best_distance) {
			best_distance = d;
			best = names[i];
		}
	}
	return best;
}
