from __future__ import annotations

import pytest

from ikz_rules.facts.address import Address
from ikz_rules.interview.answer import command, read_answer
from ikz_rules.interview.question import JA_NEIN, Frage
from ikz_rules.model.values import ValueProblem

HERE = Address("verbundraum", "angabe", "x")
WERTE = (("in_koepfen", "Fast nur in den Köpfen"), ("grafisch", ""), ("2", "Zwei"))
PROGRAMS = ("dms", "personal")


def frage(art: str) -> Frage:
    werte = JA_NEIN if art == "ja_nein" else WERTE if art in {"auswahl", "mehrfachauswahl"} else ()
    if art == "kommunen":
        werte = (("Adorf", ""), ("Bad Ort", ""))
    return Frage(HERE, art, "Was?", werte=werte, minimum=0, maximum=5)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *((word, "weiss_nicht") for word in ("weiß nicht", "Weiss nicht", " UNBEKANNT ")),
        *((word, "zurueck") for word in ("zurück", "Zurueck", "ZURÜCK")),
        *((word, "ende") for word in ("ende", "später", "Ende.")),
        *((word, "hilfe") for word in ("?", "hilfe")),
        *((word, None) for word in ("", "ja", '"Ende"', "„zurück“", "'hilfe'", "endet")),
    ],
)
def test_a_few_words_mean_something_else_unless_quoted(typed: str, meant: str | None) -> None:
    assert command(typed) == meant


@pytest.mark.parametrize(
    ("art", "typed", "answer"),
    [
        ("ja_nein", "ja", "ja"),
        ("ja_nein", "JA", "ja"),
        ("ja_nein", "2", "nein"),
        ("auswahl", "1", "in_koepfen"),
        ("auswahl", "2", "2"),
        ("auswahl", "fast nur in den koepfen", "in_koepfen"),
        ("auswahl", "Grafisch", "grafisch"),
        ("auswahl", '"unbekannt"', "unbekannt"),
        ("mehrfachauswahl", "1, grafisch, 1", ["in_koepfen", "grafisch"]),
        ("mehrfachauswahl", "keine", []),
        ("kommunen", "Bad Ort; 1", ["Bad Ort", "Adorf"]),
        ("ganzzahl", "3", 3),
        ("zahl", "1,5", 1.5),
        ("zahl", "2.0", 2),
        ("zahl", "0.123456789012345678901", "0.123456789012345678901"),
        ("datum", "2027-12-31", "2027-12-31"),
        ("text", "  „Ende“ ", "Ende"),
        ("massnahmen", "0, 3.1 4.2;0", ["0", "3.1", "4.2"]),
        ("massnahmen", "Keine", []),
        ("massnahmen", "nein", []),
        ("aufgaben", "Archiv, Bau, Archiv,", ["Archiv", "Bau"]),
        (
            "aufgaben",
            "Brand-, Katastrophenschutz; Archiv",
            ["Brand-, Katastrophenschutz", "Archiv"],
        ),
        ("aufgaben", '"keine", Archiv', ["keine", "Archiv"]),
        ("aufgaben", "keine", []),
        ("software", "dms: Produkt A, personal: „B: C“", {"dms": "Produkt A", "personal": "B: C"}),
        ("seit", "dms: 2012", {"dms": "2012"}),
        ("vertragsende", "personal: 2027-12-31", {"personal": "2027-12-31"}),
    ],
)
def test_an_answer_becomes_what_a_file_holds(art: str, typed: str, answer: object) -> None:
    assert read_answer(frage(art), typed, PROGRAMS) == answer


def test_for_one_program_the_value_alone_is_enough() -> None:
    assert read_answer(frage("seit"), "2015", ("dms",)) == {"dms": "2015"}


@pytest.mark.parametrize(
    ("art", "typed", "message", "hint"),
    [
        ("ja_nein", "yes", "„yes“ ist hier kein Wert.", "Meinten Sie „ja“?"),
        (
            "auswahl",
            "9",
            "Die Nummer 9 steht nicht zur Wahl.",
            "Nennen Sie eine Nummer von 1 bis 3.",
        ),
        (
            "auswahl",
            "0",
            "Die Nummer 0 steht nicht zur Wahl.",
            "Nennen Sie eine Nummer von 1 bis 3.",
        ),
        (
            "mehrfachauswahl",
            "1, grafsch",
            "„grafsch“ steht nicht zur Wahl.",
            "Meinten Sie „grafisch“?",
        ),
        (
            "kommunen",
            "Cdorf",
            "„Cdorf“ ist hier kein Wert.",
            "Meinten Sie „Adorf“?",
        ),
        ("ganzzahl", "9.200", "Die Zahl „9.200“ ist nicht eindeutig.", "Schreiben Sie 9200 ohne"),
        ("ganzzahl", "1,5", "„1,5“ ist keine ganze Zahl.", "Geben Sie eine Zahl ohne"),
        (
            "zahl",
            "6",
            "Die Zahl 6 liegt außerhalb des Bereichs.",
            "Erlaubt sind Werte von 0 bis 5.",
        ),
        ("zahl", "viel", "„viel“ ist keine Zahl.", "Schreiben Sie eine Zahl wie 9200 oder 1,5."),
        ("datum", "31.12.2027", "„31.12.2027“ ist kein Datum.", "Schreiben Sie 2027-12-31."),
        ("software", "Produkt A", "„Produkt A“ nennt nicht", "Schreiben Sie etwa: dms: Produkt A"),
        ("software", ": A", "„: A“ nennt nicht", "Schreiben Sie etwa: dms: Produkt A"),
        ("seit", "dmz: 2012", "Für „dmz“ ist kein Programm bekannt.", "Meinten Sie „dms“?"),
        ("seit", "x: 2012", "Für „x“ ist kein Programm bekannt.", "Bekannt sind Programme für dms"),
        ("seit", "dms: alt", "„alt“ ist keine Zahl.", "Schreiben Sie eine Zahl"),
        ("text", "x" * 3000, "Diese Antwort ist zu lang.", "Erlaubt sind 2.000 Zeichen."),
    ],
)
def test_what_does_not_fit_is_told_with_a_remedy(
    art: str, typed: str, message: str, hint: str
) -> None:
    with pytest.raises(ValueProblem) as caught:
        read_answer(frage(art), typed, PROGRAMS)
    assert caught.value.message.startswith(message)
    assert caught.value.hint.startswith(hint)
