/* Arguments of a command, read by its table of options. */
#ifndef NDIGEST_CLI_ARGS_H
#define NDIGEST_CLI_ARGS_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/error.h>

#define ARGS_MAX_OPTIONS 16

struct arg_option {
	const char *name;	/* without the dashes; NULL ends the table */
	const char *value;	/* what its value is called, NULL: a switch */
	const char *help;
};

struct args {
	const struct arg_option *options;
	const char *given[ARGS_MAX_OPTIONS];	/* by index in the table */
	const char **rest;		/* borrowed words; freed by args_free */
	size_t count;
};

/* Reads the words of ARGV (borrowed). ERR_USAGE names what is wrong. */
enum err args_read(struct args *a, const struct arg_option *options,
    int argc, char **argv, const char *command, struct error *e);
void args_free(struct args *a);

/* The value of an option, "" for a switch that was given, NULL: not given. */
const char *args_get(const struct args *a, const char *name);
bool args_has(const struct args *a, const char *name);

/* A whole number from LOW to HIGH; DEF when not given. */
enum err args_number(const struct args *a, const char *name, long low,
    long high, long def, long *out, struct error *e);

#endif
