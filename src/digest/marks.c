#include "marks.h"

#include <stdint.h>
#include <string.h>

#include <ndigest/text/utf8.h>

#define LOW "\xe2\x80\x9e"	/* „ */
#define LEFT "\xe2\x80\x9c"	/* “ */
#define RIGHT "\xe2\x80\x9d"	/* ” */

struct marks {
	const char *s;
	size_t n;
	uint32_t open;		/* the mark that is open, 0 for none */
	bool inner;		/* a straight one inside it */
	struct buf *out;
};

static bool
is_blank(char c)
{
	return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/* A mark opens at the start and after a space, when something follows. */
static bool
may_open(const struct marks *m, size_t at, size_t len)
{
	return (at == 0 || is_blank(m->s[at - 1]) || m->s[at - 1] == '(') &&
	    at + len < m->n && !is_blank(m->s[at + len]);
}

/* ,,so": the low mark of who has none on the keyboard. */
static bool
is_commas(const struct marks *m, size_t at)
{
	return m->open == 0 && at + 2 < m->n && m->s[at] == ',' &&
	    m->s[at + 1] == ',' && m->s[at + 2] != ',' && may_open(m, at, 2);
}

/* Whether a mark of the kind that is open closes it in this paragraph: a
 * straight one after a number before that is inches. */
static bool
is_inches(const struct marks *m, size_t at)
{
	size_t end = at;

	if (at == 0 || m->s[at - 1] < '0' || m->s[at - 1] > '9')
		return false;
	while (end < m->n && m->s[end] != '\n')
		end++;
	return memmem(m->s + at, end - at, m->open == 0x201e ? LEFT : RIGHT,
	    3) != NULL;
}

static void
take_straight(struct marks *m, size_t at)
{
	bool opens = may_open(m, at, 1);

	if (m->open == 0x201e || m->open == 0x201c) {
		if (opens || m->inner || is_inches(m, at)) {
			buf_addc(m->out, '"');
			m->inner = opens;
			return;
		}
		buf_adds(m->out, m->open == 0x201e ? LEFT : RIGHT);
		m->open = 0;
		return;
	}
	buf_addc(m->out, '"');
	m->open = opens ? '"' : 0;
}

static void
take_curly(struct marks *m, size_t at, size_t len, uint32_t cp)
{
	if (m->open == '"' && cp != 0x201e && !may_open(m, at, len)) {
		buf_addc(m->out, '"');
		m->open = 0;
		return;
	}
	buf_add(m->out, m->s + at, len);
	if (cp == 0x201d || (cp == 0x201c && m->open == 0x201e))
		m->open = 0;
	else if (m->open == 0)
		m->open = cp;
}

static size_t
take(struct marks *m, size_t at)
{
	uint32_t cp;
	size_t len = utf8_decode(m->s + at, m->n - at, &cp);

	if (cp == '"')
		take_straight(m, at);
	else if (cp >= 0x201c && cp <= 0x201e)
		take_curly(m, at, len, cp);
	else if (is_commas(m, at)) {
		buf_adds(m->out, LOW);
		m->open = 0x201e;
		return 2;
	} else {
		/* a mark that was forgotten ends with its paragraph */
		if (cp == '\n') {
			m->open = 0;
			m->inner = false;
		}
		buf_add(m->out, m->s + at, len);
	}
	return len;
}

/* Whether a curly mark or two commas stand in TEXT. */
static bool
has_other(const char *text, size_t n)
{
	const char *end = text + n, *s;

	for (s = text; (s = memchr(s, '\xe2', (size_t)(end - s))) != NULL; s++)
		if (end - s > 2 && s[1] == '\x80' && s[2] >= '\x9c' &&
		    s[2] <= '\x9e')
			return true;
	for (s = text; (s = memchr(s, ',', (size_t)(end - s))) != NULL; s++)
		if (end - s > 1 && s[1] == ',')
			return true;
	return false;
}

/* The bytes from AT on that are no mark and end no paragraph: most of a text. */
static size_t
plain_run(const struct marks *m, size_t at)
{
	size_t k = at;

	while (k < m->n && (unsigned char)m->s[k] < 0x80 && m->s[k] != '"' &&
	    m->s[k] != ',' && m->s[k] != '\n')
		k++;
	return k - at;
}

bool
marks_pair(const char *text, size_t n, struct buf *out)
{
	struct marks m = { text, n, 0, false, out };
	size_t at, run;

	if (memchr(text, '"', n) == NULL || !has_other(text, n))
		return false;
	for (at = 0; at < n; ) {
		run = plain_run(&m, at);
		buf_add(out, text + at, run);
		at += run;
		if (at < n)
			at += take(&m, at);
	}
	return true;
}
