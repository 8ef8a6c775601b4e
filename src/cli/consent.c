#include "consent.h"

#include <stdio.h>
#include <unistd.h>

#include <ndigest/app/models.h>
#include <ndigest/base/intl.h>

#include "output.h"

bool
consent_yes(const char *question)
{
	char line[64];

	(void)fprintf(stderr, "%s %s ", question, _("[y/N]"));
	(void)fflush(stderr);
	return fgets(line, sizeof line, stdin) != NULL &&
	    (line[0] == 'y' || line[0] == 'Y');
}

void
consent_ask(struct cli *c)
{
	char host[256], question[512];
	enum models_consent state = models_consent(c->app, host, sizeof host);

	if (state != MODELS_ASK)
		return;
	if (!isatty(STDIN_FILENO) || !isatty(STDERR_FILENO)) {
		output_warn(_("nothing is sent to %s before you have said yes "
		    "to it: `ndigest models allow` does"), host);
		return;
	}
	(void)snprintf(question, sizeof question, _("The config names a "
	    "language model at %s. May articles be sent there?"), host);
	(void)models_allow(c->app, consent_yes(question), NULL);
}
