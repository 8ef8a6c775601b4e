# Messages in the reader's language; what scripts read is the same in all.
# shellcheck disable=SC2154 # $dir comes from run
. "$srcdir/tests/net/kit.sh"

po=$builddir/po
if [ ! -f "$po/de/LC_MESSAGES/ndigest.mo" ]; then
	skip 'messages in German and French' 'msgfmt made no catalogues'
	echo "1..$count"
	finish
fi
export TEXTDOMAINDIR="$po"
in_german() { LANGUAGE=de nd "$@"; }
in_french() { LANGUAGE=fr nd "$@"; }

in_german help
expect 0 'help in German' '^Befehle$' '^  refresh +die Feeds holen$'
in_french help list
expect 0 'a page of help in French' '^Usage$' 'seulement cette catégorie'
in_german show nonsense
expect 64 'an error in German' '„nonsense“ ist keine Nummer'
in_french refrehs
expect 64 'an error in French' "il n'y a pas de commande « refrehs »"
LANGUAGE=xx nd help
expect 0 'an unknown language is English' '^Commands$'
LC_ALL=C LANGUAGE=de nd help
expect 0 'the C locale is English' '^Commands$'
printf '<rss version="2.0"><channel><title>T</title>%s</channel></rss>' \
    '<item><title>a &nbsp;b</title></item>' >"$dir/a.xml"
nd parse "$dir/a.xml"
cp "$dir/out" "$dir/plain"
in_german parse "$dir/a.xml"
check 'what scripts read is not translated' cmp "$dir/out" "$dir/plain"
echo "1..$count"
finish
