#include <ndigest/model/document.h>

#include <stdlib.h>
#include <string.h>

void
document_free(struct document *d)
{
	if (d == NULL)
		return;
	arena_free(&d->arena);
	free(d);
}

bool
block_is_leaf(enum block_kind kind)
{
	switch (kind) {
	case BLOCK_HEADING:
	case BLOCK_PARAGRAPH:
	case BLOCK_TERM:
	case BLOCK_CODE:
	case BLOCK_CELL:
	case BLOCK_CAPTION:
	case BLOCK_SUMMARY:
	case BLOCK_EMBED:
		return true;
	default:
		return false;
	}
}

const struct block *
document_find_anchor(const struct document *d, const char *name)
{
	for (size_t i = 0; i < d->anchor_count; i++)
		if (strcmp(d->anchors[i].name, name) == 0)
			return d->anchors[i].block;
	return NULL;
}
