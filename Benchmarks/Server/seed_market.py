#!/usr/bin/env python3
"""Fills a database of the bot with open listings and their parties, straight through its schema.

usage: seed_market.py FILE LISTINGS PARTIES [SEED]

The file must have been made by gatewaybot. Everything is drawn from the seed; a million of each takes some ten seconds.
"""

import csv
import pathlib
import sqlite3
import sys
import time

REFERENCE = pathlib.Path(__file__).resolve().parents[2] / "Data" / "reference"
DAY_MS = 86_400_000

# A Weyl step and a multiply-shift hash of the row's number: as good as random here, and done inside SQLite.
HASH = "(((({n} + {seed}) * {step} + 12345) & 0x7fffffff) * 48271 % 2147483647)"


def hashed(step, seed):
    return HASH.format(n="n.i", seed=seed, step=step)


def keys(name, accepts):
    with open(REFERENCE / name, encoding="utf-8") as file:
        return [row["id"] for row in csv.DictReader(file) if accepts(row)]


def main():
    path, listings, parties = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 503
    start = time.monotonic()
    now = int(time.time() * 1000)
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA synchronous = OFF")
    db.execute("PRAGMA cache_size = -400000")
    db.execute("PRAGMA temp_store = MEMORY")
    db.execute("BEGIN IMMEDIATE")
    indices = db.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        " AND tbl_name IN ('party', 'address', 'listing', 'reminder')").fetchall()
    triggers = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in indices:
        db.execute(f"DROP INDEX {name}")
    for name, _ in triggers:
        db.execute(f"DROP TRIGGER {name}")
    db.execute("CREATE TEMP TABLE province (number INTEGER PRIMARY KEY, key TEXT)")
    provinces = keys("places.csv", lambda row: row["era"] == "34")
    db.executemany("INSERT INTO province VALUES (?, ?)", enumerate(provinces))
    # What most people sell is listed far more often than the rest.
    db.execute("CREATE TEMP TABLE goods (number INTEGER PRIMARY KEY, key TEXT)")
    produce = keys("produce.csv", lambda row: row["parent"])
    common = ["rau", "rau-muong", "lua", "gao", "xoai", "tom", "ca-tra", "heo", "ga", "khoai-lang"] * (len(produce) // 10)
    db.executemany("INSERT INTO goods VALUES (?, ?)", enumerate(produce + common))
    goods = len(produce + common)
    entry, party = db.execute("SELECT next_entry, next_party FROM counter").fetchone()

    def numbers(count):
        return f"WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {count}) "

    db.execute(
        f"""INSERT INTO party (id, role, trust, place, province, takes, kept, broken, incidents, joined_at_ms)
        {numbers(parties)} SELECT {party} + n.i,
            CASE {hashed(7, seed)} % 20 WHEN 0 THEN 'enterprise' WHEN 1 THEN 'cooperative' WHEN 2 THEN 'carrier'
                ELSE 'farmer' END,
            'unverified', province.key, province.key, '', 0, 0, 0, {now - 30 * DAY_MS}
        FROM n JOIN province ON province.number = {hashed(3, seed)} % {len(provinces)}""")
    db.execute(
        f"""INSERT INTO address (address, party, recency, medium, channel, last_at_ms)
        {numbers(parties)} SELECT printf('+84%09d', 300000000 + n.i), {party} + n.i, 1, 'sms', 'bench', {now - DAY_MS}
        FROM n""")
    db.execute(
        f"""INSERT INTO listing (id, party, kind, produce, unit, quantity, remaining, price, place, destination,
            is_standing, state, created_at_ms, expires_at_ms, province, destination_province, price_rank, created_day)
        {numbers(listings)}, drawn AS MATERIALIZED (
            SELECT n.i AS i, CASE WHEN {hashed(11, seed)} % 100 < 60 THEN 'sale' WHEN {hashed(11, seed)} % 100 < 90
                    THEN 'demand' WHEN {hashed(11, seed)} % 100 < 97 THEN 'haul' ELSE 'load' END AS kind,
                (1 + {hashed(13, seed)} % 30) * 100000 AS quantity,
                CASE WHEN {hashed(17, seed)} % 10 < 7 THEN 5000 + {hashed(19, seed)} % 40 * 500 END AS price,
                {hashed(23, seed)} % {goods} AS goods, {hashed(29, seed)} % {len(provinces)} AS place,
                {hashed(31, seed)} % {len(provinces)} AS destination, {hashed(37, seed)} % (2 * {DAY_MS}) AS age
            FROM n)
        SELECT {entry} + i, {party} + i % {parties}, kind, CASE WHEN kind <> 'haul' THEN goods.key END, 'mass',
            quantity, quantity, CASE WHEN kind IN ('sale', 'demand') THEN price END, source.key,
            CASE WHEN kind IN ('haul', 'load') THEN target.key END, 0, 'open', {now} - age, {now} + 7 * {DAY_MS} - age,
            source.key, CASE WHEN kind IN ('haul', 'load') THEN target.key END,
            CASE WHEN price IS NULL OR kind IN ('haul', 'load') THEN 9223372036854775807
                WHEN kind = 'demand' THEN -price ELSE price END,
            ({now} - age + 25200000) / {DAY_MS}
        FROM drawn JOIN goods ON goods.number = drawn.goods JOIN province AS source ON source.number = drawn.place
            JOIN province AS target ON target.number = drawn.destination""")
    db.execute(
        f"""INSERT INTO reminder (kind, subject, due_at_ms)
        SELECT 'listing_expiry', id, expires_at_ms FROM listing WHERE id >= {entry}""")
    db.execute("UPDATE counter SET next_entry = ?, next_party = ?", (entry + listings, party + parties))
    for _, sql in indices + triggers:
        db.execute(sql)
    db.execute(
        """INSERT INTO tally (what, province, day, count)
        SELECT kind, province, created_day, count(*) FROM listing WHERE true GROUP BY 1, 2, 3
        ON CONFLICT DO UPDATE SET count = excluded.count""")
    db.execute("COMMIT")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    size = pathlib.Path(path).stat().st_size
    print(f"seed {seed}: {listings} listings, {parties} parties, {size / 1e6:.0f} MB in {time.monotonic() - start:.1f} s")
    db.close()


if __name__ == "__main__":
    main()
