#include "mangled.h"

#include <string.h>

#include <ndigest/base/scan.h>
#include <ndigest/text/entity.h>
#include <ndigest/text/utf8.h>

#include "garbled.h"
#include "language.h"
#include "refer.h"
#include "scraped.h"
#include "untoken.h"

#define ROUNDS 3		/* a text may be escaped twice */
#define LEAST 2			/* of a sign that may be meant once */
#define SPACED_LEAST 3
#define ENTITY_REACH 10
#define WRAPPED_MAX 120	/* bytes of a line that is broken by its measure */
#define LINE_LEAST 40	/* bytes of one that goes on in the next */
#define FIELD_LEAST 500	/* bytes: no speech is as long */

/* What a text has of each sign that it was mangled. */
struct signs {
	size_t points, spaced;	/* commas and points; those after a space */
	size_t commas;		/* not after one */
	size_t detached;	/* points after a space */
	size_t dots;		/* ". . ." */
	size_t stars, links;	/* ** and ]( */
	size_t ticks;		/* `` */
	size_t twins;		/* '' */
	size_t quotes, doubled, escaped;	/* ", "", \" */
	size_t lines, breaks;	/* \n in two characters, and in one */
	size_t lost;		/* U+FFFD, and ? where an apostrophe was */
	size_t entities;	/* &quot; */
	size_t garbled;		/* â€™ */
	size_t joined, sure;	/* "end.The" */
	size_t blank, indented;	/* lines */
	size_t reopened;	/* "… end. "And on" */
	bool quoted;		/* in marks of speech, so far */
	size_t torn;		/* speech over two paragraphs, in one pair */
	size_t line, longest;	/* where the line starts, bytes of one */
	bool wrapped;		/* paragraphs are indented, other lines not */
	bool field;		/* of a table: in quotation marks as a whole */
};

