/* Joins the command line and the screen, which do not know each other. */
#include <ndigest/cli/cli.h>
#include <ndigest/tui/tui.h>

int
main(int argc, char **argv)
{
	return cli_run(argc, argv, tui_run);
}
