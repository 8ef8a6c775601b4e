TEST_LIBS = $(CMOCKA_LIBS) $(SYS_LIBS)
EXTRA_DIST += tests/run tests/unit/run

include tests/unit/base/local.mk
include tests/unit/text/local.mk
include tests/unit/model/local.mk
include tests/unit/conf/local.mk
include tests/unit/net/local.mk
include tests/unit/html/local.mk
include tests/unit/feed/local.mk
include tests/unit/store/local.mk
include tests/unit/digest/local.mk
include tests/unit/layout/local.mk
include tests/unit/app/local.mk
include tests/unit/cli/local.mk
include tests/unit/picture/local.mk
include tests/unit/tui/local.mk
include tests/data/local.mk
include tests/net/local.mk
include tests/screen/local.mk
include tests/fuzz/local.mk
include tests/lint/local.mk
include tests/bench/local.mk

# Every suite prints TAP; tests/run adds it up and prints the line of counts.
check-local: ndigest $(check_PROGRAMS)
	@srcdir='$(top_srcdir)' builddir='$(top_builddir)' \
	    MANDOC='$(MANDOC)' TMUX_PROG='$(TMUX_PROG)' CC='$(CC)' \
	    UNIT_TESTS='$(filter unit_%,$(check_PROGRAMS))' \
	    FUZZ_REPLAYS='$(filter replay_%,$(check_PROGRAMS))' \
	    sh '$(top_srcdir)/tests/run' $(SUITES)
