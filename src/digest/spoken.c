#include "spoken.h"

#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/vec.h>
#include <ndigest/text/utf8.h>
#include <ndigest/text/word.h>

#include "unit.h"

#define SAYINGS_MAX 2000
#define BESIDE_BYTES 160	/* beside speech, that are looked at */
#define BESIDE_LEAST 12	/* more than ", Poe," */

/* The first bytes of all marks. */
static const char mark_bytes[] = "\"'\xc2\xe2\xe3";

/* Marks that come in pairs; the first that fits is taken. */
static const struct {
	const char *open, *close, *other;	/* OTHER closes it, too */
} pairs[] = {
	{ "\xe2\x80\x9c", "\xe2\x80\x9d", NULL },	/* “ ” */
	{ "\"", "\"", NULL },
	{ "\xe2\x80\x9e", "\xe2\x80\x9c", "\xe2\x80\x9d" },	/* „ “ „ ” */
	{ "\xc2\xbb", "\xc2\xab", NULL },		/* » « */
	{ "\xc2\xab", "\xc2\xbb", NULL },		/* « » */
	{ "\xe2\x80\x9d", "\xe2\x80\x9d", NULL },	/* ” ” */
	{ "\xe3\x80\x8c", "\xe3\x80\x8d", NULL },	/* 「 」 */
	{ "\xe2\x80\x98", "\xe2\x80\x99", NULL },	/* ‘ ’ */
	{ "'", "'", NULL }
};

#define PAIRS (sizeof pairs / sizeof pairs[0])
#define SINGLE (PAIRS - 2)	/* these may be apostrophes */
#define ANGLES 3		/* » « */
#define SWEDISH 5		/* ” ” */
#define NONE PAIRS

struct scan {
	const struct article *a;
	struct arena *to;
	VEC(struct saying) list;
	size_t mark;		/* of the pair that is open, or NONE */
	size_t run;		/* first saying of those that have one speaker */
	bool said;		/* somebody says it */
	bool unsaid;		/* it stands on a wall or a front page */
	bool told;		/* other text stands beside it */
	bool inset;		/* 'A book, "Ann lives", is out' */
	const char *lead;	/* the text before the run, which may say who */
	const char *intro;	/* what stands before its speech in the unit */
	size_t intro_n;
	bool talks;		/* the unit before is speech, or has some */
	struct buf text;
};

static size_t
begins(const char *s, const char *mark)
{
	size_t n;

	/* asked of every byte */
	if (mark == NULL || *s != *mark)
		return 0;
	n = strlen(mark);
	return n > 0 && strncmp(s, mark, n) == 0 ? n : 0;
}

static bool
is_edge(char c)
{
	return c == '\0' || c == ' ' || c == '(' || c == '[' || c == ':';
}

static bool
is_stop(char c)
{
	return c == '.' || c == ',' || c == '!' || c == '?';
}

/* The last byte before AT that is no space; '\0' at the start. */
static char
before(const char *text, const char *at)
{
	while (at > text && at[-1] == ' ')
		at--;
	return at > text ? at[-1] : '\0';
}

/* A single mark opens speech at a start or after "said:", before a capital. */
static bool
opens_single(const char *text, const char *at, size_t n)
{
	char last = before(text, at);
	uint32_t cp;

	if (at > text && at[-1] != ' ')
		return false;
	utf8_decode(at + n, strlen(at + n), &cp);
	return utf8_is_upper(cp) && (last == '\0' || last == ':' ||
	    last == ',' || last == '.');
}

/* The bytes of a mark at AT that opens speech, and its PAIR. */
static size_t
open_at(const struct scan *s, const char *text, const char *at, size_t *pair)
{
	size_t i, n;

	for (i = 0; i < PAIRS; i++) {
		n = begins(at, pairs[i].open);
		if (n == 0)
			continue;
		if (i >= SINGLE && (!unit_has_single_marks(s->a) ||
		    !opens_single(text, at, n)))
			continue;
		if (pairs[i].open[0] == '"' && at > text &&
		    !is_edge(at[-1]) && (unsigned char)at[-1] < 0x80)
			continue;
		/* what closes elsewhere opens in few languages */
		if ((i == ANGLES && is_edge(at[n])) || (i == SWEDISH &&
		    s->a->english))
			continue;
		*pair = i;
		return n;
	}
	return 0;
}

