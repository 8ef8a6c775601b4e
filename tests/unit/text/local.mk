# check_PROGRAMS += unit_text_NAME
