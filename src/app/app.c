/* Opening and closing: places, the database, the first start, threads. */
#include "private.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/file.h>
#include <ndigest/base/intl.h>
#include <ndigest/conf/conf.h>
#include <ndigest/html/extract.h>
#include <ndigest/store/feeds.h>
#include <ndigest/store/state.h>

#include "courier.h"
#include "secret.h"

/* $VAR/ndigest/FILE, or $HOME/FALLBACK/ndigest/FILE; NULL without HOME. */
char *
app_place(const char *var, const char *fallback, const char *file)
{
	const char *base = getenv(var);
	const char *home = getenv("HOME");

	/* the XDG specification: a relative path is to be ignored */
	if (base != NULL && base[0] == '/')
		return xasprintf("%s/ndigest%s", base, file);
	if (home != NULL && *home != '\0')
		return xasprintf("%s/%s/ndigest%s", home, fallback, file);
	return NULL;
}

static enum err
make_parent(const char *path, struct error *e)
{
	char *dir = xstrdup(path);
	char *slash = strrchr(dir, '/');
	enum err rc = ERR_NONE;

	if (slash != NULL && slash != dir) {
		*slash = '\0';
		rc = file_mkdirs(dir, e);
	}
	free(dir);
	return rc;
}

char *
app_db_path(const char *given)
{
	return given != NULL ? xstrdup(given) :
	    app_place("XDG_DATA_HOME", ".local/share", "/ndigest.db");
}

static enum err
find_places(struct app *a, const struct app_places *p, struct error *e)
{
	a->db_path = app_db_path(p->db);
	if (a->db_path == NULL)
		return error_set(e, ERR_CREATE, _("there is no place for the "
		    "database: set HOME, or name a file with --db"));
	return ERR_NONE;
}

static const struct {
	const char *category, *title, *url, *site;
} sources[] = {
#define SOURCE(category, title, url, site) { category, title, url, site },
#include "sources.def"
#undef SOURCE
};

/* Once in a database's life: a list that was imported first stays alone. */
static enum err
subscribe_sources(struct store *s, struct error *e)
{
	enum err rc = store_begin(s, e);
	size_t i;

	for (i = 0; i < sizeof sources / sizeof sources[0] && rc == ERR_NONE;
	    i++)
		rc = store_feed_add(s, sources[i].url, sources[i].category,
		    sources[i].title, NULL, NULL, e);
	if (rc == ERR_NONE)
		rc = store_state_put(s, "sources", "1", 1, e);
	if (rc != ERR_NONE) {
		store_rollback(s);
		return rc;
	}
	return store_commit(s, e);
}

static enum err
welcome(struct app *a, struct store *s, unsigned flags, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct feed *feeds;
	size_t n = 0;
	enum err rc = ERR_NONE;

	if (store_state_text(s, "sources", &arena) != NULL)
		goto out;
	rc = store_feeds(s, &arena, &feeds, &n, e);
	if (rc != ERR_NONE || (flags & APP_NO_SOURCES))
		goto out;
	a->first_start = n == 0;
	rc = n == 0 ? subscribe_sources(s, e) :
	    store_state_put(s, "sources", "0", 1, e);
out:
	arena_free(&arena);
	return rc;
}

static enum err
open_writer(struct app *a, unsigned flags, struct error *e)
{
	struct store *s = NULL;
	enum err rc = make_parent(a->db_path, e);

	if (rc == ERR_NONE)
		rc = store_open(a->db_path, STORE_WRITER, &s, e);
	if (rc != ERR_NONE)
		return rc;
	if (store_notice(s) != NULL)
		a->notice = xstrdup(store_notice(s));
	a->work = work_new(a, s);
	return welcome(a, s, flags, e);
}

/*
 * A command that only reads takes a reader where the database is there and
 * of today's shape, so that it works beside a refresh and on a full disk.
 */
static enum err
open_reader(struct app *a, struct error *e)
{
	return store_open(a->db_path, STORE_READER, &a->reader, e);
}

