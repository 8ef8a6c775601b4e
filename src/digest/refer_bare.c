/* German and French: a last name alone gets the first name that the article
 * has for it, where the page has not had it so far. */
#include <string.h>

#include <ndigest/base/buf.h>

#include "clause.h"
#include "refer.h"

#define PAIRS_MAX 32

struct pair {
	const char *first, *last;	/* in a unit's text */
	size_t first_n, last_n;
	bool shared;		/* two people of the name */
	bool known;		/* to the reader so far */
};

struct pairs {
	struct pair at[PAIRS_MAX];
	size_t count;
};

/* First names that the English tables do not have. */
static const char given[] = " achim adele aline alois amélie amandine anja anke"
    " annika antje antoine anne-sophie arnaud aurélie aurore axelle bastien"
    " beate benoît bérénice bernd bertrand birgit birte björn brigitte burkhard"
    " capucine carsten cécile cédric célia céline chantal charlène christelle"
    " christiane clémence clément corinne cornelia damien delphine denise detlef"
    " dieter dirk dörte édouard edouard eike ekkehard élodie elodie émile"
    " emmanuelle erwan étienne etienne eugen fabien fabienne fabrice florence"
    " florent florian frank friedrich fritz gaëlle gaëtan georg gérard gerd"
    " ghislaine gilles gisela grégoire guénaël günter günther guy hannelore"
    " hannah hanna hartmut hauke heike heiko heiner heinrich heinz hélène"
    " helmut hendrik henning henrike hervé hilde holger horst hubert ilse inga"
    " inge ingo inès irmgard isabell jakob jan-philipp jana jens jérémy jérôme"
    " joachim jochen joël jörg jörn josiane jörgen jürgen julien jutta kai karin"
    " karl-heinz karoline karsten katharina kathrin katrin katja kerstin kirsten"
    " klaus konstantin kristin laëtitia laetitia lars laure léa lena levin"
    " lieselotte loïc lothar ludovic ludwig lutz maëlle magali maïté malte"
    " manfred manon manuela maren margot marie-claude marine marius marlies"
    " martine mathilde matthias maud maxence mechthild melanie mélanie meike"
    " michèle mireille moritz muriel myriam nadège nadine nathalie nicolas noémie"
    " norbert océane odile olaf ole olivier oskar pascale patrice pauline"
    " perrine petra philippe pierre-yves rainer ralf raphaël regina reiner rémi"
    " rémy renate régis reinhard rolf romain roswitha rüdiger ruth sabine"
    " sandrine saskia sébastien selin séverine sibylle siegfried sigrid silke"
    " simon solène sophie stéphane stéphanie steffen stefanie susanne sven"
    " sylvain sylvie tanguy thibault thierry thilo thorsten tilman timo tobias"
    " torsten udo uli ulrike ulf uta ute uwe valérie véronique virginie volker"
    " wiebke wilfried wolfram xavier yannick yves yvonne zoé ";

static bool
is_given(const struct token *t)
{
	return t->capital && (list_has_word(given, t->low, t->low_n) ||
	    refer_given_name(t->s, t->n) > 1);
}

static struct pair *
pair_of(struct pairs *p, const struct token *last)
{
	size_t i;

	for (i = 0; i < p->count; i++)
		if (p->at[i].last_n == last->n && memcmp(p->at[i].last,
		    last->s, last->n) == 0)
			return &p->at[i];
	return NULL;
}

/* "Claudia Rehm" in a sentence. */
static void
read_unit(struct pairs *p, const struct article *a, const struct unit *u)
{
	struct clause c;
	struct pair *known;
	size_t i;

	clause_read(&c, a, u->text);
	for (i = 1; i < c.count; i++) {
		const struct token *t = &c.at[i], *before = &c.at[i - 1];

		if (!t->capital || t->gap != 0 || t->n < 3 || !is_given(before)
		    || is_given(t) || (c.at[i + 1].capital &&
		    c.at[i + 1].gap == 0 && i + 1 < c.count))
			continue;
		known = pair_of(p, t);
		if (known != NULL)
			known->shared = known->shared || known->first_n !=
			    before->n || memcmp(known->first, before->s,
			    before->n) != 0;
		else if (p->count < PAIRS_MAX)
			p->at[p->count++] = (struct pair){ before->s, t->s,
			    before->n, t->n, false, false };
	}
}

