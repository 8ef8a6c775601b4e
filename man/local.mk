# dist_man_MANS += man/ndigest.1
