/* Where the catalogues of messages are. */
#include <ndigest/base/intl.h>

#include <stdlib.h>

void
intl_init(void)
{
#ifdef HAVE_INTL
	const char *dir = getenv("TEXTDOMAINDIR");

	if (dir == NULL || *dir == '\0')
		dir = LOCALEDIR;
	(void)bindtextdomain(PACKAGE_NAME, dir);
	(void)bind_textdomain_codeset(PACKAGE_NAME, "UTF-8");
	(void)textdomain(PACKAGE_NAME);
#endif
}