enum err
app_open(struct app **out, const struct conf *conf,
    const struct app_places *places, unsigned flags, struct error *e)
{
	struct app *a = xcalloc(1, sizeof *a);
	enum err rc;

	html_init();
	a->conf = conf;
	a->events = inbox_new();
	rc = a->events != NULL ? find_places(a, places, e) :
	    error_set(e, ERR_AGAIN, _("too many files are open"));
	if (rc == ERR_NONE && (flags & APP_READ_ONLY) &&
	    open_reader(a, NULL) == ERR_NONE) {
		a->read_only = true;
		goto out;
	}
	if (rc == ERR_NONE)
		rc = open_writer(a, flags, e);
	/* a full disk or a read-only one: what is there can still be read */
	if (rc != ERR_NONE && rc != ERR_CONFIG && a->db_path != NULL &&
	    open_reader(a, NULL) == ERR_NONE) {
		a->read_only = true;
		free(a->notice);
		a->notice = xasprintf("%s; what is stored can be read, "
		    "nothing is kept", e != NULL ? e->text : "read-only");
		work_free(a->work);
		a->work = NULL;
		rc = ERR_NONE;
	}
out:
	if (rc != ERR_NONE) {
		app_close(a);
		return rc;
	}
	*out = a;
	return ERR_NONE;
}

/* A reader that sees the file as it was is opened anew; the old one stays
 * when that fails. */
static void
renew_reader(struct app *a)
{
	struct store *now;

	if (a->reader == NULL ||
	    store_open(a->db_path, STORE_READER, &now, NULL) != ERR_NONE)
		return;
	store_close(a->reader);
	a->reader = now;
	a->seen_version = -1;	/* lists are old */
}

bool
app_try_writing(struct app *a)
{
	struct error e;
	bool frozen = a->reader != NULL && store_is_frozen(a->reader);

	if (a->work == NULL && open_writer(a, 0, &e) != ERR_NONE) {
		work_free(a->work);
		a->work = NULL;
	} else if (a->work != NULL && !a->started) {
		a->read_only = false;
		free(a->notice);
		a->notice = NULL;
		renew_reader(a);
		return true;
	}
	if (frozen)
		renew_reader(a);
	return false;
}

static void
stop_threads(struct app *a)
{
	struct message *quit;

	if (!a->started)
		return;
	courier_quit(a->courier);
	thread_join(a->net_thread);
	quit = xcalloc(1, sizeof *quit);
	quit->kind = WORK_QUIT;
	inbox_put_urgent(a->work->box, quit);
	thread_join(a->work_thread);
	a->started = false;
}

void
app_close(struct app *a)
{
	struct app_event *ev;

	if (a == NULL)
		return;
	stop_threads(a);
	courier_free(a->courier);
	work_free(a->work);
	store_close(a->reader);
	if (a->events != NULL)
		while ((ev = app_next_event(a)) != NULL)
			app_event_free(ev);
	inbox_free(a->events);
	free(a->db_path);
	free(a->notice);
	secret_free(a->model_key);
	free(a->model_key_url);
	free(a);
}

const char *
app_notice(const struct app *a)
{
	return a->notice;
}

bool
app_is_first_start(const struct app *a)
{
	return a->first_start;
}

/* Before there are threads; without it the model's server will say so. */
static void
take_key(struct app *a)
{
	struct error e = { "" };
	struct talk_options o;

	if (a->model_key != NULL ||
	    conf_choice(a->conf, OPT_AI_PROVIDER) == 0)
		return;
	if (secret_take(a->conf, &a->model_key, &e) != ERR_NONE)
		event_status(a, true, "%s", e.text);
	talk_options_read(&o, a->conf);
	free(a->model_key_url);
	a->model_key_url = xstrdup(talk_url(&o));
}

enum err
app_start_threads(struct app *a, struct error *e)
{
	enum err rc = ERR_NONE;

	if (a->started)
		return ERR_NONE;
	if (a->work == NULL)
		return error_set(e, ERR_IO, "%s", a->notice != NULL ?
		    a->notice : _("the database can only be read"));
	if (a->reader == NULL)
		rc = open_reader(a, e);
	if (rc == ERR_NONE)
		take_key(a);
	if (rc == ERR_NONE)
		rc = courier_new(a, &a->courier, e);
	if (rc == ERR_NONE)
		rc = thread_start(&a->net_thread, "net", courier_run,
		    a->courier, e);
	if (rc != ERR_NONE)
		return rc;
	rc = thread_start(&a->work_thread, "work", work_run, a->work, e);
	if (rc != ERR_NONE) {
		courier_quit(a->courier);
		thread_join(a->net_thread);
		return rc;
	}
	a->started = true;
	return ERR_NONE;
}

enum err
app_start(struct app *a, struct error *e)
{
	enum err rc;

	a->background = true;
	rc = app_start_threads(a, e);
	if (rc == ERR_NONE)
		app_download_go_on(a);
	return rc;
}

void
app_rest(struct app *a)
{
	store_rest(a->reader);
	mem_give_back();
}

struct store *
app_reader(struct app *a)
{
	return a->reader != NULL ? a->reader : a->work->store;
}
