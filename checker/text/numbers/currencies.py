"""Currencies as signs and codes, as plain tables. A dollar that is not named is "$"."""

from __future__ import annotations

SIGNS = {
    "$": "$", "£": "GBP", "¥": "JPY", "֏": "AMD", "؋": "AFN", "৳": "BDT", "฿": "THB", "៛": "KHR", "₡": "CRC",
    "₦": "NGN", "₧": "ESP", "₨": "INR", "₩": "KRW", "₪": "ILS", "₫": "VND", "€": "EUR", "₭": "LAK", "₮": "MNT",
    "₱": "PHP", "₲": "PYG", "₴": "UAH", "₵": "GHS", "₸": "KZT", "₹": "INR", "₺": "TRY", "₼": "AZN", "₽": "RUB",
    "₾": "GEL", "₿": "bitcoin", "元": "CNY", "円": "JPY", "圆": "CNY", "圓": "CNY", "块": "CNY", "원": "KRW", "﷼": "rial",
    "＄": "$", "￡": "GBP", "￥": "JPY",
}  # fmt: skip

# What stands before or behind "$" and names the dollar, or another money with that sign.
DOLLARS = {
    "a": "AUD", "ar": "ARS", "ars": "ARS", "au": "AUD", "aud": "AUD", "aus": "AUD", "b": "BSD", "bbd": "BBD",
    "bd": "BBD", "bsd": "BSD", "bz": "BZD", "c": "CAD", "ca": "CAD", "cad": "CAD", "can": "CAD", "cdn": "CAD",
    "cl": "CLP", "clp": "CLP", "col": "COP", "cop": "COP", "dop": "DOP", "ec": "XCD", "fj": "FJD", "fjd": "FJD",
    "g": "GYD", "hk": "HKD", "hkd": "HKD", "j": "JMD", "ja": "JMD", "jmd": "JMD", "mex": "MXN", "mop": "MOP",
    "mx": "MXN", "mxn": "MXN", "n": "NAD", "nad": "NAD", "nt": "TWD", "ntd": "TWD", "nz": "NZD", "nzd": "NZD",
    "r": "BRL", "rd": "DOP", "s": "SGD", "sg": "SGD", "sgd": "SGD", "tt": "TTD", "ttd": "TTD", "twd": "TWD",
    "us": "USD", "usd": "USD", "uyu": "UYU", "ws": "WST", "xcd": "XCD", "z": "ZWL",
}  # fmt: skip

# Currencies of countries that print them as "$" alone: what a dollar may be that nobody names.
WRITTEN_AS_DOLLARS = {
    "ARS", "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "CLP", "COP", "CUP", "DOP", "FJD", "GYD", "HKD", "JMD",
    "KYD", "LRD", "MXN", "NAD", "NZD", "SBD", "SGD", "SRD", "TTD", "TVD", "TWD", "USD", "UYU", "WST", "XCD", "ZWL",
}  # fmt: skip

# What stands before "¥" and names it.
YENS = {"cn": "CNY", "jp": "JPY", "rmb": "CNY"}

