/* Which format a document is in. */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "parser.h"

static const struct {
	const char *version, *format;
} rss_versions[] = {
	{ "0.90", "rss0.90" }, { "0.9", "rss0.90" }, { "0.91", "rss0.91" },
	{ "0.92", "rss0.92" }, { "0.93", "rss0.93" }, { "0.94", "rss0.94" },
	{ "1.0", "rss1.0" }, { "2.0", "rss2.0" }, { "2", "rss2.0" },
	{ "2.00", "rss2.0" }, { "2.01", "rss2.0" }, { "2.0.1", "rss2.0" },
	{ "2.0.11", "rss2.0" }, { "2.1", "rss2.0" },
};

static void
set_format(struct feed_parser *p, const char *format)
{
	if (p->format[0] != '\0')
		return;
	(void)snprintf(p->format, sizeof p->format, "%s", format);
	if (strcmp(format, "unknown") == 0)
		mend_note(&p->mends, MEND_NO_VERSION);
}

const char *
root_format(const struct feed_parser *p)
{
	return p->format[0] != '\0' ? p->format : "unknown";
}

static void
open_rss(struct feed_parser *p, const struct xml_tag *tag)
{
	const char *version = attribute(p, tag, "version");

	for (size_t i = 0; i < sizeof rss_versions / sizeof rss_versions[0];
	    i++) {
		if (strcmp(version, rss_versions[i].version) == 0) {
			set_format(p, rss_versions[i].format);
			return;
		}
	}
	set_format(p, "unknown");
}

static bool
binds(const struct feed_parser *p, enum ns ns)
{
	for (size_t i = 0; i < p->scope.binding_count; i++)
		if (p->scope.bindings[i].ns == ns)
			return true;
	return false;
}

static void
open_atom(struct feed_parser *p, const struct xml_tag *tag, enum ns ns)
{
	const char *version = attribute(p, tag, "version");

	if (ns == NS_ATOM)
		set_format(p, "atom1.0");
	else if (ns == NS_ATOM03 || strcmp(version, "0.3") == 0)
		set_format(p, "atom0.3");
	else if (strcmp(version, "1.0") == 0 || binds(p, NS_ATOM))
		set_format(p, "atom1.0");
	else
		set_format(p, "unknown");
	p->plain_is_atom = !ns_is_atom(ns);
}

/* A channel that is the root: CDF, or RSS that lost its rss element. */
static void
open_channel(struct feed_parser *p, const struct xml_tag *tag, enum ns ns)
{
	if (ns == NS_RSS11) {
		p->root = ROOT_RDF;
		set_format(p, "unknown");
		return;
	}
	p->root = ROOT_RSS;
	if (xml_attr(tag, "href") != NULL || xml_attr(tag, "lastmod") != NULL ||
	    xml_attr(tag, "self") != NULL || xml_attr(tag, "base") != NULL ||
	    memcmp(tag->name, "channel", 7) != 0) {
		p->root = ROOT_CDF;
		set_format(p, "cdf");
	}
}

void
root_is_cdf(struct feed_parser *p)
{
	p->root = ROOT_CDF;
	set_format(p, "cdf");
}

bool
root_open(struct feed_parser *p, const struct xml_tag *tag, enum ns ns,
    const struct element *el)
{
	bool again = p->root != ROOT_NONE;

	if (el->kind == KIND_CHANNEL) {
		if (!again)
			open_channel(p, tag, ns);
	} else if (el->kind == KIND_ITEM) {
		/* a lone Atom entry is a document, too */
		if (!again && !ns_is_atom(ns))
			return false;
		if (!again) {
			p->root = ROOT_ATOM;
			open_atom(p, tag, ns);
		}
	} else if (el->kind != KIND_ROOT) {
		return false;
	} else if (again) {
		mend_note(&p->mends, MEND_SEVERAL_ROOTS);
	} else if (strcmp(el->name, "rss") == 0) {
		p->root = ROOT_RSS;
		p->plain_is_rss = true;
		open_rss(p, tag);
	} else if (strcmp(el->name, "feed") == 0) {
		p->root = ROOT_ATOM;
		open_atom(p, tag, ns);
	} else {
		p->root = ROOT_RDF;
		if (binds(p, NS_RSS10))
			set_format(p, "rss1.0");
		else if (binds(p, NS_RSS090))
			set_format(p, "rss0.90");
	}
	p->root_ns = ns;
	return true;
}

bool
root_is_other(struct feed_parser *p, const char *name, size_t n)
{
	static const char *const others[] = {
		"html", "head", "body", "opml", "kml", "service", "urlset",
		"sitemapindex", "xsl:stylesheet", "OpenSearchDescription",
		"wsdl:definitions", "rsd", "svg", "gpx", "manifest"
	};

	for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
		if (strlen(others[i]) == n &&
		    strncasecmp(others[i], name, n) == 0) {
			(void)snprintf(p->other, sizeof p->other, "%s",
			    others[i]);
			return true;
		}
	}
	return false;
}
