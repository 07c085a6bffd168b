"""Currencies by their names: with the country before them or not, and their coins. Plain tables."""

from __future__ import annotations

from decimal import Decimal

# Names in the singular; the plural adds an s, or is the same. A name that several countries share stays a name.
NAMES = {
    "afghani": "AFN", "ariary": "MGA", "baht": "THB", "balboa": "PAB", "birr": "ETB", "bitcoin": "bitcoin",
    "bolivar": "VES", "bolivare": "VES", "boliviano": "BOB", "bolívar": "VES", "bolívare": "VES", "buck": "$",
    "cedi": "GHS", "colon": "CRC", "colone": "CRC", "colón": "CRC", "cordoba": "NIO", "crown": "crown",
    "córdoba": "NIO", "dalasi": "GMD", "denar": "MKD", "deutschmark": "DEM", "dinar": "dinar", "dirham": "dirham",
    "dobra": "STN", "dogecoin": "dogecoin", "dollar": "$", "dong": "VND", "drachma": "GRD", "dram": "AMD",
    "emalangeni": "SZL", "escudo": "escudo", "ether": "ether", "ethereum": "ether", "euro": "EUR", "florin": "florin",
    "forint": "HUF", "franc": "franc", "gourde": "HTG", "guarani": "PYG", "guaranie": "PYG", "guaraní": "PYG",
    "guaraníe": "PYG", "guilder": "guilder", "hryvna": "UAH", "hryvnia": "UAH", "hryvnya": "UAH", "hryvnyas": "UAH",
    "kina": "PGK", "kip": "LAK", "koruna": "koruna", "kr": "SEK", "krona": "SEK", "krone": "krone", "kroner": "krone",
    "kronor": "SEK", "kronur": "ISK", "kroon": "EEK", "krooni": "EEK", "króna": "ISK", "krónur": "ISK", "kuai": "CNY",
    "kuna": "HRK", "kwacha": "kwacha", "kwanza": "AOA", "kyat": "MMK", "kč": "CZK", "lari": "GEL", "lei": "RON",
    "lek": "ALL", "lempira": "HNL", "leone": "SLL", "leu": "RON", "lev": "BGN", "leva": "BGN", "lilangeni": "SZL",
    "lira": "TRY", "lire": "ITL", "litai": "LTL", "litas": "LTL", "litecoin": "litecoin", "loonie": "CAD",
    "loti": "LSL", "maloti": "LSL", "manat": "manat", "mark": "mark", "markka": "FIM", "markkaa": "FIM",
    "meticai": "MZN", "metical": "MZN", "naira": "NGN", "nakfa": "ERN", "ngultrum": "BTN", "ouguiya": "MRU",
    "paanga": "TOP", "pataca": "MOP", "peseta": "peseta", "peso": "peso", "pound": "GBP", "pula": "BWP",
    "quetzal": "GTQ", "quetzale": "GTQ", "quid": "GBP", "rand": "ZAR", "reais": "BRL", "renminbi": "CNY",
    "rial": "rial", "riel": "KHR", "ringgit": "MYR", "riyal": "riyal", "rouble": "RUB", "ruble": "RUB",
    "rufiyaa": "MVR", "rupee": "INR", "rupiah": "IDR", "schilling": "ATS", "shekel": "ILS", "shilling": "shilling",
    "sole": "PEN", "som": "som", "somoni": "TJS", "sterling": "GBP", "taka": "BDT", "tala": "WST", "tenge": "KZT",
    "togrog": "MNT", "tolar": "SIT", "toman": "toman", "tugrik": "MNT", "vatu": "VUV", "won": "KRW", "yen": "JPY",
    "yuan": "CNY", "zl": "PLN", "zloties": "PLN", "zloty": "PLN", "zlotych": "PLN", "zł": "PLN", "złote": "PLN",
    "złoty": "PLN", "złotych": "PLN", "đ": "VND", "đồng": "VND", "гривен": "UAH", "гривень": "UAH", "гривня": "UAH",
    "гривні": "UAH", "грн": "UAH", "лв": "BGN", "р": "RUB", "руб": "RUB", "рублей": "RUB", "рубль": "RUB",
    "рубля": "RUB", "тенге": "KZT",
}  # fmt: skip

