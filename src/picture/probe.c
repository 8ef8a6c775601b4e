/* What a file says of itself, read without a library: kind and size. */
#include <ndigest/picture/picture.h>

#include <string.h>

#define SIDE_MAX 65535u

static unsigned
be16(const unsigned char *p)
{
	return (unsigned)p[0] << 8 | p[1];
}

static unsigned
le16(const unsigned char *p)
{
	return (unsigned)p[1] << 8 | p[0];
}

static unsigned
be32(const unsigned char *p)
{
	return be16(p) << 16 | be16(p + 2);
}

/* PNG 3rd edition, 11.2.1: IHDR is the first chunk. */
static bool
probe_png(const unsigned char *p, size_t n, struct picture_info *out)
{
	if (n < 33 || memcmp(p, "\211PNG\r\n\032\n", 8) != 0 ||
	    memcmp(p + 12, "IHDR", 4) != 0)
		return false;
	out->format = PICTURE_PNG;
	out->width = be32(p + 16);
	out->height = be32(p + 20);
	return true;
}

static bool
probe_gif(const unsigned char *p, size_t n, struct picture_info *out)
{
	if (n < 13 || (memcmp(p, "GIF87a", 6) != 0 &&
	    memcmp(p, "GIF89a", 6) != 0))
		return false;
	out->format = PICTURE_GIF;
	out->width = le16(p + 6);
	out->height = le16(p + 8);
	return true;
}

/* The marker of a frame: SOF0 to SOF15 without DHT, JPG and DAC. */
static bool
is_frame(unsigned char m)
{
	return m >= 0xc0 && m <= 0xcf && m != 0xc4 && m != 0xc8 && m != 0xcc;
}

/* ITU T.81, B.1.1.4: segments one after the other, up to the frame. */
static bool
probe_jpeg(const unsigned char *p, size_t n, struct picture_info *out)
{
	size_t i = 2;

	if (n < 4 || p[0] != 0xff || p[1] != 0xd8 || p[2] != 0xff)
		return false;
	while (i + 9 < n) {
		if (p[i] != 0xff)
			return false;
		if (p[i + 1] == 0xff) {		/* fill */
			i++;
			continue;
		}
		if (is_frame(p[i + 1])) {
			out->format = PICTURE_JPEG;
			out->height = be16(p + i + 5);
			out->width = be16(p + i + 7);
			return true;
		}
		if (p[i + 1] == 0x01 || (p[i + 1] >= 0xd0 &&
		    p[i + 1] <= 0xd7))
			i += 2;
		else
			i += 2 + (size_t)be16(p + i + 2);
	}
	return false;
}

/* RFC 9649: VP8X, VP8L or VP8 comes first. */
static bool
probe_webp(const unsigned char *p, size_t n, struct picture_info *out)
{
	if (n < 30 || memcmp(p, "RIFF", 4) != 0 ||
	    memcmp(p + 8, "WEBPVP8", 7) != 0)
		return false;
	out->format = PICTURE_WEBP;
	if (p[15] == 'X') {
		out->width = 1 + (le16(p + 24) | (unsigned)p[26] << 16);
		out->height = 1 + (le16(p + 27) | (unsigned)p[29] << 16);
	} else if (p[15] == 'L' && p[20] == 0x2f) {
		out->width = 1 + (le16(p + 21) & 0x3fff);
		out->height = 1 + ((le16(p + 22) >> 6 |
		    (unsigned)p[24] << 10) & 0x3fff);
	} else if (p[15] == ' ' && memcmp(p + 23, "\235\001\052", 3) == 0) {
		out->width = le16(p + 26) & 0x3fff;
		out->height = le16(p + 28) & 0x3fff;
	} else {
		return false;
	}
	return true;
}

enum err
picture_probe(const void *bytes, size_t n, struct picture_info *out,
    struct error *e)
{
	if (!probe_png(bytes, n, out) && !probe_jpeg(bytes, n, out) &&
	    !probe_gif(bytes, n, out) && !probe_webp(bytes, n, out))
		return error_set(e, ERR_INPUT, "this is no picture of a kind "
		    "that can be drawn (PNG, JPEG, GIF, WebP)");
	if (out->width == 0 || out->height == 0)
		return error_set(e, ERR_INPUT, "this picture is empty");
	if (out->width > SIDE_MAX || out->height > SIDE_MAX ||
	    (uint64_t)out->width * out->height > PICTURE_PIXELS_MAX)
		return error_set(e, ERR_TOO_BIG, "this picture is too large "
		    "to be drawn (%u x %u pixels)", out->width, out->height);
	return ERR_NONE;
}
