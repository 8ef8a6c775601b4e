/* The words by which those who tell a text speak of themselves (voice.h). */
#ifndef DIGEST_VOICE_FORM_H
#define DIGEST_VOICE_FORM_H

#include <stdbool.h>
#include <stddef.h>

#include "clause.h"

enum voice_form {
	FORM_NONE,
	FORM_SUBJECT,	/* "we", "I", "you" */
	FORM_OWNER,
	FORM_OBJECT,
	FORM_STOP	/* "ours": not to be told */
};

/* What the token I is of "we", or of "I" where MINE. */
enum voice_form voice_form(const struct clause *c, size_t i, bool mine);
bool voice_is_we(const struct clause *c, size_t i);	/* "we", "we're" */
bool voice_is_you(const struct clause *c, size_t i);

/* Whether a quotation is open before the token I. */
bool voice_is_quoted(const struct clause *c, size_t i);

/* Whether "we" at I may be everybody: "As we launch lamps, we need …", "all of
 * us". */
bool voice_is_anybody(const struct clause *c, size_t i, enum voice_form form);

/* Whether a word of the text S may be one of them: most sentences have none. */
bool voice_may_have(const char *s);

#endif
