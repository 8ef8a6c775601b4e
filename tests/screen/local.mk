EXTRA_DIST += tests/screen/run tests/screen/lib.sh tests/screen/t-article.sh
EXTRA_DIST += tests/screen/t-keep.sh tests/screen/t-life.sh
EXTRA_DIST += tests/screen/t-list.sh tests/screen/t-panes.sh
EXTRA_DIST += tests/screen/t-search.sh tests/screen/t-sources.sh tests/screen/t-stories.sh
EXTRA_DIST += tests/screen/site/fjord.xml tests/screen/site/harbour.xml
EXTRA_DIST += tests/screen/site/late.xml tests/screen/site/signal.xml
EXTRA_DIST += tests/screen/site/sources.opml.in tests/screen/site/quay.xml
EXTRA_DIST += tests/screen/site/lantern.xml tests/screen/site/gazette.xml
