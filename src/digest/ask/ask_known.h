/* German and French questions for what is not known yet. Private to the
 * embedded engine. */
#ifndef DIGEST_ASK_KNOWN_H
#define DIGEST_ASK_KNOWN_H

#include "../ask_frames.h"

/* Add what F's sentence answers of such; nothing is kept. */
void ask_known_german(struct framer *f);
void ask_known_french(struct framer *f);

#endif
