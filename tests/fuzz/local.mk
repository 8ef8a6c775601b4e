EXTRA_DIST += tests/fuzz/run tests/fuzz/corpus
FUZZ_MAIN = tests/fuzz/fuzz.h tests/fuzz/replay.c

check_PROGRAMS += replay_text
replay_text_SOURCES = tests/fuzz/fuzz_text.c $(FUZZ_MAIN)
replay_text_LDADD = $(TEXT_LIBS) $(SYS_LIBS)
EXTRA_PROGRAMS += fuzz_text
fuzz_text_SOURCES = tests/fuzz/fuzz_text.c
fuzz_text_LDADD = $(TEXT_LIBS) $(SYS_LIBS)
fuzz_text_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer

check_PROGRAMS += replay_url
replay_url_SOURCES = tests/fuzz/fuzz_url.c $(FUZZ_MAIN)
replay_url_LDADD = $(TEXT_LIBS) $(SYS_LIBS)
EXTRA_PROGRAMS += fuzz_url
fuzz_url_SOURCES = tests/fuzz/fuzz_url.c
fuzz_url_LDADD = $(TEXT_LIBS) $(SYS_LIBS)
fuzz_url_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
