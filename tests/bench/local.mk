# tests/bench
EXTRA_PROGRAMS += bench_store
bench_store_SOURCES = tests/bench/bench_store.c
bench_store_LDADD = $(STORE_LIBS) $(SYS_LIBS)
