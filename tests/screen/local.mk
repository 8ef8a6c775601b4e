EXTRA_DIST += tests/screen/run tests/screen/lib.sh tests/screen/t-article.sh \
	tests/screen/t-life.sh tests/screen/t-list.sh \
	tests/screen/t-panes.sh tests/screen/t-search.sh \
	tests/screen/t-sources.sh tests/screen/site/fjord.xml \
	tests/screen/site/harbour.xml tests/screen/site/signal.xml \
	tests/screen/site/sources.opml.in
