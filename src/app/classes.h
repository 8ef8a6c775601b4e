/* The classifier, on the work thread: its state is kept in the store. */
#ifndef NDIGEST_APP_CLASSES_H
#define NDIGEST_APP_CLASSES_H

#include "private.h"

/* CONF is read here, on the thread that owns it. */
void classes_init(struct work *w, const struct conf *conf);
void classes_free(struct work *w);
/* Saves, and lets go of what can be read again. After stories_free. */
void classes_rest(struct work *w);
void classes_save(struct work *w);		/* when it has learnt something */

/* Gives an item a category by its text, kept unless the reader gave one.
 * PRIOR is its feed's category or NULL; with LEARN its words are learnt. */
enum err classes_guess(struct work *w, int64_t id, const char *prior,
    const char *title, const char *text, const char *language, bool learn,
    struct error *e);

/* A language model says that the item belongs to CATEGORY: that stands over a
 * guess and under the reader's own word. PRIOR as above. */
enum err classes_told(struct work *w, int64_t id, const char *prior,
    const char *category);

/* By the keywords alone, for a text that is no item and without a store: a
 * name of CONF's or the built-in ones, borrowed; NULL: nothing speaks for
 * any. */
const char *classes_by_keywords(const struct conf *conf, const char *title,
    const char *text, const char *language);

bool classes_has(struct work *w, const char *category);

/* What counted the words: for telling rare ones. Borrowed. */
struct classifier;
const struct classifier *classes_counts(struct work *w);

/* The categories or their keywords are others than those that the items up to
 * now were classed by: *AFTER gets the id after which there are items to be
 * classed anew. classes_again_done says how far that has come, INT64_MAX: to
 * the end; classes_save keeps it. */
bool classes_again(struct work *w, int64_t *after);
void classes_again_done(struct work *w, int64_t after);

/* What the reader said of ID before, to be learned anew: after those,
 * classes_again_done. */
void classes_remember(struct work *w, int64_t id, const char *category,
    const char *title, const char *text, const char *language);

/* The reader gave ID a category: learns from it. */
void classes_corrected(struct work *w, int64_t id, const char *category);

#endif
