#include "ask_check.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define ASKED_MAX 24

static bool
has(const struct faq_list *list, const char *question)
{
	size_t i;

	for (i = 0; i < list->count; i++)
		if (strcmp(list->at[i].text, question) == 0)
			return true;
	return false;
}

static bool
is_wrong(const struct faq_list *list, const char *question, const char *never)
{
	if (question == NULL && never == NULL)
		return list->count > 0;
	return (never != NULL && has(list, never)) ||
	    (question != NULL && !has(list, question));
}

static void
tell(const struct asked *s, const struct faq_list *list, const char *question)
{
	size_t i;

	print_message("%s\n want %s\n", s->sentence,
	    question != NULL ? question : "nothing, or another");
	for (i = 0; i < list->count; i++)
		print_message(" got  %s\n", list->at[i].text);
}

int
ask_check(const struct asked *s, const char *question, const char *never)
{
	struct arena arena = ARENA_INIT;
	struct question q[ASKED_MAX];
	struct faq_list list = { q, 0, ASKED_MAX };
	struct digest_input in = { .language = s->lang };
	struct article a;
	char text[1000];
	bool wrong;

	snprintf(text, sizeof text, "%s%s", s->sentence, s->context);
	in.text = text;
	article_init(&a, &in, &arena);
	if ((a.units[0].flags & (UNIT_UNUSABLE | UNIT_LEANS)) == 0 &&
	    a.rules != NULL && a.rules->ask != NULL)
		a.rules->ask(&a, 0, &list);
	wrong = is_wrong(&list, question, never);
	if (wrong)
		tell(s, &list, question);
	article_free(&a);
	arena_free(&arena);
	return wrong;
}

static bool
any(const struct article *a, size_t at)
{
	(void)a;
	(void)at;
	return true;
}

int
ask_check_page(const struct asked_page *p, const char *sentence,
    const char *question, bool only)
{
	struct arena arena = ARENA_INIT;
	struct question q[ASKED_MAX];
	struct faq_list list = { q, 0, ASKED_MAX };
	struct digest_input in = { .language = "en", .title = p->title };
	const struct asked asked = { "en", sentence, "" };
	struct article a;
	char text[500];
	bool wrong;

	snprintf(text, sizeof text, "%s\n\n%s\n", p->filler, sentence);
	in.text = text;
	article_init(&a, &in, &arena);
	p->ask(&a, any, &list);
	wrong = is_wrong(&list, question, NULL) || (only && question != NULL &&
	    strcmp(list.at[0].text, question) != 0);
	if (wrong)
		tell(&asked, &list, question);
	article_free(&a);
	arena_free(&arena);
	return wrong;
}
