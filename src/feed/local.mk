noinst_LIBRARIES += libfeed.a
libfeed_a_SOURCES = \
	include/ndigest/feed/parse.h \
	src/feed/attributes.c \
	src/feed/capture.c \
	src/feed/construct.c src/feed/construct.h \
	include/ndigest/feed/discover.h src/feed/discover.c \
	src/feed/discover_sites.c src/feed/discover_rules.c src/feed/discover_sites.h \
	src/feed/elements.def \
	include/ndigest/feed/json.h src/feed/json.c \
	src/feed/json_write.c src/feed/json_write.h \
	src/feed/json_feed.c \
	src/feed/json_read.c src/feed/json_read.h \
	src/feed/input.c src/feed/input.h \
	src/feed/markup.c \
	src/feed/mend.c src/feed/mend.h src/feed/mends.def \
	src/feed/names.c src/feed/names.h \
	include/ndigest/feed/opml.h src/feed/opml.c \
	src/feed/opml_lines.c src/feed/opml_lines.h \
	src/feed/parse.c src/feed/parser.h \
	src/feed/person.c src/feed/person.h \
	src/feed/reader.c \
	src/feed/record.c src/feed/record.h \
	src/feed/roots.c \
	src/feed/scope.c src/feed/scope.h \
	src/feed/sniff.c src/feed/sniff.h \
	src/feed/urls.c \
	src/feed/xml.c src/feed/xml.h \
	src/feed/xml_doctype.c src/feed/xml_doctype.h \
	src/feed/xml_section.c src/feed/xml_section.h
