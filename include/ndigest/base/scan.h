/*
 * Looking for bytes, and copying while looking: the inner loops of parsers.
 * On the short runs of markup (a word, a tag) this is twice as fast as memchr
 * and then memcpy.
 */
#ifndef NDIGEST_BASE_SCAN_H
#define NDIGEST_BASE_SCAN_H

#include <stdbool.h>
#include <stddef.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/* Copies to DST up to the first STOP (not copied) or N bytes; how many. DST
 * has room for N bytes, what is in it after those copied is undefined. */
static inline size_t
scan_copy(char *dst, const char *src, size_t n, char stop)
{
	size_t i = 0;

#if defined(__SSE2__)
	const __m128i want = _mm_set1_epi8(stop);

	for (; n - i >= 16; i += 16) {
		__m128i v = _mm_loadu_si128(
		    (const __m128i *)(const void *)(src + i));
		int hit = _mm_movemask_epi8(_mm_cmpeq_epi8(v, want));

		_mm_storeu_si128((__m128i *)(void *)(dst + i), v);
		if (hit != 0)
			return i + (size_t)__builtin_ctz((unsigned)hit);
	}
#endif
	for (; i < n && src[i] != stop; i++)
		dst[i] = src[i];
	return i;
}

/* The same, stopping at what a JSON string escapes: controls, '"', '\'. */
static inline size_t
scan_copy_json(char *dst, const char *src, size_t n)
{
	size_t i = 0;

#if defined(__SSE2__)
	const __m128i quote = _mm_set1_epi8('"');
	const __m128i slash = _mm_set1_epi8('\\');
	const __m128i low = _mm_set1_epi8(0x1f);

	for (; n - i >= 16; i += 16) {
		__m128i v = _mm_loadu_si128(
		    (const __m128i *)(const void *)(src + i));
		__m128i m = _mm_cmpeq_epi8(_mm_min_epu8(v, low), v);
		int hit;

		m = _mm_or_si128(m, _mm_cmpeq_epi8(v, quote));
		m = _mm_or_si128(m, _mm_cmpeq_epi8(v, slash));
		hit = _mm_movemask_epi8(m);
		_mm_storeu_si128((__m128i *)(void *)(dst + i), v);
		if (hit != 0)
			return i + (size_t)__builtin_ctz((unsigned)hit);
	}
#endif
	for (; i < n; i++) {
		if ((unsigned char)src[i] < 0x20 || src[i] == '"' ||
		    src[i] == '\\')
			break;
		dst[i] = src[i];
	}
	return i;
}

/* Copies ASCII; stops at the first byte over 127. */
static inline size_t
scan_copy_ascii(char *dst, const char *src, size_t n)
{
	size_t i = 0;

#if defined(__SSE2__)
	for (; n - i >= 16; i += 16) {
		__m128i v = _mm_loadu_si128(
		    (const __m128i *)(const void *)(src + i));
		int hit = _mm_movemask_epi8(v);

		_mm_storeu_si128((__m128i *)(void *)(dst + i), v);
		if (hit != 0)
			return i + (size_t)__builtin_ctz((unsigned)hit);
	}
#endif
	for (; i < n && (unsigned char)src[i] < 0x80; i++)
		dst[i] = src[i];
	return i;
}

/* The same, stopping at what HTML escapes: & < > and, when QUOTES, ". */
static inline size_t
scan_copy_html(char *dst, const char *src, size_t n, bool quotes)
{
	const char quote = quotes ? '"' : '&';
	size_t i = 0;

#if defined(__SSE2__)
	const __m128i amp = _mm_set1_epi8('&'), lt = _mm_set1_epi8('<');
	const __m128i gt = _mm_set1_epi8('>'), q = _mm_set1_epi8(quote);

	for (; n - i >= 16; i += 16) {
		__m128i v = _mm_loadu_si128(
		    (const __m128i *)(const void *)(src + i));
		__m128i m = _mm_or_si128(_mm_cmpeq_epi8(v, amp),
		    _mm_cmpeq_epi8(v, lt));
		int hit;

		m = _mm_or_si128(m, _mm_or_si128(_mm_cmpeq_epi8(v, gt),
		    _mm_cmpeq_epi8(v, q)));
		hit = _mm_movemask_epi8(m);
		_mm_storeu_si128((__m128i *)(void *)(dst + i), v);
		if (hit != 0)
			return i + (size_t)__builtin_ctz((unsigned)hit);
	}
#endif
	for (; i < n; i++) {
		if (src[i] == '&' || src[i] == '<' || src[i] == '>' ||
		    src[i] == quote)
			break;
		dst[i] = src[i];
	}
	return i;
}

