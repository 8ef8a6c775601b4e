#include "sniff.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include <ndigest/text/charset.h>
#include <ndigest/text/utf8.h>

#include "token.h"

#define PRESCAN 65536	/* bytes: WHATWG asks for 1,024, pages for more */

/* The label after "charset=" in a Content-Type value. */
static const char *
find_label(const char *s, size_t n, size_t *len)
{
	static const char key[] = "charset";
	size_t i;

	for (i = 0; i + sizeof key - 1 < n; i++)
		if (strncasecmp(s + i, key, sizeof key - 1) == 0)
			break;
	i += sizeof key - 1;
	while (i < n && strchr(" \t\r\n=\"'", s[i]) != NULL)
		i++;
	if (i >= n)
		return NULL;
	s += i;
	n -= i;
	for (i = 0; i < n && strchr(" \t\r\n;\"'>/", s[i]) == NULL; i++)
		;
	*len = i;
	return s;
}

static const char *
charset_of(const char *s, size_t n)
{
	size_t len;
	const char *label = find_label(s, n, &len);

	return label != NULL ? charset_find(label, len) : NULL;
}

static const char *
charset_of_meta(const struct html_token *t)
{
	const struct html_attr *a = html_token_attr(t, "charset");
	const struct html_attr *equiv;
	const char *name = NULL;

	if (a != NULL)
		name = charset_find(a->value, a->len);
	a = html_token_attr(t, "content");
	if (name == NULL && a != NULL &&
	    (equiv = html_token_attr(t, "http-equiv")) != NULL &&
	    html_name_is(equiv->value, equiv->len, "content-type"))
		name = charset_of(a->value, a->len);
	/* markup that was read as bytes is not in UTF-16 */
	if (name != NULL && strncasecmp(name, "utf-16", 6) == 0)
		return "UTF-8";
	return name;
}

static const char *
prescan(const char *s, size_t n)
{
	struct html_scan sc;
	struct html_token t;
	const char *name = NULL;

	html_scan_init(&sc, s, n < PRESCAN ? n : PRESCAN);
	sc.page = true;
	while (name == NULL && html_scan_next(&sc, &t)) {
		if (t.kind != HTML_START)
			continue;
		if (t.element == HTML_SCRIPT || t.element == HTML_STYLE ||
		    t.element == HTML_TITLE)
			html_scan_raw(&sc, t.element, NULL, NULL);
		else if (t.element == HTML_META)
			name = charset_of_meta(&t);
		else if (t.element == HTML_BODY)
			break;
	}
	return name;
}

static const char *
xml_declared(const char *s, size_t n)
{
	static const char key[] = "encoding=";
	const char *end = n > 5 && memcmp(s, "<?xml", 5) == 0 ?
	    memchr(s, '>', n < 200 ? n : 200) : NULL;
	const char *at;
	size_t len;

	if (end == NULL)
		return NULL;
	at = memmem(s, (size_t)(end - s), key, sizeof key - 1);
	if (at == NULL)
		return NULL;
	at += sizeof key;
	len = strcspn(at, "\"'?>");
	return charset_find(at, len);
}

static bool
is_western(const char *name)
{
	return strcasecmp(name, "windows-1252") == 0 ||
	    strcasecmp(name, "iso-8859-15") == 0;
}

static bool
is_ascii(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)s[i] >= 0x80)
			return false;
	return true;
}

const char *
sniff_charset(const char *s, size_t n, const char *content_type, size_t *skip)
{
	const char *name = charset_bom(s, n, skip);

	if (name != NULL)
		return name;
	*skip = 0;
	if (content_type != NULL)
		name = charset_of(content_type, strlen(content_type));
	if (name == NULL)
		name = prescan(s, n);
	if (name == NULL)
		name = xml_declared(s, n);
	if (name == NULL && !utf8_valid(s, n)) {
		name = charset_guess(s, n);
		return name != NULL ? name : "windows-1252";
	}
	if (name == NULL)
		return "UTF-8";
	if (is_western(name) && !is_ascii(s, n) && utf8_valid(s, n))
		return "UTF-8";
	return name;
}

void
sniff_decode(struct buf *out, const char *s, size_t n,
    const char *content_type)
{
	size_t skip;
	const char *name = sniff_charset(s, n, content_type, &skip);

	s += skip;
	n -= skip;
	if (strcasecmp(name, "UTF-8") == 0)
		utf8_repair(out, s, n);
	else
		charset_convert(name, out, s, n);
}
