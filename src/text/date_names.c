#include "date_names.h"

#include <stdint.h>
#include <string.h>

/*
 * How the names of the months begin, in lower case: English, German, French,
 * Spanish, Portuguese, Galician, Catalan, Italian, Romanian, Dutch, Swedish,
 * Danish, Norwegian, Finnish, Estonian, Latvian, Lithuanian, Polish, Czech,
 * Slovak, Hungarian, Croatian, Serbian, Bulgarian, Russian, Ukrainian,
 * Belarusian, Greek, Turkish, Basque, Indonesian, Arabic, Hebrew, Hindi,
 * Thai. The longest beginning wins.
 */
static const struct {
	const char *stem;
	int month;
} months[] = {
	{ "ene", 1 }, { "gen", 1 }, { "genn", 1 }, { "ian", 1 },
	{ "jaan", 1 }, { "jan", 1 }, { "januar", 1 }, { "januari", 1 },
	{ "janv", 1 }, { "jän", 1 }, { "jën", 1 }, { "led", 1 },
	{ "oca", 1 }, { "saus", 1 }, { "sij", 1 }, { "sty", 1 },
	{ "tammi", 1 }, { "urt", 1 }, { "xan", 1 }, { "ġan", 1 },
	{ "ιαν", 1 }, { "студ", 1 }, { "січ", 1 }, { "янв", 1 },
	{ "яну", 1 }, { "јан", 1 }, { "ינואר", 1 }, { "يناير", 1 },
	{ "जनवरी", 1 }, { "ม.ค.", 1 }, { "มกรา", 1 }, { "fbr", 2 },
	{ "feb", 2 }, { "febbr", 2 }, { "febr", 2 }, { "fev", 2 },
	{ "fevr", 2 }, { "fév", 2 }, { "févr", 2 }, { "helmi", 2 },
	{ "lut", 2 }, { "ots", 2 }, { "sub", 2 }, { "unor", 2 },
	{ "vas", 2 }, { "veebr", 2 }, { "vel", 2 }, { "úno", 2 },
	{ "únor", 2 }, { "şub", 2 }, { "φεβ", 2 }, { "лют", 2 },
	{ "люты", 2 }, { "фебр", 2 }, { "фев", 2 }, { "פברואר", 2 },
	{ "شباط", 2 }, { "فبراير", 2 }, { "फरवरी", 2 }, { "फ़रवरी", 2 },
	{ "ก.พ.", 2 }, { "กุมภา", 2 }, { "brez", 3 }, { "bře", 3 },
	{ "březen", 3 }, { "kov", 3 }, { "maalis", 3 }, { "maart", 3 },
	{ "mar", 3 }, { "marec", 3 }, { "mars", 3 }, { "martie", 3 },
	{ "marz", 3 }, { "març", 3 }, { "mrt", 3 }, { "mrz", 3 },
	{ "már", 3 }, { "mär", 3 }, { "märts", 3 }, { "ožu", 3 },
	{ "μάρ", 3 }, { "μαρ", 3 }, { "берез", 3 }, { "мар", 3 },
	{ "сак", 3 }, { "מרס", 3 }, { "מרץ", 3 }, { "آذار", 3 },
	{ "مارس", 3 }, { "मार्च", 3 }, { "มี.ค.", 3 }, { "มีนา", 3 },
	{ "abr", 4 }, { "api", 4 }, { "apr", 4 }, { "aprile", 4 },
	{ "avr", 4 }, { "bal", 4 }, { "dub", 4 }, { "huhti", 4 },
	{ "kwi", 4 }, { "nis", 4 }, { "tra", 4 }, { "ápr", 4 },
	{ "απρ", 4 }, { "апр", 4 }, { "квіт", 4 }, { "крас", 4 },
	{ "אפריל", 4 }, { "أبريل", 4 }, { "إبريل", 4 }, { "ابريل", 4 },
	{ "نيسان", 4 }, { "अप्रैल", 4 }, { "เม.ย.", 4 }, { "เมษา", 4 },
	{ "geg", 5 }, { "gegu", 5 }, { "kve", 5 }, { "kvě", 5 },
	{ "mag", 5 }, { "mai", 5 }, { "maig", 5 }, { "maj", 5 },
	{ "majus", 5 }, { "may", 5 }, { "mayo", 5 }, { "mayıs", 5 },
	{ "mei", 5 }, { "máj", 5 }, { "svib", 5 }, { "touko", 5 },
	{ "μάι", 5 }, { "μαΐ", 5 }, { "μαι", 5 }, { "μαϊ", 5 },
	{ "май", 5 }, { "мая", 5 }, { "мај", 5 }, { "трав", 5 },
	{ "מאי", 5 }, { "أيار", 5 }, { "مايو", 5 }, { "मई", 5 },
	{ "พ.ค.", 5 }, { "พฤษภา", 5 }, { "birz", 6 }, { "birž", 6 },
	{ "cze", 6 }, { "czer", 6 }, { "eka", 6 }, { "giu", 6 },
	{ "haz", 6 }, { "iun", 6 }, { "juin", 6 }, { "jun", 6 },
	{ "juni", 6 }, { "juny", 6 }, { "juuni", 6 }, { "jún", 6 },
	{ "júní", 6 }, { "jūn", 6 }, { "kesä", 6 }, { "lipan", 6 },
	{ "lipn", 6 }, { "xun", 6 }, { "xuñ", 6 }, { "čer", 6 },
	{ "červen", 6 }, { "červn", 6 }, { "ιουν", 6 }, { "ιούν", 6 },
	{ "июн", 6 }, { "черв", 6 }, { "чэрв", 6 }, { "юни", 6 },
	{ "јун", 6 }, { "יוני", 6 }, { "حزيران", 6 }, { "يونيه", 6 },
	{ "يونيو", 6 }, { "जून", 6 }, { "มิ.ย.", 6 }, { "มิถุนา", 6 },
	{ "cervence", 7 }, { "heinä", 7 }, { "iul", 7 }, { "juil", 7 },
	{ "jul", 7 }, { "juli", 7 }, { "juliol", 7 }, { "juuli", 7 },
	{ "júl", 7 }, { "jūl", 7 }, { "liep", 7 }, { "lip", 7 },
	{ "lipc", 7 }, { "lipie", 7 }, { "lug", 7 }, { "srpan", 7 },
	{ "srpnj", 7 }, { "tem", 7 }, { "temmuz", 7 }, { "uzt", 7 },
	{ "xul", 7 }, { "července", 7 }, { "červenec", 7 }, { "čvc", 7 },
	{ "ιουλ", 7 }, { "ιούλ", 7 }, { "июл", 7 }, { "лип", 7 },
	{ "ліп", 7 }, { "юли", 7 }, { "јул", 7 }, { "יולי", 7 },
	{ "تموز", 7 }, { "يوليه", 7 }, { "يوليو", 7 }, { "जुलाई", 7 },
	{ "ก.ค.", 7 }, { "กรกฎา", 7 }, { "abu", 8 }, { "ag", 8 },
	{ "ago", 8 }, { "agos", 8 }, { "agt", 8 }, { "agu", 8 },
	{ "aou", 8 }, { "aoû", 8 }, { "août", 8 }, { "aug", 8 },
	{ "ağu", 8 }, { "elo", 8 }, { "kol", 8 }, { "rugp", 8 },
	{ "sie", 8 }, { "srp", 8 }, { "srpen", 8 }, { "srpna", 8 },
	{ "αυγ", 8 }, { "αύγ", 8 }, { "авг", 8 }, { "жні", 8 },
	{ "серп", 8 }, { "אוגוסט", 8 }, { "آب", 8 }, { "أغسطس", 8 },
	{ "اغسطس", 8 }, { "अगस्त", 8 }, { "ส.ค.", 8 }, { "สิงหา", 8 },
	{ "eyl", 9 }, { "ira", 9 }, { "rugs", 9 }, { "ruj", 9 },
	{ "sep", 9 }, { "sept", 9 }, { "set", 9 }, { "sett", 9 },
	{ "syys", 9 }, { "szept", 9 }, { "wrz", 9 }, { "zari", 9 },
	{ "zář", 9 }, { "září", 9 }, { "σεπ", 9 }, { "верес", 9 },
	{ "сен", 9 }, { "септ", 9 }, { "ספטמבר", 9 }, { "أيلول", 9 },
	{ "سبتمبر", 9 }, { "सितंबर", 9 }, { "सितम्बर", 9 }, { "ก.ย.", 9 },
	{ "กันยา", 9 }, { "eki", 10 }, { "loka", 10 }, { "oct", 10 },
	{ "octu", 10 }, { "okt", 10 }, { "ott", 10 }, { "out", 10 },
	{ "paz", 10 }, { "paź", 10 }, { "rij", 10 }, { "spal", 10 },
	{ "urr", 10 }, { "říj", 10 }, { "οκτ", 10 }, { "жовт", 10 },
	{ "кастр", 10 }, { "окт", 10 }, { "октяб", 10 }, { "אוקטובר", 10 },
	{ "أكتوبر", 10 }, { "اكتوبر", 10 }, { "अक्टूबर", 10 },
	{ "अक्तूबर", 10 }, { "ต.ค.", 10 }, { "ตุลา", 10 }, { "aza", 11 },
	{ "kas", 11 }, { "lap", 11 }, { "lapkr", 11 }, { "lis", 11 },
	{ "list", 11 }, { "marras", 11 }, { "noemvri", 11 }, { "noi", 11 },
	{ "nov", 11 }, { "stu", 11 }, { "νοέ", 11 }, { "νοε", 11 },
	{ "лист", 11 }, { "листоп", 11 }, { "ліст", 11 }, { "нов", 11 },
	{ "ное", 11 }, { "ноя", 11 }, { "נובמבר", 11 }, { "نوفمبر", 11 },
	{ "नवंबर", 11 }, { "नवम्बर", 11 }, { "พ.ย.", 11 }, { "พฤศจิกา", 11 },
	{ "abe", 12 }, { "ara", 12 }, { "dec", 12 }, { "des", 12 },
	{ "dets", 12 }, { "dez", 12 }, { "dic", 12 }, { "dis", 12 },
	{ "diċ", 12 }, { "duj", 12 }, { "déc", 12 }, { "grd", 12 },
	{ "gru", 12 }, { "gruod", 12 }, { "joulu", 12 }, { "pros", 12 },
	{ "δεκ", 12 }, { "груд", 12 }, { "дек", 12 }, { "дец", 12 },
	{ "снеж", 12 }, { "דצמבר", 12 }, { "دجنبر", 12 }, { "ديسمبر", 12 },
	{ "दिसंबर", 12 }, { "दिसम्बर", 12 }, { "ธ.ค.", 12 }, { "ธันวา", 12 },
};

