/* the net room: replaced by its first file */
extern int net_room;
int net_room;
