#include "terminfo.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

/* Terminals that newer machines name, and older ones reached by ssh may have
 * no entry for: all do what xterm's says. */
static bool
is_like_xterm(const char *name)
{
	static const char *const names[] = { "alacritty", "contour", "foot",
	    "ghostty", "iterm", "kitty", "konsole", "mlterm", "rio", "rxvt",
	    "screen", "st-", "tmux", "vte", "wezterm", "xterm" };

	for (size_t i = 0; name != NULL && i < sizeof names / sizeof *names;
	    i++)
		if (strncmp(name, names[i], strlen(names[i])) == 0)
			return true;
	return false;
}

static bool
find_entry(void)
{
	static const char *const known[] = { "xterm-256color", "xterm" };
	int bad;

	if (setupterm(NULL, STDOUT_FILENO, &bad) == OK)
		return true;
	for (size_t i = 0; i < 2 && is_like_xterm(getenv("TERM")); i++)
		if (setupterm(known[i], STDOUT_FILENO, &bad) == OK)
			return true;
	return false;
}

bool
terminfo_can_draw(void)
{
	char *cup, *at;

	if (!find_entry())
		return false;
	cup = tigetstr("cup");
	if (cup == NULL || cup == (char *)-1)
		return false;
	at = tparm(cup, 4L, 9L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
	/* vt100's has padding after it */
	return at != NULL && strncmp(at, "\033[5;10H", 7) == 0;
}

int
terminfo_colours(void)
{
	return tigetnum("colors");
}

bool
terminfo_flag_bce(void)
{
	return tigetflag("bce") > 0;
}

bool
terminfo_italic(void)
{
	char *s = tigetstr("sitm");

	return s != NULL && s != (char *)-1;
}

bool
terminfo_ech(void)
{
	char *s = tigetstr("ech");

	return s != NULL && s != (char *)-1 &&
	    strncmp(s, "\033[%p1%dX", 9) == 0;
}
