/* the digest room: replaced by its first file */
extern int digest_room;
int digest_room;