static bool
is_blank(char c)
{
	return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

static inline bool
is_letter(char c)
{
	return (unsigned)((unsigned char)c | 0x20) - 'a' < 26;
}

/* Bytes that may be a sign. */
static const unsigned char may_tell[256] = {
	['.'] = 1, [','] = 1, ['`'] = 1, ['\''] = 1, ['"'] = 1, ['\\'] = 1,
	['?'] = 1, [0xe2] = 1, ['!'] = 1, ['*'] = 1, ['('] = 1, ['&'] = 1, ['\n'] = 1, [0xc3] = 1, [0xef] = 1
};

/* "s", "t", "re" and a blank: what follows an apostrophe. */
static bool
is_tail(const char *s, size_t n)
{
	size_t k = 0;

	while (k < n && k < 3 && s[k] >= 'a' && s[k] <= 'z')
		k++;
	if (k == 0 || k > 2 || (k < n && !is_blank(s[k]) &&
	    strchr(".,;:!?)\"", s[k]) == NULL))
		return false;
	return k == 1 ? strchr("stdm", *s) != NULL :
	    memcmp(s, "re", 2) == 0 || memcmp(s, "ve", 2) == 0 ||
	    memcmp(s, "ll", 2) == 0;
}

/* The character at S[AT] stands for one that got lost: U+FFFD or a question
 * mark within "it?s". */
static bool
is_lost(const char *s, size_t n, size_t at)
{
	if (s[at] == '?')
		return at > 0 && is_letter(s[at - 1]) &&
		    is_tail(s + at + 1, n - at - 1);
	return n - at >= 3 && memcmp(s + at, "\xef\xbf\xbd", 3) == 0;
}

/* Words that a sentence starts with and no name. */
static const char openers[] = " The He She It But They In This We There That"
    " His Her After When A An ";
/* What follows the point of an address or of a file's name. */
static const char suffixes[] = " Com Net Org Io Co Uk Us Js Py Exe Edu Gov Ai"
    " App Dev Tv Html ";

/* Marks of speech at S, of one that ends and of the next: their bytes. */
static size_t
marks_at(const char *s, size_t n)
{
	size_t k = 0, count;

	for (count = 0; count < 2 && k < n; count++)
		if (s[k] == '"' || s[k] == '\'')
			k++;
		else if (k + 3 < n && memcmp(s + k, "\xe2\x80", 2) == 0 &&
		    (unsigned char)s[k + 2] >= 0x98)
			k += 3;
		else
			break;
	return k;
}

/* White space got lost behind the stop at S[AT], and before a word: its bytes,
 * 0 when it did not. */
static size_t
joined_word(const char *s, size_t n, size_t at)
{
	size_t k = at + 1, len;
	char before = at > 1 ? s[at - 1] : ' ';

	if (at < 4 || (is_letter(before) ? (before < 'a' || s[at - 2] < 'a') &&
	    (s[at - 2] < '0' || s[at - 2] > '9') :
	    strchr("0123456789%)\"'\x99\x9d", before) == NULL))
		return 0;
	k += marks_at(s + k, n - k);
	for (len = 0; k + len < n && is_letter(s[k + len]); len++)
		;
	if (len == 0 || s[k] > 'Z' || k + len == n)
		return 0;
	/* "week.Gov. Poe", "it.U.S. ships" */
	if (s[k + len] == '.')
		return refer_is_title(s + k, len) || (len == 1 && k + 3 < n &&
		    s[k + 3] == '.') ? len : 0;
	if (strchr(" ,'-\n", s[k + len]) == NULL)
		return 0;
	/* "Booking.Com", "3.Net", "Node.JS" */
	return list_has_word(suffixes, s + k, len) ||
	    (len > 1 && s[k + 1] <= 'Z' && (len == 2 || list_has_word(
	    " COM NET ORG EXE HTML PDF ", s + k, len))) ? 0 : len;
}

static void
count_joined(struct signs *g, const char *s, size_t n, size_t i)
{
	size_t len = joined_word(s, n, i);

	if (len == 0)
		return;
	g->joined++;
	i += 1 + marks_at(s + i + 1, n - i - 1);
	g->sure += list_has_word(openers, s + i, len);
}

/* A straight mark at AT opens speech, to the eye. */
static bool
opens(const char *s, size_t n, size_t at)
{
	return (at == 0 || strchr(" \n(\t", s[at - 1]) != NULL) &&
	    at + 1 < n && !is_blank(s[at + 1]) && s[at + 1] != '"';
}

/* Speech goes on at AT, in a new paragraph that lost its break: there is no
 * mark before it. */
static bool
reopens(const char *s, size_t n, size_t at)
{
	return at > 2 && s[at - 1] == ' ' && strchr(".!?", s[at - 2]) != NULL &&
	    opens(s, n, at);
}

/* 1: a mark of speech at AT opens, -1: it closes, 0: it is none. */
static int
speech_at(const char *s, size_t n, size_t at)
{
	if (s[at] == '"')
		return opens(s, n, at) ? 1 : -1;
	if (n - at < 3 || memcmp(s + at, "\xe2\x80", 2) != 0)
		return 0;
	return s[at + 2] == '\x9c' ? 1 : s[at + 2] == '\x9d' ? -1 : 0;
}

/* Within speech, the line ends at AT with a stop, and what follows has the
 * mark that closes and none that opens: each sentence got a line. */
static bool
is_torn(const char *s, size_t n, size_t at)
{
	size_t i = at;
	int mark;

	if (at == 0 || strchr(".!?", s[at - 1]) == NULL)
		return false;
	while (i < n && is_blank(s[i]))
		i++;
	for (; i < n && s[i] != '\n'; i++)
		if ((mark = speech_at(s, n, i)) != 0)
			return mark < 0;
	return false;
}

static void
count_line(struct signs *g, const char *s, size_t n, size_t i)
{
	char after = i + 1 < n ? s[i + 1] : ' ';

	g->breaks++;
	if (g->quoted && is_torn(s, n, i))
		g->torn++;
	else
		g->quoted = false;
	g->blank += after == '\n' || after == '\r';
	g->indented += after == ' ' || after == '\t';
	if (i - g->line > g->longest)
		g->longest = i - g->line;
	g->line = i + 1;
}

static void
count_sign(void *to, const char *s, size_t n, size_t i)
{
	struct signs *g = to;
	char before = i > 0 ? s[i - 1] : ' ', after = i + 1 < n ? s[i + 1] :
	    ' ';

	switch ((unsigned char)s[i]) {
	case '.':
	case ',':
		if (i == 0 || !is_blank(after)) {
			if (s[i] == '.' && (after < '0' || after > '9'))
				count_joined(g, s, n, i);
			break;
		}
		g->points++;
		g->spaced += before == ' ';
		g->commas += s[i] == ',' && before != ' ';
		g->detached += s[i] == '.' && is_blank(before);
		g->dots += s[i] == '.' && before == ' ' && i > 1 &&
		    s[i - 2] == '.' && i + 2 < n && s[i + 2] == '.';
		break;
	case '*':
		g->stars += after == '*';
		break;
	case '(':
		g->links += before == ']';
		break;
	case '`':
		g->ticks += after == '`';
		break;
	case '\'':
		g->twins += after == '\'' && before != '\'';
		break;
	case '"':
		g->quotes++;
		/* "end.""Next" lost its space */
		g->doubled += after == '"' && before != '"' && (is_blank(before)
		    || i + 2 >= n || !is_letter(s[i + 2]));
		g->escaped += before == '\\';
		g->reopened += g->quoted && reopens(s, n, i);
		g->quoted = opens(s, n, i);
		break;
	case '\\':
		g->lines += after == 'n' || after == 'u';
		break;
	case '\n':
		count_line(g, s, n, i);
		break;
	case 0xe2:
		if (speech_at(s, n, i) != 0)
			g->quoted = speech_at(s, n, i) > 0;
		break;
	case '&':
		g->entities += is_letter(after) || after == '#';
		break;
	case 0xc3:
		g->garbled += (unsigned char)after == 0x82 ||
		    (unsigned char)after == 0x83 ||
		    (unsigned char)after == 0xa2;
		break;
	case '?':
	case 0xef:
		g->lost += is_lost(s, n, i);
	}
}

struct mender {
	const char *s;
	size_t n;
	struct buf *out;
	struct signs signs;
	bool changed;
	bool open;		/* a quotation whose marks got lost */
	bool quoted, single;	/* in straight marks */
};

/* The mark that got lost at AT: its bytes here. */
static size_t
mend_lost(struct mender *m, size_t at)
{
	size_t k = m->s[at] == '?' ? 1 : 3, end = at + k;
	bool before = at > 0 && !is_blank(m->s[at - 1]) && m->s[at - 1] != '(',
	    after = end < m->n && (is_letter(m->s[end]) ||
	    (m->s[end] >= '0' && m->s[end] <= '9'));

	if (!is_lost(m->s, m->n, at))
		return 0;
	if (before && after) {
		if (!is_tail(m->s + end, m->n - end) && m->s[end] > 'Z')
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
	if (cp == '<' || cp == '>' || cp < ' ' || (cp >= 0x7f && cp < 0xa0) ||
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
		while (m->out->len > 0 && is_blank(m->out->data[m->out->len -
		    1]))
			m->out->len--;
		buf_adds(m->out, "...");
		return 5;
	}
	if (m->signs.joined == 0 || joined_word(m->s, m->n, at) == 0)
		return 0;
	buf_addc(m->out, *s++);
	marks = marks_at(s, m->n - at - 1);
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

/* The end of a line at AT: of a paragraph when the next is indented, else of
 * none. */
static size_t
mend_line(struct mender *m, size_t at)
{
	size_t indent = strspn(m->s + at + 1, " \t");
	const char *line = memrchr(m->s, '\n', at), *next = m->s + at + 1;

	if (m->quoted && (m->signs.longest > WRAPPED_MAX || *next == '\n' ||
	    *next == '\r') && is_torn(m->s, m->n, at)) {
		buf_addc(m->out, ' ');
		return 1 + strspn(next, " \t\r\n");
	}
	m->open = m->quoted = m->single = false;
	if (!m->signs.wrapped)
		return 0;

	line = line != NULL ? line + 1 : m->s;
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
		if (g->reopened > 0 && m->quoted && reopens(m->s, m->n, at)) {
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
		return g->lines >= LEAST || (g->escaped >= LEAST &&
		    g->escaped == g->quotes) ? mend_escape(m, at) : 0;
	case '&':
		return mend_entity(m, at);
	case '?':
		if ((k = mend_stop(m, at)) > 0)
			return k;
		/* FALLTHROUGH */
	case 0xef:
		return g->lost > 0 ? mend_lost(m, at) : 0;
	default:
		return 0;
	}
}

static void
hear(struct mender *m, size_t at)
{
	int mark = speech_at(m->s, m->n, at);

	if (mark != 0)
		m->quoted = mark > 0;
}

static void
mend_marks(struct mender *m)
{
	size_t i, k;

	for (i = m->signs.wrapped ? strspn(m->s, " \t") : 0; i < m->n;
	    i += k) {
		k = may_tell[(unsigned char)m->s[i]] ? mend_mark(m, i) : 0;
		m->changed = m->changed || k > 0;
		if (k > 0)
			continue;
		k = 1;
		if (m->s[i] == '"' || m->s[i] == '\xe2')
			hear(m, i);
		if (m->s[i] == '\'' && i > 0)
			m->single = is_blank(m->s[i - 1]) || (m->single &&
			    is_letter(m->s[i - 1]));
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

	scan_marks(s, n, count_sign, g);
	if (g->lines <= g->breaks)
		g->lines = 0;	/* of a text about programs */
	if (g->sure == 0 && g->joined < LEAST)
		g->joined = 0;
	g->wrapped = g->blank == 0 && g->indented >= LEAST &&
	    g->indented + LEAST <= g->breaks;
	g->field = g->quotes == 2 && n > FIELD_LEAST && s[0] == '"' &&
	    s[n - 1 - is_blank(s[n - 1])] == '"';
	if (g->garbled > 0) {
		if (garbled_mend(s, n, out))
			return true;
		buf_clear(out);
	}
	if (g->field || g->lost > 0 || g->entities > 0 || g->doubled >= LEAST ||
	    g->escaped >= LEAST || g->lines >= LEAST || g->dots > 0 || g->reopened > 0 ||
	    g->stars >= LEAST || g->links > 0 ||
	    g->joined > 0 || g->wrapped || g->torn > 0 ||
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
