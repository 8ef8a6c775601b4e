# The catalogues. `make po` brings them up to the sources; what it leaves
# untranslated or fuzzy, a translator fills in (a lint wants them complete).
# PO_SOURCES are found, so that a new file is never forgotten.
EXTRA_DIST += po/de.po po/fr.po po/sources

if HAVE_MSGFMT
deposdir = $(localedir)/de/LC_MESSAGES
frposdir = $(localedir)/fr/LC_MESSAGES
nodist_depos_DATA = po/de/LC_MESSAGES/ndigest.mo
nodist_frpos_DATA = po/fr/LC_MESSAGES/ndigest.mo
CLEANFILES += $(nodist_depos_DATA) $(nodist_frpos_DATA)

po/de/LC_MESSAGES/ndigest.mo: po/de.po
	@$(MKDIR_P) $(@D)
	$(AM_V_GEN)$(MSGFMT) -c -o $@ '$(srcdir)/po/de.po'
po/fr/LC_MESSAGES/ndigest.mo: po/fr.po
	@$(MKDIR_P) $(@D)
	$(AM_V_GEN)$(MSGFMT) -c -o $@ '$(srcdir)/po/fr.po'
endif

.PHONY: po
po:
	sh '$(srcdir)/po/sources' '$(srcdir)' po/ndigest.pot
	for l in de fr; do \
	    $(MSGMERGE) -q -U --backup=none --no-wrap --no-fuzzy-matching \
		"$(srcdir)/po/$$l.po" po/ndigest.pot || exit 1; \
	done
