#include "input.h"

#include <string.h>

#include <ndigest/text/utf8.h>

#define ESC 27
#define SEQUENCE_MAX 64
#define OSC_MAX 256
#define PARAMS_MAX 16

/* CSI with a final letter, and SS3 */
static const struct { char final; nd_key key; } letters[] = {
	{ 'A', KEY_NAME_UP }, { 'B', KEY_NAME_DOWN }, { 'C', KEY_NAME_RIGHT },
	{ 'D', KEY_NAME_LEFT }, { 'H', KEY_NAME_HOME }, { 'F', KEY_NAME_END },
	{ 'Z', KEY_NAME_STAB }, { 'P', KEY_NAME_F1 },
	{ 'Q', KEY_NAME_F1 + 1 }, { 'R', KEY_NAME_F1 + 2 },
	{ 'S', KEY_NAME_F1 + 3 }, { 'M', '\r' }
};

/* CSI number ~ */
static const struct { int number; nd_key key; } numbers[] = {
	{ 1, KEY_NAME_HOME }, { 2, KEY_NAME_INSERT }, { 3, KEY_NAME_DEL },
	{ 4, KEY_NAME_END }, { 5, KEY_NAME_PAGE_UP },
	{ 6, KEY_NAME_PAGE_DOWN }, { 7, KEY_NAME_HOME }, { 8, KEY_NAME_END },
	{ 11, KEY_NAME_F1 }, { 12, KEY_NAME_F1 + 1 }, { 13, KEY_NAME_F1 + 2 },
	{ 14, KEY_NAME_F1 + 3 }, { 15, KEY_NAME_F1 + 4 },
	{ 17, KEY_NAME_F1 + 5 }, { 18, KEY_NAME_F1 + 6 },
	{ 19, KEY_NAME_F1 + 7 }, { 20, KEY_NAME_F1 + 8 },
	{ 21, KEY_NAME_F1 + 9 }, { 23, KEY_NAME_F1 + 10 },
	{ 24, KEY_NAME_F12 }
};

struct csi {
	char private;
	int params[PARAMS_MAX];
	size_t count;
	char final;
};

static nd_key
key_of_letter(char final)
{
	for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
		if (letters[i].final == final)
			return letters[i].key;
	return 0;
}

static nd_key
key_of_number(int number)
{
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		if (numbers[i].number == number)
			return numbers[i].key;
	return 0;
}

/* CSI code ; modifiers u: 1 + (shift 1, alt 2, ctrl 4) */
static nd_key
key_of_code(int code, int modifiers)
{
	nd_key k = code > 0 && code < 0x110000 ? (nd_key)code : 0;
	int m = modifiers > 0 ? modifiers - 1 : 0;

	if (k == 127)
		k = KEY_NAME_BACKSPACE;
	if (k == '\t' && m & 1)
		return KEY_NAME_STAB;
	if (m & 4 && k == 'i')
		return KEY_NAME_CTRL_I;
	if (m & 4 && k >= '@' && k < 127)
		k &= 0x1f;
	return m & 2 ? k | KEY_META : k;
}

static void
take_mouse(const struct csi *c, struct input *out)
{
	int b = c->params[0];

	out->kind = INPUT_MOUSE;
	out->x = c->params[1] - 1;
	out->y = c->params[2] - 1;
	out->button = b & 3;
	out->mouse = b & 64 ? (b & 1 ? MOUSE_WHEEL_DOWN : MOUSE_WHEEL_UP) :
	    c->final == 'm' ? MOUSE_RELEASE : b & 32 ? MOUSE_DRAG :
	    MOUSE_PRESS;
}

/* Primary device attributes: 4 is sixel graphics. */
static void
take_device(const struct csi *c, struct input *out)
{
	for (size_t i = 1; i < c->count; i++)
		if (c->params[i] == 4) {
			out->kind = INPUT_PIXELS;
			out->told = TOLD_SIXEL;
		}
}

static void
take_csi(const struct csi *c, struct input *out)
{
	nd_key k;

	out->kind = INPUT_NOTHING;
	if (c->private == '<' && (c->final == 'M' || c->final == 'm') &&
	    c->count == 3) {
		take_mouse(c, out);
		return;
	}
	if (c->private == '?' && c->final == 'c') {
		take_device(c, out);
		return;
	}
	if (c->private != '\0')
		return;
	/* XTWINOPS 16 is answered by 6: a cell's height and width */
	if (c->final == 't' && c->params[0] == 6 && c->count == 3 &&
	    c->params[1] > 0 && c->params[2] > 0) {
		out->kind = INPUT_PIXELS;
		out->told = TOLD_CELL;
		out->y = c->params[1];
		out->x = c->params[2];
		return;
	}
	k = c->final == '~' ? key_of_number(c->params[0]) :
	    c->final == 'u' ? key_of_code(c->params[0], c->params[1]) :
	    key_of_letter(c->final);
	if (k == 0)
		return;
	if (c->final != 'u' && c->count > 1 && c->params[1] > 0 &&
	    (c->params[1] - 1) & 2)
		k |= KEY_META;
	out->kind = INPUT_KEY;
	out->key = k;
}

