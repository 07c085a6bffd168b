"""Whose money it is: the words before a name that several countries share, or that one alone has."""

from __future__ import annotations

# By a name that several share (what `NAMES` gives it): each currency, and what stands before the name.
_SHARED = {
    "$": {
        "AUD": "aussie, australia, australian", "BBD": "bajan, barbadian, barbados",
        "BMD": "bermuda, bermudan, bermudian", "BND": "brunei, bruneian", "BSD": "bahamas, bahamian",
        "BZD": "belize, belizean", "CAD": "canada, canadian", "FJD": "fiji, fijian", "GYD": "guyana, guyanese",
        "HKD": "hk, hong kong, hong kongese, kong", "JMD": "jamaica, jamaican",
        "KYD": "cayman, cayman island, cayman islands", "LRD": "liberia, liberian", "NAD": "namibia, namibian",
        "NZD": "kiwi, new zealand, new zealander, nz, zealand",
        "SBD": "solomon island, solomon islander, solomon islands", "SGD": "singapore, singaporean, singaporian",
        "SRD": "suriname, surinamese",
        "TTD": "tobago, tobagonian, trinidad, trinidad & tobago, trinidad and tobago, trinidadian",
        "TVD": "tuvalu, tuvaluan", "TWD": "new taiwan, new taiwanese, taiwan, taiwanese",
        "USD": "american, states, united states, us, usa", "XCD": "caribbean, east caribbean, eastern caribbean",
        "ZWL": "zimbabwe, zimbabwean",
    },
    "CRC": {
        "CRC": "costa rica, costa rican, rican", "SVC": "el salvador, salvadoran",
    },
    "GBP": {
        "CYP": "cypriot, cyprus", "EGP": "egypt, egyptian",
        "FKP": "falkland, falkland island, falkland islands, falklands",
        "GBP": "british, english, scottish, sterling, uk", "GGP": "guernsey", "GIP": "gibraltar", "IEP": "irish",
        "IMP": "isle of man, manx", "JEP": "jersey", "LBP": "lebanese, lebanon", "SDG": "sudan, sudanese",
        "SHP": "saint helena, st helena", "SSP": "south sudan, south sudanese", "SYP": "syria, syrian",
    },
    "INR": {
        "INR": "india, indian", "LKR": "lankan, sri lanka, sri lankan", "MUR": "mauritian, mauritius",
        "MVR": "maldives, maldivian", "NPR": "nepal, nepalese, nepali", "PKR": "pakistan, pakistani",
        "SCR": "seychelles, seychellois",
    },
    "KRW": {
        "KPW": "north korea, north korean", "KRW": "korean, south korea, south korean",
    },
    "RON": {
        "MDL": "moldova, moldovan", "RON": "romania, romanian",
    },
    "RUB": {
        "BYN": "belarus, belarusian, belarussian", "RUB": "russian",
    },
    "SEK": {
        "ISK": "icelandic", "SEK": "sweden, swedish",
    },
    "TRY": {
        "ITL": "italian", "MTL": "maltese", "TRY": "new turkish, turkish",
    },
    "crown": {
        "CZK": "czech", "DKK": "danish", "EEK": "estonian", "ISK": "icelandic", "NOK": "norwegian", "SEK": "swedish",
        "SKK": "slovak",
    },
    "dinar": {
        "BHD": "bahrain, bahraini", "DZD": "algeria, algerian", "IQD": "iraq, iraqi", "JOD": "jordan, jordanian",
        "KWD": "kuwait, kuwaiti", "LYD": "libya, libyan", "MKD": "macedonian", "RSD": "serbia, serbian",
        "TND": "tunisia, tunisian",
    },
    "dirham": {
        "AED": "arab emirates, dubai, emirate, emirates, emirati, u . a . e ., uae, united arab emirates",
        "MAD": "moroccan, morocco",
    },
    "escudo": {
        "CVE": "cape verde, cape verdean, verdean", "PTE": "portuguese",
    },
    "florin": {
        "AWG": "aruba, aruban", "NLG": "dutch",
    },
    "franc": {
        "BEF": "belgian", "BIF": "burundi, burundian", "CDF": "congolese", "CHF": "swiss, switzerland",
        "DJF": "djibouti, djiboutian", "FRF": "french", "GNF": "guinea, guinean", "KMF": "comoran, comorian, comoro",
        "LUF": "luxembourg, luxembourgish", "MGF": "malagasy", "RWF": "rwanda, rwandan",
        "XAF": "central african, central african cfa", "XOF": "cfa, west african, west african cfa",
        "XPF": "cfp, french pacific, polynesian",
    },
    "guilder": {
        "ANG": "antillean, antilles, netherlands antillean, netherlands antilles", "NLG": "dutch", "SRG": "surinamese",
    },
    "koruna": {
        "CZK": "czech", "ISK": "icelandic", "SKK": "slovak",
    },
    "krone": {
        "DKK": "danish, denmark, faroese", "ISK": "icelandic", "NOK": "norway, norwegian",
    },
    "kroon": {
        "EEK": "estonian",
    },
    "kwacha": {
        "MWK": "malawi, malawian", "ZMW": "zambia, zambian",
    },
    "manat": {
        "AZN": "azerbaijan, azerbaijani, azeri", "TMT": "turkmen, turkmenistan, turkmenistani",
    },
    "mark": {
        "BAM": "bosnia and herzegovina convertible, bosnian, bosnian convertible, convertible",
        "DEM": "deutsch, deutsche, german, west german", "FIM": "finnish",
    },
    "peseta": {
        "ESP": "spanish",
    },
    "peso": {
        "ARS": "argentina, argentine, argentinean, argentinian", "CLP": "chile, chilean", "COP": "colombia, colombian",
        "CUC": "convertible, cuban convertible", "CUP": "cuba, cuban", "DOP": "dominican, dominican republic",
        "MXN": "mexican, mexico", "PHP": "filipino, philippine, philippines", "UYU": "uruguay, uruguayan",
    },
    "real": {
        "BRL": "brazilian",
    },
    "rial": {
        "IRR": "iran, iranian", "OMR": "oman, omani", "QAR": "qatar, qatari", "SAR": "saudi, saudi arabian",
        "YER": "yemen, yemeni",
    },
    "riyal": {
        "IRR": "iranian", "OMR": "omani", "QAR": "qatar, qatari", "SAR": "saudi, saudi arabia, saudi arabian",
        "YER": "yemeni",
    },
    "shilling": {
        "ATS": "austrian", "KES": "kenya, kenyan", "SOS": "somali, somalia, somalian", "TZS": "tanzania, tanzanian",
        "UGX": "uganda, ugandan",
    },
    "som": {
        "KGS": "kyrgyz, kyrgyzstan, kyrgyzstani", "UZS": "uzbek, uzbekistan, uzbekistani",
    },
}  # fmt: skip

