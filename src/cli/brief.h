/* The day's brief on standard output, in each of its forms. */
#ifndef NDIGEST_CLI_BRIEF_H
#define NDIGEST_CLI_BRIEF_H

#include <stdint.h>

#include <ndigest/app/brief.h>
#include <ndigest/base/buf.h>

void brief_text(const struct brief *b);		/* for people */
enum err brief_json(const struct brief *b, struct error *e);
void brief_markdown(const struct brief *b, struct buf *out);
void brief_html(const struct brief *b, struct buf *out);

/* "2026-11-22 09:30" of the reader's clock. */
void brief_time(int64_t t, char out[32]);

/* "12 stories in 4 categories since …", or that there is nothing new. */
void brief_lead(const struct brief *b, struct buf *out);

/* "Written by MODEL. It may be wrong."; nothing without a paragraph. */
void brief_maker(const struct brief *b, struct buf *out);

/* Source, age, and what made the summary, in one line that is not escaped;
 * DOT stands between them. */
void brief_origin(const struct brief_story *s, int64_t now, const char *dot,
    struct buf *out);

#endif