CODES = {
    "aed": "AED", "afn": "AFN", "all": "ALL", "amd": "AMD", "ang": "ANG", "aoa": "AOA", "ars": "ARS", "ats": "ATS",
    "aud": "AUD", "awg": "AWG", "azm": "AZN", "azn": "AZN", "bam": "BAM", "bbd": "BBD", "bd": "BHD", "bdt": "BDT",
    "bef": "BEF", "bfr": "BEF", "bgn": "BGN", "bhd": "BHD", "bif": "BIF", "bmd": "BMD", "bnd": "BND", "bob": "BOB",
    "brl": "BRL", "bsd": "BSD", "btc": "bitcoin", "btn": "BTN", "bwp": "BWP", "byn": "BYN", "byr": "BYR", "bzd": "BZD",
    "cad": "CAD", "cdf": "CDF", "cfa": "XOF", "cfaf": "XOF", "chf": "CHF", "clp": "CLP", "cnh": "CNY", "cny": "CNY",
    "cop": "COP", "crc": "CRC", "cuc": "CUC", "cup": "CUP", "cve": "CVE", "cyp": "CYP", "czk": "CZK", "dem": "DEM",
    "dfl": "NLG", "dh": "AED", "dhs": "AED", "djf": "DJF", "dkk": "DKK", "dkr": "DKK", "dm": "DEM", "dop": "DOP",
    "dzd": "DZD", "eek": "EEK", "egp": "EGP", "ern": "ERN", "esp": "ESP", "etb": "ETB", "eth": "ether", "eur": "EUR",
    "fcfa": "XOF", "ffr": "FRF", "fim": "FIM", "fjd": "FJD", "fkp": "FKP", "frf": "FRF", "frw": "RWF", "gbp": "GBP",
    "gel": "GEL", "ggp": "GGP", "ghc": "GHS", "ghs": "GHS", "gip": "GIP", "gmd": "GMD", "gnf": "GNF", "grd": "GRD",
    "gtq": "GTQ", "gyd": "GYD", "hkd": "HKD", "hnl": "HNL", "hrk": "HRK", "htg": "HTG", "huf": "HUF", "idr": "IDR",
    "iep": "IEP", "ils": "ILS", "inr": "INR", "iqd": "IQD", "irr": "IRR", "isk": "ISK", "itl": "ITL", "jd": "JOD",
    "jep": "JEP", "jmd": "JMD", "jod": "JOD", "jpy": "JPY", "kd": "KWD", "kes": "KES", "kgs": "KGS", "khr": "KHR",
    "kmf": "KMF", "kpw": "KPW", "krw": "KRW", "ksh": "KES", "kwd": "KWD", "kyd": "KYD", "kzt": "KZT", "lak": "LAK",
    "lbp": "LBP", "le": "EGP", "lkr": "LKR", "lrd": "LRD", "lsl": "LSL", "ltc": "litecoin", "ltl": "LTL", "luf": "LUF",
    "lvl": "LVL", "lyd": "LYD", "mad": "MAD", "mdl": "MDL", "mga": "MGA", "mkd": "MKD", "mmk": "MMK", "mnt": "MNT",
    "mop": "MOP", "mro": "MRO", "mru": "MRU", "mtl": "MTL", "mur": "MUR", "mvr": "MVR", "mwk": "MWK", "mxn": "MXN",
    "mxp": "MXN", "myr": "MYR", "mzm": "MZN", "mzn": "MZN", "nad": "NAD", "ngn": "NGN", "nio": "NIO", "nis": "ILS",
    "nkr": "NOK", "nlg": "NLG", "nok": "NOK", "npr": "NPR", "ntd": "TWD", "nzd": "NZD", "omr": "OMR", "pab": "PAB",
    "pen": "PEN", "pgk": "PGK", "php": "PHP", "pkr": "PKR", "pln": "PLN", "pta": "ESP", "ptas": "ESP", "pte": "PTE",
    "pyg": "PYG", "qar": "QAR", "qr": "QAR", "rm": "MYR", "rmb": "CNY", "ron": "RON", "rp": "IDR", "rs": "INR",
    "rsd": "RSD", "rub": "RUB", "rur": "RUB", "rwf": "RWF", "sar": "SAR", "sbd": "SBD", "scr": "SCR", "sdg": "SDG",
    "sek": "SEK", "sfr": "CHF", "sgd": "SGD", "sh": "shilling", "shp": "SHP", "shs": "shilling", "sit": "SIT",
    "skk": "SKK", "skr": "SEK", "sll": "SLL", "sr": "SAR", "srd": "SRD", "ssp": "SSP", "stn": "STN", "svc": "SVC",
    "syp": "SYP", "szl": "SZL", "thb": "THB", "tjs": "TJS", "tk": "BDT", "tl": "TRY", "tmt": "TMT", "tnd": "TND",
    "top": "TOP", "trl": "TRL", "try": "TRY", "tsh": "TZS", "ttd": "TTD", "tvd": "TVD", "twd": "TWD", "tzs": "TZS",
    "uah": "UAH", "ugx": "UGX", "usd": "USD", "usdc": "USDC", "usdt": "USDT", "ush": "UGX", "uyu": "UYU", "uzs": "UZS",
    "veb": "VES", "vef": "VES", "ves": "VES", "vnd": "VND", "vnđ": "VND", "vuv": "VUV", "wst": "WST", "xaf": "XAF",
    "xcd": "XCD", "xof": "XOF", "xpf": "XPF", "xrp": "XRP", "yer": "YER", "zar": "ZAR", "zmk": "ZMW", "zmw": "ZMW",
    "zwl": "ZWL",
}  # fmt: skip

# Codes that are words or other signs as well in lower case.
ALSO_WORDS = {
    "ang", "bam", "bob", "btn", "cop", "dh", "gel", "kgs", "mad", "nis", "omr", "pab", "pen", "php", "rm", "ron",
    "rp", "scr", "sh", "shs", "ssp", "tl", "try", "ves",
}  # fmt: skip

# Codes that are a currency in capitals only, and before a sum that no page or party has ("QR300 million").
UPPER_CODES = {
    "all", "ats", "bd", "cuc", "cup", "dem", "dm", "esp", "eth", "fkp", "ggp", "ghc", "gip", "jd", "jep", "kd", "le",
    "ltc", "mxp", "qr", "rur", "sbd", "shp", "sit", "sr", "stn", "svc", "top", "trl", "veb", "vef", "xrp",
}  # fmt: skip

# Letters that are a currency in capitals only; "N" and "P" before a large sum only.
LETTERS_BEFORE = {"n": "NGN", "p": "PHP", "r": "ZAR"}

# Letters before a stroke: "S/ 20", "B/. 5".
SLASHED = {"b": "PAB", "s": "PEN"}

# Pounds that are named by letters before the sign: "E£300m".
POUNDS = {
    "e": "EGP", "ie": "IEP", "ir": "IEP", "le": "EGP",
}  # fmt: skip

# Currencies of countries that write a point before thousands.
POINTED = {"ARS", "BRL", "DKK", "EUR", "HRK", "NOK", "RON", "RSD", "SEK", "TRY", "UYU", "krone"}

# Currencies without hundredths: "Rp 11.000" is eleven thousand.
WITHOUT_CENTS = {
    "CLP", "COP", "CRC", "IDR", "JPY", "KRW", "PYG", "VND",
}  # fmt: skip
