# check_PROGRAMS += unit_cli_NAME
