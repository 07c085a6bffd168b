"""Words of people and their lives that an age leans on: plain tables."""

from __future__ import annotations

PERSONS = {
    "accountant", "actor", "actress", "adult", "adults", "ambassador", "anybody", "anyone", "artist", "assailant",
    "attacker", "attorney", "aunt", "author", "baby", "banker", "barber", "barrister", "batsman", "biker",
    "billionaire", "bishop", "bomber", "boxer", "boy", "boyfriend", "boys", "bride", "brother", "builder", "burglar",
    "businessman", "businesswoman", "bystander", "cameraman", "cardinal", "carer", "carpenter", "cashier",
    "chancellor", "chef", "child", "children", "citizens", "cleaner", "clerk", "climber", "coach", "colonel",
    "comedian", "commander", "companion", "composer", "congressman", "congresswoman", "councillor", "cousin",
    "cricketer", "cyclist", "dad", "dancer", "daughter", "daughters", "defendant", "defendants", "defender",
    "dentist", "detective", "director", "diver", "doctor", "driver", "economist", "editor", "electrician", "employee",
    "engineer", "entrepreneur", "evangelist", "everybody", "everyone", "explorer", "farmer", "father", "female",
    "fiance", "fiancee", "fiancé", "fiancée", "filmmaker", "firefighter", "fisherman", "footballer", "former",
    "founder", "friend", "fugitive", "gangster", "gardener", "gentleman", "girl", "girlfriend", "girls", "goalkeeper",
    "golfer", "governor", "grandchild", "granddaughter", "grandfather", "grandmother", "grandson", "groom", "guard",
    "guitarist", "gunman", "hairdresser", "headteacher", "hiker", "historian", "husband", "imam", "infant", "inmate",
    "instructor", "inventor", "jockey", "jogger", "journalist", "judge", "juvenile", "kid", "kidnapper", "kids",
    "killer", "ladies", "lady", "lawmaker", "lawyer", "lecturer", "lieutenant", "lifeguard", "magistrate", "male",
    "man", "manager", "mayor", "mayoress", "mechanic", "men", "merchant", "midfielder", "midwife", "millionaire",
    "minister", "minor", "minors", "mom", "monk", "mother", "motorcyclist", "motorist", "mountaineer", "mum",
    "murderer", "musician", "nanny", "neighbor", "neighbour", "nephew", "niece", "nobody", "novelist", "nun", "nurse",
    "officer", "owner", "paedophile", "painter", "paramedic", "partner", "passenger", "passengers", "passer-by",
    "patient", "patients", "pedestrian", "pensioner", "pensioners", "people", "person", "persons", "philosopher",
    "photographer", "physicist", "pianist", "pilot", "pitcher", "plaintiff", "player", "playwright", "plumber",
    "poet", "police", "policeman", "policewoman", "politician", "pope", "postman", "preacher", "premier", "presenter",
    "president", "priest", "prince", "princess", "prisoner", "producer", "professor", "programmer", "prosecutor",
    "psychiatrist", "psychologist", "quarterback", "queen", "rabbi", "rapist", "rapper", "receptionist", "recruit",
    "referee", "refugee", "reporter", "rescuer", "resident", "residents", "respondents", "retiree", "rider", "robber",
    "runner", "sailor", "salesman", "scientist", "senator", "sergeant", "sheriff", "shooter", "shopkeeper", "shopper",
    "singer", "sister", "skater", "skier", "soldier", "solicitor", "somebody", "someone", "son", "sons", "spokesman",
    "spokeswoman", "spouse", "sprinter", "statesman", "stepdaughter", "stepfather", "stepmother", "stepson",
    "striker", "student", "students", "surfer", "surgeon", "survivor", "suspect", "suspects", "swimmer", "tailor",
    "teacher", "teen", "teenager", "teenagers", "teens", "tenant", "thief", "toddler", "toddlers", "tourist",
    "trader", "trainee", "trucker", "twin", "twins", "tycoon", "uncle", "veteran", "vicar", "victim", "victims",
    "volunteer", "voters", "waiter", "waitress", "widow", "widower", "wife", "winger", "witness", "woman", "women",
    "worker", "workers", "writer", "youngster", "youngsters", "youth", "youths", "zookeeper",
}  # fmt: skip

PRONOUNS = {"he", "i", "she", "they", "we", "who", "you"}

TURNING = {"turned", "turning", "turns"}

# What happens once in a life: "at 18" behind it is an age.
AT_AGE = {
    "career", "childhood", "converted", "dead", "debut", "debuted", "died", "dies", "diagnosed", "dropped",
    "emigrated", "engaged", "enlisted", "graduated", "graduating", "joined", "left", "life", "married", "marry",
    "moved", "mother", "orphaned", "passed", "pregnant", "quit", "retire", "retired", "retirement", "retires",
    "retiring", "school", "started", "starting", "studying", "widowed",
}  # fmt: skip
