check_PROGRAMS += unit_layout_pairs
unit_layout_pairs_SOURCES = tests/unit/layout/test_pairs.c
unit_layout_pairs_LDADD = liblayout.a $(HTML_LIBS) $(TEST_LIBS)
EXTRA_DIST += tests/data/layout
check_PROGRAMS += unit_layout_page
unit_layout_page_SOURCES = tests/unit/layout/test_page.c
unit_layout_page_LDADD = liblayout.a $(HTML_LIBS) $(TEST_LIBS)
