# --plain-ui: for screen readers. One column, words instead of marks, the
# cursor on the line that is read, announcements on the last line.
# shellcheck shell=sh disable=SC2154

# cursor_on TEXT [WHAT]: a test that the terminal's cursor is on such a line
on_cursor() {
	y=$(tm display-message -p -t t '#{cursor_y}')
	[ "$(tm display-message -p -t t '#{cursor_flag}')" = 1 ] &&
	    screen_text | sed -n "$((y + 1))p" | grep -q -F -e "$1"
}

cursor_on() {
	check "${2:-the cursor is on $1}" on_cursor "$1"
}

begin -- --plain-ui
keys g a
see 'All articles, 49 articles' 'a list is announced'
cursor_on 'Hospital trial puts a small language model beside its clerks, unread'
keys j
cursor_on 'Faster attention'
keys m
see 'Marked as read'
see 'Faster attention with less memory: a practical survey'
gone 'practical survey, unread' 'what is read is said no longer to be unread'
keys '*'
see 'practical survey, saved' 'what is saved is said to be'
keys k
keys Enter
see 'Key Takeaways'
gone 'Faster attention with less memory: a practical survey, saved'
keys j
cursor_on 'Hospital trial' 'j goes to the next line that says something'
keys j
cursor_on 'The Harbour Review, Ada Ferris, 2h ago'
see 'Closed: ' 'answers are said to be closed'
n=0
while ! on_cursor 'Closed: ' && [ $n -lt 40 ]; do
	keys j
	n=$((n + 1))
	sleep 0.05
done
cursor_on 'Closed: '
keys Space
cursor_on 'Open: ' 'the answer under the cursor opens'
keys G
see 'Related Articles' 'the page ends with what is related'
if screen_text | LC_ALL=C.UTF-8 grep -q '[│┃─▌●★▸▾✦↗·•]'; then
	not_ok 'no marks and no lines'
else
	ok 'no marks and no lines'
fi
keys s
see 'Share this story'
cursor_on 'Copy title and link' 'the cursor is in the menu'
keys j
cursor_on 'Mail'
escape
keys q
see 'Hospital trial'
keys h
see 'Policy, 3 unread' 'the categories are a list'
keys g g
cursor_on 'Today'
escape
keys g S
see 'The Broken Press, failed: '
cursor_on 'The Harbour Review, 4 of 5 unread, Policy'
keys q
keys '?'
see 'In a list of headlines'
cursor_on 'In a list of headlines'
keys j
keys j
cursor_on 'Move down'
keys q
keys C-p
text parliament
see 'article'
keys Enter
see 'Thursday'
keys Q
check 'leaves' ended
