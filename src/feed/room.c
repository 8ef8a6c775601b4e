/* the feed room: replaced by its first file */
extern int feed_room;
int feed_room;
