# What articles enclose: shown, downloaded, stopped, listed, played.
# shellcheck shell=sh disable=SC2154
mkdir -p "$home"
cp -R "$template/." "$home"
mkdir -p "$home/saved"
begin -- -o "enclosure.command=$screen/browser" -o "download.dir=$home/saved"
keys :
text "add $url/talks.xml"
keys Enter
keys g a
see '♪ A short talk on buoys' 'a list marks what encloses something'
keys g g
under 'A short talk on buoys'
keys Enter
see '1.5 MB' 'the page says how large it is'
see '1:10:10' 'and how long'
act download D
see 'Downloaded' 'it is downloaded'
check 'to its folder' cmp "$home/saved/A short talk on buoys.mp3" "$dir/site/late.xml"
keys e
check 'and played from there' grep -qs 'saved/A short talk' "$home/opened"
keys J
see 'A long talk on tides'
keys D
see '↓' 'progress stands in the head'
keys D
see 'The download was stopped'
gone '↓' 'and no progress any more'
keys D
see '↓' 'begun again'
act downloads g d
see 'Downloads'
row 'buoys.mp3' 'talk on'
see 'A long talk on tides'
keys q
finish
check 'what came is kept' sh -c "ls '$home/saved' | grep -q 'tides.*part'"
begin -- -o "download.dir=$home/saved"
see '↓' 'the next session goes on'
finish
