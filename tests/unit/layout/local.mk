# check_PROGRAMS += unit_layout_NAME
