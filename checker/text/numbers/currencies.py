"""Currencies: signs, codes and names, as plain tables. A dollar that is not named is "$"."""

from __future__ import annotations

from decimal import Decimal

SIGNS = {
    "$": "$", "£": "GBP", "¥": "JPY", "฿": "THB", "₡": "CRC", "₦": "NGN", "₩": "KRW", "₪": "ILS", "₫": "VND",
    "€": "EUR",
    "₱": "PHP", "₲": "PYG", "₴": "UAH", "₵": "GHS", "₸": "KZT", "₹": "INR", "₺": "TRY", "₼": "AZN", "₽": "RUB",
    "₾": "GEL",
    "₿": "bitcoin", "元": "CNY", "＄": "$", "￡": "GBP", "￥": "JPY", "円": "JPY", "원": "KRW", "₭": "LAK", "₮": "MNT", "₨": "INR", "៛": "KHR", "֏": "AMD",
}  # fmt: skip

# What stands before or behind "$" and names the dollar.
DOLLARS = {
    "a": "AUD", "au": "AUD", "aud": "AUD", "aus": "AUD", "b": "BSD", "bd": "BBD", "c": "CAD", "ca": "CAD",
    "cad": "CAD", "can": "CAD",
    "cdn": "CAD", "ec": "XCD", "fj": "FJD", "g": "GYD", "hk": "HKD", "hkd": "HKD", "j": "JMD", "ja": "JMD",
    "mex": "MXN", "mx": "MXN", "mxn": "MXN", "n": "NAD",
    "nt": "TWD", "nz": "NZD", "nzd": "NZD", "rd": "DOP", "r": "BRL", "s": "SGD", "sg": "SGD", "sgd": "SGD", "tt": "TTD", "us": "USD",
    "usd": "USD", "z": "ZWL",
}  # fmt: skip

CODES = {
    "aed": "AED", "afn": "AFN", "amd": "AMD", "ars": "ARS", "aud": "AUD", "azn": "AZN", "bam": "BAM", "bdt": "BDT",
    "bgn": "BGN",
    "bd": "BHD", "bhd": "BHD", "cfa": "XOF", "dm": "DEM", "fcfa": "XOF", "kd": "KWD", "cfaf": "XOF", "frw": "RWF", "qr": "QAR", "shs": "shilling", "sr": "SAR",
    "bnd": "BND", "bob": "BOB", "brl": "BRL", "btc": "bitcoin", "bwp": "BWP", "byn": "BYN", "cad": "CAD",
    "chf": "CHF", "clp": "CLP", "cny": "CNY", "cop": "COP", "crc": "CRC", "czk": "CZK", "dkk": "DKK", "dop": "DOP",
    "dzd": "DZD",
    "egp": "EGP", "etb": "ETB", "eur": "EUR", "fjd": "FJD", "gbp": "GBP", "gel": "GEL", "ghs": "GHS", "gtq": "GTQ",
    "hkd": "HKD",
    "hnl": "HNL", "hrk": "HRK", "huf": "HUF", "idr": "IDR", "ils": "ILS", "inr": "INR", "iqd": "IQD", "irr": "IRR",
    "isk": "ISK",
    "jmd": "JMD", "jod": "JOD", "jpy": "JPY", "kes": "KES", "ksh": "KES", "kgs": "KGS", "khr": "KHR", "krw": "KRW",
    "kwd": "KWD", "aoa": "AOA", "ang": "ANG", "awg": "AWG", "bbd": "BBD", "bif": "BIF", "bmd": "BMD", "bsd": "BSD",
    "btn": "BTN", "bzd": "BZD", "cdf": "CDF", "cve": "CVE", "dh": "AED", "dhs": "AED", "sfr": "CHF", "djf": "DJF", "gmd": "GMD",
    "gnf": "GNF", "gyd": "GYD", "htg": "HTG", "kmf": "KMF", "kpw": "KPW", "kyd": "KYD", "lak": "LAK", "lrd": "LRD",
    "lsl": "LSL", "mga": "MGA", "mro": "MRO", "mru": "MRU", "nis": "ILS", "sll": "SLL", "srd": "SRD", "ssp": "SSP",
    "szl": "SZL", "tl": "TRY", "tmt": "TMT", "vuv": "VUV", "xcd": "XCD", "xpf": "XPF",
    "kzt": "KZT",
    "lbp": "LBP", "lkr": "LKR", "lyd": "LYD", "mad": "MAD", "mdl": "MDL", "mkd": "MKD", "mmk": "MMK", "mnt": "MNT",
    "mur": "MUR", "mvr": "MVR",
    "mwk": "MWK", "mxn": "MXN", "myr": "MYR", "mzn": "MZN", "nad": "NAD", "ngn": "NGN", "nio": "NIO", "nok": "NOK",
    "npr": "NPR",
    "nzd": "NZD", "omr": "OMR", "pab": "PAB", "pen": "PEN", "pgk": "PGK", "php": "PHP", "pkr": "PKR", "pln": "PLN",
    "pyg": "PYG",
    "qar": "QAR", "rm": "MYR", "rmb": "CNY", "ron": "RON", "rp": "IDR", "rs": "INR", "rsd": "RSD", "rub": "RUB",
    "rwf": "RWF", "sh": "shilling", "tk": "BDT", "tsh": "TZS", "ush": "UGX",
    "sar": "SAR", "scr": "SCR", "sdg": "SDG", "sek": "SEK", "sgd": "SGD", "syp": "SYP", "thb": "THB", "tjs": "TJS",
    "tnd": "TND", "try": "TRY",
    "ttd": "TTD", "twd": "TWD", "tzs": "TZS", "uah": "UAH", "ugx": "UGX", "usd": "USD", "usdt": "USDT", "uyu": "UYU",
    "uzs": "UZS", "ves": "VES", "vnd": "VND",
    "xaf": "XAF", "xof": "XOF", "yer": "YER", "zar": "ZAR", "zmw": "ZMW",
}  # fmt: skip

