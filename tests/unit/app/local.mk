check_PROGRAMS += unit_app_schedule
unit_app_schedule_SOURCES = tests/unit/app/test_schedule.c
unit_app_schedule_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)/src/app
unit_app_schedule_LDADD = $(APP_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_app_download_name
unit_app_download_name_SOURCES = tests/unit/app/test_download_name.c
unit_app_download_name_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)/src/app
unit_app_download_name_LDADD = $(APP_LIBS) $(TEST_LIBS)
