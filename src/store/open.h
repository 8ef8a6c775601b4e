/* Private to store. */
#ifndef STORE_OPEN_H
#define STORE_OPEN_H

#include <stdbool.h>

/* There is a log beside the database PATH with something in it. */
bool open_has_log(const char *path);

#endif
