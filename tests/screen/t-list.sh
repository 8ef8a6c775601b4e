# Moving in a list of headlines, and what is done with them.
# shellcheck shell=sh
begin
see 'Neural Digest'
act all g a
see 'All articles'
under 'Hospital trial'
act down j
under 'Faster attention'
act up k
under 'Hospital trial'
text 5j
under 'Open weights' '5j moves down five'
text 3
keys Up
under 'Why robot arms' 'a count goes before the arrows too'
act bottom G
under 'Notice 40'
act top g g
under 'Hospital trial'
text 10G
under 'Notice 01' '10G is line ten'
keys g g
act half-page-down C-d
under 'Notice 08' 'half a page is 16 lines'
act half-page-up C-u
under 'Hospital trial'
act page-down C-f
under 'Notice 23'
act page-up C-b
under 'Hospital trial'
act screen-bottom L
under 'Notice 22'
act screen-middle M
under 'Notice 07'
act screen-top H
under 'Hospital trial'
act next-article J
under 'Faster attention'
act previous-article K
under 'Hospital trial'
act toggle-read m
see 'Marked as read'
act next n
under 'Faster attention' 'n goes to the next unread'
act previous N
see 'No unread article above'
keys g g m
see 'Marked as unread'
act star '*'
see 'Saved'
row 'Hospital trial' '★'
act saved g s
gone 'Faster attention'
under 'Hospital trial'
keys '*'
see 'No longer saved'
act unread g u
see 'Unread'
under 'Hospital trial'
act unread-only U
see 'All articles'
act sort S
see 'oldest first'
keys S
see 'by rank'
keys S
see 'newest first'
act today g t
see 'Today'
act go-to-category : 
text 'go-to-category 1'
keys Enter
see 'Policy'
text 2
row 'Research' '▌' 'a digit alone chooses a category'
keys g a
see 'All articles'
keys h
keys g g
keys j j j
row 'Policy' '▌' 'in the pane, the list follows the cursor'
keys l
keys g a
see 'All articles'
act all-read A
see 'Mark all of'
text n
see 'Nothing was changed'
keys A
see 'Mark all of'
text y
see 'u takes it back'
row 'Hospital trial' '▌   ♪ Hospital' 'all are read'
act undo u
see 'Taken back'
row 'Hospital trial' '● ♪ Hospital' 'and unread again'
text zq
see 'zq does nothing here'
finish
