noinst_LIBRARIES += libtext.a
libtext_a_SOURCES =
libtext_a_SOURCES += include/ndigest/text/ascii.h src/text/ascii.c
libtext_a_SOURCES += src/text/entity.c src/text/entity_table.h
libtext_a_SOURCES += src/text/lang.c src/text/lang_words.c src/text/lang_words.h \
	include/ndigest/text/lang.h
libtext_a_SOURCES += include/ndigest/text/charset.h src/text/charset.c src/text/charset_guess.c
libtext_a_SOURCES += src/text/charset_labels.h src/text/charset_labels.c
libtext_a_SOURCES += include/ndigest/text/clean.h src/text/clean.c
libtext_a_SOURCES += include/ndigest/text/url.h src/text/url.c
libtext_a_SOURCES += src/text/url_check.c
libtext_a_SOURCES += src/text/url_fingerprint.c
libtext_a_SOURCES += src/text/url_parts.h src/text/url_parts.c
libtext_a_SOURCES += include/ndigest/text/utf8.h src/text/utf8.c
libtext_a_SOURCES += include/ndigest/text/width.h src/text/width.c
libtext_a_SOURCES += include/ndigest/text/wrap.h src/text/wrap.c
libtext_a_SOURCES += src/text/word.c src/text/stop.c src/text/stem.c \
	src/text/elision.c src/text/elision.h src/text/stop_table.h \
	src/text/stop_west.c src/text/stop_north.c src/text/stop_east.c \
	include/ndigest/text/word.h
libtext_a_SOURCES += src/text/sentence.c src/text/sentence_end.c \
	src/text/sentence_end.h src/text/sentence_mark.c \
	src/text/sentence_mark.h src/text/abbrev.c src/text/abbrev.h \
	include/ndigest/text/sentence.h
libtext_a_SOURCES += src/text/single.c include/ndigest/text/single.h
libtext_a_SOURCES += include/ndigest/text/date.h src/text/date.c \
	src/text/date_fold.c src/text/date_fold.h src/text/date_iso.c \
	src/text/date_iso.h src/text/date_months.c src/text/date_names.c \
	src/text/date_names.h src/text/date_words.c src/text/date_words.h
libtext_a_SOURCES += include/ndigest/text/base64.h src/text/base64.c
libtext_a_SOURCES += include/ndigest/text/hyphen.h src/text/hyphen.c
