/* First names that are common where the news is in English. One that is a
 * place's or a word as well is no sure sign of a person. */
#include <string.h>

#include "list.h"
#include "refer.h"

static const char *const sure[26] = {
	" aaron abby abdul abdullah abigail abraham abu ada adam adele adrian"
	" agnes ahmad ahmed aidan aisha aitor akira al alan alana alastair"
	" albert alberto alejandro aleksandr alessandro alex alexander"
	" alexandra alexei alexey alexis alfred ali alice alicia alisa alison"
	" alistair allan allen allison alok alondra alvaro alvin alyssa amanda"
	" amara amber amelia amina amir amit amy ana anand anastasia anders"
	" andre andrea andreas andrei andrej andrew andy angela angelina angus"
	" anil anita anjali ann anna annabel anne annette annie anthony anton"
	" antonio antony anwar ariana ariel arjun arnold arthur arturo arvind"
	" asad ash asha ashley ashok asif astrid audrey ava avi ayesha aziz ",
	" barack barbara barry bart basil beatrice becky belinda ben benedict"
	" benjamin bernard bernie bert bessie beth bethany betsy betty beverly"
	" bianca bilal billy blake bob bobby boris brad bradley brandon brenda"
	" brendan brent brett brian bridget brooke bruce bruno bryan bryce"
	" byron ",
	" caitlin callum calvin cameron camilla camille carl carla carlo"
	" carlos carmen carol carole caroline carolyn carrie casey cassandra"
	" catherine cathy cecilia celine cesar chad chandra charles charlie"
	" cheryl chiara chloe chris christina christine christoph christophe"
	" christopher christy chuck cindy claire clara clare clarence claudia"
	" clement clive cody colin colleen connor conor connie conrad corey"
	" cory courtney craig cristiano cristina curtis cynthia cyril cyrus ",
	" daisy damian damien dan dana daniel daniela danielle danny daphne"
	" darius darrell darren dave david davide deb deborah debbie debra"
	" declan deepak deirdre demis denis denise dennis derek dermot"
	" desmond devin diana diane dick diego dieter dimitri dinesh dmitri"
	" dmitry dominic dominique don donald donna doris dorothy doug douglas"
	" duncan dustin dwayne dylan ",
	" eamonn ed eddie edgar edith edmund eduardo edward edwin eileen elaine"
	" eleanor elena eli elias elijah elisabeth elise eliza elizabeth ella"
	" ellen ellie elliot elliott elon elsa emil emily emma emmanuel enrique"
	" eric erica erik erika erin ernest ernesto esther ethan eugene eva"
	" evan eve evelyn ewan ",
	" faisal farah farid fatima felicity felipe felix femi fernando fiona"
	" fran frances francesca francesco francis francisco francois franco"
	" franz fraser fred freddie frederic frederick freya fumio ",
	" gabriel gabriela gareth garry gary gavin gayle gemma gene geoff"
	" geoffrey george gerald gerard gerry gerhard gianni gideon giles gill"
	" gillian gina giorgia giovanni gisele giuseppe gladys glen glenda"
	" glenn gloria gordon graeme graham greg gregg gregor gregory greta"
	" guillaume guillermo gunther gus gustavo gwen ",
	" hamid hannah hans harold harriet harry harvey hasan hassan heather"
	" hector heidi heinz helen helena helga henri henrik henry herbert"
	" herman hideo hilary hillary hiroshi holly horace howard hugh hugo"
	" humza hussein ",
	" iain ian ibrahim ida igor ilya iman imran ingrid ines ira irene"
	" irina iris isaac isabel isabella isabelle ishaan ismail ivan ivanka"
	" ivy ",
	" jacinda jackie jacob jacqueline jacques jade jaime jake jakob jamal"
	" james jamie jan jane janet janice janine jared jasmine jason javier"
	" jay jayne jean jeanette jeanne jeff jeffrey jen jenna jenni jennifer"
	" jenny jens jensen jeremy jerome jerry jesse jessica jill jim jimmy"
	" jo joan joanna joanne joao joaquin joe joel joelle johan johanna"
	" johannes john johnny jon jonas jonathan jorge jose josef josep joseph"
	" josh joshua joyce juan juanita jude judith judy julia julian juliana"
	" julie juliet juliette julio julius justin justine ",
	" kaitlin kamala karen karim karin karina karl kasper kate katherine"
	" kathleen kathryn kathy katie katja katrina kay kayla keir keith"
	" keiko kelly kelvin ken kendall kendra kenji kenneth kenny kerry kevin"
	" khaled khalid kieran kiran kirsten kirsty kofi konrad kris krishna"
	" kristen kristin kristina kumar kurt kwame kwasi kyle kyrie ",
	" lakshmi lara larissa larry lars latoya laura lauren laurence laurent"
	" laurie lawrence leah lena lenny leo leon leonard leonardo leroy"
	" leslie lewis liam lila lillian lily linda lindsay lindsey lionel lisa"
	" liz lizzie logan lois lorenzo loretta lori lorna lorraine lou louis"
	" louise luca lucas lucia lucinda lucy luigi luis luisa luiz lukas luke"
	" lydia lyndon lynn lynne ",
	" maddie madeleine magnus mahmoud malala malcolm mandy manish manoj"
	" manuel marc marcel marcelo marcia marco marcus margaret margot maria"
	" marian mariana marie marilyn marina mario marion marisa marjorie"
	" marko marlene marta martha martin martina martyn marvin mary marwan"
	" masayoshi mateo mathew mathias mathieu matt matteo matthew matthias"
	" maureen maurice maurizio maxim maxime maxine meera meg megan meghan"
	" mehmet mei mel melanie melinda melissa melvin mercedes meredith mia"
	" michael micheal michel michele michelle miguel mikael mike mikhail"
	" mila milan millie mimi mina mira miranda miriam mitch mitchell mo"
	" mohamed mohammad mohammed moira molly mona monica monique muhammad"
	" murray mustafa myra ",
	" nadia nadine nancy naomi narendra nasser nat natalia natalie natasha"
	" nate nathan nathaniel neha neil nelson nicholas nichola nicola"
	" nicolas nicole nicky nigel nikhil nikita nikki nikolai nils nina"
	" niamh noah noam noel noor nora norbert noreen norma norman nuno ",
	" octavia oksana ola olaf oleg olga oliver olivia olivier ollie omar"
	" oprah oren oriol orla oscar osama osman otto owen ozzy ",
	" pablo paddy pam pamela paolo parag pascal patricia patrice patrick"
	" patrik paul paula paulina pauline paulo pavel pedro peggy penelope"
	" penny percy perry pete peter petra petr phil philip philippa philippe"
	" phillip phoebe pierre piers pieter pippa piotr polly pooja pranav"
	" prakash pramila preeti priti priya priyanka ",
	" quentin quincy quinn ",
	" rachael rachel rafael rahul raj rajesh rajiv ralph ramesh ramon randi"
	" randy raphael raquel rashid raul ravi raymond rebecca rebekah reggie"
	" reginald reid rene renee reza rhys ricardo richard rick ricky rihanna"
	" riley rishi rita robbie robert roberta roberto robin robyn rod"
	" roderick rodney rodrigo roger rohan rohit roland rolf romain roman"
	" romeo ron ronald ronan ronnie rory rosalind rosa rosemary rosie"
	" ross roy ruben rudolf rudy rupert russell ruth ryan ",
	" sabine sabrina sachin sadie sadiq sajid sally salman sam samantha"
	" sameer sami samir samuel sandra sandy sandro sanjay santiago sara"
	" sarah sascha sasha satya scott sean sebastian selena serena sergei"
	" sergey sergio seth shamima shane shannon sharon shaun shauna shawn"
	" sheila sheldon shelly sheryl shinzo shirin shirley shivani sid"
	" siddharth"
	" sidney silvia silvio simon simona simone sinead sofia solomon sonia"
	" sonja sophia sophie spencer stacey stacy stan stanislav stefan"
	" stefania stefano steffi stella stephan stephane stephanie stephen"
	" steve steven stewart stuart subramanian sundar sunil sunita suresh"
	" susan susanna susanne suzanne suzy sven svetlana sylvia sylvie ",
	" tadashi takashi tamara tammy tanya tara tariq tatiana taylor ted"
	" teresa terence terri terry tess tessa thabo thalia thea theo theodore"
	" theresa therese thierry thom thomas tiffany tim timnit timothy tina"
	" tobias toby todd tom tomas tommaso tommy toni tony tracey tracy"
	" travis"
	" trevor tricia trisha tristan trudy tyler tyrone ",
	" ulrich umar uma umberto ursula usain usha uwe ",
	" vadim valentina valerie vanessa vasily vera vernon veronica vicki"
	" vicky victor viktor vijay vikram vince vincent viola violet vitalik"
	" vitor vivek vivian viviane vladimir volodymyr vukosi ",
	" wade walter wanda warren wayne wendy werner wesley whitney wilbur"
	" wilfred wilhelm willem william willie wilma winston wolfgang woody"
	" wyatt ",
	" xavier ximena xenia ",
	" yann yanis yasmin yasser yelena yevgeny yoko yolanda yoshua yuri"
	" yusuf yuval yvette yvonne yves ",
	" zac zach zachary zack zadie zahra zainab zara zelda zoe zoltan"
	" zubair "
};

