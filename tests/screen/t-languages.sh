# The reader in German and in French.
# shellcheck shell=sh disable=SC2154

if [ ! -f "$builddir/po/de/LC_MESSAGES/ndigest.mo" ]; then
	check 'messages in other languages # SKIP msgfmt made no catalogues' true
else
	begin -e LANGUAGE=de -e "TEXTDOMAINDIR=$builddir/po"
	see 'Heute' 'the lists have German names'
	see 'Quellen'
	keys g a
	see 'Alle Artikel'
	keys Enter
	see 'Das Wichtigste' 'the page has German headings'
	keys '?'
	see 'In einem Artikel' 'so has the help'
	finish
	begin -s 80x24 -e LANGUAGE=fr -e "TEXTDOMAINDIR=$builddir/po"
	keys g a
	see 'Tous les articles' 'the lists have French names'
	keys Enter
	see "Résumé" 'the page has French headings'
	finish
fi
