check_PROGRAMS += unit_net_address
unit_net_address_SOURCES = tests/unit/net/test_address.c
unit_net_address_LDADD = $(NET_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_net_head
unit_net_head_SOURCES = tests/unit/net/test_head.c
unit_net_head_LDADD = $(NET_LIBS) $(TEST_LIBS)
