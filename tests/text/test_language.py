"""English is read; other languages are told from it; what is too short to tell is taken for English."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.text.language import reads_as_english

OTHERS = {
    "Danish": "Byrådet i Port Example besluttede tirsdag at sænke den afgift, som de handlende betaler for en plads på "
    "torvet ved kajen. Efter de nye regler betaler en handlende fjorten pund om dagen, fem mindre end før, og slet intet "
    "i januar. Tolv af de nitten medlemmer stemte for ændringen, og to blev væk fra mødet.",
    "Dutch": "De gemeenteraad van Port Example besloot dinsdag de prijs te verlagen die kooplieden betalen voor een plaats "
    "op de markt aan de kade. Volgens de nieuwe regels betaalt een koopman veertien pond per dag, vijf minder dan het was, "
    "en in januari niets. We hadden de markt bijna verloren, zei de burgemeester, of dat had in elk geval iedereen gezien.",
    "French": "Le conseil de Port Example a décidé mardi de baisser le prix que les marchands paient pour une place sur le "
    "marché du quai. Selon les nouvelles règles, un marchand paie quatorze livres par jour, cinq de moins qu'avant, et rien "
    "du tout en janvier. Douze des dix-neuf membres ont voté pour le changement.",
    "German": "Der Rat von Port Example beschloss am Dienstag, die Gebühr zu senken, die Händler für einen Platz auf dem "
    "Markt am Kai zahlen. Nach den neuen Regeln zahlt ein Händler vierzehn Pfund am Tag, fünf weniger als vorher, und im "
    "Januar gar nichts. Zwölf der neunzehn Mitglieder stimmten für die Änderung, zwei blieben fern.",
    "Italian": "Il consiglio di Port Example ha deciso martedì di abbassare il prezzo che i commercianti pagano per un posto "
    "al mercato del molo. Secondo le nuove regole un commerciante paga quattordici sterline al giorno, cinque in meno di "
    "prima, e niente in gennaio. Dodici dei diciannove membri hanno votato per la modifica.",
    "Russian": "Совет города Порт-Пример решил во вторник снизить плату, которую торговцы вносят за место на рынке у "
    "причала. По новым правилам торговец платит четырнадцать фунтов в день, на пять меньше, чем раньше, а в январе ничего. "
    "Двенадцать из девятнадцати членов совета проголосовали за, двое не пришли.",
    "Spanish": "El consejo de Port Example decidió el martes bajar el precio que los comerciantes pagan por un puesto en el "
    "mercado del muelle. Según las nuevas reglas, un comerciante paga catorce libras al día, cinco menos que antes, y nada "
    "en enero. Doce de los diecinueve miembros votaron a favor del cambio y dos no asistieron.",
    "Chinese": "港口示例市议会周二投票决定降低商贩在码头市场摆摊的费用。根据新规定，商贩每天支付十四英镑，比以前少五英镑，一月份则完全免费。"
    "十九名成员中有十二人投票赞成这一变更，两人缺席。市长说，我们正在把市场输给邻近的城镇，每个人都看得出来。她表示，市里会从节日基金中弥补缺口。",
}
ENGLISH = (
    "The council of Port Example voted on Tuesday to lower the fee that traders pay for a place on the quay market. Under "
    "the new rules a trader pays 14 pounds a day, five less than before, and nothing at all in January. Twelve of the "
    "nineteen members voted for the change, and two stayed away from the meeting."
)


@pytest.mark.parametrize("language", OTHERS)
def test_other_languages_do_not_read_as_english(language: str) -> None:
    assert not reads_as_english(OTHERS[language])


@pytest.mark.parametrize("text", [ENGLISH, ENGLISH.upper(), ENGLISH.replace(" ", "\n"), ENGLISH + OTHERS["German"]])
def test_english_does(text: str) -> None:
    assert reads_as_english(text)


@pytest.mark.parametrize("text", ["", "Zwei Tote.", "Killed: 5\nHurt: 12\nMissing: 3", "Gesamt 12 14 16"])
def test_short_texts_are_given_the_benefit_of_the_doubt(text: str) -> None:
    assert reads_as_english(text)


@given(st.text(max_size=500))
@settings(max_examples=100, derandomize=True, deadline=None)
def test_any_text_is_told_without_a_crash(text: str) -> None:
    assert reads_as_english(text) in (True, False)
