# Pages with a .in beside them are made by `make pages`, and committed; so is
# ndigest(1), of its .mdoc and the program's table of commands.
EXTRA_DIST += man/ndigest-config.5.in man/ndigest.1.mdoc man/fill
dist_man_MANS += man/ndigest-config.5 man/ndigest.1

.PHONY: page-of-commands
page-of-commands: ndigest
	./ndigest help --mdoc | sh '$(srcdir)/man/fill' \
	    '$(srcdir)/man/ndigest.1.mdoc' >'$(srcdir)/man/ndigest.1'
pages: page-of-commands

EXTRA_DIST += README man/pictures/article.png man/pictures/list.png \
	man/pictures/brief.png
