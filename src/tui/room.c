/* the tui room: replaced by its first file */
extern int tui_room;
int tui_room;
