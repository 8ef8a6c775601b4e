# check_PROGRAMS += unit_digest_NAME
check_PROGRAMS += unit_digest_local
unit_digest_local_SOURCES = tests/unit/digest/test_local.c
unit_digest_local_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
