/* The options of one feed. */
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/spawn.h>
#include <ndigest/base/vec.h>
#include <ndigest/conf/conf.h>
#include <ndigest/text/base64.h>

#include "rules.h"

#define SECRET_MAX ((size_t)4096)
#define HEADERS_MAX ((size_t)20)
#define COMMAND_MS 10000

struct reading {
	struct feed_rules *rules;
	bool with_secrets;
	VEC(char *) headers;
};

typedef enum err take(struct reading *r, const char *value, struct error *e);

static enum err
add_header(struct reading *r, char *line, struct error *e)
{
	if (r->headers.len >= HEADERS_MAX || strpbrk(line, "\r\n") != NULL ||
	    strchr(line, ':') == NULL) {
		free(line);
		return error_set(e, ERR_INPUT, _("a header is one line like "
		    "\"Name: value\", and there are at most %zu"),
		    HEADERS_MAX);
	}
	vec_push(&r->headers, line);
	return ERR_NONE;
}

static enum err
take_interval(struct reading *r, const char *value, struct error *e)
{
	return option_parse(OPT_REFRESH_INTERVAL, value, &r->rules->interval,
	    e);
}

static enum err
take_text(struct reading *r, const char *value, struct error *e)
{
	if (strcmp(value, "always") == 0)
		r->rules->text = FEED_TEXT_ALWAYS;
	else if (strcmp(value, "never") == 0)
		r->rules->text = FEED_TEXT_NEVER;
	else if (strcmp(value, "auto") != 0)
		return error_set(e, ERR_INPUT, _("text is auto, always or "
		    "never"));
	return ERR_NONE;
}

static enum err
take_ai(struct reading *r, const char *value, struct error *e)
{
	r->rules->no_ai = strcmp(value, "never") == 0;
	if (!r->rules->no_ai && strcmp(value, "yes") != 0)
		return error_set(e, ERR_INPUT, _("ai is yes or never"));
	return ERR_NONE;
}

static enum err
take_language(struct reading *r, const char *value, struct error *e)
{
	(void)e;
	free(r->rules->language);
	r->rules->language = xstrdup(value);
	return ERR_NONE;
}

static enum err
take_hide(struct reading *r, const char *value, struct error *e)
{
	pattern_free(r->rules->hide);
	r->rules->hide = NULL;
	return pattern_new(value, &r->rules->hide, e);
}

static enum err
take_header(struct reading *r, const char *value, struct error *e)
{
	return add_header(r, xstrdup(value), e);
}

static enum err
take_user_agent(struct reading *r, const char *value, struct error *e)
{
	return add_header(r, xasprintf("User-Agent: %s", value), e);
}

static enum err
add_credentials(struct reading *r, bool basic, const char *secret,
    struct error *e)
{
	struct buf b = BUF_INIT(2 * SECRET_MAX);

	(void)buf_adds(&b, basic ? "Authorization: Basic " :
	    "Authorization: Bearer ");
	if (basic)
		base64_encode(&b, secret, strlen(secret));
	else
		(void)buf_adds(&b, secret);
	return add_header(r, buf_steal(&b), e);
}

static enum err
take_env(struct reading *r, bool basic, const char *name, struct error *e)
{
	const char *secret = getenv(name);

	if (!r->with_secrets)
		return ERR_NONE;
	if (secret == NULL || *secret == '\0')
		return error_set(e, ERR_INPUT, _("the environment variable "
		    "%.60s for its credentials is not set"), name);
	return add_credentials(r, basic, secret, e);
}

static enum err
take_command(struct reading *r, bool basic, const char *command,
    struct error *e)
{
	struct buf out = BUF_INIT(SECRET_MAX);
	char **words = conf_words(command);
	enum err rc = ERR_NONE;

