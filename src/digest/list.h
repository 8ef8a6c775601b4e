/*
 * Lists of words and phrases, each one constant string: words with a space
 * before and after each, phrases with a bar before and after each. What is
 * looked for is compared byte by byte.
 *
 * A list is hashed when it is first asked, and then known by its address: it
 * must be a constant. Each thread keeps tables of its own; the numbers of the
 * lists are the program's.
 *
 * A word that many lists are asked for, as each token of a clause is, is looked
 * up once (struct list_word), and then each question is a look at one bit: of a
 * token ask clause_is, or list_has with the token's own word.
 */
#ifndef DIGEST_LIST_H
#define DIGEST_LIST_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What is known of a word, for the thread that looked it up. */
struct list_word {
	const uint64_t *lists;	/* a bit for each list's number; NULL only
				 * where KNOWN is 0 */
	uint32_t known;		/* how many were known then */
};

/* A list with its number, once it was asked for. */
struct list {
	const char *text;
	_Atomic uint32_t number;	/* from 1 on; 0: none yet */
};

/* Whether the list is written in the call, or the array of that name is: then
 * the place of the call keeps its number. Not so where a pointer says which. */
#define LIST_IS_HERE(words) (!__builtin_types_compatible_p( \
	__typeof__(words), __typeof__(&(words)[0])))

/* The list of this one place in the program. */
#define LIST_HERE(words) (__extension__ ({ \
	static struct list list_here = { __builtin_choose_expr( \
	    LIST_IS_HERE(words), (words), ""), 0 }; \
	&list_here; }))

/* F_here for a list that is written in the call, F_in for a pointer to one. */
#define LIST_CALL(f, words, ...) __builtin_choose_expr(LIST_IS_HERE(words), \
	f##_here(LIST_HERE(words), __VA_ARGS__), f##_in((words), __VA_ARGS__))

/* Whether " WORD " stands in WORDS. NULL is an empty list, here and below. */
#define list_has_word(words, word, len) \
	LIST_CALL(list_has_word, words, (word), (len))
bool list_has_word_in(const char *list, const char *word, size_t len);
bool list_has_word_here(struct list *l, const char *word, size_t len);

/* The same of a word with capitals, whose letters of ASCII are looked for as
 * small ones. */
#define list_has_any_case(words, word, len) \
	LIST_CALL(list_has_any_case, words, (word), (len))
bool list_has_any_case_in(const char *list, const char *word, size_t len);
bool list_has_any_case_here(struct list *l, const char *word, size_t len);

/* The same of a WORD that was looked up: W is what came of it. */
#define list_has(words, w, word, len) \
	LIST_CALL(list_has, words, (w), (word), (len))
struct list_word list_look_up(const char *word, size_t len);
bool list_has_in(const char *list, const struct list_word *w,
    const char *word, size_t len);
bool list_has_late(struct list *l, const struct list_word *w,
    const char *word, size_t len);

static inline bool
list_has_here(struct list *l, const struct list_word *w, const char *word,
    size_t len)
{
	uint32_t n = atomic_load_explicit(&l->number, memory_order_relaxed);

	if (n - 1 >= w->known)
		return list_has_late(l, w, word, len);
	return (w->lists[n / 64] >> n % 64 & 1) != 0;
}

/* The phrase of PHRASES ("|a|b c|") that S starts with, up to a word's end:
 * its length in bytes, 0 for none. Of several the first in the list. */
#define list_starts(phrases, s) LIST_CALL(list_starts, phrases, (s))
size_t list_starts_in(const char *list, const char *s);
size_t list_starts_here(struct list *l, const char *s);

/* Whether S holds one of the phrases between word boundaries. */
#define list_within(phrases, s) LIST_CALL(list_within, phrases, (s))
bool list_within_in(const char *list, const char *s);
bool list_within_here(struct list *l, const char *s);

/* The same of a text that nothing else is asked: where words stand in it is
 * not kept. */
#define list_within_once(phrases, s) LIST_CALL(list_within_once, phrases, (s))
bool list_within_once_in(const char *list, const char *s);
bool list_within_once_here(struct list *l, const char *s);

#endif
