/* What is known of a thing that an article encloses, in words. */
#ifndef LAYOUT_ENCLOSURE_H
#define LAYOUT_ENCLOSURE_H

#include <stddef.h>

#include <ndigest/model/item.h>

#define ENCLOSURE_FACTS 3
#define ENCLOSURE_FACT_MAX 80

/* Its type, size and length ("audio/mpeg", "12.3 MB", "1:02:33"), those that
 * are known; how many. The type is as it came: not clean. */
size_t enclosure_facts(const struct enclosure *e,
    char facts[ENCLOSURE_FACTS][ENCLOSURE_FACT_MAX]);

#endif
