#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/text/lang.h>

static const char *const texts[][2] = {
	{ "en", "The company said on Tuesday that it would open its model." },
	{ "en", "What regulators want to know about training data" },
	{ "de", "Die Regierung will das neue Gesetz noch in diesem Jahr "
	    "vorlegen." },
	{ "fr", "L’entreprise a annoncé mardi qu’elle ouvrirait un centre à "
	    "Paris." },
	{ "es", "La empresa anunció el martes que abrirá una oficina en "
	    "Madrid." },
	{ "it", "L'azienda ha detto che aprirà un nuovo ufficio a Milano con "
	    "gli altri." },
	{ "pt", "A empresa disse que não vai abrir um escritório em Lisboa." },
	{ "nl", "Het bedrijf heeft gezegd dat het een nieuw kantoor opent." },
	{ "sv", "Företaget säger att det ska öppna ett nytt kontor i år." },
	{ "da", "Selskabet siger, at det vil åbne et nyt kontor af hensyn til "
	    "kunderne, mens ministeren bliver." },
	{ "no", "Selskapet sier at det skal åpne et nytt kontor, og at de "
	    "ikke har noen planer om mer." },
	{ "fi", "Yhtiö kertoi tiistaina, että se avaa uuden toimiston "
	    "Helsingissä." },
	{ "et", "Ettevõte teatas teisipäeval, et avab Tallinnas uue kontori, "
	    "mis on väga suur." },
	{ "pl", "Firma ogłosiła we wtorek, że otworzy nowe biuro w "
	    "Warszawie." },
	{ "cs", "Společnost v úterý oznámila, že otevře novou kancelář, která "
	    "bude v Praze." },
	{ "sk", "Spoločnosť v utorok oznámila, že otvorí novú kanceláriu, "
	    "ktorá bude v Bratislave." },
	{ "hu", "A cég kedden közölte, hogy új irodát nyit a fővárosban." },
	{ "ro", "Compania a anunțat marți că va deschide un birou nou și la "
	    "Cluj." },
	{ "tr", "Şirket salı günü yeni bir ofis açacağını ve bunun için "
	    "yatırım yapacağını söyledi." },
	{ "vi", "Công ty cho biết sẽ mở một văn phòng mới tại Hà Nội." },
	{ "id", "Perusahaan itu mengatakan akan membuka kantor baru karena "
	    "permintaan." },
	{ "ca", "L'empresa ha dit que obrirà una oficina nova amb més gent "
	    "als carrers." },
	{ "lt", "Bendrovė pranešė, kad atidarys naują biurą ir tai bus jau "
	    "kitais metais." },
	{ "lv", "Uzņēmums paziņoja, ka atvērs jaunu biroju un tas būs Rīgā." },
	{ "ru", "Компания сообщила, что откроет новый офис в Москве." },
	{ "uk", "Компанія повідомила, що відкриє новий офіс у Києві." },
	{ "bg", "Компанията съобщи, че ще отвори нов офис в София." },
	{ "sr", "Компанија је саопштила да ће отворити нову канцеларију." },
	{ "ar", "قالت الشركة إنها ستفتح مكتبا جديدا في القاهرة." },
	{ "fa", "این شرکت گفت که دفتر جدیدی را در تهران باز می کند." },
	{ "ur", "کمپنی نے کہا ہے کہ وہ لاہور میں نیا دفتر کھولے گی۔" },
	{ "he", "החברה אמרה כי היא תפתח משרד חדש בתל אביב." },
	{ "hi", "कंपनी ने कहा कि वह दिल्ली में एक नया कार्यालय खोलेगी।" },
	{ "el", "Η εταιρεία ανακοίνωσε ότι θα ανοίξει νέο γραφείο." },
	{ "ja", "同社は火曜日、東京に新しい事務所を開設すると発表した。" },
	{ "zh", "该公司周二表示，将在北京开设新的办事处。" },
	{ "ko", "회사는 화요일에 서울에 새 사무실을 연다고 밝혔다." },
	{ "th", "บริษัทกล่าวว่าจะเปิดสำนักงานใหม่ในกรุงเทพฯ" },
};

static void
test_detect(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof texts / sizeof *texts; i++) {
		const char *got = lang_detect(texts[i][1],
		    strlen(texts[i][1]));

		if (strcmp(got, texts[i][0]) != 0)
			print_error("%s: %s\n", got, texts[i][1]);
		assert_string_equal(got, texts[i][0]);
	}
}

static void
test_cannot_tell(void **state)
{
	(void)state;
	assert_string_equal(lang_detect("", 0), "");
	assert_string_equal(lang_detect("12 34 %%", 8), "");
	assert_string_equal(lang_detect("\xff\xfe\x80", 3), "");
	assert_string_equal(lang_detect("Xqzt Vrbl Kwpf", 14), "");
}

static void
test_long_and_hostile(void **state)
{
	static char s[100000];
	uint32_t x = 1;
	size_t i;

	(void)state;
	memset(s, 'a', sizeof s);
	lang_detect(s, sizeof s);
	memset(s, '\'', sizeof s);
	lang_detect(s, sizeof s);
	for (i = 0; i < sizeof s; i++) {
		x = x * 1664525 + 1013904223;
		s[i] = (char)(x >> 24);
	}
	for (i = 0; i < 64; i++)
		lang_detect(s + i * 1000, i * 17 + 5000);
}

static void
test_primary(void **state)
{
	char out[4];

	(void)state;
	lang_primary("pt-BR", out);
	assert_string_equal(out, "pt");
	lang_primary("EN_us", out);
	assert_string_equal(out, "en");
	lang_primary("ckb", out);
	assert_string_equal(out, "ckb");
	lang_primary("english", out);
	assert_string_equal(out, "");
	lang_primary("x", out);
	assert_string_equal(out, "");
	lang_primary(NULL, out);
	assert_string_equal(out, "");
}

static void
test_rtl(void **state)
{
	(void)state;
	assert_true(lang_is_rtl("ar-EG"));
	assert_true(lang_is_rtl("he"));
	assert_false(lang_is_rtl("en"));
	assert_false(lang_is_rtl(NULL));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_detect),
		cmocka_unit_test(test_cannot_tell),
		cmocka_unit_test(test_long_and_hostile),
		cmocka_unit_test(test_primary),
		cmocka_unit_test(test_rtl),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
