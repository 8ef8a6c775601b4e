# Keys that are held while sources are fetched: none is lost. Each round goes
# twenty down and nineteen up, so that what is left tells how many came.
# shellcheck shell=sh disable=SC2154
begin
keys g a
under 'Hospital trial'
n=0
while [ $n -lt 20 ]; do
	keys r
	keys -N 20 j
	keys -N 19 k
	n=$((n + 1))
done
see '21/49' 'no key was lost in a list'
keys g g Enter
see 'Key Takeaways'
n=0
while [ $n -lt 10 ]; do
	keys r
	keys -N 50 j
	keys -N 50 k
	n=$((n + 1))
done
keys g g
see 'Hospital trial puts'
finish