# Codes that are words or other signs as well in lower case.
ALSO_WORDS = {
    "all", "ang", "bam", "bob", "btn", "cop", "dh", "gel", "kgs", "mad", "nis", "omr", "pab", "pen", "php", "rm", "ron",
    "rp", "scr", "sh", "shs", "ssp", "tl", "try", "ves",
}  # fmt: skip

# Letters that are a currency in capitals only ("QR300 million"); "N" and "P" before a large sum only.
UPPER_CODES = {"bd", "dm", "kd", "qr", "sr"}
LETTERS_BEFORE = {"n": "NGN", "p": "PHP", "r": "ZAR"}

# Pounds that are named by letters before the sign: "E£300m".
POUNDS = {"e": "EGP", "ie": "IEP", "ir": "IEP", "le": "EGP"}

# Names in the singular; the plural adds an s, or is the same. A name that several countries share stays a name.
NAMES = {
    "bolívare": "VES", "ether": "ether", "guaraníe": "PYG", "kip": "LAK", "lek": "ALL",
    "nakfa": "ERN", "som": "som", "tala": "WST", "toman": "toman", "togrog": "MNT",
    "afghani": "AFN", "baht": "THB", "balboa": "PAB", "birr": "ETB", "bitcoin": "bitcoin", "bolivar": "VES",
    "boliviano": "BOB", "buck": "$",
    "cedi": "GHS", "colon": "CRC", "córdoba": "NIO", "dalasi": "GMD", "deutschmark": "DEM", "dinar": "dinar",
    "dirham": "dirham", "dollar": "$", "dong": "VND",
    "drachma": "GRD", "euro": "EUR", "forint": "HUF", "franc": "franc", "guarani": "PYG", "guilder": "guilder",
    "hryvnia": "UAH", "hryvna": "UAH",
    "koruna": "koruna", "krona": "SEK", "kronor": "SEK", "krone": "krone", "kroner": "krone", "kuai": "CNY",
    "kwacha": "kwacha", "kyat": "MMK", "leu": "RON", "lei": "RON",
    "lev": "BGN", "leva": "BGN", "lira": "TRY", "kr": "SEK", "kč": "CZK", "lari": "GEL", "loonie": "CAD",
    "mark": "mark", "naira": "NGN", "pataca": "MOP",
    "peseta": "peseta",
    "peso": "peso", "pound": "GBP", "pula": "BWP", "quid": "GBP", "rand": "ZAR", "reais": "BRL", "renminbi": "CNY",
    "rial": "rial", "ringgit": "MYR",
    "riyal": "riyal", "rouble": "RUB", "ruble": "RUB", "rupee": "INR", "rupiah": "IDR", "shekel": "ILS",
    "shilling": "shilling",
    "sterling": "GBP", "taka": "BDT", "tenge": "KZT", "tugrik": "MNT", "won": "KRW", "yen": "JPY", "yuan": "CNY",
    "ariary": "MGA", "bolívar": "VES", "bolivare": "VES", "colone": "CRC", "colón": "CRC", "dram": "AMD", "escudo": "escudo",
    "florin": "florin", "gourde": "HTG", "guaranie": "PYG", "guaraní": "PYG", "hryvnya": "UAH", "hryvnyas": "UAH",
    "kina": "PGK", "kronur": "ISK", "krónur": "ISK", "króna": "ISK", "kwanza": "AOA", "lempira": "HNL", "leone": "SLL",
    "lire": "ITL", "manat": "manat", "markka": "FIM", "metical": "MZN", "meticai": "MZN", "ngultrum": "BTN",
    "ouguiya": "MRU", "quetzal": "GTQ", "quetzale": "GTQ", "riel": "KHR", "rufiyaa": "MVR", "schilling": "ATS",
    "sole": "PEN", "somoni": "TJS", "vatu": "VUV", "złotych": "PLN", "złote": "PLN", "zl": "PLN", "đ": "VND", "đồng": "VND",
    "грн": "UAH", "гривень": "UAH", "гривня": "UAH", "гривні": "UAH", "гривен": "UAH", "лв": "BGN", "руб": "RUB", "рублей": "RUB", "рубля": "RUB", "рубль": "RUB", "р": "RUB",
    "тенге": "KZT",
    "zloty": "PLN", "zł": "PLN", "crown": "crown", "złoty": "PLN",
}  # fmt: skip

