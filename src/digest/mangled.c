#include "mangled.h"

#include <string.h>

#include <ndigest/base/scan.h>
#include <ndigest/text/entity.h>
#include <ndigest/text/utf8.h>

#include "garbled.h"
#include "scraped.h"
#include "signs.h"
#include "untoken.h"

#define ROUNDS 3		/* a text may be escaped twice */
#define LEAST 2			/* of a sign that may be meant once */
#define SPACED_LEAST 3
#define ENTITY_REACH 10
#define WRAPPED_MAX 120	/* bytes of a line that is broken by its measure */
#define SHORT_LINE 12	/* bytes that the last of a paragraph lacks */
#define LINE_LEAST 40	/* bytes of one that goes on in the next */
#define FIELD_LEAST 500	/* bytes: no speech is as long */

/* Bytes that may be a sign. */
static const unsigned char may_tell[256] = {
	['.'] = 1, [','] = 1, ['`'] = 1, ['\''] = 1, ['"'] = 1, ['\\'] = 1,
	['?'] = 1, [0xe2] = 1, ['#'] = 1, [';'] = 1, ['<'] = 1,
	['!'] = 1, ['-'] = 1, [0xc2] = 1, ['*'] = 1, ['('] = 1, ['&'] = 1, ['\n'] = 1, [0xc3] = 1, [0xef] = 1
};

struct mender {
	const char *s;
	size_t n;
	struct buf *out;
	struct signs signs;
	bool changed;
	bool open;		/* a quotation whose marks got lost */
	bool quoted, single;	/* in straight marks */
	bool apart;		/* in marks that stand between blanks */
};

/* The mark that got lost at AT: its bytes here. */
static size_t
mend_lost(struct mender *m, size_t at)
{
	size_t k = m->s[at] == '?' ? 1 : m->s[at] == '\xc3' ? 4 : 3, end = at + k;
	bool before = at > 0 && !signs_blank(m->s[at - 1]) && m->s[at - 1] != '(',
	    after = end < m->n && (signs_letter(m->s[end]) ||
	    (m->s[end] >= '0' && m->s[end] <= '9'));

	if (!signs_lost(m->s, m->n, at))
		return 0;
	if (before && after) {
		if (!signs_tail(m->s + end, m->n - end) && m->s[end] > 'Z')
			return 0;	/* "S?o Paulo" */
		buf_addc(m->out, '\'');
	} else if (!before && after && !m->open) {
		m->open = true;
		buf_addc(m->out, '"');
	} else if (before && !after) {
		buf_addc(m->out, m->open && !(m->s[at - 1] == 's' &&
		    end < m->n && m->s[end] == ' ') ? '"' : '\'');
		m->open = m->open && m->out->data[m->out->len - 1] == '\'';
	} else if (!before && !after)
		buf_adds(m->out, "\xe2\x80\x93");
	else
		return 0;
	return k;
}

/* "\n", "\"" and "\u2019" of a program's string. */
static size_t
mend_escape(struct mender *m, size_t at)
{
	const char *s = m->s + at;
	size_t left = m->n - at, i;
	uint32_t cp = 0;

	if (left < 2)
		return 0;
	if (m->signs.slashes >= LEAST && s[1] == '\\') {
		buf_addc(m->out, '\n');
		return 2;
	}
	if (s[1] == '"' || s[1] == '\'' || s[1] == '/' || s[1] == '\\') {
		buf_addc(m->out, s[1]);
		return 2;
	}
	if (m->signs.lines < LEAST)
		return 0;
	if (s[1] == 'n') {
		buf_addc(m->out, '\n');
		return 2;
	}
	if (s[1] == 'r' || s[1] == 't') {
		buf_addc(m->out, ' ');
		return 2;
	}
	if (s[1] != 'u' || left < 6)
		return 0;
	for (i = 2; i < 6; i++) {
		static const char digits[] = "0123456789abcdef";
		const char *d = memchr(digits, s[i] | 0x20, 16);

		if (d == NULL)
			return 0;
		cp = cp * 16 + (uint32_t)(d - digits);
	}
	/* no controls, and none of the halves of a pair */
	if (cp < 0xa0 || (cp >= 0x2028 && cp <= 0x202f) || (cp >= 0x2060 &&
	    cp <= 0x206f) || cp >= 0xd800)
		return 6;
	utf8_put(m->out, cp);
	return 6;
}

