#include "sniff.h"

#include <string.h>
#include <strings.h>

#include <ndigest/base/scan.h>
#include <ndigest/text/charset.h>

#define DECLARATION_MAX 1024	/* junk may stand before it */
#define LANGUAGE_MAX 4096

/* The length of the good sequence of UTF-8 at s, 0: none. */
static size_t
sequence(const unsigned char *s, size_t n)
{
	size_t len = s[0] >= 0xf0 ? 4 : s[0] >= 0xe0 ? 3 : 2;

	if (s[0] < 0xc2 || s[0] > 0xf4 || n < len)
		return 0;
	for (size_t i = 1; i < len; i++)
		if ((s[i] & 0xc0) != 0x80)
			return 0;
	if ((s[0] == 0xe0 && s[1] < 0xa0) || (s[0] == 0xf0 && s[1] < 0x90) ||
	    (s[0] == 0xf4 && s[1] > 0x8f))
		return 0;
	return len;
}

void
sniff_count(const char *s, size_t n, struct sniff_count *c)
{
	const unsigned char *u = (const unsigned char *)s;
	size_t len;

	memset(c, 0, sizeof *c);
	for (size_t i = scan_ascii(s, n); i < n; i += len) {
		if (u[i] < 0x80) {
			len = scan_ascii(s + i, n - i);
			continue;
		}
		len = sequence(u + i, n - i);
		c->good += len > 0;
		if (len == 0) {
			c->bad += n - i >= 4;	/* not when it is cut off */
			len = 1;
		}
		c->high += len;
	}
}

const char *
sniff_wide(const char *s, size_t n)
{
	static const struct {
		char bytes[4];
		size_t len;
		const char *name;
	} shapes[] = {
		{ "\0\0\0<", 4, "utf-32be" },
		{ "<\0\0\0", 4, "utf-32le" },
		{ "\0<\0?", 4, "utf-16be" },
		{ "<\0?\0", 4, "utf-16le" },
	};
	bool first, second;

	for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++)
		if (n >= 4 && memcmp(s, shapes[i].bytes, 4) == 0)
			return shapes[i].name;
	if (n < 8)
		return NULL;
	first = s[0] == 0 && s[2] == 0 && s[4] == 0 && s[6] == 0;
	second = s[1] == 0 && s[3] == 0 && s[5] == 0 && s[7] == 0;
	if (first == second)
		return NULL;
	return first ? "utf-16be" : "utf-16le";
}

static const char *
find_label(const char *s, const char *end, const char *key)
{
	size_t len = strlen(key);

	for (; end - s > (ptrdiff_t)len; s++) {
		if (*s != *key || strncasecmp(s, key, len) != 0)
			continue;
		s += len;
		while (s < end && scan_space(*s))
			s++;
		if (s < end && *s == '=') {
			s++;
			while (s < end && scan_space(*s))
				s++;
			return s;
		}
	}
	return NULL;
}

static size_t
label_length(const char **at, const char *end)
{
	const char *s = *at;

	if (s < end && (*s == '"' || *s == '\''))
		*at = ++s;
	while (s < end && !scan_space(*s) && strchr("\"';,?>", *s) == NULL)
		s++;
	return (size_t)(s - *at);
}

size_t
sniff_declared(const char *s, size_t n, const char **label)
{
	const char *xml, *end;

	if (n > DECLARATION_MAX)
		n = DECLARATION_MAX;
	xml = memmem(s, n, "<?xml", 5);
	if (xml == NULL)
		return 0;
	end = memchr(xml, '>', n - (size_t)(xml - s));
	if (end == NULL)
		return 0;
	*label = find_label(xml, end, "encoding");
	return *label != NULL ? label_length(label, end) : 0;
}

void
sniff_content_type(const char *content_type, char *out, size_t size)
{
	const char *label, *end;
	size_t n;

	*out = '\0';
	if (content_type == NULL)
		return;
	end = content_type + strlen(content_type);
	label = find_label(content_type, end, "charset");
	if (label == NULL || (n = label_length(&label, end)) >= size)
		return;
	memcpy(out, label, n);
	out[n] = '\0';
}

/* What a language is mostly written in where nothing is said (the locale
 * defaults of the WHATWG HTML standard). */
static const struct {
	char language[6];
	const char *charset;
} defaults[] = {
	{ "zh-tw", "big5" }, { "zh-hk", "big5" }, { "zh", "gbk" },
	{ "ja", "shift_jis" }, { "ko", "euc-kr" }, { "ru", "windows-1251" },
	{ "uk", "windows-1251" }, { "be", "windows-1251" },
	{ "bg", "windows-1251" }, { "sr", "windows-1251" },
	{ "mk", "windows-1251" }, { "ky", "windows-1251" },
	{ "cs", "windows-1250" }, { "sk", "iso-8859-2" },
	{ "pl", "iso-8859-2" }, { "hu", "iso-8859-2" },
	{ "sl", "iso-8859-2" }, { "hr", "windows-1250" },
	{ "ro", "windows-1250" }, { "el", "iso-8859-7" },
	{ "tr", "windows-1254" }, { "az", "windows-1254" },
	{ "he", "windows-1255" }, { "ar", "windows-1256" },
	{ "fa", "windows-1256" }, { "et", "windows-1257" },
	{ "lt", "windows-1257" }, { "lv", "windows-1257" },
	{ "vi", "windows-1258" }, { "th", "windows-874" },
};

/* The tag of <language>, <dc:language> or xml:lang in the first bytes. */
static const char *
language_at(const char *s, size_t n)
{
	const char *p;

	if (n > LANGUAGE_MAX)
		n = LANGUAGE_MAX;
	if ((p = memmem(s, n, "language>", 9)) != NULL)
		p += 9;
	else if ((p = memmem(s, n, "xml:lang=", 9)) != NULL)
		p += 10;
	if (p == NULL || (size_t)(p - s) + 6 > n)
		return NULL;
	return p;
}

const char *
sniff_guess(const char *s, size_t n)
{
	const char *language = language_at(s, n), *name = charset_guess(s, n);

	if (name != NULL && strcmp(name, "windows-1252") != 0)
		return name;
	for (size_t i = 0; language != NULL &&
	    i < sizeof defaults / sizeof defaults[0]; i++)
		if (strncasecmp(language, defaults[i].language,
		    strlen(defaults[i].language)) == 0)
			return defaults[i].charset;
	return "windows-1252";
}

const char *
sniff_escapes(const char *s, size_t n)
{
	const char *esc = memchr(s, 0x1b, n);

	if (esc == NULL || (size_t)(esc - s) + 4 > n)
		return NULL;
	if (memcmp(esc + 1, "$)C", 3) == 0)
		return "iso-2022-kr";
	return memcmp(esc + 1, "$B", 2) == 0 || memcmp(esc + 1, "$@", 2) == 0 ||
	    memcmp(esc + 1, "(J", 2) == 0 || memcmp(esc + 1, "(I", 2) == 0 ?
	    "iso-2022-jp" : NULL;
}
