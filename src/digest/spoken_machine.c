/* Speech that a machine makes, or that is only typed or said to one. English. */
#include "spoken.h"

#include <string.h>

#include "list.h"

#define BETWEEN 4	/* words: "the robot would then kindly say" */

static const char machines[] = " robot robots chatbot chatbots bot bots model"
    " assistant ai chatgpt gpt-2 gpt-3 gpt-4 gpt-4o gpt-5 bard claude gemini"
    " grok copilot alexa siri bing llama lamda sydney machine program algorithm"
    " computer llm agent system avatar deepseek mistral app bixby cortana"
    " clippy eliza meena blenderbot tay ";
static const char verbs[] = " said says say saying told tells tell replied replies"
    " reply responded responds respond answered answers answer wrote writes"
    " write asked asks ask explained explains declared declares claimed claims"
    " quipped added adds continued continues announced announces admitted"
    " insisted ";
static const char after[] = " said says replied replies answered answers"
    " responded responds wrote writes explained declared ";
static const char between[] = " would will then might could may also now even"
    " once had has first itself ";
/* "Output: ", "You can say ": no more is needed. */
static const char typed[] = "|output:|prompt:|user:|assistant:|response:|input:"
    "|you can say|you could say|you might say|users can say|try saying"
    "|just say|commands such as|command such as|a command like|commands like"
    "|prompts such as|prompts like|a prompt like|a prompt such as|the prompt"
    "|phrases such as|asked to complete|completed the sentence|finished the story"
    "|asked it to|";

/* The next word of *AT without the marks around it, of *N bytes. */
static const char *
next_word(const char **at, size_t *n)
{
	const char *word = *at + strspn(*at, " ,.;:\"'()");

	*n = strcspn(word, " ,.;:\"()");
	*at = word + *n;
	return *n > 0 ? word : NULL;
}

/* "the robot would say", "replied the chatbot". */
static bool
machine_speaks(const char *low)
{
	const char *at = low, *word;
	size_t n, machine = 0, verb = 0, i;
	bool last = false;

	for (i = 1; (word = next_word(&at, &n)) != NULL; i++) {
		/* "who built the assistant, said": its builder does */
		if (word > low + 1 && strchr(",;:)", word[-2]) != NULL)
			machine = verb = 0;
		if (list_has_word(machines, word, n)) {
			/* "said the chatbot.", and not "said Poe was" */
			if (verb > 0 && i <= verb + 2 && (*at == '\0' ||
			    strchr(".,;:", *at) != NULL) && (i == verb + 1 ||
			    last))
				return true;
			machine = i;
		} else if (list_has_word(verbs, word, n)) {
			if (machine > 0 && i <= machine + BETWEEN)
				return true;
			/* not "told the robot" */
			verb = list_has_word(after, word, n) ? i : 0;
		} else if (!list_has_word(between, word, n) && !(n > 4 &&
		    memcmp(word + n - 2, "ly", 2) == 0))
			machine = 0;
		last = list_has_word(" the a its ", word, n);
	}
	return false;
}

bool
spoken_by_machine(const char *low)
{
	return list_within_once(typed, low) || machine_speaks(low);
}
