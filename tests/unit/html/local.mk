check_PROGRAMS += unit_html_sanitize
unit_html_sanitize_SOURCES = tests/unit/html/test_sanitize.c
unit_html_sanitize_LDADD = $(HTML_LIBS) $(TEST_LIBS)
EXTRA_DIST += tests/data/sanitize
