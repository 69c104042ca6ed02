from __future__ import annotations

from ikz_rules.reports.document import (
    Document,
    Fields,
    Heading,
    Items,
    Listing,
    Paragraph,
    field,
    item,
    source,
    spans,
    strong,
)
from ikz_rules.reports.text import ANSI, PLAIN, WIDTH, render

LONG = "Ein ziemlich langer Satz, der sich nicht auf einer einzigen Zeile unterbringen lässt. " * 3


def test_prose_is_wrapped() -> None:
    shown = render((Paragraph(spans(LONG)),))
    assert max(map(len, shown.splitlines())) <= WIDTH
    assert " ".join(shown.split()) == LONG.strip()


def test_headings_are_never_wrapped() -> None:
    title = "3. Maßnahme 2.6 – " + "Leistungserbringung " * 20
    for level in (1, 2, 3):
        assert render((Heading(level, title),)).splitlines()[0] == title.strip()


def test_the_rule_under_a_heading_is_as_long_as_the_heading_but_fits_the_page() -> None:
    assert render((Heading(1, "Plan"),)) == "Plan\n====\n"
    assert render((Heading(2, "x" * 200),)).splitlines()[1] == "-" * WIDTH
    assert render((Heading(3, "Plan"),)) == "Plan\n"


def test_whole_entries_stay_on_one_line() -> None:
    shown = render((Items((item(LONG, whole=True),)),))
    assert shown == f"– {LONG.strip()}\n"
    shown = render((Fields((field("Punkte", LONG, whole=True),)),))
    assert shown == f"Punkte: {LONG.strip()}\n"


def test_lists_are_indented_by_depth() -> None:
    document = (Items((item("a", below=(item("b", below=(item("c"),)),)), item("d"))),)
    assert render(document) == "– a\n  · b\n    · c\n– d\n"


def test_what_belongs_to_an_entry_is_indented_below_it() -> None:
    document: Document = (
        Heading(3, "1. Maßnahme"),
        Fields((field("Warum", "weil", items=(item("so"),)),)),
        Heading(2, "Hinweise"),
        Paragraph(spans("Text")),
    )
    assert render(document) == (
        "1. Maßnahme\n\n   Warum: weil\n      – so\n\nHinweise\n--------\n\nText\n"
    )


def test_numbers_are_not_torn_from_what_they_belong_to() -> None:
    for words in ("§ 73a", "Nr. 2.2", "Maßnahme 1.1", "z. B. so", "27,3 %"):
        for fill in range(70, WIDTH + 1):
            shown = render((Paragraph(spans("x" * fill + " " + words)),))
            assert words.replace(" so", "") in shown


def test_control_characters_are_shown_instead_of_sent() -> None:
    evil = "a\x1b[31mb\r\nc\x9bd\u202ee"
    shown = render((Heading(1, evil), Paragraph(spans(evil)), Items((item(evil, whole=True),))))
    assert "\x1b" not in shown
    assert not any(c in shown for c in "\r\x9b\u202e")
    assert shown.count("a\\x1b[31mb c\\x9bd\\u202ee") == 3


def test_line_breaks_in_a_name_are_blanks() -> None:
    assert render((Heading(1, "a\nb\u2028c"),)).splitlines()[0] == "a b c"


def test_plain_is_the_default_and_sends_nothing() -> None:
    document = (Paragraph(spans("a ", strong("b"), source(" (c)"))),)
    assert render(document) == render(document, PLAIN) == "a b (c)\n"


def test_a_style_stresses_headings_and_dims_sources() -> None:
    document = (Heading(1, "Titel"), Paragraph(spans("a ", strong("b"), source(" (c d)"), " e")))
    assert render(document, ANSI) == (
        "\x1b[0m\x1b[1mTitel\x1b[0m\n=====\n\na \x1b[0m\x1b[1mb \x1b[0m\x1b[2m(c d) \x1b[0me\n"
    )


def test_a_style_changes_no_letter_and_no_line() -> None:
    parts = (strong("Warum: "), LONG, source(f" ({LONG.strip()})"))
    document = (Heading(3, "x"), Fields((field("Warum", *parts, items=(item(*parts),)),)))
    styled = render(document, ANSI)
    for sign in (ANSI.strong, ANSI.source, ANSI.plain):
        styled = styled.replace(sign, "")
    assert styled == render(document)


def test_every_line_ends_in_the_plain_style() -> None:
    document = (Paragraph(spans(source(LONG))),)
    for line in render(document, ANSI).splitlines():
        assert line.endswith(ANSI.plain)


def test_empty_pieces_leave_no_trace() -> None:
    assert render((Paragraph(spans("", "a", "", " b")),)) == "a b\n"
    assert render((Paragraph(spans(" a", " ", "b ")),)) == "a b\n"


def test_words_with_hyphens_are_not_torn() -> None:
    for fill in range(60, WIDTH + 1):
        assert "Digital-Lotsen" in render((Paragraph(spans("x" * fill + " Digital-Lotsen")),))


def test_lines_to_copy_are_neither_wrapped_nor_let_through_to_the_terminal() -> None:
    shown = render((Heading(3, "x"), Listing(f"a  b\n  {LONG}\n\x1b[31m")))
    assert shown.splitlines()[2:] == ["   a  b", f"     {LONG.rstrip()}", "   \\x1b[31m"]
