# check_PROGRAMS += unit_text_NAME
check_PROGRAMS += unit_text_entity
unit_text_entity_SOURCES = tests/unit/text/test_entity.c
unit_text_entity_LDADD = $(TEXT_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_text_lang
unit_text_lang_SOURCES = tests/unit/text/test_lang.c
unit_text_lang_LDADD = $(TEXT_LIBS) $(TEST_LIBS)
