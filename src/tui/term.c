#include "term.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <ndigest/base/intl.h>

#include "terminfo.h"

/* Alternate screen, no cursor, no wrapping at the edge surprises, keypad in
 * cursor mode, no bracketed paste: what is pasted is keys. */
#define ENTER "\033[?1049h\033[?25l\033[?1l\033[?2004l\033[2J"
#define MOUSE_ON "\033[?1000h\033[?1002h\033[?1006h"
#define LEAVE "\033]8;;\033\\\033[?1006l\033[?1002l\033[?1000l\033[0m" \
	"\033[?25h\033[?1049l"
#define SYNC_ON "\033[?2026h"
#define SYNC_OFF "\033[?2026l"
#define FRAME_WORTH_SYNCING 1024

/* The signal handlers need these, so they stand here and not in a struct. */
static struct {
	struct termios before;
	int fd;
	int pipe[2];
	bool mouse;
	volatile sig_atomic_t taken;	/* the terminal is ours now */
	volatile sig_atomic_t pending;	/* enum term_signal */
	volatile sig_atomic_t gone;
} term = { .fd = -1, .pipe = { -1, -1 } };

/* --- writing ---------------------------------------------------------------- */

static void
write_all(const char *p, size_t n)
{
	while (n > 0 && !term.gone) {
		ssize_t k = write(term.fd, p, n);

		if (k < 0 && errno == EAGAIN) {
			struct pollfd fd = { term.fd, POLLOUT, 0 };

			(void)poll(&fd, 1, -1);
			continue;
		}
		if (k < 0 && errno == EINTR)
			continue;
		if (k <= 0) {
			term.gone = 1;
			return;
		}
		p += k;
		n -= (size_t)k;
	}
}

void
term_write(const char *p, size_t n)
{
	if (n == 0)
		return;
	if (n > FRAME_WORTH_SYNCING)
		write_all(SYNC_ON, sizeof SYNC_ON - 1);
	write_all(p, n);
	if (n > FRAME_WORTH_SYNCING)
		write_all(SYNC_OFF, sizeof SYNC_OFF - 1);
}

void
term_ask_background(void)
{
	const char *name = getenv("TERM");

	/* the Linux console would print it */
	if (getenv("COLORFGBG") == NULL && name != NULL &&
	    strncmp(name, "linux", 5) != 0 && strncmp(name, "vt", 2) != 0)
		write_all("\033]11;?\033\\", 8);
}

/* Safe in a signal handler: only write and tcsetattr. */
static void
give_back(void)
{
	if (!term.taken)
		return;
	term.taken = 0;
	if (!term.gone && write(term.fd, LEAVE, sizeof LEAVE - 1) < 0)
		term.gone = 1;
	(void)tcsetattr(term.fd, TCSADRAIN, &term.before);
}

static void
take_over(void)
{
	struct termios raw = term.before;

	raw.c_iflag &= ~(tcflag_t)(BRKINT | ICRNL | INLCR | IGNCR | ISTRIP |
	    IXON);
	raw.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | IEXTEN | ISIG);
	raw.c_cc[VMIN] = 0;
	raw.c_cc[VTIME] = 0;
	(void)tcsetattr(term.fd, TCSADRAIN, &raw);
	term.taken = 1;
	write_all(ENTER, sizeof ENTER - 1);
	if (term.mouse)
		write_all(MOUSE_ON, sizeof MOUSE_ON - 1);
}

/* --- signals ---------------------------------------------------------------- */

static const struct { int signal; int bit; } watched[] = {
	{ SIGWINCH, SIGNAL_RESIZE }, { SIGTSTP, SIGNAL_STOP },
	{ SIGCONT, SIGNAL_CONTINUE }, { SIGTERM, SIGNAL_END },
	{ SIGHUP, SIGNAL_END }, { SIGINT, SIGNAL_END },
	{ SIGUSR1, SIGNAL_RELOAD }
};
#define WATCHED (sizeof watched / sizeof *watched)

static const int deadly[] = { SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL };
#define DEADLY (sizeof deadly / sizeof *deadly)

static struct sigaction before_watched[WATCHED], before_deadly[DEADLY];

static void
on_signal(int sig)
{
	int saved = errno;

	for (size_t i = 0; i < WATCHED; i++)
		if (watched[i].signal == sig)
			term.pending |= watched[i].bit;
	if (sig == SIGHUP)
		term.gone = 1;
	if (write(term.pipe[1], "", 1) < 0 && errno != EAGAIN)
		_exit(1);
	errno = saved;
}

/* A crash: the terminal first, then what would have happened without us. */
static void
on_crash(int sig)
{
	give_back();
	for (size_t i = 0; i < DEADLY; i++)
		if (deadly[i] == sig)
			(void)sigaction(sig, &before_deadly[i], NULL);
	(void)raise(sig);
}

static void
watch_signals(void)
{
	struct sigaction sa = { .sa_handler = on_signal,
	    .sa_flags = SA_RESTART };
	struct sigaction crash = { .sa_handler = on_crash,
	    .sa_flags = (int)SA_RESETHAND | SA_NODEFER };
	struct sigaction ignore = { .sa_handler = SIG_IGN };

	(void)sigemptyset(&sa.sa_mask);
	for (size_t i = 0; i < WATCHED; i++)
		(void)sigaction(watched[i].signal, &sa, &before_watched[i]);
	for (size_t i = 0; i < DEADLY; i++)
		(void)sigaction(deadly[i], &crash, &before_deadly[i]);
	(void)sigaction(SIGPIPE, &ignore, NULL);
}

