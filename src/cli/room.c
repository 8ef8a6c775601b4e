/* the cli room: replaced by its first file */
extern int cli_room;
int cli_room;
