/* What the reader is asked about language models: once each. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/app/models.h>
#include <ndigest/base/intl.h>

#include "room.h"

/* --- may articles be sent? --------------------------------------------------------- */

static void
consent_done(struct ui *u, void *ctx, const char *text)
{
	bool yes = *text == 'y' || *text == 'Y';
	struct error e = { "" };

	(void)ctx;
	if (ui_check(u, models_allow(u->app, yes, &e), &e))
		ui_say(u, "%s", yes ? _("Articles that you open are sent to "
		    "the model") : _("Nothing is sent: the embedded engine "
		    "makes the digests"));
}

static void
ask_consent(struct ui *u, const char *host)
{
	static const struct prompt_verbs verbs = { .done = consent_done,
	    .one_key = true };
	char label[400];

	(void)snprintf(label, sizeof label, _("May the articles that you open "
	    "be sent to %.200s? (y/n) "), host);
	ui_push(u, prompt_new(u, label, "", &verbs, NULL));
}

/* --- the model that was found --------------------------------------------------------- */

static void
offer_done(struct ui *u, void *ctx, const char *text)
{
	const struct models_offer *o = ctx;
	const char *const words[][2] = { { "ai.provider", o->provider },
	    { "ai.url", o->url }, { "ai.model", o->model } };
	struct error e = { "" };
	enum err rc = ERR_NONE;

	if (*text != 'y' && *text != 'Y') {
		ui_say(u, "%s", _("`ndigest models setup` does it at any "
		    "time"));
		return;
	}
	for (size_t i = 0; i < 3 && rc == ERR_NONE; i++)
		rc = conf_write_option(u->conf_path, words[i][0], words[i][1],
		    &e);
	if (!ui_check(u, rc, &e))
		return;
	ui_reload(u);
	ui_say(u, _("%s makes the digests from now on; R makes one again"),
	    o->model);
}

void
models_offered(struct ui *u, const struct models_offer *offer)
{
	static const struct prompt_verbs verbs = { .done = offer_done,
	    .free_ctx = free, .one_key = true };
	char label[500];

	/* nobody is interrupted, and a choice that was made stands */
	if (u->top->verbs->overlay || u->conf_path == NULL ||
	    strcmp(conf_origin(u->conf, OPT_AI_PROVIDER), "default") != 0)
		return;
	(void)snprintf(label, sizeof label, _("%s is here with %.100s: shall "
	    "it write the digests? (y/n) "), offer->label, offer->model);
	ui_push(u, prompt_new(u, label, "", &verbs,
	    xmemdup(offer, sizeof *offer)));
}

void
models_begin(struct ui *u)
{
	char host[256];

	if (models_consent(u->app, host, sizeof host) == MODELS_ASK)
		ask_consent(u, host);
	else if (app_is_first_start(u->app))
		models_look(u->app);
}
