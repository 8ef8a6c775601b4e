# check_PROGRAMS += unit_html_NAME
