/* Jobs: what the reader did, written by the one writer. */
#include "private.h"

#include <stdlib.h>

#include <ndigest/base/intl.h>

#include "courier.h"
#include "rules.h"

struct job *
job_new(enum err (*run)(struct work *, struct job *, struct error *))
{
	struct job *j = xcalloc(1, sizeof *j);

	j->m.kind = WORK_JOB;
	j->run = run;
	return j;
}

void
job_free(struct job *j)
{
	int i;

	free(j->ids);
	for (i = 0; i < JOB_TEXTS; i++)
		free(j->text[i]);
	free(j);
}

static enum err
run_here(struct app *a, struct job *j, int64_t *result, struct error *e)
{
	enum err rc;

	if (a->work == NULL)
		rc = error_set(e, ERR_IO, "%s", a->notice != NULL ? a->notice :
		    _("the database can only be read"));
	else
		rc = j->run(a->work, j, e);
	if (rc == ERR_NONE && a->work != NULL)
		rc = work_settle(a->work, e);
	if (result != NULL)
		*result = j->result;
	job_free(j);
	return rc;
}

enum err
job_do(struct app *a, struct job *j, int64_t *result, struct error *e)
{
	if (result != NULL)
		*result = 0;
	if (!a->started)
		return run_here(a, j, result, e);
	inbox_put_urgent(a->work->box, &j->m);
	return ERR_NONE;
}

static enum err
run_settings(struct work *w, struct job *j, struct error *e)
{
	(void)e;
	w->settings = *(const struct settings *)(void *)j->text[0];
	rules_free(w->rules);
	w->rules = j->data;
	return ERR_NONE;
}

void
app_conf_changed(struct app *a)
{
	struct settings s = settings_read(a->conf);
	struct job *j;

	if (a->work == NULL)
		return;
	j = job_new(run_settings);
	j->text[0] = xmemdup(&s, sizeof s);
	j->data = rules_new(a->conf);
	(void)job_do(a, j, NULL, NULL);
	if (a->courier != NULL)
		courier_set(a->courier, &s);
}

enum err
job_do_later(struct app *a, struct job *j, struct error *e)
{
	if (!a->started)
		return run_here(a, j, NULL, e);
	inbox_put(a->work->box, &j->m);
	return ERR_NONE;
}
