#include "tool_input.h"

#include <string.h>
#include <strings.h>

#include <ndigest/base/buf.h>
#include <ndigest/html/extract.h>
#include <ndigest/html/sanitize.h>
#include <ndigest/text/charset.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/entity.h>
#include <ndigest/text/utf8.h>

#define TEXT_MAX ((size_t)16 * 1024 * 1024)
#define LOOK ((size_t)64 * 1024)	/* bytes that are looked at */
#define TITLE_MAX ((size_t)4096)
#define BREAKS 2		/* "<br>" once may be spoken of */

enum markup {
	MARKUP_NONE,
	MARKUP_INLINE,		/* text with links and the like in it */
	MARKUP_FRAGMENT,
	MARKUP_PAGE
};

/* The length of the name of an element at S, which is after '<'; 0: none. */
static size_t
element_name(const char *s, size_t n)
{
	size_t len = 0;
	bool is_void;

	while (len < n && len < 16 && ((s[len] >= 'a' && s[len] <= 'z') ||
	    (s[len] >= 'A' && s[len] <= 'Z') ||
	    (len > 0 && s[len] >= '0' && s[len] <= '9')))
		len++;
	if (len == 0 || len == n || strchr(" \t\r\n/>", s[len]) == NULL ||
	    !html_is_element(s, len, &is_void))
		return 0;
	return len;
}

static bool
is_one_of(const char *const *names, size_t count, const char *s, size_t n)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (strlen(names[i]) == n && strncasecmp(names[i], s, n) == 0)
			return true;
	return false;
}

/* Elements that pages have and the content of a feed does not. */
static bool
is_frame(const char *name, size_t n)
{
	static const char *const frames[] = { "html", "head", "body", "title",
	    "meta", "nav", "header", "main", "article", "footer" };

	return is_one_of(frames, sizeof frames / sizeof *frames, name, n);
}

/* Elements in running text, which nobody closes who only speaks of them. */
static bool
is_prose(const char *name, size_t n)
{
	static const char *const prose[] = { "p", "a", "b", "i", "em", "u",
	    "strong", "span", "li", "div", "h1", "h2", "h3", "h4", "cite",
	    "blockquote", "figure", "td" };

	return is_one_of(prose, sizeof prose / sizeof *prose, name, n);
}

/* Elements that part paragraphs. */
static bool
is_block(const char *name, size_t n)
{
	static const char *const blocks[] = { "p", "br", "div", "li", "h1",
	    "h2", "h3", "h4", "blockquote", "table", "td", "pre", "section" };

	return is_one_of(blocks, sizeof blocks / sizeof *blocks, name, n);
}

/* Whether S is HTML. It is when it starts with a tag, or has tags in its
 * prose; code that a text shows stands on lines of its own. */
static enum markup
find_markup(const char *s, size_t n)
{
	size_t start = 0, i, len, breaks = 0;
	bool found, framed = false, prose = false, blocks = false;

	n = n < LOOK ? n : LOOK;
	while (start < n && strchr(" \t\r\n", s[start]) != NULL)
		start++;
	found = start + 3 < n && s[start] == '<' && (s[start + 1] == '!' ||
	    s[start + 1] == '?' || element_name(s + start + 1,
	    n - start - 1) > 0);
	for (i = start; i + 2 < n; i++) {
		bool closing = s[i + 1] == '/';

		if (s[i] == '\n')
			prose = false;
		else if (s[i] != '<')
			prose = prose || (unsigned char)s[i] > ' ';
		if (s[i] != '<')
			continue;
		len = element_name(s + i + 1 + closing, n - i - 1 - closing);
		if (len == 0)
			continue;
		blocks = blocks || is_block(s + i + 1 + closing, len);
		framed = framed || is_frame(s + i + 1 + closing, len);
		found = found || (closing && prose && is_prose(s + i + 2,
		    len));
		breaks += len == 2 && strncasecmp(s + i + 1, "br", 2) == 0;
	}
	if (!found && breaks < BREAKS)
		return MARKUP_NONE;
	return framed ? MARKUP_PAGE : blocks ? MARKUP_FRAGMENT :
	    MARKUP_INLINE;
}

/* Blank lines part paragraphs where no element does. */
static void
part_paragraphs(struct buf *utf8)
{
	struct buf out = BUF_INIT(TEXT_MAX);
	const char *s = buf_str(utf8), *end;

	while ((end = strstr(s, "\n\n")) != NULL) {
		buf_add(&out, s, (size_t)(end - s));
		buf_adds(&out, "\n<p>");
		s = end + 2;
	}
	buf_adds(&out, s);
	buf_free(utf8);
	*utf8 = out;
}

