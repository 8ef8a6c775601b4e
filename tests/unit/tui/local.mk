# check_PROGRAMS += unit_tui_NAME
