/* Verbs of English: what can be asked of a sentence with each. */
#include "verb_en.h"

#include <stdint.h>
#include <string.h>

#include <ndigest/base/mem.h>
#include <ndigest/base/thread.h>

#include "word_hash.h"

#define W VERB_WHAT
#define S VERB_SAYS
#define T VERB_TO_DO
#define O VERB_WHOM
#define C VERB_CHANGES

/* Sorted by base, for who reads it. */
static const struct verb verbs[] = {
	{ "abandon", W }, { "absorb", W }, { "accelerate", W },
	{ "accept", W }, { "accompany", W }, { "account", 0 },
	{ "accumulate", W }, { "accuse", O }, { "achieve", W },
	{ "acknowledge", S | W }, { "acquire", W }, { "acquit", O },
	{ "adapt", 0 }, { "add", 0 }, { "address", W }, { "adjust", W },
	{ "administer", W }, { "admit", S | W }, { "adopt", W },
	{ "advance", C }, { "advertise", W }, { "advise", S },
	{ "advocate", W }, { "affect", W }, { "aggregate", W }, { "agree", T },
	{ "aid", W }, { "aim", T }, { "air", W }, { "alert", W },
	{ "align", W }, { "allege", S }, { "alleviate", W }, { "allocate", W },
	{ "allow", 0 }, { "alter", W },
	{ "amass", W }, { "amplify", W }, { "analyse", W }, { "analyze", W },
	{ "animate", W }, { "announce", W | S }, { "answer", W },
	{ "anticipate", S | W }, { "apologise", 0 }, { "apologize", 0 },
	{ "appeal", W }, { "appear", 0 }, { "apply", 0 }, { "appoint", O },
	{ "approve", W }, { "argue", S }, { "arrange", W }, { "arrest", O },
	{ "ask", 0 }, { "assemble", W }, { "assert", S }, { "assess", W },
	{ "assign", W }, { "assist", W }, { "assume", W }, { "attack", O },
	{ "attempt", 0 }, { "attend", W }, { "attract", W }, { "auction", W },
	{ "author", W }, { "authorize", W }, { "automate", W }, { "avert", W },
	{ "avoid", W }, { "award", W }, { "axe", W }, { "back", W },
	{ "bake", W }, { "ban", W }, { "bar", W }, { "beat", W },
	{ "become", 0 }, { "beg", 0 }, { "begin", 0 }, { "believe", S },
	{ "belong", 0 }, { "benefit", 0 }, { "bet", 0 }, { "bill", 0 },
	{ "blame", O }, { "block", W }, { "bolster", W }, { "bomb", W },
	{ "boost", W }, { "borrow", W }, { "breach", W }, { "break", 0 },
	{ "brew", W }, { "bridge", W }, { "bring", 0 }, { "broadcast", W },
	{ "build", W }, { "burgle", W }, { "burn", 0 }, { "bury", O },
	{ "buy", W }, { "cache", W }, { "calculate", W }, { "calibrate", W },
	{ "call", 0 },
	{ "campaign", 0 }, { "cancel", W }, { "capitalize", 0 },
	{ "capture", W }, { "carry", 0 }, { "cast", 0 }, { "catch", 0 },
	{ "categorize", W }, { "cause", W }, { "caution", S },
	{ "celebrate", W }, { "cement", W }, { "challenge", W },
	{ "champion", W }, { "charge", O }, { "chart", W }, { "chase", W },
	{ "check", W }, { "choose", W | T }, { "cite", W }, { "claim", S | W },
	{ "clarify", W }, { "classify", W }, { "clear", 0 }, { "climb", C },
	{ "clinch", W }, { "close", W }, { "co-author", W },
	{ "co-develop", W }, { "co-found", W }, { "co-lead", 0 },
	{ "co-own", W }, { "coauthor", W }, { "code", W }, { "cofound", W },
	{ "coin", W }, { "collaborate", 0 }, { "collapse", C },
	{ "collect", W }, { "combat", W }, { "combine", W }, { "come", 0 },
	{ "commend", W }, { "comment", 0 }, { "commercialize", W },
	{ "commission", W }, { "communicate", W }, { "compel", 0 },
	{ "compensate", W }, { "compete", 0 }, { "compile", W },
	{ "complain", S }, { "complete", W }, { "compromise", W },
	{ "compute", W }, { "conceal", W }, { "concede", S },
	{ "conceive", W }, { "concentrate", 0 }, { "conclude", S },
	{ "condemn", W }, { "condense", W }, { "conduct", W },
	{ "configure", W }, { "confirm", S | W }, { "confront", W },
	{ "connect", W }, { "conquer", W }, { "consider", W },
	{ "consist", 0 }, { "consolidate", W }, { "construct", W },
	{ "consult", W }, { "consume", W }, { "contain", W }, { "contend", S },
	{ "continue", 0 }, { "contract", 0 }, { "contradict", W },
	{ "contribute", 0 }, { "control", W }, { "convene", W },
	{ "convert", W }, { "convey", W }, { "convict", O }, { "convince", O },
	{ "cook", W }, { "coordinate", W }, { "copy", W }, { "correct", W },
	{ "cost", 0 }, { "count", W }, { "counter", 0 }, { "cover", W },
	{ "crack", W }, { "craft", W }, { "crash", C }, { "create", W },
	{ "criticise", W }, { "criticize", W }, { "cross", W },
	{ "curate", W }, { "curb", W }, { "customize", W }, { "cut", W | C },
	{ "damage", W }, { "deal", 0 }, { "debate", W }, { "debunk", W },
	{ "debut", W }, { "decide", T | S }, { "declare", S | W },
	{ "decline", T }, { "decode", W }, { "decompose", W },
	{ "decrease", C },
	{ "dedicate", W }, { "deepen", W }, { "defeat", O }, { "defend", W },
	{ "define", W }, { "degrade", W }, { "delay", W }, { "delete", W },
	{ "deliver", W }, { "demand", W | S }, { "democratize", W },
	{ "demolish", W }, { "demonstrate", W | S }, { "denounce", W },
	{ "deny", S | W }, { "depend", 0 }, { "depict", W }, { "deploy", W },
	{ "deport", O }, { "derail", W }, { "describe", 0 }, { "design", W },
	{ "destroy", W }, { "detail", W }, { "detain", O }, { "detect", W },
	{ "deter", W }, { "determine", S | W }, { "develop", W },
	{ "devise", W }, { "diagnose", W }, { "dictate", W }, { "die", 0 },
	{ "differ", 0 }, { "digitize", W }, { "diminish", W }, { "direct", W },
	{ "disable", W }, { "disclose", W | S }, { "discontinue", W },
	{ "discourage", W }, { "discover", W | S }, { "discredit", W },
	{ "discuss", W }, { "disentangle", W }, { "dismiss", W },
	{ "dispatch", W },
	{ "displace", W }, { "display", W }, { "dispute", W },
	{ "disqualify", O }, { "disrupt", W }, { "dissolve", W },
	{ "distort", W }, { "distribute", W }, { "divert", W },
	{ "divorce", O }, { "document", W }, { "dominate", W },
	{ "donate", W }, { "double", C }, { "double-check", W },
	{ "doubt", S | W }, { "download", W }, { "downplay", W },
	{ "draft", W }, { "drag", W }, { "draw", 0 }, { "drink", W },
	{ "drive", 0 }, { "drop", W | C }, { "duplicate", W }, { "earn", W },
	{ "ease", C }, { "eat", W }, { "echo", W }, { "edit", W },
	{ "educate", W }, { "elect", T | O }, { "elevate", W },
	{ "eliminate", W }, { "embed", W }, { "embrace", W }, { "emerge", 0 },
	{ "emphasise", S | W }, { "emphasize", S | W }, { "employ", 0 },
	{ "emulate", W }, { "enable", 0 }, { "enact", W }, { "encode", W },
	{ "encompass", W }, { "encounter", W }, { "encourage", 0 },
	{ "encrypt", W }, { "end", W }, { "endanger", W }, { "endorse", W },
	{ "enforce", W }, { "engage", 0 }, { "enhance", W }, { "enjoy", W },
	{ "enlist", W }, { "enrich", W }, { "enrol", W }, { "enroll", W },
	{ "enter", W }, { "envisage", W }, { "envision", W }, { "equip", W },
	{ "erase", W }, { "escape", W }, { "escort", W }, { "establish", W },
	{ "estimate", S }, { "evacuate", W }, { "evaluate", W },
	{ "evoke", W }, { "exaggerate", W }, { "examine", W }, { "exceed", W },
	{ "exchange", W }, { "exclude", W }, { "execute", W },
	{ "exercise", W }, { "exhibit", W }, { "expand", W | C },
	{ "expect", S | T }, { "expel", O }, { "experiment", 0 },
	{ "explain", S | W }, { "explode", C }, { "exploit", W },
	{ "explore", W }, { "export", W }, { "expose", W }, { "express", W },
	{ "extend", W }, { "extract", W }, { "fabricate", W }, { "face", W },
	{ "facilitate", W }, { "fail", T }, { "fall", C }, { "farm", W },
	{ "favor", W }, { "favour", W }, { "fear", W }, { "feature", W },
	{ "feed", W }, { "feel", 0 }, { "fight", 0 }, { "file", W },
	{ "film", W }, { "filter", W }, { "finalize", W }, { "finance", W },
	{ "find", S | W }, { "fine", O }, { "fine-tune", W }, { "finish", W },
	{ "fire", O }, { "fix", W }, { "flag", W }, { "flee", W },
	{ "float", W }, { "flood", W }, { "fly", 0 }, { "focus", 0 },
	{ "foil", W }, { "follow", W }, { "forbid", W }, { "force", 0 },
	{ "forecast", S | W }, { "form", W }, { "formulate", W },
	{ "foster", W }, { "found", W },
	{ "frame", W }, { "free", W }, { "freeze", W }, { "fuel", W },
	{ "fulfill", W }, { "fund", W }, { "furnish", W }, { "gain", W },
	{ "gather", W }, { "gauge", W }, { "generate", W }, { "get", 0 },
	{ "give", 0 }, { "go", 0 }, { "grab", W }, { "grade", W },
	{ "graduate", 0 },
	{ "grant", W }, { "greet", W }, { "grow", C }, { "guarantee", W },
	{ "guard", W }, { "guide", W }, { "hack", W }, { "hail", 0 },
	{ "halt", W }, { "handle", W }, { "happen", 0 }, { "harass", W },
	{ "harm", W }, { "harness", W }, { "harvest", W }, { "head", 0 },
	{ "hear", S }, { "help", 0 }, { "hide", W }, { "highlight", W | S },
	{ "hinder", W }, { "hint", 0 }, { "hire", O }, { "hit", 0 },
	{ "hold", 0 }, { "honor", 0 }, { "honour", W }, { "hope", T },
	{ "hospitalise", O }, { "hospitalize", O }, { "host", W },
	{ "house", W }, { "hunt", W }, { "hypothesize", S }, { "identify", W },
	{ "ignite", W }, { "ignore", W }, { "illustrate", S | W },
	{ "imagine", 0 }, { "imitate", W }, { "impact", W }, { "impede", W },
	{ "implement", W }, { "imply", S | W }, { "import", W },
	{ "impose", W }, { "impress", W }, { "imprison", O },
	{ "improve", W | C }, { "incite", W }, { "include", W },
	{ "incorporate", W }, { "increase", W | C }, { "incur", W },
	{ "indicate", S }, { "indict", O }, { "induce", W }, { "infect", W },
	{ "infer", S | W }, { "inflate", W }, { "influence", W },
	{ "inform", 0 }, { "inherit", W }, { "initiate", W }, { "inject", W },
	{ "injure", O }, { "insert", W }, { "insist", S }, { "inspect", W },
	{ "inspire", W }, { "install", W }, { "instruct", W },
	{ "integrate", W }, { "intend", T }, { "intensify", W },
	{ "intercept", W }, { "interpret", W }, { "interview", O },
	{ "introduce", W }, { "invade", W }, { "invent", W }, { "invest", 0 },
	{ "investigate", W }, { "invite", O }, { "involve", W },
	{ "isolate", W }, { "issue", W }, { "jail", O }, { "jeopardize", W },
	{ "join", W }, { "jump", C }, { "jumpstart", W }, { "justify", W },
	{ "keep", 0 }, { "kill", O }, { "know", 0 }, { "label", 0 },
	{ "lack", W }, { "land", 0 }, { "last", 0 }, { "launch", W },
	{ "lay", 0 },
	{ "lead", 0 }, { "leak", W }, { "learn", S | W }, { "leave", 0 },
	{ "lend", 0 }, { "let", 0 }, { "leverage", W }, { "license", W },
	{ "lift", W }, { "limit", W }, { "link", 0 }, { "list", W },
	{ "loan", W }, { "lobby", O }, { "locate", W }, { "lock", W },
	{ "look", 0 }, { "lose", W }, { "lower", W }, { "lure", W },
	{ "magnify", W }, { "maintain", S | W }, { "make", 0 },
	{ "manage", T }, { "mandate", W }, { "manipulate", W },
	{ "manufacture", W }, { "map", W }, { "mark", 0 }, { "market", 0 },
	{ "marry", O }, { "mask", W }, { "match", W }, { "mean", 0 },
	{ "measure", W }, { "meet", O }, { "memorize", W },
	{ "mention", W | S }, { "merge", 0 }, { "migrate", W }, { "mimic", W },
	{ "mine", W }, { "minimize", W }, { "mislead", W }, { "miss", W },
	{ "misuse", W }, { "mitigate", W }, { "mix", W }, { "mobilize", W },
	{ "mock", W }, { "model", 0 }, { "moderate", W }, { "modernize", W },
	{ "modify", W }, { "monetize", W }, { "monitor", W }, { "mourn", W },
	{ "move", 0 }, { "multiply", W }, { "murder", O }, { "name", 0 },
	{ "narrow", W }, { "navigate", W }, { "need", W | T },
	{ "neglect", W }, { "negotiate", W }, { "nominate", O },
	{ "normalize", W }, { "note", S }, { "notice", W }, { "notify", O },
	{ "object", 0 }, { "obscure", W }, { "observe", S | W },
	{ "obtain", W }, { "occupy", W }, { "occur", 0 }, { "offer", W | T },
	{ "offset", W }, { "omit", W }, { "onboard", W }, { "open", W },
	{ "open-source", W }, { "operate", W }, { "oppose", W }, { "opt", T },
	{ "optimize", W }, { "orchestrate", W }, { "order", W },
	{ "organise", W }, { "organize", W }, { "oust", O }, { "outlaw", W },
	{ "outline", W }, { "outnumber", W }, { "outpace", W },
	{ "outperform", W }, { "outrank", W }, { "outsource", W },
	{ "overcome", W }, { "overestimate", W }, { "overhaul", W },
	{ "override", W }, { "oversee", W }, { "overtake", W },
	{ "overturn", W }, { "overwhelm", W }, { "owe", W }, { "own", W },
	{ "paint", W }, { "pardon", O }, { "parse", W }, { "participate", 0 },
	{ "partner", 0 }, { "pass", W }, { "patch", W }, { "patent", W },
	{ "pause", W }, { "pay", 0 }, { "penalize", W }, { "perceive", W },
	{ "perfect", W }, { "perform", W }, { "permit", W }, { "persuade", O },
	{ "photograph", W }, { "pick", W }, { "pilot", W }, { "pinpoint", W },
	{ "pioneer", W }, { "pitch", W }, { "plague", W }, { "plan", T | W },
	{ "plant", W }, { "play", 0 }, { "plead", 0 }, { "pledge", T | W },
	{ "plot", W }, { "plummet", C }, { "plunge", C }, { "point", 0 },
	{ "poll", W }, { "ponder", W }, { "populate", W }, { "portray", W },
	{ "pose", W }, { "posit", S }, { "possess", W }, { "post", 0 },
	{ "postpone", W }, { "power", W }, { "practice", W }, { "praise", W },
	{ "precede", W }, { "predicate", 0 }, { "predict", S | W },
	{ "prefer", W }, { "premiere", 0 }, { "prepare", T | W },
	{ "present", W }, { "preserve", W }, { "press", 0 }, { "pressure", 0 },
	{ "presume", S }, { "prevent", W }, { "preview", W }, { "price", 0 },
	{ "prioritize", W }, { "probe", W }, { "process", W },
	{ "produce", W }, { "program", W }, { "prohibit", W },
	{ "project", 0 }, { "promise", T | W | S }, { "promote", W },
	{ "prompt", W }, { "propel", W }, { "propose", W | T },
	{ "prosecute", W }, { "protect", W }, { "prove", S | W },
	{ "provide", W }, { "provoke", W }, { "prune", W }, { "publicize", W },
	{ "publish", W }, { "pull", 0 }, { "punish", W }, { "purchase", W },
	{ "pursue", W }, { "push", 0 }, { "put", 0 }, { "quantify", W },
	{ "quantize", W }, { "query", W }, { "quit", W }, { "quote", W },
	{ "raise", W },
	{ "rank", W }, { "rate", W }, { "ratify", W }, { "reach", W },
	{ "react", 0 }, { "read", 0 }, { "reaffirm", W }, { "realise", S | W },
	{ "realize", S | W }, { "rebrand", W }, { "rebuff", W },
	{ "rebuild", W }, { "rebuke", W }, { "recall", W | S },
	{ "receive", W }, { "reckon", S }, { "recognise", W },
	{ "recognize", W }, { "recommend", W | S }, { "reconsider", W },
	{ "reconstruct", W }, { "record", W }, { "recover", W },
	{ "recreate", W }, { "recruit", O }, { "recycle", W },
	{ "redefine", W }, { "redesign", W }, { "redirect", W },
	{ "reduce", W }, { "refer", 0 }, { "refine", W }, { "reflect", W },
	{ "reform", W }, { "refuse", T | W }, { "refute", W }, { "regain", W },
	{ "register", W }, { "regulate", W }, { "rehire", O },
	{ "reignite", W }, { "reimagine", W }, { "rein", W },
	{ "reinforce", W }, { "reinstate", W }, { "reinvent", W },
	{ "reiterate", S | W }, { "reject", W }, { "relaunch", W },
	{ "release", W }, { "relocate", W }, { "rely", 0 }, { "remain", 0 },
	{ "remedy", W }, { "remember", W }, { "remove", W }, { "rename", W },
	{ "render", 0 }, { "renew", W }, { "renovate", W }, { "reopen", W },
	{ "repair", W }, { "repay", W }, { "repeal", W }, { "repeat", W },
	{ "replace", W }, { "replicate", W }, { "report", S | W },
	{ "represent", W }, { "reproduce", W }, { "repurpose", W },
	{ "request", W }, { "require", W }, { "rescind", W }, { "rescue", O },
	{ "resemble", W }, { "reserve", W }, { "reshape", W }, { "resign", C },
	{ "resist", W }, { "resolve", W }, { "resort", 0 }, { "respond", 0 },
	{ "restate", W }, { "restore", W }, { "restrict", W },
	{ "restructure", W }, { "result", 0 }, { "resume", W },
	{ "retain", W }, { "retire", C }, { "retool", W }, { "retract", W },
	{ "retrain", W }, { "retrieve", W }, { "return", 0 }, { "reuse", W },
	{ "revamp", W }, { "reveal", S | W }, { "reverse", W },
	{ "reverse-engineer", W }, { "review", W }, { "revise", W },
	{ "revisit", W }, { "revive", W }, { "revolutionize", W },
	{ "reward", W }, { "rewrite", W }, { "ride", 0 }, { "ridicule", W },
	{ "rise", C }, { "rob", W }, { "roll", 0 }, { "ruin", W },
	{ "rule", S }, { "run", 0 }, { "sack", O }, { "safeguard", W },
	{ "sail", 0 }, { "sample", W }, { "sanction", O }, { "satisfy", W },
	{ "save", W }, { "say", S }, { "scale", W }, { "scan", W },
	{ "schedule", W }, { "score", W }, { "scrap", W }, { "scrape", W },
	{ "screen", W }, { "scrutinize", W }, { "search", 0 }, { "secure", W },
	{ "see", 0 }, { "seek", T | W }, { "seize", W }, { "select", W },
	{ "sell", W }, { "send", W }, { "sentence", O }, { "separate", W },
	{ "sequence", W }, { "serve", W }, { "set", 0 }, { "settle", W },
	{ "shape", W }, { "share", W }, { "shed", W }, { "shell", W },
	{ "shelve", W }, { "shield", W }, { "shift", 0 }, { "ship", W },
	{ "shoot", O }, { "shorten", W }, { "show", S | W }, { "showcase", W },
	{ "shrink", C }, { "shut", 0 }, { "shutter", W }, { "sidestep", W },
	{ "sign", W }, { "signal", S | W }, { "silence", W },
	{ "simplify", W }, { "simulate", W }, { "sing", W }, { "sink", C },
	{ "skip", W }, { "slam", W }, { "slash", W }, { "slip", 0 },
	{ "slow", C }, { "smuggle", W }, { "snub", W }, { "soar", C },
	{ "soften", W }, { "solicit", W }, { "solve", W }, { "spark", W },
	{ "spawn", W }, { "speak", 0 }, { "spearhead", W },
	{ "specialise", 0 }, { "specialize", 0 }, { "specify", W },
	{ "speculate", S }, { "spend", 0 }, { "split", C }, { "spoil", W },
	{ "sponsor", W }, { "spook", W }, { "spot", 0 }, { "spread", 0 },
	{ "spur", W }, { "stab", O }, { "stabilize", C }, { "stage", W },
	{ "stall", W }, { "standardize", W }, { "star", 0 }, { "start", 0 },
	{ "state", S }, { "stay", 0 }, { "steal", W }, { "steer", W },
	{ "stem", 0 },
	{ "stifle", W }, { "stimulate", W }, { "sting", W }, { "stop", W },
	{ "store", W }, { "stream", W }, { "streamline", W },
	{ "strengthen", W }, { "stress", S }, { "strike", W }, { "strive", T },
	{ "structure", W }, { "struggle", T }, { "study", W },
	{ "submerge", W }, { "submit", W }, { "subscribe", 0 },
	{ "subsidise", W }, { "subsidize", W }, { "substitute", W },
	{ "succeed", 0 }, { "sue", O }, { "suffer", W }, { "suggest", S | W },
	{ "summarise", W }, { "summarize", W }, { "summon", O },
	{ "supercharge", W }, { "supervise", W },
	{ "supplement", W }, { "supply", W }, { "support", W },
	{ "suppress", W }, { "surge", C }, { "surpass", W }, { "survey", O },
	{ "survive", W }, { "suspect", S }, { "suspend", W }, { "sustain", W },
	{ "swap", W }, { "swear", 0 }, { "sweep", 0 }, { "swim", 0 },
	{ "switch", 0 }, { "synthesize", W }, { "tackle", W }, { "tailor", W },
	{ "take", 0 }, { "talk", 0 }, { "tap", W }, { "target", W },
	{ "tax", W }, { "teach", 0 }, { "tear", W }, { "tease", W },
	{ "tell", 0 }, { "tend", T }, { "terminate", W }, { "test", W },
	{ "testify", S }, { "thank", O }, { "theorize", S }, { "think", S },
	{ "thrash", W }, { "threaten", T }, { "throw", 0 }, { "thwart", W },
	{ "tighten", W }, { "tokenize", W }, { "tolerate", W }, { "top", 0 },
	{ "topple", W },
	{ "touch", 0 }, { "toughen", W }, { "tour", W }, { "tout", 0 },
	{ "trace", W }, { "track", W }, { "trade", 0 }, { "trademark", W },
	{ "train", W }, { "transcribe", W }, { "transfer", 0 },
	{ "transform", W }, { "translate", W }, { "transmit", W },
	{ "transport", W }, { "trap", W }, { "travel", 0 }, { "treat", W },
	{ "trial", 0 }, { "trigger", W }, { "trim", W }, { "triple", C },
	{ "try", T }, { "tumble", C }, { "tune", W }, { "turbocharge", W },
	{ "turn", 0 },
	{ "tweak", W }, { "uncover", W }, { "underestimate", W },
	{ "undergo", W }, { "underline", W }, { "undermine", W },
	{ "underpin", W }, { "underscore", W }, { "undertake", W },
	{ "undo", W }, { "unify", W }, { "unite", W }, { "unleash", W },
	{ "unlock", W }, { "unpack", W }, { "unveil", W }, { "update", W },
	{ "upend", W }, { "upgrade", W }, { "uphold", W }, { "upload", W },
	{ "urge", 0 }, { "use", 0 }, { "usher", W }, { "utilize", W },
	{ "vacate", W }, { "vaccinate", W }, { "validate", W }, { "value", W },
	{ "verify", W }, { "vet", W }, { "veto", W }, { "violate", W },
	{ "visit", W }, { "visualize", W }, { "vote", T }, { "vow", T },
	{ "wage", 0 }, { "waive", W }, { "walk", 0 }, { "want", T | W },
	{ "warn", S }, { "warrant", W }, { "watch", 0 }, { "weaken", W },
	{ "weigh", W }, { "welcome", W }, { "widen", C }, { "wield", W },
	{ "win", W }, { "wire", W }, { "wish", T }, { "withdraw", W },
	{ "withhold", W }, { "withstand", W }, { "witness", 0 },
	{ "wonder", S }, { "work", 0 }, { "worry", S }, { "worsen", W },
	{ "wound", O }, { "wrap", W }, { "write", S | W }, { "yield", W },
};

