/*
 * Time. Wall time is seconds since 1970 UTC, 64 bits; NDIGEST_NOW (RFC 3339)
 * fixes it for tests and pictures. Monotonic time is for measuring.
 */
#ifndef NDIGEST_BASE_CLOCK_H
#define NDIGEST_BASE_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

/* Reads NDIGEST_NOW; call once at the start. False: it is not RFC 3339. */
bool clock_init(void);
int64_t clock_now(void);
int64_t clock_mono_ms(void);
int64_t clock_mono_us(void);

/* Days since 1970-01-01 of a proleptic Gregorian date (month 1..12). */
int64_t clock_days(int64_t year, int month, int day);

#endif
