#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../../src/net/address.h"

static void
test_addresses(void **state)
{
	static const struct {
		const char *host;
		bool is_public;
	} cases[] = {
		{ "8.8.8.8", true },
		{ "1.1.1.1", true },
		{ "0.0.0.0", false },
		{ "10.255.255.255", false },
		{ "11.0.0.0", true },
		{ "100.63.255.255", true },
		{ "100.64.0.0", false },
		{ "100.127.255.255", false },
		{ "100.128.0.0", true },
		{ "127.255.255.255", false },
		{ "128.0.0.1", true },
		{ "169.254.169.254", false },
		{ "172.15.255.255", true },
		{ "172.16.0.0", false },
		{ "172.31.255.255", false },
		{ "172.32.0.0", true },
		{ "192.0.0.1", false },
		{ "192.0.1.1", true },
		{ "192.168.0.1", false },
		{ "192.169.0.1", true },
		{ "198.18.0.1", false },
		{ "198.20.0.1", true },
		{ "223.255.255.255", true },
		{ "224.0.0.1", false },
		{ "240.0.0.1", false },
		{ "255.255.255.255", false },
		{ "127.1", false },
		{ "0177.0.0.1", false },
		{ "0x7f000001", false },
		{ "2130706433", false },
		{ "[::]", false },
		{ "[::1]", false },
		{ "::1", false },
		{ "[::ffff:127.0.0.1]", false },
		{ "[::ffff:8.8.8.8]", true },
		{ "[::8.8.8.8]", false },
		{ "[fe80::1]", false },
		{ "[fc00::1]", false },
		{ "[fdff::1]", false },
		{ "[ff02::1]", false },
		{ "[64:ff9b::8.8.8.8]", true },
		{ "[64:ff9b::10.0.0.1]", false },
		{ "[64:ff9b:1::1]", false },
		{ "[2002:808:808::1]", true },
		{ "[2002:a00:1::1]", false },
		{ "[2001::1]", false },
		{ "[2001:db8::1]", false },
		{ "[2001:4860:4860::8888]", true },
		{ "[2606:4700::1111]", true },
		{ "[3fff::1]", false },
	};
	size_t i;
	bool is_address;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		if (address_text_is_public(cases[i].host, &is_address) !=
		    cases[i].is_public)
			fail_msg("%s", cases[i].host);
		assert_true(is_address);
	}
	assert_true(address_text_is_public("example.org", &is_address));
	assert_false(is_address);
	assert_true(address_text_is_public("", &is_address));
	assert_false(is_address);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_addresses),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