int
date_month(const char *word, size_t n)
{
	size_t best = 0, len;
	int month = 0;

	for (size_t i = 0; i < sizeof months / sizeof months[0]; i++) {
		len = strlen(months[i].stem);
		if (len <= best || len > n ||
		    memcmp(months[i].stem, word, len) != 0)
			continue;
		best = len;
		month = months[i].month;
	}
	return month;
}

int
date_weekday(const char *word, size_t n)
{
	static const char names[] = "sunmontuewedthufrisat";

	if (n < 3)
		return -1;
	for (int i = 0; i < 7; i++)
		if (memcmp(names + i * 3, word, 3) == 0)
			return i;
	return -1;
}

/* Minutes east of UTC; those of North America without S or D are taken for
 * winter's, as everybody does. */
static const struct zone {
	const char *name;
	int16_t minutes;
	unsigned char summer;
} zones[] = {
	{ "z", 0, 0 }, { "ut", 0, 0 }, { "utc", 0, 0 }, { "gmt", 0, 0 },
	{ "wet", 0, 0 }, { "zulu", 0, 0 },
	{ "est", -300, 0 }, { "edt", -240, 0 }, { "et", -300, 0 },
	{ "cst", -360, 0 }, { "cdt", -300, 0 }, { "ct", -360, 0 },
	{ "mst", -420, 0 }, { "mdt", -360, 0 }, { "mt", -420, 0 },
	{ "pst", -480, 0 }, { "pdt", -420, 0 }, { "pt", -480, 0 },
	{ "ast", -240, 0 }, { "adt", -180, 0 }, { "at", -240, 0 },
	{ "nst", -210, 0 }, { "ndt", -150, 0 }, { "akst", -540, 0 },
	{ "akdt", -480, 0 }, { "hst", -600, 0 }, { "sst", -660, 0 },
	{ "est5edt", -300, 2 }, { "cst6cdt", -360, 2 },
	{ "mst7mdt", -420, 2 }, { "pst8pdt", -480, 2 },
	{ "brt", -180, 0 }, { "brst", -120, 0 }, { "art", -180, 0 },
	{ "clt", -240, 0 }, { "clst", -180, 0 }, { "cot", -300, 0 },
	{ "pet", -300, 0 }, { "vet", -240, 0 }, { "uyt", -180, 0 },
	{ "bst", 60, 0 }, { "west", 60, 0 }, { "cet", 60, 0 },
	{ "met", 60, 0 }, { "mez", 60, 0 }, { "wat", 60, 0 },
	{ "cest", 120, 0 }, { "mest", 120, 0 }, { "mesz", 120, 0 },
	{ "eet", 120, 0 }, { "cat", 120, 0 }, { "sast", 120, 0 },
	{ "eest", 180, 0 }, { "msk", 180, 0 }, { "msd", 240, 0 },
	{ "eat", 180, 0 }, { "trt", 180, 0 }, { "idt", 180, 0 },
	{ "irst", 210, 0 }, { "irdt", 270, 0 }, { "gst", 240, 0 },
	{ "pkt", 300, 0 }, { "uzt", 300, 0 }, { "yekt", 300, 0 },
	{ "ist", 330, 0 }, { "npt", 345, 0 }, { "omst", 360, 0 },
	{ "ict", 420, 0 }, { "wib", 420, 0 }, { "krat", 420, 0 },
	{ "hkt", 480, 0 }, { "sgt", 480, 0 }, { "pht", 480, 0 },
	{ "myt", 480, 0 }, { "wita", 480, 0 }, { "awst", 480, 0 },
	{ "jst", 540, 0 }, { "kst", 540, 0 }, { "wit", 540, 0 },
	{ "acst", 570, 0 }, { "acdt", 630, 0 }, { "aest", 600, 0 },
	{ "aedt", 660, 0 }, { "vlat", 600, 0 }, { "nzst", 720, 0 },
	{ "nzdt", 780, 0 },
	{ "america/new_york", -300, 2 }, { "america/toronto", -300, 2 },
	{ "america/chicago", -360, 2 }, { "america/denver", -420, 2 },
	{ "america/phoenix", -420, 0 }, { "america/los_angeles", -480, 2 },
	{ "america/vancouver", -480, 2 }, { "america/sao_paulo", -180, 0 },
	{ "america/argentina/buenos_aires", -180, 0 },
	{ "america/bogota", -300, 0 }, { "america/mexico_city", -360, 0 },
	{ "us/eastern", -300, 2 }, { "us/central", -360, 2 },
	{ "us/mountain", -420, 2 }, { "us/pacific", -480, 2 },
	{ "europe/london", 0, 1 }, { "europe/dublin", 0, 1 },
	{ "europe/lisbon", 0, 1 }, { "europe/paris", 60, 1 },
	{ "europe/berlin", 60, 1 }, { "europe/madrid", 60, 1 },
	{ "europe/rome", 60, 1 }, { "europe/amsterdam", 60, 1 },
	{ "europe/brussels", 60, 1 }, { "europe/vienna", 60, 1 },
	{ "europe/zurich", 60, 1 }, { "europe/stockholm", 60, 1 },
	{ "europe/oslo", 60, 1 }, { "europe/copenhagen", 60, 1 },
	{ "europe/prague", 60, 1 }, { "europe/warsaw", 60, 1 },
	{ "europe/budapest", 60, 1 }, { "europe/athens", 120, 1 },
	{ "europe/helsinki", 120, 1 }, { "europe/kiev", 120, 1 },
	{ "europe/kyiv", 120, 1 }, { "europe/bucharest", 120, 1 },
	{ "europe/moscow", 180, 0 }, { "europe/istanbul", 180, 0 },
	{ "asia/dubai", 240, 0 }, { "asia/kolkata", 330, 0 },
	{ "asia/calcutta", 330, 0 }, { "asia/bangkok", 420, 0 },
	{ "asia/jakarta", 420, 0 }, { "asia/shanghai", 480, 0 },
	{ "asia/hong_kong", 480, 0 }, { "asia/singapore", 480, 0 },
	{ "asia/taipei", 480, 0 }, { "asia/tokyo", 540, 0 },
	{ "asia/seoul", 540, 0 }, { "australia/sydney", 600, 0 },
	{ "australia/melbourne", 600, 0 }, { "africa/cairo", 120, 0 },
	{ "africa/johannesburg", 120, 0 }, { "africa/lagos", 60, 0 },
};

