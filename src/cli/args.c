#include "args.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/base/mem.h>
#include <ndigest/conf/option.h>

static int
find(const struct arg_option *options, const char *name, size_t n)
{
	int i;

	for (i = 0; options[i].name != NULL; i++)
		if (strlen(options[i].name) == n &&
		    memcmp(options[i].name, name, n) == 0)
			return i;
	return -1;
}

static enum err
unknown(const struct arg_option *options, const char *name, size_t n,
    const char *command, struct error *e)
{
	const char *names[ARGS_MAX_OPTIONS];
	char given[64];
	const char *near;
	size_t count = 0;

	(void)snprintf(given, sizeof given, "%.*s", (int)n, name);
	while (options[count].name != NULL) {
		names[count] = options[count].name;
		count++;
	}
	near = name_nearest(given, names, count);
	if (near != NULL)
		return error_set(e, ERR_USAGE, _("%s has no option --%s; did "
		    "you mean --%s?"), command, given, near);
	return error_set(e, ERR_USAGE, _("%s has no option --%s; try: ndigest "
	    "help %s"), command, given, command);
}

/* "--name", "--name=value", "--name value"; *used counts the words. */
static enum err
read_option(struct args *a, int argc, char **argv, const char *command,
    int *used, struct error *e)
{
	const char *name = argv[0] + 2;
	size_t n = strcspn(name, "=");
	int i = find(a->options, name, n);

	*used = 1;
	if (i < 0)
		return unknown(a->options, name, n, command, e);
	if (a->options[i].value == NULL) {
		if (name[n] == '=')
			return error_set(e, ERR_USAGE,
			    _("--%.*s takes no value"), (int)n, name);
		a->given[i] = "";
		return ERR_NONE;
	}
	if (name[n] == '=') {
		a->given[i] = name + n + 1;
	} else if (argc < 2) {
		return error_set(e, ERR_USAGE, _("--%s needs %s"), name,
		    a->options[i].value);
	} else {
		a->given[i] = argv[1];
		*used = 2;
	}
	return ERR_NONE;
}

enum err
args_read(struct args *a, const struct arg_option *options, int argc,
    char **argv, const char *command, struct error *e)
{
	bool only_words = false;
	int i = 0;

	*a = (struct args){ .options = options };
	a->rest = xcalloc((size_t)argc + 1, sizeof *a->rest);
	while (i < argc) {
		const char *s = argv[i];
		int used = 1;
		enum err rc = ERR_NONE;

		if (only_words || s[0] != '-' || s[1] == '\0')
			a->rest[a->count++] = s;
		else if (strcmp(s, "--") == 0)
			only_words = true;
		else if (s[1] == '-')
			rc = read_option(a, argc - i, argv + i, command, &used,
			    e);
		else
			rc = error_set(e, ERR_USAGE, _("%s has no option %s; "
			    "try: ndigest help %s"), command, s, command);
		if (rc != ERR_NONE)
			return rc;
		i += used;
	}
	return ERR_NONE;
}

void
args_free(struct args *a)
{
	free(a->rest);
	a->rest = NULL;
}

const char *
args_get(const struct args *a, const char *name)
{
	int i = find(a->options, name, strlen(name));

	return i < 0 ? NULL : a->given[i];
}

bool
args_has(const struct args *a, const char *name)
{
	return args_get(a, name) != NULL;
}

enum err
args_number(const struct args *a, const char *name, long low, long high,
    long def, long *out, struct error *e)
{
	const char *s = args_get(a, name);
	char *end;

	*out = def;
	if (s == NULL)
		return ERR_NONE;
	errno = 0;
	*out = strtol(s, &end, 10);
	if (errno != 0 || end == s || *end != '\0' || *out < low ||
	    *out > high)
		return error_set(e, ERR_USAGE,
		    _("--%s takes a whole number from %ld to %ld, not "
		    "\"%.40s\""),
		    name, low, high, s);
	return ERR_NONE;
}
