"""Feasts of calendars that follow the moon: their first full day in each year, as tables. Those of Islam may differ by a day by place."""

from __future__ import annotations

import datetime

FIRST_YEAR = 1970

# Month and day in each year from 1970 to 2050; a slash parts two in one year. Islamic dates are those of Umm al-Qura.
DAYS = {
    "chinese new year": (
        "0206 0127 0215 0203 0123 0211 0131 0218 0207 0128 0216 0205 0125 0213 0202 0220 0209 0129 0217 0206 0127 0215 "
        "0204 0123 0210 0131 0219 0207 0128 0216 0205 0124 0212 0201 0122 0209 0129 0218 0207 0126 0214 0203 0123 0210 "
        "0131 0219 0208 0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208 "
        "0128 0215 0204 0124 0212 0201 0122 0210 0130 0217 0206 0126 0214 0202 0123"
    ),
    "eid al-adha": (
        "0216 0206 0126 0114 0103/1224 1213 1201 1121 1110 1031 1019 1008 0927 0917 0905 0826 0815 0804 0723 0713 0702 "
        "0622 0611 0531 0520 0509 0427 0417 0407 0327 0316 0305 0222 0211 0201 0121 0110/1231 1220 1208 1127 1116 1106 "
        "1026 1015 1004 0923 0911 0901 0821 0811 0731 0720 0709 0628 0616 0606 0527 0516 0505 0424 0413 0402 0322 0311 "
        "0301 0218 0207 0126 0116 0105/1226 1214 1204 1123 1112 1031 1021 1010 0930 0919 0908 0828"
    ),
    "eid al-fitr": (
        "1130 1119 1107 1027 1016 1006 0924 0914 0903 0823 0812 0801 0721 0711 0630 0619 0608 0528 0516 0506 0426 0415 "
        "0404 0324 0313 0302 0219 0208 0129 0118 0108/1227 1216 1205 1125 1114 1103 1023 1013 1001 0920 0910 0830 0819 "
        "0808 0728 0717 0706 0625 0615 0604 0524 0513 0502 0421 0410 0330 0320 0309 0226 0214 0204 0124 0114 0102/1223 "
        "1212 1201 1119 1108 1029 1019 1007 0926 0915 0904 0824 0814 0803 0724 0712 0701 0620"
    ),
    "hanukkah": (
        "1223 1213 1201 1220 1209 1129 1217 1205 1225 1215 1203 1221 1211 1201 1219 1208 1227 1216 1204 1223 1212 1202 "
        "1220 1209 1128 1218 1206 1224 1214 1204 1222 1210 1130 1220 1208 1226 1216 1205 1222 1212 1202 1221 1209 1128 "
        "1217 1207 1225 1213 1203 1223 1211 1129 1219 1208 1226 1215 1205 1225 1213 1202 1221 1210 1128 1217 1207 1226 "
        "1214 1203 1222 1212 1130 1218 1208 1227 1215 1204 1224 1213 1130 1220 1210"
    ),
    "passover": (
        "0421 0410 0330 0417 0407 0327 0415 0403 0422 0412 0401 0419 0408 0329 0417 0406 0424 0414 0402 0420 0410 0330 "
        "0418 0406 0327 0415 0404 0422 0411 0401 0420 0408 0328 0417 0406 0424 0413 0403 0420 0409 0330 0419 0407 0326 "
        "0415 0404 0423 0411 0331 0420 0409 0328 0416 0406 0423 0413 0402 0422 0411 0331 0418 0408 0327 0414 0404 0424 "
        "0412 0331 0420 0409 0329 0416 0405 0425 0412 0402 0421 0411 0329 0417 0407"
    ),
    "ramadan": (
        "1101 1020 1008 0927 0917 0906 0826 0815 0805 0725 0713 0702 0622 0612 0531 0520 0509 0429 0417 0407 0327 0317 "
        "0305 0222 0211 0131 0121 0110/1230 1219 1209 1127 1116 1106 1026 1015 1004 0924 0913 0901 0822 0811 0801 0720 "
        "0709 0628 0618 0606 0527 0516 0506 0424 0413 0402 0323 0311 0301 0218 0208 0128 0116 0105/1226 1215 1204 1123 "
        "1112 1101 1020 1010 0930 0919 0907 0828 0817 0806 0726 0715 0705 0624 0612 0602 0522"
    ),
}
# Days from the first day of Passover of the same year.
FROM_PASSOVER = {"purim": -30, "rosh hashanah": 163, "shavuot": 50, "sukkot": 177, "yom kippur": 172}
LENGTHS = {"hanukkah": 8, "passover": 8, "ramadan": 30, "rosh hashanah": 2, "sukkot": 7}  # in days, where it is not one
SPELLINGS = {
    "chanukah": "hanukkah", "chinese new year's day": "chinese new year", "eid al adha": "eid al-adha", "eid al fitr": "eid al-fitr", "eid ul-adha": "eid al-adha",
    "eid ul-fitr": "eid al-fitr", "eid-al-adha": "eid al-adha", "eid-al-fitr": "eid al-fitr", "hannukah": "hanukkah", "hanukah": "hanukkah", "lunar new year": "chinese new year",
    "lunar new year's day": "chinese new year", "pesach": "passover", "ramadhan": "ramadan", "rosh hashana": "rosh hashanah", "sukkoth": "sukkot",
}  # fmt: skip
ISLAMIC = frozenset({"eid al-adha", "eid al-fitr", "ramadan"})
MOONS = (*DAYS, *FROM_PASSOVER, *SPELLINGS)


def moon_feast(name: str, year: int) -> tuple[datetime.date, int]:
    """The first day of a feast in a year, and how many days it lasts. ValueError beyond the tables."""
    name = SPELLINGS.get(name, name)
    found = DAYS["passover" if name in FROM_PASSOVER else name].split()
    if not 0 <= year - FIRST_YEAR < len(found):
        raise ValueError(f"no table for {name} in {year}")
    text = found[year - FIRST_YEAR].partition("/")[0]
    day = datetime.date(year, int(text[:2]), int(text[2:])) + datetime.timedelta(days=FROM_PASSOVER.get(name, 0))
    return day, LENGTHS.get(name, 1)
