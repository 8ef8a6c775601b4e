# tests/bench
EXTRA_PROGRAMS += bench_digest
bench_digest_SOURCES = tests/bench/bench_digest.c
bench_digest_LDADD = $(DIGEST_LIBS) $(SYS_LIBS)
EXTRA_PROGRAMS += bench_store
bench_store_SOURCES = tests/bench/bench_store.c
bench_store_LDADD = $(STORE_LIBS) $(SYS_LIBS)
EXTRA_PROGRAMS += bench_fill
bench_fill_SOURCES = tests/bench/fill.c
bench_fill_LDADD = $(STORE_LIBS) $(SYS_LIBS)
EXTRA_PROGRAMS += bench_extract
bench_extract_SOURCES = tests/bench/bench_extract.c
bench_extract_LDADD = $(HTML_LIBS) $(SYS_LIBS)
EXTRA_PROGRAMS += bench_document
bench_document_SOURCES = tests/bench/bench_document.c
bench_document_LDADD = liblayout.a $(HTML_LIBS) $(SYS_LIBS)
EXTRA_PROGRAMS += bench_gen bench_measure bench_keys
bench_gen_SOURCES = tests/bench/gen_feeds.c
bench_measure_SOURCES = tests/bench/measure.c
bench_keys_SOURCES = tests/bench/keys.c
bench_keys_LDADD = $(PTHREAD_LIBS)
EXTRA_DIST += tests/bench/run

.PHONY: bench
bench: ndigest net_server $(filter bench_%,$(EXTRA_PROGRAMS))
	@srcdir='$(top_srcdir)' builddir='$(top_builddir)' \
	    sh '$(top_srcdir)/tests/bench/run' $(BENCH)
EXTRA_PROGRAMS += bench_related
bench_related_SOURCES = tests/bench/bench_related.c
bench_related_LDADD = $(DIGEST_LIBS) $(SYS_LIBS)
EXTRA_PROGRAMS += bench_parse
bench_parse_SOURCES = tests/bench/bench_parse.c
bench_parse_LDADD = $(FEED_LIBS) $(SYS_LIBS)
