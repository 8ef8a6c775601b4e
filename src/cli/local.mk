noinst_LIBRARIES += libcli.a
libcli_a_SOURCES = \
	include/ndigest/cli/cli.h src/cli/cli.c \
	src/cli/args.h src/cli/args.c \
	src/cli/command.h src/cli/commands.c \
	src/cli/output.h src/cli/output.c \
	src/cli/editor.h src/cli/editor.c \
	src/cli/mdoc.h src/cli/mdoc.c \
	src/cli/select.h src/cli/select.c \
	src/cli/show.h src/cli/show_json.c \
	src/cli/brief.h src/cli/brief_text.c src/cli/brief_json.c \
	src/cli/brief_markdown.c src/cli/brief_html.c \
	src/cli/cmd_add.c \
	src/cli/cmd_ask.c \
	src/cli/cmd_models.c src/cli/models_setup.h src/cli/models_setup.c \
	src/cli/consent.h src/cli/consent.c \
	src/cli/cmd_brief.c \
	src/cli/cmd_classify.c \
	src/cli/cmd_completion.c \
	src/cli/cmd_config.c \
	src/cli/cmd_digest.c \
	src/cli/cmd_doctor.c src/cli/cmd_download.c \
	src/cli/cmd_export.c \
	src/cli/cmd_extract.c \
	src/cli/cmd_feeds.c \
	src/cli/cmd_help.c \
	src/cli/cmd_import.c \
	src/cli/cmd_list.c \
	src/cli/cmd_mark.c \
	src/cli/cmd_open.c \
	src/cli/cmd_parse.c \
	src/cli/cmd_refresh.c \
	src/cli/cmd_related.c \
	src/cli/cmd_remove.c \
	src/cli/cmd_search.c \
	src/cli/cmd_share.c \
	src/cli/cmd_show.c
