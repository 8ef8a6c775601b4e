#include "furniture.h"

#include <stdint.h>
#include <string.h>

#include "caption.h"
#include "language.h"

/* Starts of a picture's credit. */
static const char credit_starts[] =
    "|photo:|photos:|photo by|photo credit|photograph:|photographs:"
    "|photograph by|photography by|picture:|image:|images:|image credit"
    "|image source|image via|image by|image courtesy|images courtesy"
    "|credit:|credits:|illustration:|illustration by|illustrations by"
    "|graphic:|graphic by|composite:|featured image|screenshot by"
    "|screenshot:|photo illustration|media caption|image caption|pictured:"
    "|foto:|fotos:|bild:|bilder:|bildquelle|grafik:|photo :|crédit"
    "|imagen:|crédito|beeld:|";

/* Anywhere in a credit, sentence or not. */
static const char credit_within[] =
    "|/getty|/reuters|/ap|(ap photo|ap photo/|/afp|afp/|afp via|/epa|via getty"
    "|/shutterstock|/alamy|dpa/|/dpa|/imago|/zuma|/rex|/pa"
    "|handout via|for the guardian|courtesy photo|file photo|stock photo|";

/* Anywhere in a line that is no sentence. */
static const char credit_names[] =
    "|getty images|shutterstock|istock|istockphoto|alamy|unsplash"
    "|wikimedia commons|picture alliance|picture-alliance|imago images"
    "|adobe stock|dreamstime|depositphotos|reuters|associated press"
    "|the verge|courtesy of|cc by|cc-by|";

/* Starts that give a line away, whatever follows. */
static const char starts[] =
    "|above:|watch:|listen:|watch the video|video:|read more|read next|read also"
    "|read:|also read|related:|related story|related stories|related article"
    "|related articles|see also:"
    "|more on this|recommended reading|recommended:|further reading"
    "|you might also like|you may also like|sign up for|sign up to|sign up"
    "|subscribe to|follow us|follow @|like us on|join gamesbeat"
    "|join top executives|join the conversation|register now|register here"
    "|register today|learn more:|click here|tap here|download the app"
    "|share this|tweet this|email this|comments are|leave a comment"
    "|leave a reply|post a comment|this article was|this article originally"
    "|this article first|this article appeared|this article is part of"
    "|this article is amended|this article contains|this post was"
    "|this post originally|this post contains|this post may contain"
    "|this story was|this story originally|this story has been"
    "|this story first|this story appeared|this story is part of"
    "|this piece was|this piece originally|this essay was"
    "|this essay is part|this interview has been|this interview was"
    "|this conversation has been|this transcript|this column was"
    "|this blog post was|this podcast was|a version of this"
    "|an earlier version of|a previous version of|editor's note"
    "|editor\xe2\x80\x99s note|editors' note|editors\xe2\x80\x99 note"
    "|author's note|author\xe2\x80\x99s note|correction:|correction ("
    "|clarification:|disclosure:|disclaimer:|full disclosure:|update:"
    "|updated:|updated on|updated at|last updated|last modified|published:"
    "|published on|posted on|posted by|posted in|posted at|written by"
    "|reporting by|additional reporting|reported by|edited by|editing by"
    "|with reporting by|transcript by|transcribed by|produced by"
    "|compiled by|about the author|about the writer"
    "|got a tip|have a tip|do you have a tip|got a story|contact us"
    "|email the author|want more?|want to read more|want to submit"
    "|if you enjoyed|if you have been affected|thanks for reading"
    "|thank you for reading|that's all for|that\xe2\x80\x99s all for"
    "|see you next week|see you tomorrow|stay tuned|stay in the know"
    "|never miss|don't miss|don\xe2\x80\x99t miss|check out our"
    "|copyright \xc2\xa9|copyright 2|\xc2\xa9|all rights reserved"
    "|terms of service|privacy policy|we use cookies|by signing up"
    "|by subscribing|by clicking|by submitting|your email|enter your email"
    "|already a subscriber|become a member|tags:|filed under|topics:"
    "|categories:|category:|keywords:|source:|sources:|skip to|back to top"
    "|most read|most popular|our mission is|venturebeat's mission"
    "|venturebeat\xe2\x80\x99s mission|the views expressed|views expressed"
    "|the opinions expressed|opinions expressed|welcome to the venturebeat"
    "|datadecisionmakers is|if you want to read about cutting-edge"
    "|this article is from|this story is from|vb event|this content was produced|this content is generated"
    "|this press release contains|the statements in this press|our morning email|our weekly email|tech review explains|mit technology review explains"
    "|are you a current|are you a former|did you miss a session|couldn't attend|continue reading|hear from"
    "|attend in-person|interested in learning|we want to hear from"
    "|lesen sie auch|lesen sie mehr|mehr zum thema|siehe auch|hier geht es"
    "|jetzt abonnieren|abonnieren sie|weiterlesen|das könnte sie auch"
    "|das könnte dich auch|auch interessant|unser autor|unsere autorin"
    "|dieser text erschien|dieser beitrag stammt|dieser artikel stammt"
    "|das heft ist|dieser artikel erschien|dieser beitrag erschien"
    "|dieser artikel ist zuerst|dieser beitrag ist zuerst|über den autor"
    "|über die autorin|folgen sie uns|folge uns|transparenzhinweis"
    "|korrektur:|quelle:|quellen:|lire aussi|à lire aussi|à lire :"
    "|lire la suite|voir aussi|abonnez-vous|inscrivez-vous|suivez-nous"
    "|cet article est réservé|article réservé|lea también|lee también"
    "|leer más|ver también|suscríbete|suscríbase|síguenos|leggi anche"
    "|leggi tutto|vedi anche|iscriviti|abbonati|seguici|fonte:|leia também"
    "|leia mais|veja também|inscreva-se|assine|siga-nos|compartilhe|lees ook"
    "|lees meer|lees verder|zie ook|meld je aan|schrijf je in|volg ons|bron:|";

