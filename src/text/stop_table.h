/* The tables of stop words, in files by group of languages. */
#ifndef TEXT_STOP_TABLE_H
#define TEXT_STOP_TABLE_H

#include <stddef.h>

struct stop_table {
	char lang[4];			/* "" ends an array of tables */
	const char *const *words;	/* sorted by bytes */
	size_t count;
};

extern const struct stop_table stop_tables_west[];
extern const struct stop_table stop_tables_north[];
extern const struct stop_table stop_tables_east[];

#endif
