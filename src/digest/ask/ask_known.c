/*
 * German and French: whether it is known, where a sentence says that it is not
 * ("Warum der Kran fiel, ist noch unklar."); whether a judgment is final,
 * anyone was hurt, an inquiry has begun; what is asked of people.
 */
#include "ask_known.h"

#include <string.h>

#include "../refer.h"

#define CURLY "\xe2\x80\x99"
#define KNOWER_MAX 7	/* tokens of "wissen die Ärzte noch nicht" */
#define UNKNOWN_MAX 7		/* tokens before "unklar" */
#define CLAUSE_MAX 16
#define QUESTION_BYTES 170
#define SUBJECT_LONG 9		/* bytes: "Brandursache" says of what */

static const char asked_de[] = " warum wieso weshalb wie ob wann wer wo woher"
    " wodurch wohin ";
static const char asked_fr[] = " pourquoi comment si quand où qui combien"
    " pour ";
static const char unknown_de[] = " unklar offen ungewiss ungeklärt unbekannt ";
static const char known_de[] = " bekannt fest geklärt ";
static const char be_de[] = " ist sind war waren bleibt bleiben blieb blieben"
    " steht stehen stand ";
static const char adverbs_de[] = " noch nicht zunächst bislang bisher derzeit"
    " weiterhin weiter völlig immer vorerst aber allerdings jedoch ";
static const char somebody[] = " er sie es ihm ihn ihr ihre ihren ihrer ihrem"
    " sein seine seinen seiner seinem dies diese dieser diesen dieses dabei"
    " damit dazu man wir il elle ils elles lui leur leurs son sa ses cela ça"
    " ce cet cette ces celui celle nous en y ";

/* Tokens [FIRST, END) name nobody by a pronoun and hold no speech. */
static bool
is_told(const struct clause *c, size_t first, size_t end)
{
	if (end <= first + 1 || end > first + CLAUSE_MAX)
		return false;
	for (; first < end; first++)
		if (clause_is(c, first, somebody) || c->at[first].gap == '"')
			return false;
	return true;
}

static void
finish(struct framer *f, enum ask_kind kind, double score, size_t first,
    size_t end)
{
	struct question q = { .sentence = f->sentence, .kind = kind,
	    .score = score };
	struct buf subject = BUF_INIT(0);

	clause_print(&f->c, &subject, first, end, false);
	q.subject = arena_strdup(f->a->arena, buf_str(&subject));
	buf_free(&subject);
	buf_adds(&f->text, f->g->mark);
	if (f->a->lang[0] == 'd') {
		framer_add(f, q);
		return;
	}
	/* "a-t-elle", "y a-t-il" lean on nobody */
	if (f->text.len > QUESTION_BYTES || refer_asks_strange(f->a, &f->c))
		return;
	q.text = arena_strdup(f->a->arena, buf_str(&f->text));
	ask_add(f->out, q);
}

static void
start(struct framer *f, const char *words, size_t first, size_t end, bool low)
{
	buf_clear(&f->text);
	buf_adds(&f->text, words);
	buf_addc(&f->text, ' ');
	clause_print(&f->c, &f->text, first, end, low);
}

/* --- German --------------------------------------------------------------- */

/* "unklar", "nicht bekannt" at I. */
static bool
is_unknown(const struct clause *c, size_t i)
{
	return clause_is(c, i, unknown_de) || (i > 0 && clause_is(c, i,
	    known_de) && clause_is(c, i - 1, " nicht "));
}

/* The token of "ist noch unklar" that says so, from its verb at I on, at the
 * sentence's end; 0: it says something else. */
static size_t
unknown_end(const struct clause *c, size_t i)
{
	/* "…, wissen die Forscher noch nicht." */
	if (clause_is(c, i, " wissen weiß wussten wusste verstehen ") &&
	    clause_is(c, c->count - 1, " nicht ") && i + KNOWER_MAX >= c->count)
		return c->count - 1;
	if (!clause_is(c, i, be_de))
		return 0;
	for (i++; clause_is(c, i, adverbs_de) && c->at[i].gap == 0; i++)
		;
	return i + 1 == c->count && is_unknown(c, i) ? i : 0;
}

