#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/conf/option.h>

#include "command.h"

const struct command *const commands[] = {
	&command_add, &command_remove, &command_feeds, &command_import,
	&command_export, &command_refresh, &command_list, &command_show,
	&command_open, &command_download, &command_share, &command_mark, &command_search,
	&command_related, &command_digest, &command_ask,
	&command_models, &command_brief, &command_parse,
	&command_extract, &command_classify, &command_config, &command_doctor,
	&command_completion, &command_help, NULL
};

const struct command *
command_find(const char *name)
{
	size_t i;

	for (i = 0; commands[i] != NULL; i++)
		if (strcmp(commands[i]->name, name) == 0)
			return commands[i];
	return NULL;
}

enum err
command_unknown(const char *name, struct error *e)
{
	const char *names[sizeof commands / sizeof commands[0]];
	const char *near;
	size_t n = 0;

	while (commands[n] != NULL) {
		names[n] = commands[n]->name;
		n++;
	}
	near = name_nearest(name, names, n);
	if (near != NULL)
		return error_set(e, ERR_USAGE, _("there is no command "
		    "\"%.40s\"; did you mean %s?"), name, near);
	return error_set(e, ERR_USAGE, _("there is no command \"%.40s\"; try: "
	    "ndigest help"), name);
}
