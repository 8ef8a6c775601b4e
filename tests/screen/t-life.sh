# The terminal's life: what is left behind, signals, suspending, no colour.
# shellcheck shell=sh disable=SC2154
begin
keys g a
under 'Hospital trial'
keys j j Enter
see 'Turin'
keys Q
check 'leaves' ended
check 'the shell screen is back' shows_not 'Turin'
close_screen
begin
see 'Turin' 'takes up the article where it was left'
keys q
under 'Why robot arms' 'and the list'
finish

# as a job of a shell
tm new-session -d -s t -x 100 -y 30 env -i HOME="$home" PATH="$PATH" \
    TERM=tmux-256color LC_ALL=C.UTF-8 PS1='shell> ' sh -i
see 'shell>'
text "'$builddir/ndigest' -o refresh.on_start=no"
keys Enter
see 'Neural Digest'
act suspend C-z
see 'shell>'
text 'fg'
keys Enter
gone 'shell>'
see 'Neural Digest' 'it goes on'
keys Q
see 'shell>'
text 'stty -a | grep -o " echo "; echo done'
keys Enter
see ' echo ' 'the terminal echoes again'
text "TERM=dumb '$builddir/ndigest'; echo status \$?"
keys Enter
see 'cannot be drawn on'
see 'status 69'
text "'$builddir/ndigest' & sleep 0.2; kill -TERM \$!; wait; echo over"
keys Enter
see 'over'
close_screen

begin -e NO_COLOR=1
see 'Neural Digest'
if tm capture-pane -e -p -t t | grep -q '38;'; then
	not_ok 'NO_COLOR: no colour'
else
	ok 'NO_COLOR: no colour'
fi
finish
begin -e LC_ALL=C
keys g a
see 'Hospital trial'
if screen_text | LC_ALL=C grep -q '[^ -~]'; then
	not_ok 'LANG=C: ASCII only'
else
	ok 'LANG=C: ASCII only'
fi
row 'Coding agents' 'Coding agents DE meet'
finish
begin -e TERM=vt100
see 'Neural Digest' 'vt100'
finish
# the font of the Linux console has letters and few marks
begin -e TERM=linux
keys g a
row 'Hospital trial' '> .* Hospital'
row '人工智能' '>*' 'text is as it is'
finish
# named by a terminal that this machine may know nothing of
for name in foot xterm-kitty xterm-ghostty screen; do
	begin -e TERM=$name
	see 'Neural Digest' "$name"
	finish
done
begin
see 'Neural Digest'
tm new-window -d -t t:9 "env HOME=$home $builddir/ndigest -o refresh.on_start=no; sleep 60"
keys g a
under 'Hospital trial'
keys m
see 'Marked as'
keys m
check 'a second reader runs beside it' sh -c \
    "'$tmux' -S '$sock' capture-pane -p -t t:9 | grep -q 'Neural Digest'"
finish
begin
keys g a
under 'Hospital trial'
row 'Coding agents' 'The Harbour Review *7h ago' 'emoji keep the columns'
row '人工智能' 'The Harbour Review *6h ago' 'CJK keeps the columns'
act reload-config g R
see 'ndigest/config'
held=0
while [ $held -lt 40 ]; do
	keys -N 50 j
	held=$((held + 1))
done
under 'Notice 40' 'a held key ends at the end'
keys g g
under 'Hospital trial'
finish
