# Stories: one line each, unfolded in place, read as one; why one stands in
# Today; the other sources beside the article.
# shellcheck shell=sh disable=SC2154

# the cursor stays where it is when stories change places: until it is there
at_top() {
	keys g g
	has_row "$1" '▌'
}

begin -- -o ui.fold_stories=yes
see 'Neural Digest'
for feed in quay lantern gazette; do
	keys :
	text "add $url/$feed.xml"
	keys Enter
	see ' new'
done
keys g a
row 'Norvik Robotics recalls 4,000' '▸ 3 sources' 'a story is one line'
gone 'Tidewall warehouse robots recalled'
keys g g
under 'Norvik Robotics recalls 4,000'
act expand Space
row 'Tidewall warehouse robots recalled' 'The Lantern' 'it unfolds'
row 'Norvik Robotics recalls 4,000' '▾ The Quay'
keys j j
under 'Brake fault: Norvik' 'the cursor goes through its articles'
keys r
see ' new'
under 'Brake fault: Norvik' 'what is unfolded stays so'
keys z a
gone 'Brake fault: Norvik' 'it folds from within'
under 'Norvik Robotics recalls 4,000'
act expand-all z R
see 'Brake fault: Norvik'
act collapse-all z M
gone 'Brake fault: Norvik'
keys m
see 'Marked as read: 3 articles' 'm marks the whole story'
row 'Norvik Robotics recalls 4,000' '▌   Norvik'
keys u
see 'Taken back'
row 'Norvik Robotics recalls 4,000' '▌ ● Norvik'
keys m
see 'Marked as read: 3 articles'
keys m
see 'Marked as unread: 3 articles'
keys g t
row 'Norvik Robotics recalls 4,000' '▸ 3 sources' 'Today has stories, too'
check 'the story stands first' at_top 'Norvik Robotics recalls 4,000'
act why g w
see '3 sources ·' 'its place in Today has a reason'
keys Enter
see 'Same story'
see 'The Lantern'
keys q
keys g u
see 'Unread'
gone 'Norvik Robotics' 'who read the line has read the story'
keys g a
keys :
text 'set ui.fold_stories no'
keys Enter
see 'Tidewall warehouse robots recalled' 'the option unfolds all'
finish
