check_PROGRAMS += unit_picture_picture
unit_picture_picture_SOURCES = tests/unit/picture/test_picture.c
unit_picture_picture_LDADD = $(PICTURE_LIBS) $(TEST_LIBS)
