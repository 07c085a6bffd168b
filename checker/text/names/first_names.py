"""Common given names of the English-language press: tables in lower case.

They tell a person ("Nora Beck") from a place ("Cedar Falls"), and two known names ("Jayden", "Jaylen") from one
misspelled.
"""

from __future__ import annotations

FIRST_NAMES = frozenset(
    """
    aaliyah aaron abby abdul abdullah abel abigail abraham ada adam addison adele adolfo adrian adriana adrienne
    agnes agnieszka ahmad ahmed ahmet aidan aiden aileen aino aisha aisling al alan alana albert alberta alberto
    alejandra alejandro aleksander aleksandr aleksandra aleksei alessandro alex alexa alexander alexandra alexandre
    alexandros alexei alexia alexis alfonso alfred alfredo ali alice alicia alisha alison alissa alistair allan allen
    allison alma alonzo alphonso alvaro alvin alyssa amadou amanda amar amari amber amelia amelie amina amir amit
    amos amy ana anastasia anatoly anders andre andrea andreas andrei andres andrew andriy andrzej andy aneta angel
    angela angelia angelica angelina angelo angie angus anika anil anita anjali ann anna annabelle anne anneke
    annette annie annika anselm anthony antje antoine antoinette anton antonia antonio antonis antony antwan anwar
    anya aoife archie ariana ariel arjun armando arnaud arne arnold arthur arturo arvid asha ashanti ashlee ashleigh
    ashley asif astrid athena aubrey audrey ava avery axel ayesha aziz azra bailey barack barbara barry bart
    bartholomew bartosz bashar bastian beata beatrice beatrix becky belinda ben benedict benedikt benjamin bennie
    benny benoit bernadette bernard bernice bernie bert bertha bessie beth bethany betsy bettina betty beverly bianca
    bilal bill billie billy bjorn björn blake blanca bob bobbie bobby bogdan bonita bonnie boris brad bradley brady
    brandi brandon brandy brayden breanna brenda brendan brendon brenna brent brett brian briana brianna bridget
    brigitte brittany brittney bruce bruno bryan bryant bryce bryson byron caitlin caleb calvin cameron camila
    camille candace candice caoimhe cara carey carina carl carla carles carlo carlos carlton carmela carmen carol
    carole carolina caroline carolyn carrie carsten cary casey cassandra cassie catalina catherine cathleen cathy
    cecelia cecil cecilia cedric celeste celia cesar chad chandra charlene charles charlie chelsea cheri cherie
    cheryl chester chiara chidi chinedu chloe chris chrissy christa christian christie christina christine
    christopher christy chuck ciara cillian cindy claire clara clarence clarissa claude claudette claudia clayton
    clemens cliff clifford clifton clint clinton clyde cody colby colette colin colleen collin colm connie connor
    conor conrad constance cora corey cormac cornelius cory cosimo courtney craig cristian cristiano cristina
    cristobal crystal curt curtis cynthia cyril cyrus dagmar daisy dale damian damien damir damon dan dana dane
    daniel daniela danielle danilo danny dante daphne daquan darcy daren darius dariusz darla darlene darnell darrell
    darren darryl darryn daryl dave david davide davis dean deandre deangelo deanna debbie deborah debra declan deena
    deepak deirdre delia delores delphine demarcus demetrius denis denise dennis denny derek deron derrick deshawn
    desiree desmond destiny devin devon dewayne dexter diana diane dianne diego dieter dillon dimitri dina dmitri
    dmitry dolores dominic dominick dominik dominique don donald donna donnell donnie donte dora doreen doris dorothy
    doug douglas dragan drew duane dustin dwayne dwight dylan eamon earl ebony ebrahim ed eddie edgar edinson edith
    edmund eduard eduardo edward edwin eero efrain eileen eirik ekaterina elaine eleanor elena eli elias elif elijah
    elina elisa elise eliska elizabeth elke ella ellen elliot elliott elmer eloise elsa elsie elvira elvis emeka
    emerson emil emilia emilio emily emma emmanuel emre enda enrique enzo eric erica erick ericka erik erika erin
    ernest ernestine ernesto ernie esteban estelle esther ethan ethel etienne eugene eugenia eunice eva evan evelyn
    everett ewa ezekiel fabian fabio faisal faith farah farhan farid farida fatima fatou federico felicia felicitas
    felipe felix femi ferenc fergus fernando fidel filip finn fiona flora florian frances francesca francis francisco
    francois frank frankie franklin franz fred freddie freddy frederick frederik fredrik freya friedrich fritz gabor
    gabriel gabriela gabrielle gail gareth garrett gary gaston gavin geert gena gene genevieve gennady geoff geoffrey
    george georgi georgina gerald geraldine gerard gerardo gerhard giacomo gianluca gilbert gilberto gina giorgio
    giovanni giulia giuseppe gladys glenda glenn gloria gonzalo goran gordon grace graciela graeme graham greg gregg
    gregory greta gretchen guido guillaume guillermo gunnar gunther gustav gustavo guy gwen gwendolyn hailey hakan
    haley hamid hamza hank hanna hannah hanne hannes hans harald harold harriet harry harun harvey hasan hassan hazel
    heather hector heidi heike heinrich helen helga helmut henrietta henrik henry herbert heriberto herman hermann
    hilary hilda hillary hiroshi holger holly homer horace horst howard hubert hugh hugo humberto hussein ian ibrahim
    ida ignacio igor ilhan ilse ilya imani imran ina indira ines inga inge ingeborg ingrid ioannis ira irena irene
    irina iris irma irving isaac isabel isabella isaiah isak ismael ismail ivan ivana ivo jacek jack jackie jaclyn
    jacob jacqueline jacques jada jade jaime jake jakob jakub jalen jamal jamar jamel james jamie jamil jan jana jane
    janelle janet janice janie janine jared jarek jaroslaw jarrod jasmin jasmine jason jasper javed javier javon
    jawad jay jayden jayla jaylen jayson jean jeanette jeanne jeannie jeff jefferey jeffery jeffrey jenna jennie
    jennifer jenny jens jerald jeremiah jeremy jermaine jerome jerry jesse jessica jessie jesus jill jillian jim
    jimmie jimmy jiri jo joachim joan joann joanna joanne joao joaquin jocelyn jodi jody joe joel joey johan johann
    johanna john johnathan johnnie johnny jon jonah jonas jonathan jorge jorgen jose josef josep joseph josh joshua
    josiah josie jovan joy joyce juan juana juanita judith judy juergen julia julian juliana julie julien juliet
    julio julius june justin jutta jürgen kaitlin kaitlyn kaito kamal kamala kara kareem karel karen kari karim karin
    karina karl karla karolina kasper katarina katarzyna kate katelyn katherine kathleen kathryn kathy katie katina
    katja katrin katrina katya kay kayla kaylee keir keisha keith kellie kelly kelsey kelvin ken kendall kendra
    kendrick kenji kenneth kenny kenya kerri kerry kevin khadija khaled khalid khalil kim kimberlee kimberly kirk
    kirsi kirsten klaus kofi konrad krista kristen kristi kristin kristina kristine kristopher kristy krystal
    krzysztof kurt kwame kyla kyle kylie lakeisha lamont lana lance larry lars laszlo latasha latifa latisha latonya
    latoya laura lauren laurie lavon lawrence leah leann lee leif leigh leila lela lena leo leon leona leonard
    leonardo leopold leroy lesley leslie lester leticia levi lewis liam lieselotte lila lillian lillie lily linda
    lindsay lindsey linnea lionel lisa liz liza lizzie lloyd logan lois lola lonnie lora lorena lorenzo loretta lori
    lorraine lothar lou louis louise luca lucas lucia luciano lucille lucinda lucy ludmila ludwig luigi luis luisa
    lukas luke luther luuk luz lydia lyle lynda lynette lynn lynne maarten mabel mable maciej madeline mads magdalena
    maggie magnus mahmoud mahmud malcolm malik mamie mandy manfred mansour manuel mara marc marcel marcella marcia
    marcin marco marcos marcus marek margaret margarita margie margit margot margrethe marguerite maria mariah mariam
    marian mariana marianne maribel marie marija marilyn marina mario marion marisa marisol marissa marit marjorie
    mark marko markus marla marlene marlon marsha marshall marta martha martin martina marty marvin mary maryann
    massimo mateo mateusz matt matteo matthew matthias mattie maude maura maureen maurice mauricio maurizio mauro max
    maxine maxwell maya megan meghan mehmet melanie melinda melissa melody melvin meredith mette mia micah michael
    michal micheal michele michelle miguel mihai mikael mikaela mike mikhail miklos mildred milena miles milos mindy
    minnie miranda miriam mirjam mirko mitch mitchell mohamad mohamed mohammad mohammed mohamud mohan mohsin moira
    moises molly mona monica monika monique morgan moritz morris moses moshe muhammad mukesh murat mustafa mya myra
    myrna myrtle nadeem nadia nadine nancy naoko naomi narendra nasir natalia natalie natasha nathan nathaniel neal
    ned neil nell nelson nettie ngozi nia niamh nicholas nichole nick nicola nicolas nicole niels nigel nikhil nikita
    nikki nikola nikolai nikolas nils nina nirmala noah noel noelle nolan nora norbert norma norman nyla octavia
    octavio olaf oleg oleksandr olena olga oliver olivia ollie oluwaseun omar omer ophelia orla osama oscar oskar
    osman otis otto owen pablo padraig paige pam pamela paolo parvez pascal pat patrice patricia patrick patrik patsy
    patti patty paul paula paulette pauline pavel pawel pedro peggy penny percy perry pete peter petr petra phil
    philip philippe phillip phoebe phyllis pierre pieter pilar piotr preston priscilla priya priyanka quentin quinton
    rachael rachel radek rafael rafal raheem rahim rahul raj rajesh ralph ramesh rami ramiro ramon ramona randal
    randall randi randy rania raphael raquel rashad rashid rashida raul ravi ray raymond rebecca rebekah recep regina
    reginald reinhard renata rene renee reuben rex reynaldo reza rhonda ricardo riccardo richard rick rickey ricky
    riley rishi rita rob robbie robert roberta roberto robin robyn rochelle roderick rodney rodolfo rodrigo rogelio
    roger rohit roland rolando rolf roman ron ronald ronda ronnie roosevelt rosa rosalie rosalind rosario rosemarie
    rosemary rosetta rosie roslyn roxanne roy ruben ruby rudolf rudolph rudy rufus ruslan russell rusty ruth ryan
    sabine sabrina sadie sadiq saeed saif salim sally salma salvador salvatore sam samantha sami samir sammy samuel
    sandeep sandra sandy sanjay santosh sara sarah saskia satoshi satya saul scott sean sebastian selena selma serena
    sergei sergey sergio serhiy seth shahid shana shane shanice shanna shannon shari sharon shaun shauna shawn shawna
    sheila shelby sheldon shelia shelley shelly sheri sherman sherri sherry sheryl shinzo shirley sidney siegfried
    sigmar sigrid silas silke silvia simon simona simone sinead siobhan slobodan sofia sonia sonja sonya sophia
    sophie soren spencer stacey staci stacy stan stanislav stanley stefan stefanie stefano stefanos steffen stella
    stephan stephanie stephen steve steven stewart stuart sue sunil suresh susan susana susanna susanne susie suzanne
    sven svetlana sylvester sylvia sylvie tabitha tadeusz takashi tamara tameka tamer tami tamika tammy tania tanisha
    tanner tanya tara tariq tasha tatiana tatyana taylor ted teodor terence teresa teri terrance terrell terrence
    terri terry tessa thabo thaddeus thelma theodore theresa thierry thomas thorsten tia tiffany tim timmy timothy
    tina tito tobias toby todd tom tomas tomasz tommie tommy toni tony tonya torsten tracey traci tracie tracy travis
    trayvon tremaine trent trenton trevon trevor trey tricia trina tristan troy tucker tuomas tyler tyree tyrell
    tyrone tyson ulrich ulrike ulysses uma umar umberto ursula usman uwe vaclav valentina valerie vanessa vasily
    vaughn vera vernon veronica vicki vickie vicky victor vijay vikram viktor viktoria vilma vince vincent vincenzo
    vinod viola violet virgil vito vivian viviana vladimir vojtech volker volodymyr wade waleed walid wallace walter
    wanda warren wayne wendell wendy werner wesley whitney wilbert wilbur wilfred wilhelm willard william willie
    wilma winifred winston wojciech wolfgang wyatt xavier yannick yasir yasmin yasser yesenia yevgeny yitzhak yolanda
    yosef youssef yuki yulia yuri yusuf yvette yvonne zachary zachery zainab zane zbigniew zdenek zelda zeynep zlatan
    zoe zoey zoltan zuzana
    """.split()
)

# Given names that are as often places or plain words: they need more evidence.
DOUBTFUL = frozenset(
    """
    alexandria april ashton aurora austin blue boston brooklyn camden candy carson carter cash chance charlotte
    chase clay colt cooper dakota dallas dawn denver diamond eden ellis florence forest forrest georgia german
    ginger glen grant guadalupe harmony hayden heaven helena hope houston hunter israel ivy jackson jersey jordan
    josephine justice king lacey lake lamar lane lincoln london lourdes mackenzie madison major mason may memphis
    mercedes mercy milton misty nevada odessa opal orlando page paris parker pearl phoenix pierce porter prince
    quincy randolph reed reno rock rodeo rose ross royal salem santiago santos savannah sawyer sierra skip sterling
    stone summer sydney trinity vance victoria virginia washington will windsor winter
    """.split()
)