/* Past, past participle, base; sorted by past, for who reads it. */
static const struct irregular {
	const char *past, *participle, *base;
} irregulars[] = {
	{ "ate", "eaten", "eat" }, { "beat", "beaten", "beat" },
	{ "became", "become", "become" }, { "began", "begun", "begin" },
	{ "bet", "bet", "bet" }, { "bought", "bought", "buy" },
	{ "broadcast", "broadcast", "broadcast" },
	{ "broke", "broken", "break" }, { "brought", "brought", "bring" },
	{ "built", "built", "build" }, { "came", "come", "come" },
	{ "caught", "caught", "catch" }, { "chose", "chosen", "choose" },
	{ "cost", "cost", "cost" }, { "cut", "cut", "cut" },
	{ "dealt", "dealt", "deal" }, { "drank", "drunk", "drink" },
	{ "drew", "drawn", "draw" }, { "drove", "driven", "drive" },
	{ "fed", "fed", "feed" }, { "fell", "fallen", "fall" },
	{ "felt", "felt", "feel" }, { "fled", "fled", "flee" },
	{ "flew", "flown", "fly" }, { "forbade", "forbidden", "forbid" },
	{ "fought", "fought", "fight" }, { "found", "found", "find" },
	{ "froze", "frozen", "freeze" }, { "gave", "given", "give" },
	{ "got", "got", "get" }, { "grew", "grown", "grow" },
	{ "heard", "heard", "hear" }, { "held", "held", "hold" },
	{ "hid", "hidden", "hide" }, { "hit", "hit", "hit" },
	{ "kept", "kept", "keep" }, { "knew", "known", "know" },
	{ "laid", "laid", "lay" }, { "led", "led", "lead" },
	{ "left", "left", "leave" }, { "lent", "lent", "lend" },
	{ "let", "let", "let" }, { "lost", "lost", "lose" },
	{ "made", "made", "make" }, { "meant", "meant", "mean" },
	{ "met", "met", "meet" }, { "misled", "misled", "mislead" },
	{ "overcame", "overcome", "overcome" },
	{ "overrode", "overridden", "override" },
	{ "oversaw", "overseen", "oversee" },
	{ "overtook", "overtaken", "overtake" }, { "paid", "paid", "pay" },
	{ "put", "put", "put" }, { "quit", "quit", "quit" },
	{ "ran", "run", "run" }, { "read", "read", "read" },
	{ "rebuilt", "rebuilt", "rebuild" }, { "repaid", "repaid", "repay" },
	{ "rewrote", "rewritten", "rewrite" }, { "rode", "ridden", "ride" },
	{ "rose", "risen", "rise" }, { "said", "said", "say" },
	{ "sang", "sung", "sing" }, { "sank", "sunk", "sink" },
	{ "saw", "seen", "see" }, { "sent", "sent", "send" },
	{ "set", "set", "set" }, { "shed", "shed", "shed" },
	{ "shot", "shot", "shoot" }, { "showed", "shown", "show" },
	{ "shrank", "shrunk", "shrink" }, { "shut", "shut", "shut" },
	{ "sold", "sold", "sell" }, { "sought", "sought", "seek" },
	{ "spent", "spent", "spend" }, { "split", "split", "split" },
	{ "spoke", "spoken", "speak" }, { "spread", "spread", "spread" },
	{ "stole", "stolen", "steal" }, { "strove", "striven", "strive" },
	{ "struck", "struck", "strike" }, { "stung", "stung", "sting" },
	{ "swam", "swum", "swim" }, { "swept", "swept", "sweep" },
	{ "swore", "sworn", "swear" }, { "taught", "taught", "teach" },
	{ "thought", "thought", "think" }, { "threw", "thrown", "throw" },
	{ "told", "told", "tell" }, { "took", "taken", "take" },
	{ "tore", "torn", "tear" }, { "undertook", "undertaken", "undertake" },
	{ "underwent", "undergone", "undergo" }, { "undid", "undone", "undo" },
	{ "upheld", "upheld", "uphold" }, { "went", "gone", "go" },
	{ "withdrew", "withdrawn", "withdraw" },
	{ "withheld", "withheld", "withhold" },
	{ "withstood", "withstood", "withstand" }, { "won", "won", "win" },
	{ "wrote", "written", "write" },
};

