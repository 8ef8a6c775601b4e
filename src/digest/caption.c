#include "caption.h"

#include <string.h>

#include "language.h"

/* Captions that are whole sentences, near the start. */
static bool
is_caption(const char *text, const char *low)
{
	static const char shows[] = "|is shown at|is shown in|are shown at"
	    "|are shown in|is seen at|is seen in|are seen at|are seen in"
	    "|is seen on|are seen on|is pictured|are pictured|poses for"
	    "|pose for|seen in this|stock image|";
	size_t capitals = strcspn(text, " "), digits;

	digits = capitals + strspn(text + capitals, " 0123456789");
	if (capitals >= 3 && text[digits] == ':' && digits > capitals + 1 &&
	    text[1] >= 'A' && text[1] <= 'Z')
		return true;	/* "AUGUST 03: People walk by …" */
	/* "In this April 4, 2026 photo, …" */
	if (strncmp(low, "in this ", 8) == 0 && list_within("|photo|photograph"
	    "|image|screenshot|photo provided|file photo|frame grab|",
	    low) && strcspn(low, ",") < 48)
		return true;
	return list_within(shows, low);
}

bool
caption_labelled(const char *low, const char *text)
{
	static const char labels[] = "|jailed|killed|guilty|tragic|tragedy|hero|heroic"
	    "|heroes|victim|victims|scene|the scene|at the scene|heartbroken"
	    "|heartbreaking|devastated|devastating|grieving|grief|tributes|tribute"
	    "|arrested|charged|accused|convicted|sentenced|cleared|on trial|in court"
	    "|in custody|caught|caught on camera|cctv|captured|spotted|snapped"
	    "|happier times|in happier times|happy couple|happy family|happy"
	    "|loved up|loved-up|smitten|newlyweds|proud|proud parents|proud father"
	    "|proud mother|close|best friends|good friends|family man|much loved"
	    "|much-loved|beloved|brave|fighter|survivor|miracle|lucky escape|lucky"
	    "|stunning|glamorous|stylish|chic|sizzling|casual|all smiles|smiling"
	    "|relaxed|support|supportive|emotional|tearful|in tears|mourning"
	    "|mourners|wreckage|damage|damaged|destroyed|destruction|aftermath"
	    "|blaze|crash|horror|terrifying|dramatic|danger|dangerous|hidden|haul"
	    "|seized|missing|found|rescued|saved|reunited|before and after|then and"
	    " now|inspiration|critical|controversial|outspoken|defiant|angry|fury"
	    "|furious|concerned|concerns|warning|claims|shock|shocked|surprise"
	    "|attacker|attacked|killer|murderer|murdered|thief|fraudster|conman"
	    "|drugs baron|gang|evidence|weapon|luxury|luxurious|home|ordeal|battle"
	    "|winner|winners|champion|victory|celebration|celebrations|joy|delight"
	    "|delighted|thrilled|star|stars|co-star|co-stars|new role|role|";
	size_t n = list_starts(labels, low);

	return n > 0 && text[n] == ':' && text[n + 1] == ' ' &&
	    text[n + 2] >= 'A' && text[n + 2] <= 'Z';
}

/* Agencies' captions: "…, Wednesday, June 24, 2020, …". */
static bool
is_dated_caption(const char *low)
{
	static const char days[] = "|monday|tuesday|wednesday|thursday|friday"
	    "|saturday|sunday|";
	const char *at = low;
	size_t n;

	while ((at = strstr(at, ", ")) != NULL) {
		at += 2;
		n = list_starts(days, at);
		if (n == 0 || strncmp(at + n, ", ", 2) != 0)
			continue;
		n += 2;
		n += strspn(at + n, "abcdefghijklmnopqrstuvwxyz.");
		if (at[n++] != ' ')
			continue;
		n += strspn(at + n, "0123456789");
		if (strncmp(at + n, ", 20", 4) == 0)
			return true;
	}
	return false;
}

bool
caption_is(const char *text, const char *low)
{
	return is_caption(text, low) || is_dated_caption(low);
}
