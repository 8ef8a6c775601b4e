/* Whatever a config file says, what holds in the end is sound. */
#include "fuzz.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/conf/conf.h>

static void
promise(bool kept)
{
	if (!kept)
		abort();
}

static void
check_options(const struct conf *c)
{
	for (unsigned i = 0; i < OPTION_COUNT; i++) {
		const char *value = conf_str(c, (enum option)i);
		int64_t number;

		promise(option_parse((enum option)i, value, &number, NULL) ==
		    ERR_NONE);
		promise(number == conf_int(c, (enum option)i));
	}
}

static void
check_sections(const struct conf *c)
{
	char keys[256];

	for (unsigned i = 0; i < ACTION_COUNT; i++)
		keymap_keys(conf_keymap(c), VIEW_LIST, (enum action)i, false,
		    keys, sizeof keys);
	for (size_t k = 0; conf_theme_name(c, k) != NULL; k++) {
		struct theme t;

		promise(conf_theme(c, conf_theme_name(c, k), true, &t));
		theme_reduce(&t, DEPTH_256);
	}
	for (size_t k = 0; conf_share(c, k) != NULL; k++)
		if (conf_share(c, k)->command != NULL)
			free(conf_words(conf_share(c, k)->command));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct conf *c = conf_new();
	struct error e = { "" };
	enum err rc = conf_load_bytes(c, "config", (const char *)data, n, &e);

	promise(rc == ERR_NONE || rc == ERR_CONFIG);
	promise((rc == ERR_NONE) == (e.text[0] == '\0'));
	check_options(c);
	check_sections(c);
	conf_free(c);
	return 0;
}
