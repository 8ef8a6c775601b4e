#include "signs.h"

#include <string.h>

#include "language.h"
#include "refer.h"

#define TAG_MAX 300	/* bytes */

bool
signs_tail(const char *s, size_t n)
{
	size_t k = 0;

	while (k < n && k < 3 && s[k] >= 'a' && s[k] <= 'z')
		k++;
	if (k == 0 || k > 2 || (k < n && !signs_blank(s[k]) &&
	    strchr(".,;:!?)\"", s[k]) == NULL))
		return false;
	return k == 1 ? strchr("stdm", *s) != NULL :
	    memcmp(s, "re", 2) == 0 || memcmp(s, "ve", 2) == 0 ||
	    memcmp(s, "ll", 2) == 0;
}

bool
signs_lost(const char *s, size_t n, size_t at)
{
	if (s[at] == '?')
		return at > 0 && signs_letter(s[at - 1]) &&
		    signs_tail(s + at + 1, n - at - 1);
	if (s[at] == '\xc3')
		return n - at >= 4 && memcmp(s + at, "\xc3\xa2??", 4) == 0;
	return n - at >= 3 && memcmp(s + at, "\xef\xbf\xbd", 3) == 0;
}

bool
signs_parted(const char *s, size_t n, size_t at)
{
	static const char firsts[] = " well self long short high low half part full"
	    " non ex co anti pre post mid two three four five six seven eight nine"
	    " ten first second third so old new late early all far off on in out"
	    " cross hard soft life year ";
	size_t k = at, end = at + 1;

	while (k > 0 && s[k - 1] >= 'a' && s[k - 1] <= 'z')
		k--;
	if (at - k < 2 || (k > 0 && !signs_blank(s[k - 1]) && s[k - 1] != '"') ||
	    list_has_word(firsts, s + k, at - k))
		return false;
	end += end < n && s[end] == '\r';
	if (end + 2 >= n || s[end] != '\n')
		return false;
	return s[end + 1] >= 'a' && s[end + 1] <= 'z' && s[end + 2] >= 'a' &&
	    s[end + 2] <= 'z';
}

size_t
signs_accent(const char *s, size_t n, size_t at, const char **as)
{
	static const char *const ligatures[] = { "ff", "fi", "fl", "ffi", "ffl" };
	size_t k = s[at] == '`' ? 1 : 2;

	if (n - at >= 3 && memcmp(s + at, "\xef\xac", 2) == 0) {
		k = (size_t)((unsigned char)s[at + 2] - 0x80);
		if (k > 4)
			return 0;
		*as = ligatures[k];
		return 3;
	}
	if (s[at] != '`' && (n - at < 3 || memcmp(s + at, "\xc2\xb4", 2) != 0))
		return 0;
	*as = "'";
	return at > 0 && at + k < n && signs_letter(s[at - 1]) &&
	    (signs_letter(s[at + k]) || (s[at - 1] == 's' && s[at + k] == ' ')) ?
	    k : 0;
}

/* Words that a sentence starts with and no name. */
static const char openers[] = " The He She It But They In This We There That"
    " His Her After When A An ";
/* What follows the point of an address or of a file's name. */
static const char suffixes[] = " Com Net Org Io Co Uk Us Js Py Exe Edu Gov Ai"
    " App Dev Tv Html ";

size_t
signs_marks(const char *s, size_t n)
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

size_t
signs_joined(const char *s, size_t n, size_t at)
{
	size_t k = at + 1, len;
	char before = at > 1 ? s[at - 1] : ' ';

	if (at < 4 || (signs_letter(before) ? (before < 'a' || s[at - 2] < 'a') &&
	    (s[at - 2] < '0' || s[at - 2] > '9') :
	    strchr("0123456789%)\"'\x99\x9d", before) == NULL))
		return 0;
	k += signs_marks(s + k, n - k);
	for (len = 0; k + len < n && signs_letter(s[k + len]); len++)
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
	size_t len = signs_joined(s, n, i);

	if (len == 0)
		return;
	g->joined++;
	i += 1 + signs_marks(s + i + 1, n - i - 1);
	g->sure += list_has_word(openers, s + i, len);
}

bool
signs_open(const char *s, size_t n, size_t at)
{
	return (at == 0 || strchr(" \n(\t", s[at - 1]) != NULL) &&
	    at + 1 < n && !signs_blank(s[at + 1]) && s[at + 1] != '"';
}

bool
signs_reopen(const char *s, size_t n, size_t at)
{
	return at > 2 && s[at - 1] == ' ' && strchr(".!?", s[at - 2]) != NULL &&
	    signs_open(s, n, at);
}

int
signs_speech(const char *s, size_t n, size_t at)
{
	if (s[at] == '"')
		return signs_open(s, n, at) ? 1 : -1;
	if (n - at < 3 || memcmp(s + at, "\xe2\x80", 2) != 0)
		return 0;
	return s[at + 2] == '\x9c' ? 1 : s[at + 2] == '\x9d' ? -1 : 0;
}

bool
signs_torn(const char *s, size_t n, size_t at)
{
	size_t i = at;
	int mark;

	if (at == 0 || strchr(".!?", s[at - 1]) == NULL)
		return false;
	while (i < n && signs_blank(s[i]))
		i++;
	for (; i < n && s[i] != '\n'; i++)
		if ((mark = signs_speech(s, n, i)) != 0)
			return mark < 0;
	return false;
}

