/*
 * Messages in the reader's language, by gettext(3). The catalogues are
 * po/LL.po. What scripts read (JSON, names of options and commands, what
 * `ndigest parse` says) is never translated.
 */
#ifndef NDIGEST_BASE_INTL_H
#define NDIGEST_BASE_INTL_H

#ifdef HAVE_INTL
#include <libintl.h>
/* The message in the reader's language; a constant of the program. */
#define _(text) gettext(text)
/* The form for a number; the forms are constants. */
#define N_many(one, many, n) ngettext(one, many, (unsigned long)(n))
#else
#define _(text) (text)
#define N_many(one, many, n) ((n) == 1 ? (one) : (many))
#endif

/* Marks a constant of a table for the catalogues; _() where it is shown. */
#define N_(text) text

/*
 * Call once, after setlocale(3) and before there are threads. TEXTDOMAINDIR
 * names another folder of catalogues than the installed one.
 */
void intl_init(void);

#endif