/* The same, of newsletters and notes on the page. */
static const char page_starts[] =
    "|here are|here is a list|here is a look|here is what|here is how"
    "|here is why|here's a look|here's what|here's how|here's why"
    "|here's everything|here's a quick|here\xe2\x80\x99s a look"
    "|here\xe2\x80\x99s what|here\xe2\x80\x99s how|here\xe2\x80\x99s why"
    "|here\xe2\x80\x99s everything|here\xe2\x80\x99s a quick|below are|below is"
    "|below you|spoiler alert|the full list of changes|a full list of"
    "|in this edition|in this issue|in this newsletter|dear friends"
    "|dear reader|dear readers|loading the|a guide to|a look at"
    "|a beginner's guide|everything you need to know|all you need to know"
    "|what you need to know|we're going to wrap|we are going to wrap"
    "|we're winding up|we are winding up|we're pausing our"
    "|we are pausing our|we're closing this|we are closing this"
    "|the following is excerpted|the following is an excerpt|excerpted from"
    "|this is an excerpt|this is an edited|adapted from|reprinted from"
    "|the opening of this article|the headline of this|the headline on this"
    "|the headline and|an editing error|a correction was|due to an editing"
    "|our us morning|our australian|our uk morning|our morning briefing"
    "|our daily briefing|our daily email|our weekly|our free|our first edition"
    "|our europe morning|archie bland|privacy notice|join us|we invite you"
    "|please consider supporting|thank you to all|thank you to everyone|thank you to everybody|thanks to everybody|thanks to all|thanks to everyone|many thanks to|you can subscribe|you can sign up|subscribe now|join our|explore all"
    "|good morning \xe2\x80\x93|good morning and|good afternoon and"
    "|good evening and|hello and welcome|welcome to our live|welcome back to"
    "|welcome to the latest edition|hello, and welcome"
    "|welcome back to|welcome to this week|in your inbox|get it in your"
    "|the presenting sponsor|presented by|brought to you by|sponsored by"
    "|a message from our|this content was|this message was|this is a preview"
    "|this post is part of|this post is the|this report is part of|note: generated"
    "|meet the rest of|our upcoming magazine|our upcoming issue|our latest issue"
    "|in upcoming episodes|in the next episode|in our next|welcome to"
    "|you can view the full|you can read the full|you can find the full"
    "|read the rest of|corrections:|correction,|clarification,|correction \xe2\x80\x93"
    "|correction \xe2\x80\x94|this correction|this updates|story updated|story highlights"
    "|the comments below|i've combed|i\xe2\x80\x99ve combed|contact sales|comments below have|share or comment|share this with|these are external links|copy this link"
    "|get news and analysis|make sense of the news"
    "|this is part of|this is the first in a|this is the second in a"
    "|this is the first part of|this is the second part|this is the third part"
    "|this is the fourth part|this is the fifth part|this is the final part"
    "|this is the latest in|this is the last in|this is the last of"
    "|this is the first of|this is the second of|this is the third of|this is the third in"
    "|this is part one|this is part two|this is part three|in part one of"
    "|in the first part of this|photo via|video via|click to|tap to|view this|view in"
    "|your browser does not support|a post shared by|if you like the show"
    "|if you liked this|leave us a review|please leave us|use the code"
    "|use code|this episode is sponsored|this podcast is|our sponsor"
    "|today's sponsor|links mentioned|here's a picture|here is a picture"
    "|here\xe2\x80\x99s a picture|here's a photo|here\xe2\x80\x99s a photo"
    "|here are some pictures|thanks to the following|pros:|cons:|rating:"
    "|our rating|price:|thanks to our|that is all for|guest:|guests:|host:"
    "|hosts:|producer:|announce type|comments:|subjects:|full changelog|";

