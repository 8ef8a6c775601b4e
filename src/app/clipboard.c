#include "clipboard.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/spawn.h>
#include <ndigest/conf/conf.h>
#include <ndigest/text/base64.h>

#include "private.h"

#define WAIT_MS 1000

/* The programs that take a text, and the variable without which there is no
 * desktop to take it to. */
static const struct {
	const char *needs;
	const char *argv[5];
} programs[] = {
	{ "WAYLAND_DISPLAY", { "wl-copy" } },
	{ "DISPLAY", { "xsel", "--input", "--clipboard" } },
	{ "DISPLAY", { "xclip", "-selection", "clipboard" } },
#ifdef __APPLE__
	{ "HOME", { "pbcopy" } },
#endif
};

static bool
give(const char *const argv[], const char *text)
{
	return spawn_filter(argv, text, strlen(text), NULL, WAIT_MS, NULL) ==
	    ERR_NONE;
}

/* The first that works; that none does is no matter: the terminal was told. */
static enum err
run_give(struct work *w, struct job *j, struct error *e)
{
	char **words = j->text[1] != NULL ? conf_words(j->text[1]) : NULL;
	bool done = words != NULL && give((const char *const *)words,
	    j->text[0]);

	(void)w, (void)e;
	for (size_t i = 0; j->text[1] == NULL && !done &&
	    i < sizeof programs / sizeof *programs; i++) {
		const char *there = getenv(programs[i].needs);

		done = there != NULL && *there != '\0' &&
		    give(programs[i].argv, j->text[0]);
	}
	free(words);
	return ERR_NONE;
}

static void
give_to_desktop(struct app *a, const char *s, size_t n)
{
	const char *command = conf_str(a->conf, OPT_CLIPBOARD_COMMAND);
	struct job *j = job_new(run_give);

	j->text[0] = xstrndup(s, n);
	if (command != NULL && *command != '\0')
		j->text[1] = xstrdup(command);
	j->quiet = true;
	(void)job_do(a, j, NULL, NULL);
}

void
clipboard_put(struct app *a, struct buf *out, const char *s, size_t n)
{
	/* base64 only, so that nothing in it can speak to the terminal */
	(void)buf_adds(out, "\033]52;c;");
	base64_encode(out, s, n);
	(void)buf_addc(out, '\a');
	give_to_desktop(a, s, n);
}
