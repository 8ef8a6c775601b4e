/* A page of any bytes: clean text, safe HTML that goes through the sanitiser
 * unchanged, JSON that is written. The first byte picks the Content-Type. */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/html/extract.h>
#include <ndigest/html/json.h>
#include <ndigest/html/sanitize.h>
#include <ndigest/text/clean.h>

static void
promise(bool kept)
{
	if (!kept)
		abort();
}

static void
clean(const char *s)
{
	promise(s == NULL || clean_is_clean(s, strlen(s)));
}

static void
check(const struct extract *x)
{
	const char *const strings[] = {
		x->title, x->byline, x->site_name, x->language, x->excerpt,
		x->image, x->image_alt, x->canonical, x->next_page, x->text,
		x->html
	};
	struct buf again = BUF_INIT(0);

	for (size_t i = 0; i < sizeof strings / sizeof *strings; i++)
		clean(strings[i]);
	promise(x->text != NULL && x->text[0] != '\0');
	promise(html_sanitize(&again, x->html, strlen(x->html), NULL, NULL));
	promise(strcmp(buf_str(&again), x->html) == 0);
	buf_clear(&again);
	promise(html_extract_json(&again, x));
	buf_free(&again);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const char *const types[] = {
		NULL, "text/html; charset=utf-8", "text/html; charset=gb2312",
		"text/html;charset=\"shift_jis\"", "text/html; charset=x",
		"text/html; charset=utf-16le", "application/xhtml+xml", ""
	};
	const char *type = NULL, *base = "https://example.org/a/b.html";
	struct extract x;

	if (n > 0) {
		type = types[data[0] % (sizeof types / sizeof *types)];
		if (data[0] & 0x40)
			base = NULL;
		data++;
		n--;
	}
	if (html_extract((const char *)data, n, base, type, &x, NULL) ==
	    ERR_NONE) {
		check(&x);
		extract_free(&x);
	}
	return 0;
}
