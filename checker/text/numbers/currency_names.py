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
    "kronor": "SEK", "kronur": "ISK", "króna": "ISK", "krónur": "ISK", "kuai": "CNY", "kuna": "HRK",
    "kwacha": "kwacha", "kwanza": "AOA", "kyat": "MMK", "kč": "CZK", "lari": "GEL", "lei": "RON", "lek": "ALL",
    "lempira": "HNL", "leone": "SLL", "leu": "RON", "lev": "BGN", "leva": "BGN", "lilangeni": "SZL", "lira": "TRY",
    "lire": "ITL", "litecoin": "litecoin", "loonie": "CAD", "loti": "LSL", "maloti": "LSL", "manat": "manat",
    "mark": "mark", "markka": "FIM", "markkaa": "FIM", "meticai": "MZN", "metical": "MZN", "naira": "NGN",
    "nakfa": "ERN", "ngultrum": "BTN", "ouguiya": "MRU", "paanga": "TOP", "pataca": "MOP", "peseta": "peseta",
    "peso": "peso", "pound": "GBP", "pula": "BWP", "quetzal": "GTQ", "quetzale": "GTQ", "quid": "GBP", "rand": "ZAR",
    "reais": "BRL", "renminbi": "CNY", "rial": "rial", "riel": "KHR", "ringgit": "MYR", "riyal": "riyal",
    "rouble": "RUB", "ruble": "RUB", "rufiyaa": "MVR", "rupee": "INR", "rupiah": "IDR", "schilling": "ATS",
    "shekel": "ILS", "shilling": "shilling", "sole": "PEN", "som": "som", "somoni": "TJS", "sterling": "GBP",
    "taka": "BDT", "tala": "WST", "tenge": "KZT", "togrog": "MNT", "toman": "toman", "tugrik": "MNT", "vatu": "VUV",
    "won": "KRW", "yen": "JPY", "yuan": "CNY", "zl": "PLN", "zloty": "PLN", "zł": "PLN", "złote": "PLN",
    "złoty": "PLN", "złotych": "PLN", "đ": "VND", "đồng": "VND", "гривен": "UAH", "гривень": "UAH", "гривня": "UAH",
    "гривні": "UAH", "грн": "UAH", "лв": "BGN", "р": "RUB", "руб": "RUB", "рублей": "RUB", "рубль": "RUB",
    "рубля": "RUB", "тенге": "KZT",
}  # fmt: skip

# Names that are other words as well: read only behind a number that has a magnitude or a separator, or an adjective.
OTHER_WORDS = {
    "colon", "colons", "cordoba", "cordobas", "crown", "crowns", "dram", "drams", "florin", "florins", "mark",
    "marks", "sole", "soles", "won",
}  # fmt: skip

