#include "schedule.h"

#define DAY INT64_C(86400)

static int64_t
clamp(int64_t v, int64_t low, int64_t high)
{
	return v < low ? low : v > high ? high : v;
}

/*
 * A feed that had something new is asked a little sooner the next time, one
 * that had not a little later, so that the interval finds the feed's own
 * pace. What the feed asks for is a floor, not a target.
 */
int64_t
schedule_interval(const struct schedule_bounds *b,
    const struct schedule_input *in)
{
	int64_t v = in->interval > 0 ? in->interval : b->standard;
	int64_t floor = in->ttl > in->fresh_for ? in->ttl : in->fresh_for;

	if (in->failures > 0)
		return clamp(v, b->least, b->most);
	v = in->changed ? v * 3 / 4 : v * 5 / 4;
	if (v < floor)
		v = floor;
	return clamp(v, b->least, b->most);
}

/* Doubling with each failure, up to a day. */
static int64_t
back_off(const struct schedule_bounds *b, int failures)
{
	int64_t v = b->least;
	int i;

	for (i = 1; i < failures && v < DAY; i++)
		v *= 2;
	return clamp(v, b->least, b->most > DAY ? b->most : DAY);
}

int64_t
schedule_next(const struct schedule_bounds *b,
    const struct schedule_input *in)
{
	int64_t v = in->failures > 0 ? back_off(b, in->failures) :
	    schedule_interval(b, in);

	/* up to a tenth more, so that feeds do not all come due at once */
	v += v / 10 * (int64_t)(in->jitter % 1024) / 1024;
	if (v < in->retry_after)
		v = in->retry_after;
	return v;
}
