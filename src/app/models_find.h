/* Where servers of models are looked for on this machine. */
#ifndef NDIGEST_APP_MODELS_FIND_H
#define NDIGEST_APP_MODELS_FIND_H

#include <ndigest/app/models.h>
#include <ndigest/base/buf.h>
#include <ndigest/digest/llm.h>

#define MODELS_PLACES ((size_t)4)
#define MODELS_PLACE_S 2		/* seconds that one may take */
#define MODELS_LIST_MAX ((size_t)1024 * 1024)

/* The question to place K, its base URL (the caller frees); NULL: it is not to
 * be looked at. PORTS as for models_find. */
char *models_place_ask(size_t k, const char *ports, struct llm_request *q);

/* Its answer. */
bool models_place_read(size_t k, const char *url, struct buf *body,
    struct arena *arena, struct models_found *out);

#endif
