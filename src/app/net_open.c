#include "net_open.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <unistd.h>

#include <ndigest/base/intl.h>
#include <ndigest/conf/conf.h>
#include <ndigest/net/net.h>

static const enum option files[] = { OPT_NET_COOKIES, OPT_NET_CA_FILE,
    OPT_NET_CLIENT_CERT, OPT_NET_CLIENT_KEY };

#define FILES (sizeof files / sizeof *files)

static enum err
find_files(const struct conf *conf, char *paths[FILES], struct error *e)
{
	size_t i;

	for (i = 0; i < FILES; i++) {
		paths[i] = conf_path(conf, files[i]);
		if (paths[i] != NULL && access(paths[i], R_OK) != 0)
			return error_set(e, ERR_CONFIG,
			    _("%s: the file %s cannot be read: %s"),
			    option_info(files[i])->name, paths[i], strerror(errno));
	}
	return ERR_NONE;
}

enum err
net_open(const struct conf *conf, struct net **out, struct error *e)
{
	char *paths[FILES] = { NULL };
	enum err rc = find_files(conf, paths, e);
	const struct net_options o = {
		.user_agent = conf_str(conf, OPT_NET_USER_AGENT),
		.max_host = (unsigned)conf_int(conf, OPT_REFRESH_PER_HOST),
		.max_total = (unsigned)conf_int(conf, OPT_REFRESH_PARALLEL),
		.host_delay_ms = (int)conf_int(conf, OPT_NET_HOST_DELAY),
		.connect_timeout_s =
		    (int)conf_int(conf, OPT_NET_CONNECT_TIMEOUT),
		.proxy = conf_str(conf, OPT_NET_PROXY),
		.netrc = conf_bool(conf, OPT_NET_NETRC),
		.cookies = paths[0], .ca_file = paths[1],
		.client_cert = paths[2], .client_key = paths[3]
	};
	size_t i;

	if (rc == ERR_NONE)
		rc = net_new(out, &o, e);
	for (i = 0; i < FILES; i++)
		free(paths[i]);
	return rc;
}