/* "Warum er fiel, ist unklar.", "Unklar ist, warum …" */
static void
ask_whether_known(struct framer *f)
{
	const struct clause *c = &f->c;
	size_t first = 0, end, i;

	if (clause_is(c, 0, asked_de)) {
		end = clause_break(c, 1);
		i = unknown_end(c, end);
		if (i == 0)
			return;
	} else {
		for (i = 0; i < UNKNOWN_MAX && i < c->count &&
		    !is_unknown(c, i); i++)
			;
		/* "Unklar ist noch, …" */
		if (i == 0 && clause_is(c, 1, be_de))
			for (i = 1; clause_is(c, i + 1, adverbs_de); i++)
				;
		first = i + 1;
		if (i >= UNKNOWN_MAX || first >= c->count ||
		    c->at[first].gap != ',' || !clause_is(c, first, asked_de))
			return;
		end = clause_break(c, first + 1);
		if (end < c->count && c->at[end].gap == ',')
			return;
		i--;
	}
	if (!is_told(c, first, end) || c->at[end - 1].capital)
		return;
	start(f, "Ist bekannt,", first, end, true);
	finish(f, ASK_WHETHER, 0.85, first, end);
}

/* "Die Brandursache ist noch unklar.", "Das Urteil ist nicht rechtskräftig." */
static void
ask_whether_is(struct framer *f)
{
	const struct clause *c = &f->c;
	size_t i = 1, n = c->count;
	bool many, final = clause_is(c, n - 1, " rechtskräftig ");

	while (i < n && i < UNKNOWN_MAX && !clause_is(c, i, be_de))
		i++;
	if (!clause_is(c, 0, " der die das ") || i < 2 || i >= UNKNOWN_MAX ||
	    !is_told(c, 0, i) || !c->at[i - 1].capital)
		return;
	if (!final && (unknown_end(c, i) == 0 || (i == 2 &&
	    c->at[1].low_n < SUBJECT_LONG)))
		return;
	many = clause_is(c, i, " sind waren bleiben blieben stehen ");
	start(f, many ? "Sind" : "Ist", 0, i, true);
	buf_adds(&f->text, final ? " rechtskräftig" : " bekannt");
	finish(f, ASK_WHETHER, 0.8, 0, i);
}

/* "Bei dem Brand wurde niemand verletzt." */
static void
ask_whether_hurt(struct framer *f)
{
	const struct clause *c = &f->c;
	size_t end = clause_break(c, 1), i, at = 0, hurt = 0;

	for (i = 0; i < end; i++) {
		if (clause_is(c, i, " niemand "))
			at = i + 1;
		if (clause_is(c, i, " verletzt "))
			hurt = i + 1;
	}
	if (at == 0 || hurt == 0)
		return;
	for (i = 1; i < end && !clause_is(c, i, " wurde "); i++)
		;
	if (i == end)
		return;
	if (clause_is(c, 0, " bei beim ") && is_told(c, 0, i))
		start(f, "Wurde", 0, i, true);
	else {
		buf_clear(&f->text);
		buf_adds(&f->text, "Wurde");
	}
	buf_adds(&f->text, " jemand verletzt");
	finish(f, ASK_WHETHER, 0.8, at - 1, at);
}

void
ask_known_german(struct framer *f)
{
	if (f->c.count < 3)
		return;
	ask_whether_known(f);
	ask_whether_is(f);
	ask_whether_hurt(f);
}

/* --- French --------------------------------------------------------------- */

/* "On ignore encore pourquoi …", "On ne sait pas si …" */
static void
ask_does_one_know(struct framer *f)
{
	const struct clause *c = &f->c;
	size_t i, end;

	if (clause_is(c, 0, " on ") && clause_is(c, 1, " ignore "))
		i = 2;
	else if (clause_is(c, 0, " on ") && clause_is(c, 2, " sait ") &&
	    clause_is(c, 3, " pas "))
		i = 4;
	else
		return;
	i += clause_is(c, i, " encore toujours ");
	end = clause_break(c, i + 1);
	if (!clause_is(c, i, asked_fr) || c->at[i].gap != 0 ||
	    !is_told(c, i, end) || end < c->count)
		return;
	start(f, "Sait-on", i, end, false);
	finish(f, ASK_WHETHER, 0.85, i, end);
}

