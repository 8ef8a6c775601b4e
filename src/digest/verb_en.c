/* Verbs of English: what can be asked of a sentence with each. */
#include "verb_en.h"

#include <string.h>

#define W VERB_WHAT
#define S VERB_SAYS
#define T VERB_TO_DO
#define O VERB_WHOM
#define C VERB_CHANGES

/* Sorted by base. */
static const struct verb verbs[] = {
	{ "abandon", W }, { "accept", W }, { "accuse", O }, { "achieve", W },
	{ "acknowledge", W | S }, { "acquire", W }, { "add", 0 },
	{ "address", W }, { "admit", S | W }, { "adopt", W },
	{ "advance", C }, { "agree", T }, { "aim", T }, { "allege", S },
	{ "allocate", W }, { "analyse", W }, { "analyze", W },
	{ "announce", W | S }, { "appeal", W }, { "appear", 0 },
	{ "appoint", O }, { "approve", W }, { "argue", S }, { "arrest", O },
	{ "assemble", W }, { "assert", S }, { "assess", W }, { "attack", O },
	{ "attempt", T }, { "authorize", W }, { "award", W }, { "back", W },
	{ "ban", W }, { "become", 0 }, { "begin", T }, { "believe", S },
	{ "bill", O }, { "blame", O }, { "block", W }, { "boost", W },
	{ "break", 0 }, { "bring", 0 }, { "build", W }, { "buy", W },
	{ "calculate", W }, { "call", 0 }, { "cancel", W }, { "capture", W },
	{ "carry", 0 }, { "cast", 0 }, { "catch", 0 }, { "cause", W },
	{ "celebrate", W }, { "challenge", W }, { "charge", O },
	{ "choose", W | T }, { "cite", W }, { "claim", S | W },
	{ "climb", C }, { "close", W }, { "collapse", C }, { "collect", W },
	{ "combine", W }, { "come", 0 }, { "commission", W },
	{ "compile", W }, { "complain", S }, { "complete", W },
	{ "concede", S }, { "conclude", S }, { "condemn", W },
	{ "conduct", W }, { "confirm", S | W }, { "confront", W },
	{ "consider", W }, { "construct", W }, { "contain", W },
	{ "contend", S }, { "continue", T }, { "contract", 0 },
	{ "contradict", W }, { "contribute", 0 }, { "control", W },
	{ "convince", O }, { "cost", 0 }, { "counter", W }, { "cover", W },
	{ "create", W }, { "criticise", W }, { "criticize", W },
	{ "cut", W | C }, { "damage", W }, { "debut", W },
	{ "decide", T | S }, { "declare", S | W }, { "decline", T | C },
	{ "decrease", C }, { "defeat", O }, { "defend", W }, { "delay", W },
	{ "delete", W }, { "deliver", W }, { "demand", W | S },
	{ "demonstrate", W | S }, { "deny", S | W }, { "deploy", W },
	{ "describe", W }, { "design", W }, { "destroy", W },
	{ "detail", W }, { "detect", W }, { "determine", S | W },
	{ "develop", W }, { "devise", W }, { "die", 0 }, { "disable", W },
	{ "disclose", W | S }, { "discontinue", W }, { "discover", W | S },
	{ "discuss", W }, { "dismiss", W }, { "display", W },
	{ "dispute", W }, { "distribute", W }, { "donate", W },
	{ "double", C }, { "draft", W }, { "draw", 0 }, { "drop", W | C },
	{ "ease", C }, { "edit", W }, { "elect", O }, { "eliminate", W },
	{ "embrace", W }, { "emerge", 0 }, { "emphasise", S | W },
	{ "emphasize", S | W }, { "employ", W }, { "enact", W },
	{ "encounter", W }, { "end", W }, { "endorse", W }, { "enter", W },
	{ "establish", W }, { "estimate", S }, { "evaluate", W },
	{ "examine", W }, { "exclude", W }, { "execute", W },
	{ "expand", W | C }, { "expect", S | T }, { "explain", S | W },
	{ "explore", W }, { "expose", W }, { "express", W }, { "extend", W },
	{ "face", W }, { "fail", T }, { "fall", C }, { "feature", W },
	{ "file", W }, { "finance", W }, { "find", S | W }, { "fine", O },
	{ "finish", W }, { "fire", O }, { "fix", W }, { "flag", W },
	{ "forbid", W }, { "forecast", S | W }, { "form", W },
	{ "found", W }, { "freeze", W }, { "fund", W }, { "gain", W },
	{ "gather", W }, { "generate", W }, { "get", 0 }, { "give", 0 },
	{ "go", 0 }, { "grant", W }, { "grow", C }, { "guarantee", W },
	{ "hack", W }, { "halt", W }, { "handle", W }, { "happen", 0 },
	{ "head", W }, { "help", 0 }, { "highlight", W | S }, { "hire", O },
	{ "hit", 0 }, { "hold", 0 }, { "honor", O }, { "hope", T },
	{ "host", W }, { "identify", W }, { "illustrate", W },
	{ "imagine", 0 }, { "implement", W }, { "impose", W },
	{ "improve", W | C }, { "include", W }, { "incorporate", W },
	{ "increase", W | C }, { "indicate", S }, { "insist", S },
	{ "inspire", W }, { "install", W }, { "integrate", W },
	{ "intend", T }, { "interview", O }, { "introduce", W },
	{ "invent", W }, { "invest", 0 }, { "investigate", W },
	{ "invite", O }, { "involve", W }, { "issue", W }, { "jail", O },
	{ "join", W }, { "jump", C }, { "justify", W }, { "keep", 0 },
	{ "kill", O }, { "know", 0 }, { "label", W }, { "lack", W },
	{ "land", 0 }, { "launch", W }, { "lay", 0 }, { "lead", W },
	{ "leak", W }, { "learn", S | W }, { "leave", W }, { "lend", 0 },
	{ "let", 0 }, { "license", W }, { "lift", W }, { "limit", W },
	{ "list", W }, { "lobby", O }, { "lose", W }, { "lower", W },
	{ "maintain", S | W }, { "make", 0 }, { "manage", T },
	{ "manufacture", W }, { "mark", 0 }, { "mean", 0 }, { "measure", W },
	{ "meet", O }, { "mention", W | S }, { "merge", 0 }, { "miss", W },
	{ "model", W }, { "modify", W }, { "monitor", W }, { "move", 0 },
	{ "name", 0 }, { "need", W | T }, { "negotiate", W },
	{ "nominate", O }, { "note", S }, { "notice", W },
	{ "observe", S | W }, { "obtain", W }, { "occur", 0 },
	{ "offer", W | T }, { "open", W }, { "operate", W }, { "oppose", W },
	{ "order", W }, { "organise", W }, { "organize", W },
	{ "outline", W }, { "outperform", W }, { "overhaul", W },
	{ "oversee", W }, { "overtake", W }, { "overturn", W }, { "own", W },
	{ "partner", 0 }, { "pass", W }, { "patch", W }, { "patent", W },
	{ "pause", W }, { "pay", 0 }, { "permit", W }, { "persuade", O },
	{ "pick", W }, { "pioneer", W }, { "plan", T | W }, { "play", 0 },
	{ "plead", 0 }, { "pledge", T | W }, { "plummet", C },
	{ "plunge", C }, { "point", 0 }, { "post", W }, { "postpone", W },
	{ "praise", W }, { "predict", S | W }, { "prefer", W },
	{ "prepare", T | W }, { "present", W }, { "press", 0 },
	{ "prevent", W }, { "produce", W }, { "prohibit", W },
	{ "project", S }, { "promise", T | W | S }, { "promote", W },
	{ "prompt", W }, { "propose", W | T }, { "protect", W },
	{ "prove", S | W }, { "provide", W }, { "publish", W },
	{ "pull", 0 }, { "purchase", W }, { "pursue", W }, { "push", 0 },
	{ "put", 0 }, { "quit", W }, { "raise", W }, { "reach", W },
	{ "read", 0 }, { "rebrand", W }, { "recall", W | S },
	{ "receive", W }, { "recognise", W }, { "recognize", W },
	{ "recommend", W | S }, { "record", W }, { "recover", W },
	{ "recruit", O }, { "redesign", W }, { "reduce", W },
	{ "refuse", T | W }, { "regain", W }, { "regulate", W },
	{ "reinforce", W }, { "reject", W }, { "release", W },
	{ "remain", 0 }, { "remove", W }, { "rename", W }, { "render", W },
	{ "repeal", W }, { "replace", W }, { "report", S | W },
	{ "represent", W }, { "request", W }, { "require", W },
	{ "resign", C }, { "resolve", W }, { "restore", W },
	{ "restrict", W }, { "resume", W }, { "retain", W }, { "retire", C },
	{ "return", 0 }, { "reveal", S | W }, { "reverse", W },
	{ "review", W }, { "revise", W }, { "revive", W }, { "rise", C },
	{ "roll", 0 }, { "rule", S }, { "run", 0 }, { "sack", O },
	{ "sanction", O }, { "save", W }, { "say", S }, { "scan", W },
	{ "score", 0 }, { "scrap", W }, { "scrape", W }, { "secure", W },
	{ "see", 0 }, { "seek", T | W }, { "seize", W }, { "select", W },
	{ "sell", W }, { "send", W }, { "set", 0 }, { "settle", W },
	{ "shape", W }, { "share", W }, { "shed", W }, { "shift", 0 },
	{ "ship", W }, { "show", S | W }, { "showcase", W }, { "shrink", C },
	{ "shut", 0 }, { "sign", W }, { "slam", W }, { "slash", W },
	{ "slip", C }, { "slow", C }, { "soar", C }, { "solicit", W },
	{ "solve", W }, { "spark", W }, { "speak", 0 }, { "specify", W },
	{ "spend", 0 }, { "split", C }, { "sponsor", W }, { "spot", W },
	{ "spread", 0 }, { "stabilize", C }, { "start", T | W },
	{ "state", S }, { "steal", W }, { "stop", W }, { "store", W },
	{ "streamline", W }, { "strengthen", W }, { "stress", S },
	{ "struggle", T }, { "study", W }, { "submit", W }, { "succeed", 0 },
	{ "sue", O }, { "suffer", W }, { "suggest", S | W }, { "summon", O },
	{ "supply", W }, { "support", W }, { "surge", C }, { "surpass", W },
	{ "survey", O }, { "suspect", S }, { "suspend", W }, { "swear", 0 },
	{ "synthesize", W }, { "tackle", W }, { "take", 0 }, { "target", W },
	{ "teach", 0 }, { "tease", W }, { "tell", 0 }, { "terminate", W },
	{ "test", W }, { "testify", S }, { "theorize", S }, { "think", S },
	{ "threaten", T }, { "throw", 0 }, { "tighten", W }, { "top", W },
	{ "tout", W }, { "trace", W }, { "track", W }, { "trade", 0 },
	{ "train", W }, { "transfer", W }, { "transform", W },
	{ "treat", W }, { "trial", W }, { "trigger", W }, { "trim", W },
	{ "triple", C }, { "try", T }, { "tumble", C }, { "turn", 0 },
	{ "uncover", W }, { "undergo", W }, { "undermine", W },
	{ "undertake", W }, { "unleash", W }, { "unlock", W },
	{ "unveil", W }, { "update", W }, { "upgrade", W }, { "uphold", W },
	{ "upload", W }, { "urge", 0 }, { "use", 0 }, { "vacate", W },
	{ "validate", W }, { "value", 0 }, { "verify", W }, { "veto", W },
	{ "violate", W }, { "visit", W }, { "vote", T }, { "vow", T },
	{ "wage", W }, { "want", T | W }, { "warn", S }, { "watch", 0 },
	{ "weigh", W }, { "welcome", W }, { "widen", C }, { "win", W },
	{ "withdraw", W }, { "withhold", W }, { "witness", W },
	{ "wonder", S }, { "work", 0 }, { "worry", S }, { "write", S | W },
};

