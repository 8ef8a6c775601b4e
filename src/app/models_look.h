/* A look for servers of models while the reader runs. */
#ifndef NDIGEST_APP_MODELS_LOOK_H
#define NDIGEST_APP_MODELS_LOOK_H

#include "private.h"

void models_look_abandon(struct work *w);

#endif
