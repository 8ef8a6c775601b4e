/* the conf room: replaced by its first file */
extern int conf_room;
int conf_room;
