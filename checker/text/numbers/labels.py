"""Words that a number labels rather than counts, and names that hold a number: plain tables."""

from __future__ import annotations

LABELS = {
    "act", "airbus", "album", "amendment", "android", "annex", "apartment", "apollo", "appendix", "apt", "badge", "area", "article", "articles", "block",
    "boeing", "booth", "box", "building", "build", "bus", "bwv", "berth", "camp", "case", "catch", "category", "cell", "channel", "chapter",
    "chapters",
    "chrome", "class", "clause", "code", "column", "county", "court", "covid", "day", "decree", "directive", "docket",
    "district", "division", "dock",
    "drawer", "edition", "engine", "episode", "exercise", "exhibit", "exit", "ext", "extension", "falcon", "fig", "figure", "file",
    "firefox", "flat",
    "flight", "floor", "footnote", "form", "formula", "fortune", "g", "galaxy", "game", "gate", "grade", "group", "hangar", "hut",
    "highway", "hwy", "id", "incident", "invoice", "interstate", "ios", "ipad", "iphone", "issue", "item", "ladder", "junction", "lane", "level", "licence", "license",
    "line", "locker", "lot", "mark", "matchday", "mile", "model", "motel", "motorway", "nasdaq", "no", "nos", "note", "number",
    "numbers", "op", "opus", "order",
    "page", "pages", "para", "paragraph", "part", "patch", "pavilion", "phase", "pier", "pit", "platform",
    "playstation", "plot", "point",
    "pp", "precinct", "prop", "proposition", "protocol", "ps", "psalm", "radio", "range",
    "reactor", "ref", "reference", "regulation", "release", "resolution", "rev", "room", "round", "route", "row", "rule", "runway", "s", "schedule",
    "season",
    "section", "sections", "sector", "seed", "semester", "serial", "server", "session", "shelf", "size", "stage", "stall",
    "station", "ste", "step", "studio", "suite", "table", "term", "terminal", "tier", "title", "topic", "track",
    "tract", "train", "turn", "type", "unit", "verse", "version", "vol", "volume", "voyager", "ward", "warrant", "week", "windows", "year",
    "wing", "xbox", "zone",
}  # fmt: skip

PLURAL_LABELS = {
    "articles", "buses", "categories", "chapters", "clauses", "exits", "figures", "flights", "gates", "grades",
    "highways", "interstates", "items", "junctions", "lanes", "levels", "lines", "motorways", "nos", "numbers", "pages",
    "paragraphs", "phases", "platforms", "pp", "propositions", "rooms", "routes", "seasons", "sections", "stages",
    "terminals", "tiers", "types", "verses", "volumes", "wards", "years", "zones",
}  # fmt: skip

# Labels of kinds, that stand before what is of the kind: "size 11 boots", "phase 3 trials".
KIND_LABELS = {"category", "grade", "level", "phase", "platform", "route", "size", "stage", "tier", "type"}
DETERMINERS = {"a", "any", "each", "every", "that", "the", "this", "which"}

# Before a title that begins with a figure: "the film 12 Angry Men".
WORKS = {
    "album",
    "book",
    "film",
    "game",
    "hit",
    "movie",
    "musical",
    "novel",
    "play",
    "series",
    "show",
    "single",
    "song",
}

PEOPLES = {
    "arabs", "brits", "catholics", "conservatives", "czechs", "danes", "democrats", "dutchmen", "filipinos", "finns",
    "frenchmen", "greeks", "hindus", "iranians", "iraqis", "irishmen", "israelis", "jews", "kurds", "liberals",
    "marines",
    "mps", "muslims", "nazis", "pakistanis", "poles", "republicans", "saudis", "scots", "serbs", "sikhs", "spaniards",
    "swedes", "tories", "turks",
}  # fmt: skip

GUNS = {
    "acp", "ammo", "ammunition", "auto", "automatic", "berettas", "beretta", "bullet", "bullets", "cal", "caliber",
    "calibre", "cartridge", "cartridges", "casing", "casings", "firearm", "firearms", "glock", "gun", "guns", "handgun",
    "handguns", "luger", "magazine", "magazines", "magnum", "pistol", "pistols", "revolver", "revolvers", "rifle",
    "rifles", "round", "rounds", "ruger", "semi", "semiautomatic", "shell", "shells", "sig", "special", "weapon",
    "weapons",
}  # fmt: skip

# Labels only where they have a capital: "Year 11", not "this year 11 died".
CAPITAL_LABELS = {
    "album",
    "case",
    "class",
    "form",
    "hut",
    "line",
    "mile",
    "model",
    "point",
    "range",
    "train",
    "unit",
    "year",
}

NAMES_WITH_NUMBERS = {
    ("500", "fortune"), ("500", "p"), ("500", "s&p"), ("agenda", "2030"), ("asx", "200"), ("big", "10"), ("big", "12"),
    ("cac", "40"), ("dow", "30"), ("euro", "2020"), ("forbes", "400"), ("fortune", "100"), ("fortune", "1000"),
    ("fortune", "500"), ("ftse", "100"), ("ftse", "250"), ("hot", "100"), ("nasdaq", "100"), ("nikkei", "225"),
    ("p", "500"),
    ("russell", "2000"), ("stoxx", "600"), ("top", "10"), ("top", "100"), ("top", "20"), ("top", "40"), ("top", "5"),
    ("top", "50"),
}  # fmt: skip

# Verbs that begin an instruction: "Add 12.5", "Divide 144 by 12".
IMPERATIVES = {
    "bake", "blend", "boil", "chop", "combine", "cook", "heat", "melt", "mix", "pour", "serve", "simmer", "sprinkle", "stir",
    "whisk",
    "add", "allow", "ask", "bring", "buy", "calculate", "choose", "compare", "convert", "count", "cut", "deduct", "delete",
    "divide", "draw", "eat", "enter", "expect", "fetch", "find", "get", "give", "have", "keep", "lend", "make", "measure",
    "move", "multiply", "need", "order", "pay", "pick", "place", "play", "print", "pull", "push", "put", "remove",
    "repeat", "return", "round", "save", "see", "sell", "send", "set", "show", "spend", "subtract", "take", "tell", "throw",
    "try", "turn", "type", "use", "wait", "write",
}  # fmt: skip

# Names that look like a figure with its magnitude, where nothing is counted with it.
GLUED_NAMES = {"3M", "401k"}

# Capitals that begin sentences and say nothing of a name.
STARTS_OF_SENTENCES = {
    "a", "about", "after", "age", "aged", "ages", "all", "almost", "an", "and", "another", "approximately", "around", "as", "at", "before",
    "between",
    "but", "by", "during", "exactly", "for", "from", "he", "her", "his", "i", "if", "in", "into", "it", "its",
    "just", "least",
    "less", "like", "more", "most", "my", "nearly", "of", "on", "only", "or", "our", "over", "roughly", "she", "since",
    "so", "some", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "to",
    "under", "until",
    "up", "us", "was", "we", "were", "when", "while", "with", "within", "you", "your",
}  # fmt: skip

STREETS = (
    "Alley", "Ave", "Avenue", "Blvd", "Boulevard", "Circle", "Cir", "Close", "Court", "Ct", "Crescent", "Drive",
    "Dr", "Expressway",
    "Freeway", "Gardens", "Highway", "Hwy", "Lane", "Ln", "Parade", "Parkway", "Pike", "Pkwy", "Place", "Pl",
    "Plaza", "Rd", "Road",
    "Row", "Sq", "Square", "St", "Street", "Terrace", "Trail", "Turnpike", "Walk", "Way",
)  # fmt: skip
