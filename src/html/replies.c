#include "replies.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/mem.h>

#include "names.h"

#define REPLIES_MOST 500	/* looked at */
#define COMMENT_MOST 2500	/* weight of one comment */
#define ROW_LEAST 3		/* comments that make a row */
#define TIME_MOST 30		/* weight of the line that says when */
#define PROSE 40		/* weight of a comment's text */
#define ITEM_NODES 200		/* looked at in a box */
#define BEFORE_LEAST 500	/* weight of the article before the row */

static const char *const calls[] = {
	"reply", "reply to this", "log in to reply", "antworten",
	"répondre", "responder", "rispondi", "beantwoorden", "reageer", "svara", "svar", "odpowiedz",
	"odpovědět", "yanıtla", "cevapla", "ответить", "відповісти", "返信",
	"回复", "回覆", "답글", "رد", "ตอบกลับ",
};

static bool
is_call(const struct node *n)
{
	const char *s = n->text;
	size_t len = n->len;

	while (len > 0 && strchr(" \t\r\n([", *s) != NULL) {
		s++;
		len--;
	}
	while (len > 0 && strchr(" \t\r\n)]", s[len - 1]) != NULL)
		len--;
	for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
		if (strlen(calls[i]) == len &&
		    strncasecmp(s, calls[i], len) == 0)
			return true;
	return false;
}

/* The box that holds this call and no other. */
static struct node *
lone_box(struct node *n, const uint16_t *calls_in)
{
	while (n->parent != NULL && calls_in[n->parent->order] < 2)
		n = n->parent;
	return n;
}

void
replies_mark(struct tree *t)
{
	struct node *found[REPLIES_MOST];
	uint16_t *calls_in = arena_alloc(&t->arena,
	    t->count * sizeof *calls_in);
	size_t count = 0;

	for (uint32_t i = 1; i < t->count && count < REPLIES_MOST; i++) {
		struct node *n = t->at[i];

		if (n->tag == NODE_TEXT && n->chars > 0 && n->chars < 24 &&
		    is_call(n))
			found[count++] = n;
	}
	if (count < 2)
		return;
	for (size_t i = 0; i < count; i++)
		for (const struct node *n = found[i]; n != NULL; n = n->parent)
			calls_in[n->order]++;
	for (size_t i = 0; i < count; i++) {
		struct node *n = lone_box(found[i], calls_in);

		if (n->chars < COMMENT_MOST)
			n->flags |= NAME_COMMENT;
	}
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* "16:12" or a year of ours at s. */
static bool
is_time_at(const char *s)
{
	if (is_digit(s[0]) && s[1] == ':' && is_digit(s[2]) && is_digit(s[3]))
		return true;
	return ((s[0] == '1' && s[1] == '9') || (s[0] == '2' && s[1] == '0')) &&
	    is_digit(s[2]) && is_digit(s[3]) && !is_digit(s[4]);
}

/* "28 minutes ago", "3.11.2026, 16:12", "Hace 2 horas". */
static bool
says_when(const char *s, size_t n)
{
	static const char *const words[] = {
		" ago", "hace ", "vor ", "il y a ", " fa", " geleden",
		" sedan", " siden", " temu", " назад", " önce", "前", " 전",
	};
	char low[64];
	bool digit = false;

	if (n >= sizeof low)
		return false;
	for (size_t i = 0; i < n; i++) {
		low[i] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] | 0x20) :
		    s[i];
		digit |= is_digit(s[i]);
	}
	low[n] = '\0';
	for (size_t i = 0; digit && i + 4 <= n; i++)
		if (is_time_at(low + i))
			return true;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strstr(low, words[i]) != NULL)
			return digit;
	return false;
}

static bool
may_be_item(const struct node *n)
{
	switch (n->tag) {
	case HTML_ARTICLE:
	case HTML_DIV:
	case HTML_SECTION:
	case HTML_TABLE:
	case HTML_TR:
	case HTML_UNKNOWN:
		return true;
	default:
		return false;
	}
}

/* A box with a day or a time and with a text. */
static bool
is_dated(const struct node *n, const struct own *own, uint32_t *prose)
{
	bool when = false;
	unsigned seen = 0;

	*prose = 0;
	if (n->chars < PROSE || n->chars > COMMENT_MOST || !may_be_item(n))
		return false;
	for (const struct node *p = n; p != NULL && seen < ITEM_NODES;
	    p = node_next(n, p), seen++) {
		if (p->tag == NODE_TEXT)
			when |= p->chars > 2 && p->chars < TIME_MOST &&
			    says_when(p->text, p->len);
		else if (own[p->order].chars >= PROSE &&
		    own[p->order].marks > 0)
			*prose += own[p->order].chars;
	}
	return when && *prose > 0;
}

static bool
same_kind(const struct node *a, const struct node *b)
{
	const char *x = node_attr(a, AT_CLASS), *y = node_attr(b, AT_CLASS);

	return a->tag == b->tag && (x == NULL || y == NULL ? x == y :
	    strcspn(x, " ") == strcspn(y, " ") &&
	    strncmp(x, y, strcspn(x, " ")) == 0);
}

/* The row of dated boxes that starts at FIRST; BEFORE is the weight of the
 * article before it. */
static void
mark_row(struct node *first, const struct own *own, uint32_t before)
{
	uint32_t prose, all = 0, own_before = 0;
	size_t count = 0;
	struct node *n;

	/* entries of a live page: they are the article themselves */
	for (n = first->parent->first; n != NULL && n != first; n = n->next)
		if (same_kind(first, n) && is_dated(n, own, &prose))
			own_before += prose;
	if (own_before > before / 2)
		return;
	for (n = first; n != NULL; n = n->next)
		if (same_kind(first, n) && is_dated(n, own, &prose)) {
			all += prose;
			count++;
		}
	if (count < ROW_LEAST || all > before)
		return;
	for (n = first; n != NULL; n = n->next)
		if (same_kind(first, n) && is_dated(n, own, &prose))
			n->flags |= NAME_COMMENT;
}

void
replies_mark_rows(struct tree *t, const struct own *own,
    const struct node *heading)
{
	uint32_t before = 0;
	/* of a row's parent; rows stand in rows */
	bool *done = xcalloc(t->count, sizeof *done);

	for (uint32_t i = heading != NULL ? heading->order : 1;
	    i < t->count; i++) {
		struct node *n = t->at[i];
		uint32_t prose;

		if (n->tag == NODE_TEXT || n->flags & NODE_GONE)
			continue;
		if (before > BEFORE_LEAST && !done[n->parent->order] &&
		    n->next != NULL && is_dated(n, own, &prose)) {
			done[n->parent->order] = true;
			mark_row(n, own, before);
		}
		if (own[i].chars >= PROSE && own[i].marks > 0 &&
		    own[i].link_chars * 2 < own[i].chars)
			before += own[i].chars;
	}
	free(done);
}
