noinst_LIBRARIES += libconf.a
libconf_a_SOURCES = src/conf/room.h src/conf/action.c src/conf/colour.c \
	src/conf/conf.c src/conf/key.c src/conf/keymap.c src/conf/load.c \
	src/conf/nearest.c src/conf/option.c src/conf/section.c \
	src/conf/theme.c src/conf/words.c src/conf/write.c

# Fills the tables into the pages of man/*.in: `make pages`.
noinst_PROGRAMS += conftables
conftables_SOURCES = src/conf/tables_main.c
conftables_LDADD = $(CONF_LIBS) $(INIH_LIBS) $(PTHREAD_LIBS) -lm

check-local: conftables

.PHONY: pages
pages: conftables
	for p in '$(srcdir)'/man/*.in; do \
		./conftables fill "$$p" >"$${p%.in}" || exit 1; \
	done
