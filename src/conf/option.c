#include <ndigest/base/intl.h>
#include <ndigest/conf/option.h>

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define BOOL OPTION_BOOL, NULL
#define INT OPTION_INT, NULL
#define TIME OPTION_TIME, NULL
#define BYTES OPTION_BYTES, NULL
#define STRING OPTION_STRING, NULL
#define LIST OPTION_LIST, NULL
#define CHOICE(words) OPTION_CHOICE, words

/* TYPE gives two columns: the type and its choices. */
static const struct option_info options[] = {
#define OPTION(id, name, type, standard, low, high, help) \
	{ name, type, standard, low, high, help },
#include <ndigest/conf/options.def>
#undef OPTION
};

struct unit {
	const char *name;
	int64_t factor;
};

static const struct unit time_units[] = {
	{ "s", 1 }, { "m", 60 }, { "min", 60 }, { "h", 3600 }, { "d", 86400 },
	{ "w", 604800 }, { NULL, 0 }
};

static const struct unit byte_units[] = {
	{ "B", 1 }, { "k", 1024 }, { "kB", 1024 }, { "M", 1048576 },
	{ "MB", 1048576 }, { "G", 1073741824 }, { "GB", 1073741824 },
	{ NULL, 0 }
};

const struct option_info *
option_info(enum option id)
{
	return &options[id];
}

bool
option_find(const char *name, enum option *id)
{
	for (unsigned i = 0; i < OPTION_COUNT; i++)
		if (strcmp(options[i].name, name) == 0) {
			*id = (enum option)i;
			return true;
		}
	return false;
}

const char *
option_type_name(const struct option_info *o)
{
	static const char *const names[] = {
		[OPTION_BOOL] = "yes|no", [OPTION_INT] = "number",
		[OPTION_TIME] = "time", [OPTION_BYTES] = "bytes",
		[OPTION_STRING] = "text", [OPTION_LIST] = "list",
		[OPTION_CHOICE] = "choice"
	};

	return names[o->type];
}

bool
option_choice(const struct option_info *o, size_t k, char *out, size_t size)
{
	const char *s = o->choices != NULL ? o->choices : "";
	size_t n;

	for (; k > 0 && *s != '\0'; k--) {
		s += strcspn(s, " ");
		s += *s == ' ';
	}
	n = strcspn(s, " ");
	if (n == 0 || n >= size)
		return false;
	memcpy(out, s, n);
	out[n] = '\0';
	return true;
}

static bool
parse_bool(const char *s, int64_t *number)
{
	static const char *const yes[] = { "yes", "true", "on", "1" };
	static const char *const no[] = { "no", "false", "off", "0" };

	for (size_t i = 0; i < sizeof yes / sizeof *yes; i++) {
		if (strcasecmp(s, yes[i]) == 0)
			return *number = 1, true;
		if (strcasecmp(s, no[i]) == 0)
			return *number = 0, true;
	}
	return false;
}

/* A number, and after it one of the units; none is a factor of 1. */
static bool
parse_amount(const char *s, const struct unit *units, int64_t *number)
{
	char *end;
	long long v;

	errno = 0;
	v = strtoll(s, &end, 10);
	if (end == s || errno != 0)
		return false;
	end += strspn(end, " ");
	if (*end == '\0')
		return *number = v, true;
	for (; units != NULL && units->name != NULL; units++)
		if (strcasecmp(end, units->name) == 0)
			return !__builtin_mul_overflow(v, units->factor,
			    number);
	return false;
}

static enum err
parse_choice(const struct option_info *o, const char *value, int64_t *number,
    struct error *e)
{
	char word[64];

	for (size_t k = 0; option_choice(o, k, word, sizeof word); k++)
		if (strcasecmp(word, value) == 0)
			return *number = (int64_t)k, ERR_NONE;
	return error_set(e, ERR_CONFIG,
	    _("%s cannot be '%.60s': it is one of %s"),
	    o->name, value, o->choices);
}

static enum err
parse_number(const struct option_info *o, const char *value, int64_t *number,
    struct error *e)
{
	static const char *const example[] = {
		[OPTION_INT] = "a number", [OPTION_TIME] = "a time like 90s, "
		"30m, 12h, 7d", [OPTION_BYTES] = "a size like 500k, 10M"
	};
	const struct unit *units = o->type == OPTION_TIME ? time_units :
	    o->type == OPTION_BYTES ? byte_units : NULL;

	if (!parse_amount(value, units, number))
		return error_set(e, ERR_CONFIG, _("%s cannot be '%.60s': it is "
		    "%s"), o->name, value, example[o->type]);
	if (*number < o->low || *number > o->high)
		return error_set(e, ERR_CONFIG, _("%s cannot be %.60s: it lies "
		    "between %lld and %lld%s"), o->name, value,
		    (long long)o->low, (long long)o->high,
		    o->type == OPTION_TIME ? " seconds" :
		    o->type == OPTION_BYTES ? " bytes" : "");
	return ERR_NONE;
}

enum err
option_parse(enum option id, const char *value, int64_t *number,
    struct error *e)
{
	const struct option_info *o = &options[id];

	*number = 0;
	switch (o->type) {
	case OPTION_STRING:
	case OPTION_LIST:
		return ERR_NONE;
	case OPTION_CHOICE:
		return parse_choice(o, value, number, e);
	case OPTION_BOOL:
		if (parse_bool(value, number))
			return ERR_NONE;
		return error_set(e, ERR_CONFIG, _("%s cannot be '%.60s': it is "
		    "yes or no"), o->name, value);
	case OPTION_INT:
	case OPTION_TIME:
	case OPTION_BYTES:
		break;
	}
	return parse_number(o, value, number, e);
}

const char *
option_nearest(const char *name)
{
	const char *names[OPTION_COUNT];

	for (unsigned i = 0; i < OPTION_COUNT; i++)
		names[i] = options[i].name;
	return name_nearest(name, names, OPTION_COUNT);
}
