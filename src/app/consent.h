/*
 * Nothing leaves the machine before the reader has said yes to where it goes:
 * once for each provider and host, kept in the store. A model on this machine
 * needs no yes; a provider that stands on the command line is one for that
 * run.
 */
#ifndef NDIGEST_APP_CONSENT_H
#define NDIGEST_APP_CONSENT_H

#include <ndigest/app/models.h>
#include <ndigest/store/store.h>

#include "talk.h"

enum models_consent consent_state(struct store *s,
    const struct talk_options *o);
enum err consent_set(struct store *s, const struct talk_options *o, bool yes,
    struct error *e);

/* "api.example.org"; "" when the URL has none. */
void consent_host(const struct talk_options *o, char *out, size_t size);

/* The sentence for one who has not said yes, in OUT. */
void consent_sentence(const struct talk_options *o, struct error *out);

/* On this machine: localhost, 127.0.0.0/8, ::1. */
bool consent_is_here(const char *url);

#endif
