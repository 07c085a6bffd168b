"""Common given names of the English-language press: tables in lower case.

They tell a person ("Nora Beck") from a place ("Cedar Falls"), and two known names ("Jayden", "Jaylen") from one
misspelled.
"""

from __future__ import annotations

FIRST_NAMES = frozenset(
    """
    aaliyah aaron abby abdul abdullah abel abigail abraham ada adam addison adele adolfo adrian adriana adrienne
    agnes agnieszka ahmad ahmed ahmet aidan aiden aileen aisha al alan alana albert alberta alberto alejandra
    alejandro aleksandr aleksei alessandro alex alexa alexander alexandra alexandre alexandros alexei alexia alexis
    alfonso alfred alfredo ali alice alicia alisha alison alissa alistair allan allen allison alma alonzo alphonso
    alvaro alvin alyssa amanda amar amari amber amelia amina amir amit amos amy ana anastasia anders andre andrea
    andreas andrei andres andrew andriy andy angel angela angelia angelica angelina angelo angie angus anil anita
    anjali ann anna annabelle anne annette annie annika anthony antoine antoinette anton antonia antonio antonis
    antony antwan anwar anya archie ariana ariel arjun armando arnold arthur arturo asha ashanti ashlee ashleigh
    ashley asif astrid athena aubrey audrey ava avery ayesha aziz bailey barack barbara barry bart bartholomew
    bashar beata beatrice becky belinda ben benedict benjamin bennie benny bernadette bernard bernice bernie bert
    bertha bessie beth bethany betsy bettina betty beverly bianca bilal bill billie billy bjorn björn blake blanca
    bob bobbie bobby bonita bonnie boris brad bradley brady brandi brandon brandy brayden breanna brenda brendan
    brendon brenna brent brett brian briana brianna bridget brittany brittney bruce bruno bryan bryant bryce bryson
    byron caitlin caleb calvin cameron camila camille candace candice cara carey carina carl carla carles carlo
    carlos carlton carmela carmen carol carole carolina caroline carolyn carrie carsten cary casey cassandra cassie
    catalina catherine cathleen cathy cecelia cecil cecilia cedric celeste celia cesar chad chandra charlene charles
    charlie chelsea cheri cherie cheryl chester chidi chinedu chloe chris chrissy christa christian christie
    christina christine christopher christy chuck cindy claire clara clarence clarissa claude claudette claudia
    clayton cliff clifford clifton clint clinton clyde cody colby colette colin colleen collin connie connor conor
    conrad constance cora corey cornelius cory courtney craig cristian cristiano cristina cristobal crystal curt
    curtis cynthia cyrus daisy dale damian damien damon dan dana dane daniel daniela danielle danilo danny dante
    daphne daquan darcy daren darius darla darlene darnell darrell darren darryl darryn daryl dave david davis dean
    deandre deangelo deanna debbie deborah debra declan deena deepak deirdre delia delores demarcus demetrius denis
    denise dennis denny derek deron derrick deshawn desiree desmond destiny devin devon dewayne dexter diana diane
    dianne diego dieter dillon dimitri dina dmitri dmitry dolores dominic dominick dominik dominique don donald
    donna donnell donnie donte dora doreen doris dorothy doug douglas drew duane dustin dwayne dwight dylan eamon
    earl ebony ebrahim ed eddie edgar edinson edith edmund eduard eduardo edward edwin efrain eileen elaine eleanor
    elena eli elias elijah elisa elise elizabeth ella ellen elliot elliott elmer eloise elsa elsie elvira elvis
    emeka emerson emil emilia emilio emily emma emmanuel emre enda enrique enzo eric erica erick ericka erik erika
    erin ernest ernestine ernesto ernie esteban estelle esther ethan ethel eugene eugenia eunice eva evan evelyn
    everett ezekiel fabian fabio faisal faith farah farhan farid fatima fatou federico felicia felipe felix ferenc
    fergus fernando fidel finn fiona flora florian frances francesca francis francisco frank frankie franklin franz
    fred freddie freddy frederick fredrik friedrich gabriel gabriela gabrielle gail gareth garrett gary gavin gena
    gene genevieve gennady geoff geoffrey george georgi georgina gerald geraldine gerard gerardo gerhard giacomo
    gianluca gilbert gilberto gina giorgio giovanni giulia giuseppe gladys glenda glenn gloria gonzalo goran gordon
    grace graciela graeme graham greg gregg gregory greta gretchen guido guillermo gunther gustav gustavo guy gwen
    gwendolyn hailey hakan haley hamid hamza hank hanna hannah hans harold harriet harry harun harvey hasan hassan
    hazel heather hector heidi heinrich helen helga helmut henrietta henrik henry herbert heriberto herman hilary
    hilda hillary hiroshi holly homer horace horst howard hubert hugh hugo humberto hussein ian ibrahim ida ignacio
    igor ilhan ilya imani imran ina indira ines ingrid ioannis ira irene irina iris irma irving isaac isabel
    isabella isaiah ismael ismail ivan ivana jacek jack jackie jaclyn jacob jacqueline jacques jada jade jaime jake
    jalen jamal jamar jamel james jamie jamil jan jane janelle janet janice janie janine jared jaroslaw jarrod
    jasmin jasmine jason jasper javed javier javon jawad jay jayden jayla jaylen jayson jean jeanette jeanne jeannie
    jeff jefferey jeffery jeffrey jenna jennie jennifer jenny jens jerald jeremiah jeremy jermaine jerome jerry
    jesse jessica jessie jesus jill jillian jim jimmie jimmy jo joachim joan joann joanna joanne joao joaquin
    jocelyn jodi jody joe joel joey johan johann johanna john johnathan johnnie johnny jon jonah jonas jonathan
    jorge jose josef josep joseph josh joshua josiah josie joy joyce juan juana juanita judith judy juergen julia
    julian juliana julie juliet julio julius june justin jürgen kaitlin kaitlyn kamal kamala kara kareem karen kari
    karim karin karina karl karla katarzyna kate katelyn katherine kathleen kathryn kathy katie katina katrina katya
    kay kayla kaylee keir keisha keith kellie kelly kelsey kelvin ken kendall kendra kendrick kenji kenneth kenny
    kenya kerri kerry kevin khaled khalid khalil kim kimberlee kimberly kirk kirsten klaus kofi krista kristen
    kristi kristin kristina kristine kristopher kristy krystal krzysztof kurt kwame kyla kyle kylie lakeisha lamont
    lana lance larry lars latasha latisha latonya latoya laura lauren laurie lavon lawrence leah leann lee leigh
    leila lela lena leo leon leona leonard leonardo leroy lesley leslie lester leticia levi lewis liam lila lillian
    lillie lily linda lindsay lindsey lionel lisa liz liza lizzie lloyd logan lois lola lonnie lora lorena lorenzo
    loretta lori lorraine lou louis louise luca lucas lucia lucille lucinda lucy ludmila luigi luis luisa lukas luke
    luther luz lydia lyle lynda lynette lynn lynne mabel mable maciej madeline maggie magnus mahmoud mahmud malcolm
    malik mamie mandy mansour manuel mara marc marcel marcella marcia marcin marco marcos marcus marek margaret
    margarita margie margrethe marguerite maria mariah mariam marian mariana marianne maribel marie marilyn marina
    mario marion marisa marisol marissa marit marjorie mark marla marlene marlon marsha marshall marta martha martin
    martina marty marvin mary maryann mateo mateusz matt matteo matthew matthias mattie maude maura maureen maurice
    mauricio mauro max maxine maxwell maya megan meghan mehmet melanie melinda melissa melody melvin meredith mia
    micah michael michal micheal michele michelle miguel mikael mikaela mike mikhail mildred miles milos mindy
    minnie miranda miriam mitch mitchell mohamad mohamed mohammad mohammed mohamud mohan mohsin moises molly mona
    monica monika monique morgan morris moses moshe muhammad mukesh murat mustafa mya myra myrna myrtle nadeem nadia
    nadine nancy naomi narendra nasir natalia natalie natasha nathan nathaniel neal ned neil nell nelson nettie
    ngozi nia niamh nicholas nichole nick nicola nicolas nicole niels nigel nikita nikki nikola nikolai nikolas nils
    nina nirmala noah noel noelle nolan nora norma norman nyla octavia octavio olaf oleg oleksandr olena olga oliver
    olivia ollie omar omer ophelia orla osama oscar oskar osman otis owen pablo padraig paige pam pamela paolo
    parvez pat patrice patricia patrick patsy patti patty paul paula paulette pauline pavel pedro peggy penny percy
    perry pete peter petr petra phil philip philippe phillip phoebe phyllis pierre pilar piotr preston priscilla
    priya priyanka quentin quinton rachael rachel radek rafael raheem rahim rahul raj rajesh ralph ramesh rami
    ramiro ramon ramona randal randall randi randy rania raphael raquel rashad rashid rashida raul ravi ray raymond
    rebecca rebekah recep regina reginald rene renee reuben rex reynaldo reza rhonda ricardo richard rick rickey
    ricky riley rishi rita rob robbie robert roberta roberto robin robyn rochelle roderick rodney rodolfo rodrigo
    rogelio roger rohit roland rolando roman ron ronald ronda ronnie roosevelt rosa rosalie rosalind rosario
    rosemarie rosemary rosetta rosie roslyn roxanne roy ruben ruby rudolph rudy rufus ruslan russell rusty ruth ryan
    sabine sabrina sadie sadiq saeed saif salim sally salma salvador salvatore sam samantha sami samir sammy samuel
    sandeep sandra sandy sanjay santosh sara sarah satoshi satya saul scott sean sebastian selena serena sergei
    sergey sergio serhiy seth shahid shana shane shanice shanna shannon shari sharon shaun shauna shawn shawna
    sheila shelby sheldon shelia shelley shelly sheri sherman sherri sherry sheryl shinzo shirley sidney sigmar
    silvia simon simona simone sinead siobhan slobodan sofia sonia sonja sonya sophia sophie spencer stacey staci
    stacy stan stanley stefan stefanie stefanos stella stephan stephanie stephen steve steven stewart stuart sue
    sunil suresh susan susana susanna susie suzanne sven svetlana sylvester sylvia tabitha tamara tameka tamer tami
    tamika tammy tania tanisha tanner tanya tara tariq tasha tatiana tatyana taylor ted terence teresa teri terrance
    terrell terrence terri terry tessa thabo thaddeus thelma theodore theresa thomas tia tiffany tim timmy timothy
    tina tito toby todd tom tomas tomasz tommie tommy toni tony tonya tracey traci tracie tracy travis trayvon
    tremaine trent trenton trevon trevor trey tricia trina tristan troy tucker tyler tyree tyrell tyrone tyson
    ulrich ulysses uma umar ursula usman uwe vaclav valentina valerie vanessa vasily vaughn vera vernon veronica
    vicki vickie vicky victor vijay viktor viktoria vince vincent vincenzo vinod viola violet virgil vivian viviana
    vladimir volodymyr wade waleed wallace walter wanda warren wayne wendell wendy wesley whitney wilbert wilbur
    wilfred willard william willie wilma winifred winston wolfgang wyatt xavier yasir yasmin yasser yesenia yevgeny
    yitzhak yolanda yosef youssef yulia yuri yusuf yvette yvonne zachary zachery zainab zane zbigniew zdenek zelda
    zoe zoey zoltan
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
