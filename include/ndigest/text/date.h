/*
 * Dates as feeds and pages write them: RFC 822/2822/5322 and all their sloppy
 * forms, RFC 3339/ISO 8601 (week and ordinal dates, fragments), asctime, Unix
 * seconds, names of months and days in the languages that feeds use.
 */
#ifndef NDIGEST_TEXT_DATE_H
#define NDIGEST_TEXT_DATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/buf.h>

#define DATE_NONE INT64_MIN	/* absent, or not to be understood */

/* Seconds since 1970 UTC, or DATE_NONE (also when absurd: before 1970-01-02
 * or over 2100). A date without a zone is UTC. */
int64_t date_parse(const char *s, size_t n);

/* RFC 3339 in UTC, "2026-11-22T10:00:00Z"; out gets 21 bytes. */
void date_rfc3339(int64_t t, char out[21]);

/* "now", "5m ago", "3h ago", "4d ago", "3w ago", "5mo ago", "2y ago";
 * a future date is "now". DATE_NONE is "". */
void date_age(int64_t t, int64_t now, char *out, size_t size);

/* A span back from NOW ("2d", "36h", "1w") or a date, as a point in time;
 * DATE_NONE when it is neither. */
int64_t date_since(const char *s, int64_t now);

#endif
