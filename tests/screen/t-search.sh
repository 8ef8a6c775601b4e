# Search, the palette, the command line, help.
# shellcheck shell=sh
begin
keys g a
under 'Hospital trial'
act search /
text robot
see 'Why robot arms'
gone 'Notice 01' 'results come as one types'
act accept Enter
see 'found'
keys Enter
see 'Turin'
keys q
see 'Search'
keys q
see 'All articles'
keys /
text zzzz
see 'Nothing was found'
act cancel Escape
sleep 0.06
see 'All articles' 'the list is as it was'
act palette C-p
see 'an action, option'
text parliament
see 'article'
keys Enter
see 'Thursday' 'an article from the palette'
keys q
keys C-p
text paper
keys C-u
text nexttheme
see 'next-theme'
keys Enter
see 'Theme '
act next-theme T
see 'Theme '
act command :
text 'ui.me'
act complete Tab
see 'ui.measure'
act erase BSpace
act erase-word C-w
text 'set ui.measure 50'
keys Enter
see 'ui.measure = 50'
keys :
act history-back Up
see ':set ui.measure 50'
act history-forward Down
gone ':set ui.measure 50'
text 'abc'
act line-start C-a
act char-right Right
act char-left Left
act line-end End
act erase-right Left DC
see ':ab'
gone ':abc'
act erase-line C-u
text 'xyz'
keys C-a
act erase-end C-k
gone 'xyz'
text 'th'
act complete-back BTab
see 'theme'
escape
keys :
text 'opne'
keys Enter
see 'did you mean open?'
act help ?
see 'In a list of headlines'
see 'Half a page down'
keys /
text 'find an action'
keys Enter
see 'Find an action'
keys q
act redraw C-l
see 'All articles'
act brief g b
see 'The day in brief'
see 'Policy'
keys j
keys Enter
see 'Read full article'
keys q
see 'The day in brief'
keys q
act statistics g =
see 'The last 30 days'
row 'Opened' '█' 'what was opened, by day'
see 'Read, by category'
keys q
act quit Q
check 'Q leaves' ended
