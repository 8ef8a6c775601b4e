/* The system browser. */
#ifndef NDIGEST_APP_BROWSE_H
#define NDIGEST_APP_BROWSE_H

#include <ndigest/base/error.h>

struct conf;

/* Opens URL, checked here. ERR_REFUSED, ERR_SERVICE. */
enum err browse_url(const struct conf *conf, const char *url,
    struct error *e);

/* What an article encloses, by enclosure.command, else the browser. PATH is
 * where it was downloaded to, or NULL. */
enum err browse_play(const struct conf *conf, const char *url,
    const char *path, struct error *e);

/* The same for an address that was built for sharing: https or mailto. Mail
 * goes to the option mail.command when that is set. */
enum err browse_share(const struct conf *conf, const char *url,
    struct error *e);

#endif
