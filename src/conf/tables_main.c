/*
 * conftables: writes the tables of options, actions, roles and themes as
 * mdoc. `conftables fill FILE.in` copies a page and puts a table for each
 * line `.\" @options@`, `@keys@`, `@roles@`, `@themes@`, so that the pages
 * under man/ cannot say what the program does not do.
 */
#include <stdio.h>
#include <string.h>

#include <ndigest/conf/conf.h>

#define LINE_SIZE 4096

/* Text as mdoc: a backslash and what would start a request are escaped. */
static void
put_text(const char *s)
{
	if (*s == '.' || *s == '\'')
		(void)fputs("\\&", stdout);
	for (; *s != '\0'; s++) {
		if (*s == '\\')
			(void)fputs("\\e", stdout);
		else if (*s == '-')
			(void)fputs("\\-", stdout);
		else if (strncmp(s, "…", strlen("…")) == 0) {
			(void)fputs("\\&...", stdout);
			s += strlen("…") - 1;
		} else
			(void)putchar(*s);
	}
}

/* Sentences, each from a line of its own, filled to under 80 columns. */
static void
put_sentences(const char *s)
{
	size_t column = 0;

	while (*s != '\0') {
		size_t n = strcspn(s, " ");
		char word[128];

		(void)snprintf(word, sizeof word, "%.*s", (int)n, s);
		if (column > 0 && column + n > 70) {
			(void)putchar('\n');
			column = 0;
		} else if (column > 0) {
			(void)putchar(' ');
		}
		put_text(word);
		column += n + 1;
		if (n > 0 && s[n - 1] == '.' && s[n] == ' ') {
			(void)putchar('\n');
			column = 0;
		}
		s += n + strspn(s + n, " ");
	}
	(void)putchar('\n');
}

static void
put_standard(const struct option_info *o)
{
	if (*o->standard == '\0') {
		(void)puts("Default: empty");
		return;
	}
	(void)puts("Default:");
	put_sentences(o->standard);
}

static void
put_kind(const struct option_info *o)
{
	char word[64];

	if (o->type != OPTION_CHOICE) {
		(void)printf(" Ar %s\n", option_type_name(o));
		return;
	}
	(void)putchar('\n');
	(void)fputs("One of", stdout);
	for (size_t k = 0; option_choice(o, k, word, sizeof word); k++)
		(void)printf("%s %s", k > 0 ? "," : "", word);
	(void)puts(".");
}

static void
put_options(void)
{
	(void)puts(".Bl -tag -width Ds");
	for (unsigned i = 0; i < OPTION_COUNT; i++) {
		const struct option_info *o = option_info((enum option)i);

		(void)printf(".It Ic %s", o->name);
		put_kind(o);
		put_sentences(o->help);
		put_standard(o);
	}
	(void)puts(".El");
}

static void
put_keys_of(const struct keymap *m, enum action a)
{
	char keys[128];
	const struct action_info *info = action_info(a);

	for (unsigned i = 0; i < VIEW_BITS; i++) {
		if ((info->views & 1U << i) == 0)
			continue;
		keymap_keys(m, 1U << i, a, false, keys, sizeof keys);
		break;
	}
	(void)fputs(".It ", stdout);
	if (*keys == '\0')
		(void)fputs("\\(em", stdout);
	else
		put_text(keys);
	(void)printf(" Ta Ic %s Ta ", info->name);
	put_text(info->help);
	(void)putchar('\n');
}

static void
put_keys(void)
{
	struct keymap *m = keymap_new();

	(void)puts(".Bl -column \"<Backspace> <C-x>\" \"go-to-category\" "
	    "\"what it does\"");
	(void)puts(".It Sy Keys Ta Sy Action Ta Sy What it does");
	for (unsigned i = 0; i < ACTION_COUNT; i++)
		put_keys_of(m, (enum action)i);
	(void)puts(".El");
	keymap_free(m);
}

static void
put_roles(void)
{
	(void)puts(".Bl -tag -width \"emphasis\" -compact");
	for (unsigned i = 0; i < ROLE_COUNT; i++) {
		(void)printf(".It Ic %s\n", role_name((enum role)i));
		put_text(role_help((enum role)i));
		(void)putchar('\n');
	}
	(void)puts(".El");
}

static void
put_themes(void)
{
	struct theme t;

	(void)puts(".Bl -tag -width \"terminal\" -compact");
	for (unsigned i = 0; i < THEME_BUILTIN_COUNT; i++) {
		theme_builtin((enum theme_builtin)i, &t);
		(void)printf(".It Ic %s\n%s (%s).\n", t.name, t.help,
		    i == THEME_TERMINAL ? "either" : t.dark ? "dark" : "light");
	}
	(void)puts(".El");
}

static const struct {
	const char *line;
	void (*put)(void);
} tables[] = {
	{ ".\\\" @options@\n", put_options },
	{ ".\\\" @keys@\n", put_keys },
	{ ".\\\" @roles@\n", put_roles },
	{ ".\\\" @themes@\n", put_themes }
};

static int
fill(const char *path)
{
	FILE *f = fopen(path, "r");
	char line[LINE_SIZE];

	if (f == NULL) {
		perror(path);
		return 1;
	}
	while (fgets(line, sizeof line, f) != NULL) {
		size_t i, n = sizeof tables / sizeof *tables;

		for (i = 0; i < n && strcmp(line, tables[i].line) != 0; i++)
			;
		if (i < n)
			tables[i].put();
		else
			(void)fputs(line, stdout);
	}
	(void)fclose(f);
	return 0;
}

int
main(int argc, char **argv)
{
	if (argc == 3 && strcmp(argv[1], "fill") == 0)
		return fill(argv[2]);
	(void)fprintf(stderr, "usage: conftables fill PAGE.in\n");
	return 64;
}
