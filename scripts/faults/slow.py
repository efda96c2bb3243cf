"""A thousand slow connections: a good client is answered as if they were not there, and they are cut in time."""

import http.server
import resource
import socket
import threading
import time

from running.ports import free_port

from .bot import Bot
from .client import Connection, post, texts
from .trial import Trial

MILLISECONDS_P99 = 200
#: Until a connection that never finishes its request is cut.
SECONDS_TO_CUT = 45
HEAD = b"POST /channels/partner/inbound HTTP/1.1\r\nHost: bot\r\n"
#: What a slow connection begins with, and what it goes on with, a piece a second.
MANNERS = {
    "says nothing": (b"", b""),
    "head by the byte": (HEAD, b"X-Slow: " + b"x" * 500),
    "body by the byte": (HEAD + b"Content-Length: 60000\r\n\r\n", b" " * 60_000),
    "chunks by the byte": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n" * 10_000),
    "never reads": (b"GET /metrics HTTP/1.1\r\nHost: bot\r\n\r\n" * 400, b""),
}


class Crowd:
    """Connections that take their time."""

    def __init__(self, port: int, size: int):
        self.members: list[tuple[str, socket.socket]] = []
        self._is_over = threading.Event()
        names = list(MANNERS)
        for number in range(size):
            name = names[number % len(names)]
            member = socket.create_connection(("127.0.0.1", port), timeout=10)
            member.setblocking(False)
            self._send(member, MANNERS[name][0])
            self.members.append((name, member))
        self._thread = threading.Thread(target=self._dawdle, daemon=True)
        self._thread.start()

    def _dawdle(self) -> None:
        position = 0
        while not self._is_over.wait(1):
            for name, member in self.members:
                piece = MANNERS[name][1]
                self._send(member, piece[position : position + 1])
            position += 1

    @staticmethod
    def _send(member: socket.socket, piece: bytes) -> None:
        try:
            member.send(piece)
        except OSError:
            pass

    def held(self) -> dict[str, int]:
        """How many of each manner the other side still holds."""
        counts = dict.fromkeys(MANNERS, 0)
        for name, member in self.members:
            counts[name] += self._is_held(member)
        return counts

    @staticmethod
    def _is_held(member: socket.socket) -> bool:
        try:
            while member.recv(65_536):
                pass
            return False
        except BlockingIOError:
            return True
        except OSError:
            return False

    def leave(self) -> None:
        self._is_over.set()
        self._thread.join(30)
        for _, member in self.members:
            member.close()


class OneAfterTheOther(http.server.HTTPServer):
    """Python's simplest server, without its complaints."""

    def handle_error(self, *_):
        pass


class Silent(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass


def run(trial: Trial) -> None:
    allow_many_files()
    bot = Bot(trial, {"partner": None})
    bot.start()
    size = trial.count(full=1_000, quick=200)
    before = percentile(measure(trial, bot.port, 300))
    crowd = Crowd(bot.port, size)
    among = percentile(measure(trial, bot.port, 1_000))
    trial.note(f"a good client's p99: {before:.1f} ms alone, {among:.1f} ms among {size} slow connections")
    trial.expect(among <= MILLISECONDS_P99, f"a good client's p99 stays under {MILLISECONDS_P99} ms")
    if trial.is_quick:
        crowd.leave()
        return
    time.sleep(SECONDS_TO_CUT)
    held = {name: count for name, count in crowd.held().items() if count}
    trial.expect(not held, f"after {SECONDS_TO_CUT} s every slow connection is cut; still held: {held or 'none'}")
    crowd.leave()
    trial.expect(bot.is_running(), "the bot still runs")


def control(trial: Trial) -> None:
    """A server that serves one connection after the other."""
    port = free_port()
    server = OneAfterTheOther(("127.0.0.1", port), Silent)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    trial.later(server.server_close)
    trial.later(server.shutdown)
    crowd = Crowd(port, 5)
    slow = sum(milliseconds > MILLISECONDS_P99 for milliseconds in measure(trial, port, 3, patience=2))
    crowd.leave()
    trial.expect_found({"answers that are late or missing": slow}, "a server that serves one after the other")


def measure(trial: Trial, port: int, count: int, patience: float = 30) -> list[float]:
    """Milliseconds from a good client's request to its answer; endless when there is none."""
    connection = Connection(port, patience)
    took = []
    for message in texts(trial.random, count, first=trial.random.randrange(10**7), listing_share=0):
        began = time.perf_counter()
        status = post(connection, message)
        took.append((time.perf_counter() - began) * 1_000 if status == 200 else float("inf"))
    return took


def percentile(values: list[float], share: float = 0.99) -> float:
    return sorted(values)[int(len(values) * share)]


def allow_many_files() -> None:
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 65_536), most))
