#include "series.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#define WORDS_LEAST 2		/* that stay, or the title says too little */

/* Days and months as feeds write them; a row a language. */
static const char *const dates[] = {
	"monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
	"sunday", "january", "february", "march", "april", "june", "july",
	"august", "september", "october", "november", "december",
	"montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",
	"sonnabend", "sonntag", "januar", "februar", "m\xc3\xa4rz", "mai",
	"juni", "juli", "oktober", "dezember",
	"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
	"dimanche", "janvier", "mars", "avril", "juin", "juillet", "septembre",
	"octobre", "novembre",
	"lunes", "martes", "jueves", "viernes", "domingo", "enero", "febrero",
	"marzo", "abril", "mayo", "junio", "julio", "septiembre", "octubre",
	"noviembre", "diciembre",
	"gennaio", "aprile", "maggio", "giugno", "luglio", "settembre",
	"ottobre", "dicembre", "domenica",
	"janeiro", "fevereiro", "mar\xc3\xa7o", "maio", "setembro", "outubro",
	"novembro", "dezembro",
	"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag",
	"zondag", "januari", "februari", "maart", "mei", "augustus",
};

/* What stands before the number of one of many. */
static const char *const issues[] = {
	"no", "nr", "issue", "episode", "ep", "vol", "volume", "week", "part",
	"edition", "number", "ausgabe", "folge", "woche", "teil", "semaine",
	"semana", "aflevering",
};

static bool
is_among(const char *const *list, size_t n, const char *s, size_t len)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (strncasecmp(list[i], s, len) == 0 && list[i][len] == '\0')
			return true;
	return false;
}

static bool
is_date(const char *title, const struct term *t)
{
	return is_among(dates, sizeof dates / sizeof *dates,
	    title + t->start, t->len);
}

static bool
is_year(const char *title, const struct term *t)
{
	const char *s = title + t->start;

	return t->len == 4 && (memcmp(s, "19", 2) == 0 ||
	    memcmp(s, "20", 2) == 0);
}

/* A number that says which one of many: "July 4", "#12", "Episode 7". */
static bool
is_count(const char *title, const struct term_row *row, size_t i)
{
	const struct term *t = &row->at[i];

	if (!(t->flags & TERM_NUMBER))
		return false;
	return is_year(title, t) ||
	    (t->start > 0 && title[t->start - 1] == '#') ||
	    (i + 1 < row->len && is_date(title, t + 1)) ||
	    (i > 0 && (is_date(title, t - 1) || is_among(issues,
	    sizeof issues / sizeof *issues, title + t[-1].start, t[-1].len)));
}

uint64_t
series_key(const char *title, const struct term_row *row)
{
	uint64_t h = UINT64_C(0x9e3779b97f4a7c15);
	size_t i, kept = 0;

	for (i = 0; i < row->len; i++) {
		if (is_date(title, &row->at[i]) || is_count(title, row, i))
			continue;
		h = (h ^ row->at[i].id) * UINT64_C(0x100000001b3);
		kept++;
	}
	return kept < WORDS_LEAST || kept == row->len ? 0 : h | 1;
}
