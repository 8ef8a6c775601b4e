# Panes by width, the drawer, following a resize, tiny sizes.
# shellcheck shell=sh
cp -R "$template" "$home"
mkdir -p "$home/.config/ndigest"
printf '[category Policy]\ncolour = #010203\n' >"$home/.config/ndigest/config"
coloured() {
	tm capture-pane -p -e -t t | grep -q '38;2;1;2;3m[^m]*Policy'
}
begin -s 200x50
see 'Sources'
see 'Robotics' 'a colour for one category leaves the others'
if until_true coloured; then
	ok "a category in the config's colour"
else
	not_ok "a category in the config's colour"
fi
keys g a
under 'Hospital trial'
keys Enter
see 'Key Takeaways'
see 'Related' 'wide: related articles stand beside'
act pane-right l
act pane-left h
act next-pane Tab
act previous-pane BTab
act categories '\'
gone 'Sources' 'the pane can be hidden'
keys '\'
see 'Sources' 'and shown'
tm resize-window -t t -x 80 -y 24
gone 'Sources' '80 columns: no pane'
escape
see 'All articles'
under 'Hospital trial'
keys h
see 'Sources' 'the drawer opens'
escape
gone 'Sources' 'and closes'
tm resize-window -t t -x 40 -y 12
see 'Hospital trial' '40x12'
keys G
under 'Notice 40'
tm resize-window -t t -x 120 -y 36
under 'Notice 40' 'the place is kept'
tm resize-window -t t -x 1 -y 1
keys j k g g Enter
keys q
tm resize-window -t t -x 20 -y 5
see 'Hospital' '20x5'
tm resize-window -t t -x 120 -y 36
see 'Sources' 'after 1x1 all is well'
finish
