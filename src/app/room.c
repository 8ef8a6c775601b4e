/* the app room: replaced by its first file */
extern int app_room;
int app_room;
