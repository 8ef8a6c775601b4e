/* The net room as the config wants it. */
#ifndef NDIGEST_APP_NET_OPEN_H
#define NDIGEST_APP_NET_OPEN_H

#include <ndigest/base/error.h>

struct conf;
struct net;

/* ERR_CONFIG when a file that an option names cannot be read: libcurl would
 * pass over it, or blame the server. */
enum err net_open(const struct conf *conf, struct net **out,
    struct error *e);

#endif