	if (words == NULL)
		rc = error_set(e, ERR_INPUT, _("\"%.60s\" is no command"),
		    command);
	else if (r->with_secrets)
		rc = spawn_filter((const char *const *)words, NULL, 0, &out,
		    COMMAND_MS, e);
	if (rc == ERR_NONE && r->with_secrets) {
		buf_truncate(&out, strcspn(buf_str(&out), "\r\n"));
		rc = add_credentials(r, basic, buf_str(&out), e);
	}
	buf_free(&out);
	free(words);
	return rc;
}

static enum err
take_basic_env(struct reading *r, const char *value, struct error *e)
{
	return take_env(r, true, value, e);
}

static enum err
take_bearer_env(struct reading *r, const char *value, struct error *e)
{
	return take_env(r, false, value, e);
}

static enum err
take_basic_command(struct reading *r, const char *value, struct error *e)
{
	return take_command(r, true, value, e);
}

static enum err
take_bearer_command(struct reading *r, const char *value, struct error *e)
{
	return take_command(r, false, value, e);
}

static const struct {
	const char *name;
	take *take;
} names[] = {
	{ "interval", take_interval }, { "text", take_text },
	{ "ai", take_ai }, { "language", take_language },
	{ "hide", take_hide }, { "header", take_header },
	{ "user_agent", take_user_agent },
	{ "basic_env", take_basic_env }, { "bearer_env", take_bearer_env },
	{ "basic_command", take_basic_command },
	{ "bearer_command", take_bearer_command }
};

#define NAMES (sizeof names / sizeof names[0])

static enum err
take_line(struct reading *r, const char *name, const char *value,
    struct error *e)
{
	const char *all[NAMES], *near;
	size_t i;

	for (i = 0; i < NAMES; i++) {
		if (strcmp(names[i].name, name) == 0)
			return names[i].take(r, value, e);
		all[i] = names[i].name;
	}
	near = name_nearest(name, all, NAMES);
	return near != NULL ? error_set(e, ERR_INPUT, _("a feed has no option "
	    "\"%.40s\"; did you mean %s?"), name, near) :
	    error_set(e, ERR_INPUT, _("a feed has no option \"%.40s\""), name);
}

/* "name = value" of N bytes: blanks around both are left out. */
static enum err
read_line(struct reading *r, const char *s, size_t n, struct error *e)
{
	const char *eq = memchr(s, '=', n);
	const char *end = s + n, *stop = eq;
	char *name, *value;
	enum err rc;

	if (eq == NULL)
		return error_set(e, ERR_INPUT,
		    _("\"%.*s\" is not like name = value"), (int)(n < 60 ? n :
		    60), s);
	while (stop > s && (stop[-1] == ' ' || stop[-1] == '\t'))
		stop--;
	name = xstrndup(s, (size_t)(stop - s));
	eq++;
	while (eq < end && (*eq == ' ' || *eq == '\t'))
		eq++;
	while (end > eq && (end[-1] == ' ' || end[-1] == '\t' ||
	    end[-1] == '\r'))
		end--;
	value = xstrndup(eq, (size_t)(end - eq));
	rc = take_line(r, name, value, e);
	free(name);
	free(value);
	return rc;
}

enum err
feed_rules_read(const char *options, bool with_secrets,
    struct feed_rules *out, struct error *e)
{
	struct reading r = { .rules = out, .with_secrets = with_secrets };
	enum err rc = ERR_NONE;

	*out = (struct feed_rules){ .interval = 0 };
	while (options != NULL && *options != '\0' && rc == ERR_NONE) {
		size_t n = strcspn(options, "\n");
		size_t from = strspn(options, " \t\r");

		if (from < n)
			rc = read_line(&r, options + from, n - from, e);
		options += n + (options[n] == '\n');
	}
	if (r.headers.len > 0)
		vec_push(&r.headers, NULL);
	out->headers = r.headers.at;
	return rc;
}

void
feed_rules_free(struct feed_rules *r)
{
	size_t i;

	for (i = 0; r->headers != NULL && r->headers[i] != NULL; i++)
		free(r->headers[i]);
	free(r->headers);
	free(r->language);
	pattern_free(r->hide);
	*r = (struct feed_rules){ .interval = 0 };
}
