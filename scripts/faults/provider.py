"""A provider on loopback that keeps a ledger of what the bot sends, and behaves as badly as it is told to."""

import json
import socket
import struct
import threading
import time
from collections import defaultdict
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from .trial import Trial


@dataclass
class Sent:
    """One request of the bot."""

    id: str
    to: str
    text: str
    at: float


class Provider:
    """Listens on a port of its own; `behaviour[name]` decides what `/name` does with a request, and may be changed."""

    def __init__(self, trial: Trial):
        self.behaviour = defaultdict(lambda: accept)
        #: By name, every request in its order, whatever was answered.
        self.received: dict[str, list[Sent]] = defaultdict(list)
        self.taken: dict[str, list[Sent]] = defaultdict(list)
        self._lock = threading.Lock()
        provider = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                name = self.path.strip("/")
                sent = Sent(body["id"], body["to"], body["text"], time.monotonic())
                with provider._lock:
                    provider.received[name].append(sent)
                if provider.behaviour[name](self):
                    with provider._lock:
                        provider.taken[name].append(sent)

            def log_message(self, *_):
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 512

            def handle_error(self, *_):
                pass

        self._server = Server(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        trial.later(self._server.server_close)
        trial.later(self._server.shutdown)

    def url(self, name: str) -> str:
        return f"http://127.0.0.1:{self.port}/{name}"


def answer(handler: BaseHTTPRequestHandler, status: int, body: bytes = b"{}", **headers: str) -> None:
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


# Behaviours; true when the provider takes the message.


def accept(handler) -> bool:
    answer(handler, 200)
    return True


def hang(handler) -> bool:
    """Says nothing for longer than the bot waits."""
    time.sleep(60)
    handler.close_connection = True
    return False


def reset(handler) -> bool:
    """Breaks the connection off."""
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()
    handler.close_connection = True
    return False


def fail(handler) -> bool:
    answer(handler, 500, b"<html>oops</html>")
    return False


def limit(handler) -> bool:
    """Asks to come again when nobody lives any more."""
    answer(handler, 429, Retry_After="9223372036854775807")
    return False


def garble(handler) -> bool:
    """Answers what is no HTTP."""
    handler.wfile.write(b"\x00\xff\x16\x03 garbage\r\n\r\n" * 20)
    handler.close_connection = True
    return False


def endless(handler) -> bool:
    """Never stops answering."""
    handler.send_response(200)
    handler.end_headers()
    for _ in range(2_000):
        handler.wfile.write(b"x" * 1_024)
    handler.close_connection = True
    return False


def late(handler) -> bool:
    """Takes the message, and says so when nobody listens any more."""
    time.sleep(25)
    try:
        answer(handler, 200)
    except OSError:
        handler.close_connection = True
    return True
