/* Words around names, and words that are none. English. */
#include <stdint.h>
#include <string.h>

#include "refer.h"

bool
refer_is_title(const char *word, size_t n)
{
	return refer_word_in(" mr mrs ms miss mx dr prof professor sir dame"
	    " lord lady"
	    " baroness baron president chancellor senator sen rep gov governor"
	    " mayor judge justice captain capt sgt sergeant detective inspector"
	    " superintendent constable officer general gen colonel col major"
	    " maj"
	    " lieutenant lt commander cmdr rev reverend father bishop"
	    " archbishop"
	    " cardinal pope prince princess duke duchess secretary minister ceo"
	    " cfo cto coo chairman chairwoman coach congressman congresswoman"
	    " ambassador attorney director sheriff mp mep msp councillor cllr"
	    " commissioner admiral rabbi imam ayatollah analyst spokesman"
	    " spokeswoman spokesperson manager leader editor speaker"
	    " representative premier deputy vice ", word, n);
}

bool
refer_is_place(const char *word, size_t n)
{
	return refer_word_in(" street road avenue lane city town university"
	    " college"
	    " school institute hospital ltd inc corp corporation company co plc"
	    " group holdings bank bridge park river lake island islands"
	    " mountain"
	    " mountains valley beach bay harbour harbor house hall hill tower"
	    " towers square center centre stadium arena united fc afc athletic"
	    " rovers wanderers club church cathedral museum gallery theatre"
	    " theater foundation trust association council committee commission"
	    " court party government department ministry office agency service"
	    " services police force army navy times post news journal magazine"
	    " press media networks network systems labs lab ai technologies"
	    " technology tech software solutions research robotics capital"
	    " partners ventures airlines airways motors energy foods pharma"
	    " pharmaceuticals cup league championship games open prize award"
	    " awards day week month year festival act bill law project program"
	    " programme north south east west northern southern eastern western"
	    " county state states province district region kingdom republic"
	    " union nations world america britain england london paris wales"
	    " scotland ireland france germany spain italy china india japan"
	    " russia ukraine africa asia europe zealand korea jersey york"
	    " hampshire yorkshire carolina dakota virginia mexico california"
	    " texas angeles francisco diego jose monday tuesday wednesday"
	    " thursday friday saturday sunday january february march april"
	    " june july august september october november december street"
	    " airport station railway railways engine engineering studio"
	    " studios"
	    " records pictures films entertainment games band orchestra model"
	    " language learning intelligence computing cloud pro max plus mini"
	    " hurricane storm war battle peace street's democrats republicans"
	    " tories conservatives security affairs chamber senate congress"
	    " australia canada iran iraq egypt kenya nigeria brazil turkey"
	    " poland syria gaza nato google meta microsoft facebook twitter"
	    " deepmind openai nvidia parliament assembly authority board"
	    " federation forum summit"
	    " conference report review index exchange market markets fund"
	    " insurance mutual life health care clinic pharmacy prime music"
	    " video search maps code studio assistant copilot sonnet opus haiku"
	    " turbo ultra nano instinct preview edition chat bot ", word, n);
}

bool
refer_is_opener(const char *word, size_t n)
{
	return refer_word_in(" a about according after against all along also"
	    " although"
	    " amid among an and another as at because before behind besides"
	    " both"
	    " but by despite during each earlier even every following for"
	    " former"
	    " from given here how however if in including inside into its just"
	    " last late later like many meanwhile more most much near neither"
	    " next nor not now of on once one only or other our outside over"
	    " previously rather recently since so some soon still such than"
	    " that"
	    " the their then there these they this those though through thus to"
	    " today together under unlike until up upon was we what when where"
	    " whereas whether which while who whose why with within without yes"
	    " yesterday yet says said asked told is are were had has have did"
	    " does do can could will would should may might beyond"
	    " ", word, n) ||
	    (n > 5 && memcmp(word + n - 2, "ly", 2) == 0 &&
	    refer_given_name(word, n) == 0);
}

bool
refer_is_particle(const char *s)
{
	return strchr("vdblaet", *s) != NULL && *s != '\0' &&
	    list_starts("|van|von|de|der|den|del|della|di|da|dos|du|la|le"
	    "|bin|ibn|al|el|ter|ten|", s) > 0;
}

const char *
refer_skip_small(const char *s, const char *end)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);
	uint64_t w, mark;

	for (; end - s >= 8; s += 8) {
		memcpy(&w, s, sizeof w);
		mark = w ^ (uint64_t)'"' * ones;
		/* the highest bit of a byte from 'A' on, without those from
		 * behind 'Z' on; of one that is '"' */
		if (((w | ((w + (0x80 - 'A') * ones) ^ (w + (0x7f - 'Z') *
		    ones)) | ((mark - ones) & ~mark)) & 0x80 * ones) != 0)
			break;
	}
	return s;
}