/* The same, of live scores, agencies and the boxes that sites put between
 * paragraphs. */
static const char site_starts[] =
    "|something went wrong|please try again later|please enter a valid|thanks for"
    " signing up|i would like to be emailed|join our commenting|join"
    " thought-provoking|why you can trust|please use chrome|be the first to"
    "|install the|the full tables|comments are not available|order reprints"
    "|release id:|read this release in|explore more:|changes are with"
    "|end of carousel|skip to end of|skip past|after newsletter promotion"
    "|our theme music|theme music|original music|our show is|this episode was"
    "|the show is produced|our producers are|suggest a correction|for the latest"
    " news,|we advise investors|investors are advised|dear reader,"
    "|player ratings|man of the match:|player of the match:|keywords:"
    "|match ends|first half ends|second half ends|first half begins"
    "|second half begins|half time:|full time:|half-time:|full-time:|ht:|ft:"
    "|lineups are announced|line-ups|line-ups:|lineups:|substitution,"
    "|attempt saved|attempt missed|attempt blocked|corner,|foul by|goal!"
    "|own goal by|offside,|delay in match|delay over|penalty conceded"
    "|hand ball by|fourth official has announced|an earlier version"
    "|a previous version|this version corrects|distributed by|syndigate"
    "|provided by syndigate|npr transcripts|this text may not be"
    "|the authoritative record|ap writers|ap writer|ap sports writer"
    "|ap sports writers|ap correspondent|associated press writers"
    "|associated press writer|associated press journalists"
    "|associated press reporters|for the latest news|for all the latest"
    "|for the latest on|for more stories|for more on this|with inputs from"
    "|with input from|with agency inputs|catch all the|get all the latest"
    "|download the|get latest|stay updated|stay informed|story continues"
    "|article continues|if you have a story|do you have a story"
    "|do you know more|were you there|have you been affected"
    "|are you affected|have you got a story|have you got a question"
    "|what do you think|have your say|share your thoughts|tell us what|send your"
    "|find out how to get into|sign in|log in|to comment,|view gallery"
    "|view comments|calls cost|for your full reading|it's monday,|it's tuesday,"
    "|it's wednesday,|it's thursday,|it's friday,|it's saturday,|it's sunday,"
    "|it\xe2\x80\x99s monday,|it\xe2\x80\x99s tuesday,|it\xe2\x80\x99s wednesday,"
    "|it\xe2\x80\x99s thursday,|it\xe2\x80\x99s friday,|toggle caption|hide caption|enlarge this image|loading...|";


/* The same in German and French: shows that call for questions, greetings,
 * what a channel asks of its readers. */