# Names that are other words as well: read only behind a number that has a magnitude or a separator, or an adjective.
OTHER_WORDS = {
    "colon", "colons", "cordoba", "cordobas", "crown", "crowns", "dram", "drams", "florin", "florins", "mark",
    "marks", "sole", "soles", "won",
}  # fmt: skip

# Endings of what names a country before its money: "Ethiopian birr" needs no line of its own.
NATIONAL = ("an", "ani", "aiti", "ench", "eli", "ese", "ic", "ish", "iss", "qi", "utch")

CENT = Decimal("0.01")

# Coins and notes: whose they are where nothing else is said, and what part of the main unit.
SUBUNITS = {
    "agorot": ("ILS", CENT), "aurar": ("ISK", CENT), "avo": ("MOP", CENT), "avos": ("MOP", CENT),
    "baisa": ("OMR", Decimal("0.001")), "baiza": ("OMR", Decimal("0.001")), "bani": ("RON", CENT),
    "butut": ("GMD", CENT), "bututs": ("GMD", CENT), "cent": ("$", CENT), "centai": ("LTL", CENT),
    "centas": ("LTL", CENT), "centavo": ("peso", CENT), "centavos": ("peso", CENT), "centesimo": ("PAB", CENT),
    "centesimos": ("PAB", CENT), "centime": ("franc", CENT), "centimes": ("franc", CENT), "centimo": ("CRC", CENT),
    "centimos": ("CRC", CENT), "cents": ("$", CENT), "cts": ("$", CENT), "centésimo": ("PAB", CENT), "centésimos": ("PAB", CENT),
    "chetrum": ("BTN", CENT), "chetrums": ("BTN", CENT), "chon": ("KPW", CENT), "céntimo": ("CRC", CENT),
    "céntimos": ("CRC", CENT), "cêntimo": ("AOA", CENT), "cêntimos": ("AOA", CENT), "deni": ("MKD", CENT),
    "dime": ("$", Decimal("0.1")), "dimes": ("$", Decimal("0.1")), "diram": ("TJS", CENT), "dirams": ("TJS", CENT),
    "euro cent": ("EUR", CENT), "eurocent": ("EUR", CENT), "eurocents": ("EUR", CENT), "eyrir": ("ISK", CENT),
    "fen": ("CNY", CENT), "fil": ("dinar", Decimal("0.001")), "filler": ("HUF", CENT), "fillér": ("HUF", CENT),
    "fils": ("dinar", Decimal("0.001")), "fiver": ("GBP", Decimal("5")), "fivers": ("GBP", Decimal("5")),
    "gapik": ("AZN", CENT), "groschen": ("ATS", CENT), "grosz": ("PLN", CENT), "grosze": ("PLN", CENT),
    "groszes": ("PLN", CENT), "groszy": ("PLN", CENT), "halala": ("SAR", CENT), "halalah": ("SAR", CENT),
    "halalahs": ("SAR", CENT), "halalas": ("SAR", CENT), "haler": ("CZK", CENT), "halers": ("CZK", CENT),
    "haleru": ("CZK", CENT), "halfpenny": ("GBP", Decimal("0.005")), "haléřů": ("CZK", CENT), "heller": ("CZK", CENT),
    "hellers": ("CZK", CENT), "jeon": ("KPW", CENT), "jiao": ("CNY", Decimal("0.1")), "kapeyka": ("BYN", CENT),
    "kapeykas": ("BYN", CENT), "khoums": ("MRU", Decimal("0.2")), "kobo": ("NGN", CENT), "kobos": ("NGN", CENT),
    "kopeck": ("RUB", CENT), "kopecks": ("RUB", CENT), "kopecs": ("RUB", CENT), "kopeikas": ("RUB", CENT),
    "kopek": ("RUB", CENT), "kopeks": ("RUB", CENT), "kopeyek": ("RUB", CENT), "kopeyka": ("RUB", CENT),
    "kopiyka": ("UAH", CENT), "kopiykas": ("UAH", CENT), "kopiyky": ("UAH", CENT), "kopiyok": ("UAH", CENT),
    "kurus": ("TRY", CENT), "kuruş": ("TRY", CENT), "laari": ("MVR", CENT), "laaris": ("MVR", CENT),
    "lepta": ("GRD", CENT), "lipa": ("HRK", CENT), "lipas": ("HRK", CENT), "lipe": ("HRK", CENT),
    "lisente": ("LSL", CENT), "luma": ("AMD", CENT), "lumas": ("AMD", CENT), "mao": ("CNY", Decimal("0.1")),
    "millime": ("TND", Decimal("0.001")), "millimes": ("TND", Decimal("0.001")), "möngö": ("MNT", CENT),
    "ngwee": ("ZMW", CENT), "nickel": ("$", Decimal("0.05")), "nickels": ("$", Decimal("0.05")),
    "paisa": ("INR", CENT), "paise": ("INR", CENT), "pence": ("GBP", CENT), "pennies": ("$", CENT),
    "penny": ("GBP", CENT), "pesawas": ("GHS", CENT), "pesewa": ("GHS", CENT), "pesewas": ("GHS", CENT),
    "pfennig": ("DEM", CENT), "pfennige": ("DEM", CENT), "pfennigs": ("DEM", CENT), "piaster": ("EGP", CENT),
    "piasters": ("EGP", CENT), "piastre": ("EGP", CENT), "piastres": ("EGP", CENT), "poisha": ("BDT", CENT),
    "pul": ("AFN", CENT), "puls": ("AFN", CENT), "pya": ("MMK", CENT), "pyas": ("MMK", CENT), "qapik": ("AZN", CENT),
    "qindar": ("ALL", CENT), "qindarka": ("ALL", CENT), "qindarkë": ("ALL", CENT), "qindars": ("ALL", CENT),
    "qəpik": ("AZN", CENT), "rappen": ("CHF", CENT), "santim": ("ETB", CENT), "santimat": ("MAD", CENT),
    "santims": ("ETB", CENT), "satang": ("THB", CENT), "satangs": ("THB", CENT),
    "satoshi": ("bitcoin", Decimal("1E-8")), "satoshis": ("bitcoin", Decimal("1E-8")), "sen": ("MYR", CENT),
    "sene": ("WST", CENT), "seniti": ("TOP", CENT), "sentimo": ("PHP", CENT), "sentimos": ("PHP", CENT),
    "stotin": ("SIT", CENT), "stotinka": ("BGN", CENT), "stotinki": ("BGN", CENT), "tambala": ("MWK", CENT),
    "tenner": ("GBP", Decimal("10")), "tenners": ("GBP", Decimal("10")), "tennesi": ("TMT", CENT),
    "tenneşi": ("TMT", CENT), "tetri": ("GEL", CENT), "thebe": ("BWP", CENT), "tiyin": ("KZT", CENT),
    "tiyins": ("UZS", CENT), "toea": ("PGK", CENT), "¢": ("$", CENT), "öre": ("SEK", CENT), "øre": ("krone", CENT),
}  # fmt: skip

# Coins that are worth another part behind the money of one country.
WORTH = {("AED", "fils"): CENT}

# The wealth that is said in pounds; "500 pounds of" anything else is a weight.
WEALTH = {
    "aid", "cash", "compensation", "costs", "council", "credit", "cuts", "damage", "damages", "debt", "debts",
    "equipment", "fines", "funding", "goods", "government", "government's", "her", "his", "income", "investment",
    "jewellery", "lottery", "money", "my", "our", "profit", "public", "revenue", "sales", "savings", "stolen", "tax",
    "taxpayer", "taxpayer's", "taxpayers", "taxpayers'", "the", "their", "value", "your",
}  # fmt: skip
