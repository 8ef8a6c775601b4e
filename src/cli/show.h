/* The article page on standard output. */
#ifndef NDIGEST_CLI_SHOW_H
#define NDIGEST_CLI_SHOW_H

#include <stdint.h>

#include <jansson.h>

#include <ndigest/base/error.h>

struct cli;
struct digest;
struct faq;

/* The sentences that an answer rests on. */
json_t *show_passages_json(const struct faq *f);

/* A digest alone, for people. */
enum err show_digest(const char *title, const struct digest *d,
    struct error *e);

/* The item with its page as one JSON object. */
enum err show_json(struct cli *c, int64_t id, struct error *e);

#endif
