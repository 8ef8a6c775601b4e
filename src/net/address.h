/* Which addresses a stranger may not send us to. Private to this room. */
#ifndef NDIGEST_NET_ADDRESS_H
#define NDIGEST_NET_ADDRESS_H

#include <stdbool.h>
#include <sys/socket.h>

/* A host of the public net: not private, loopback, link-local, shared
 * (CGNAT), multicast, documentation or reserved, nor one of those in IPv6's
 * clothes (mapped, translated, 6to4, Teredo). */
bool address_is_public(const struct sockaddr *a);

/* The same for an address in text, also in the odd forms of inet_aton
 * ("127.1", "0x7f000001"). False in *is_address when it is a name. */
bool address_text_is_public(const char *host, bool *is_address);

#endif
