#include "settings.h"

#include <ndigest/conf/conf.h>

struct settings
settings_read(const struct conf *conf)
{
	struct settings s = {
		.bounds = {
			conf_int(conf, OPT_REFRESH_INTERVAL),
			conf_int(conf, OPT_REFRESH_INTERVAL_MIN),
			conf_int(conf, OPT_REFRESH_INTERVAL_MAX)
		},
		.feed_max = (size_t)conf_int(conf, OPT_NET_FEED_MAX),
		.page_max = (size_t)conf_int(conf, OPT_NET_PAGE_MAX),
		.picture_max = (size_t)conf_int(conf, OPT_NET_PICTURE_MAX),
		.picture_cache =
		    (size_t)conf_int(conf, OPT_NET_PICTURE_CACHE),
		.pictures = (enum pictures_mode)conf_choice(conf,
		    OPT_UI_PICTURES),
		.download_max = conf_int(conf, OPT_DOWNLOAD_MAX),
		.download_parallel =
		    (int)conf_int(conf, OPT_DOWNLOAD_PARALLEL),
		.timeout_s = (int)conf_int(conf, OPT_REFRESH_TIMEOUT),
		.model_timeout_s = (int)conf_int(conf, OPT_AI_TIMEOUT),
		.fetch = (enum fetch_mode)conf_choice(conf, OPT_TEXT_FETCH),
		.keep_days = conf_int(conf, OPT_STORE_KEEP_DAYS),
		.keep_items = conf_int(conf, OPT_STORE_KEEP_ITEMS)
	};

	talk_options_read(&s.ai, conf);
	return s;
}
