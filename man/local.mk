# Pages with a .in beside them are made by `make pages`, and committed.
EXTRA_DIST += man/ndigest-config.5.in
dist_man_MANS += man/ndigest-config.5
