/* the store room: replaced by its first file */
extern int store_room;
int store_room;
