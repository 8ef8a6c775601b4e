/*
 * What goes to standard output and error. Everything that came from outside
 * passes the gate here once more, whatever was stored.
 */
#ifndef NDIGEST_CLI_OUTPUT_H
#define NDIGEST_CLI_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <jansson.h>

#include <ndigest/base/error.h>

struct headline;
struct story_line;

/* auto, always or never; false: it is none of these. */
bool output_set_color(const char *when);
bool output_has_color(void);
bool output_is_terminal(void);
bool output_is_utf8(void);			/* the locale */
size_t output_columns(void);		/* of the terminal, else 80 */

/* One line, or text of many lines, through the gate. */
void output_line(const char *s);		/* no newline is added */
void output_text(const char *s, size_t n);
void output_style(const char *sgr);		/* "1", "2", "0": when coloured */
void output_warn(const char *fmt, ...) ERROR_PRINTF(1, 2);

/* S through the gate, filled to the terminal and indented; one line to a
 * pipe. BEGUN: what stands before the first line is there already. */
void output_wrapped(const char *s, size_t indent, bool begun,
    const char *sgr);

/* A JSON string through the gate, or null. */
json_t *output_string(const char *s);
json_t *output_strings(const char *const *at, size_t n);
/* The articles that tell one story: id, title, source, url of each. */
json_t *output_sources(const struct headline *at, size_t n);
json_t *output_time(int64_t t);			/* RFC 3339 or null */

/* Prints and releases: one value on a line, or indented. */
enum err output_json(json_t *value, bool indented, struct error *e);

json_t *output_headline_json(const struct headline *h);

/* S through the gate in at most COLUMNS columns, or in exactly so many. */
void output_fit(const char *s, size_t columns, bool pad);

/* A row for people: id, marks, age, source, title; cut to the terminal.
 * To a pipe its fields are parted by tabs. STORY (or NULL) is what stands
 * behind the row of a folded list. */
void output_headline(const struct headline *h, const struct story_line *story,
    int64_t now, int id_width);

/* ERR_IO when something could not be written (a full disk, a closed pipe). */
enum err output_finish(struct error *e);

#endif
