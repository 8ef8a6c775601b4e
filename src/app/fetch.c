#include "fetch.h"

#include <stdlib.h>

void
fetch_result_free(struct fetch_result *r)
{
	if (r == NULL)
		return;
	free(r->final_url);
	free(r->moved_to);
	free(r->etag);
	free(r->last_modified);
	free(r->content_type);
	free(r);
}

void
parcel_free(struct parcel *p)
{
	if (p == NULL)
		return;
	free(p->content_type);
	free(p->url);
	free(p->head.etag);
	free(p->head.last_modified);
	fetch_result_free(p->result);
	free(p);
}