/* The next tag <NAME or </NAME from AT, or NULL. */
static const char *
find_tag(const char *at, const char *name, bool closing)
{
	size_t len = strlen(name);

	for (; (at = strchr(at, '<')) != NULL; at++)
		if ((at[1] == '/') == closing &&
		    strncasecmp(at + 1 + closing, name, len) == 0 &&
		    strchr(" \t\r\n/>", at[1 + closing + len]) != NULL)
			return at;
	return NULL;
}

/* A page in which no article was found, without what is never of one. */
static void
add_rest(struct buf *out, const char *s)
{
	static const char *const parts[] = { "head", "header", "nav",
	    "footer", "aside", "form" };
	struct buf page = BUF_INIT(TEXT_MAX), left = BUF_INIT(TEXT_MAX);
	const char *at, *end;
	size_t i;

	buf_adds(&page, s);
	for (i = 0; i < sizeof parts / sizeof *parts; i++) {
		s = buf_str(&page);
		while ((at = find_tag(s, parts[i], false)) != NULL &&
		    (end = find_tag(at, parts[i], true)) != NULL) {
			buf_add(&left, s, (size_t)(at - s));
			s = end;
		}
		buf_adds(&left, s);
		buf_clear(&page);
		buf_add(&page, buf_str(&left), left.len);
		buf_clear(&left);
	}
	(void)html_to_text(out, buf_str(&page), page.len);
	buf_free(&page);
	buf_free(&left);
}

/* What the page's heading says, else its title. */
static const char *
find_title(const char *s, struct arena *arena)
{
	static const char *const names[] = { "h1", "title" };
	struct buf line = BUF_INIT(TITLE_MAX);
	const char *at, *end, *title = NULL;
	size_t i;

	for (i = 0; i < 2 && title == NULL; i++) {
		at = find_tag(s, names[i], false);
		end = at != NULL ? find_tag(at, names[i], true) : NULL;
		if (end == NULL)
			continue;
		buf_clear(&line);
		(void)html_to_line(&line, at, (size_t)(end - at));
		if (line.len > 0)
			title = arena_strdup(arena, buf_str(&line));
	}
	buf_free(&line);
	return title;
}

/* The text of a page; of a fragment all of it is the article. */
static void
read_html(const char *bytes, size_t n, struct buf *utf8,
    enum markup markup, struct arena *arena, struct digest_input *in)
{
	struct buf out = BUF_INIT(TEXT_MAX);
	struct extract x;
	bool found = html_extract(bytes, n, NULL, NULL, &x, NULL) == ERR_NONE;

	if (found) {
		in->title = arena_strdup(arena, x.title);
		in->language = arena_strdup(arena, x.language);
		in->author = arena_strdup(arena, x.byline);
		in->source = arena_strdup(arena, x.site_name);
	}
	if (found && markup == MARKUP_PAGE)
		(void)buf_adds(&out, x.text);
	else if (markup == MARKUP_PAGE) {
		in->title = find_title(buf_str(utf8), arena);
		add_rest(&out, buf_str(utf8));
	} else
		(void)html_to_text(&out, buf_str(utf8), utf8->len);
	if (found)
		extract_free(&x);
	in->text = arena_strndup(arena, buf_str(&out), out.len);
	buf_free(&out);
}

/* References in what has no tags are left over from HTML. */
static void
read_text(struct buf *utf8, struct arena *arena,
    struct digest_input *in)
{
	struct buf plain = BUF_INIT(TEXT_MAX), out = BUF_INIT(TEXT_MAX);

	(void)entity_decode_all(&plain, buf_str(utf8), utf8->len,
	    ENTITY_STRICT);
	(void)clean_text(&out, buf_str(&plain), plain.len);
	in->text = arena_strndup(arena, buf_str(&out), out.len);
	buf_free(&plain);
	buf_free(&out);
}

/* By its mark, else by its bytes. */
static void
to_utf8(struct buf *out, const char *bytes, size_t n)
{
	size_t skip = 0;
	const char *name = charset_bom(bytes, n, &skip);

	if (name == NULL && !utf8_valid(bytes, n)) {
		name = charset_guess(bytes, n);
		name = name != NULL ? name : "windows-1252";
	}
	if (name == NULL || strcasecmp(name, "UTF-8") == 0)
		utf8_repair(out, bytes + skip, n - skip);
	else
		charset_convert(name, out, bytes + skip, n - skip);
}

void
tool_input_read(const char *bytes, size_t n, struct arena *arena,
    struct digest_input *in)
{
	struct buf utf8 = BUF_INIT(TEXT_MAX);
	enum markup markup;

	to_utf8(&utf8, bytes, n);
	markup = find_markup(buf_str(&utf8), utf8.len);
	if (markup == MARKUP_INLINE)
		part_paragraphs(&utf8);
	if (markup == MARKUP_NONE)
		read_text(&utf8, arena, in);
	else
		read_html(bytes, n, &utf8, markup, arena, in);
	buf_free(&utf8);
}
