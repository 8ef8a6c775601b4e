noinst_LIBRARIES += libmodel.a
libmodel_a_SOURCES = \
	include/ndigest/model/digest.h \
	include/ndigest/model/document.h src/model/document.c \
	src/model/text.c \
	include/ndigest/model/feed.h \
	include/ndigest/model/item.h
