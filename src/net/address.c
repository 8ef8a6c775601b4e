#include "address.h"

#include <stdint.h>
#include <string.h>

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>

/* IANA's special-purpose registries (RFC 6890), those not for the public. */
static const struct {
	uint32_t net;
	unsigned bits;
} private4[] = {
	{ 0x00000000, 8 },	/* this network */
	{ 0x0a000000, 8 },	/* 10/8 */
	{ 0x64400000, 10 },	/* 100.64/10, carrier-grade NAT */
	{ 0x7f000000, 8 },	/* loopback */
	{ 0xa9fe0000, 16 },	/* link-local */
	{ 0xac100000, 12 },	/* 172.16/12 */
	{ 0xc0000000, 24 },	/* 192.0.0/24, protocol assignments */
	{ 0xc0000200, 24 },	/* documentation */
	{ 0xc0586300, 24 },	/* 6to4 relays */
	{ 0xc0a80000, 16 },	/* 192.168/16 */
	{ 0xc6120000, 15 },	/* benchmarks */
	{ 0xc6336400, 24 },	/* documentation */
	{ 0xcb007100, 24 },	/* documentation */
	{ 0xe0000000, 3 },	/* multicast, reserved, broadcast */
};

static bool
public4(uint32_t a)
{
	size_t i;

	for (i = 0; i < sizeof private4 / sizeof *private4; i++)
		if (((a ^ private4[i].net) >> (32 - private4[i].bits)) == 0)
			return false;
	return true;
}

static uint32_t
four_bytes(const uint8_t *b)
{
	return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 |
	    (uint32_t)b[2] << 8 | b[3];
}

static bool
public6(const uint8_t a[16])
{
	static const uint8_t translated[12] = { 0, 0x64, 0xff, 0x9b };

	if (memcmp(a, translated, 12) == 0)	/* 64:ff9b::/96, NAT64 */
		return public4(four_bytes(a + 12));
	/* Only 2000::/3 is given out; the mapped and compatible addresses,
	 * loopback, fc00::/7, fe80::/10 and ff00::/8 lie outside it. */
	if ((a[0] & 0xe0) != 0x20)
		return false;
	if (a[0] == 0x20 && a[1] == 0x02)	/* 2002::/16, 6to4 */
		return public4(four_bytes(a + 2));
	if (a[0] == 0x20 && a[1] == 0x01 && (a[2] & 0xfe) == 0)
		return false;	/* 2001::/23: Teredo, ORCHID and others */
	if (a[0] == 0x20 && a[1] == 0x01 && a[2] == 0x0d && a[3] == 0xb8)
		return false;	/* documentation */
	return !(a[0] == 0x3f && a[1] == 0xff && (a[2] & 0xf0) == 0);
}

bool
address_is_public(const struct sockaddr *a)
{
	struct sockaddr_in in;
	struct sockaddr_in6 in6;

	if (a->sa_family == AF_INET) {
		memcpy(&in, a, sizeof in);
		return public4(ntohl(in.sin_addr.s_addr));
	}
	if (a->sa_family == AF_INET6) {
		memcpy(&in6, a, sizeof in6);
		if (IN6_IS_ADDR_V4MAPPED(&in6.sin6_addr))
			return public4(four_bytes(in6.sin6_addr.s6_addr + 12));
		return public6(in6.sin6_addr.s6_addr);
	}
	return false;
}

bool
address_text_is_public(const char *host, bool *is_address)
{
	struct addrinfo hints = { .ai_flags = AI_NUMERICHOST,
	    .ai_socktype = SOCK_STREAM };
	struct addrinfo *found = NULL;
	char bare[128];
	size_t n = strlen(host);
	bool is_public = true;

	if (n > 2 && n < sizeof bare && host[0] == '[' && host[n - 1] == ']') {
		memcpy(bare, host + 1, n - 2);
		bare[n - 2] = '\0';
		host = bare;
	}
	*is_address = getaddrinfo(host, NULL, &hints, &found) == 0;
	if (*is_address) {
		is_public = address_is_public(found->ai_addr);
		freeaddrinfo(found);
	}
	return is_public;
}
