/* What `ndigest digest FILE` is given, as input of the engine. */
#ifndef APP_TOOL_INPUT_H
#define APP_TOOL_INPUT_H

#include <stddef.h>

#include <ndigest/base/arena.h>
#include <ndigest/digest/local.h>

/* BYTES are plain text, a page or a fragment of HTML, in any charset; what is
 * found in them is put in IN, in ARENA. */
void tool_input_read(const char *bytes, size_t n, struct arena *arena,
    struct digest_input *in);

#endif