/* "&quot;" of what was escaped twice; a character that text may hold. */
static size_t
mend_entity(struct mender *m, size_t at)
{
	size_t left = m->n - at < ENTITY_REACH ? m->n - at : ENTITY_REACH;
	size_t len, k;
	char out[ENTITY_MAX];
	uint32_t cp;

	k = entity_decode(m->s + at, left, ENTITY_STRICT, out, &len);
	if (k == 0 || len == 0)
		return 0;
	utf8_decode(out, len, &cp);
	if (((cp == '<' || cp == '>') && memmem(m->s, m->n, "&lt;/p&gt;", 10)
	    == NULL) || cp < ' ' || (cp >= 0x7f && cp < 0xa0) ||
	    (cp >= 0x2028 && cp <= 0x202e) || (cp >= 0x2060 && cp <= 0x206f) ||
	    cp >= 0xd800)
		return 0;
	buf_add(m->out, out, len);
	return k;
}

/* ". . ." and "end.The" at AT. */
static size_t
mend_stop(struct mender *m, size_t at)
{
	const char *s = m->s + at;
	size_t marks, first;

	if (m->signs.dots > 0 && m->n - at > 5 && memcmp(s, ". . .", 5) == 0) {
		while (m->out->len > 0 && signs_blank(m->out->data[m->out->len -
		    1]))
			m->out->len--;
		buf_adds(m->out, "...");
		return 5;
	}
	if (m->signs.joined == 0 || signs_joined(m->s, m->n, at) == 0)
		return 0;
	buf_addc(m->out, *s++);
	marks = signs_marks(s, m->n - at - 1);
	if (marks == 0) {
		buf_addc(m->out, ' ');
		return 1;
	}
	/* what closes, a space, what opens */
	first = *s < 0 ? 3 : 1;
	if (marks == first)
		first = *s < 0 ? (unsigned char)s[2] % 4 == 1 ? 3 : 0 :
		    (*s == '"' ? m->quoted : m->single);
	buf_add(m->out, s, first);
	buf_addc(m->out, ' ');
	buf_add(m->out, s + first, marks - first);
	if (*s == '"')
		m->quoted = first < marks;
	else
		m->single = first < marks;
	return 1 + marks;
}

static size_t
mend_accent(struct mender *m, size_t at)
{
	const char *as;
	size_t k = signs_accent(m->s, m->n, at, &as);

	if (k > 0)
		buf_adds(m->out, as);
	return k;
}

/* '" Go, " he said': a mark between blanks. */
static size_t
mend_alone(struct mender *m)
{
	if (m->apart && m->out->len > 0)
		m->out->len--;
	buf_addc(m->out, '"');
	m->apart = !m->apart;
	m->quoted = m->apart;
	return m->apart ? 2 : 1;
}

static size_t
mend_bare(struct mender *m, size_t at)
{
	size_t before, after;
	char mark = signs_bare(m->s, m->n, at, &before, &after);

	if (mark == 0 || m->out->len < before)
		return 0;
	m->out->len -= before;
	buf_addc(m->out, mark);
	return after;
}

static size_t
mend_tag(struct mender *m, size_t at)
{
	bool breaks;
	size_t k = signs_tag(m->s + at, m->n - at, &breaks);

	if (k > 0 && breaks)
		buf_adds(m->out, "\n\n");
	return k;
}

/* The line that ends at AT goes on in the next: words are parted at line ends,
 * so that all lines are broken by their measure. */
