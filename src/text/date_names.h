/* Words in dates: months, zones, halves of the day. Private to text/date. */
#ifndef TEXT_DATE_NAMES_H
#define TEXT_DATE_NAMES_H

#include <stdbool.h>
#include <stddef.h>

/* 1..12 for the name of a month or its beginning, in lower case, in any
 * language of the table; 0: it is none. */
int date_month(const char *word, size_t n);

/* 0..6 from Sunday for an English day, -1: none. */
int date_weekday(const char *word, size_t n);

/* Minutes east of UTC of a named zone in lower case ("est", "cet", "z",
 * "america/new_york" in winter). *summer: how its clocks go: 0 not, 1 as in
 * Europe, 2 as in North America. False: it is no zone. */
bool date_zone(const char *word, size_t n, int *minutes, int *summer);

/* The same for a part of the world ("eastern", "european"), in winter; and
 * whether the word says that it is summer there. */
bool date_region(const char *word, size_t n, int *minutes);
bool date_is_summer(const char *word, size_t n);

/* The year before the first of an era of East Asia, 0: it is none. */
int date_era(const char *word, size_t n);

/* 1: before noon, 2: after noon, 0: neither. */
int date_half(const char *word, size_t n);

#endif
