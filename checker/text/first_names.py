"""Common given names of the English-language press: tables in lower case.

They tell a person ("Nora Beck") from a place ("Cedar Falls"), and two known names ("Jayden", "Jaylen") from one
misspelled.
"""

from __future__ import annotations

FIRST_NAMES = frozenset(
    """
    aaliyah aaron abby abdul abdullah abel abigail abraham ada adam addison adele adolfo adrian adriana adrienne
    agnes ahmad ahmed aidan aiden aileen aisha al alan alana albert alberta alberto alejandra alejandro alex alexa
    alexander alexandra alexandre alexei alexia alexis alfonso alfred alfredo ali alice alicia alisha alison alissa
    alistair allan allen allison alma alonzo alphonso alvaro alvin alyssa amanda amar amari amber amelia amina amir
    amit amos amy ana anastasia andre andrea andreas andres andrew andy angel angela angelia angelica angelina
    angelo angie anita ann anna annabelle anne annette annie annika anthony antoine antoinette anton antonia antonio
    antwan anya archie ariana ariel arjun armando arnold arthur arturo asha ashanti ashlee ashleigh ashley athena
    aubrey audrey ava avery ayesha bailey barack barbara barry bart bartholomew beatrice becky belinda ben benedict
    benjamin bennie benny bernadette bernard bernice bernie bert bertha bessie beth bethany betsy bettina betty
    beverly bianca bilal bill billie billy blake blanca bob bobbie bobby bonita bonnie boris brad bradley brady
    brandi brandon brandy brayden breanna brenda brendan brendon brenna brent brett brian briana brianna bridget
    brittany brittney bruce bruno bryan bryant bryce bryson byron caitlin caleb calvin cameron camila camille
    candace candice cara carey carina carl carla carlo carlos carlton carmela carmen carol carole carolina caroline
    carolyn carrie cary casey cassandra cassie catalina catherine cathleen cathy cecelia cecil cecilia cedric
    celeste celia cesar chad chandra charlene charles charlie chelsea cheri cherie cheryl chester chloe chris
    chrissy christa christian christie christina christine christopher christy chuck cindy claire clara clarence
    clarissa claude claudette claudia clayton cliff clifford clifton clint clinton clyde cody colby colette colin
    colleen collin connie connor conor conrad constance cora corey cornelius cory courtney craig cristian cristina
    cristobal crystal curt curtis cynthia cyrus daisy dale damian damien damon dan dana dane daniel daniela danielle
    danny dante daphne daquan darcy daren darius darla darlene darnell darrell darren darryl darryn daryl dave david
    davis dean deandre deangelo deanna debbie deborah debra deena deirdre delia delores demarcus demetrius denis
    denise dennis denny derek deron derrick deshawn desiree desmond destiny devin devon dewayne dexter diana diane
    dianne diego dillon dimitri dina dolores dominic dominick dominique don donald donna donnell donnie donte dora
    doreen doris dorothy doug douglas drew duane dustin dwayne dwight dylan earl ebony ed eddie edgar edith edmund
    eduardo edward edwin efrain eileen elaine eleanor elena eli elias elijah elisa elise elizabeth ella ellen elliot
    elliott elmer eloise elsa elsie elvira elvis emerson emil emilia emilio emily emma emmanuel enrique eric erica
    erick ericka erik erika erin ernest ernestine ernesto ernie esteban estelle esther ethan ethel eugene eugenia
    eunice eva evan evelyn everett ezekiel fabian faith fatima felicia felipe felix fernando fidel fiona flora
    frances francesca francis francisco frank frankie franklin fred freddie freddy frederick gabriel gabriela
    gabrielle gail garrett gary gavin gena gene genevieve geoff geoffrey george georgina gerald geraldine gerard
    gerardo gilbert gilberto gina giovanni gladys glenda glenn gloria gonzalo gordon grace graciela graham greg
    gregg gregory greta gretchen guillermo gustavo guy gwen gwendolyn hailey haley hank hannah hans harold harriet
    harry harvey hassan hazel heather hector heidi helen henrietta henry herbert heriberto herman hilary hilda
    hillary holly homer horace howard hubert hugh hugo humberto ian ibrahim ida ignacio igor ilya imani imran ina
    ines ingrid ira irene iris irma irving isaac isabel isabella isaiah ismael ivan jack jackie jaclyn jacob
    jacqueline jada jade jaime jake jalen jamal jamar jamel james jamie jamil jan jane janelle janet janice janie
    janine jared jarrod jasmin jasmine jason jasper javier javon jay jayden jayla jaylen jayson jean jeanette jeanne
    jeannie jeff jefferey jeffery jeffrey jenna jennie jennifer jenny jerald jeremiah jeremy jermaine jerome jerry
    jesse jessica jessie jesus jill jillian jim jimmie jimmy jo joan joann joanna joanne joaquin jocelyn jodi jody
    joe joel joey johanna john johnathan johnnie johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua
    josiah josie joy joyce juan juana juanita judith judy julia julian juliana julie juliet julio julius june justin
    kaitlin kaitlyn kara kareem karen kari karin karina karl karla kate katelyn katherine kathleen kathryn kathy
    katie katina katrina kay kayla kaylee keisha keith kellie kelly kelsey kelvin ken kendall kendra kendrick
    kenneth kenny kenya kerri kerry kevin khalid khalil kim kimberlee kimberly kirk kirsten krista kristen kristi
    kristin kristina kristine kristopher kristy krystal kurt kyla kyle kylie lakeisha lamont lana lance larry
    latasha latisha latonya latoya laura lauren laurie lavon lawrence leah leann lee leigh leila lela lena leo leon
    leona leonard leonardo leroy lesley leslie lester leticia levi lewis liam lila lillian lillie lily linda lindsay
    lindsey lionel lisa liz liza lizzie lloyd logan lois lola lonnie lora lorena lorenzo loretta lori lorraine lou
    louis louise lucas lucia lucille lucinda lucy luis luisa luke luther luz lydia lyle lynda lynette lynn lynne
    mabel mable madeline maggie malcolm malik mamie mandy manuel mara marc marcel marcella marcia marco marcos
    marcus margaret margarita margie marguerite maria mariah marian mariana marianne maribel marie marilyn marina
    mario marion marisa marisol marissa marjorie mark marla marlene marlon marsha marshall marta martha martin
    martina marty marvin mary maryann mateo matt matthew mattie maude maura maureen maurice mauricio max maxine
    maxwell maya megan meghan melanie melinda melissa melody melvin meredith mia micah michael micheal michele
    michelle miguel mikaela mike mikhail mildred miles mindy minnie miranda miriam mitch mitchell mohamed mohammad
    mohammed moises molly mona monica monique morgan morris moses muhammad mustafa mya myra myrna myrtle nadia
    nadine nancy naomi natalia natalie natasha nathan nathaniel neal ned neil nell nelson nettie nia nicholas
    nichole nick nicolas nicole nikita nikki nina noah noel noelle nolan nora norma norman nyla octavia octavio olga
    oliver olivia ollie omar ophelia osama oscar otis owen pablo paige pam pamela pat patrice patricia patrick patsy
    patti patty paul paula paulette pauline pedro peggy penny percy perry pete peter phil philip phillip phoebe
    phyllis preston priscilla quentin quinton rachael rachel rafael rahul raj rajesh ralph ramiro ramon ramona
    randal randall randi randy raphael raquel rashad rashid raul ravi ray raymond rebecca rebekah regina reginald
    rene renee reuben rex reynaldo rhonda ricardo richard rick rickey ricky riley rita rob robbie robert roberta
    roberto robin robyn rochelle roderick rodney rodolfo rodrigo rogelio roger roland rolando roman ron ronald ronda
    ronnie roosevelt rosa rosalie rosalind rosario rosemarie rosemary rosetta rosie roslyn roxanne roy ruben ruby
    rudolph rudy rufus russell rusty ruth ryan sabrina sadie sally salvador salvatore sam samantha sami sammy samuel
    sandra sandy sara sarah satya saul scott sean sebastian selena serena sergei sergio seth shana shane shanice
    shanna shannon shari sharon shaun shauna shawn shawna sheila shelby sheldon shelia shelley shelly sheri sherman
    sherri sherry sheryl shirley sidney silvia simon simone sofia sonia sonja sonya sophia sophie spencer stacey
    staci stacy stan stanley stefan stefanie stella stephan stephanie stephen steve steven stewart stuart sue susan
    susana susanna susie suzanne sven sylvester sylvia tabitha tamara tameka tami tamika tammy tania tanisha tanner
    tanya tara tasha tatiana taylor ted terence teresa teri terrance terrell terrence terri terry tessa thaddeus
    thelma theodore theresa thomas tia tiffany tim timmy timothy tina tito toby todd tom tomas tommie tommy toni
    tony tonya tracey traci tracie tracy travis trayvon tremaine trent trenton trevon trevor trey tricia trina
    tristan troy tucker tyler tyree tyrell tyrone tyson ulysses uma ursula valentina valerie vanessa vaughn vera
    vernon veronica vicki vickie vicky victor viktor vince vincent viola violet virgil vivian viviana vladimir wade
    wallace walter wanda warren wayne wendell wendy wesley whitney wilbert wilbur wilfred willard william willie
    wilma winifred winston wyatt xavier yasmin yesenia yolanda yosef yuri yusuf yvette yvonne zachary zachery zane
    zelda zoe zoey
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