static bool
is_soft(const struct mender *m, const char *line, size_t at)
{
	const char *next = m->s + at + 1, *stop = m->s + at - 1;

	if (at == 0 || strchr(" \t\r\n-*>", *next) != NULL || *stop == '\n')
		return false;
	stop -= stop > line && *stop == '\r';
	return m->signs.blank > 0 || strchr(".!?\"'", *stop) == NULL ||
	    (size_t)(m->s + at - line) + SHORT_LINE > m->signs.longest;
}

/* The end of a line at AT: of a paragraph when the next is indented, else of
 * none. */
static size_t
mend_line(struct mender *m, size_t at)
{
	size_t indent = strspn(m->s + at + 1, " \t");
	const char *line = memrchr(m->s, '\n', at), *next = m->s + at + 1;

	if (m->quoted && (m->signs.longest > WRAPPED_MAX || *next == '\n' ||
	    *next == '\r') && signs_torn(m->s, m->n, at)) {
		buf_addc(m->out, ' ');
		return 1 + strspn(next, " \t\r\n");
	}
	m->open = m->quoted = m->single = m->apart = false;
	line = line != NULL ? line + 1 : m->s;
	if (*next == '>' && m->signs.cited * 10 > m->signs.breaks * 6) {
		buf_addc(m->out, '\n');
		return 2 + (next[1] == ' ');
	}
	if (m->signs.asked >= LEAST && m->n - at > 4 && (*next == 'Q' ||
	    *next == 'A') && memcmp(next + 1, ". ", 2) == 0) {
		buf_adds(m->out, "\n\n");
		return 4;
	}
	if (m->signs.parted > 0 && is_soft(m, line, at)) {
		if (at < 2 || m->s[at - 1] != '-' ||
		    !signs_letter(m->s[at - 2]))
			buf_addc(m->out, ' ');
		return 1;
	}
	if (!m->signs.wrapped)
		return 0;

	if (indent > 0)
		buf_adds(m->out, "\n\n");
	else if (m->s + at - line >= LINE_LEAST)
		buf_addc(m->out, ' ');
	else
		return 0;
	return 1 + indent;
}

/* What M->S[AT] becomes: its bytes, 0 when it stays. */
static size_t
mend_mark(struct mender *m, size_t at)
{
	const struct signs *g = &m->signs;
	const char *s = m->s + at;
	char after = at + 1 < m->n ? s[1] : '\0';
	size_t k;

	switch ((unsigned char)*s) {
	case '"':
		if (g->alone >= LEAST && (at == 0 || signs_blank(s[-1])) &&
		    (at + 1 == m->n || signs_blank(after)))
			return mend_alone(m);
		if (g->reopened > 0 && m->quoted && signs_reopen(m->s, m->n, at)) {
			m->out->len--;
			buf_adds(m->out, "\" \"");
			return 1;
		}
		if (g->field ? at > 0 && at + 2 < m->n : g->doubled < LEAST ||
		    g->doubled * 10 < g->quotes * 3)
			return 0;
		if (after == '"')
			buf_addc(m->out, '"');
		return after == '"' ? 2 : at == 0 || at + 2 >= m->n;
	case '\'':
		if (after != '\'' || g->twins < LEAST || g->ticks > 0)
			return 0;
		buf_addc(m->out, '"');
		return 2;
	case '*':
	case '(':
		return g->stars >= LEAST || *s == '(' ? scraped_unmark(m->s,
		    m->n, at, m->out) : 0;
	case '.':
	case '!':
		return mend_stop(m, at);
	case '\n':
		return mend_line(m, at);
	case '\\':
		return g->lines >= LEAST || g->slashes >= LEAST || (g->escaped >= LEAST &&
		    g->escaped == g->quotes) ? mend_escape(m, at) : 0;
	case '&':
		return mend_entity(m, at);
	case '#':
	case ';':
		return g->bare > 0 ? mend_bare(m, at) : 0;
	case '<':
		return g->tags >= LEAST ? mend_tag(m, at) : 0;
	case '-':
		return g->parted > 0 && signs_parted(m->s, m->n, at) ? 2 +
		    (after == '\r') : 0;
	case '`':
	case 0xc2:
		return g->accents > 0 ? mend_accent(m, at) : 0;
	case '?':
		if ((k = mend_stop(m, at)) > 0)
			return k;
		/* FALLTHROUGH */
	case 0xc3:
	case 0xef:
		if (g->accents > 0 && (k = mend_accent(m, at)) > 0)
			return k;
		return g->lost > 0 ? mend_lost(m, at) : 0;
	default:
		return 0;
	}
}

