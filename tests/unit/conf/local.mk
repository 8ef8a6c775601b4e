# check_PROGRAMS += unit_conf_NAME
