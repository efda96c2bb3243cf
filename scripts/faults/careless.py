"""A bot that gets everything wrong on purpose: the control of most faults.

It answers before anything is on disk, knows no message again, and forgets what it was doing when it is told to stop. It
keeps the columns that the ledgers read.

usage: careless.py PORT DATABASE
"""

import json
import os
import signal
import sqlite3
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SCHEMA = """
    CREATE TABLE IF NOT EXISTS inbound (message_id TEXT PRIMARY KEY, reply TEXT);
    CREATE TABLE IF NOT EXISTS address (address TEXT PRIMARY KEY, party TEXT);
    CREATE TABLE IF NOT EXISTS listing (id INTEGER PRIMARY KEY, party TEXT);
    CREATE TABLE IF NOT EXISTS deal (id INTEGER PRIMARY KEY, seller TEXT);
    CREATE TABLE IF NOT EXISTS traffic (received INTEGER);
    CREATE TABLE IF NOT EXISTS outbox (id INTEGER PRIMARY KEY, recipient TEXT, text TEXT, state TEXT);
"""
SECONDS_BETWEEN_COMMITS = 0.2

waiting: list[tuple[str, str, str, str]] = []
lock = threading.Lock()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_POST(self):
        message = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        reply = f"Da ghi luc {time.time_ns()}"
        with lock:
            waiting.append((message["id"], message["from"], message["text"], reply))
        body = json.dumps({"reply": reply, "segments": 1, "duplicate": False}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256
    allow_reuse_address = True

    def handle_error(self, *_):
        pass


def commit_now_and_then(database: str) -> None:
    connection = sqlite3.connect(database)
    while True:
        time.sleep(SECONDS_BETWEEN_COMMITS)
        with lock:
            batch, waiting[:] = waiting[:], []
        for message_id, sender, text, reply in batch:
            connection.execute("INSERT OR REPLACE INTO inbound VALUES (?, ?)", (message_id, reply))
            connection.execute("INSERT OR IGNORE INTO address VALUES (?, ?)", (sender, sender))
            if text.startswith("BAN"):
                connection.execute("INSERT INTO listing (party) VALUES (?)", (sender,))
            connection.execute("INSERT INTO traffic VALUES (1)")
        connection.commit()


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    sqlite3.connect(sys.argv[2]).executescript(SCHEMA)
    threading.Thread(target=commit_now_and_then, args=(sys.argv[2],), daemon=True).start()
    Server(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