/* An odd number of marks before AT: somebody else's words. */
static bool
is_quoted(const char *text, const char *at)
{
	bool inside = false;

	for (; text < at; text++) {
		const unsigned char *s = (const unsigned char *)text;

		if (*s == '"' || (s[0] == 0xe2 && s[1] == 0x80 &&
		    s[2] >= 0x9c && s[2] <= 0x9e) || (s[0] == 0xc2 &&
		    (s[1] == 0xab || s[1] == 0xbb)))
			inside = !inside;
	}
	return inside;
}

/* TEXT with the first names that it wants; marks all who are named. */
static const char *
name_people(struct pairs *p, const struct article *a, const char *text,
    struct arena *to)
{
	struct clause c;
	struct buf out = BUF_INIT(0);
	const char *done = text, *made;
	size_t i, from;

	if (text == NULL || p->count == 0)
		return text;
	clause_read(&c, a, text);
	for (i = 0; i < c.count; i++) {
		struct pair *known = c.at[i].capital ? pair_of(p, &c.at[i]) :
		    NULL;
		bool full;

		if (known == NULL || known->known || known->shared)
			continue;
		full = i > 0 && is_given(&c.at[i - 1]);
		/* part of something else: "Stiftung Voss", "Frau Voss" */
		if (!full && ((i > 0 && c.at[i - 1].capital &&
		    c.at[i].gap == 0 && !clause_is(&c, i - 1, " m mme me mlle "))
		    || (c.at[i + 1].capital && c.at[i + 1].gap == 0 &&
		    i + 1 < c.count) || is_quoted(text, c.at[i].s)))
			continue;
		known->known = true;
		if (full)
			continue;
		/* "M. Voss" is "Tom Voss" */
		from = i > 0 && clause_is(&c, i - 1, " m mme me mlle ") ? i - 1 :
		    i;
		/* "que Mme Roy" would have to be "qu’Anne Roy" */
		if (from > 0 && clause_is(&c, from - 1, " que de lorsque puisque "
		    "jusque ") && strchr("AEIOUH\xc3", known->first[0]) != NULL)
			continue;
		buf_add(&out, done, (size_t)(c.at[from].s - done));
		buf_add(&out, known->first, known->first_n);
		buf_addc(&out, ' ');
		done = c.at[i].s;
	}
	if (done == text)
		return text;
	buf_adds(&out, done);
	made = arena_strdup(to, buf_str(&out));
	buf_free(&out);
	return made;
}

void
refer_bare_people(const struct article *a, struct arena *to, struct digest *d)
{
	struct pairs p = { .count = 0 };
	struct claim *list;
	struct faq *faq;
	size_t i;

	if (a->rules == NULL || a->rules->leans == NULL)
		return;
	for (i = 0; i < a->usable_count; i++)
		read_unit(&p, a, &a->units[a->usable[i]]);
	name_people(&p, a, a->in->title, to);
	d->summary = name_people(&p, a, d->summary, to);
	list = arena_alloc(to, (d->takeaway_count + 1) * sizeof *list);
	for (i = 0; i < d->takeaway_count; i++) {
		list[i] = d->takeaways[i];
		list[i].text = name_people(&p, a, list[i].text, to);
	}
	d->takeaways = list;
	d->why_it_matters = name_people(&p, a, d->why_it_matters, to);
	faq = arena_alloc(to, (d->faq_count + 1) * sizeof *faq);
	for (i = 0; i < d->faq_count; i++) {
		faq[i] = d->faq[i];
		faq[i].question = name_people(&p, a, faq[i].question, to);
		faq[i].answer.text = name_people(&p, a, faq[i].answer.text,
		    to);
	}
	d->faq = faq;
}
