"""The rival: what a good weekend's work in Flask answers to the canonical form `BAN RAU 5TAN CAMAU`.

It verifies the signature, knows a message that came before, reads the text with a regular expression, looks for the three
best counterparts of the same produce, and commits message, party and listing with synchronous=FULL before it replies.
"""

import base64
import hashlib
import hmac
import os
import re
import sqlite3
import threading

from flask import Flask, jsonify, request

SECRET = base64.b64decode(os.environ["BENCH_SECRET"])
FORM = re.compile(r"(BAN|MUA) ([A-Z0-9 ]+?) (\d+)TAN ([A-Z]+)")
SCHEMA = """
CREATE TABLE IF NOT EXISTS message (id TEXT PRIMARY KEY, sender TEXT, reply TEXT);
CREATE TABLE IF NOT EXISTS party (phone TEXT PRIMARY KEY, joined INTEGER);
CREATE TABLE IF NOT EXISTS listing (id INTEGER PRIMARY KEY, kind TEXT, phone TEXT, produce TEXT, tonnes INTEGER, place TEXT);
CREATE INDEX IF NOT EXISTS listing_kind ON listing (kind, produce, place, id);
"""

app = Flask(__name__)
local = threading.local()


def database():
    if not hasattr(local, "connection"):
        local.connection = sqlite3.connect(os.environ["BENCH_DATABASE"], isolation_level=None, timeout=30)
        local.connection.execute("PRAGMA journal_mode = WAL")
        local.connection.execute("PRAGMA synchronous = FULL")
        local.connection.executescript(SCHEMA)
    return local.connection


@app.post("/channels/bench/inbound")
def inbound():
    body = request.get_data()
    name, timestamp = request.headers["webhook-id"], request.headers["webhook-timestamp"]
    code = hmac.new(SECRET, f"{name}.{timestamp}.".encode() + body, hashlib.sha256).digest()
    if not hmac.compare_digest("v1," + base64.b64encode(code).decode(), request.headers["webhook-signature"]):
        return "bad signature", 401
    message = request.get_json()
    db = database()
    known = db.execute("SELECT reply FROM message WHERE id = ?", (message["id"],)).fetchone()
    if known:
        return jsonify(reply=known[0], duplicate=True)
    form = FORM.fullmatch(message["text"])
    if not form:
        return jsonify(reply="Viet: BAN RAU 5TAN CAMAU", duplicate=False)
    verb, produce, tonnes, place = form.groups()
    kind, other = ("sale", "demand") if verb == "BAN" else ("demand", "sale")
    db.execute("BEGIN IMMEDIATE")
    try:
        db.execute("INSERT OR IGNORE INTO party VALUES (?, unixepoch())", (message["from"],))
        code = db.execute(
            "INSERT INTO listing (kind, phone, produce, tonnes, place) VALUES (?, ?, ?, ?, ?)",
            (kind, message["from"], produce, int(tonnes), place)).lastrowid
        found = db.execute(
            "SELECT phone, tonnes, place FROM listing WHERE kind = ? AND produce = ? ORDER BY place <> ?, id LIMIT 3",
            (other, produce, place)).fetchall()
        lines = " ".join(f"{n} {phone}, {place}, {tonnes}tan." for n, (phone, tonnes, place) in enumerate(found, 1))
        reply = f"Da dang {verb.lower()} {tonnes} tan {produce.lower()}, {place}. Ma {code}. {lines}"
        db.execute("INSERT INTO message VALUES (?, ?, ?)", (message["id"], message["from"], reply))
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise
    return jsonify(reply=reply, duplicate=False)
