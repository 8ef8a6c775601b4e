check_PROGRAMS += unit_text_entity
unit_text_entity_SOURCES = tests/unit/text/test_entity.c
unit_text_entity_LDADD = $(TEXT_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_text_lang
unit_text_lang_SOURCES = tests/unit/text/test_lang.c
unit_text_lang_LDADD = $(TEXT_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_text_charset
unit_text_charset_SOURCES = tests/unit/text/test_charset.c
unit_text_charset_LDADD = $(TEXT_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_text_clean
unit_text_clean_SOURCES = tests/unit/text/test_clean.c
unit_text_clean_LDADD = $(TEXT_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_text_url
unit_text_url_SOURCES = tests/unit/text/test_url.c
unit_text_url_LDADD = $(TEXT_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_text_utf8
unit_text_utf8_SOURCES = tests/unit/text/test_utf8.c
unit_text_utf8_LDADD = $(TEXT_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_text_width
unit_text_width_SOURCES = tests/unit/text/test_width.c
unit_text_width_LDADD = $(TEXT_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_text_wrap
unit_text_wrap_SOURCES = tests/unit/text/test_wrap.c
unit_text_wrap_LDADD = $(TEXT_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_text_sentence
unit_text_sentence_SOURCES = tests/unit/text/test_sentence.c
unit_text_sentence_LDADD = $(TEXT_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_text_word
unit_text_word_SOURCES = tests/unit/text/test_word.c
unit_text_word_LDADD = $(TEXT_LIBS) $(TEST_LIBS)
EXTRA_DIST += tests/data/sentence/english.txt \
	tests/data/sentence/english_more.txt tests/data/sentence/german.txt \
	tests/data/sentence/layout.txt tests/data/sentence/romance.txt \
	tests/data/sentence/north_and_east.txt
check_PROGRAMS += unit_text_date
unit_text_date_SOURCES = tests/unit/text/test_date.c
unit_text_date_LDADD = $(TEXT_LIBS) $(TEST_LIBS)
