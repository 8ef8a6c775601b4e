/* Downloads on the work thread: the queue, the files, the transfers. */
#ifndef NDIGEST_APP_DOWNLOAD_PRIVATE_H
#define NDIGEST_APP_DOWNLOAD_PRIVATE_H

#include <ndigest/store/downloads.h>

#include "private.h"

/* Begins what waits, as many at a time as may be. */
void download_next(struct work *w);

/* Ends the transfer of a download, if it has one; true then: it is forgotten
 * when its end has come. */
bool download_stop(struct work *w, int64_t id);

void download_abandon(struct work *w);		/* at the end of the program */

#endif
