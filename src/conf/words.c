/* Values of the config file as argument vectors (there is no shell) and as
 * paths. */
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>
#include <ndigest/conf/conf.h>

/* Copies one word to *TO; false when a quote stays open. */
static bool
take_word(const char **s, char **to)
{
	char quote = '\0';

	for (; **s != '\0'; (*s)++) {
		char c = **s;

		if (quote == '\0' && (c == ' ' || c == '\t'))
			break;
		if (c == quote) {
			quote = '\0';
		} else if (quote == '\0' && (c == '\'' || c == '"')) {
			quote = c;
		} else if (c == '\\' && quote != '\'' && (*s)[1] != '\0') {
			*(*to)++ = *++*s;
		} else {
			*(*to)++ = c;
		}
	}
	*(*to)++ = '\0';
	return quote == '\0';
}

char *
conf_path(const struct conf *c, enum option id)
{
	const char *path = conf_str(c, id), *home = getenv("HOME");

	if (path == NULL || *path == '\0')
		return NULL;
	return path[0] == '~' && path[1] == '/' && home != NULL ?
	    xasprintf("%s%s", home, path + 1) : xstrdup(path);
}

char **
conf_words(const char *command)
{
	/* at most a word every second byte, and no word grows */
	size_t n = strlen(command), most = n / 2 + 2, count = 0;
	char **words = xmalloc(most * sizeof *words + n + 2);
	char *to = (char *)(words + most);
	const char *s = command;

	while (*(s += strspn(s, " \t")) != '\0') {
		words[count++] = to;
		if (!take_word(&s, &to)) {
			free(words);
			return NULL;
		}
	}
	if (count == 0) {
		free(words);
		return NULL;
	}
	words[count] = NULL;
	return words;
}
