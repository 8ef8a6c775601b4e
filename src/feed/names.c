#include "names.h"

#include <string.h>
#include <strings.h>

/* Without scheme, in any case of letters, without '/' and '#' at the end. */
static const struct uri {
	const char *uri;
	enum ns ns;
} uris[] = {
	{ "www.w3.org/2005/atom", NS_ATOM },
	{ "purl.org/atom/ns", NS_ATOM03 },
	{ "example.com/newformat", NS_ATOM03 },
	{ "example.com/necho", NS_ATOM03 },
	{ "purl.org/echo", NS_ATOM03 },
	{ "uri/of/echo/namespace", NS_ATOM03 },
	{ "purl.org/pie", NS_ATOM03 },
	{ "purl.org/rss/1.0", NS_RSS10 },
	{ "my.netscape.com/rdf/simple/0.9", NS_RSS090 },
	{ "channel.netscape.com/rdf/simple/0.9", NS_RSS090 },
	{ "my.netscape.com/publish/formats/rss-0.91.dtd", NS_RSS2 },
	{ "purl.org/net/rss1.1", NS_RSS11 },
	{ "backend.userland.com/rss", NS_RSS2 },
	{ "backend.userland.com/rss2", NS_RSS2 },
	{ "backend.userland.com/rss091", NS_RSS2 },
	{ "backend.userland.com/rss092", NS_RSS2 },
	{ "backend.userland.com/rss093", NS_RSS2 },
	{ "blogs.law.harvard.edu/tech/rss", NS_RSS2 },
	{ "cyber.law.harvard.edu/rss/rss.html", NS_RSS2 },
	{ "cyber.law.harvard.edu/rss", NS_RSS2 },
	{ "www.rssboard.org/rss-specification", NS_RSS2 },
	{ "webns.net/mvcb", NS_ADMIN },
	{ "purl.org/rss/1.0/modules/content", NS_CONTENT },
	{ "purl.org/dc/elements/1.1", NS_DC },
	{ "purl.org/dc/elements/1.0", NS_DC },
	{ "purl.org/dc/1.1", NS_DC },
	{ "purl.org/metadata/dublin_core", NS_DC },
	{ "purl.org/dc/terms", NS_DCTERMS },
	{ "rssnamespace.org/feedburner/ext/1.0", NS_FEEDBURNER },
	{ "www.google.com/schemas/play-podcasts/1.0", NS_GOOGLEPLAY },
	{ "www.google.com/schemas/play-podcasts/1.0/play-podcasts.xsd",
	    NS_GOOGLEPLAY },
	{ "www.itunes.com/dtds/podcast-1.0.dtd", NS_ITUNES },
	{ "itunes.com/dtds/podcast-1.0.dtd", NS_ITUNES },
	{ "itunes.apple.com/dtds/podcast-1.0.dtd", NS_ITUNES },
	{ "www.apple.com/dtds/podcast-1.0.dtd", NS_ITUNES },
	{ "example.com/dtds/podcast-1.0.dtd", NS_ITUNES },
	{ "search.yahoo.com/mrss", NS_MEDIA },
	{ "tools.search.yahoo.com/mrss", NS_MEDIA },
	{ "video.search.yahoo.com/mrss", NS_MEDIA },
	{ "www.rssboard.org/media-rss", NS_MEDIA },
	{ "podcastindex.org/namespace/1.0", NS_PODCAST },
	{ "github.com/podcastindex-org/podcast-namespace/blob/main/docs/"
	    "1.0.md", NS_PODCAST },
	{ "prismstandard.org/namespaces/1.2/basic", NS_PRISM },
	{ "prismstandard.org/namespaces/basic/2.0", NS_PRISM },
	{ "purl.org/rss/1.0/modules/prism", NS_PRISM },
	{ "www.w3.org/1999/02/22-rdf-syntax-ns", NS_RDF },
	{ "purl.org/rss/1.0/modules/syndication", NS_SY },
	{ "webfeeds.org/rss/1.0", NS_WEBFEEDS },
	{ "www.w3.org/1999/xhtml", NS_XHTML },
	{ "www.w3.org/xml/1998/namespace", NS_XML },
	{ "purl.org/rss/1.0/modules/slash", NS_OTHER },
	{ "wellformedweb.org/commentapi", NS_OTHER },
	{ "www.w3.org/2000/svg", NS_OTHER },
	{ "www.w3.org/1998/math/mathml", NS_OTHER },
	{ "purl.org/syndication/thread/1.0", NS_OTHER },
	{ "backend.userland.com/creativecommonsrssmodule", NS_OTHER },
	{ "www.georss.org/georss", NS_OTHER },
	{ "www.w3.org/2003/01/geo/wgs84_pos", NS_OTHER },
};

