#include "classify_form.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#define LEAD_WORDS ((size_t)500)
#define LEAST_WORDS 60.0f	/* shorter texts are read as so long */
#define QUOTE_WORDS 150		/* a quotation that was never closed ends */
#define TITLE_BYTES 256
#define END_BYTES ((size_t)400)

static const char *const names[] = {
	"opinion", "opinions", "comment", "commentary", "editorial",
	"editorials", "op-ed", "op-eds", "columns", "views", "essays",
	"ideas",
};

/* The writer himself; "US" is a country, and a lone "i" no one. */
static const char *const first_person[] = {
	"I", "we", "We", "us", "our", "Our", "my", "My", "me", "ourselves",
	"myself",
};

/*
 * What titles that argue have and reports hardly ever, in lower case, a
 * space around each word and stop; "^" is the beginning.
 */
static const struct {
	const char *words;
	float value;
	bool said;		/* no sign where someone is reported */
} cues[] = {
	{ " should ", 1, true }, { " shouldn't ", 1, true },
	{ " must ", 1, true }, { " mustn't ", 1, true },
	{ " ought to ", 1, true }, { " cannot ", 1, true },
	{ " can't be ", 1, true }, { " needs to ", 1, true },
	{ " let's ", 1, false }, { " it's time ", 1, false },
	{ " it is time ", 1, false }, { "^ time to ", 1, false },
	{ " sorry , ", 1, false }, { " no idea ", 1, true },
	{ " more harm than good ", 1, true }, { " is right to ", 1, false },
	{ " is wrong to ", 1, false }, { " are wrong to ", 1, false },
	{ " nonsense ", 1, true }, { " terrible idea ", 1, true },
	{ " bad idea ", 1, true }, { " get wrong ", 1, false },
	{ " gets wrong ", 1, false }, { " the myth ", 1, false },
	{ " myth ", 1, true }, { "^ stop ", 0.6f, false },
	{ "^ don't ", 1, false }, { "^ forget ", 0.6f, false },
	{ "^ beware ", 1, false }, { " the case for ", 1, false },
	{ " the case against ", 1, false }, { "^ in praise of ", 1, false },
	{ "^ in defense of ", 1, false }, { "^ in defence of ", 1, false },
	{ "^ the trouble with ", 1, false },
	{ "^ the problem with ", 1, false }, { " the big idea ", 1, false },
	{ "^ opinion ", 1, false }, { " op ed ", 1, false },
	{ "^ letters ", 1, false }, { "^ letter ", 1, false },
	{ "^ editorial ", 1, false }, { "^ column ", 1, false },
	{ "^ comment : ", 1, false }, { "^ an open letter ", 0.6f, false },
	{ "^ why you ", 0.6f, false }, { "^ why we ", 1, false },
	{ "^ why i ", 1, false }, { "^ how i ", 0.6f, false },
	{ " make us ", 1, false }, { "^ what would it ", 0.6f, false },
	{ " i doubt ", 1, false }, { " i think ", 0.6f, false },
	{ " what i learned ", 1, false }, { " we ", 0.2f, true },
	{ " us ", 0.2f, true }, { " our ", 0.2f, true },
	{ " my ", 0.2f, true }, { " i ", 0.2f, true }, { " me ", 0.2f, true },
};

/* Who is reported when a title says what ought to be. */
static const char *const reporting[] = {
	" says ", " say ", " said ", " warn ", " warns ", " warned ",
	" urge ", " urges ", " urged ", " calls for ", " call for ",
	" tells ", " told ", " claims ", " experts ", " report ", " poll ",
	" survey ", " study ", " judge ", " court ", " should know ",
	" need to know ", " review ",
};

/* What a writer is who is no reporter. */
static const char *const callings[] = {
	"professor", "author", "columnist", "fellow", "lecturer", "student",
	"senior at", "director", "founder", "novelist", "emeritus", "chair",
	"chief executive", "ceo", "researcher at", "scholar", "historian",
	"campaigner", "activist", "attorney", "barrister", "economist",
};

static const char *const signs[] = {
	"was contributed by", "guest post", "guest essay", "op-ed",
	"have an opinion on anything", "views expressed", "guest author",
	"letters for publication", "the opinions expressed",
};

#define COUNT(a) (sizeof (a) / sizeof *(a))

bool
form_is_of(const char *name)
{
	size_t i;

	for (i = 0; i < COUNT(names); i++)
		if (strcasecmp(names[i], name) == 0)
			return true;
	return false;
}

/* --- the text ----------------------------------------------------------------- */

static bool
is_own(const char *s, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (s[i] == '\'' || (s[i] & 0x80) != 0)
			break;
	if (i == 0 || i > strlen("ourselves"))
		return false;
	n = i;
	for (i = 0; i < COUNT(first_person); i++)
		if (strlen(first_person[i]) == n &&
		    memcmp(first_person[i], s, n) == 0)
			return true;
	return false;
}

/* Whether a quotation is open after the bytes between two words. */
static bool
is_open_after(const char *s, size_t n, bool open)
{
	size_t i;

	for (i = 0; i < n; i++) {
		if (s[i] == '"')
			open = !open;
		else if (s[i] == '\n')
			open = false;
		else if (n - i >= 3 && memcmp(s + i, "\xe2\x80", 2) == 0 &&
		    ((s[i + 2] & ~1) == (char)0x9c))
			open = s[i + 2] == (char)0x9c;
	}
	return open;
}

