#include "terminfo.h"

#include <curses.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

bool
terminfo_can_draw(void)
{
	int bad;
	char *cup, *at;

	if (setupterm(NULL, STDOUT_FILENO, &bad) != OK)
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