static const char call_starts[] =
    "|wir erklären,|wir zeigen,|so funktioniert's|voici comment|voici ce qu"
    "|on vous explique|nous vous expliquons|erratum|anmerkung der redaktion"
    "|hinweis der redaktion|in einer früheren version|une première version"
    "|une version précédente|propos recueillis|interview:|crédit photo"
    "|(crédit photo|newsletter|anzeige|à lire|mehr zu|mehr dazu|mehr lesen"
    "|hören sie|sehen sie|im video|en vidéo|à voir aussi|à écouter"
    "|vous voulez tout savoir|achte immer darauf|achte darauf|achtet immer darauf|achtet darauf"
    "|die besten fragen werden|stell deine frage|stellt eure fragen"
    "|stellt uns|schick uns|schickt uns|schreib uns|schreibt uns"
    "|schreiben sie uns|schicken sie uns|hallo leute|willkommen zu einer"
    "|willkommen zur|herzlich willkommen|abonnier den|abonniere|abonniert"
    "|vergiss nicht|vergesst nicht|lass uns einen|lasst uns einen|lass ein"
    "|lasst ein|hinterlasse|hinterlasst|teil das video|teile dieses"
    "|teilt dieses|sei bereit für|antworten auf all|all das und vieles mehr"
    "|weitere informationen|alle weiteren details|wir freuen uns auf"
    "|folgt uns|hier anmelden|mit material von|bonjour à tous|bienvenue dans"
    "|les meilleures questions seront|n’oubliez pas|n'oubliez pas"
    "|pensez à partager|pensez à vous abonner|posez vos questions|posez-nous"
    "|envoyez-nous|écrivez-nous|laissez un commentaire|laissez-nous"
    "|partagez cet|partagez cette|retrouvez-nous|retrouvez tous"
    "|retrouvez toutes|retrouvez toute|rendez-vous sur|cliquez ici"
    "|pour en savoir plus|en savoir plus|rejoignez-nous|rejoignez notre"
    "|abonnez vous|dites-nous|donnez votre avis|";

/* A reader who is spoken to: "Mit etwas Glück bist du …". */
static bool
is_call(const char *low)
{
	return list_starts(call_starts, low) > 0 ||
	    (list_starts("|mit etwas glück|avec un peu de chance|", low) > 0 &&
	    list_within("|du|dich|dein|deine|dir|ihr|euch|eure|eurer|vous|votre"
	    "|vos|", low));
}

/* Starts that do so only on a short line. */
#define BRIEF 12
static const char brief_starts[] =
    "|share|tweet|pin it|print|permalink|more from|more:|see more|see all"
    "|show more|view all|load more|next:|previous:|trending|sponsored"
    "|promoted|advertisement|advertising|get the|get our|get more|visit the"
    "|visit our|via|by|support our|support the|donate|log in|login|join our"
    "|join us|join me|learn more|let us know|tell us|send us|send your"
    "|contact the|to receive|to submit|if you like|want to learn|follow the"
    "|follow me|follow|above:|topic:|tagged|stay up to date|find out more"
    "|explore more|discover more|see also|cookie|cookies|listen to|watch"
    "|anzeige|werbung|teilen|kommentare|newsletter|zur startseite|hinweis:"
    "|partager|publicité|photo|foto|comparte|compartir|publicidad|condividi"
    "|pubblicità|publicidade|fonte|deel dit|advertentie|abonneer|download|";

