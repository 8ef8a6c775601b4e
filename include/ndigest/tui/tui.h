/* The reader on the screen. */
#ifndef NDIGEST_TUI_TUI_H
#define NDIGEST_TUI_TUI_H

#include <ndigest/base/error.h>

struct app;
struct conf;

/*
 * Runs until the reader leaves. APP is open and not yet started: the first
 * screen is drawn before its threads begin. CONF_PATH (may be NULL) is where
 * the config is read again from and options are saved to. ERR_SERVICE with a
 * sentence when this is no terminal to draw on; the terminal is left as it
 * was, whatever happens.
 */
enum err tui_run(struct app *a, struct conf *conf, const char *conf_path,
    struct error *e);

#endif
