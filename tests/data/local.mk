# tests/data
EXTRA_DIST += tests/data/run tests/data/feed \
	tests/data/classify tests/data/related
EXTRA_DIST += tests/data/digest