/* The bytes of a mark at AT that closes what is open. */
static size_t
close_at(const struct scan *s, const char *text, const char *at)
{
	size_t n = begins(at, pairs[s->mark].close);

	if (n == 0)
		n = begins(at, pairs[s->mark].other);
	/* a new paragraph of the same speech opens it anew */
	if (n > 0 && pairs[s->mark].open[0] == '"' && (at == text ||
	    (at[-1] == ' ' && !is_edge(at[1]))))
		return 0;
	if (n == 0 || s->mark < SINGLE)
		return n;
	/* no apostrophe */
	if (at == text || (at[n] != '\0' && at[n] != ' ' && at[n] != ',' &&
	    at[n] != '.'))
		return 0;
	return n;
}

/* "U.S. ", "Mr. ": no sentence ends there. */
static bool
is_abbreviated(const char *s, const char *stop)
{
	size_t n = 0;

	while (stop - n > s && stop[-1 - (ptrdiff_t)n] != ' ')
		n++;
	return (n == 1 && stop[-1] != 'I') || (n < 5 && memchr(stop - n, '.',
	    n) != NULL) || list_has_word(" Mr Mrs Ms Dr St Prof Sen Gov Rep No"
	    " vs Lt Col Sgt Gen Jr Rev ", stop - n, n);
}

/* The bytes of the first sentence of N. */
static size_t
sentence_length(const char *s, size_t n)
{
	size_t i, k;
	uint32_t cp;

	for (i = 1; i + 2 < n; i++) {
		if ((s[i] != '.' && s[i] != '!' && s[i] != '?') ||
		    s[i + 1] != ' ')
			continue;
		k = i + 2;
		utf8_decode(s + k, n - k, &cp);
		if ((utf8_is_upper(cp) || utf8_is_digit(cp)) &&
		    !(s[i] == '.' && is_abbreviated(s, s + i)))
			return i + 1;
	}
	return n;
}

/* 。 */
static bool
ends_wide(const char *text, size_t n)
{
	return n > 2 && memcmp(text + n - 3, "\xe3\x80\x82", 3) == 0;
}

static void
add_saying(struct scan *s, size_t unit, const char *text, size_t n,
    bool follows)
{
	struct saying new = { NULL, 0, unit, follows };

	while (n > 0 && text[n - 1] == ' ')
		n--;
	if (n == 0 || s->list.len >= SAYINGS_MAX)
		return;
	buf_clear(&s->text);
	buf_add(&s->text, text, n);
	if (text[n - 1] == ',')
		buf_truncate(&s->text, n - 1);
	if (!is_stop(text[n - 1]) || text[n - 1] == ',')
		if (!ends_wide(text, n))
			buf_adds(&s->text, strcmp(s->a->lang, "ja") == 0 ||
			    strcmp(s->a->lang, "zh") == 0 ? "\xe3\x80\x82" :
			    ".");
	new.text = arena_strdup(s->to, buf_str(&s->text));
	new.words = word_count(new.text, strlen(new.text));
	vec_push(&s->list, new);
}

/* "We knew," she said, "that it was over.": the second half. */
static void
join(struct scan *s, const char *text, size_t n)
{
	struct saying *last = &s->list.at[s->list.len - 1];
	size_t k = strcspn(text, " ");

	buf_clear(&s->text);
	buf_adds(&s->text, last->text);
	buf_truncate(&s->text, s->text.len - 1);
	if (!list_has_word(" that to because with for in on at by from of as if"
	    " when before after until without than into through about and or"
	    " is are was were has have had will would can could may might must"
	    " should do does did not a the who which what where how ",
	    text, k < n ? k : n))
		buf_addc(&s->text, ',');
	buf_addc(&s->text, ' ');
	buf_add(&s->text, text, n);
	if (text[n - 1] == ',')
		s->text.data[s->text.len - 1] = '.';
	else if (!is_stop(text[n - 1]))
		buf_addc(&s->text, '.');
	last->text = arena_strdup(s->to, buf_str(&s->text));
	last->words = word_count(last->text, strlen(last->text));
}

/* "We promised two things. Which do we drop?" */
static bool
is_pair(const char *text, size_t n)
{
	size_t k = sentence_length(text, n);

	return k + 1 < n && k + 1 + sentence_length(text + k + 1, n - k - 1) ==
	    n;
}

