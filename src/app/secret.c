#include "secret.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/mem.h>
#include <ndigest/base/spawn.h>
#include <ndigest/conf/conf.h>
#include <ndigest/digest/llm.h>

#define KEY_MAX ((size_t)4096)
#define COMMAND_MS 30000

/* Visible ASCII: a key that holds a line's end would write headers. */
static bool
is_key(const char *s)
{
	const char *p;

	for (p = s; *p != '\0'; p++)
		if (*p <= ' ' || *p > '~')
			return false;
	return p != s && (size_t)(p - s) <= KEY_MAX;
}

static enum err
from_command(const char *command, char **out, struct error *e)
{
	struct buf b = BUF_INIT(KEY_MAX);
	char **words = conf_words(command);
	enum err rc = words != NULL ? spawn_filter((const char *const *)words,
	    NULL, 0, &b, COMMAND_MS, NULL) : ERR_CONFIG;

	if (rc == ERR_NONE) {
		b.data[strcspn(buf_str(&b), "\r\n")] = '\0';
		*out = xstrdup(b.data);
		explicit_bzero(b.data, b.len);
	}
	buf_free(&b);
	free(words);
	return rc == ERR_NONE ? rc : error_set(e, ERR_CONFIG,
	    _("the command of ai.key_command gives no key; try it by hand"));
}

enum err
secret_take(const struct conf *conf, char **out, struct error *e)
{
	const char *name = conf_str(conf, OPT_AI_KEY_ENV), *value;
	const char *command = conf_str(conf, OPT_AI_KEY_COMMAND);
	enum err rc = ERR_NONE;

	*out = NULL;
	if (name != NULL && *name != '\0') {
		value = getenv(name);
		if (value == NULL || *value == '\0')
			return error_set(e, ERR_CONFIG, _("the environment has "
			    "no %.60s, which ai.key_env names"), name);
		*out = xstrdup(value);
		(void)unsetenv(name);
	} else if (command != NULL && *command != '\0') {
		rc = from_command(command, out, e);
	}
	if (rc == ERR_NONE && *out != NULL && !is_key(*out)) {
		secret_free(*out);
		*out = NULL;
		rc = error_set(e, ERR_CONFIG, _("what ai.key_env or "
		    "ai.key_command gives is no key"));
	}
	return rc;
}

void
secret_free(char *key)
{
	if (key != NULL)
		explicit_bzero(key, strlen(key));
	free(key);
}

char *
secret_put(const char *header, const char *key)
{
	const char *at = strstr(header, LLM_KEY);

	if (at == NULL || key == NULL)
		return xstrdup(header);
	return xasprintf("%.*s%s%s", (int)(at - header), header, key,
	    at + strlen(LLM_KEY));
}