# Names that are other words as well: read only behind a number that has a magnitude or a separator, or an adjective.
OTHER_WORDS = {
    "colon", "colons", "crown", "crowns", "dram", "drams", "florin", "florins", "mark", "marks", "sole", "soles", "won",
}  # fmt: skip

ADJECTIVES = {
    ("american", "$"): "USD", ("argentine", "peso"): "ARS", ("argentinian", "peso"): "ARS",
    ("australian", "$"): "AUD", ("british", "GBP"): "GBP",
    ("brazilian", "real"): "BRL", ("brazilian", "BRL"): "BRL", ("canadian", "$"): "CAD", ("chilean", "peso"): "CLP",
    ("chinese", "CNY"): "CNY", ("colombian", "peso"): "COP", ("cuban", "peso"): "CUP",
    ("czech", "koruna"): "CZK", ("danish", "krone"): "DKK", ("dominican", "peso"): "DOP", ("egyptian", "GBP"): "EGP",
    ("french", "franc"): "FRF", ("german", "mark"): "DEM", ("iranian", "rial"): "IRR",
    ("iraqi", "dinar"): "IQD", ("israeli", "ILS"): "ILS", ("indian", "INR"): "INR", ("indonesian", "IDR"): "IDR",
    ("irish", "GBP"): "IEP", ("italian", "TRY"): "ITL", ("jamaican", "$"): "JMD", ("japanese", "JPY"): "JPY",
    ("jordanian", "dinar"): "JOD", ("kenyan", "shilling"): "KES",
    ("korean", "KRW"): "KRW", ("kuwaiti", "dinar"): "KWD", ("lebanese", "GBP"): "LBP", ("libyan", "dinar"): "LYD",
    ("malaysia", "MYR"): "MYR", ("malaysian", "MYR"): "MYR", ("mexican", "peso"): "MXN",
    ("moroccan", "dirham"): "MAD", ("nepalese", "INR"): "NPR", ("nigerian", "NGN"): "NGN",
    ("norwegian", "krone"): "NOK", ("omani", "rial"): "OMR", ("pakistan", "INR"): "PKR", ("pakistani", "INR"): "PKR",
    ("philippine", "peso"): "PHP",
    ("polish", "PLN"): "PLN", ("qatari", "riyal"): "QAR", ("russian", "RUB"): "RUB", ("saudi", "riyal"): "SAR",
    ("serbian", "dinar"): "RSD", ("singapore", "$"): "SGD", ("singaporean", "$"): "SGD",
    ("south african", "ZAR"): "ZAR",
    ("lankan", "INR"): "LKR", ("sudanese", "GBP"): "SDG", ("swedish", "SEK"): "SEK", ("swiss", "franc"): "CHF",
    ("syrian", "GBP"): "SYP", ("taiwan", "$"): "TWD", ("taiwanese", "$"): "TWD", ("tanzanian", "shilling"): "TZS",
    ("thai", "THB"): "THB",
    ("tunisian", "dinar"): "TND", ("turkish", "TRY"): "TRY", ("uae", "dirham"): "AED", ("emirati", "dirham"): "AED",
    ("ugandan", "shilling"): "UGX", ("us", "$"): "USD", ("zambian", "kwacha"): "ZMW", ("zealand", "$"): "NZD",
    ("kong", "$"): "HKD", ("bahraini", "dinar"): "BHD", ("algerian", "dinar"): "DZD", ("bangladeshi", "BDT"): "BDT",
    ("belarusian", "RUB"): "BYN", ("bulgarian", "BGN"): "BGN", ("czech", "crown"): "CZK", ("danish", "crown"): "DKK",
    ("georgian", "GEL"): "GEL", ("hungarian", "HUF"): "HUF", ("mongolian", "MNT"): "MNT",
    ("norwegian", "crown"): "NOK", ("qatari", "rial"): "QAR", ("romanian", "RON"): "RON", ("saudi", "rial"): "SAR",
    ("swedish", "crown"): "SEK", ("ukrainian", "UAH"): "UAH", ("vietnamese", "VND"): "VND",
    ("yemeni", "rial"): "YER", ("omani", "riyal"): "OMR", ("iranian", "riyal"): "IRR", ("filipino", "peso"): "PHP",
    ("barbados", "$"): "BBD", ("burundi", "franc"): "BIF", ("caribbean", "$"): "XCD", ("fiji", "$"): "FJD",
    ("kyrgyz", "som"): "KGS", ("papua new guinea", "PGK"): "PGK", ("uzbek", "som"): "UZS", ("zimbabwe", "$"): "ZWL",
    ("sterling", "GBP"): "GBP", ("deutsche", "mark"): "DEM",
    ("aussie", "$"): "AUD", ("azerbaijani", "manat"): "AZN", ("bahamian", "$"): "BSD", ("barbadian", "$"): "BBD",
    ("belgian", "franc"): "BEF", ("bermudian", "$"): "BMD", ("burundian", "franc"): "BIF", ("cfa", "franc"): "XOF",
    ("congolese", "franc"): "CDF", ("cypriot", "GBP"): "CYP", ("dutch", "guilder"): "NLG", ("fijian", "$"): "FJD",
    ("guinean", "franc"): "GNF", ("guyanese", "$"): "GYD", ("hk", "$"): "HKD", ("icelandic", "krone"): "ISK",
    ("icelandic", "SEK"): "ISK", ("icelandic", "koruna"): "ISK", ("kiwi", "$"): "NZD", ("liberian", "$"): "LRD",
    ("luxembourg", "franc"): "LUF", ("macedonian", "dinar"): "MKD", ("mauritian", "INR"): "MUR",
    ("namibian", "$"): "NAD", ("nepali", "INR"): "NPR", ("nz", "$"): "NZD", ("portuguese", "escudo"): "PTE",
    ("rwandan", "franc"): "RWF", ("seychelles", "INR"): "SCR", ("slovak", "koruna"): "SKK",
    ("somali", "shilling"): "SOS", ("spanish", "peseta"): "ESP", ("states", "$"): "USD", ("surinamese", "$"): "SRD",
    ("tobago", "$"): "TTD", ("trinidadian", "$"): "TTD", ("turkmen", "manat"): "TMT", ("uruguayan", "peso"): "UYU",
    ("zambian", "ZMW"): "ZMW", ("zimbabwean", "$"): "ZWL",
}  # fmt: skip