static void
unwatch_signals(void)
{
	for (size_t i = 0; i < WATCHED; i++)
		(void)sigaction(watched[i].signal, &before_watched[i], NULL);
	for (size_t i = 0; i < DEADLY; i++)
		(void)sigaction(deadly[i], &before_deadly[i], NULL);
}

int
term_signal_fd(void)
{
	return term.pipe[0];
}

unsigned
term_signals(void)
{
	sigset_t all, old;
	unsigned set;
	char drain[64];

	while (read(term.pipe[0], drain, sizeof drain) > 0)
		;
	(void)sigfillset(&all);
	(void)sigprocmask(SIG_BLOCK, &all, &old);
	set = (unsigned)term.pending;
	term.pending = 0;
	(void)sigprocmask(SIG_SETMASK, &old, NULL);
	return set;
}

bool
term_is_gone(void)
{
	return term.gone;
}

/* --- life ------------------------------------------------------------------- */

enum err
term_start(bool mouse, struct error *e)
{
	const char *name = getenv("TERM");

	if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
		return error_set(e, ERR_SERVICE,
		    _("the reader needs a terminal: "
		    "'ndigest list' and 'ndigest show' work without one"));
	if (!terminfo_can_draw())
		return error_set(e, ERR_SERVICE,
		    _("the terminal '%s' cannot be "
		    "drawn on (set TERM, or use 'ndigest list' and 'ndigest "
		    "show')"), name != NULL ? name : "");
	if (pipe2(term.pipe, O_CLOEXEC | O_NONBLOCK) != 0)
		return error_set(e, ERR_AGAIN,
		    _("no pipe: %s"), strerror(errno));
	term.fd = STDOUT_FILENO;
	term.mouse = mouse;
	term.gone = 0;
	if (tcgetattr(term.fd, &term.before) != 0)
		return error_set(e, ERR_SERVICE, _("the terminal does not "
		    "answer: %s"), strerror(errno));
	watch_signals();
	take_over();
	return ERR_NONE;
}

void
term_stop(void)
{
	give_back();
	unwatch_signals();
	for (int i = 0; i < 2; i++) {
		if (term.pipe[i] >= 0)
			(void)close(term.pipe[i]);
		term.pipe[i] = -1;
	}
}

void
term_enter(void)
{
	if (!term.taken)
		take_over();
}

void
term_suspend(void)
{
	struct sigaction stop = { .sa_handler = SIG_DFL }, ours;
	sigset_t one, old;

	give_back();
	(void)sigaction(SIGTSTP, &stop, &ours);
	(void)sigemptyset(&one);
	(void)sigaddset(&one, SIGTSTP);
	(void)sigprocmask(SIG_UNBLOCK, &one, &old);
	(void)kill(0, SIGTSTP);		/* stops here, until SIGCONT */
	(void)sigprocmask(SIG_SETMASK, &old, NULL);
	(void)sigaction(SIGTSTP, &ours, NULL);
	/* the shell may have changed it meanwhile */
	(void)tcgetattr(term.fd, &term.before);
	take_over();
}

int
term_fd(void)
{
	return STDIN_FILENO;
}

void
term_size(int *rows, int *cols)
{
	struct winsize ws;

	*rows = 24;
	*cols = 80;
	if (ioctl(term.fd, TIOCGWINSZ, &ws) == 0 && ws.ws_row > 0 &&
	    ws.ws_col > 0) {
		*rows = ws.ws_row;
		*cols = ws.ws_col;
	}
}

void
term_cell_size(unsigned *w, unsigned *h)
{
	struct winsize ws;

	*w = *h = 0;
	if (ioctl(term.fd, TIOCGWINSZ, &ws) == 0 && ws.ws_col > 0 &&
	    ws.ws_row > 0 && ws.ws_xpixel > 0 && ws.ws_ypixel > 0) {
		*w = ws.ws_xpixel / ws.ws_col;
		*h = ws.ws_ypixel / ws.ws_row;
	}
}

/* --- abilities ---------------------------------------------------------------- */

/* COLORFGBG is "foreground;background" as indices of the sixteen. */
static bool
seems_dark(void)
{
	const char *s = getenv("COLORFGBG");
	const char *bg = s != NULL ? strrchr(s, ';') : NULL;

	return bg == NULL || (strcmp(bg, ";7") != 0 && strcmp(bg, ";15") != 0);
}

static enum colour_depth
seen_depth(void)
{
	const char *s = getenv("COLORTERM");
	int colours = terminfo_colours();

	if (s != NULL && (strcmp(s, "truecolor") == 0 ||
	    strcmp(s, "24bit") == 0))
		return DEPTH_TRUE;
	return colours >= 0x1000000 ? DEPTH_TRUE : colours >= 256 ? DEPTH_256 :
	    colours >= 8 ? DEPTH_16 : DEPTH_NONE;
}

struct term_abilities
term_abilities(size_t colours)
{
	static const enum colour_depth chosen[] = { DEPTH_NONE, DEPTH_TRUE,
	    DEPTH_256, DEPTH_16, DEPTH_NONE };
	const char *no = getenv("NO_COLOR");
	const char *name = getenv("TERM");
	bool console = name != NULL && strncmp(name, "linux", 5) == 0;
	struct term_abilities a = {
		.bce = terminfo_flag_bce(), .ech = terminfo_ech(),
		.italic = terminfo_italic(),
		.links = !console, .clipboard = !console, .marks = !console,
		.utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0,
		.dark = seems_dark()
	};

	if (colours > 0 && colours < sizeof chosen / sizeof *chosen)
		a.depth = chosen[colours];
	else if (no == NULL || *no == '\0')
		a.depth = seen_depth();
	return a;
}
