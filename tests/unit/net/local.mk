# check_PROGRAMS += unit_net_NAME
