/* Pictures on the work thread. */
#ifndef NDIGEST_APP_PICTURE_PRIVATE_H
#define NDIGEST_APP_PICTURE_PRIVATE_H

#include "private.h"

/* Forgets the transfers that are under way, at the end. */
void picture_abandon(struct work *w);

#endif
