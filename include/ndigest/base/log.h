/*
 * A log for finding faults: off unless NDIGEST_LOG names a file. Lines carry
 * milliseconds since the start and the room. Nothing secret is ever passed
 * here: no keys, no headers, no credentials in URLs.
 */
#ifndef NDIGEST_BASE_LOG_H
#define NDIGEST_BASE_LOG_H

#include <ndigest/base/error.h>

void log_open(void);
void log_line(const char *room, const char *fmt, ...) ERROR_PRINTF(2, 3);

#endif