ADJECTIVES = {
    ("algerian", "dinar"): "DZD", ("american", "$"): "USD", ("angolan", "AOA"): "AOA",
    ("antillean", "guilder"): "ANG", ("argentine", "peso"): "ARS", ("argentinian", "peso"): "ARS",
    ("aruban", "florin"): "AWG", ("aussie", "$"): "AUD", ("australian", "$"): "AUD", ("austrian", "shilling"): "ATS",
    ("azerbaijan", "manat"): "AZN", ("azerbaijani", "manat"): "AZN", ("azeri", "manat"): "AZN",
    ("bahamas", "$"): "BSD", ("bahamian", "$"): "BSD", ("bahraini", "dinar"): "BHD", ("bangladeshi", "BDT"): "BDT",
    ("barbadian", "$"): "BBD", ("barbados", "$"): "BBD", ("belarusian", "RUB"): "BYN", ("belgian", "franc"): "BEF",
    ("belize", "$"): "BZD", ("bermuda", "$"): "BMD", ("bermudian", "$"): "BMD", ("bosnian", "mark"): "BAM",
    ("brazilian", "BRL"): "BRL", ("brazilian", "real"): "BRL", ("british", "GBP"): "GBP", ("brunei", "$"): "BND",
    ("bulgarian", "BGN"): "BGN", ("burundi", "franc"): "BIF", ("burundian", "franc"): "BIF", ("canadian", "$"): "CAD",
    ("caribbean", "$"): "XCD", ("cayman", "$"): "KYD", ("cfa", "franc"): "XOF", ("chilean", "peso"): "CLP",
    ("china", "CNY"): "CNY", ("chinese", "CNY"): "CNY", ("colombian", "peso"): "COP", ("comorian", "franc"): "KMF",
    ("congolese", "franc"): "CDF", ("convertible", "mark"): "BAM", ("cuban", "peso"): "CUP",
    ("cypriot", "GBP"): "CYP", ("czech", "crown"): "CZK", ("czech", "koruna"): "CZK", ("danish", "crown"): "DKK",
    ("danish", "krone"): "DKK", ("deutsche", "mark"): "DEM", ("djiboutian", "franc"): "DJF",
    ("dominican", "peso"): "DOP", ("dubai", "dirham"): "AED", ("dutch", "guilder"): "NLG", ("egyptian", "GBP"): "EGP",
    ("emirate", "dirham"): "AED", ("emirates", "dirham"): "AED", ("emirati", "dirham"): "AED", ("fiji", "$"): "FJD",
    ("fijian", "$"): "FJD", ("filipino", "peso"): "PHP", ("finnish", "mark"): "FIM", ("french", "franc"): "FRF",
    ("georgian", "GEL"): "GEL", ("german", "mark"): "DEM", ("gibraltar", "GBP"): "GIP", ("guinean", "franc"): "GNF",
    ("guyana", "$"): "GYD", ("guyanese", "$"): "GYD", ("hk", "$"): "HKD", ("hungarian", "HUF"): "HUF",
    ("icelandic", "SEK"): "ISK", ("icelandic", "koruna"): "ISK", ("icelandic", "krone"): "ISK",
    ("indian", "INR"): "INR", ("indonesia", "IDR"): "IDR", ("indonesian", "IDR"): "IDR", ("iran", "rial"): "IRR",
    ("iranian", "rial"): "IRR", ("iranian", "riyal"): "IRR", ("iraq", "dinar"): "IQD", ("iraqi", "dinar"): "IQD",
    ("irish", "GBP"): "IEP", ("israeli", "ILS"): "ILS", ("italian", "TRY"): "ITL", ("jamaica", "$"): "JMD",
    ("jamaican", "$"): "JMD", ("japanese", "JPY"): "JPY", ("jordanian", "dinar"): "JOD", ("kenya", "shilling"): "KES",
    ("kenyan", "shilling"): "KES", ("kiwi", "$"): "NZD", ("kong", "$"): "HKD", ("korean", "KRW"): "KRW",
    ("kuwait", "dinar"): "KWD", ("kuwaiti", "dinar"): "KWD", ("kyrgyz", "som"): "KGS", ("kyrgyzstani", "som"): "KGS",
    ("lankan", "INR"): "LKR", ("lebanese", "GBP"): "LBP", ("liberia", "$"): "LRD", ("liberian", "$"): "LRD",
    ("libyan", "dinar"): "LYD", ("luxembourg", "franc"): "LUF", ("luxembourgish", "franc"): "LUF",
    ("macedonian", "MKD"): "MKD", ("macedonian", "dinar"): "MKD", ("malagasy", "franc"): "MGF",
    ("malawi", "kwacha"): "MWK", ("malawian", "kwacha"): "MWK", ("malaysia", "MYR"): "MYR",
    ("malaysian", "MYR"): "MYR", ("manx", "GBP"): "IMP", ("mauritanian", "MRU"): "MRU", ("mauritian", "INR"): "MUR",
    ("mexican", "peso"): "MXN", ("moldovan", "RON"): "MDL", ("mongolian", "MNT"): "MNT",
    ("moroccan", "dirham"): "MAD", ("namibia", "$"): "NAD", ("namibian", "$"): "NAD", ("nepalese", "INR"): "NPR",
    ("nepali", "INR"): "NPR", ("nicaraguan", "NIO"): "NIO", ("nigerian", "NGN"): "NGN", ("norwegian", "crown"): "NOK",
    ("norwegian", "krone"): "NOK", ("nz", "$"): "NZD", ("oman", "rial"): "OMR", ("omani", "rial"): "OMR",
    ("omani", "riyal"): "OMR", ("pakistan", "INR"): "PKR", ("pakistani", "INR"): "PKR",
    ("papua new guinea", "PGK"): "PGK", ("peruvian", "PEN"): "PEN", ("philippine", "peso"): "PHP",
    ("polish", "PLN"): "PLN", ("portuguese", "escudo"): "PTE", ("qatar", "riyal"): "QAR", ("qatari", "rial"): "QAR",
    ("qatari", "riyal"): "QAR", ("rican", "CRC"): "CRC", ("romanian", "RON"): "RON", ("russian", "RUB"): "RUB",
    ("rwandan", "franc"): "RWF", ("saudi", "rial"): "SAR", ("saudi", "riyal"): "SAR", ("scottish", "GBP"): "GBP",
    ("serbian", "dinar"): "RSD", ("seychelles", "INR"): "SCR", ("seychellois", "INR"): "SCR",
    ("singapore", "$"): "SGD", ("singaporean", "$"): "SGD", ("slovak", "koruna"): "SKK",
    ("somali", "shilling"): "SOS", ("somalian", "shilling"): "SOS", ("south african", "ZAR"): "ZAR",
    ("spanish", "peseta"): "ESP", ("states", "$"): "USD", ("sterling", "GBP"): "GBP", ("sudanese", "GBP"): "SDG",
    ("suriname", "$"): "SRD", ("surinamese", "$"): "SRD", ("surinamese", "guilder"): "SRG", ("swedish", "SEK"): "SEK",
    ("swedish", "crown"): "SEK", ("swiss", "franc"): "CHF", ("syrian", "GBP"): "SYP", ("taiwan", "$"): "TWD",
    ("taiwanese", "$"): "TWD", ("tanzania", "shilling"): "TZS", ("tanzanian", "shilling"): "TZS",
    ("thai", "THB"): "THB", ("tobago", "$"): "TTD", ("trinidadian", "$"): "TTD", ("tunisian", "dinar"): "TND",
    ("turkish", "TRY"): "TRY", ("turkmen", "manat"): "TMT", ("turkmenistan", "manat"): "TMT",
    ("turkmenistani", "manat"): "TMT", ("uae", "dirham"): "AED", ("uganda", "shilling"): "UGX",
    ("ugandan", "shilling"): "UGX", ("ukrainian", "UAH"): "UAH", ("uruguayan", "peso"): "UYU", ("us", "$"): "USD",
    ("uzbek", "som"): "UZS", ("uzbekistan", "som"): "UZS", ("uzbekistani", "som"): "UZS", ("vietnam", "VND"): "VND",
    ("vietnamese", "VND"): "VND", ("yemen", "rial"): "YER", ("yemeni", "rial"): "YER", ("zambian", "ZMW"): "ZMW",
    ("zambian", "kwacha"): "ZMW", ("zealand", "$"): "NZD", ("zimbabwe", "$"): "ZWL", ("zimbabwean", "$"): "ZWL",
}  # fmt: skip

