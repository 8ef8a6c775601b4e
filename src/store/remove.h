/* Private to store: an item goes with all that hangs on it. */
#ifndef STORE_REMOVE_H
#define STORE_REMOVE_H

#include "db.h"

/* In an open transaction. REMEMBER: it is not to come back as new. No such
 * item: ERR_NONE. */
enum err item_remove(struct store *s, int64_t id, bool remember,
    struct error *e);

#endif