/* Anywhere in a line of at most LONG words. */
#define LONG 34
static const char within[] =
    "|our live coverage|is not responsible for the content of|has been speaking to our|have been speaking to our"
    "|appeared first on|erschien zuerst auf|sembra essere il primo su"
    "|est apparu en premier sur|aparece primero en|apareceu primeiro em"
    "|verscheen eerst op|read more:|click here"
    "|sign up here|sign up for our|sign up to our|subscribe to our"
    "|our newsletter|newsletter here|follow us on|all rights reserved"
    "|terms of service apply|cookie policy|see our privacy|pic.twitter.com|twitter.com/|affiliate link"
    "|affiliate commission|earn a commission|may earn|originally published"
    "|originally appeared|has been updated|was updated to|edited for length|lightly edited|condensed for"
    "|edited and condensed|contact the writer|email me at|to your inbox"
    "|in your inbox|is solely responsible for all|science department receives"
    "|aims to publish recipes|newsletter is our|newsletter is your|is our guide to|check with certified experts|investment advice|theme music|tables are here|poll tables are|full results are here|joins us now|joins me now|joins us to talk"
    "|welcome to the program|welcome to the programme|welcome to the show"
    "|thanks for having me|thank you for having me|thanks for being with us"
    "|thank you for being with us|thanks for joining|thank you for joining"
    "|thank you so much for joining|has not been edited by|syndicated feed"
    "|check out the full|apple podcasts|register for free"
    "|promo code|discount code|all-access pass|request an invitation"
    "|in unserem newsletter|zum newsletter|réservé aux abonnés"
    "|la suite est réservée|tous droits réservés|alle rechte vorbehalten"
    "|todos los derechos|todos os direitos|free daily newsletter|free weekly newsletter"
    "|privacy notice: newsletters|opens in a new"
    "|our daily newsletter|scroll down for|scroll down to"
    "|contributed to this report|contributed to this story"
    "|contributed reporting|e-mail to a friend|may not be published|reprinted by permission"
    "|declined to comment|request for comment|contacted for comment"
    "|approached for comment|reached for comment|asked for comment"
    "|immediately available for comment|this newsletter|read more from"
    "|read more about|read more here|today's newsletter|newsletter guide"
    "|yesterday\xe2\x80\x99s newsletter|today\xe2\x80\x99s newsletter"
    "|latest newsletter|link in bio|your dose of|daily dose of|edition of the newsletter|was first published"
    "|send news tips|send us news tips|guest post submissions|we\xe2\x80\x99ll continue to cover|we'll continue to cover"
    "|first appeared on|first appeared in|for more information, visit"
    "|for more information, please|for further information|to learn more, visit"
    "|you can follow|you can find me|unsubscribe|to start your day|drop me a line|feel free to|let me know|use the code|use code|leave us a review|leave a review|privacy notice|cookie settings"
    "|accept cookies|ad blocker|enable javascript|email address|terms and conditions"
    "|register to find out|listen to the podcast|subscribe on|rss feed"
    "|wherever you get your podcasts"
    "|get your copy|our download page|send a tweet|has more on the news|is published by|"
    "|unter der nummer|unter der telefonnummer|unter telefon|zeugen werden gebeten"
    "|zeugen sollen|sollen sich bei der polizei|hinweise nimmt|um hinweise"
    "|sachdienliche hinweise|appel à témoins|peuvent contacter|doivent contacter"
    "|invités à contacter|invitées à contacter|contacter le commissariat"
    "|contacter la gendarmerie|au numéro suivant|numéro vert"
    "|anyone with information|anyone who has information"
    "|anyone who witnessed|anyone who saw|witnesses should|witnesses are asked"
    "|witnesses are urged|call crimestoppers|contact crimestoppers"
    "|crimestoppers on|the number to call"
    "|some readers may|readers may find|contains details some|some may find"
    "|requests for comment|did not immediately respond"
    "|didn't immediately respond|didn\xe2\x80\x99t immediately respond"
    "|reached out to|related story|download the app here"
    "|read the full story|only available to members|on-demand library|get your ticket|early bird"
    "|join leaders in|join industry leaders|submit an opinion"
    "|considered for publication|in our letters section|like to respond to|";

/* "Ann Poe is a reporter at …": of the author, near an end. */
static bool
is_author(const char *low, size_t words)
{
	static const char roles[] = "|is a high school|is a student at|is a phd|is a ph.d|is a postdoc"
	    "|is an author|is a data scientist|is president of|is the president of"
	    "|is a reporter|is a senior reporter"
	    "|is a staff writer|is a senior writer|is a writer|is an editor"
	    "|is a senior editor|is the editor|is a journalist"
	    "|is a freelance|is a columnist|is a contributing|is a contributor"
	    "|is a correspondent|is a fellow|is a professor|is the author"
	    "|is the chief executive|is chief executive|is the co-founder"
    "|is the founder|is the ceo|is ceo|is cto|is chief|is director"
	    "|is the director|is senior|is managing|is head of|is vp|is vice"
	    "|is co-founder|is a guardian|is a research|is a lecturer"
	    "|is the managing director and|is a managing partner|is a partner at|is a general partner|is cofounder|is the cofounder"
	    "|is a cofounder|is a co-founder|is an adviser to|is an advisor to"
	    "|is an associate professor|is an assistant professor"
	    "|ist redakteur|ist redakteurin|ist journalist|ist freie"
	    "|ist freier|covers|writes about|can be reached at|reports on|";

	return words <= 45 && list_within(roles, low);
}

