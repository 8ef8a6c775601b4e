#include <ndigest/app/page.h>

#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/html/document.h>

struct document *
app_document(const struct article *art)
{
	const char *html = art->html != NULL ? art->html : "";

	return html_document(html, strlen(html), art->head.url);
}

void
app_page_input(const struct article *art, struct page_input *in)
{
	*in = (struct page_input){
		.category = art->head.category, .title = art->head.title,
		.source = art->head.source, .author = art->head.author,
		.url = art->head.url, .published = art->head.published,
		.now = clock_now(), .minutes = art->minutes,
		.image_url = art->image, .image_alt = art->image_alt,
		.digest = art->has_digest || art->digest.faq_count > 0 ?
		    &art->digest : NULL,
		.body_note = art->text_note,
		.enclosures = art->enclosures,
		.enclosure_count = art->enclosure_count,
		.comments = art->comments,
		.related = art->related,
		.related_count = art->related_count,
		.story = art->story, .story_count = art->story_count
	};
	/* a digest that has nothing to show gives way to the reason */
	if (art->has_digest && art->digest.summary == NULL &&
	    art->digest.takeaway_count == 0 && art->digest.faq_count == 0) {
		in->digest = NULL;
		in->digest_state = art->text_note != NULL ? art->text_note :
		    art->words == 0 ? "The feed gives no text, and there is "
		    "no page to take it from." :
		    "The text is too short for a digest.";
	}
}
