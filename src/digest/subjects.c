#include "subjects.h"

#include <string.h>
#include <strings.h>

/*
 * What the sections of newspapers and magazines write about, by the names
 * that they go under: whoever calls a category 'Sport' need not say what
 * sport is. Plurals and -ed, -ing need not be listed.
 */
struct subject {
	const char *names;	/* lower case, between bars */
	const char *keywords;
};

static const struct subject subjects[] = {
{ "|world|world news|international|foreign|abroad|global|nations|",
  "war, troops, army, military, soldier, rebel, guerrilla, insurgent, "
  "militant, militia, gunmen, bomb, bombing, suicide bomber, blast, attack, "
  "killed, hostage, kidnap, abducted, ceasefire, truce, peace talks, peace "
  "process, peacekeeper, united nations, un, security council, nato, "
  "european union, african union, embassy, ambassador, diplomat, foreign "
  "minister, foreign ministry, prime minister, president, regime, coup, "
  "dictator, junta, exile, refugee, asylum, border, sanctions, nuclear, "
  "nuclear weapons, treaty, summit, election, protest, protesters, "
  "demonstrators, riot, uprising, unrest, crackdown, violence, massacre, "
  "genocide, war crimes, tribunal, earthquake, famine, cholera, aid "
  "workers, relief, iraq, iran, israel, palestinian, gaza, west bank, "
  "lebanon, syria, afghanistan, taliban, al qaeda, pakistan, kashmir, "
  "india, china, taiwan, north korea, russia, moscow, kremlin, chechnya, "
  "ukraine, kiev, sudan, darfur, somalia, congo, nigeria, zimbabwe, haiti, "
  "colombia, venezuela, indonesia, baghdad, tehran, kabul, jerusalem, "
  "beijing, brussels, pope, vatican, muslim, islamic, cleric, tribal" },
{ "|politics|political|government|parliament|national|nation|",
  "government, politician, political, parliament, mp, minister, prime "
  "minister, cabinet, secretary of state, home secretary, chancellor, "
  "leader of the opposition, opposition, party, party leader, labour, "
  "conservative, tory, liberal democrat, lib dem, green party, republican, "
  "democrat, congress, congressman, senate, senator, house of "
  "representatives, house of lords, house of commons, commons, peers, white "
  "house, downing street, whitehall, westminster, capitol, bill, "
  "legislation, lawmaker, law, amendment, vote, voter, ballot, poll, "
  "opinion poll, election, general election, by-election, referendum, "
  "campaign, candidate, manifesto, coalition, mayor, governor, council, "
  "councillor, constituency, backbencher, speaker, whip, inquiry, policy, "
  "reform, public services, immigration, asylum, pensions, tax, spending, "
  "budget, devolution, constitution, supreme court, lobbyist, spin, "
  "resign, president, presidential, primary, nominee, debate, mps, "
  "ministers, civil servants" },
{ "|business|economy|economics|economic|finance|financial|money|markets|"
  "market|companies|company|investing|",
  "company, firm, corporation, chief executive, ceo, chairman, board, "
  "shareholder, investor, shares, stock, stock market, stock exchange, wall "
  "street, dow, nasdaq, ftse, index, bond, yield, profit, loss, earnings, "
  "revenue, sales, turnover, quarter, quarterly, fiscal, forecast, outlook, "
  "analyst, dividend, merger, acquisition, takeover, buyout, bid, deal, "
  "stake, ipo, bankruptcy, creditors, debt, loan, mortgage, lender, bank, "
  "banking, central bank, federal reserve, fed, interest rate, inflation, "
  "deflation, recession, economy, economist, economic growth, gdp, output, "
  "unemployment, jobless, payrolls, job cuts, layoffs, wage, union, strike, "
  "consumer, consumer confidence, retailer, supermarket, manufacturer, "
  "factory, carmaker, automaker, airline, oil, crude, barrel, opec, gas "
  "prices, price, prices, commodity, gold, currency, dollar, euro, yen, "
  "sterling, trade, trade deficit, exports, imports, tariff, market share, "
  "insurer, insurance, hedge fund, private equity, pension fund, accounting, "
  "audit, fraud, regulator, antitrust, supplier, customer, demand, cost, "
  "cuts, billion, percent" },
{ "|sport|sports|football|athletics|",
  "sport, match, game, team, squad, club, player, coach, manager, captain, "
  "season, league, premier league, championship, champion, champions "
  "league, cup, world cup, tournament, final, semi-final, quarter-final, "
  "playoff, title, trophy, medal, gold medal, olympic, olympics, "
  "paralympic, athlete, football, soccer, footballer, goal, goalkeeper, "
  "striker, midfielder, defender, penalty, free kick, offside, referee, "
  "rugby, scrum, try, fly-half, six nations, cricket, wicket, innings, "
  "batsman, bowler, test match, ashes, tennis, wimbledon, grand slam, seed, "
  "open, set, golf, birdie, bogey, pga, ryder cup, masters, baseball, "
  "pitcher, inning, homer, home run, yankees, red sox, mlb, world series, "
  "basketball, nba, rebounds, points, dunk, hockey, nhl, puck, nfl, super "
  "bowl, quarterback, touchdown, receiver, linebacker, college football, "
  "boxing, heavyweight, bout, knockout, formula one, grand prix, ferrari, "
  "lap, race, nascar, cycling, tour de france, marathon, sprint, relay, "
  "metres, swimmer, gymnast, skier, skating, jockey, win, winner, victory, "
  "beat, defeat, draw, lead, scored, score, injury, fitness, doping, "
  "transfer, fans, stadium, arena, fifa, uefa, ioc, record, round, second "
  "half, half-time" },
{ "|tech|technology|technologies|it|computing|computers|computer|internet|"
  "digital|gadgets|online|",
  "technology, computer, pc, software, hardware, internet, online, web, "
  "website, net, browser, search engine, google, yahoo, microsoft, windows, "
  "apple, mac, ipod, iphone, ibm, intel, amd, sony, nokia, samsung, linux, "
  "open source, programmer, developer, program, code, operating system, "
  "application, app, download, file, file-sharing, peer-to-peer, mp3, "
  "digital, digital music, gadget, device, mobile, mobile phone, phone, "
  "handset, smartphone, android, laptop, tablet, camera, screen, chip, "
  "processor, semiconductor, memory, disk, storage, server, data, data "
  "centre, database, network, wireless, wi-fi, bluetooth, broadband, "
  "telecoms, isp, voip, e-mail, email, spam, virus, worm, trojan, spyware, "
  "malware, phishing, hacker, hacking, security, flaw, patch, encryption, "
  "password, privacy, piracy, dvd, high-definition, tv, video, video game, "
  "gaming, gamer, console, playstation, xbox, nintendo, blog, blogger, "
  "social network, facebook, twitter, user, users, upgrade, version, "
  "robot, artificial intelligence, supercomputer, start-up, electronics, "
  "technologies, silicon" },
{ "|science|sciences|sci|scientific|nature|discovery|",
  "scientist, science, research, researcher, study, university, professor, "
  "experiment, laboratory, journal, discovery, theory, physics, physicist, "
  "chemistry, chemist, biology, biologist, gene, genetic, genome, dna, "
  "protein, cell, stem cell, clone, cloning, embryo, brain, neuron, "
  "bacteria, virus, vaccine, species, animal, bird, fish, whale, insect, "
  "dinosaur, fossil, evolution, ancestor, archaeologist, bones, space, "
  "nasa, spacecraft, space shuttle, space station, astronaut, rocket, "
  "launch, orbit, satellite, probe, rover, mars, moon, saturn, titan, "
  "planet, comet, asteroid, star, galaxy, telescope, hubble, astronomer, "
  "universe, solar system, earth, climate, climate change, global warming, "
  "greenhouse, carbon dioxide, emissions, ozone, ice, arctic, antarctic, "
  "ocean, volcano, geologist, particle, quantum, atom, laser, energy, "
  "hydrogen, nanotechnology, chemical, molecule, mathematician, "
  "paleontologist, ecosystem, researchers" },
{ "|health|medicine|medical|healthcare|health care|wellness|fitness|",
  "health, doctor, physician, nurse, surgeon, surgery, hospital, clinic, "
  "patient, disease, illness, infection, virus, flu, influenza, pandemic, "
  "epidemic, outbreak, covid, coronavirus, hiv, aids, malaria, cancer, "
  "tumour, chemotherapy, diabetes, insulin, obesity, obese, diet, "
  "nutrition, vitamin, cholesterol, blood pressure, heart attack, heart "
  "disease, stroke, dementia, alzheimer, depression, mental health, "
  "autism, drug, medicine, medication, prescription, pill, dose, vaccine, "
  "vaccination, jab, treatment, therapy, trial, clinical trial, side "
  "effects, symptom, diagnosis, screening, pregnant, pregnancy, baby, "
  "babies, birth, ivf, smoking, smoker, tobacco, alcohol, exercise, sleep, "
  "nhs, world health organization, fda, public health, who, study" },
{ "|entertainment|showbiz|showbusiness|arts|culture|celebrity|celebrities|"
  "media|film|films|movies|music|tv|television|theatre|books|"
  "arts & culture|",
  "film, movie, cinema, box office, hollywood, bollywood, actor, actress, "
  "star, director, producer, screenplay, script, sequel, trailer, premiere, "
  "oscar, academy award, golden globe, bafta, emmy, grammy, brit awards, "
  "award, awards, nomination, nominated, festival, cannes, sundance, music, "
  "musician, singer, song, songwriter, album, single, chart, band, rock, "
  "pop, rapper, hip-hop, rap, jazz, guitarist, drummer, concert, gig, tour, "
  "record label, orchestra, composer, conductor, opera, ballet, dance, "
  "theatre, stage, play, playwright, musical, broadway, west end, comedy, "
  "comedian, tv, television, show, series, sitcom, soap, episode, drama, "
  "reality show, presenter, host, audience, viewers, channel, broadcast, "
  "book, novel, novelist, author, bestseller, publisher, prize, poet, "
  "artist, painting, gallery, exhibition, museum, sculpture, photographer, "
  "celebrity, fans, fame, studio, disney, premiered, cast, character, role, "
  "critics, review" },
{ "|environment|climate|energy|green|conservation|",
  "climate, climate change, global warming, emissions, carbon, carbon "
  "dioxide, greenhouse gas, fossil fuel, coal, renewable, wind farm, wind "
  "power, solar, solar power, nuclear power, pollution, air quality, "
  "plastic, waste, recycling, landfill, forest, deforestation, rainforest, "
  "wildlife, species, extinction, habitat, conservation, conservationist, "
  "biodiversity, ocean, coral, fishing, river, water, drought, flood, "
  "wildfire, heatwave, sea level, glacier, arctic, kyoto, cop, environment "
  "agency, greenpeace, campaigners, farming, pesticide, electric car, "
  "energy, electricity, power plant, net zero" },
{ "|education|schools|school|universities|learning|",
  "school, pupil, teacher, headteacher, classroom, lesson, curriculum, "
  "exam, gcse, a-level, test scores, literacy, maths, university, college, "
  "student, campus, degree, graduate, undergraduate, tuition fees, "
  "scholarship, lecturer, professor, academic, primary school, secondary "
  "school, high school, kindergarten, nursery, truancy, ofsted, education "
  "secretary, literacy, homework, parents, children, learning, diploma, "
  "admissions" },
{ "|travel|tourism|holidays|",
  "travel, traveller, tourist, tourism, holiday, vacation, trip, hotel, "
  "resort, beach, flight, airline, airport, cruise, train, road trip, "
  "itinerary, visa, passport, guidebook, sightseeing, backpack, hostel, "
  "island, destination, museum, hiking, trail, camping, luggage, booking, "
  "city break" },
{ "|crime|law|justice|courts|police|crime & justice|",
  "police, officer, detective, arrest, suspect, charged, murder, manslaughter, "
  "homicide, shooting, stabbing, knife, gun, robbery, burglary, theft, "
  "rape, assault, abuse, fraud, drugs, cocaine, smuggling, gang, mafia, "
  "kidnap, victim, witness, court, judge, jury, trial, prosecutor, "
  "prosecution, defence, lawyer, attorney, guilty, convicted, conviction, "
  "sentence, sentenced, jail, prison, inmate, parole, bail, appeal, "
  "lawsuit, sued, verdict, evidence, forensic, supreme court" },
{ "|games|gaming|video games|",
  "game, video game, gamer, gaming, player, multiplayer, console, "
  "playstation, xbox, nintendo, switch, pc game, steam, level, quest, "
  "role-playing, shooter, puzzle, strategy, arcade, adventure, esports, "
  "tournament, developer, studio, sequel, expansion, patch, graphics, "
  "controller, joystick, board game, card game, chess, dice" },
{ "|food|cooking|recipes|food & drink|drink|",
  "food, recipe, cook, cooking, chef, kitchen, restaurant, menu, dish, "
  "meal, dinner, lunch, breakfast, bake, baking, oven, flour, sugar, "
  "butter, cheese, meat, chicken, beef, fish, vegetable, fruit, salad, "
  "soup, sauce, spice, flavour, taste, wine, beer, coffee, tea, cocktail, "
  "vegan, vegetarian, dessert, chocolate" },
{ "|security|cybersecurity|infosec|cyber|privacy|",
  "security, vulnerability, exploit, malware, ransomware, trojan, worm, "
  "spyware, phishing, hacker, hack, hacking, breach, data breach, leak, "
  "password, authentication, encryption, cryptography, firewall, patch, "
  "zero-day, cve, backdoor, botnet, denial of service, attacker, threat, "
  "cybercrime, surveillance, privacy, cyberattack, antivirus, certificate, "
  "researcher" },
{ "|programming|development|software|developers|open source|code|coding|",
  "software, programming, programmer, developer, code, source code, "
  "compiler, library, framework, api, function, bug, debug, release, "
  "version, open source, license, git, github, commit, repository, linux, "
  "kernel, python, javascript, java, rust, c++, php, database, sql, "
  "server, web, browser, css, html, test, docker, kubernetes, deploy, "
  "command line, shell, editor, algorithm, package" },
{ "|space|astronomy|spaceflight|",
  "space, nasa, esa, spacex, rocket, launch, orbit, satellite, astronaut, "
  "cosmonaut, spacecraft, capsule, shuttle, space station, moon, lunar, "
  "mars, rover, probe, planet, exoplanet, comet, asteroid, star, galaxy, "
  "black hole, telescope, hubble, astronomer, astronomy, universe, solar "
  "system, cosmic" },
};

static size_t
trimmed(const char **s, size_t n)
{
	while (n > 0 && **s == ' ')
		++*s, n--;
	while (n > 0 && (*s)[n - 1] == ' ')
		n--;
	return n;
}

const char *
subject_keywords(const char *name, size_t n)
{
	const char *at, *end;
	size_t i;

	n = trimmed(&name, n);
	for (i = 0; n > 0 && i < sizeof subjects / sizeof *subjects; i++)
		for (at = subjects[i].names + 1; *at != '\0'; at = end + 1) {
			end = strchr(at, '|');
			if ((size_t)(end - at) == n &&
			    strncasecmp(at, name, n) == 0)
				return subjects[i].keywords;
		}
	return NULL;
}
