#include "models_setup.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <ndigest/app/models.h>
#include <ndigest/app/tools.h>
#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/mem.h>
#include <ndigest/conf/conf.h>
#include <ndigest/text/url.h>

#include "consent.h"
#include "output.h"

#define LINE_MAX_BYTES 1024
#define SHOWN_MODELS ((size_t)30)

/* What is to be written into the config; in the order of names[]. */
enum { PROVIDER, URL, MODEL, KEY_ENV, KEY_COMMAND, SETTINGS };

static const char *const names[SETTINGS] = {
	"ai.provider", "ai.url", "ai.model", "ai.key_env", "ai.key_command"
};

struct setup {
	struct cli *c;
	const struct args *a;
	struct arena arena;
	bool asks;			/* there is somebody to ask */
	const char *set[SETTINGS];	/* never NULL once it is chosen */
	char *key;			/* of the environment, kept */
};

/* Providers elsewhere: what stands for them unless the reader says else. */
static const struct hosted {
	const char *label, *provider, *key_env;
} hosted[] = {
	{ N_("OpenAI, or a server that speaks its protocol"), "openai",
	    "OPENAI_API_KEY" },
	{ "Anthropic", "anthropic", "ANTHROPIC_API_KEY" },
	{ "Gemini", "gemini", "GEMINI_API_KEY" }
};

#define HOSTED (sizeof hosted / sizeof *hosted)

/* --- asking --------------------------------------------------------------------- */

/* A line that was typed, in the arena, or FALLBACK for an empty one; NULL at
 * the end of input. */
static const char *
ask_line(struct setup *s, const char *question, const char *fallback)
{
	char line[LINE_MAX_BYTES];

	(void)printf("%s%s%s%s: ", question, fallback[0] != '\0' ? " [" : "",
	    fallback, fallback[0] != '\0' ? "]" : "");
	(void)fflush(stdout);
	if (fgets(line, sizeof line, stdin) == NULL)
		return NULL;
	line[strcspn(line, "\r\n")] = '\0';
	return line[0] == '\0' ? fallback : arena_strdup(&s->arena, line);
}

/* A number from 0 to MOST; MOST + 1 when none was typed. */
static size_t
ask_number(struct setup *s, const char *question, size_t usual, size_t most)
{
	char fallback[24], *end;
	const char *line;
	unsigned long n;

	(void)snprintf(fallback, sizeof fallback, "%zu", usual);
	for (;;) {
		line = ask_line(s, question, fallback);
		if (line == NULL)
			return most + 1;
		n = strtoul(line, &end, 10);
		if (end != line && *end == '\0' && n <= most)
			return n;
		(void)printf(_("A number from 0 to %zu, please.\n"), most);
	}
}

static enum err
given_up(struct error *e)
{
	return error_set(e, ERR_USAGE, "%s", _("nothing was changed"));
}

/* --- keys ------------------------------------------------------------------------ */

static enum err
refuse_key(const char *s, struct error *e)
{
	if (s == NULL || !models_is_key(s))
		return ERR_NONE;
	return error_set(e, ERR_USAGE, "%s", _("that looks like a key itself: "
	    "put it into an environment variable, or have a command print it, "
	    "and give the name of that; a key does not belong into a config "
	    "file"));
}

static bool
is_variable(const char *s)
{
	return s[0] != '\0' && (s[0] < '0' || s[0] > '9') &&
	    s[strspn(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "0123456789_")] == '\0';
}

static enum err
ask_key(struct setup *s, const char *usual, struct error *e)
{
	const char *line = ask_line(s, _("The environment variable with the "
	    "key, or a command that prints it ('-': no key)"), usual);
	enum err rc;

	if (line == NULL)
		return given_up(e);
	rc = refuse_key(line, e);
	if (rc != ERR_NONE || strcmp(line, "-") == 0)
		return rc;
	s->set[is_variable(line) ? KEY_ENV : KEY_COMMAND] = line;
	return ERR_NONE;
}

/* --- what is chosen --------------------------------------------------------------- */

static void
take_found(struct setup *s, const struct models_found *f)
{
	s->set[PROVIDER] = f->provider;
	s->set[URL] = f->url;
	if (s->set[MODEL][0] == '\0' && f->writer < f->count)
		s->set[MODEL] = f->names[f->writer];
}

static size_t
print_names(const char *const *list, size_t n)
{
	size_t i;

	for (i = 0; i < n && i < SHOWN_MODELS; i++) {
		(void)printf("  %2zu  ", i + 1);
		output_line(list[i]);
		(void)putchar('\n');
	}
	return i;
}

/* One of the models that are offered, or a name that is typed. */
static enum err
ask_model(struct setup *s, const char *const *list, size_t n, size_t usual,
    struct error *e)
{
	const char *line;
	char *end;
	size_t shown, k;

