#include "stub.h"

#include <string.h>
#include <strings.h>

#include "grams.h"
#include "measure.h"

#define STUB_MOST 2200		/* weight: what is longer is no stub */
#define BEFORE_END 80		/* nodes before the end of the article */
#define AFTER 150		/* nodes after the article */
#define CALL_MOST 600		/* bytes of a text that may be such a call */
#define WALL_MOST 900		/* weight of the box that asks to pay */

/* What pages say where they stop, in lower case. */
static const char *const calls[] = {
	"subscribe to continue", "subscribe to read", "subscribe to keep",
	"to continue reading", "continue reading this article",
	"to read the full", "to read this article", "read the full article",
	"this article is for subscribers", "for subscribers only",
	"exclusive to subscribers", "already a subscriber",
	"already have an account? log in", "sign in to read",
	"log in to read", "log in to continue", "register to read",
	"register to continue", "this content is for members",
	"become a member to read", "unlock this article",
	"you have reached your limit", "you've reached your limit",
	"free articles left", "free articles this month", "start your trial",
	"this post is for paid subscribers", "this post is for paying",
	"keep reading with a", "upgrade to paid",
	"weiterlesen mit", "jetzt weiterlesen", "um weiterzulesen",
	"artikel weiterlesen", "mit einem abo", "nur für abonnenten",
	"dieser artikel ist abonnenten", "bereits abonnent",
	"réservé aux abonnés", "réservé à nos abonnés", "déjà abonné",
	"la suite est réservée", "lire la suite de cet article",
	"de cet article à lire", "suscríbete para", "hazte suscriptor",
	"ya eres suscriptor", "solo para suscriptores",
	"contenuto riservato agli abbonati", "abbonati per",
	"continua a leggere con", "assine para ler", "já é assinante",
	"conteúdo exclusivo para assinantes", "alleen voor abonnees",
	"lees verder met", "для подписчиков", "оформите подписку",
	"この記事は有料", "会員限定", "続きを読むには",
	"有料会員", "订阅后", "付费阅读", "登录后阅读",
};

static bool
calls_to_pay(const char *s, size_t n)
{
	char low[CALL_MOST + 1];
	struct grams g;

	if (n > CALL_MOST)
		return false;
	for (size_t i = 0; i < n; i++)
		low[i] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] | 0x20) :
		    s[i];
	low[n] = '\0';
	grams_read(&g, low, n);
	for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
		if (grams_may_hold(&g, calls[i], strlen(calls[i])) &&
		    strstr(low, calls[i]) != NULL)
			return true;
	return false;
}

static bool
is_wall(const struct node *n)
{
	const char *names[] = { node_attr(n, AT_CLASS), node_attr(n, AT_ID) };
	static const char *const parts[] = {
		"paywall", "regwall", "piano", "subscriber-only", "metered",
		"subscription-required", "premium-box", "tp-container",
	};

	for (size_t k = 0; k < 2; k++)
		for (size_t i = 0; names[k] != NULL &&
		    i < sizeof parts / sizeof *parts; i++)
			if (strcasestr(names[k], parts[i]) != NULL)
				return true;
	return false;
}

/* A short block in or after the article that asks to pay or to log in. */
static bool
has_wall(const struct tree *t, const struct node *region)
{
	uint32_t last = node_last(region);
	uint32_t i = last > region->order + BEFORE_END ? last - BEFORE_END :
	    region->order;

	for (; i < last + AFTER && i < t->count; i++) {
		const struct node *n = t->at[i];

		if (n->tag == NODE_TEXT) {
			if (n->chars > 10 && n->chars < 200 &&
			    calls_to_pay(n->text, n->len))
				return true;
			continue;
		}
		if (n->attr_count > 0 && n->chars > 20 &&
		    n->chars < WALL_MOST && is_wall(n))
			return true;
	}
	return false;
}

static bool
is_cut_off(const char *text, size_t n)
{
	static const char *const ends[] = {
		"…", "...", "[…]", "[...]", "[&hellip;]", "(more)",
		"read more", "…]",
	};

	while (n > 0 && (text[n - 1] == ' ' || text[n - 1] == '\n'))
		n--;
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		size_t len = strlen(ends[i]);

		if (n > len && strncasecmp(text + n - len, ends[i], len) == 0)
			return true;
	}
	return false;
}

bool
stub_is(const struct tree *t, const struct node *region, const char *text,
    size_t n, uint32_t weight, bool locked)
{
	if (weight > STUB_MOST)
		return false;
	if (weight < 1200 && is_cut_off(text, n))
		return true;
	if (locked && weight < 1800)
		return true;
	return region != NULL && has_wall(t, region);
}
