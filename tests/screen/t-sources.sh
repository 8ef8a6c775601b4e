# The subscriptions, managed in place; fetching them.
# shellcheck shell=sh
begin -- -o "browser.command=$screen/browser"
see 'Today'
act sources g S
see 'The Broken Press'
see '404' 'a failed source says why'
act add a
see 'Subscribe to'
text "$url/more.xml"
keys Enter
see '2 ✗' 'a new source is fetched at once'
keys :
text 'add '
text "$url/more.xml"
keys Enter
see 'a source already'
keys g g
keys j
under 'The Harbour Review'
act rename e
see 'New title'
keys C-u
text 'Hafenblatt'
keys Enter
see 'Hafenblatt'
act mute m
see 'is muted'
row 'Hafenblatt' 'muted'
check 'it is in the config' grep -rqs Hafenblatt "$home/.config"
keys e
see 'New title'
keys C-u
text 'Die Bucht'
keys Enter
row 'Die Bucht' 'muted' 'a new title keeps it muted'
keys e
see 'New title'
keys C-u
text 'Hafenblatt'
keys Enter
row 'Hafenblatt' 'muted' 'and the next one'
keys m
see 'is heard again'
act category c
see 'Move the source to'
escape
act unsubscribe d d
see 'Unsubscribed'
gone '  Hafenblatt' 'it is gone'
act undo u
see 'Subscribed again'
act refresh r
see ' new'
act stop g r
keys q
keys g a
see 'Fjord'
keys r
see 'sources failed'
finish
