#include <ndigest/base/clock.h>

#include <stdlib.h>
#include <string.h>
#include <time.h>

static bool fixed;
static int64_t fixed_now;

int64_t
clock_days(int64_t year, int month, int day)
{
	int64_t y = month <= 2 ? year - 1 : year;
	int64_t era = (y >= 0 ? y : y - 399) / 400;
	int64_t yoe = y - era * 400;
	int64_t doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

	return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

/* N digits at *s, which moves behind them; -1 when they are not there. */
static int
digits(const char **s, int n)
{
	int value = 0;

	for (; n > 0; n--, (*s)++) {
		if (**s < '0' || **s > '9')
			return -1;
		value = value * 10 + (**s - '0');
	}
	return value;
}

static bool
skip(const char **s, const char *any)
{
	if (**s == '\0' || strchr(any, **s) == NULL)
		return false;
	(*s)++;
	return true;
}

static bool
parse_offset(const char **s, int *seconds)
{
	int sign = **s == '-' ? -1 : 1;
	int h, m;

	*seconds = 0;
	if (skip(s, "Zz"))
		return true;
	if (!skip(s, "+-") || (h = digits(s, 2)) < 0 || !skip(s, ":") ||
	    (m = digits(s, 2)) < 0)
		return false;
	*seconds = sign * (h * 3600 + m * 60);
	return true;
}

static bool
parse_now(const char *s, int64_t *t)
{
	int year, month, day, h, m, sec, off;

	if ((year = digits(&s, 4)) < 0 || !skip(&s, "-") ||
	    (month = digits(&s, 2)) < 1 || month > 12 || !skip(&s, "-") ||
	    (day = digits(&s, 2)) < 1 || day > 31 || !skip(&s, "Tt ") ||
	    (h = digits(&s, 2)) < 0 || !skip(&s, ":") ||
	    (m = digits(&s, 2)) < 0 || !skip(&s, ":") ||
	    (sec = digits(&s, 2)) < 0 || !parse_offset(&s, &off) || *s != '\0')
		return false;
	*t = clock_days(year, month, day) * 86400 + h * 3600 + m * 60 + sec -
	    off;
	return true;
}

bool
clock_init(void)
{
	const char *now = getenv("NDIGEST_NOW");

	if (now == NULL || *now == '\0')
		return true;
	fixed = parse_now(now, &fixed_now);
	return fixed;
}

int64_t
clock_now(void)
{
	return fixed ? fixed_now : (int64_t)time(NULL);
}

int64_t
clock_mono_us(void)
{
	struct timespec ts;

	(void)clock_gettime(CLOCK_MONOTONIC, &ts);
	return (int64_t)ts.tv_sec * 1000000 + ts.tv_nsec / 1000;
}

int64_t
clock_mono_ms(void)
{
	return clock_mono_us() / 1000;
}