/* "Le montant n’a pas été dévoilé.", "L’origine du feu reste inconnue." */
static void
ask_is_known(struct framer *f)
{
	static const char told[] = " dévoilé dévoilée dévoilés précisé précisée"
	    " précisés communiqué communiquée communiqués révélé révélée ";
	static const char unknown[] = " inconnu inconnue inconnus inconnues"
	    " indéterminé indéterminée indéterminés indéterminées ";
	static const char known[] = " connu connue connus connues établie"
	    " établies ";
	const struct clause *c = &f->c;
	size_t i, k = 0;

	if (!clause_is(c, 0, " le la les ") && strncmp(c->at[0].low,
	    "l" CURLY, 4) != 0)
		return;
	for (i = 1; i < c->count && i < 9 && c->at[i].gap == 0; i++) {
		k = i + 1;
		if (clause_is(c, i, " reste restent ")) {
			k += clause_is(c, k, " encore toujours ");
			if (clause_is(c, k, unknown))
				break;
		} else if (clause_is(c, i, " n" CURLY "a n" CURLY "est n"
		    CURLY "ont ") || (clause_is(c, i, " ne ") &&
		    clause_is(c, k, " sont "))) {
			k += clause_is(c, i, " ne ");
			if (!clause_is(c, k, " pas "))
				return;
			k++;
			k += clause_is(c, k, " encore toujours ");
			k += clause_is(c, k, " été ");
			if (clause_is(c, k, told) || clause_is(c, k, known))
				break;
		}
	}
	if (i >= c->count || i >= 9 || c->at[i].gap != 0 || k + 1 < c->count ||
	    !is_told(c, 0, i) || i < 2)
		return;
	start(f, "Connaît-on", 0, i, true);
	finish(f, ASK_WHETHER, 0.8, 0, i);
}

/* "Une enquête a été ouverte par le parquet." */
static void
ask_inquiry(struct framer *f)
{
	const struct clause *c = &f->c;
	size_t i;

	if (!clause_is(c, 0, " une ") || !clause_is(c, 1, " enquête "))
		return;
	for (i = 2; i < CLAUSE_MAX && i + 4 < c->count; i++)
		if (clause_is(c, i, " a ") && clause_is(c, i + 1, " été ") &&
		    clause_is(c, i + 2, " ouverte confiée "))
			break;
	if (i >= CLAUSE_MAX || i + 4 >= c->count)
		return;
	buf_clear(&f->text);
	buf_adds(&f->text, clause_is(c, i + 2, " ouverte ") ?
	    "Une enquête a-t-elle été ouverte" :
	    "À qui l" CURLY "enquête a-t-elle été confiée");
	finish(f, ASK_WHETHER, 0.75, 0, 2);
}

/* "L’incendie n’a fait aucun blessé.", "Personne n’a été blessé." */
static void
ask_hurt(struct framer *f)
{
	const struct clause *c = &f->c;
	size_t end = clause_break(c, 1), i;

	for (i = 0; i + 1 < c->count && i <= end; i++)
		if ((clause_is(c, i, " aucun ") && clause_is(c, i + 1,
		    " blessé ")) || (clause_is(c, i, " aucune ") &&
		    clause_is(c, i + 1, " victime ")) || (clause_is(c, i,
		    " personne ") && clause_is(c, i + 1, " n" CURLY "a n" CURLY
		    "avait ") &&
		    clause_is(c, i + 3, " blessé ")))
			break;
	if (i + 1 >= c->count || i > end)
		return;
	buf_clear(&f->text);
	buf_adds(&f->text, clause_is(c, i, " aucune ") ?
	    "Y a-t-il eu des victimes" : "Y a-t-il eu des blessés");
	finish(f, ASK_WHETHER, 0.8, i, i + 2);
}

/* "Il est demandé aux parents de …" */
static void
ask_advised(struct framer *f)
{
	const struct clause *c = &f->c;
	size_t i;

	if (!clause_is(c, 0, " il ") || !clause_is(c, 1, " est ") ||
	    !clause_is(c, 2, " demandé conseillé recommandé ") ||
	    !clause_is(c, 3, " aux au à "))
		return;
	for (i = 4; i < c->count && i < UNKNOWN_MAX + 2 && c->at[i].gap == 0 &&
	    !clause_is(c, i, " de d ") && strncmp(c->at[i].low, "d" CURLY, 4)
	    != 0; i++)
		;
	if (i >= c->count || i >= UNKNOWN_MAX + 2 || c->at[i].gap != 0)
		return;
	start(f, "Qu" CURLY "est-il", 2, i, false);
	finish(f, ASK_WHAT_DID, 0.85, 3, i);
}

void
ask_known_french(struct framer *f)
{
	if (f->c.count < 4)
		return;
	ask_does_one_know(f);
	ask_is_known(f);
	ask_inquiry(f);
	ask_hurt(f);
	ask_advised(f);
}
