"""The configuration that the project's own pages tell people to write."""

import pathlib
import re
import textwrap

from running.waiting import Failure

PAGES = pathlib.Path(__file__).resolve().parents[2] / "docs" / "channels"


def documented(page, marker):
    """The block of a channel's page that holds the marker. Raises: Failure when there is none."""
    blocks = re.findall(r"^ *```\w*\n(.*?)^ *```$", (PAGES / f"{page}.md").read_text(), re.MULTILINE | re.DOTALL)
    for block in blocks:
        if marker in block:
            return textwrap.dedent(block)
    raise Failure(f"docs/channels/{page}.md has no block with {marker}")


def replaced(text, replacements):
    """The text with each key replaced. Raises: Failure when one is not there, so that pages and scripts go together."""
    for old, new in replacements.items():
        if old not in text:
            raise Failure(f"the page does not say {old}")
        text = text.replace(old, str(new))
    return text