/* Past, past participle, base; sorted by past. */
static const struct irregular {
	const char *past, *participle, *base;
} irregulars[] = {
	{ "became", "become", "become" }, { "began", "begun", "begin" },
	{ "bought", "bought", "buy" }, { "broke", "broken", "break" },
	{ "brought", "brought", "bring" }, { "built", "built", "build" },
	{ "came", "come", "come" }, { "caught", "caught", "catch" },
	{ "chose", "chosen", "choose" }, { "cost", "cost", "cost" },
	{ "cut", "cut", "cut" }, { "drew", "drawn", "draw" },
	{ "fell", "fallen", "fall" }, { "forbade", "forbidden", "forbid" },
	{ "found", "found", "find" }, { "froze", "frozen", "freeze" },
	{ "gave", "given", "give" }, { "got", "got", "get" },
	{ "grew", "grown", "grow" }, { "held", "held", "hold" },
	{ "hit", "hit", "hit" }, { "kept", "kept", "keep" },
	{ "knew", "known", "know" }, { "laid", "laid", "lay" },
	{ "led", "led", "lead" }, { "left", "left", "leave" },
	{ "lent", "lent", "lend" }, { "let", "let", "let" },
	{ "lost", "lost", "lose" }, { "made", "made", "make" },
	{ "meant", "meant", "mean" }, { "met", "met", "meet" },
	{ "oversaw", "overseen", "oversee" },
	{ "overtook", "overtaken", "overtake" }, { "paid", "paid", "pay" },
	{ "put", "put", "put" }, { "quit", "quit", "quit" },
	{ "ran", "run", "run" }, { "read", "read", "read" },
	{ "rose", "risen", "rise" }, { "said", "said", "say" },
	{ "saw", "seen", "see" }, { "sent", "sent", "send" },
	{ "set", "set", "set" }, { "shed", "shed", "shed" },
	{ "showed", "shown", "show" }, { "shrank", "shrunk", "shrink" },
	{ "shut", "shut", "shut" }, { "sold", "sold", "sell" },
	{ "sought", "sought", "seek" }, { "spent", "spent", "spend" },
	{ "split", "split", "split" }, { "spoke", "spoken", "speak" },
	{ "spread", "spread", "spread" }, { "stole", "stolen", "steal" },
	{ "swore", "sworn", "swear" }, { "taught", "taught", "teach" },
	{ "thought", "thought", "think" }, { "threw", "thrown", "throw" },
	{ "told", "told", "tell" }, { "took", "taken", "take" },
	{ "undertook", "undertaken", "undertake" },
	{ "underwent", "undergone", "undergo" },
	{ "upheld", "upheld", "uphold" }, { "went", "gone", "go" },
	{ "withdrew", "withdrawn", "withdraw" },
	{ "withheld", "withheld", "withhold" }, { "won", "won", "win" },
	{ "wrote", "written", "write" },
};

