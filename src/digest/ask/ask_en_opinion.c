/* What the author of a text thinks of a thing, and what others should do. */
#include <string.h>

#include "../ask_en.h"
#include "../ask_en_essay.h"

#define TOPIC_SENTENCES 2

/* --- what the author thinks ----------------------------------------------- */

/* "the problem" of "the problem with it is": what is it? */
static bool
ask_named_head(struct ask *q, const struct teller *who, size_t i)
{
	const struct clause *c = q->c;
	size_t k = i + 2;

	if (!clause_is(c, i, " the ") || !clause_is(c, i + 1, " problem issue"
	    " reason key answer solution lesson trick best biggest real worst"
	    " main most future point cause difference question value "))
		return false;
	while (k < c->count && k < i + 10 && c->at[k].gap == 0 && !clause_is(c,
	    k, " is was are were "))
		k++;
	if (!clause_is(c, k, " is was are were ") || c->at[k].gap != 0 ||
	    k < i + 4 || !essay_is_clear(c, i, k))
		return false;
	essay_open(q, who, "What", "does", "think");
	ask_add_words(q, i, k + 1);
	return true;
}

/* Of the clause at token I, which the author thinks true. */
bool
essay_thought(struct ask *q, const struct teller *who, size_t i)
{
	const struct clause *c = q->c;
	struct subject t;

	if (clause_is(c, i, " that ") && c->at[i].gap == 0)
		i++;
	if (i + 2 >= c->count || c->at[i].gap != 0)
		return false;
	if (ask_named_head(q, who, i))
		return essay_add(q, who, ASK_SAID_OF, 1.0);
	if (!ask_find_topic(q, i, &t) || !essay_is_clear(c, t.first, t.end))
		return false;
	if (!clause_is(c, t.verb + 1, " not never ")) {
		essay_open(q, who, "What", "does", "think");
		if (ask_add_deed(q, &t))
			return essay_add(q, who, ASK_SAID_OF, 1.0);
		buf_clear(&q->text);
	}
	if (t.end - t.first == 1 && !t.named && !ask_is_topic(q, t.first,
	    TOPIC_SENTENCES))
		return false;
	essay_open(q, who, "What", "does", "think of ");
	clause_print(c, &q->text, t.first, t.end, t.lower);
	return essay_add(q, who, ASK_SAID_OF, 0.95);
}

/* "I love the new lamp": what does the author think of it? */
bool
essay_liked(struct ask *q, const struct essay_self *s)
{
	const struct clause *c = q->c;
	size_t i = essay_skip_adverbs(c, s->verb), end;

	if (s->aux != NULL || !clause_is(c, i, " love like loved liked hate"
	    " hated enjoy enjoyed dislike prefer recommend admire appreciate"
	    " distrust dread ") || c->at[i].gap != 0)
		return false;
	i++;
	if (clause_is(c, i, " to that how when a an some any being my ") ||
	    c->at[i].gap != 0)
		return false;
	end = essay_object_end(c, i);
	/* "I hate saying that" */
	if (!essay_is_clear(c, i, end) || clause_is(c, end, " that when how "))
		return false;
	essay_open(q, s->who, "What", "does", "think of");
	ask_add_words(q, i, end);
	return essay_add(q, s->who, ASK_SAID_OF, 0.95);
}

/* "I'm impressed by the wiki", "I'm not a fan of it". */
bool
essay_moved(struct ask *q, const struct essay_self *s)
{
	static const char moved[] = " impressed surprised disappointed annoyed"
	    " excited worried concerned frustrated fascinated amazed struck"
	    " bothered sceptical skeptical tired sick fond proud afraid ashamed"
	    " delighted thrilled interested ";
	const struct clause *c = q->c;
	size_t i = s->verb;
	const char *aux = s->aux != NULL && s->aux[0] == 'i' ? "is" : NULL;

	if (clause_is(c, i, " am are was were ")) {
		aux = clause_is(c, i, " was were ") ? "was" : "is";
		i++;
	}
	while (clause_is(c, i, " so very most more quite rather ") ||
	    (ask_is_adverb(c, i) && !clause_is(c, i, " not ")))
		i++;
	if (aux == NULL || !clause_is(c, i, moved) || !clause_is(c, i + 1,
	    " by with about at of in ") || c->at[i].gap != 0 ||
	    !essay_is_named(c, i + 2))
		return false;
	essay_open(q, s->who, "What", aux, NULL);
	ask_add_words(q, i, i + 2);
	return essay_add(q, s->who, ASK_EVENT, 0.8);
}

/* --- what is the author's ------------------------------------------------- */

