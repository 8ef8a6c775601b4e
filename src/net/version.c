/* What the libcurl that runs can do, for the doctor. */
#include <curl/curl.h>

#include <ndigest/net/net.h>

const char *
net_version(void)
{
	return curl_version();
}

bool
net_has_tls(void)
{
	const curl_version_info_data *v = curl_version_info(CURLVERSION_NOW);

	return (v->features & CURL_VERSION_SSL) != 0;
}
