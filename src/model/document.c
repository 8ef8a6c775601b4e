#include <ndigest/model/document.h>

#include <stdlib.h>

void
document_free(struct document *d)
{
	if (d == NULL)
		return;
	arena_free(&d->arena);
	free(d);
}
