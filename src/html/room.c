/* the html room: replaced by its first file */
extern int html_room;
int html_room;
