#include <stdio.h>

int
main(int argc, char **argv)
{
	(void)argc;
	(void)argv;
	(void)puts("ndigest");
	return 0;
}
