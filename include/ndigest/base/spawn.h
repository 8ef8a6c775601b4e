/*
 * Other programs: always an argv array, never a shell. The child gets default
 * signals, and only the three standard descriptors.
 */
#ifndef NDIGEST_BASE_SPAWN_H
#define NDIGEST_BASE_SPAWN_H

#include <stddef.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/error.h>

/* No child gets the environment variable NAME (NULL or "": all get all): the
 * one with a key. Copied; call before there are threads. */
void spawn_without(const char *name);

/* Starts ARGV[0] (searched in PATH) in a session of its own with no terminal
 * input and output: a browser. Waits at most WAIT_MS for its end; *status is
 * its exit status, or -1 when it goes on. ERR_SERVICE when it cannot be
 * started. */
enum err spawn_detached(const char *const argv[], int wait_ms, int *status,
    struct error *e);

/* Runs ARGV with the terminal as it is and waits: an editor. The exit status
 * goes to *status (128 + signal when killed). */
enum err spawn_wait(const char *const argv[], int *status, struct error *e);

/* Runs ARGV, writes IN to its standard input, collects its standard output
 * in OUT (may be NULL) up to its cap, at most TIMEOUT_MS. ERR_SERVICE when it
 * cannot be started, fails, or takes too long. */
enum err spawn_filter(const char *const argv[], const void *in, size_t n,
    struct buf *out, int timeout_ms, struct error *e);

#endif
