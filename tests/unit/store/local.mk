# check_PROGRAMS += unit_store_NAME
