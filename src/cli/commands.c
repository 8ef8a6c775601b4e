#include <string.h>

#include "command.h"

const struct command *const commands[] = {
	&command_add, &command_remove, &command_feeds, &command_import,
	&command_export, &command_refresh, &command_list, &command_show,
	&command_open, &command_share, &command_mark, &command_search,
	&command_digest, &command_parse, &command_extract,
	&command_classify, &command_config, &command_doctor,
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
