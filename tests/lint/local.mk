# tests/lint
EXTRA_DIST += tests/lint/generated.sh
