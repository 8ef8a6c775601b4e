/* the text room: replaced by its first file */
extern int text_room;
int text_room;
