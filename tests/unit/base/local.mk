# check_PROGRAMS += unit_base_NAME
