#include "date_names.h"

#include <stdint.h>
#include <string.h>

int
date_weekday(const char *word, size_t n)
{
	static const char names[] = "sunmontuewedthufrisat";

	if (n < 3)
		return -1;
	for (int i = 0; i < 7; i++)
		if (memcmp(names + i * 3, word, 3) == 0)
			return i;
	return -1;
}

/* Minutes east of UTC; those of North America without S or D are taken for
 * winter's, as everybody does. */
static const struct zone {
	const char *name;
	int16_t minutes;
	unsigned char summer;
} zones[] = {
	{ "z", 0, 0 }, { "ut", 0, 0 }, { "utc", 0, 0 }, { "gmt", 0, 0 },
	{ "wet", 0, 0 }, { "zulu", 0, 0 },
	{ "est", -300, 0 }, { "edt", -240, 0 }, { "et", -300, 0 },
	{ "cst", -360, 0 }, { "cdt", -300, 0 }, { "ct", -360, 0 },
	{ "mst", -420, 0 }, { "mdt", -360, 0 }, { "mt", -420, 0 },
	{ "pst", -480, 0 }, { "pdt", -420, 0 }, { "pt", -480, 0 },
	{ "ast", -240, 0 }, { "adt", -180, 0 }, { "at", -240, 0 },
	{ "nst", -210, 0 }, { "ndt", -150, 0 }, { "akst", -540, 0 },
	{ "akdt", -480, 0 }, { "hst", -600, 0 }, { "sst", -660, 0 },
	{ "est5edt", -300, 2 }, { "cst6cdt", -360, 2 },
	{ "mst7mdt", -420, 2 }, { "pst8pdt", -480, 2 },
	{ "brt", -180, 0 }, { "brst", -120, 0 }, { "art", -180, 0 },
	{ "clt", -240, 0 }, { "clst", -180, 0 }, { "cot", -300, 0 },
	{ "pet", -300, 0 }, { "vet", -240, 0 }, { "uyt", -180, 0 },
	{ "bst", 60, 0 }, { "west", 60, 0 }, { "cet", 60, 0 },
	{ "met", 60, 0 }, { "mez", 60, 0 }, { "wat", 60, 0 },
	{ "cest", 120, 0 }, { "mest", 120, 0 }, { "mesz", 120, 0 },
	{ "eet", 120, 0 }, { "cat", 120, 0 }, { "sast", 120, 0 },
	{ "eest", 180, 0 }, { "msk", 180, 0 }, { "msd", 240, 0 },
	{ "eat", 180, 0 }, { "trt", 180, 0 }, { "idt", 180, 0 },
	{ "irst", 210, 0 }, { "irdt", 270, 0 }, { "gst", 240, 0 },
	{ "pkt", 300, 0 }, { "uzt", 300, 0 }, { "yekt", 300, 0 },
	{ "ist", 330, 0 }, { "npt", 345, 0 }, { "omst", 360, 0 },
	{ "ict", 420, 0 }, { "wib", 420, 0 }, { "krat", 420, 0 },
	{ "hkt", 480, 0 }, { "sgt", 480, 0 }, { "pht", 480, 0 },
	{ "myt", 480, 0 }, { "wita", 480, 0 }, { "awst", 480, 0 },
	{ "jst", 540, 0 }, { "kst", 540, 0 }, { "wit", 540, 0 },
	{ "acst", 570, 0 }, { "acdt", 630, 0 }, { "aest", 600, 0 },
	{ "aedt", 660, 0 }, { "vlat", 600, 0 }, { "nzst", 720, 0 },
	{ "nzdt", 780, 0 },
	{ "america/new_york", -300, 2 }, { "america/toronto", -300, 2 },
	{ "america/chicago", -360, 2 }, { "america/denver", -420, 2 },
	{ "america/phoenix", -420, 0 }, { "america/los_angeles", -480, 2 },
	{ "america/vancouver", -480, 2 }, { "america/sao_paulo", -180, 0 },
	{ "america/argentina/buenos_aires", -180, 0 },
	{ "america/bogota", -300, 0 }, { "america/mexico_city", -360, 0 },
	{ "us/eastern", -300, 2 }, { "us/central", -360, 2 },
	{ "us/mountain", -420, 2 }, { "us/pacific", -480, 2 },
	{ "europe/london", 0, 1 }, { "europe/dublin", 0, 1 },
	{ "europe/lisbon", 0, 1 }, { "europe/paris", 60, 1 },
	{ "europe/berlin", 60, 1 }, { "europe/madrid", 60, 1 },
	{ "europe/rome", 60, 1 }, { "europe/amsterdam", 60, 1 },
	{ "europe/brussels", 60, 1 }, { "europe/vienna", 60, 1 },
	{ "europe/zurich", 60, 1 }, { "europe/stockholm", 60, 1 },
	{ "europe/oslo", 60, 1 }, { "europe/copenhagen", 60, 1 },
	{ "europe/prague", 60, 1 }, { "europe/warsaw", 60, 1 },
	{ "europe/budapest", 60, 1 }, { "europe/athens", 120, 1 },
	{ "europe/helsinki", 120, 1 }, { "europe/kiev", 120, 1 },
	{ "europe/kyiv", 120, 1 }, { "europe/bucharest", 120, 1 },
	{ "europe/moscow", 180, 0 }, { "europe/istanbul", 180, 0 },
	{ "asia/dubai", 240, 0 }, { "asia/kolkata", 330, 0 },
	{ "asia/calcutta", 330, 0 }, { "asia/bangkok", 420, 0 },
	{ "asia/jakarta", 420, 0 }, { "asia/shanghai", 480, 0 },
	{ "asia/hong_kong", 480, 0 }, { "asia/singapore", 480, 0 },
	{ "asia/taipei", 480, 0 }, { "asia/tokyo", 540, 0 },
	{ "asia/seoul", 540, 0 }, { "australia/sydney", 600, 0 },
	{ "australia/melbourne", 600, 0 }, { "africa/cairo", 120, 0 },
	{ "africa/johannesburg", 120, 0 }, { "africa/lagos", 60, 0 },
};

