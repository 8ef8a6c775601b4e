/* What terminfo says of the terminal. curses' headers define many common
 * words, so they are included in one file only. */
#ifndef TUI_TERMINFO_H
#define TUI_TERMINFO_H

#include <stdbool.h>

/* There is an entry for $TERM, and it moves the cursor as ECMA-48 does. */
bool terminfo_can_draw(void);

int terminfo_colours(void);
bool terminfo_flag_bce(void);	/* erasing paints the background */
bool terminfo_italic(void);
bool terminfo_ech(void);		/* erases characters in place, as ECMA-48 */

#endif
