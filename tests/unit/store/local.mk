# tests/unit/store
check_PROGRAMS += unit_store_refresh
unit_store_refresh_SOURCES = tests/unit/store/test_refresh.c \
	tests/unit/store/store_case.c tests/unit/store/store_case.h
unit_store_refresh_LDADD = $(STORE_LIBS) $(TEST_LIBS)
