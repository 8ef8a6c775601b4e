check_PROGRAMS += unit_base
unit_base_SOURCES = tests/unit/base/test_base.c
unit_base_LDADD = $(BASE_LIBS) $(TEST_LIBS)