# By a currency whose name is its own: "kina" needs no country, but may have one in small letters.
_OWN = {
    "AFN": "afghan, afghanistan", "ALL": "albania, albanian", "AMD": "armenia, armenian", "AOA": "angola, angolan",
    "BDT": "bangladesh, bangladeshi", "BGN": "bulgaria, bulgarian", "BOB": "bolivian", "BRL": "brazil, brazilian",
    "BTN": "bhutan, bhutanese", "BWP": "botswana", "CNY": "china, chinese", "ERN": "eritrea, eritrean",
    "ETB": "ethiopia, ethiopian", "GEL": "georgia, georgian", "GHS": "ghana, ghanaian", "GMD": "gambia, gambian",
    "GTQ": "guatemalan", "HNL": "honduran", "HRK": "croatia, croatian", "HTG": "haitian", "HUF": "hungarian, hungary",
    "IDR": "indonesia, indonesian", "ILS": "israel, israeli, israeli new, new israeli", "JPY": "japanese",
    "KHR": "cambodia, cambodian", "KZT": "kazakh, kazakhstan, kazakhstani", "LAK": "lao, laos, laotian",
    "LSL": "basotho, lesotho", "MGA": "madagascar, malagasy", "MKD": "macedonian", "MMK": "burmese, myanmar",
    "MNT": "mongolia, mongolian", "MOP": "macanese, macao, macau", "MRU": "mauritania, mauritanian",
    "MYR": "malaysia, malaysian", "MZN": "mozambican, mozambique", "NGN": "nigeria, nigerian", "NIO": "nicaraguan",
    "PAB": "panama, panamanian", "PEN": "new peruvian, peruvian, peruvian nuevo",
    "PGK": "papua new guinea, papua new guinean", "PLN": "poland, polish", "PYG": "paraguayan",
    "SLL": "sierra leone, sierra leonean", "STN": "sao tome, sao tome and principe, são tomé",
    "SZL": "eswatini, swazi, swaziland", "THB": "thai, thailand", "TJS": "tajik, tajikistan, tajikistani",
    "TOP": "tonga, tongan", "UAH": "ukraine, ukrainian", "VES": "venezuelan, venezuelan sovereign",
    "VND": "vietnam, vietnamese", "VUV": "vanuatu", "WST": "samoa, samoan", "ZAR": "south africa, south african",
    "ZMW": "zambian",
}  # fmt: skip

# (words before the name, what `NAMES` gives it): currency.
ADJECTIVES = {
    (words, name): code
    for name, codes in (_SHARED | {code: {code: words} for code, words in _OWN.items()}).items()
    for code, nations in codes.items()
    for words in nations.split(", ")
}
