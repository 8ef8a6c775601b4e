/*
 * Filters of the config, and the options of one feed. Both are made once and
 * then only read; whoever holds them frees them.
 */
#ifndef NDIGEST_APP_RULES_H
#define NDIGEST_APP_RULES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/error.h>
#include <ndigest/model/item.h>

struct conf;

/* --- filters over all feeds: [filter NAME] ----------------------------------- */

struct rules;

struct verdict {
	bool hide;		/* it is not to be stored */
	bool read;
	bool star;
	const char *category;	/* borrowed from the rules, or NULL */
};

struct rules *rules_new(const struct conf *conf);	/* never NULL */
void rules_free(struct rules *r);

/* What the filters say of an item of a feed that is called SOURCE. */
struct verdict rules_judge(const struct rules *r, const char *source,
    const struct item *it);

/* A pattern as filters and feeds have it: words or phrases parted by commas,
 * any of which may stand in S, whatever their case; or /a regex/ (POSIX
 * extended). ERR_INPUT when the regex is none. */
struct pattern;
enum err pattern_new(const char *text, struct pattern **out,
    struct error *e);
void pattern_free(struct pattern *p);
bool pattern_matches(const struct pattern *p, const char *s);

/* --- options of one feed: lines of name = value -------------------------------- */

enum feed_text { FEED_TEXT_DEFAULT, FEED_TEXT_ALWAYS, FEED_TEXT_NEVER };

struct feed_rules {
	int64_t interval;	/* seconds, 0: as it turns out */
	enum feed_text text;	/* fetch the articles' pages */
	bool no_ai;		/* never sent to a model elsewhere */
	char *language;
	char **headers;		/* "Name: value", NULL-terminated, or NULL */
	struct pattern *hide;	/* titles that are not stored, or NULL */
};

/* Reads OPTIONS (NULL: none) into OUT. ERR_INPUT names the line that is
 * wrong; what is right before it holds. Credentials are fetched here, from
 * the environment or a command, when WITH_SECRETS. */
enum err feed_rules_read(const char *options, bool with_secrets,
    struct feed_rules *out, struct error *e);
void feed_rules_free(struct feed_rules *r);

#endif
