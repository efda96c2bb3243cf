"""What a fault is run with, and how it says what came of it."""

import random
import sys
import traceback
from dataclasses import dataclass, field
from pathlib import Path


class Skipped(Exception):
    """The machine does not allow the fault; the reason is the message."""


@dataclass
class Trial:
    """One run of one fault: its folder, its choices, and its failures so far."""

    folder: Path
    binary: Path
    random: random.Random
    rounds: int | None
    is_quick: bool
    failures: list[str] = field(default_factory=list)
    _closers: list = field(default_factory=list)

    def count(self, full: int, quick: int) -> int:
        """How many rounds: as many as asked for, else by the kind of run."""
        return self.rounds or (quick if self.is_quick else full)

    def expect(self, holds: bool, what: str) -> None:
        """Notes and prints whether something that must hold does."""
        print(f"   {'ok   ' if holds else 'FAULT'} {what}", flush=True)
        if not holds:
            self.failures.append(what)

    def expect_found(self, figures: dict[str, int], what: str) -> None:
        """The control: what is wrong on purpose must have been found, under every one of these headings."""
        blind = [name for name, count in figures.items() if count == 0]
        found = ", ".join(f"{name} {count}" for name, count in figures.items())
        self.expect(not blind, f"control, {what}: {found}")

    def note(self, text: str) -> None:
        print(f"   {text}", flush=True)

    def later(self, closer) -> None:
        """Has something done when the fault is over, whatever came of it."""
        self._closers.append(closer)

    def close(self) -> None:
        while self._closers:
            try:
                self._closers.pop()()
            except Exception:
                # The others have to be done all the same.
                self.failures.append("clearing up")
                traceback.print_exc(file=sys.stdout)