	if (s->set[MODEL][0] != '\0' || n == 0 || !s->asks) {
		if (s->set[MODEL][0] == '\0' && usual < n)
			s->set[MODEL] = list[usual];
		return ERR_NONE;
	}
	if (n == 1) {
		s->set[MODEL] = list[0];
		return ERR_NONE;
	}
	(void)puts(_("Models:"));
	shown = print_names(list, n);
	line = ask_line(s, _("Number or name of the model"),
	    usual < n ? list[usual] : list[0]);
	if (line == NULL)
		return given_up(e);
	k = strtoul(line, &end, 10);
	s->set[MODEL] = *end == '\0' && k >= 1 && k <= shown ? list[k - 1] :
	    line;
	return ERR_NONE;
}

static enum err
choose_hosted(struct setup *s, const struct hosted *h, struct error *e)
{
	const char *url;

	s->set[PROVIDER] = h->provider;
	url = ask_line(s, _("URL of the server, empty for the provider's own"),
	    "");
	if (url == NULL)
		return given_up(e);
	s->set[URL] = url;
	return ask_key(s, h->key_env, e);
}

static enum err
choose(struct setup *s, struct error *e)
{
	struct models_found *found = NULL;
	size_t n = 0, i, k;
	enum err rc = models_find(s->c->conf, args_get(s->a, "ports"),
	    &s->arena, &found, &n, e);

	if (rc != ERR_NONE)
		return rc;
	if (!s->asks) {
		if (n == 0)
			return error_set(e, ERR_SERVICE, "%s", _("no server "
			    "of language models answers on this machine; start "
			    "one, or name another with --provider and --url"));
		take_found(s, &found[0]);
		return ERR_NONE;
	}
	(void)puts(n > 0 ? _("On this machine:") : _("No server of language "
	    "models answers on this machine. Elsewhere:"));
	for (i = 0; i < n; i++)
		(void)printf(N_many("  %2zu  %s, %s, %zu model\n",
		    "  %2zu  %s, %s, %zu models\n", found[i].count), i + 1,
		    found[i].label, found[i].url, found[i].count);
	if (n > 0)
		(void)puts(_("Elsewhere; articles that you open leave this "
		    "machine:"));
	for (i = 0; i < HOSTED; i++)
		(void)printf("  %2zu  %s\n", n + i + 1, _(hosted[i].label));
	(void)printf("   0  %s\n", _("none: the embedded engine"));
	k = ask_number(s, _("Which one"), n > 0, n + HOSTED);
	if (k > n + HOSTED)
		return given_up(e);
	if (k == 0) {
		s->set[PROVIDER] = "local";
		return ERR_NONE;
	}
	if (k > n)
		return choose_hosted(s, &hosted[k - n - 1], e);
	s->set[PROVIDER] = found[k - 1].provider;
	s->set[URL] = found[k - 1].url;
	return ask_model(s, found[k - 1].names, found[k - 1].count,
	    found[k - 1].writer, e);
}

/* --- trying ------------------------------------------------------------------------- */

/* Each question takes the key out of the environment. */
static void
put_key_back(struct setup *s)
{
	if (s->key != NULL)
		(void)setenv(s->set[KEY_ENV], s->key, 1);
}

static enum err
apply(struct setup *s, struct error *e)
{
	enum err rc = ERR_NONE;
	size_t i;

	for (i = 0; i < SETTINGS && rc == ERR_NONE; i++)
		rc = conf_set(s->c->conf, names[i], s->set[i], "setup", e);
	if (s->key == NULL && s->set[KEY_ENV][0] != '\0')
		s->key = xstrdup(getenv(s->set[KEY_ENV]));
	return rc;
}

static enum err
get_consent(struct setup *s, struct error *e)
{
	char host[256], question[512];
	bool yes = args_has(s->a, "yes");

	if (models_consent(s->c->app, host, sizeof host) == MODELS_YES)
		return ERR_NONE;
	if (!yes && !s->asks)
		return error_set(e, ERR_USAGE, _("articles would be sent to "
		    "%s: say yes to that with --yes"), host);
	(void)snprintf(question, sizeof question, _("The articles that you "
	    "open will be sent to %s. Is that all right?"), host);
	if (!yes && !consent_yes(question))
		return given_up(e);
	return models_allow(s->c->app, true, e);
}

/* The server's own list, when the model is not chosen yet. */
static enum err
list_models(struct setup *s, struct error *e)
{
	struct tool_models m;

	if (s->set[MODEL][0] != '\0' || strcmp(s->set[PROVIDER], "local") == 0)
		return ERR_NONE;
	put_key_back(s);
	tool_models(s->c->conf, &s->arena, &m);
	if (!m.answers)
		return error_set(e, m.code, _("%s does not answer: %s"),
		    m.provider, m.why_not);
	return ask_model(s, m.names, m.count, m.writer, e);
}

static const char sample[] =
    "The town of Velmark switched off its last oil lamps on Friday. Engineers "
    "of the grid company had laid 14 kilometres of cable since March, through "
    "cellars that nobody had mapped since the war.\n\n"
    "The council expects to save 40,000 crowns a year. Half of it goes to the "
    "school's new workshop, according to the budget of May.\n\n"
    "\"We shall miss the light, and not the smell,\" said Ada Brun, the last "
    "of nine lamplighters. Her guild wants one row of lamps to stay in use "
    "for visitors.\n\n"
    "A study by the university of Norrvik had found that the lamps lose nine "
    "tenths of their energy as heat.\n";