/* Whether the piece that ends at END is whole sentences: a stop closes it,
 * in German and French after the mark. */
static bool
is_whole(const struct scan *s, const char *text, size_t n, const char *end)
{
	char last = text[n - 1];
	size_t k;

	if (last == '.' || last == '!' || last == ',')
		return true;
	if (last == '?')
		return s->a->english && is_pair(text, n);
	if (n > 2 && memcmp(text + n - 3, "\xe2\x80\xa6", 3) == 0)
		return false;				/* … */
	/* "다"고, 「…」と */
	if (ends_wide(text, n) || (n > 2 && memcmp(text + n - 3,
	    "\xeb\x8b\xa4", 3) == 0) || strncmp(end,
	    "\xe3\x80\x8d\xe3\x81\xa8", 6) == 0)
		return true;
	/* „…” – powiedziała Anna */
	k = strcspn(end, " ");
	if (k <= 3 && s->a->rules != NULL && s->a->rules->ask == NULL &&
	    (strncmp(end + k, " \xe2\x80\x93 ", 5) == 0 ||
	    strncmp(end + k, " \xe2\x80\x94 ", 5) == 0 ||
	    strncmp(end + k, " - ", 3) == 0))
		return true;
	/* "…" diyen Ayşe: Turkish has its verb there */
	if (k <= 3 && strcmp(s->a->lang, "tr") == 0 && list_starts("|diyen|dedi"
	    "|diye|diyerek|", end + k + 1) > 0)
		return true;
	k = strcspn(end, ",.");
	return end[k] != '\0' && k <= 4;
}

struct piece {
	const char *from, *to;	/* without the marks */
	char intro;		/* the byte before it */
	bool goes_on;		/* from the unit before */
	bool closed;
};

/* Takes a piece of the unit's text as sayings. */
static void
take(struct scan *s, size_t unit, const struct piece *p, bool half)
{
	const char *text = p->from;
	size_t n = (size_t)(p->to - p->from), k;
	bool follows = s->list.len > s->run && (p->goes_on || s->talks);

	while (n > 0 && text[0] == ' ') {
		text++;
		n--;
	}
	while (n > 0 && text[n - 1] == ' ')
		n--;
	if (n == 0 || (p->closed && !is_whole(s, text, n, p->to)))
		return;
	if (half && p->intro == ',' && s->list.len > s->run) {
		k = sentence_length(text, n);
		join(s, text, k);
		text += k;
		n -= k;
		follows = true;
	} else if (p->closed && strncmp(p->to, "\xe3\x80\x8d\xe3\x81\xa8",
	    6) == 0) {
		/* Japanese: "社長は「…」と話す" */
		follows = false;
	} else if (strcmp(s->a->lang, "ko") == 0 && p->closed &&
	    (strncmp(p->to, "\"\xea\xb3\xa0", 4) == 0 ||
	    strncmp(p->to, "\xe2\x80\x9d\xea\xb3\xa0", 6) == 0)) {
		/* Korean: "그는 '…다'고 말했다" */
		follows = false;
	} else if (p->intro != (char)0x8c && !p->goes_on && p->intro != '\0' && p->intro != ':' &&
	    p->intro != ',' && p->intro != '.')
		return;
	while (n > 0) {
		k = sentence_length(text, n);
		if (*text == ' ')
			k = 1;
		else {
			add_saying(s, unit, text, k, follows);
			follows = true;
		}
		text += k;
		n -= k;
	}
}

static bool
has_saying_verb(const struct article *a, const char *text, size_t n)
{
	struct word_iter it = { text, n, 0 };
	const char *word, *hyphen;
	char low[24];
	size_t len, i;

	if (a->rules == NULL || a->rules->says == NULL)
		return true;
	while (word_next(&it, &word, &len)) {
		if (len >= sizeof low)
			continue;
		for (i = 0; i < len; i++)
			low[i] = word[i] >= 'A' && word[i] <= 'Z' ?
			    (char)(word[i] + 32) : word[i];
		/* "confiait-elle" */
		hyphen = memchr(low, '-', len);
		if (list_has_word(a->rules->says, low, len) || (hyphen != NULL &&
		    list_has_word(a->rules->says, low,
		    (size_t)(hyphen - low))))
			return true;
	}
	return false;
}

