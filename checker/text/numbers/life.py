"""Words of people and their lives that an age leans on: plain tables."""

from __future__ import annotations

PERSONS = {
    "actor", "actress", "adult", "adults", "anybody", "anyone", "artist", "author", "aunt", "baby", "boy",
    "boyfriend", "boys", "bride", "brother", "carer", "child", "children", "chef", "citizens", "clerk",
    "coach", "companion", "cousin", "cyclist", "dad", "daughter", "daughters", "defendant", "defendants", "dentist",
    "detective", "director", "doctor", "driver", "employee", "engineer", "everybody", "everyone", "farmer", "father",
    "female", "fiance", "fiancee", "fiancé", "fiancée",
    "firefighter", "fisherman", "former", "founder", "friend", "gentleman", "girl", "girlfriend", "girls",
    "grandchild", "granddaughter", "grandfather", "grandmother", "grandson", "groom", "guard", "gunman", "hiker",
    "husband", "infant", "inmate",
    "journalist", "judge", "juvenile", "kid", "kids", "ladies", "lady", "lawyer", "male", "man", "manager",
    "mechanic", "men", "minor", "minors", "mom", "mother", "motorcyclist", "motorist", "mum", "neighbor",
    "neighbour",
    "nephew", "niece", "nobody", "nurse", "officer", "owner", "painter", "partner", "passenger", "passengers",
    "passer-by", "patient", "patients", "pedestrian", "pensioner", "pensioners", "people", "person", "persons",
    "photographer", "pilot", "player",
    "police", "professor", "prisoner", "resident", "residents", "rider", "sailor", "sergeant", "shopkeeper",
    "singer", "sister", "soldier", "somebody", "someone", "son", "sons", "spouse", "stepdaughter", "stepfather",
    "stepmother", "stepson", "student",
    "students", "survivor", "suspect", "suspects", "swimmer", "teacher", "teen", "teenager", "teenagers", "teens",
    "toddler", "toddlers", "tourist", "trainee", "twin", "twins", "uncle", "victim", "victims", "waiter", "waitress",
    "widow", "widower",
    "accountant", "ambassador", "assailant", "attacker", "attorney", "banker", "barber", "barrister", "batsman", "biker",
    "billionaire", "bishop", "bomber", "boxer", "builder", "burglar", "businessman", "businesswoman",
    "bystander", "cameraman", "cardinal", "carpenter", "cashier", "chancellor", "cleaner", "climber", "colonel",
    "comedian", "commander", "composer", "congressman", "congresswoman", "councillor", "cricketer", "dancer", "defender",
    "diver", "economist", "editor", "electrician", "entrepreneur", "evangelist", "explorer", "filmmaker", "footballer",
    "fugitive", "gangster", "gardener", "goalkeeper", "golfer", "governor", "guitarist", "hairdresser", "headteacher",
    "historian", "imam", "instructor", "inventor", "jockey", "jogger", "kidnapper", "killer", "lawmaker", "lecturer",
    "lieutenant", "lifeguard", "magistrate", "mayor", "mayoress", "merchant", "midfielder", "midwife", "millionaire",
    "minister", "monk", "mountaineer", "murderer", "musician", "nanny", "novelist", "nun", "paedophile", "paramedic",
    "philosopher", "physicist", "pianist", "pitcher", "plaintiff", "playwright", "plumber", "poet", "policeman",
    "policewoman", "politician", "pope", "postman", "premier", "preacher", "president", "presenter", "priest", "prince",
    "princess", "producer", "programmer", "prosecutor", "psychiatrist", "psychologist", "quarterback", "queen", "rabbi",
    "rapper", "rapist", "receptionist", "recruit", "referee", "refugee", "reporter", "rescuer", "retiree", "robber",
    "runner", "salesman", "scientist", "senator", "sheriff", "shooter", "shopper", "skater", "skier", "solicitor",
    "spokesman", "spokeswoman", "sprinter", "statesman", "striker", "surfer", "surgeon", "tailor", "tenant",
    "thief", "trader", "trucker", "tycoon", "veteran", "vicar", "volunteer", "winger", "zookeeper",
    "wife", "witness", "woman", "women", "worker", "workers", "writer", "youngster", "youngsters", "youth", "youths",
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