/* How many ASCII bytes stand at s. */
static inline size_t
scan_ascii(const char *s, size_t n)
{
	size_t i = 0;

#if defined(__SSE2__)
	for (; n - i >= 16; i += 16) {
		int hit = _mm_movemask_epi8(_mm_loadu_si128(
		    (const __m128i *)(const void *)(s + i)));

		if (hit != 0)
			return i + (size_t)__builtin_ctz((unsigned)hit);
	}
#endif
	while (i < n && (unsigned char)s[i] < 0x80)
		i++;
	return i;
}

/* How many bytes at s are printable ASCII, TAB or LF. */
static inline size_t
scan_plain(const char *s, size_t n)
{
	size_t i = 0;

#if defined(__SSE2__)
	const __m128i low = _mm_set1_epi8(0x1f), del = _mm_set1_epi8(0x7f);
	const __m128i tab = _mm_set1_epi8('\t'), lf = _mm_set1_epi8('\n');

	for (; n - i >= 16; i += 16) {
		__m128i v = _mm_loadu_si128(
		    (const __m128i *)(const void *)(s + i));
		/* as signed bytes, those over 127 are below all others */
		__m128i m = _mm_andnot_si128(_mm_cmpeq_epi8(v, del),
		    _mm_cmpgt_epi8(v, low));
		int hit;

		m = _mm_or_si128(m, _mm_or_si128(_mm_cmpeq_epi8(v, tab),
		    _mm_cmpeq_epi8(v, lf)));
		hit = ~_mm_movemask_epi8(m) & 0xffff;
		if (hit != 0)
			return i + (size_t)__builtin_ctz((unsigned)hit);
	}
#endif
	for (; i < n; i++)
		if ((s[i] < 0x20 && s[i] != '\t' && s[i] != '\n') ||
		    s[i] == 0x7f)
			break;
	return i;
}

/* Calls TELL for each place among the N bytes of S that has no letter, blank or
 * one of @[]^_{|}~: marks, digits, line ends, what is not ASCII. */
static inline void
scan_marks(const char *s, size_t n, void (*tell)(void *to, const char *s,
    size_t n, size_t at), void *to)
{
	size_t i = 0;

#if defined(__SSE2__)
	const __m128i low = _mm_set1_epi8(0x3f), space = _mm_set1_epi8(' ');
	const __m128i tick = _mm_set1_epi8('`'), slash = _mm_set1_epi8('\\');

	for (; n - i >= 16; i += 16) {
		__m128i v = _mm_loadu_si128(
		    (const __m128i *)(const void *)(s + i));
		__m128i m = _mm_or_si128(_mm_cmpeq_epi8(v, tick),
		    _mm_cmpeq_epi8(v, slash));
		unsigned hit;

		m = _mm_andnot_si128(m, _mm_or_si128(_mm_cmpgt_epi8(v, low),
		    _mm_cmpeq_epi8(v, space)));
		hit = ~(unsigned)_mm_movemask_epi8(m) & 0xffff;
		for (; hit != 0; hit &= hit - 1)
			tell(to, s, n, i + (size_t)__builtin_ctz(hit));
	}
#endif
	for (; i < n; i++)
		if (s[i] != ' ' && (s[i] < 0x40 || s[i] == '`' ||
		    s[i] == '\\'))
			tell(to, s, n, i);
}

static inline bool
scan_space(char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

#endif
