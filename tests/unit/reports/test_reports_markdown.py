from __future__ import annotations

import pytest

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
from ikz_rules.reports.markdown import escaped, render


def test_a_document_becomes_headings_paragraphs_and_lists() -> None:
    document: Document = (
        Heading(1, "Plan"),
        Paragraph(spans("Ein ", strong("Wort"), source(" (Leitfaden, 2b)"), " mehr.")),
        Items((item("a", below=(item("b"),)),)),
        Fields((field("Warum", "weil", items=(item("so"),)), field("Hilfe", items=(item("x"),)))),
    )
    assert render(document) == (
        "# Plan\n\n"
        "Ein **Wort** *(Leitfaden, 2b)* mehr.\n\n"
        "- a\n  - b\n\n"
        "- **Warum:** weil\n  - so\n- **Hilfe:**\n  - x\n"
    )


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("[x](http://y)", "\\[x\\](http\\://y)"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("*a* _b_ ~~c~~", "\\*a\\* \\_b\\_ \\~\\~c\\~\\~"),
        ("`x` $y$ | z", "\\`x\\` \\$y\\$ \\| z"),
        ("a & b &amp; c", "a &amp; b &amp;amp; c"),
        ("back\\slash", "back\\\\slash"),
        ("www.boese.de", "www\\.boese.de"),
        ("HTTPS://x.de", "HTTPS\\://x.de"),
        ("![bild](x)", "!\\[bild\\](x)"),
        ("\x1b[31mrot", "\\\\x1b\\[31mrot"),
        ("z. B. § 73a (ja)", "z. B. § 73a (ja)"),
    ],
)
def test_names_are_shown_and_never_interpreted(name: str, shown: str) -> None:
    assert escaped(name) == shown


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("# a", "\\# a"),
        ("- a", "\\- a"),
        ("+ a", "\\+ a"),
        ("=== a", "\\=== a"),
        ("1. a", "1\\. a"),
        ("12) a", "12\\) a"),
        ("> a", "&gt; a"),
        ("2026 war gut", "2026 war gut"),
    ],
)
def test_no_line_begins_with_a_sign_by_accident(name: str, shown: str) -> None:
    assert escaped(name, start=True) == shown
    assert render((Paragraph(spans(name)),)) == f"{shown}\n"
    assert render((Items((item(name),)),)) == f"- {shown}\n"


def test_only_the_first_piece_of_a_line_can_begin_it() -> None:
    assert render((Paragraph(spans("a", " - b")),)) == "a - b\n"
    assert render((Paragraph(spans("", source("- b"))),)) == "*\\- b*\n"


def test_a_heading_keeps_the_signs_at_its_end() -> None:
    assert render((Heading(2, "a ##"),)) == "## a \\#\\#\n"


def test_everything_stands_on_one_line() -> None:
    assert render((Paragraph(spans("a\n\n# b\r\n- c")),)) == "a # b - c\n"


def test_empty_pieces_leave_no_marks() -> None:
    assert render((Paragraph(spans("a", source(" "), "b")),)) == "a b\n"


def test_lines_to_copy_stand_between_fences_that_they_cannot_close() -> None:
    assert render((Listing("  a *b*\n"),)) == "```\n  a *b*\n```\n"
    assert render((Listing("```\n````\n"),)) == "`````\n```\n````\n`````\n"
    assert render((Listing("\x1b[31m"),)) == "```\n\\x1b[31m\n```\n"
