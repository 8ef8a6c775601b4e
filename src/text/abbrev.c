#include "abbrev.h"

#include <string.h>

/*
 * Words of each kind, with a space before and after each. Looked up only at
 * points, some dozens in an article: a plain search is fast enough.
 */
struct abbrev_table {
	char lang[4];
	const char *never;
	const char *number;
	const char *maybe;
};

static const struct abbrev_table tables[] = {
	{ "en",
	  " mr mrs ms mx dr prof rev hon fr sr br messrs mmes gen maj lt col"
	  " cmdr capt cpt sgt adm brig cpl pvt sen rep reps sens gov govs"
	  " pres supt det insp amb asst assoc atty e.g i.e eg ie cf viz vs v"
	  " approx ald hr cllr vp resp fmr smt shri ",
	  " no nos fig figs vol vols art arts sec sect ch chap chaps p pp par"
	  " para eq eqs ref refs ex tab app jan feb mar apr jun jul aug sep"
	  " sept oct nov dec cl ver v c ca rev op ed rs pg ",
	  " st mt inc corp ltd co cos bros llc plc jr sr esq etc al u.s u.k"
	  " u.n e.u u.s.a u.a.e d.c n.y n.j l.a b.c a.d a.m p.m ph.d m.d b.a"
	  " m.a b.s m.s j.d ll.b d.phil dept depts univ assn ave blvd rd hwy"
	  " bldg min max hrs mins secs lbs oz ft sq tel govt intl natl"
	  " mfg mgr trans vs calif fla ala ariz colo conn"
	  " del ga kan ky la md mich minn mont neb nev"
	  " okla pa penn tenn tex vt va wis wyo s.a n.v b.v s.p.a"
	  " a.g g.m.b.h tues thur thurs jan feb"
	  " aug sept oct nov dec " },
	{ "de",
	  " dr prof hr hrn fr frl st dipl ing mag med phil jur rer nat"
	  " z.b d.h u.a i.d.r o.g s.o s.u u.u i.e e.g z.t z.zt m.e "
	  " bzw ca vgl inkl exkl evtl ggf sog gem lt allg bes bspw beisp"
	  " insb insbes dgl einschl zzgl abzgl geb gest verh betr urspr"
	  " engl frz ital span lat griech amerik brit dt österr schweiz"
	  " gen verf vs kath ev ehem zit mind max min"
	  " mr mrs ms p.a i.a i.v v.a v.l i.h.v i.s.v ",
	  " nr nrn abb abs art bd bde kap s ziff tab anm fn aufl jg hft vol"
	  " rn lit § jan feb mrz apr jun jul aug sep sept okt nov dez tel"
	  " str no ",
	  " usw etc usf co corp inc ltd jr sr mio mrd tsd st n.chr v.chr a.d"
	  " a.m e.v u.s u.k d.c o.ä u.ä std sek min stk str pl hbf " },
	{ "fr",
	  " m mm mme mmes mlle mlles dr pr me mgr ste st stes vve cf p.ex"
	  " p.-d.g c.-à-d c-à-d env av gén col cdt lt cap capt sgt adj mr ",
	  " n no nos nº n° art al p pp vol chap fig éd t ch tab janv févr"
	  " avr juil sept oct nov déc tél ",
	  " etc ex j.-c av ap inc corp ltd co jr u.s u.k s.a s.a.s bd boul"
	  " dépt min max hab cie " },
	{ "es",
	  " sr sra sres sras srta srtas dr dra dres lic ing arq prof profa d"
	  " dª dña gral cnel tte cap sgto mons fr pbro sto sta p.ej p.e ej"
	  " vs cf aprox excmo ilmo ",
	  " n no núm nº n° art arts pág págs p pp vol vols cap caps fig figs"
	  " tel tlf tlfno ene feb mar abr jun jul ago sept oct nov dic inc ",
	  " etc ee.uu ee uu aa.pp ss.mm ff.aa cc.oo jj.oo s.a s.l s.a.u cía"
	  " co inc corp ltd jr a.c d.c a.m p.m ud uds vd vds avda av c/ gob"
	  " dpto prov min max " },
	{ "it",
	  " sig sigg sigra dott dottssa dr prof profssa ing avv on sen arch"
	  " geom rag cav comm gen col cap mons don s.e p.es ad.es es cfr cf"
	  " vs ca ss sig.ra dott.ssa prof.ssa on.le mr mrs ",
	  " n nn nr art artt pag pagg p pp vol voll cap capp fig figg tab"
	  " tel lett febb mar apr giu lug ago sett ott nov dic ",
	  " ecc etc spa s.p.a s.r.l srl s.n.c a.c d.c inc corp ltd co jr"
	  " u.s u.k min max segg " },
	{ "pt",
	  " sr sra srs sras srta dr dra drs prof profa profª exmo exma eng"
	  " arq d dom fr pe gen cel cap sgto ten maj dep sen v.exª"
	  " p.ex ex cf vs aprox stº sto sta s ",
	  " n no nº n° núm art arts pág págs p pp vol vols cap caps fig"
	  " figs tel jan fev mar abr mai jun jul ago set out nov dez ",
	  " etc s.a ltda cia inc corp ltd co jr a.c d.c a.m p.m e.u.a eua"
	  " av r min max km " },
	{ "nl",
	  " dhr mevr mw dr drs ir ing mr prof ds st bijv bv b.v.d d.w.z"
	  " d.m.v i.v.m i.p.v m.b.t n.a.v o.a t.o.v t.a.v o.l.v z.g.n m.n"
	  " t/m ca circa resp incl excl evt zgn vgl vs m.a.w d.i e.g i.e"
	  " a.h.w o.m o.i.d z.o.z gen kol kap lt ",
	  " nr nrs art blz p pp fig afb hfdst hst tab jan feb mrt apr jun"
	  " jul aug sep sept okt nov dec tel ",
	  " enz etc e.d e.a b.v n.v v.o.f m.i inc corp ltd co jr v.chr n.chr"
	  " u.s u.k a.m p.m min max mln mld " },
	{ "sv",
	  " dr prof bl.a t.ex t ex d.v.s dvs s.k f.d fr.o.m m.a.o p.g.a ca"
	  " resp inkl exkl jfr jmf st hr fr ",
	  " nr kap sid s fig tel kl jan feb mar apr jun jul aug sep sept okt"
	  " nov dec art ",
	  " m.m m.fl osv etc e.d t.o.m f.kr e.kr inc corp ltd co mkt min"
	  " max milj " },
	{ "da",
	  " dr prof bl.a f.eks fx dvs d.v.s ca evt hhv inkl ekskl jf pga pr"
	  " hr fr sml st fhv iflg mht vedr ",
	  " nr kap s fig tel kl jan feb mar apr jun jul aug sep sept okt nov"
	  " dec art stk § ",
	  " m.m m.fl mv osv etc o.l f.kr e.kr inc corp ltd co mio mia min"
	  " max " },
	{ "no",
	  " dr prof bl.a f.eks dvs d.v.s ca evt hhv inkl ekskl jf pga pr hr"
	  " fr st ifm vedr ",
	  " nr kap s fig tel kl jan feb mar apr jun jul aug sep sept okt nov"
	  " des art ",
	  " m.m m.fl mv osv etc o.l f.kr e.kr inc corp ltd co mill mrd min"
	  " maks " },
	{ "fi",
	  " dr prof esim ks vrt ns mm mr nk t.ex ",
	  " nro n s kpl klo art ",
	  " jne yms ym eaa jaa ekr jkr oy inc corp ltd co milj mrd " },
	{ "ru",
	  " т.е т.н т.к напр им г-н г-жа ул пр пл пер просп св см"
	  " акад проф доц инж ген полк д-р ред изд тов ",
	  " стр с рис табл гл ст п пп № т тт ч ",
	  " т.д т.п др пр г гг в вв руб коп тыс млн млрд трлн н.э до.н.э"
	  " обл р-н мин сек кг км чел долл корп инк " },
	{ "uk",
	  " т.зв напр ім вул просп пл див проф акад ",
	  " стор с рис табл гл ст п № ",
	  " т.д т.п ін р рр ст грн тис млн млрд обл хв " },
	{ "pl",
	  " dr prof mgr inż hab np tzn tzw tj m.in ks św gen płk por red ul"
	  " al pl ok ds im ",
	  " nr s str rys tab art ust poz rozdz t ",
	  " itd itp etc r w godz tys mln mld zł proc inc corp ltd co min " },
	{ "cs",
	  " dr prof ing mgr mudr judr bc doc tzv tj např resp cca sv gen mj"
	  " ul nám ",
	  " č čís s str obr tab kap čl odst ",
	  " atd apod aj př.n.l n.l inc corp ltd s.r.o a.s tis mil mld min "
	},
	{ "hu",
	  " dr prof ún pl id ifj özv st ",
	  " sz old kb u ",
	  " stb kft bt zrt nyrt inc corp ltd " },
	{ "tr",
	  " dr prof doç yrd av sn hz örn bkz st gen alb ",
	  " no s sf cilt ",
	  " vb vs vd a.ş ltd şti inc corp co " },
	{ "ro",
	  " dl dna dr prof ing av gen sf st ex cca cf ",
	  " nr art alin pag p fig vol lit ",
	  " etc ș.a s.a s.r.l inc corp ltd d.hr î.hr " },
	{ "ca",
	  " sr sra srs dr dra prof st sta mn p.ex ex ",
	  " núm art pàg p fig vol tel ",
	  " etc s.a s.l inc corp ltd ee.uu av ac dc " },
	{ "el",
	  " κ κα κος δρ π.χ δηλ βλ αγ καθ ",
	  " αρ σελ άρθρ εικ ",
	  " κλπ κ.λπ κ.ά κ.τ.λ μ.μ π.μ μ.χ εκατ δισ " },
	{ "", NULL, NULL, NULL }
};

