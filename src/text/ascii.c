#include <ndigest/text/ascii.h>

#include <ndigest/text/utf8.h>
#include <ndigest/text/width.h>

/* U+00C0 to U+017F, a letter each; what takes two stands in the table. */
static const char letters[] =
	"AAAAAA?CEEEEIIII?NOOOOOxOUUUUY?\?aaaaaa?ceeeeiiii?nooooo/ouuuuy?y"
	"AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi?\?JjKkkLlLlLlL"
	"lLlNnNnNnnNnOoOoOo?\?RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

static const struct { uint32_t cp; const char *ascii; } others[] = {
	{ 0xa0, " " }, { 0xa1, "!" }, { 0xa3, "GBP" }, { 0xa9, "(c)" },
	{ 0xab, "<<" }, { 0xae, "(R)" }, { 0xb0, "o" }, { 0xb1, "+/-" },
	{ 0xb2, "2" }, { 0xb3, "3" }, { 0xb4, "'" }, { 0xb5, "u" },
	{ 0xb7, "-" }, { 0xb9, "1" }, { 0xbb, ">>" }, { 0xbc, "1/4" },
	{ 0xbd, "1/2" }, { 0xbe, "3/4" }, { 0xbf, "?" }, { 0xc6, "AE" },
	{ 0xd0, "D" }, { 0xde, "Th" }, { 0xdf, "ss" }, { 0xe6, "ae" },
	{ 0xf0, "d" }, { 0xfe, "th" }, { 0x152, "OE" }, { 0x153, "oe" },
	{ 0x2002, " " }, { 0x2003, " " }, { 0x2009, " " }, { 0x200a, " " },
	{ 0x202f, " " }, { 0x2010, "-" }, { 0x2011, "-" }, { 0x2012, "-" },
	{ 0x2013, "-" }, { 0x2014, "--" }, { 0x2015, "--" }, { 0x2018, "'" },
	{ 0x2019, "'" }, { 0x201a, "," }, { 0x201b, "'" }, { 0x201c, "\"" },
	{ 0x201d, "\"" }, { 0x201e, "\"" }, { 0x2020, "+" }, { 0x2022, "*" },
	{ 0x2026, "..." }, { 0x2032, "'" }, { 0x2033, "\"" },
	{ 0x2039, "<" }, { 0x203a, ">" }, { 0x2044, "/" },
	{ 0x20ac, "EUR" }, { 0x2122, "(TM)" }, { 0x2190, "<-" },
	{ 0x2191, "^" }, { 0x2192, "->" }, { 0x2193, "v" }, { 0x2197, "->" },
	{ 0x2212, "-" }, { 0x2248, "~" }, { 0x2260, "!=" }, { 0x2264, "<=" },
	{ 0x2265, ">=" }, { 0x2500, "-" }, { 0x2502, "|" }, { 0x2503, "|" },
	{ 0x258c, ">" }, { 0x258e, "|" }, { 0x25aa, "*" }, { 0x25b8, "+" },
	{ 0x25be, "-" }, { 0x25cf, "*" }, { 0x2605, "+" }, { 0x2606, "+" },
	{ 0x2726, "*" }, { 0x3000, "  " }
};

const char *
ascii_char(uint32_t cp)
{
	static const char alphabet[] =
	    "A\0B\0C\0D\0E\0F\0G\0H\0I\0J\0K\0L\0M\0N\0O\0P\0Q\0R\0S\0T\0U\0"
	    "V\0W\0X\0Y\0Z\0a\0b\0c\0d\0e\0f\0g\0h\0i\0j\0k\0l\0m\0n\0o\0p\0"
	    "q\0r\0s\0t\0u\0v\0w\0x\0y\0z\0/";

	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		if (others[i].cp == cp)
			return others[i].ascii;
	if (cp >= 0xc0 && cp < 0xc0 + sizeof letters - 1) {
		char c = letters[cp - 0xc0];

		if (c >= 'A' && c <= 'Z')
			return &alphabet[(c - 'A') * 2];
		if (c >= 'a' && c <= 'z')
			return &alphabet[(26 + c - 'a') * 2];
		if (c == '/')
			return &alphabet[52 * 2];
	}
	return NULL;
}

bool
ascii_text(struct buf *out, const char *s, size_t n)
{
	const char *instead;
	bool fits = true;
	uint32_t cp;
	size_t k;

	for (; n > 0; s += k, n -= k) {
		k = utf8_decode(s, n, &cp);
		if (cp < 0x80)
			fits &= buf_addc(out, (char)cp);
		else if ((instead = ascii_char(cp)) != NULL)
			fits &= buf_adds(out, instead);
		else if (width_char(cp) > 0)
			fits &= buf_adds(out, width_char(cp) == 2 ? "??" : "?");
	}
	return fits;
}
