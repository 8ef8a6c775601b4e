/* One sentence made fit for reading. Private to the embedded engine. */
#ifndef DIGEST_TIDY_H
#define DIGEST_TIDY_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/sentence.h>

/* Appends S on one line: no bullet before it, no note marks, no "(pictured)",
 * no white space before it or after it. */
void tidy_line(struct buf *out, const char *s, size_t n);

/* Bytes of a dateline at the start of S ("PARIS, Oct. 3 (Agency) — "). */
size_t tidy_dateline(const char *s, size_t n);

/* The same where headlines that lost their breaks may stand before it, and
 * the mark of a service, an agency or a whole date tells it. */
size_t tidy_wire(const char *s, size_t n);

/* The same of German and French papers, whose towns are not in capitals:
 * "Bad Lund – ", "Lund (Agency) ", "Lund. ". For an article's start only. */
size_t tidy_town(const char *s, size_t n);

/* Bytes of a bullet or of "## " at the start of S. */
size_t tidy_bullet(const char *s, size_t n);

/* "17:42 ", "5.30pm GMT ": bytes of a live page's time stamp, 0: none. */
size_t tidy_stamp(const char *s, size_t n);

/* Numbers the paragraphs of the COUNT sentences in LIST anew: a line that was
 * ended on purpose is one, whatever stands between lines. Texts come with a
 * paragraph a line, and lists with a line an item. */
void tidy_part_lines(const char *text, size_t n, struct sentence *list,
    size_t count);

#endif