static const struct abbrev_table general = {
	"", " mr mrs ms dr prof st e.g i.e vs gen cf ca ",
	" no nr fig vol p pp art jan feb mar apr aug sept oct nov dec ",
	" inc corp ltd co jr sr etc u.s u.k u.n d.c a.m p.m ph.d s.a b.v "
};

/* " WORD " in LIST. */
static int
list_has(const char *list, const char *word, size_t len)
{
	char key[24];

	if (list == NULL || len == 0 || len > sizeof key - 3)
		return 0;
	key[0] = ' ';
	memcpy(key + 1, word, len);
	key[len + 1] = ' ';
	key[len + 2] = '\0';
	return strstr(list, key) != NULL;
}

static enum abbrev
table_find(const struct abbrev_table *t, const char *word, size_t len)
{
	if (list_has(t->never, word, len))
		return ABBREV_NEVER;
	/* A month ends sentences more rarely than it stands before a day. */
	if (list_has(t->number, word, len))
		return ABBREV_NUMBER;
	return list_has(t->maybe, word, len) ? ABBREV_MAYBE : ABBREV_NONE;
}

enum abbrev
abbrev_find(const char *lang, const char *word, size_t len)
{
	const struct abbrev_table *t;

	if (memchr(word, ' ', len) != NULL)
		return ABBREV_NONE;
	for (t = tables; t->never != NULL; t++)
		if (strcmp(t->lang, lang) == 0)
			return table_find(t, word, len);
	return table_find(&general, word, len);
}
