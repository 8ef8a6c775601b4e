#include <ndigest/html/json.h>

#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include <ndigest/text/date.h>

static void
set(json_t *o, const char *key, const char *s)
{
	json_object_set_new(o, key, s != NULL ? json_string(s) : json_null());
}

bool
html_extract_json(struct buf *out, const struct extract *x)
{
	json_t *o = json_object();
	char date[21] = "", *text;
	bool done = false;

	if (x->published != DATE_NONE)
		date_rfc3339(x->published, date);
	set(o, "title", x->title);
	set(o, "byline", x->byline);
	set(o, "site_name", x->site_name);
	set(o, "published", x->published != DATE_NONE ? date : NULL);
	set(o, "language", x->language);
	set(o, "excerpt", x->excerpt);
	set(o, "image", x->image);
	set(o, "text", x->text);
	set(o, "html", x->html);
	text = json_dumps(o, JSON_INDENT(2) | JSON_PRESERVE_ORDER);
	if (text != NULL)
		done = buf_adds(out, text) && buf_addc(out, '\n');
	free(text);
	json_decref(o);
	return done;
}
