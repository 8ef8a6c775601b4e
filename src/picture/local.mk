noinst_LIBRARIES += libpicture.a
libpicture_a_SOURCES = include/ndigest/picture/picture.h \
	src/picture/make.c src/picture/probe.c src/picture/wire.h \
	src/picture/wire.c
libpicture_a_CPPFLAGS = $(AM_CPPFLAGS) \
	-DPKGLIBEXECDIR='"$(pkglibexecdir)"'

# Decoding and drawing is a program of its own: see src/picture/make.c.
if HAVE_PICTURES
pkglibexec_PROGRAMS = ndigest-picture
ndigest_picture_SOURCES = src/picture/helper.c src/picture/decode.c \
	src/picture/draw.c src/picture/pixels.h
ndigest_picture_CPPFLAGS = $(AM_CPPFLAGS) $(CHAFA_CFLAGS) $(WEBP_CFLAGS)
ndigest_picture_LDADD = $(PICTURE_LIBS) $(CHAFA_LIBS) $(WEBP_LIBS)
endif