float
form_of_text(const char *text, const struct term_row *row)
{
	size_t i, end = 0, since = 0;
	float own = 0, words = 0;
	bool open = false;

	for (i = 0; i < row->len && i < LEAD_WORDS; i++) {
		const struct term *t = &row->at[i];

		if (t->start >= end && is_open_after(text + end,
		    t->start - end, open) != open) {
			open = !open;
			since = i;
		}
		end = t->start + t->len;
		if (open && i - since < QUOTE_WORDS)
			continue;
		words++;
		own += (t->flags & TERM_STOP) && is_own(text + t->start,
		    t->len);
	}
	return 100 * own / (words > LEAST_WORDS ? words : LEAST_WORDS);
}

/* "Ann Bell is a professor of …", the last thing there is. */
static bool
is_about_writer(const char *end, size_t n)
{
	char line[END_BYTES + 1];
	const char *is;
	size_t i;

	memcpy(line, end, n);
	line[n] = '\0';
	for (i = 0; i < n; i++)
		line[i] = (char)tolower((unsigned char)line[i]);
	is = strstr(line, " is ");
	if (is == NULL || strstr(line, " said") != NULL ||
	    strchr(line, '"') != NULL)
		return false;
	for (i = 0; i < COUNT(callings); i++)
		if (strstr(is, callings[i]) != NULL)
			return true;
	return false;
}

bool
form_is_signed(const char *text)
{
	size_t n = strlen(text), from, i;
	const char *end, *line;

	while (n > 0 && isspace((unsigned char)text[n - 1]))
		n--;
	from = n > END_BYTES ? n - END_BYTES : 0;
	end = text + from;
	line = memrchr(end, '\n', n - from);
	line = line != NULL ? line + 1 : end;
	if (from + (size_t)(line - end) > 0 && n > 2 * END_BYTES &&
	    is_about_writer(line, (size_t)(text + n - line)))
		return true;
	for (i = 0; i < COUNT(signs); i++)
		if (memmem(end, n - from, signs[i], strlen(signs[i])) != NULL ||
		    memmem(text, n < END_BYTES ? n : END_BYTES, signs[i],
		    strlen(signs[i])) != NULL)
			return true;
	return false;
}

/* --- the title ---------------------------------------------------------------- */

/* The byte after a quotation that opens at S, or S. */
static const char *
after_quotation(const char *s)
{
	static const char *const marks[][2] = {
		{ "\"", "\"" }, { "\xe2\x80\x9c", "\xe2\x80\x9d" },
		{ "\xe2\x80\x98", "\xe2\x80\x99" },
	};
	const char *end;
	size_t i;

	for (i = 0; i < COUNT(marks); i++) {
		if (strncmp(s, marks[i][0], strlen(marks[i][0])) != 0)
			continue;
		end = s + strlen(marks[i][0]);
		while ((end = strstr(end, marks[i][1])) != NULL) {
			end += strlen(marks[i][1]);
			/* an apostrophe is none */
			if (!isalpha((unsigned char)*end))
				return end;
		}
	}
	return s;
}

bool
form_is_told(const char *title)
{
	const char *s, *end, *at;

	for (s = title; *s != '\0'; s = end > s ? end : s + 1) {
		end = after_quotation(s);
		for (at = s + 1; at < end; at++)
			if (*at == 'I' && !isalnum((unsigned char)at[1]) &&
			    !isalnum((unsigned char)at[-1]))
				return true;
	}
	return false;
}

/* In lower case without quotations, a space between words and stops. */
static void
flatten(const char *s, char *out)
{
	const char *from;
	size_t n = 0;

	out[n++] = '^';
	out[n++] = ' ';
	while (*s != '\0' && n < TITLE_BYTES - 3) {
		from = s;
		s = after_quotation(s);
		if (s == from && strncmp(s, "\xe2\x80\x99", 3) == 0) {
			out[n++] = '\'';
			s += 3;
		} else if (s == from && strncmp(s, "US", 2) == 0 &&
		    !isalpha((unsigned char)s[2])) {
			out[n++] = '-';
			s += 2;
		} else if (s == from && (isalnum((unsigned char)*s) ||
		    *s == '\'' || (*s & 0x80))) {
			out[n++] = (char)tolower((unsigned char)*s++);
		} else {
			if (out[n - 1] != ' ')
				out[n++] = ' ';
			if (s == from && (*s == ',' || *s == ':')) {
				out[n++] = *s;
				out[n++] = ' ';
			}
			s += s == from;
		}
	}
	if (out[n - 1] != ' ')
		out[n++] = ' ';
	out[n] = '\0';
}

/* "Ann Bell: How …", "Ann Bell & Max Orr: This is …": the writer's name. */
static bool
is_by(const char *title)
{
	static const char *const ways[] = { "How ", "Why ", "This is ",
		"What ", "We ", "I ", "My ", "Our " };
	const char *colon = strstr(title, ": "), *s;
	size_t words = 0, i;

	if (colon == NULL)
		return false;
	for (s = title; s < colon; s++) {
		if (s > title && s[-1] != ' ')
			continue;
		if (*s != '&' && !isupper((unsigned char)*s))
			return false;
		words++;
		if (islower((unsigned char)s[1]) == 0 && *s != '&')
			return false;
	}
	for (i = 0; (words == 2 || words == 5) && i < COUNT(ways); i++)
		if (strncmp(colon + 2, ways[i], strlen(ways[i])) == 0)
			return true;
	return false;
}

float
form_of_title(const char *title)
{
	char flat[TITLE_BYTES];
	bool said = false;
	float value = 0;
	size_t i;

	flatten(title, flat);
	for (i = 0; i < COUNT(reporting) && !said; i++)
		said = strstr(flat, reporting[i]) != NULL;
	for (i = 0; i < COUNT(cues); i++)
		if (cues[i].value > value && !(said && cues[i].said) &&
		    strstr(flat, cues[i].words) != NULL)
			value = cues[i].value;
	return is_by(title) ? 1 : value;
}
