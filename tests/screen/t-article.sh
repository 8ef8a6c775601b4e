# An article's page: its parts, its answers, its full text, its links.
# shellcheck shell=sh disable=SC2154
mkdir -p "$home"
cp -R "$template/." "$home"
mkdir -p "$home/saved"
begin -s 120x50 -- -o "browser.command=$screen/browser" -o "download.dir=$home/saved"
keys g a
under 'Hospital trial'
act open Enter
see 'Key Takeaways'
see 'FAQ'
see 'Read full article on The Harbour Review'
see 'no AI model was used'
see 'The Harbour Review · Ada Ferris · 2h ago'
act bottom G
act screen-bottom L
act screen-top H
act screen-middle M
keys g g
act expand-all z R
see '▾'
act collapse-all z M
gone '▾'
keys L
n=0
while ! has_row '▸' '▌' && [ $n -lt 12 ]; do
	keys k
	n=$((n + 1))
	sleep 0.05
done
row '▸' '▌' 'k goes up to a question'
act expand Space
see '▾' 'space opens the answer'
keys Space
gone '▾' 'and closes it'
act full-text t
see 'three billion parameters'
see 'reviewers which drafts came'
act follow f
see '[1]'
see 'Follow link number'
text 1
keys Enter
check 'the link was opened' grep -qs 'http://harbour.example/' "$home/opened"
act search /
text solberg
keys Enter
see 'Solberg'
keys n
keys t
see 'Key Takeaways'
keys j
keys j
keys Enter
see 'rests on' 'a part of the digest leads to its sentence'
escape
see 'Key Takeaways' 'and back again'
act browser o
see 'Opened in the browser'
check 'the original was opened' grep -qs 'http://harbour.example/hospital' "$home/opened"
act comments g c
check 'the comments were opened' grep -qs '/hospital/comments' "$home/opened"
act play e
see 'hospital.mp3'
act picture v
see 'no picture'
act copy-link y y
see 'Link copied'
check 'the link is on the clipboard' sh -c "'$tmux' -S '$sock' show-buffer | grep -qs harbour.example/hospital"
act copy-summary y s
see 'Copied with its summary'
act share s
see 'Share this story'
escape
gone '1  '
keys :
text 'share markdown'
keys Enter
see 'Saved as'
check 'it was saved' grep -qs 'hospital' "$home/saved/hospital-trial-puts-a-small-language-model-beside-its-clerks.md"
act redo-digest R
see 'Making the digest again'
act category c
see 'Which category is it?'
keys g g
keys j
keys Enter
see 'Now in'
act next-article J
see 'Faster attention with less'
act previous-article K
see 'Hospital trial'
act jump-back C-o
see 'Faster attention with less' 'back through what was read'
act jump-forward g C-o
see 'Hospital trial'
act set-mark g m
text a
see 'Marked as a'
keys J
see 'Faster attention with less'
act go-to-mark "'"
text a
see 'Hospital trial' 'a mark leads back'
act back q
see 'All articles'
finish