static bool
is_byline(const char *text, const char *low, size_t words, bool stopped)
{
	const char *at;
	size_t capitals = 0;

	if (words > 12 || stopped)
		return false;
	if (strncmp(low, "by ", 3) != 0 && strncmp(low, "von ", 4) != 0 &&
	    strncmp(low, "par ", 4) != 0 && strncmp(low, "por ", 4) != 0 &&
	    strncmp(low, "di ", 3) != 0 && strncmp(low, "door ", 5) != 0)
		return false;
	for (at = text; (at = strchr(at, ' ')) != NULL; at++)
		capitals += (at[1] >= 'A' && at[1] <= 'Z') ||
		    (unsigned char)at[1] == 0xc3;
	return capitals >= 1 && capitals + 3 >= words;
}

/* "Ann Poe, Science Correspondent.", "Associated Press Reporter." */
static bool
is_desk(const char *text, const char *low, size_t words)
{
	static const char roles[] = "|correspondent|reporter|editor"
	    "|for mailonline|for the daily mail|staff writer|for daily mail"
	    "|columnist|associated press|press association|bbc news|";
	const char *at = text;

	if (words > 8 || !list_within(roles, low))
		return false;
	while ((at = strchr(at, ' ')) != NULL)
		if (*++at >= 'a' && *at <= 'z' && strncmp(at, "for ", 4) != 0 &&
		    strncmp(at, "the ", 4) != 0 && strncmp(at, "in ", 3) != 0
		    && strncmp(at, "and ", 4) != 0)
			return false;
	return true;
}

/* Only a date, a time, a number of minutes or comments, an address. */
static bool
is_stamp(const char *low, size_t words)
{
	static const char parts[] = " jan feb mar apr may jun jul aug sep sept"
	    " oct nov dec january february march april june july august"
	    " september october november december mon tue wed thu fri sat sun"
	    " monday tuesday wednesday thursday friday saturday sunday am pm"
	    " gmt utc est edt pst pdt bst cet ago min mins minute minutes read"
	    " hour hours day days h uhr januar februar märz mai juni juli"
	    " oktober dezember at on and comments comment views likes shares"
	    " shared janvier février mars avril juin juillet août octobre"
	    " novembre décembre à le ";
	const char *at = low;
	size_t n;

	if (words > 9)
		return false;
	while (*at != '\0') {
		n = strcspn(at, " ,.:/-|()\xc2\xb7");
		if (n == 0) {
			at++;
			continue;
		}
		if ((*at < '0' || *at > '9') &&
		    !list_has_word(parts, at, n))
			return false;
		at += n;
	}
	return true;
}

/* "02:15 Who was George Parker?": a chapter of what can be listened to, or an
 * entry in the list of what a live page has. */
static bool
is_chapter(const char *low, size_t words)
{
	size_t n = strspn(low, "0123456789");

	if (n == 0 || n > 2 || words > 10 || (low[n] != ':' &&
	    low[n] != '.') || low[n + 1] < '0' || low[n + 1] > '5')
		return false;
	n += 1 + strspn(low + n + 1, "0123456789:");
	return low[n] == ' ' && low[n - 1] != ':' &&
	    (strchr(low, ':') != NULL || list_starts("|am|pm|gmt|bst|est|edt"
	    "|cet|utc|", low + n + 1) > 0);
}

static bool
is_address(const char *low, size_t words)
{
	return words <= 4 && (strncmp(low, "http", 4) == 0 ||
	    strncmp(low, "www.", 4) == 0 || low[0] == '#' || low[0] == '@' ||
	    strchr(low, '@') != NULL);
}

/* "Update August 21st, 7:55PM ET: …" */
static bool
is_update(const char *low)
{
	const char *colon = strchr(low, ':');

	return strncmp(low, "update", 6) == 0 && colon != NULL &&
	    colon - low < 45;
}

/* "This is the site's weekly newsletter", "This piece is part of a series". */
static bool
is_series_note(const char *low, size_t words)
{
	return words <= LONG && strncmp(low, "this ", 5) == 0 &&
	    list_starts("|this is|this post|this article|this story|this piece"
	    "|this report|this essay|this column|this project|this edition"
	    "|this week's edition|", low) > 0 &&
	    list_within("|newsletter|part of a series|part of our series"
	    "|our series|a series on|a series of articles|series about"
	    "|part of our|a column about|weekly column|monthly column"
	    "|special report on|part of the series|", low);
}

/* A picture's credit, or a caption that ends in one. */
static bool
is_credit(const char *low, size_t words, bool stopped)
{
	if (words > LONG)
		return false;
	return list_starts(credit_starts, low) > 0 ||
	    list_within(credit_within, low) ||
	    (!stopped && list_within(credit_names, low));
}

