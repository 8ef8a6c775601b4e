#include <ndigest/base/error.h>

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* snprintf may cut inside a UTF-8 sequence: take the broken tail off. */
static void
trim_broken_tail(char *text, size_t size)
{
	size_t n = strlen(text);
	size_t i = n;
	unsigned char lead;
	size_t want;

	if (n + 1 < size)
		return;
	while (i > 0 && n - i < 4 && ((unsigned char)text[i - 1] & 0xc0) == 0x80)
		i--;
	if (i == 0)
		return;
	lead = (unsigned char)text[i - 1];
	want = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
	if (n - (i - 1) < want)
		text[i - 1] = '\0';
}

enum err
error_set(struct error *e, enum err code, const char *fmt, ...)
{
	va_list ap;

	if (e == NULL)
		return code;
	va_start(ap, fmt);
	(void)vsnprintf(e->text, sizeof e->text, fmt, ap);
	va_end(ap);
	trim_broken_tail(e->text, sizeof e->text);
	return code;
}

enum err
error_prefix(struct error *e, enum err code, const char *fmt, ...)
{
	char old[sizeof e->text];
	va_list ap;
	size_t n;

	if (e == NULL)
		return code;
	memcpy(old, e->text, sizeof old);
	va_start(ap, fmt);
	(void)vsnprintf(e->text, sizeof e->text, fmt, ap);
	va_end(ap);
	n = strlen(e->text);
	(void)snprintf(e->text + n, sizeof e->text - n, ": %s", old);
	trim_broken_tail(e->text, sizeof e->text);
	return code;
}

int
error_exit_status(enum err code)
{
	switch (code) {
	case ERR_NONE:
	case ERR_NOT_MODIFIED:
		return 0;
	case ERR_USAGE:
		return 64;
	case ERR_INPUT:
	case ERR_TOO_BIG:
	case ERR_REFUSED:
		return 65;
	case ERR_NOT_FOUND:
	case ERR_NO_INPUT:
		return 66;
	case ERR_SERVICE:
		return 69;
	case ERR_CREATE:
		return 73;
	case ERR_IO:
		return 74;
	case ERR_STOPPED:
	case ERR_AGAIN:
		return 75;
	case ERR_CONFIG:
		return 78;
	}
	return 70;
}