static int
compare(const char *word, size_t len, const char *base)
{
	int c = strncmp(word, base, len);

	return c != 0 ? c : -(base[len] != '\0');
}

const struct verb *
verb_of_base(const char *word, size_t len)
{
	size_t low = 0, high = sizeof verbs / sizeof verbs[0], mid;
	int c;

	while (low < high) {
		mid = low + (high - low) / 2;
		c = compare(word, len, verbs[mid].base);
		if (c == 0)
			return &verbs[mid];
		if (c > 0)
			low = mid + 1;
		else
			high = mid;
	}
	return NULL;
}

static bool
is_irregular(const char *base)
{
	size_t i;

	for (i = 0; i < sizeof irregulars / sizeof irregulars[0]; i++)
		if (strcmp(irregulars[i].base, base) == 0)
			return true;
	return false;
}

/* The base of a word in SUFFIX ("ed", "ing"): "released", "stopped",
 * "carried", "called", "making". */
static const struct verb *
verb_of_suffix(const char *word, size_t len, size_t suffix)
{
	const struct verb *v;
	char base[40];
	size_t n = len - suffix;

	if (n < 2 || len >= sizeof base)
		return NULL;
	v = verb_of_base(word, n);
	if (v != NULL)
		return v;
	memcpy(base, word, n);
	base[n] = 'e';
	v = verb_of_base(base, n + 1);
	if (v != NULL)
		return v;
	if (base[n - 1] == 'i') {
		base[n - 1] = 'y';
		return verb_of_base(base, n);
	}
	return n >= 4 && base[n - 1] == base[n - 2] ?
	    verb_of_base(base, n - 1) : NULL;
}