/* A letter of the military alphabet as RFC 822 (wrongly) had it in mind and
 * everybody reads it: A is -1, N is +1. */
static bool
letter_zone(char c, int *minutes)
{
	if (c >= 'a' && c <= 'i')
		*minutes = -(c - 'a' + 1) * 60;
	else if (c >= 'k' && c <= 'm')
		*minutes = -(c - 'k' + 10) * 60;
	else if (c >= 'n' && c <= 'y')
		*minutes = (c - 'n' + 1) * 60;
	else
		return false;
	return true;
}

bool
date_zone(const char *word, size_t n, int *minutes, int *summer)
{
	*summer = 0;
	for (size_t i = 0; i < sizeof zones / sizeof zones[0]; i++) {
		if (strlen(zones[i].name) != n ||
		    memcmp(zones[i].name, word, n) != 0)
			continue;
		*minutes = zones[i].minutes;
		*summer = zones[i].summer;
		return true;
	}
	return n == 1 && letter_zone(word[0], minutes);
}

struct name {
	const char *name;
	int value;
};

static int
value_of(const struct name *names, size_t count, const char *word, size_t n)
{
	for (size_t i = 0; i < count; i++)
		if (strlen(names[i].name) == n &&
		    memcmp(names[i].name, word, n) == 0)
			return names[i].value;
	return 0;
}

bool
date_region(const char *word, size_t n, int *minutes)
{
	static const struct name regions[] = {
		{ "eastern", -300 }, { "central", -360 },
		{ "mountain", -420 }, { "pacific", -480 },
		{ "atlantic", -240 }, { "alaskan", -540 },
		{ "hawaiian", -600 }, { "european", 60 }, { "romance", 60 },
		{ "moscow", 180 }, { "india", 330 }, { "china", 480 },
		{ "tokyo", 540 }, { "japan", 540 }, { "korea", 540 },
	};

	*minutes = value_of(regions, sizeof regions / sizeof regions[0], word,
	    n);
	return *minutes != 0;
}

bool
date_is_summer(const char *word, size_t n)
{
	static const struct name summers[] = {
		{ "daylight", 1 }, { "summer", 1 },
	};

	return value_of(summers, 2, word, n) != 0;
}

int
date_era(const char *word, size_t n)
{
	static const struct name eras[] = {
		{ "大正", 1911 }, { "昭和", 1925 }, { "平成", 1988 },
		{ "令和", 2018 }, { "民國", 1911 }, { "民国", 1911 },
	};

	return value_of(eras, sizeof eras / sizeof eras[0], word, n);
}

int
date_half(const char *word, size_t n)
{
	static const struct {
		const char *name;
		int half;
	} halves[] = {
		{ "am", 1 }, { "a.m", 1 }, { "a.m.", 1 }, { "오전", 1 },
		{ "午前", 1 }, { "上午", 1 }, { "π.μ", 1 }, { "πμ", 1 },
		{ "pm", 2 }, { "p.m", 2 }, { "p.m.", 2 }, { "오후", 2 },
		{ "午後", 2 }, { "下午", 2 }, { "μ.μ", 2 }, { "μμ", 2 },
	};

	for (size_t i = 0; i < sizeof halves / sizeof halves[0]; i++)
		if (strlen(halves[i].name) == n &&
		    memcmp(halves[i].name, word, n) == 0)
			return halves[i].half;
	return 0;
}
