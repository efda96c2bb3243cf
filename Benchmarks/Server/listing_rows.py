"""Writes the rows of new listings and nothing else: what SQLite allows a bot that keeps them so, however little it thinks.

One listing of a phone that never wrote is a message, a party, an address with its conversation, a listing, two reminders and
a notice to somebody else, each with its indices and counts, in the bot's own schema and with its settings.
"""

import csv
import pathlib
import random
import sqlite3
import time

REFERENCE = pathlib.Path(__file__).resolve().parents[2] / "Data" / "reference"
DAY_MS = 86_400_000
STATE = "2 vi - 0 1 - p12345 12,13,14,15,16,17,18,19,20 3 1732590000000 l12345 20783 1 0 0 12345678901234567890 - 98765432 - -"
REPLY = "Da dang ban 12 tan ca chua, Can Tho. Ma 123456. 1 Cong ty Rau sach, Can Tho, 5 tan, 8k/kg. Chon 1, XE: tim xe."
PREFERENCES = '{"language":"vi","isSilenced":false,"wantsMatchNotices":true}'

STATEMENTS = {
    "known": "SELECT reply FROM inbound WHERE channel = 'bench' AND message_id = :id",
    "sender": "SELECT state FROM address WHERE address = :address",
    "party": """INSERT INTO party (id, role, trust, place, province, takes, kept, broken, incidents, joined_at_ms)
        VALUES (:party, 'farmer', 'unverified', :province, :province, '', 0, 0, 0, :now)""",
    "listing": """INSERT INTO listing (id, party, kind, produce, unit, quantity, remaining, place, province, is_standing, state,
            created_at_ms, expires_at_ms, price_rank, created_day)
        VALUES (:entry, :party, 'sale', :produce, 'mass', 12000000, 12000000, :province, :province, 0, 'open', :now, :expiry,
            9223372036854775807, :day)""",
    "question": "INSERT INTO reminder (kind, subject, due_at_ms) VALUES ('still_there', :entry, :expiry)",
    "expiry": "INSERT INTO reminder (kind, subject, due_at_ms) VALUES ('listing_expiry', :entry, :expiry)",
    "address": """INSERT INTO address (address, party, recency, medium, channel, last_at_ms, preferences, state)
        VALUES (:address, :party, 1, 'sms', 'bench', :now, :preferences, :state)""",
    "message": """INSERT INTO inbound (channel, message_id, sender, reply, received_at_ms)
        VALUES ('bench', :id, :address, :reply, :now)""",
    "notice": """INSERT INTO outbox (recipient, channel, priority, text, segments, state, created_at_ms, due_at_ms, announces)
        VALUES (:recipient, 'bench', 2, :reply, 1, 'queued', :now, :now, :entry)""",
}


def keys(name, accepts):
    with open(REFERENCE / name, encoding="utf-8") as file:
        return [row["id"] for row in csv.DictReader(file) if accepts(row)]


def rate(path, batch, seconds, seed=503):
    """Messages a second in transactions of so many; the file must have been made by gatewaybot."""
    draw = random.Random(seed)
    provinces = keys("places.csv", lambda row: row["era"] == "34")
    produce = draw.sample(keys("produce.csv", lambda row: row["parent"]), 30)
    db = sqlite3.connect(path, isolation_level=None)
    for setting in (
            "journal_mode = WAL", "synchronous = FULL", "cache_size = 8000", "secure_delete = ON", "foreign_keys = ON",
            "wal_autocheckpoint = 4000"):
        db.execute(f"PRAGMA {setting}")
    entry, party = db.execute("SELECT next_entry, next_party FROM counter").fetchone()
    start, count = time.monotonic(), 0
    while time.monotonic() < start + seconds:
        db.execute("BEGIN IMMEDIATE")
        now = int(time.time() * 1000)
        for _ in range(batch):
            count += 1
            row = {
                "id": f"rows-{count}", "address": f"+843{draw.randrange(10**8):08}{count}", "party": party + count,
                "entry": entry + count, "province": draw.choice(provinces), "produce": draw.choice(produce), "now": now,
                "expiry": now + 3 * DAY_MS, "day": now // DAY_MS, "recipient": f"+849{draw.randrange(20_000):08}",
                "reply": REPLY, "state": STATE, "preferences": PREFERENCES}
            for statement in STATEMENTS.values():
                db.execute(statement, row).fetchone()
        db.execute("UPDATE counter SET next_entry = ?, next_party = ?", (entry + count + 1, party + count + 1))
        db.execute("COMMIT")
    return count / (time.monotonic() - start)
