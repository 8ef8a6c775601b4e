#include <ndigest/text/base64.h>

void
base64_encode(struct buf *out, const char *s, size_t n)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl"
	    "mnopqrstuvwxyz0123456789+/";
	size_t i;

	for (i = 0; i < n; i += 3) {
		unsigned v = (unsigned)(unsigned char)s[i] << 16;

		if (i + 1 < n)
			v |= (unsigned)(unsigned char)s[i + 1] << 8;
		if (i + 2 < n)
			v |= (unsigned char)s[i + 2];
		(void)buf_addc(out, digits[v >> 18 & 63]);
		(void)buf_addc(out, digits[v >> 12 & 63]);
		(void)buf_addc(out, i + 1 < n ? digits[v >> 6 & 63] : '=');
		(void)buf_addc(out, i + 2 < n ? digits[v & 63] : '=');
	}
}
