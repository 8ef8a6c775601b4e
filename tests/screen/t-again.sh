# A headline that tells of nothing joins the story that its page tells of.
# shellcheck shell=sh disable=SC2154
site=$screen/site
{
	printf '<rss version="2.0"><channel><title>The Wharf</title>'
	printf '<item><title>What the maker said at noon</title>'
	printf '<guid>wharf-noon</guid><link>%s/noon.html</link>' "$url"
	printf '<pubDate>Sun, 22 Nov 2026 13:25:00 GMT</pubDate></item>'
	printf '</channel></rss>'
} >"$site/wharf.xml"
cat >"$site/noon.html" <<'END'
<html><head><title>What the maker said at noon</title></head><body><article>
<h1>What the maker said at noon</h1>
<p>Norvik Robotics has recalled 4,000 Tidewall warehouse robots after a brake
fault let one of the robots roll into a loading dock in Gothenburg, the company
said on Sunday at noon, and nobody was hurt.</p>
<p>The brake controller of every Tidewall robot will be replaced by January,
Norvik Robotics said, and warehouse owners have been told to stop the robots
until then, wherever they roll near a loading dock.</p>
</article></body></html>
END
begin -- -o ui.fold_stories=yes
see 'Neural Digest'
for feed in quay lantern wharf; do
	keys :
	text "add $url/$feed.xml"
	keys Enter
	see ' new'
done
keys g a
see '▸ 2 sources' 'two headlines of one event'
keys g g
under 'What the maker said at noon' 'and one that stands alone'
keys Enter
see 'wherever they roll' 'its page is read'
keys q
see '▸ 3 sources' 'and ties it to their story'
gone '▸ 2 sources'
finish
