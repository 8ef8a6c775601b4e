#include <stdio.h>

#include <ndigest/app/doctor.h>
#include <ndigest/base/intl.h>

#include "command.h"
#include "output.h"

static const struct arg_option options[] = {
	{ "json", NULL, N_("one JSON array") },
	{ NULL, NULL, NULL }
};

#define INDENT 17

static const char *const marks[] = {
	[CHECK_GOOD] = "ok", [CHECK_NOTE] = "note", [CHECK_BAD] = "bad"
};

static void
print(const struct check *k)
{
	static const char *const styles[] = { "32", "33", "31" };

	output_style(styles[k->state]);
	(void)printf("%-5s", marks[k->state]);
	output_style("0");
	(void)printf("%-12s", k->name);
	if (!output_is_terminal()) {
		output_line(k->text);
		if (k->advice != NULL)
			(void)fputs("; ", stdout);
		output_line(k->advice != NULL ? k->advice : "");
		(void)putchar('\n');
		return;
	}
	output_wrapped(k->text, INDENT, true, "0");
	if (k->advice != NULL) {
		(void)printf("%*s%s", INDENT - 2, "",
		    output_is_utf8() ? "→ " : "> ");
		output_wrapped(k->advice, INDENT, true, styles[k->state]);
	}
}

static json_t *
check_json(const struct check *k)
{
	return json_pack("{s:o,s:o,s:o,s:o}", "check", output_string(k->name),
	    "state", output_string(marks[k->state]),
	    "text", output_string(k->text),
	    "advice", output_string(k->advice));
}

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct doctor_places places = { c->config_path, c->db_path, NULL };
	json_t *all = args_has(a, "json") ? json_array() : NULL;
	struct error conf_error = { "" };
	const struct check *checks;
	size_t i, n;
	bool bad = false;
	enum err rc = cli_load_conf(c, &conf_error);

	if (rc != ERR_NONE)
		places.conf_error = conf_error.text;
	doctor_run(c->conf, &places, &arena, &checks, &n);
	rc = ERR_NONE;
	for (i = 0; i < n; i++) {
		bad = bad || checks[i].state == CHECK_BAD;
		if (all != NULL)
			(void)json_array_append_new(all,
			    check_json(&checks[i]));
		else
			print(&checks[i]);
	}
	if (all != NULL)
		rc = output_json(all, true, e);
	arena_free(&arena);
	if (rc == ERR_NONE && bad)
		rc = error_set(e, ERR_SERVICE,
		    _("something is wrong; the lines marked bad say what to "
		    "do"));
	return rc;
}

const struct command command_doctor = {
	"doctor", "[--json]", N_("check the installation"),
	N_("Paths, modes, database, TLS, locale, terminal, browser and "
	"model: "
	"a "
	"line each, with what to do."),
	options, 0, 0, NEEDS_NOTHING, run
};
