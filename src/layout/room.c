/* the layout room: replaced by its first file */
extern int layout_room;
int layout_room;