/* German and French: "…, VERB …" after speech that opens a sentence says who
 * speaks, whatever the verb. */
static bool
is_tag(const struct article *a, const char *text)
{
	static const char others[] = " der die das den dem dessen deren und wie wo"
	    " in im mit ein eine was wobei aber oder als zu von des qui que dont"
	    " où et ou mais un une le la les à au en de du dans avec pour sur ";
	size_t n;

	if (a->rules == NULL || a->rules->leans == NULL || text[0] != ',' ||
	    text[1] != ' ')
		return false;
	text += 2;
	n = strcspn(text, " ,.");
	if (*text < 'a' || *text > 'z' || n == 0 || text[n] != ' ' ||
	    list_has_word(others, text, n))
		return false;
	if (list_has_word(" a ont avait avaient se ", text, n) ||
	    (n > 2 && text[0] == 's' && text[1] == '\''))
		return true;
	/* "résume le fondateur", "erzählt Kunze", but not "peint vers 1865" */
	text += n + 1;
	return (*text >= 'A' && *text <= 'Z') || list_starts("|le|la|l'"
	    "|l\xe2\x80\x99|un|une|der|die|das|ein|eine|", text) > 0;
}

/* Spanish and Portuguese: "—Llueve —dice Ana." */
static bool
is_dialogue(const struct article *a, const char *text)
{
	uint32_t cp;

	if ((strcmp(a->lang, "es") != 0 && strcmp(a->lang, "pt") != 0) ||
	    strncmp(text, "\xe2\x80\x94", 3) != 0)
		return false;
	utf8_decode(text + 3, strlen(text + 3), &cp);
	return utf8_is_upper(cp);
}

/* N bytes beside speech tell that nobody speaks: a headline, a banner, a
 * song, a line of a law. */
static bool
is_unspoken(const struct scan *s, const char *text, size_t n)
{
	static const char where[] = "|front page|front pages|headline|headlines"
	    "|signs|placards|placard|banner|banners|chanted|chanting|chants"
	    "|chant|sang|sings|singing|slogan|slogans|hashtag|t-shirt|t-shirts"
	    "|plaque|inscription|lyrics|lyric|tattoo|tattooed|mural|poster"
	    "|posters|graffiti|by-law says|the law says|law states"
	    "|the act says|sign reads|sign read|sign that|painted on|motto"
	    "|tagline|in the film|in the song|the label|sticker|stickers|";
	char low[BESIDE_BYTES];
	size_t i;

	if (!s->a->english)
		return false;
	for (i = 0; i < n && i < sizeof low - 1; i++)
		low[i] = text[i] >= 'A' && text[i] <= 'Z' ?
		    (char)(text[i] + 32) : text[i];
	low[i] = '\0';
	return list_within_once(where, low) || spoken_by_machine(low);
}

/* Takes note of N bytes beside speech. */
static void
read_beside(struct scan *s, const char *text, size_t n)
{
	s->said = s->said || has_saying_verb(s->a, text, n);
	s->unsaid = s->unsaid || (s->list.len > s->run && is_unspoken(s, text,
	    n));
	s->told = s->told || n > BESIDE_LEAST;
}

/* The same of what stands before speech. Most marks hold a word or two, and no
 * speech: what nobody says is looked for once some is taken. */
static void
read_intro(struct scan *s, const char *text, size_t n)
{
	s->said = s->said || has_saying_verb(s->a, text, n);
	s->told = s->told || n > BESIDE_LEAST;
	s->intro = text;
	s->intro_n = n;
}

/* Speech was taken, perhaps: what introduced it is read. */
static void
weigh_intro(struct scan *s)
{
	if (s->intro != NULL && s->list.len > s->run)
		s->unsaid = s->unsaid || is_unspoken(s, s->intro, s->intro_n);
	s->intro = NULL;
}

