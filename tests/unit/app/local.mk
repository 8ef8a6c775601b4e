# check_PROGRAMS += unit_app_NAME
