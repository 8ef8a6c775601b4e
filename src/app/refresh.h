/* Refreshing feeds, on the work thread. */
#ifndef NDIGEST_APP_REFRESH_H
#define NDIGEST_APP_REFRESH_H

#include "private.h"

bool refresh_running(const struct work *w);
void refresh_abandon(struct work *w);	/* at the end of the program */

/* The job that starts one: ids and count, or all; flag: only what is due. */
enum err refresh_job(struct work *w, struct job *j, struct error *e);

#endif
