# check_PROGRAMS += unit_digest_NAME
