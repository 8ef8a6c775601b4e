#include "replies.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "names.h"

#define REPLIES_MOST 500	/* looked at */
#define COMMENT_MOST 2500	/* weight of one comment */

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
