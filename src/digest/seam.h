/* A heading that lost its line break, told by the article's own words. English
 * only. Private to the engine. */
#ifndef DIGEST_SEAM_H
#define DIGEST_SEAM_H

#include <stdbool.h>
#include <stddef.h>

/* "Better bias tests Bias has long been …": the offset of the word with which
 * the sentence proper starts, when the whole TEXT has that word with a small
 * letter, too, so that it is no name; 0 when there is none. */
size_t seam_at_common_word(const char *s, const char *text);

/* The same where the heading opens with "How" or "Why", or a quotation that
 * nothing introduces comes after it, wherever it stands: "How to fake it Voices
 * have …". */
size_t seam_after_heading(const char *s, const char *text);

/* "Bolt on wheels Bolt, a firm …", "Bolt is cheaper to run Bolt will …", "Bolt
 * Gains Speed Bolt's cars …": a heading and the sentence start with the same
 * name: the offset of the second, 0 for none. */
size_t seam_at_echo(const char *s);

/* "Teaching Lamps New Tricks Fine-tuning is …", "Selling a new lamp Hundreds of
 * mills …", "Making Mills Safer Safer mills are …": a heading in title case or
 * one that opens with what is done, by the words around its end; 0. */
size_t seam_in_title_case(const char *s, const char *text);

/* "Key Takeaways Small mills …", "Results The lamp …": what parts of posts are
 * called, and a sentence's start; "The Trouble With Lamps Most lamps are", "A
 * New Kind of Mill Mills …": small words with capitals, as no name has them;
 * 0. */
size_t seam_after_title(const char *s, const char *text);

/* Whether two sentences stand in S without a stop between them: "… by Zeta
 * That hasn't …". */
bool seam_lacks_stop(const char *s);

/* At a paragraph's start: "Bits and bytes Lund has …", "New ideas Lund's mill
 * …": the offset of the name, where what is before it is no apposition; 0. */
size_t seam_before_name(const char *s);

#endif