enum furniture
furniture_find(const char *text, const char *low, size_t words, bool stopped,
    bool edge)
{
	if (words == 0)
		return FURNITURE_LINE;
	if ((list_within("|privacy notice|", low) &&
	    strstr(low, "privacy notice: newsletters") != NULL) ||
	    (strchr(low, '@') != NULL && words <= LONG * 2 &&
	    list_within("|email|e-mail|mail|", low)))
		return FURNITURE_LINE;
	/* "Thanks to Bolt for sponsoring this issue" */
	if (strncmp(low, "thanks to ", 10) == 0 && strstr(low, " sponsor") !=
	    NULL)
		return FURNITURE_LINE;
	if (is_credit(low, words, stopped))
		return FURNITURE_CREDIT;
	if (edge && caption_is(text, low))
		return FURNITURE_LINE;
	if (strncmp(text, "Related ", 8) == 0 && text[8] >= 'A' &&
	    text[8] <= 'Z')
		return FURNITURE_LINE;
	if ((words <= LONG * 2 && (list_starts(starts, low) > 0 ||
	    list_starts(page_starts, low) > 0 ||
	    list_starts(site_starts, low) > 0 || is_call(low))) ||
	    (words <= LONG && list_within(within, low)) ||
	    (words <= BRIEF && list_starts(brief_starts, low) > 0 &&
	    (!stopped || words <= 8)))
		return FURNITURE_LINE;
	if (is_byline(text, low, words, stopped) || caption_labelled(low, text) ||
	    is_stamp(low, words) || is_chapter(low, words) || is_address(low, words) ||
	    is_update(low) || is_series_note(low, words))
		return FURNITURE_LINE;
	if (edge && is_desk(text, low, words))
		return FURNITURE_LINE;
	if (edge && is_author(low, words))
		return FURNITURE_AUTHOR;
	return FURNITURE_NONE;
}

/* What a byte counts for, in fields of 16 bits: letters, marks of code, those
 * that may open a run of them, the first byte of a bullet. */
#define L UINT64_C(1)
#define M (UINT64_C(1) << 16)
#define O (UINT64_C(1) << 32)
#define B (M | O)
#define S (L | UINT64_C(1) << 48)
#define FIELD_MAX 0xffff
static const uint64_t code_bytes[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, M, B, 0, O, 0, B, M, M, M, 0, 0, 0, M,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, O, M, M, B, M, 0,
	M, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
	L, L, L, L, L, L, L, L, L, L, L, M, M, M, M, M,
	M, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
	L, L, L, L, L, L, L, L, L, L, L, M, M, M, M, 0,
	L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
	L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
	L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
	L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
	L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
	L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
	L, L, S, L, L, L, L, L, L, L, L, L, L, L, L, L,
	L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L
};
#undef L
#undef M
#undef O
#undef B
#undef S

bool
furniture_is_code(const char *text)
{
	size_t letters = 0, marks = 0;
	const unsigned char *s = (const unsigned char *)text, *end;
	uint64_t sum;
	bool opener = false, bullets = false;
	const char *bullet;

	while (*s != '\0') {
		for (sum = 0, end = s + FIELD_MAX; *s != '\0' && s < end; s++)
			sum += code_bytes[*s];
		letters += sum & FIELD_MAX;
		marks += sum >> 16 & FIELD_MAX;
		opener = opener || (sum >> 32 & FIELD_MAX) != 0;
		bullets = bullets || sum >> 48 != 0;
	}
	if (letters * 2 < (size_t)(s - (const unsigned char *)text) ||
	    marks * 10 > (size_t)(s - (const unsigned char *)text))
		return true;
	/* a list that lost its line breaks is no sentence either */
	bullet = bullets ? strstr(text, " \xe2\x80\xa2 ") : NULL;
	if (bullet != NULL && strstr(bullet + 4, " \xe2\x80\xa2 ") != NULL)
		return true;
	if (!opener)
		return false;
	/* "$h$ The number of heads" */
	if (text[0] == '$' && (text[1] < '0' || text[1] > '9') &&
	    strchr(text + 1, '$') != NULL)
		return true;
	return strstr(text, "();") != NULL || strstr(text, "://") != NULL ||
	    strstr(text, "==") != NULL || strstr(text, "&&") != NULL;
}
