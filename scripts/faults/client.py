"""What a provider does: posts signed messages, remembers the answers, and posts again what was not answered."""

import base64
import hashlib
import hmac
import json
import queue
import socket
import threading
import time
from dataclasses import dataclass, field

from running.waiting import Failure, wait_for

from .bot import SECRET

#: For the messages of one load to be answered, thousands on a slow machine.
SECONDS_FOR_LOAD = 600


@dataclass
class Message:
    """One text, and what has come of posting it."""

    id: str
    sender: str
    text: str
    #: Whether it puts a listing up, of a sender who sends no other.
    is_listing: bool = False
    channel: str = "partner"
    #: The replies of all answers with 200, in their order; None is silence.
    replies: list[str | None] = field(default_factory=list)
    #: The other statuses that came.
    refusals: list[int] = field(default_factory=list)

    @property
    def is_acknowledged(self) -> bool:
        return bool(self.replies)


def signature_fields(body: bytes, at: float | None = None, message_id: str = "1") -> dict[str, str]:
    """The header fields that sign a body by Standard Webhooks."""
    timestamp = str(int(at if at is not None else time.time()))
    content = f"{message_id}.{timestamp}.".encode() + body
    signature = base64.b64encode(hmac.new(SECRET, content, hashlib.sha256).digest()).decode()
    return {"webhook-id": message_id, "webhook-timestamp": timestamp, "webhook-signature": f"v1,{signature}"}


def signed_post(path: str, body: bytes, at: float | None = None) -> bytes:
    """A request as bytes, signed."""
    fields = "".join(f"{name}: {value}\r\n" for name, value in signature_fields(body, at).items())
    head = (
        f"POST {path} HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n{fields}\r\n")
    return head.encode() + body


class Connection:
    """A connection that is kept and opened again when it broke."""

    def __init__(self, port: int, patience: float = 30):
        self._port = port
        self._patience = patience
        self._socket: socket.socket | None = None
        self._pending = b""

    def exchange(self, request: bytes) -> tuple[int, bytes]:
        """Sends a request and returns the status and the body. Raises OSError when no whole answer comes."""
        try:
            if self._socket is None:
                self._socket = socket.create_connection(("127.0.0.1", self._port), timeout=self._patience)
                self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._pending = b""
            self._socket.sendall(request)
            head = self._take_until(b"\r\n\r\n").lower()
            status = int(head.split(b" ", 2)[1])
            length = int(head.split(b"content-length:")[1].split(b"\r\n")[0]) if b"content-length:" in head else 0
            body = self._take(length)
            if b"connection: close" in head:
                self.close()
            return status, body
        except (OSError, ValueError, IndexError) as error:
            self.close()
            raise OSError(str(error)) from error

    def close(self) -> None:
        if self._socket:
            self._socket.close()
            self._socket = None

    def _take_until(self, mark: bytes) -> bytes:
        while mark not in self._pending:
            self._receive()
        found, self._pending = self._pending.split(mark, 1)
        return found

    def _take(self, length: int) -> bytes:
        while len(self._pending) < length:
            self._receive()
        taken, self._pending = self._pending[:length], self._pending[length:]
        return taken

    def _receive(self) -> None:
        received = self._socket.recv(65_536)
        if not received:
            raise OSError("closed")
        self._pending += received


def post(connection: Connection, message: Message, at: float | None = None) -> int | None:
    """Posts a message once and notes what comes; the status, or None when no answer came."""
    body = json.dumps({"id": message.id, "from": message.sender, "text": message.text}).encode()
    try:
        status, answer = connection.exchange(signed_post(f"/channels/{message.channel}/inbound", body, at))
    except OSError:
        return None
    if status == 200:
        message.replies.append(json.loads(answer)["reply"])
    else:
        message.refusals.append(status)
    return status


class Load:
    """Many connections that post messages at once until they are all answered or the load is stopped."""

    def __init__(self, port: int, messages: list[Message], connections: int = 16, at=lambda: None):
        self._messages: queue.SimpleQueue[Message] = queue.SimpleQueue()
        for message in messages:
            self._messages.put(message)
        self._port = port
        self._at = at
        self._is_stopped = threading.Event()
        self._answered = 0
        self._lock = threading.Lock()
        #: Messages that were sent and got no answer, by how the connection stood.
        self.unanswered: list[Message] = []
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(connections)]

    @property
    def answered(self) -> int:
        return self._answered

    def start(self) -> "Load":
        for thread in self._threads:
            thread.start()
        return self

    def stop(self) -> None:
        """Begins no further message, and returns when those under way have ended."""
        self._is_stopped.set()
        self.wait()

    def wait(self) -> None:
        """Until every message has been posted. Raises: Failure when that takes too long."""
        deadline = time.monotonic() + SECONDS_FOR_LOAD
        for thread in self._threads:
            thread.join(max(0, deadline - time.monotonic()))
        if self.is_running():
            self._is_stopped.set()
            raise Failure(
                f"after {SECONDS_FOR_LOAD} s {self._answered} messages are answered and {self._messages.qsize()} wait")

    def wait_for_answers(self, count: int) -> None:
        """Until so many are answered, or no more will be. Raises: Failure when that takes too long."""
        wait_for(
            f"{count} answers", lambda: self._answered >= count or not self.is_running(), SECONDS_FOR_LOAD, pause=0.001)

    def is_running(self) -> bool:
        return any(thread.is_alive() for thread in self._threads)

    def _work(self) -> None:
        connection = Connection(self._port)
        while not self._is_stopped.is_set():
            try:
                message = self._messages.get_nowait()
            except queue.Empty:
                break
            status = post(connection, message, self._at())
            with self._lock:
                if status is None:
                    self.unanswered.append(message)
                else:
                    self._answered += 1
            if status is None and not self._can_connect():
                break
        connection.close()

    def _can_connect(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self._port), timeout=1).close()
            return True
        except OSError:
            return False


#: Goods in texts as people write them; all are mass.
GOODS = ["RAU", "XOAI", "CAM", "THANH LONG", "TOM", "LUA", "KHOAI LANG", "BUOI", "CA TRA", "CA CHUA"]
PLACES = ["CAMAU", "CAN THO", "TIEN GIANG", "LAM DONG", "AN GIANG", "DONG THAP", "NGHE AN", "HA NOI"]
#: Texts that change nothing in the market.
CHEAP = ["DS", "TRO GIUP", "GIA CAM", "EN", "VI", "KHONG DAU", "GIAN CACH", "asdf"]


def phone(number: int) -> str:
    return f"+849{number:08d}"


def texts(random, count: int, first: int = 0, listing_share: float = 0.25) -> list[Message]:
    """Messages of as many people, a share of them offers."""
    messages = []
    for number in range(first, first + count):
        is_listing = random.random() < listing_share
        text = f"BAN {random.choice(GOODS)} {random.randint(1, 9)}TAN {random.choice(PLACES)}"
        messages.append(Message(
            id=f"m{number}", sender=phone(number), text=text if is_listing else random.choice(CHEAP),
            is_listing=is_listing))
    return messages
