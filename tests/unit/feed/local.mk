# check_PROGRAMS += unit_feed_NAME
