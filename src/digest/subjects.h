/* What common sections of the news are about, by their names. Private. */
#ifndef DIGEST_SUBJECTS_H
#define DIGEST_SUBJECTS_H

#include <stddef.h>

/* Words and phrases of the section called NAME (N bytes, case aside), parted
 * by commas, or NULL when there is no such section. Static. */
const char *subject_keywords(const char *name, size_t n);

#endif
