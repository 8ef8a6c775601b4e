EXTRA_DIST += tests/fuzz/run tests/fuzz/corpus
FUZZ_MAIN = tests/fuzz/fuzz.h tests/fuzz/replay.c

check_PROGRAMS += replay_reply
replay_reply_SOURCES = tests/fuzz/fuzz_reply.c $(FUZZ_MAIN)
replay_reply_LDADD = $(DIGEST_LIBS) $(SYS_LIBS)
EXTRA_PROGRAMS += fuzz_reply
fuzz_reply_SOURCES = tests/fuzz/fuzz_reply.c
fuzz_reply_LDADD = $(DIGEST_LIBS) $(SYS_LIBS)
fuzz_reply_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer

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

check_PROGRAMS += replay_sanitize
replay_sanitize_SOURCES = tests/fuzz/fuzz_sanitize.c $(FUZZ_MAIN)
replay_sanitize_LDADD = $(HTML_LIBS) $(SYS_LIBS)
EXTRA_PROGRAMS += fuzz_sanitize
fuzz_sanitize_SOURCES = tests/fuzz/fuzz_sanitize.c
fuzz_sanitize_LDADD = $(HTML_LIBS) $(SYS_LIBS)
fuzz_sanitize_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer

check_PROGRAMS += replay_layout
replay_layout_SOURCES = tests/fuzz/fuzz_layout.c $(FUZZ_MAIN)
replay_layout_LDADD = liblayout.a $(HTML_LIBS) $(SYS_LIBS)
EXTRA_PROGRAMS += fuzz_layout
fuzz_layout_SOURCES = tests/fuzz/fuzz_layout.c
fuzz_layout_LDADD = liblayout.a $(HTML_LIBS) $(SYS_LIBS)
fuzz_layout_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer

check_PROGRAMS += replay_html
replay_html_SOURCES = tests/fuzz/fuzz_html.c $(FUZZ_MAIN)
replay_html_LDADD = $(HTML_LIBS) $(SYS_LIBS)
EXTRA_PROGRAMS += fuzz_html
fuzz_html_SOURCES = tests/fuzz/fuzz_html.c
fuzz_html_LDADD = $(HTML_LIBS) $(SYS_LIBS)
fuzz_html_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer

check_PROGRAMS += replay_feed
replay_feed_SOURCES = tests/fuzz/fuzz_feed.c $(FUZZ_MAIN)
replay_feed_LDADD = $(FEED_LIBS) $(SYS_LIBS)
EXTRA_PROGRAMS += fuzz_feed
fuzz_feed_SOURCES = tests/fuzz/fuzz_feed.c
fuzz_feed_LDADD = $(FEED_LIBS) $(SYS_LIBS)
fuzz_feed_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer

check_PROGRAMS += replay_opml
replay_opml_SOURCES = tests/fuzz/fuzz_opml.c $(FUZZ_MAIN)
replay_opml_LDADD = $(FEED_LIBS) $(SYS_LIBS)
EXTRA_PROGRAMS += fuzz_opml
fuzz_opml_SOURCES = tests/fuzz/fuzz_opml.c
fuzz_opml_LDADD = $(FEED_LIBS) $(SYS_LIBS)
fuzz_opml_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer

check_PROGRAMS += replay_conf
replay_conf_SOURCES = tests/fuzz/fuzz_conf.c $(FUZZ_MAIN)
replay_conf_LDADD = $(CONF_LIBS) $(SYS_LIBS)
EXTRA_PROGRAMS += fuzz_conf
fuzz_conf_SOURCES = tests/fuzz/fuzz_conf.c
fuzz_conf_LDADD = $(CONF_LIBS) $(SYS_LIBS)
fuzz_conf_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer

check_PROGRAMS += replay_digest
replay_digest_SOURCES = tests/fuzz/fuzz_digest.c $(FUZZ_MAIN)
replay_digest_LDADD = $(DIGEST_LIBS) $(SYS_LIBS)
EXTRA_PROGRAMS += fuzz_digest
fuzz_digest_SOURCES = tests/fuzz/fuzz_digest.c
fuzz_digest_LDADD = $(DIGEST_LIBS) $(SYS_LIBS)
fuzz_digest_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
check_PROGRAMS += replay_documents
replay_documents_SOURCES = tests/fuzz/fuzz_documents.c $(FUZZ_MAIN)
replay_documents_LDADD = $(DIGEST_LIBS) $(SYS_LIBS)
EXTRA_PROGRAMS += fuzz_documents
fuzz_documents_SOURCES = tests/fuzz/fuzz_documents.c
fuzz_documents_LDADD = $(DIGEST_LIBS) $(SYS_LIBS)
fuzz_documents_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer

check_PROGRAMS += replay_picture
replay_picture_SOURCES = tests/fuzz/fuzz_picture.c $(FUZZ_MAIN)
replay_picture_LDADD = $(PICTURE_LIBS) $(SYS_LIBS)
EXTRA_PROGRAMS += fuzz_picture
fuzz_picture_SOURCES = tests/fuzz/fuzz_picture.c
fuzz_picture_LDADD = $(PICTURE_LIBS) $(SYS_LIBS)
fuzz_picture_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