#define VERBS (sizeof verbs / sizeof verbs[0])
#define IRREGULARS (sizeof irregulars / sizeof irregulars[0])
#define BASE_SLOTS 4096		/* powers of two */
#define FORM_SLOTS 512

/* Where each word stands in the tables, plus 1, by its hash, probed in line.
 * Each thread makes its own when it first asks. */
struct index {
	uint16_t bases[BASE_SLOTS];
	uint16_t pasts[FORM_SLOTS];
	uint16_t participles[FORM_SLOTS];
	bool irregular[VERBS];
};

static _Thread_local struct index *kept;

static bool
is_word(const char *entry, const char *word, size_t len)
{
	return *entry == *word && strncmp(entry, word, len) == 0 &&
	    entry[len] == '\0';
}

/* The first table entry of a word that comes twice stays in front. */
static void
put(uint16_t *slots, uint32_t count, const char *word, size_t number)
{
	uint32_t i = word_hash(word, strlen(word));

	while (slots[i % count] != 0)
		i++;
	slots[i % count] = (uint16_t)(number + 1);
}

static const struct index *
make_index(void)
{
	size_t i;
	struct index *x = xcalloc(1, sizeof *x);

	thread_keep(x);
	kept = x;
	for (i = 0; i < VERBS; i++)
		put(x->bases, BASE_SLOTS, verbs[i].base, i);
	for (i = 0; i < IRREGULARS; i++) {
		const struct verb *v = verb_of_base(irregulars[i].base,
		    strlen(irregulars[i].base));

		put(x->pasts, FORM_SLOTS, irregulars[i].past, i);
		put(x->participles, FORM_SLOTS, irregulars[i].participle, i);
		if (v != NULL)
			x->irregular[v - verbs] = true;
	}
	return x;
}

