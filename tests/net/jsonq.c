/*
 * Questions about JSON, for the scenarios:
 *
 *	jsonq [-l] PATH...	the values, a tab between them
 *	jsonq [-l] -s SHAPE	nothing, or the first place that does not fit
 *
 * With -l the input is a value a line. A PATH is ".a.b[0]", "." is the whole;
 * behind it may stand "|len", "|keys" or "|type". SHAPE is JSON: an object has
 * exactly the keys of its shape (and others when one is "..."), an array's
 * elements all have the shape of the first, and a string names the types that
 * may be, parted by '|': string, int, number, bool, null, time (RFC 3339), any,
 * or a word behind '=' that the string must be.
 */
#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

static const char *
type_name(json_t *v)
{
	static const char *const names[] = {
		[JSON_OBJECT] = "object", [JSON_ARRAY] = "array",
		[JSON_STRING] = "string", [JSON_INTEGER] = "int",
		[JSON_REAL] = "number", [JSON_TRUE] = "bool",
		[JSON_FALSE] = "bool", [JSON_NULL] = "null"
	};

	return v == NULL ? "absent" : names[json_typeof(v)];
}

/* --- paths ------------------------------------------------------------------ */

/* What PATH leads to; *rest is what stands behind it. NULL: nothing. */
static json_t *
walk(json_t *v, const char *path, const char **rest)
{
	while (*path != '\0' && *path != '|') {
		if (*path == '[') {
			char *end;
			long i = strtol(path + 1, &end, 10);

			v = json_array_get(v, i < 0 ? json_array_size(v) -
			    (size_t)-i : (size_t)i);
			path = *end == ']' ? end + 1 : end + strlen(end);
		} else {
			char key[128];
			size_t n;

			path += *path == '.';
			n = strcspn(path, ".[|");
			(void)snprintf(key, sizeof key, "%.*s", (int)n, path);
			if (n > 0)
				v = json_object_get(v, key);
			path += n;
		}
	}
	*rest = path;
	return v;
}

static void
print_keys(json_t *v)
{
	const char *key, *between = "";
	json_t *value;

	json_object_foreach(v, key, value) {
		(void)printf("%s%s", between, key);
		between = ",";
	}
}

static void
print_value(json_t *v, const char *what)
{
	char *text;

	if (strcmp(what, "|type") == 0) {
		(void)fputs(type_name(v), stdout);
	} else if (strcmp(what, "|keys") == 0) {
		print_keys(v);
	} else if (strcmp(what, "|len") == 0) {
		(void)printf("%zu", json_is_array(v) ? json_array_size(v) :
		    json_is_object(v) ? json_object_size(v) :
		    json_string_length(v));
	} else if (v == NULL) {
		(void)fputs("absent", stdout);
	} else if (json_is_string(v)) {
		(void)fputs(json_string_value(v), stdout);
	} else {
		text = json_dumps(v, JSON_COMPACT | JSON_ENCODE_ANY);
		(void)fputs(text != NULL ? text : "?", stdout);
		free(text);
	}
}

static void
print_paths(json_t *v, char **paths, int n)
{
	int i;

	for (i = 0; i < n; i++) {
		const char *what;
		json_t *found = walk(v, paths[i], &what);

		if (i > 0)
			(void)putchar('\t');
		print_value(found, what);
	}
	(void)putchar('\n');
}

/* --- shapes ----------------------------------------------------------------- */

static bool
is_time(const char *s)
{
	static const char form[] = "dddd-dd-ddTdd:dd:ddZ";
	size_t i;

	for (i = 0; form[i] != '\0'; i++)
		if (form[i] == 'd' ? !isdigit((unsigned char)s[i]) :
		    s[i] != form[i])
			return false;
	return s[i] == '\0';
}

