#include <ndigest/app/doctor.h>

#include <errno.h>
#include <langinfo.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <ndigest/base/vec.h>
#include <ndigest/conf/conf.h>
#include <ndigest/net/net.h>
#include <ndigest/store/upkeep.h>

#include "private.h"

struct doctor {
	struct arena *arena;
	VEC(struct check) checks;
};

static void
add(struct doctor *d, enum check_state state, const char *name,
    const char *text, const char *advice)
{
	const struct check k = { state, name, text, advice };

	vec_push(&d->checks, k);
}

static void
check_config(struct doctor *d, const struct doctor_places *p)
{
	char *usual = conf_default_path();
	const char *path = p->config != NULL ? p->config : usual;

	if (p->conf_error != NULL)
		add(d, CHECK_BAD, "config", arena_strdup(d->arena,
		    p->conf_error), "ndigest config edit");
	else if (path == NULL)
		add(d, CHECK_BAD, "config", "HOME is not set",
		    "set HOME, or name a file with --config");
	else if (access(path, F_OK) != 0)
		add(d, CHECK_GOOD, "config", arena_printf(d->arena,
		    "%s is not there; the defaults hold", path), NULL);
	else
		add(d, CHECK_GOOD, "config", arena_strdup(d->arena, path),
		    NULL);
	free(usual);
}

static void
check_mode(struct doctor *d, const char *path)
{
	struct stat st;

	if (stat(path, &st) == 0 && (st.st_mode & 077) != 0)
		add(d, CHECK_NOTE, "modes", arena_printf(d->arena,
		    "others can read %s", path), arena_printf(d->arena,
		    "chmod go= %s", path));
}

static void
check_contents(struct doctor *d, struct store *s)
{
	const char *const *problems;
	struct store_facts f;
	size_t i, n = 0;
	struct error e = { "" };

	if (store_check(s, d->arena, &problems, &n, &e) != ERR_NONE) {
		add(d, CHECK_BAD, "database", arena_strdup(d->arena, e.text),
		    NULL);
		return;
	}
	for (i = 0; i < n; i++)
		add(d, CHECK_BAD, "database", problems[i], "start the reader: "
		    "a damaged file is set aside and made anew");
	if (n == 0 && store_facts(s, &f, &e) == ERR_NONE)
		add(d, CHECK_GOOD, "database", arena_printf(d->arena,
		    "%s: %lld feeds, %lld items, %.1f MB, SQLite %s",
		    store_path(s), (long long)f.feeds, (long long)f.items,
		    (double)f.bytes / 1e6, f.sqlite), NULL);
}

static void
check_database(struct doctor *d, const struct doctor_places *p)
{
	char *path = app_db_path(p->db);
	struct store *s = NULL;
	struct error e = { "" };
	enum err rc;

	if (path == NULL) {
		add(d, CHECK_BAD, "database", "HOME is not set",
		    "set HOME, or name a file with --db");
		return;
	}
	rc = store_open(path, STORE_READER, &s, &e);
	if (rc == ERR_NO_INPUT)
		add(d, CHECK_GOOD, "database", arena_printf(d->arena,
		    "%s is not there yet; the first start makes it", path),
		    NULL);
	else if (rc != ERR_NONE)
		add(d, CHECK_BAD, "database", arena_strdup(d->arena, e.text),
		    NULL);
	else
		check_contents(d, s);
	check_mode(d, path);
	store_close(s);
	free(path);
}

static void
check_net(struct doctor *d)
{
	add(d, net_has_tls() ? CHECK_GOOD : CHECK_BAD, "network",
	    arena_strdup(d->arena, net_version()), net_has_tls() ? NULL :
	    "install a libcurl that speaks TLS");
}

static void
check_terminal(struct doctor *d)
{
	const char *codeset = nl_langinfo(CODESET);
	const char *term = getenv("TERM");

	if (strcmp(codeset, "UTF-8") == 0)
		add(d, CHECK_GOOD, "locale", "UTF-8", NULL);
	else
		add(d, CHECK_NOTE, "locale", arena_printf(d->arena,
		    "%s: ASCII marks are drawn", codeset),
		    "set LANG to a UTF-8 locale, like C.UTF-8");
	if (term == NULL || *term == '\0' || strcmp(term, "dumb") == 0)
		add(d, CHECK_NOTE, "terminal", "TERM names no screen",
		    "the commands work; the reader needs a terminal");
	else
		add(d, CHECK_GOOD, "terminal", arena_printf(d->arena, "%s%s",
		    term, getenv("COLORTERM") != NULL ? ", 24-bit colour" :
		    ""), NULL);
}

static bool
in_path(const char *name)
{
	const char *path = getenv("PATH");
	bool found = false;

	while (path != NULL && *path != '\0' && !found) {
		size_t n = strcspn(path, ":");
		char *file = xasprintf("%.*s/%s", (int)n, path, name);

		found = access(file, X_OK) == 0;
		free(file);
		path += n + (path[n] == ':');
	}
	return found;
}

static void
check_browser(struct doctor *d, const struct conf *conf)
{
	static const char *const names[] = { "xdg-open", "open", "wslview" };
	const char *command = conf_str(conf, OPT_BROWSER_COMMAND);
	size_t i;

	if (command == NULL || *command == '\0')
		command = getenv("BROWSER");
	if (command != NULL && *command != '\0') {
		add(d, CHECK_GOOD, "browser", arena_strdup(d->arena, command),
		    NULL);
		return;
	}
	for (i = 0; i < 3; i++) {
		if (in_path(names[i])) {
			add(d, CHECK_GOOD, "browser", names[i], NULL);
			return;
		}
	}
	add(d, CHECK_NOTE, "browser", "none was found",
	    "set $BROWSER or the option browser.command");
}

static void
check_model(struct doctor *d, const struct conf *conf)
{
	if (conf_choice(conf, OPT_AI_PROVIDER) == 0)
		add(d, CHECK_GOOD, "model",
		    "the embedded engine: no network, no key", NULL);
	else
		add(d, CHECK_GOOD, "model", arena_printf(d->arena, "%s %s",
		    conf_str(conf, OPT_AI_PROVIDER),
		    conf_str(conf, OPT_AI_MODEL)), NULL);
}

void
doctor_run(const struct conf *conf, const struct doctor_places *places,
    struct arena *arena, const struct check **out, size_t *count)
{
	struct doctor d = { .arena = arena, .checks = VEC_INIT };
	struct check *all;

	check_config(&d, places);
	check_database(&d, places);
	check_net(&d);
	check_terminal(&d);
	check_browser(&d, conf);
	check_model(&d, conf);
	all = arena_alloc(arena, d.checks.len * sizeof *all);
	memcpy(all, d.checks.at, d.checks.len * sizeof *all);
	*out = all;
	*count = d.checks.len;
	vec_free(&d.checks);
}