static const struct uri prefixes[] = {
	{ "atom", NS_ATOM }, { "atom10", NS_ATOM }, { "a10", NS_ATOM },
	{ "atom03", NS_ATOM03 }, { "rss", NS_RSS2 }, { "admin", NS_ADMIN },
	{ "content", NS_CONTENT }, { "dc", NS_DC }, { "dcterms", NS_DCTERMS },
	{ "dct", NS_DCTERMS }, { "feedburner", NS_FEEDBURNER },
	{ "googleplay", NS_GOOGLEPLAY }, { "itunes", NS_ITUNES },
	{ "media", NS_MEDIA }, { "podcast", NS_PODCAST },
	{ "prism", NS_PRISM }, { "rdf", NS_RDF }, { "sy", NS_SY },
	{ "webfeeds", NS_WEBFEEDS }, { "xhtml", NS_XHTML },
	{ "xml", NS_XML },
};

enum ns
ns_of_uri(const char *uri, size_t n)
{
	while (n > 0 && (*uri == ' ' || *uri == '\n' || *uri == '\t'))
		uri++, n--;
	while (n > 0 && strchr("/# \n\t", uri[n - 1]) != NULL)
		n--;
	if (n > 7 && strncasecmp(uri, "http://", 7) == 0)
		uri += 7, n -= 7;
	else if (n > 8 && strncasecmp(uri, "https://", 8) == 0)
		uri += 8, n -= 8;
	for (size_t i = 0; i < sizeof uris / sizeof uris[0]; i++)
		if (n > 0 && strlen(uris[i].uri) == n &&
		    strncasecmp(uris[i].uri, uri, n) == 0 &&
		    uris[i].uri[n] == '\0')
			return uris[i].ns;
	return NS_UNKNOWN;
}

enum ns
ns_of_prefix(const char *prefix, size_t n)
{
	for (size_t i = 0; i < sizeof prefixes / sizeof prefixes[0]; i++)
		if (strncasecmp(prefixes[i].uri, prefix, n) == 0 &&
		    prefixes[i].uri[n] == '\0')
			return prefixes[i].ns;
	return NS_UNKNOWN;
}

/* --- elements ------------------------------------------------------------------- */

static const struct element elements[] = {
#define ELEMENT(ns, name, kind, field, item, channel) \
	{ name, sizeof name - 1, NS_##ns, KIND_##kind, FIELD_##field, \
	item, channel },
#include "elements.def"
#undef ELEMENT
};

_Static_assert(sizeof elements / sizeof elements[0] < 160,
    "the index of elements is too small");

static unsigned
hash(enum ns ns, const char *name, size_t n)
{
	unsigned h = (unsigned)n * 7 + (unsigned)ns * 29;

	h = h * 31 + (unsigned char)(name[0] | 0x20);
	h = h * 31 + (unsigned char)(name[n / 2] | 0x20);
	h = h * 31 + (unsigned char)(name[n - 1] | 0x20);
	return (h ^ h >> 8) & 0xff;
}

void
element_index(struct element_index *ix)
{
	const struct element *e;
	unsigned h;

	memset(ix, 0, sizeof *ix);
	for (size_t i = 0; i < sizeof elements / sizeof elements[0]; i++) {
		e = &elements[i];
		h = hash(e->ns, e->name, e->len);
		while (ix->slot[h] != 0)
			h = (h + 1) & 0xff;
		ix->slot[h] = (unsigned char)(i + 1);
	}
}

const struct element *
element_find(const struct element_index *ix, enum ns ns, const char *name,
    size_t n)
{
	enum ns vocabulary = ns_is_core(ns) ? NS_NONE : ns;
	const struct element *e;
	unsigned h;

	if (n == 0 || n > 20)
		return NULL;
	h = hash(vocabulary, name, n);
	for (; ix->slot[h] != 0; h = (h + 1) & 0xff) {
		e = &elements[ix->slot[h] - 1];
		if (e->ns == vocabulary && e->len == n &&
		    (memcmp(e->name, name, n) == 0 ||
		    strncasecmp(e->name, name, n) == 0))
			return e;
	}
	return NULL;
}