/* Reads the speech of a unit; whether it has any, and whether it is all. */
static bool
read_unit(struct scan *s, size_t unit, bool *all)
{
	const char *text = s->a->units[unit].text, *at = text, *out = text;
	struct piece p = { text, NULL, '\0', s->mark != NONE, false };
	bool any = s->mark != NONE, half = false;
	size_t n, pair;

	*all = true;
	if (is_dialogue(s->a, text)) {
		/* "—Llueve —dice Ana—. …" */
		p.from = text + 3;
		at = strstr(p.from, " \xe2\x80\x94");
		p.to = at != NULL ? at : text + strlen(text);
		s->said = s->said || (at != NULL && has_saying_verb(s->a, at,
		    strlen(at)));
		take(s, unit, &p, false);
		*all = at == NULL;
		return true;
	}
	while (*(at += strcspn(at, mark_bytes)) != '\0') {
		if (s->mark != NONE && (n = close_at(s, text, at)) > 0) {
			size_t had = s->list.len;

			p.to = at;
			p.closed = true;
			take(s, unit, &p, half);
			weigh_intro(s);
			s->said = s->said || (s->list.len > had &&
			    p.intro == '\0' && is_tag(s->a, at + n));
			half = s->list.len > had && at > text && at[-1] == ',';
			s->mark = NONE;
			at += n;
			out = at;
			continue;
		}
		n = open_at(s, text, at, &pair);
		if (n > 0 && (s->mark == NONE || (pair == s->mark &&
		    pairs[pair].open[0] != '\''))) {
			if (s->mark == NONE && at > out)
				read_intro(s, out, (size_t)(at - out));
			*all = *all && (s->mark != NONE || at == out);
			p.intro = before(text, at);
			/* "The coach was content: …" in German and French */
			s->said = s->said || (p.intro == ':' &&
			    s->a->rules != NULL && s->a->rules->leans != NULL);
			s->inset = s->inset || (p.intro == ',' && out == text);
			p.from = at + n;
			p.goes_on = false;
			p.closed = false;
			s->mark = pair;
			any = true;
			at += n;
			continue;
		}
		at++;
	}
	if (s->mark != NONE) {
		p.to = at;
		take(s, unit, &p, half);
	} else if (at > out) {
		read_beside(s, out, (size_t)(at - out));
		*all = *all && at - out <= 1;
	}
	return any;
}

/* Ends a run of units with speech: what nobody says is taken out. */
static void
end_run(struct scan *s)
{
	bool said = s->said;

	/* the sentence before says who speaks, when this one does not */
	if (!said && s->list.len > s->run && s->lead != NULL && !s->inset &&
	    !(s->told && s->a->english))
		said = has_saying_verb(s->a, s->lead, strlen(s->lead)) &&
		    !is_unspoken(s, s->lead, strlen(s->lead));
	weigh_intro(s);
	if (s->list.len > s->run && (!said || s->unsaid))
		s->list.len = s->run;
	s->run = s->list.len;
	s->said = s->unsaid = s->told = s->inset = false;
	s->lead = NULL;
	s->talks = false;
}

size_t
spoken_find(const struct article *a, struct arena *to, struct saying **out)
{
	struct scan s = { .a = a, .to = to, .list = VEC_INIT, .mark = NONE,
	    .text = BUF_INIT(0) };
	size_t i, had;
	bool all, on;

	for (i = 0; i < a->count; i++) {
		const struct unit *u = &a->units[i];
		bool first = (u->flags & UNIT_FIRST) != 0;

		if (first) {
			/* a new paragraph opens what goes on anew */
			s.mark = NONE;
			s.talks = false;
		}
		if ((u->flags & (UNIT_UNUSABLE & ~(unsigned)UNIT_FRAGMENT)) !=
		    0) {
			end_run(&s);
			continue;
		}
		had = s.list.len;
		on = s.mark != NONE;
		if ((!on && strpbrk(u->text, mark_bytes) == NULL) ||
		    !read_unit(&s, i, &all)) {
			/* who speaks may be named before or after */
			if (s.list.len > s.run)
				s.said = s.said || has_saying_verb(a, u->text,
				    strlen(u->text));
			end_run(&s);
			s.lead = u->text;
			continue;
		}
		if (had < s.list.len && !on && !all)
			s.list.at[had].follows = false;
		s.talks = true;
	}
	end_run(&s);
	*out = arena_alloc(to, (s.list.len + 1) * sizeof **out);
	if (s.list.len > 0)
		memcpy(*out, s.list.at, s.list.len * sizeof **out);
	i = s.list.len;
	vec_free(&s.list);
	buf_free(&s.text);
	return i;
}
