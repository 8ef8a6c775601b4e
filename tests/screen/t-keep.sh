# What is being read does not move: new items, read ones in a list of unread
# ones, a resize, another theme; and the mouse.
# shellcheck shell=sh disable=SC2154
begin -- -o ui.mouse=yes
keys g a
under 'Hospital trial'
text 14G
under 'Notice 05'
before=$(screen_text | grep -n 'Notice 05' | cut -d: -f1)
keys :
text "add $url/late.xml"
keys Enter
see '2 new' 'new items come'
see '16/51' 'they stand above'
under 'Notice 05'
after=$(screen_text | grep -n 'Notice 05' | cut -d: -f1)
if [ "$before" = "$after" ]; then
	ok 'the line under the cursor has not moved'
else
	not_ok "the line under the cursor moved from $before to $after"
fi
keys g g
under 'Latecomer one'
keys g u
see '51'
keys j j
under 'Hospital trial'
keys Enter
see 'Key Takeaways'
keys q
row 'Hospital trial' '▌   ♪ Hospital' 'what was read stays in the list'
keys g a
keys j j
keys Enter
see 'Key Takeaways'
keys C-d
gone '▐'
top=$(screen_text | sed -n 12p)
tm resize-window -t t -x 118 -y 30
tm resize-window -t t -x 120 -y 36
row "$(echo "$top" | cut -c 30-60)" . 'a resize and back keeps the page'
keys q
under 'Hospital trial'
# a wheel turn and a click, as the terminal sends them (SGR 1006)
text "$(printf '\033[<65;40;10M')"
under 'Parliament' 'the wheel scrolls'
text "$(printf '\033[<0;40;6M')"
under 'Latecomer two' 'a click moves the cursor'
text "$(printf '\033[<0;40;6M')"
see 'The second of two' 'a second click opens'
text "$(printf '\033[<0;6;8M')"
see 'Policy' 'a click in the pane'
finish