static enum err
try_it(struct setup *s, struct error *e)
{
	int64_t start = clock_mono_ms();
	struct tool_digest d;
	enum err rc;

	if (args_has(s->a, "no-try") ||
	    strcmp(s->set[PROVIDER], "local") == 0)
		return ERR_NONE;
	put_key_back(s);
	(void)puts(_("One digest to try it …"));
	rc = tool_digest(s->c->app, s->c->conf, sample, sizeof sample - 1,
	    "Velmark puts out its last oil lamps", &s->arena, &d, e);
	if (rc == ERR_NONE && !d.digest.ai)
		rc = error_set(e, d.model_code != ERR_NONE ? d.model_code :
		    ERR_SERVICE, _("it made no digest: %s; nothing was "
		    "changed"), d.model_error.text);
	if (rc != ERR_NONE)
		return rc;
	output_wrapped(d.digest.summary, 2, false, "");
	for (size_t i = 0; i < d.digest.takeaway_count; i++)
		output_wrapped(d.digest.takeaways[i].text, 4, false, "");
	(void)printf(_("That took %.1f seconds.\n"),
	    (double)(clock_mono_ms() - start) / 1000);
	return ERR_NONE;
}

/* --- writing -------------------------------------------------------------------------- */

/* Only what differs is written: a file that says it already stays as it is. */
static enum err
write_config(struct setup *s, struct error *e)
{
	char *path = s->c->config_path != NULL ? xstrdup(s->c->config_path) :
	    conf_default_path();
	struct conf *old = conf_new();
	enum err rc = path != NULL ? ERR_NONE : error_set(e, ERR_CREATE, "%s",
	    _("there is no place for a config file: neither XDG_CONFIG_HOME "
	    "nor HOME is set"));
	enum option id;
	size_t i;

	if (rc == ERR_NONE)
		(void)conf_load(old, path, NULL);
	for (i = 0; i < SETTINGS && rc == ERR_NONE; i++)
		if (option_find(names[i], &id) &&
		    strcmp(conf_str(old, id), s->set[i]) != 0)
			rc = conf_write_option(path, names[i], s->set[i], e);
	if (rc == ERR_NONE)
		(void)printf(_("Written to %s\n"), path);
	conf_free(old);
	free(path);
	return rc;
}

/* --- all -------------------------------------------------------------------------------- */

static enum err
read_options(struct setup *s, struct error *e)
{
	static const char *const given[SETTINGS] = { "provider", "url", "model",
	    "key-env", "key-command" };
	enum err rc = ERR_NONE;
	size_t i;

	for (i = 0; i < SETTINGS; i++) {
		const char *v = args_get(s->a, given[i]);

		s->set[i] = v != NULL ? v : "";
	}
	s->asks = args_get(s->a, "provider") == NULL &&
	    !args_has(s->a, "yes") && isatty(STDIN_FILENO) != 0;
	for (i = KEY_ENV; i < SETTINGS && rc == ERR_NONE; i++)
		rc = refuse_key(s->set[i], e);
	if (rc == ERR_NONE && s->set[KEY_ENV][0] != '\0' &&
	    !is_variable(s->set[KEY_ENV]))
		rc = error_set(e, ERR_USAGE, "%s", _("--key-env takes the name "
		    "of an environment variable"));
	if (rc == ERR_NONE && s->set[URL][0] != '\0' &&
	    url_check(s->set[URL], e) != ERR_NONE)
		rc = ERR_USAGE;
	return rc;
}

enum err
models_setup(struct cli *c, const struct args *a, struct error *e)
{
	struct setup s = { .c = c, .a = a, .arena = ARENA_INIT };
	enum err rc = read_options(&s, e);

	if (rc == ERR_NONE)
		rc = cli_open_app(c, NEEDS_STORE, e);
	if (rc == ERR_NONE && s.set[PROVIDER][0] == '\0')
		rc = choose(&s, e);
	if (rc == ERR_NONE)
		rc = apply(&s, e);
	if (rc == ERR_NONE && strcmp(s.set[PROVIDER], "local") != 0)
		rc = get_consent(&s, e);
	if (rc == ERR_NONE)
		rc = list_models(&s, e);
	if (rc == ERR_NONE)
		rc = apply(&s, e);
	if (rc == ERR_NONE)
		rc = try_it(&s, e);
	if (rc == ERR_NONE)
		rc = write_config(&s, e);
	/* the words of the config are the command line's here */
	if (rc == ERR_CONFIG && s.key == NULL)
		rc = ERR_USAGE;
	if (s.key != NULL)
		explicit_bzero(s.key, strlen(s.key));
	free(s.key);
	arena_free(&s.arena);
	return rc;
}
