/* The names of keys. */
#include <ndigest/conf/key.h>

#include <stdio.h>
#include <string.h>
#include <strings.h>

struct named {
	const char *name;
	nd_key key;
};

/* The first name of a key is the one that is written. */
static const struct named names[] = {
	{ "Space", ' ' }, { "Enter", '\r' }, { "Return", '\r' },
	{ "CR", '\r' }, { "Esc", 27 }, { "Tab", '\t' }, { "lt", '<' },
	{ "Backspace", KEY_NAME_BACKSPACE }, { "BS", KEY_NAME_BACKSPACE },
	{ "Del", KEY_NAME_DEL }, { "Delete", KEY_NAME_DEL },
	{ "S-Tab", KEY_NAME_STAB }, { "Up", KEY_NAME_UP },
	{ "Down", KEY_NAME_DOWN }, { "Left", KEY_NAME_LEFT },
	{ "Right", KEY_NAME_RIGHT }, { "Home", KEY_NAME_HOME },
	{ "End", KEY_NAME_END }, { "PageUp", KEY_NAME_PAGE_UP },
	{ "PageDown", KEY_NAME_PAGE_DOWN }, { "Insert", KEY_NAME_INSERT },
	{ "C-i", KEY_NAME_CTRL_I }
};
#define NAMES (sizeof names / sizeof *names)

static bool
parse_function_key(const char *s, nd_key *out)
{
	unsigned n = 0;

	if (*s != 'F' && *s != 'f')
		return false;
	for (s++; *s >= '0' && *s <= '9' && n < 100; s++)
		n = n * 10 + (unsigned)(*s - '0');
	if (*s != '\0' || n < 1 || n > 12)
		return false;
	*out = KEY_NAME_F1 + n - 1;
	return true;
}

/* What stands between < and >. */
static bool
parse_named(const char *s, nd_key *out)
{
	if (strncasecmp(s, "M-", 2) == 0 || strncasecmp(s, "A-", 2) == 0) {
		if (s[2] == '\0')
			return false;
		if (s[3] == '\0')
			*out = (unsigned char)s[2];
		else if (!parse_named(s + 2, out))
			return false;
		*out |= KEY_META;
		return true;
	}
	for (size_t i = 0; i < NAMES; i++)
		if (strcasecmp(s, names[i].name) == 0)
			return *out = names[i].key, true;
	if (strncasecmp(s, "C-", 2) == 0 && s[2] != '\0' && s[3] == '\0' &&
	    ((s[2] >= '@' && s[2] <= '_') || (s[2] >= 'a' && s[2] <= 'z')))
		return *out = (nd_key)s[2] & 0x1f, true;
	return parse_function_key(s, out);
}

/* One character; the length of its UTF-8, 0 when it is none. */
static size_t
parse_character(const char *s, nd_key *out)
{
	const unsigned char *u = (const unsigned char *)s;
	size_t n = *u < 0x80 ? 1 : (*u & 0xe0) == 0xc0 ? 2 :
	    (*u & 0xf0) == 0xe0 ? 3 : (*u & 0xf8) == 0xf0 ? 4 : 0;

	if (n == 0 || *u <= ' ' || *u == 0x7f)
		return 0;
	*out = n == 1 ? *u : *u & (0xffU >> (n + 1));
	for (size_t i = 1; i < n; i++) {
		if ((u[i] & 0xc0) != 0x80)
			return 0;
		*out = *out << 6 | (u[i] & 0x3fU);
	}
	return n;
}

/* The length of the key that S starts with, 0 when it is none. */
static size_t
parse_one(const char *s, nd_key *out)
{
	const char *end = *s == '<' ? strchr(s, '>') : NULL;
	char name[24];
	size_t n;

	if (end == NULL || end == s + 1)
		return parse_character(s, out);
	n = (size_t)(end - s - 1);
	if (n >= sizeof name)
		return 0;
	memcpy(name, s + 1, n);
	name[n] = '\0';
	return parse_named(name, out) ? n + 2 : 0;
}

bool
key_parse(const char *s, nd_key *out, size_t *count)
{
	*count = 0;
	while (*s != '\0') {
		size_t n;

		if (*count == KEY_SEQUENCE_MAX)
			return false;
		n = parse_one(s, &out[*count]);
		if (n == 0)
			return false;
		(*count)++;
		s += n;
	}
	return *count > 0;
}

static void
format_character(nd_key k, char *out, size_t size)
{
	char s[5] = { 0 };

	if (k < 0x80) {
		s[0] = (char)k;
	} else if (k < 0x800) {
		s[0] = (char)(0xc0 | k >> 6);
		s[1] = (char)(0x80 | (k & 0x3f));
	} else if (k < 0x10000) {
		s[0] = (char)(0xe0 | k >> 12);
		s[1] = (char)(0x80 | (k >> 6 & 0x3f));
		s[2] = (char)(0x80 | (k & 0x3f));
	} else {
		s[0] = (char)(0xf0 | k >> 18);
		s[1] = (char)(0x80 | (k >> 12 & 0x3f));
		s[2] = (char)(0x80 | (k >> 6 & 0x3f));
		s[3] = (char)(0x80 | (k & 0x3f));
	}
	(void)snprintf(out, size, "%s", s);
}

void
key_format(nd_key k, char *out, size_t size)
{
	const char *meta = k & KEY_META ? "M-" : "";
	char c[8];

	k &= ~(nd_key)KEY_META;
	for (size_t i = 0; i < NAMES; i++)
		if (names[i].key == k) {
			(void)snprintf(out, size, "<%s%s>", meta,
			    names[i].name);
			return;
		}
	if (k >= KEY_NAME_F1 && k <= KEY_NAME_F12) {
		(void)snprintf(out, size, "<%sF%u>", meta,
		    (unsigned)(k - KEY_NAME_F1 + 1));
	} else if (k < ' ') {
		(void)snprintf(out, size, "<%sC-%c>", meta,
		    (char)((k | 0x40) >= 'A' && (k | 0x40) <= 'Z' ?
		    k | 0x60 : k | 0x40));
	} else {
		format_character(k, c, sizeof c);
		(void)snprintf(out, size, *meta ? "<M-%s>" : "%s", c);
	}
}