# Endings of what names a country before its money: "Ethiopian birr" needs no line of its own.
NATIONAL = ("an", "ani", "aiti", "ench", "eli", "ese", "ic", "ish", "iss", "qi", "utch")

# Currencies without hundredths: "Rp 11.000" is eleven thousand.
WITHOUT_CENTS = {"CLP", "COP", "CRC", "IDR", "JPY", "KRW", "PYG", "VND"}

CENT = Decimal("0.01")

# Hundredths of the main unit, and a few other coins.
SUBUNITS = {
    "bani": ("RON", CENT), "centavo": ("peso", CENT), "centavos": ("peso", CENT), "centime": ("franc", CENT),
    "centimes": ("franc", CENT), "fen": ("CNY", CENT), "fiver": ("GBP", Decimal(5)), "fivers": ("GBP", Decimal(5)),
    "halfpenny": ("GBP", Decimal("0.005")), "haleru": ("CZK", CENT), "haléřů": ("CZK", CENT), "kobo": ("NGN", CENT),
    "mao": ("CNY", Decimal("0.1")), "ngwee": ("ZMW", CENT), "pesewa": ("GHS", CENT), "pesewas": ("GHS", CENT),
    "piaster": ("EGP", CENT), "piasters": ("EGP", CENT), "piastre": ("EGP", CENT), "piastres": ("EGP", CENT),
    "poisha": ("BDT", CENT), "rappen": ("CHF", CENT), "satoshi": ("bitcoin", Decimal("1e-8")),
    "satoshis": ("bitcoin", Decimal("1e-8")), "sen": ("MYR", CENT), "tenner": ("GBP", Decimal(10)),
    "tenners": ("GBP", Decimal(10)), "toea": ("PGK", CENT), "öre": ("SEK", CENT), "øre": ("krone", CENT),
    "agorot": ("ILS", CENT), "eurocent": ("EUR", CENT), "eurocents": ("EUR", CENT), "grosz": ("PLN", CENT),
    "groszy": ("PLN", CENT), "jiao": ("CNY", Decimal("0.1")), "kuruş": ("TRY", CENT), "kurus": ("TRY", CENT),
    "pfennig": ("DEM", CENT), "pfennigs": ("DEM", CENT), "satang": ("THB", CENT), "stotinki": ("BGN", CENT),
    "tetri": ("GEL", CENT),
    "cent": ("$", CENT), "cents": ("$", CENT), "dime": ("$", Decimal("0.1")), "dimes": ("$", Decimal("0.1")),
    "euro cent": ("EUR", CENT), "kopeck": ("RUB", CENT), "kopecks": ("RUB", CENT), "kopek": ("RUB", CENT),
    "kopeks": ("RUB", CENT), "kopiyka": ("UAH", CENT), "kopiykas": ("UAH", CENT),
    "nickels": ("$", Decimal("0.05")), "paise": ("INR", CENT), "paisa": ("INR", CENT), "pence": ("GBP", CENT),
    "pennies": ("GBP", CENT),
    "penny": ("GBP", CENT), "¢": ("$", CENT),
}  # fmt: skip

# The wealth that is said in pounds; "500 pounds of" anything else is a weight.
WEALTH = {
    "debt", "debts", "damage", "damages", "savings", "public", "taxpayer", "taxpayers", "taxpayers'", "taxpayer's",
    "money", "cash", "his", "her", "their", "our",
          "investment", "the", "fines", "funding", "aid", "compensation", "costs", "cuts", "income", "profit", "tax",
          "government", "government's", "lottery", "my", "your",
          "revenue", "sales", "goods", "jewellery", "stolen", "council", "credit", "equipment", "value"}  # fmt: skip