/* A letter of the military alphabet as RFC 822 (wrongly) had it in mind and
 * everybody reads it: A is -1, N is +1. */
static bool
letter_zone(char c, int *minutes)
{
	if (c >= 'a' && c <= 'i')
		*minutes = -(c - 'a' + 1) * 60;
	else if (c >= 'k' && c <= 'm')
		*minutes = -(c - 'k' + 10) * 60;
	else if (c >= 'n' && c <= 'y')
		*minutes = (c - 'n' + 1) * 60;
	else
		return false;
	return true;
}

bool
date_zone(const char *word, size_t n, int *minutes, int *summer)
{
	*summer = 0;
	for (size_t i = 0; i < sizeof zones / sizeof zones[0]; i++) {
		if (strlen(zones[i].name) != n ||
		    memcmp(zones[i].name, word, n) != 0)
			continue;
		*minutes = zones[i].minutes;
		*summer = zones[i].summer;
		return true;
	}
	return n == 1 && letter_zone(word[0], minutes);
}

int
date_half(const char *word, size_t n)
{
	static const struct {
		const char *name;
		int half;
	} halves[] = {
		{ "am", 1 }, { "a.m", 1 }, { "a.m.", 1 }, { "오전", 1 },
		{ "午前", 1 }, { "上午", 1 }, { "π.μ", 1 }, { "πμ", 1 },
		{ "pm", 2 }, { "p.m", 2 }, { "p.m.", 2 }, { "오후", 2 },
		{ "午後", 2 }, { "下午", 2 }, { "μ.μ", 2 }, { "μμ", 2 },
	};

	for (size_t i = 0; i < sizeof halves / sizeof halves[0]; i++)
		if (strlen(halves[i].name) == n &&
		    memcmp(halves[i].name, word, n) == 0)
			return halves[i].half;
	return 0;
}