static bool
fits_type(json_t *v, const char *type, size_t n)
{
	const char *name = type_name(v);

	if (*type == '=')
		return json_is_string(v) &&
		    strlen(json_string_value(v)) == n - 1 &&
		    memcmp(json_string_value(v), type + 1, n - 1) == 0;
	if (n == 3 && memcmp(type, "any", n) == 0)
		return v != NULL;
	if (n == 4 && memcmp(type, "time", n) == 0)
		return json_is_string(v) && is_time(json_string_value(v));
	if (n == 6 && memcmp(type, "number", n) == 0)
		return json_is_number(v);
	return strlen(name) == n && memcmp(name, type, n) == 0;
}

static bool
fits_types(json_t *v, const char *types, const char *where)
{
	const char *s = types;

	for (;;) {
		size_t n = strcspn(s, "|");

		if (fits_type(v, s, n))
			return true;
		if (s[n] == '\0')
			break;
		s += n + 1;
	}
	(void)printf("%s is %s, not %s\n", where, type_name(v), types);
	return false;
}

static bool fits(json_t *v, json_t *shape, const char *where);

static bool
fits_array(json_t *v, json_t *shape, const char *where)
{
	char place[512];
	size_t i;

	if (!json_is_array(v)) {
		(void)printf("%s is %s, not array\n", where, type_name(v));
		return false;
	}
	for (i = 0; i < json_array_size(v); i++) {
		(void)snprintf(place, sizeof place, "%s[%zu]", where, i);
		if (!fits(json_array_get(v, i), json_array_get(shape, 0),
		    place))
			return false;
	}
	return true;
}

static bool
fits_object(json_t *v, json_t *shape, const char *where)
{
	bool more = json_object_get(shape, "...") != NULL;
	char place[512];
	const char *key;
	json_t *one;

	if (!json_is_object(v)) {
		(void)printf("%s is %s, not object\n", where, type_name(v));
		return false;
	}
	json_object_foreach(shape, key, one) {
		(void)snprintf(place, sizeof place, "%s.%s", where, key);
		if (strcmp(key, "...") != 0 &&
		    !fits(json_object_get(v, key), one, place))
			return false;
	}
	json_object_foreach(v, key, one) {
		if (!more && json_object_get(shape, key) == NULL) {
			(void)printf("%s.%s is too much\n", where, key);
			return false;
		}
	}
	return true;
}

static bool
fits(json_t *v, json_t *shape, const char *where)
{
	if (json_is_string(shape))
		return fits_types(v, json_string_value(shape), where);
	return json_is_array(shape) ? fits_array(v, shape, where) :
	    fits_object(v, shape, where);
}

/* --- the input -------------------------------------------------------------- */

static bool
take(const char *text, size_t n, json_t *shape, char **paths, int count)
{
	json_error_t e;
	json_t *v = json_loadb(text, n, JSON_DECODE_ANY |
	    JSON_REJECT_DUPLICATES, &e);
	bool good = v != NULL;

	if (v == NULL)
		(void)printf("no JSON: %s\n", e.text);
	else if (shape != NULL)
		good = fits(v, shape, "");
	else
		print_paths(v, paths, count);
	json_decref(v);
	return good;
}

int
main(int argc, char **argv)
{
	bool lines = argc > 1 && strcmp(argv[1], "-l") == 0;
	int at = lines ? 2 : 1;
	json_t *shape = NULL;
	char *text = NULL;
	size_t size = 0;
	bool good = true;
	ssize_t n;

	if (argc > at + 1 && strcmp(argv[at], "-s") == 0) {
		shape = json_loads(argv[at + 1], 0, NULL);
		if (shape == NULL) {
			(void)printf("the shape is no JSON\n");
			return 64;
		}
	}
	if (lines)
		while (good && (n = getline(&text, &size, stdin)) > 0)
			good = take(text, (size_t)n, shape, argv + at,
			    argc - at);
	else if ((n = getdelim(&text, &size, '\0', stdin)) > 0)
		good = take(text, (size_t)n, shape, argv + at, argc - at);
	else
		good = false;
	free(text);
	json_decref(shape);
	return good ? 0 : 1;
}
