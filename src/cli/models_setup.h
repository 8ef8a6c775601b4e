/* `ndigest models setup`. */
#ifndef NDIGEST_CLI_MODELS_SETUP_H
#define NDIGEST_CLI_MODELS_SETUP_H

#include "args.h"
#include "command.h"

/* Finds or takes a provider, tries it, and writes the config. Asks on the
 * terminal unless the options say all there is to say. */
enum err models_setup(struct cli *c, const struct args *a, struct error *e);

#endif