static void
hear(struct mender *m, size_t at)
{
	int mark = signs_speech(m->s, m->n, at);

	if (mark != 0)
		m->quoted = mark > 0;
}

static void
mend_marks(struct mender *m)
{
	size_t i, k;

	i = m->signs.wrapped ? strspn(m->s, " \t") : m->signs.asked >= LEAST &&
	    strncmp(m->s, "Q. ", 3) == 0 ? 3 : 0;
	for (; i < m->n; i += k) {
		k = may_tell[(unsigned char)m->s[i]] ? mend_mark(m, i) : 0;
		m->changed = m->changed || k > 0;
		if (k > 0)
			continue;
		k = 1;
		if (m->s[i] == '"' || m->s[i] == '\xe2')
			hear(m, i);
		if (m->s[i] == '\'' && i > 0)
			m->single = signs_blank(m->s[i - 1]) || (m->single &&
			    signs_letter(m->s[i - 1]));
		buf_addc(m->out, m->s[i]);
	}
}

/* One kind of damage after the other. */
static bool
mend_once(const char *s, size_t n, struct buf *out)
{
	struct mender m = { .s = s, .n = n, .out = out };
	struct signs *g = &m.signs;
	bool all;

	if (*s == '[' && scraped_list(s, n, out))
		return true;
	scan_marks(s, n, signs_count, g);
	if (g->lines <= g->breaks)
		g->lines = 0;	/* of a text about programs */
	if (g->sure == 0 && g->joined < LEAST)
		g->joined = 0;
	g->wrapped = g->blank == 0 && g->indented >= LEAST &&
	    g->indented + LEAST <= g->breaks;
	g->field = g->quotes == 2 && n > FIELD_LEAST && s[0] == '"' &&
	    s[n - 1 - signs_blank(s[n - 1])] == '"';
	if (g->garbled > 0) {
		if (garbled_mend(s, n, out))
			return true;
		buf_clear(out);
	}
	if (g->field || g->lost > 0 || g->entities > 0 || g->doubled >= LEAST ||
	    g->escaped >= LEAST || g->lines >= LEAST || g->dots > 0 || g->reopened > 0 ||
	    g->stars >= LEAST || g->links > 0 ||
	    g->joined > 0 || g->wrapped || g->torn > 0 ||
	    g->bare > 0 || g->tags >= LEAST || g->slashes >= LEAST ||
	    g->cited > LEAST || g->asked >= LEAST || g->parted > 0 ||
	    g->accents > 0 || (g->alone >= LEAST && g->spaced == 0) ||
	    (g->twins >= LEAST && g->ticks == 0)) {
		mend_marks(&m);
		if (m.changed)
			return true;
		buf_clear(out);
	}
	all = g->spaced >= SPACED_LEAST && g->spaced * 10 > g->points * 6 &&
	    g->commas <= g->spaced - g->detached;
	if (!all && g->detached >= LEAST) {
		scraped_part(s, n, out);
		return false;
	}
	if (!all && g->ticks == 0)
		return false;	/* nothing, or what an earlier round made */
	untoken(s, n, all, out);
	return true;
}

bool
mangled_mend(const char *text, size_t n, struct buf *out)
{
	struct buf was = BUF_INIT(0);
	size_t round;
	bool more = mend_once(text, n, out);

	for (round = 1; more && round < ROUNDS; round++) {
		buf_clear(&was);
		buf_add(&was, out->data, out->len);
		buf_clear(out);
		more = mend_once(buf_str(&was), was.len, out);
		if (out->len == 0)
			buf_add(out, was.data, was.len);
	}
	buf_free(&was);
	return out->len > 0;
}