# Endings of what names a country before its money: "Ethiopian birr" needs no line of its own.
NATIONAL = ("an", "ani", "aiti", "ench", "eli", "ese", "ic", "ish", "iss", "qi", "utch")

CENT = Decimal("0.01")

# Coins and notes: whose they are where nothing else is said, and what part of the main unit.
SUBUNITS = {
    "agorot": ("ILS", CENT), "bani": ("RON", CENT), "butut": ("GMD", CENT), "cent": ("$", CENT),
    "centavo": ("peso", CENT), "centavos": ("peso", CENT), "centime": ("franc", CENT), "centimes": ("franc", CENT),
    "cents": ("$", CENT), "dime": ("$", Decimal("0.1")), "dimes": ("$", Decimal("0.1")), "euro cent": ("EUR", CENT),
    "eurocent": ("EUR", CENT), "eurocents": ("EUR", CENT), "fen": ("CNY", CENT), "fil": ("dinar", Decimal("0.001")),
    "fils": ("dinar", Decimal("0.001")), "fiver": ("GBP", Decimal(5)), "fivers": ("GBP", Decimal(5)),
    "groschen": ("ATS", CENT), "grosz": ("PLN", CENT), "groszy": ("PLN", CENT), "halala": ("SAR", CENT),
    "halalas": ("SAR", CENT), "haleru": ("CZK", CENT), "halfpenny": ("GBP", Decimal("0.005")),
    "haléřů": ("CZK", CENT), "jiao": ("CNY", Decimal("0.1")), "kobo": ("NGN", CENT), "kopeck": ("RUB", CENT),
    "kopecks": ("RUB", CENT), "kopek": ("RUB", CENT), "kopeks": ("RUB", CENT), "kopeyka": ("RUB", CENT),
    "kopiyka": ("UAH", CENT), "kopiykas": ("UAH", CENT), "kopiyky": ("UAH", CENT), "kurus": ("TRY", CENT),
    "kuruş": ("TRY", CENT), "lepta": ("GRD", CENT), "lipa": ("HRK", CENT), "lipas": ("HRK", CENT),
    "mao": ("CNY", Decimal("0.1")), "ngwee": ("ZMW", CENT), "nickels": ("$", Decimal("0.05")), "paisa": ("INR", CENT),
    "paise": ("INR", CENT), "pence": ("GBP", CENT), "pennies": ("GBP", CENT), "penny": ("GBP", CENT),
    "pesewa": ("GHS", CENT), "pesewas": ("GHS", CENT), "pfennig": ("DEM", CENT), "pfennige": ("DEM", CENT),
    "pfennigs": ("DEM", CENT), "piaster": ("EGP", CENT), "piasters": ("EGP", CENT), "piastre": ("EGP", CENT),
    "piastres": ("EGP", CENT), "poisha": ("BDT", CENT), "qapik": ("AZN", CENT), "rappen": ("CHF", CENT),
    "santim": ("ETB", CENT), "satang": ("THB", CENT), "satoshi": ("bitcoin", Decimal("1E-8")),
    "satoshis": ("bitcoin", Decimal("1E-8")), "sen": ("MYR", CENT), "sene": ("WST", CENT), "stotinka": ("BGN", CENT),
    "stotinki": ("BGN", CENT), "tambala": ("MWK", CENT), "tenner": ("GBP", Decimal(10)),
    "tenners": ("GBP", Decimal(10)), "tetri": ("GEL", CENT), "tiyin": ("KZT", CENT), "toea": ("PGK", CENT),
    "¢": ("$", CENT), "öre": ("SEK", CENT), "øre": ("krone", CENT),
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
