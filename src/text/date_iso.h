/* ISO 8601 and its relatives. Private to text/date. */
#ifndef TEXT_DATE_ISO_H
#define TEXT_DATE_ISO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A point in time as it was written. */
struct date_parts {
	int64_t year;
	int month, day;		/* from 1; a day over the month's rolls on */
	int hour, minute, second;
	int zone;		/* minutes east of UTC */
	int summer;		/* how the clocks of the zone go, date_zone */
};

/* Seconds since 1970; false when a part cannot be. */
bool date_join(const struct date_parts *d, int64_t *t);

/* A time at s: "10:14", "10:14:55.12", "101455", and a zone after it. The
 * bytes taken, 0: none. */
size_t date_iso_time(const char *s, size_t n, struct date_parts *d);

/* "Z", "+01:00", "-0700", "+1": the bytes taken, 0: none. */
size_t date_iso_zone(const char *s, size_t n, int *minutes);

/* All of s is ISO 8601: calendar, week or ordinal dates, also without their
 * hyphens, and the fragments of it. */
bool date_iso(const char *s, size_t n, struct date_parts *d);

#endif