static const char weak[] = " alexa alexandria amazon angel april arnold"
	" art august aurora austin axel baker bill brad brooklyn bud carter"
	" chance charity charlotte chase chelsea chester chip christian claude"
	" clay clinton cliff colt dale dallas dean dell denver devon dixie"
	" dolly"
	" drew duke earl eden elliott faith florence florida ford frank gail"
	" gene georgia ginger grace grant guy hal harper harris heath hope"
	" houston hunter iris israel jack jackson jasper jefferson jordan joy"
	" june kent kim kit lance laurel lee lincoln lloyd london madison mark"
	" marshall mason max may mercury miles morgan nick norm olive page"
	" paige"
	" paris parker pat pearl pierce preston rich ray reed rex rob rose ruby"
	" rusty savannah sierra sky star stanford sterling storm sue summer"
	" sydney tiger troy van victoria virginia warner watson will wells"
	" willow windsor woodrow xi ";

int
refer_given_name(const char *word, size_t n)
{
	char low[24];
	size_t i;

	if (n < 2 || n >= sizeof low || word[0] < 'A' || word[0] > 'Z')
		return 0;
	for (i = 0; i < n; i++) {
		/* "Jean-Paul" is a name when "Jean" is one */
		if (word[i] == '-' && i > 2)
			break;
		if ((unsigned char)word[i] >= 0x80)
			return 0;
		low[i] = word[i] >= 'A' && word[i] <= 'Z' ?
		    (char)(word[i] + 32) : word[i];
	}
	if (list_has_word(sure[low[0] - 'a'], low, i))
		return 2;
	return list_has_word(weak, low, i) ? 1 : 0;
}
