#include "enclosure.h"

#include <stdio.h>
#include <string.h>

static void
size_text(int64_t bytes, char *out)
{
	if (bytes < 1000000)
		(void)snprintf(out, ENCLOSURE_FACT_MAX, "%lld kB",
		    (long long)(bytes / 1000 + 1));
	else if (bytes < INT64_C(1000000000))
		(void)snprintf(out, ENCLOSURE_FACT_MAX, "%lld.%lld MB",
		    (long long)(bytes / 1000000),
		    (long long)(bytes / 100000 % 10));
	else
		(void)snprintf(out, ENCLOSURE_FACT_MAX, "%lld.%lld GB",
		    (long long)(bytes / 1000000000),
		    (long long)(bytes / 100000000 % 10));
}

static void
length_text(int64_t seconds, char *out)
{
	long long h = (long long)seconds / 3600;
	long long m = (long long)seconds / 60 % 60;

	if (h > 0)
		(void)snprintf(out, ENCLOSURE_FACT_MAX, "%lld:%02lld:%02lld",
		    h, m, (long long)seconds % 60);
	else
		(void)snprintf(out, ENCLOSURE_FACT_MAX, "%lld:%02lld", m,
		    (long long)seconds % 60);
}

size_t
enclosure_facts(const struct enclosure *e,
    char facts[ENCLOSURE_FACTS][ENCLOSURE_FACT_MAX])
{
	size_t n = 0;

	if (e->type != NULL && *e->type != '\0')
		(void)snprintf(facts[n++], ENCLOSURE_FACT_MAX, "%s", e->type);
	if (e->length > 0)
		size_text(e->length, facts[n++]);
	if (e->duration > 0)
		length_text(e->duration, facts[n++]);
	return n;
}