/* "My complaint is with the clutter": what is the author's complaint? */
bool
essay_own_noun(struct ask *q, const struct teller *who)
{
	static const char nouns[] = " complaint concern worry advice suggestion"
	    " recommendation conclusion goal aim plan hope idea argument theory"
	    " guess verdict favorite favourite approach solution rule problem"
	    " fear answer opinion view strategy proposal goals resolution"
	    " takeaway impression recommendations workflow setup point"
	    " prediction hypothesis criticism objection motivation reason ";
	static const char views[] = " complaint concern worry advice suggestion"
	    " recommendation conclusion argument theory guess verdict fear"
	    " opinion view impression recommendations prediction hypothesis"
	    " criticism objection ";
	const struct clause *c = q->c;
	size_t i = ask_skip_intro(c), k, head;
	struct subject t;

	if (i + 3 >= c->count || !clause_is(c, i, " my our "))
		return false;
	for (k = i + 1, head = 0; k < c->count && k < i + 10 && c->at[k].gap ==
	    0 && !clause_is(c, k, " is was "); k++)
		if (head == 0 && clause_is(c, k, nouns))
			head = k;
	if (head == 0 || !clause_is(c, k, " is was ") || c->at[k].gap != 0 ||
	    !essay_is_clear(c, i + 1, k) || verb_of_participle(c->at[k + 1].low,
	    c->at[k + 1].low_n) != NULL)
		return false;
	buf_addf(&q->text, "What %s %s'%s", c->at[k].low, who->name,
	    who->many ? "" : "s");
	essay_print_third(q, who, i + 1, k);
	/* "What is the author's worry?" is better with what it is about */
	if (head + 1 == k && clause_is(c, head, views) && ask_find_name(q,
	    k + 1, c->count, &t)) {
		buf_adds(&q->text, " about ");
		clause_print(c, &q->text, t.first, t.end, t.lower);
	}
	return essay_add(q, who, ASK_EVENT, 1.0);
}

/* --- what it says of other things ----------------------------------------- */

/* "Schools should teach it": what does the author say schools should do? */
bool
essay_ought(struct ask *q, const struct teller *who)
{
	const struct clause *c = q->c;
	size_t i = ask_skip_intro(c);
	struct subject t;

	if (i >= c->count || clause_is(c, i, " you we people ") ||
	    !ask_find_topic(q, i, &t) || !clause_is(c, t.verb, " should must"
	    " ought ") || clause_is(c, t.verb + 1, " not never ") ||
	    !essay_is_clear(c, t.first, t.end))
		return false;
	essay_open(q, who, "What", "does", "say");
	if (ask_add_deed(q, &t))
		return essay_add(q, who, ASK_SAID_OF, 1.0);
	buf_clear(&q->text);
	return false;
}

static const char praise[] =
    " good great bad terrible awful excellent amazing awesome fantastic"
    " wonderful brilliant beautiful ugly horrible nice lovely fun boring"
    " useful useless helpful hard difficult simple complex powerful wrong"
    " stupid crazy ridiculous absurd dangerous unfair fair pointless"
    " worthless worth overrated underrated impressive disappointing annoying"
    " frustrating confusing interesting fascinating weird strange odd"
    " surprising elegant clever smart clumsy messy unacceptable perfect ideal"
    " problematic scary worrying delicious pleasant unpleasant reliable"
    " unreliable astonishing important essential better worse best worst"
    " broken disaster mess failure success mistake joke shame disgrace"
    " masterpiece gem delight pleasure pain nightmare joy waste myth ";

/* What follows the word of praise at I goes no further: "hard coded". */
static bool
ends_praise(const struct clause *c, size_t i)
{
	return i >= c->count || c->at[i].gap != 0 || clause_is(c, i,
	    ask_prepositions) || clause_is(c, i, " and or but because to when if"
	    " as that than a thing idea one service tool way piece enough"
	    " though ");
}

/* "The new lamp is a joy": what does the author think of it? */
bool
essay_praised(struct ask *q, const struct teller *who)
{
	const struct clause *c = q->c;
	size_t i = ask_skip_intro(c), k;
	struct subject t;

	if (i >= c->count || clause_is(c, i, " people ") || !ask_find_topic(q,
	    i, &t) || !clause_is(c, t.verb, " is are was were isn't aren't ") ||
	    !essay_is_clear(c, t.first, t.end) || (!t.named && !ask_is_topic(q,
	    t.end - 1, 3)))
		return false;
	for (k = t.verb + 1; k < c->count && k < t.verb + 6 && c->at[k].gap ==
	    0; k++)
		if (clause_is(c, k, praise))
			break;
		else if (!clause_is(c, k, " a an the not very so too really quite"
		    " pretty such one of just also still always never as ") &&
		    !ask_is_adverb(c, k))
			return false;
	if (!clause_is(c, k, praise) || c->at[k].gap != 0 || !ends_praise(c, k +
	    1) || (!t.named && t.end - t.first < 3 && !ask_is_titled(q, t.end -
	    1)))
		return false;
	essay_open(q, who, "What", "does", "think of ");
	clause_print(c, &q->text, t.first, t.end, t.lower);
	return essay_add(q, who, ASK_SAID_OF, 0.85);
}
