# tests/data
EXTRA_DIST += tests/data/run tests/data/feed