/* ESC [ … : the length, 0 when it is not over. */
static size_t
decode_csi(const char *s, size_t n, struct input *out)
{
	struct csi c = { 0 };
	size_t i = 2;

	/* the Linux console's F1 to F5: ESC [ [ A */
	if (n > 2 && s[2] == '[') {
		if (n < 4)
			return 0;
		out->kind = s[3] >= 'A' && s[3] <= 'E' ? INPUT_KEY :
		    INPUT_NOTHING;
		out->key = KEY_NAME_F1 + (nd_key)(s[3] - 'A');
		return 4;
	}
	if (n > 2 && s[2] >= '<' && s[2] <= '?')
		c.private = s[i++];
	for (; i < n && i < SEQUENCE_MAX; i++) {
		char b = s[i];

		if (b >= '0' && b <= '9' && c.count < PARAMS_MAX) {
			int *p = &c.params[c.count];

			*p = *p > 99999 ? *p : *p * 10 + (b - '0');
		} else if (b == ';' || b == ':') {
			c.count += c.count < PARAMS_MAX;
		} else if (b >= '@' && b <= '~') {
			c.count += c.count < PARAMS_MAX;
			c.final = b;
			take_csi(&c, out);
			return i + 1;
		}
	}
	if (i < SEQUENCE_MAX)
		return 0;
	out->kind = INPUT_NOTHING;
	return i;
}

static size_t
decode_plain(const char *s, size_t n, bool final, struct input *out)
{
	unsigned char b = (unsigned char)*s;
	size_t need = b < 0xc0 ? 1 : b < 0xe0 ? 2 : b < 0xf0 ? 3 : 4;
	uint32_t cp;

	out->kind = INPUT_KEY;
	if (n < need && !final)
		return 0;
	n = utf8_decode(s, n, &cp);
	out->key = cp == 127 || cp == 8 ? KEY_NAME_BACKSPACE :
	    cp == '\n' ? '\r' : cp;
	if (cp == UTF8_REPLACEMENT || (cp >= 0x80 && cp < 0xa0) || cp == 0)
		out->kind = INPUT_NOTHING;
	return n;
}

/* rgb:RRRR/GGGG/BBBB, one to four digits each: the leading ones count. */
static bool
background_is_dark(const char *s, size_t n, bool *dark)
{
	static const unsigned weight[3] = { 30, 59, 11 };
	unsigned light = 0, part = 0, digits = 0, value = 0;
	size_t i = 4;

	if (n < 9 || memcmp(s, "rgb:", 4) != 0)
		return false;
	for (; i <= n && part < 3; i++) {
		char c = i < n ? s[i] : '/';

		if (c == '/') {
			light += weight[part++] * (digits == 1 ? value * 17 :
			    value);
			value = digits = 0;
		} else if (digits++ < 2) {
			value = value * 16 + (c <= '9' ? (unsigned)(c - '0') :
			    ((unsigned)(c | 32) - 'a' + 10)) % 16;
		}
	}
	*dark = light < 128 * 100;
	return part == 3;
}

/* ESC ] … BEL or ESC \: an answer of the terminal. */
static size_t
decode_osc(const char *s, size_t n, bool final, struct input *out)
{
	size_t i = 2;

	out->kind = INPUT_NOTHING;
	while (i < n && s[i] != '\a' && s[i] != ESC)
		i++;
	if (i == n || (s[i] == ESC && i + 1 == n))
		return final || n > OSC_MAX ? n : 0;
	if (i > 5 && memcmp(s + 2, "11;", 3) == 0 &&
	    background_is_dark(s + 5, i - 5, &out->dark))
		out->kind = INPUT_BACKGROUND;
	return s[i] == ESC && s[i + 1] == '\\' ? i + 2 : i + (s[i] == '\a');
}

/* ESC _ G … ESC \: kitty's answer on graphics. */
static size_t
decode_apc(const char *s, size_t n, bool final, struct input *out)
{
	size_t i = 2;

	out->kind = INPUT_NOTHING;
	while (i < n && s[i] != ESC)
		i++;
	if (i + 1 >= n)
		return final || n > OSC_MAX ? n : 0;
	if (i > 8 && memcmp(s + 2, "Gi=31;", 6) == 0) {
		out->kind = memcmp(s + 8, "OK", 2) == 0 ? INPUT_PIXELS :
		    INPUT_NOTHING;
		out->told = TOLD_KITTY;
	}
	return s[i + 1] == '\\' ? i + 2 : i;
}

static size_t
decode_escape(const char *s, size_t n, bool final, struct input *out)
{
	size_t k;

	if (n == 1 && !final)
		return 0;
	out->kind = INPUT_KEY;
	out->key = ESC;
	if (n == 1 || s[1] == ESC)
		return 1;
	if (s[1] == '[') {
		k = n > 2 ? decode_csi(s, n, out) : 0;
		return k > 0 || !final ? k : 1;
	}
	if (s[1] == ']' && (n > 2 || !final))
		return decode_osc(s, n, final, out);
	if (s[1] == '_' && (n > 2 ? s[2] == 'G' : !final))
		return n > 2 ? decode_apc(s, n, final, out) : 0;
	if (s[1] == 'O' && n > 2) {
		out->key = key_of_letter(s[2]);
		if (out->key == 0)
			out->kind = INPUT_NOTHING;
		return 3;
	}
	if (s[1] == 'O' && !final)
		return 0;
	k = decode_plain(s + 1, n - 1, final, out);
	out->key |= KEY_META;
	return k > 0 ? k + 1 : 0;
}

size_t
input_decode(const char *s, size_t n, bool final, struct input *out)
{
	memset(out, 0, sizeof *out);
	if (n == 0)
		return 0;
	return *s == ESC ? decode_escape(s, n, final, out) :
	    decode_plain(s, n, final, out);
}
