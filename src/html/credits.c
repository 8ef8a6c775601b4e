#include "credits.h"

#include <string.h>
#include <strings.h>

#include <ndigest/base/buf.h>

#include "person.h"

/* Between two names: nothing else can be meant by the first five. */
static const char *const hard[] = { ";", "、", "，", " | ", " · " };
static const char *const soft[] = {
	", and ", " and ", " & ", " und ", " et ", " y ", " e ", " och ",
	" og ", " en ", " i ", " и ", " ve ", " ja ", " AND ", " And ", " UND ",
	" con ", " with ", " / ",
};

static const char *const no_names[] = {
	"admin", "administrator", "author", "authors", "null", "undefined",
	"none", "publisher", "editor", "redaktion", "unknown", "guest",
	"staff", "webmaster", "user", "root", "n/a", "false", "true",
	"anonymous", "by", "team", "editors", "http", "https",
};

static bool
is_possible(const char *s)
{
	size_t n = s != NULL ? strlen(s) : 0;

	if (n < 2 || n > 300 || strpbrk(s, "{}<>=") != NULL ||
	    strstr(s, "://") != NULL || strstr(s, "www.") != NULL)
		return false;
	if (strchr(s, '@') != NULL && strchr(s, ' ') == NULL)
		return false;
	for (size_t i = 0; i < sizeof no_names / sizeof *no_names; i++)
		if (strcasecmp(s, no_names[i]) == 0)
			return false;
	return true;
}

static void
add(struct credits *c, const char *name)
{
	for (size_t i = 0; i < c->count; i++)
		if (strcasecmp(c->name[i], name) == 0)
			return;
	if (c->count < CREDITS_MAX && is_possible(name))
		c->name[c->count++] = name;
}

/* Without spaces at its ends. */
static const char *
cut(struct arena *a, const char *s, size_t n)
{
	while (n > 0 && *s == ' ') {
		s++;
		n--;
	}
	while (n > 0 && s[n - 1] == ' ')
		n--;
	return arena_strndup(a, s, n);
}

/* "Jane Doe and John Roe": but "Land and Water Bureau" stays as it is. */
static void
add_pair(struct credits *c, struct arena *a, const char *s)
{
	for (size_t i = 0; i < sizeof soft / sizeof *soft; i++) {
		const char *at = strstr(s, soft[i]);
		const char *left, *right;

		if (at == NULL)
			continue;
		left = cut(a, s, (size_t)(at - s));
		at += strlen(soft[i]);
		right = cut(a, at, strlen(at));
		if (person_is_name(left) && person_is_name(right)) {
			add(c, left);
			add(c, right);
			return;
		}
	}
	add(c, s);
}

static bool
is_one_word(const char *s)
{
	return *s != '\0' && strchr(s, ' ') == NULL;
}

/* Names parted by commas. What follows a name and is none says what the
 * person is. */
static void
add_list(struct credits *c, struct arena *a, const char *s)
{
	const char *comma = strchr(s, ',');
	size_t before = c->count;

	if (comma != NULL && strchr(comma + 1, ',') == NULL) {
		const char *first = cut(a, s, (size_t)(comma - s));
		const char *last = cut(a, comma + 1, strlen(comma + 1));

		if (is_one_word(first) && is_one_word(last) &&
		    person_is_name(arena_printf(a, "%s %s", last, first))) {
			add(c, arena_printf(a, "%s %s", last, first));
			return;
		}
	}
	while (*s != '\0') {
		size_t n = strcspn(s, ",");
		const char *part = cut(a, s, n);

		for (size_t i = 0; i < 2; i++)
			if (strncasecmp(part, "and ", 4) == 0)
				part += 4;
		if (c->count == before || person_is_name(part) ||
		    strstr(part, " and ") != NULL ||
		    strstr(part, " & ") != NULL)
			add_pair(c, a, part);
		s += n;
		s += strspn(s, ", ");
	}
}

/* "jane@example.org (Jane Doe)" is Jane Doe. */
static const char *
without_mail(struct arena *a, const char *s)
{
	const char *at = strchr(s, '@');
	const char *open = at != NULL ? strchr(at, '(') : NULL;
	const char *end = open != NULL ? strchr(open, ')') : NULL;

	return end != NULL ? cut(a, open + 1, (size_t)(end - open - 1)) : s;
}

void
credits_add(struct credits *c, struct arena *a, const char *line)
{
	const char *next = NULL;
	size_t len = 0;

	if (line == NULL || *line == '\0')
		return;
	line = without_mail(a, line);
	for (size_t i = 0; i < sizeof hard / sizeof *hard; i++) {
		const char *at = strstr(line, hard[i]);

		if (at != NULL && (next == NULL || at < next)) {
			next = at;
			len = strlen(hard[i]);
		}
	}
	if (next == NULL) {
		if (strstr(line, "://") == NULL &&
		    (line = person_clean(a, line)) != NULL)
			add_list(c, a, line);
		return;
	}
	/* what stands behind the first is a name, or says nothing */
	credits_add(c, a, arena_strndup(a, line, (size_t)(next - line)));
	for (line = next + len; *line != '\0' && c->count < CREDITS_MAX;) {
		size_t n = strcspn(line, ";|");
		const char *part = person_clean(a, cut(a, line, n));

		if (part != NULL && person_is_name(part))
			add(c, part);
		line += n;
		line += strspn(line, ";| ");
	}
}

const char *
credits_join(const struct credits *c, struct arena *a)
{
	struct buf b = BUF_INIT(0);
	const char *s;

	for (size_t i = 0; i < c->count; i++)
		buf_addf(&b, "%s%s", i > 0 ? ", " : "", c->name[i]);
	s = b.len > 0 ? arena_strdup(a, b.data) : NULL;
	buf_free(&b);
	return s;
}
