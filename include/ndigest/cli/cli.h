/* The command line: one table of commands, one file a command. */
#ifndef NDIGEST_CLI_CLI_H
#define NDIGEST_CLI_CLI_H

#include <ndigest/base/error.h>

struct app;
struct conf;

/* Opens the reader: joined in main, so that cli does not know the screen. */
typedef enum err cli_reader(struct app *a, struct conf *conf,
    const char *conf_path, struct error *e);

/* Runs the program; returns its exit status (sysexits). */
int cli_run(int argc, char **argv, cli_reader *reader);

#endif