static inline const struct index *
index_of(void)
{
	return kept != NULL ? kept : make_index();
}

const struct verb *
verb_of_base(const char *word, size_t len)
{
	const uint16_t *slots = index_of()->bases;
	uint32_t i;
	uint16_t n;

	if (len == 0)
		return NULL;
	for (i = word_hash(word, len); (n = slots[i % BASE_SLOTS]) != 0; i++)
		if (is_word(verbs[n - 1].base, word, len))
			return &verbs[n - 1];
	return NULL;
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
	return v != NULL && !index_of()->irregular[v - verbs] ? v : NULL;
}

const struct verb *
verb_of_past(const char *word, size_t len)
{
	const uint16_t *slots = index_of()->pasts;
	const struct irregular *r;
	uint32_t i;
	uint16_t n;

	if (len == 0)
		return NULL;
	for (i = word_hash(word, len); (n = slots[i % FORM_SLOTS]) != 0; i++) {
		r = &irregulars[n - 1];
		if (is_word(r->past, word, len))
			return verb_of_base(r->base, strlen(r->base));
	}
	return verb_of_ed(word, len);
}

const struct verb *
verb_of_participle(const char *word, size_t len)
{
	const uint16_t *slots = index_of()->participles;
	const struct irregular *r;
	uint32_t i;
	uint16_t n;

	if (len == 0)
		return NULL;
	for (i = word_hash(word, len); (n = slots[i % FORM_SLOTS]) != 0; i++) {
		r = &irregulars[n - 1];
		if (is_word(r->participle, word, len))
			return verb_of_base(r->base, strlen(r->base));
	}
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
