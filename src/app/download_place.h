/* The files of downloads: FILE.part while it grows, FILE when it is whole.
 * Nothing that is there is written over, and no link is followed. */
#ifndef NDIGEST_APP_DOWNLOAD_PLACE_H
#define NDIGEST_APP_DOWNLOAD_PLACE_H

#include <stdint.h>

#include <ndigest/base/error.h>

char *download_part(const char *path);		/* a new string */
int64_t download_part_size(const char *path);	/* 0: it is not there */

/* A name in the folder DIR (made when it is missing) that nothing has, by
 * download_name, and an empty .part file for it. *PATH is a new string. */
enum err download_reserve(const char *dir, const char *title,
    const char *url, const char *type, char **path, struct error *e);

/* PART gets the name PATH, or when that is taken one beside it: *PLACED, a
 * new string. */
enum err download_place(const char *part, const char *path, char **placed,
    struct error *e);

#endif
