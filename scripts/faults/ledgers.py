"""The ledgers of client, store and provider, and where they disagree."""

import sqlite3
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from .client import Message
from .provider import Sent


@dataclass
class StoreLedger:
    """What a database holds."""

    #: Replies by id of the message in.
    replies: dict[str, str | None] = field(default_factory=dict)
    #: Listings by the address of their owner.
    listings: Counter = field(default_factory=Counter)
    #: Deals by the address of their seller.
    deals: Counter = field(default_factory=Counter)
    #: How many messages the store's own sums have counted.
    counted: int = 0
    #: Messages out: reference of the provider's to recipient, text and state.
    outbox: list[tuple[int, str, str, str]] = field(default_factory=list)

    @classmethod
    def read(cls, path: Path) -> "StoreLedger":
        connection = sqlite3.connect(path)
        try:
            ledger = cls()
            ledger.replies = dict(connection.execute("SELECT message_id, reply FROM inbound"))
            ledger.listings = Counter(dict(connection.execute(
                "SELECT address, count(*) FROM listing JOIN address USING (party) GROUP BY address")))
            ledger.deals = Counter(dict(connection.execute(
                "SELECT address, count(*) FROM deal JOIN address ON address.party = deal.seller GROUP BY address")))
            ledger.counted = connection.execute("SELECT coalesce(sum(received), 0) FROM traffic").fetchone()[0]
            ledger.outbox = list(connection.execute("SELECT id, recipient, text, state FROM outbox ORDER BY id"))
            return ledger
        finally:
            connection.close()

    def damages(self, path: Path) -> list[str]:
        """What SQLite finds wrong with the file."""
        connection = sqlite3.connect(path)
        try:
            found = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
            return found + [str(row) for row in connection.execute("PRAGMA foreign_key_check")]
        finally:
            connection.close()


@dataclass
class Disagreement:
    """How many messages the ledgers disagree about, by kind."""

    #: Answered with 200, and not in the store.
    lost: int = 0
    #: Did something twice.
    doubled: int = 0
    #: Answered otherwise when they came again.
    differing: int = 0
    #: Sent without a row, or the row says something else.
    unaccounted: int = 0
    #: The row says sent, and the provider knows nothing.
    unsent: int = 0

    @property
    def total(self) -> int:
        return self.lost + self.doubled + self.differing + self.unaccounted + self.unsent

    def __str__(self) -> str:
        return (f"acknowledged and lost {self.lost}, effects doubled {self.doubled}, "
                f"replies to retries differing {self.differing}, sent without a row {self.unaccounted}, "
                f"rows sent that the provider has not {self.unsent}")


def compare(messages: list[Message], store: StoreLedger, provider: list[Sent] = ()) -> Disagreement:
    """Lays the ledgers beside each other."""
    found = Disagreement()
    for message in messages:
        if message.is_acknowledged:
            is_listed = not message.is_listing or store.listings[message.sender] > 0
            found.lost += message.id not in store.replies or not is_listed
            answers = {*message.replies, store.replies.get(message.id, message.replies[0])}
            found.differing += len(answers) > 1
    expected = {message.sender: 1 for message in messages if message.is_listing}
    found.doubled += sum(count > expected.get(sender, 0) for sender, count in store.listings.items())
    found.doubled += sum(count > 1 for count in store.deals.values())
    found.doubled += abs(store.counted - len(store.replies))
    texts = Counter((to, text) for _, to, text, _ in store.outbox if text)
    found.doubled += sum(count - 1 for count in texts.values())
    compare_sendings(found, store, provider)
    return found


def compare_sendings(found: Disagreement, store: StoreLedger, provider: list[Sent]) -> None:
    rows = {row: (to, text, state) for row, to, text, state in store.outbox}
    sent_rows = defaultdict(set)
    for sent in provider:
        row = int(sent.id.split("-")[0])
        sent_rows[row].add((sent.to, sent.text))
        to, text, _ = rows.get(row, (None, None, None))
        found.unaccounted += to != sent.to or text not in ("", sent.text)
    found.unaccounted += sum(len(contents) > 1 for contents in sent_rows.values())
    found.unsent += sum(state == "sent" and row not in sent_rows for row, (_, _, state) in rows.items())
