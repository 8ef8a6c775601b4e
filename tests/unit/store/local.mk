# tests/unit/store
store_case = tests/unit/store/store_case.c tests/unit/store/store_case.h

check_PROGRAMS += unit_store_refresh
unit_store_refresh_SOURCES = tests/unit/store/test_refresh.c $(store_case)
unit_store_refresh_LDADD = $(STORE_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_store_open
unit_store_open_SOURCES = tests/unit/store/test_open.c $(store_case)
unit_store_open_LDADD = $(STORE_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_store_marks
unit_store_marks_SOURCES = tests/unit/store/test_marks.c $(store_case)
unit_store_marks_LDADD = $(STORE_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_store_search
unit_store_search_SOURCES = tests/unit/store/test_search.c $(store_case)
unit_store_search_LDADD = $(STORE_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_store_kill
unit_store_kill_SOURCES = tests/unit/store/test_kill.c $(store_case)
unit_store_kill_LDADD = $(STORE_LIBS) $(TEST_LIBS)
