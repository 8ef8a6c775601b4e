/* The reader's word before articles leave the machine. */
#ifndef NDIGEST_CLI_CONSENT_H
#define NDIGEST_CLI_CONSENT_H

#include "command.h"

/* Asks on the terminal, once for each provider and host, whether articles may
 * be sent where the options say; without a terminal it says what to do. The
 * store must be open. */
void consent_ask(struct cli *c);

/* A yes typed at the terminal; anything else is none. */
bool consent_yes(const char *question);

#endif
