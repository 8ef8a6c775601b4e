# Every view at four sizes: it is drawn, it says where one is, it leads back.
# shellcheck shell=sh disable=SC2154

# No line of the screen ends in the middle of what belongs to the pane beside:
# where there are panes, their edge stands in one column.
edges_are_straight() {
	[ "$(screen_text | sed -n '4,$p' | grep '│' | sed 's/│.*//' |
	    wc -L)" -le 24 ]
}

sizes='200x50 120x36 80x24 40x12'
for size in $sizes; do
	begin -s "$size"
	keys g a
	see 'Hospital trial' "$size: the list"
	keys g t
	see 'Today' "$size: Today"
	keys g u
	see 'Unread' "$size: Unread"
	keys g s
	see 'Nothing saved yet' "$size: Saved, empty"
	keys g a g g
	under 'Hospital trial' "$size: back in the list"
	keys Enter
	see 'Hospital trial puts a small' "$size: the article"
	keys t
	see 'Vesterby' "$size: its full text"
	keys t
	keys s
	see 'Share this story' "$size: the share menu"
	escape
	keys c
	see 'Which category is it' "$size: the menu of categories"
	escape
	keys q
	under 'Hospital trial' "$size: the list again"
	keys h
	see 'Policy' "$size: the categories"
	keys g g G
	see 'Sources' "$size: and the sources under them"
	keys g g
	escape
	keys g S
	see 'The Harbour Review' "$size: the sources"
	keys q g a g g
	keys g b
	see 'The day in brief' "$size: the brief"
	keys q
	keys g =
	see 'Statistics' "$size: the statistics"
	keys q
	keys '?'
	see 'In a list of headlines' "$size: the help"
	keys q
	keys C-p
	text 'parliament'
	see 'Parliament weighs' "$size: the palette"
	escape
	keys :
	text 'the'
	keys Tab
	see ':theme' "$size: the command line"
	escape
	keys /
	text 'robot'
	see 'Why robot arms' "$size: the search"
	escape
	under 'Hospital trial' "$size: after all of them"
	check "$size: the panes stand straight" edges_are_straight
	finish
done

# the same without colours, in 16 and 256, in a light theme and in ASCII
for way in ui.colors=none ui.colors=16 ui.colors=256 ui.theme=paper \
    ui.ascii=yes; do
	begin -s 80x24 -- -o $way
	keys g a
	see 'Hospital trial' "$way: the list"
	keys g g Enter
	see 'Hospital trial puts a small' "$way: the article"
	keys s
	see 'Share this story' "$way: the menu"
	escape
	keys q g S
	see 'The Harbour Review' "$way: the sources"
	finish
done