static const struct verb *
verb_of_ed(const char *word, size_t len)
{
	const struct verb *v;

	if (len < 4 || memcmp(word + len - 2, "ed", 2) != 0)
		return NULL;
	v = verb_of_suffix(word, len, 2);
	return v != NULL && !is_irregular(v->base) ? v : NULL;
}

const struct verb *
verb_of_past(const char *word, size_t len)
{
	size_t i;

	for (i = 0; i < sizeof irregulars / sizeof irregulars[0]; i++)
		if (*irregulars[i].past == *word &&
		    compare(word, len, irregulars[i].past) == 0)
			return verb_of_base(irregulars[i].base,
			    strlen(irregulars[i].base));
	return verb_of_ed(word, len);
}

const struct verb *
verb_of_participle(const char *word, size_t len)
{
	size_t i;

	for (i = 0; i < sizeof irregulars / sizeof irregulars[0]; i++)
		if (*irregulars[i].participle == *word &&
		    compare(word, len, irregulars[i].participle) == 0)
			return verb_of_base(irregulars[i].base,
			    strlen(irregulars[i].base));
	return verb_of_ed(word, len);
}

const struct verb *
verb_of_present(const char *word, size_t len)
{
	char base[40];
	const struct verb *v;

	if (len < 3 || word[len - 1] != 's' || len >= sizeof base)
		return NULL;
	v = verb_of_base(word, len - 1);
	if (v != NULL)
		return v;
	if (word[len - 2] == 'e') {
		v = verb_of_base(word, len - 2);
		if (v != NULL)
			return v;
		if (len > 4 && word[len - 3] == 'i') {
			memcpy(base, word, len - 3);
			base[len - 3] = 'y';
			return verb_of_base(base, len - 2);
		}
	}
	return NULL;
}

const struct verb *
verb_of_ing(const char *word, size_t len)
{
	return len > 5 && memcmp(word + len - 3, "ing", 3) == 0 ?
	    verb_of_suffix(word, len, 3) : NULL;
}