char
signs_bare(const char *s, size_t n, size_t at, size_t *before, size_t *after)
{
	*before = at > 0 && s[at - 1] == ' ' ? 1 : 0;
	*after = 4;
	if (s[at] == '#' && n - at >= 4 && s[at + 3] == ';') {
		if (memcmp(s + at + 1, "39", 2) == 0)
			return '\'';
		if (memcmp(s + at + 1, "36", 2) == 0) {
			*before = 0;
			return '$';
		}
		return 0;
	}
	*after = 1;
	*before = 4;
	if (s[at] != ';' || at < 5 || memcmp(s + at - 4, "quot", 4) != 0 ||
	    s[at - 5] != ' ')
		return 0;
	/* " quot;it" opens, " quot; said" closes */
	if (at + 1 >= n || strchr(" .,!?", s[at + 1]) != NULL)
		*before = 5;
	return '"';
}

size_t
signs_tag(const char *s, size_t n, bool *breaks)
{
	static const char blocks[] = " p br div li ul ol blockquote h1 h2 h3 h4"
	    " tr table figure ";
	static const char others[] = " b i em strong a span u font img td th"
	    " small sup sub ";
	size_t k = n > 1 && s[1] == '/' ? 2 : 1, from = k;
	const char *end;

	while (k < n && k < 14 && ((s[k] >= 'a' && s[k] <= 'z') ||
	    (s[k] >= '1' && s[k] <= '6')))
		k++;
	if (k == from || k >= n || strchr(" />", s[k]) == NULL)
		return 0;
	*breaks = list_has_word(blocks, s + from, k - from);
	if (!*breaks && !list_has_word(others, s + from, k - from))
		return 0;
	end = memchr(s + k, '>', n - k < TAG_MAX ? n - k : TAG_MAX);
	return end != NULL ? (size_t)(end - s) + 1 : 0;
}

static void
count_line(struct signs *g, const char *s, size_t n, size_t i)
{
	char after = i + 1 < n ? s[i + 1] : ' ';

	g->breaks++;
	if (g->quoted && signs_torn(s, n, i))
		g->torn++;
	else
		g->quoted = false;
	g->blank += after == '\n' || after == '\r';
	g->cited += after == '>';
	g->asked += after == 'Q' && n - i > 4 && memcmp(s + i + 2, ". ", 2) == 0;
	g->indented += after == ' ' || after == '\t';
	if (i - g->line > g->longest)
		g->longest = i - g->line;
	g->line = i + 1;
}

/* Before the slashes of a program's path or pattern. */
static bool
is_code(char c)
{
	return strchr(".!?\"' ", c) == NULL && !(c >= 'a' && c <= 'z');
}

void
signs_count(void *to, const char *s, size_t n, size_t i)
{
	struct signs *g = to;
	char before = i > 0 ? s[i - 1] : ' ', after = i + 1 < n ? s[i + 1] :
	    ' ';
	const char *as;
	size_t k;

	switch ((unsigned char)s[i]) {
	case '.':
	case ',':
		if (i == 0 || !signs_blank(after)) {
			if (s[i] == '.' && (after < '0' || after > '9'))
				count_joined(g, s, n, i);
			break;
		}
		g->points++;
		g->spaced += before == ' ';
		g->commas += s[i] == ',' && before != ' ';
		g->detached += s[i] == '.' && signs_blank(before);
		g->dots += s[i] == '.' && before == ' ' && i > 1 &&
		    s[i - 2] == '.' && i + 2 < n && s[i + 2] == '.';
		break;
	case '*':
		g->stars += after == '*';
		break;
	case '(':
		g->links += before == ']';
		break;
	case '-':
		g->parted += (after == '\n' || after == '\r') &&
		    signs_parted(s, n, i);
		break;
	case '`':
		g->ticks += after == '`';
		g->accents += signs_accent(s, n, i, &as) > 0;
		break;
	case 0xc2:
		g->accents += signs_accent(s, n, i, &as) > 0;
		break;
	case '\'':
		g->twins += after == '\'' && before != '\'';
		break;
	case '"':
		g->quotes++;
		g->alone += before == ' ' && after == ' ';
		/* "end.""Next" lost its space */
		g->doubled += after == '"' && before != '"' && (signs_blank(before)
		    || i + 2 >= n || !signs_letter(s[i + 2]));
		g->escaped += before == '\\';
		g->reopened += g->quoted && signs_reopen(s, n, i);
		g->quoted = signs_open(s, n, i);
		break;
	case '#':
	case ';':
		g->bare += signs_bare(s, n, i, &k, &k) != 0;
		break;
	case '<':
		g->tags += after == '/' || after == 'p' || after == 'b';
		break;
	case '\\':
		g->slashes += after == '\\' && before != '\\' && i + 2 < n &&
		    s[i + 2] != '\\' && !is_code(before);
		g->lines += after == 'n' || after == 'u';
		break;
	case '\n':
		count_line(g, s, n, i);
		break;
	case 0xe2:
		if (signs_speech(s, n, i) != 0)
			g->quoted = signs_speech(s, n, i) > 0;
		break;
	case '&':
		g->entities += signs_letter(after) || after == '#';
		break;
	case 0xc3:
		g->lost += signs_lost(s, n, i);
		g->garbled += (unsigned char)after == 0x82 ||
		    (unsigned char)after == 0x83 ||
		    (unsigned char)after == 0xa2;
		break;
	case '?':
	case 0xef:
		g->accents += signs_accent(s, n, i, &as) > 0;
		g->lost += signs_lost(s, n, i);
	}
}
