"""A carrier's short message service centre that speaks SMPP 3.4, emulated on loopback; what a gateway needs of it."""

import contextlib
import datetime
import re
import socket
import struct
import threading

from running.waiting import wait_for

BIND_TRANSCEIVER, SUBMIT_SM, DELIVER_SM, UNBIND, ENQUIRE_LINK = 0x09, 0x04, 0x05, 0x06, 0x15
GENERIC_NACK, RESPONSE = 0x80000000, 0x80000000
OK, INVALID_COMMAND, INVALID_DESTINATION, INVALID_PASSWORD, THROTTLED = 0x00, 0x03, 0x0B, 0x0E, 0x58
IS_RECEIPT, HAS_HEADER = 0x04, 0x40
UCS2 = 8


class ServiceCentre:
    """Takes one gateway at a time; `with` starts and ends it."""

    def __init__(self, system_id, password):
        self._credentials = (system_id, password)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.throttled = 0
        self._lock = threading.Lock()
        self._sending = threading.Lock()
        self._connection = None
        self._sequence = 0
        self._texts = []
        self._failing = set()
        self._refused = set()
        self._throttles = 0

    def __enter__(self):
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._listener.close()
        if self._connection:
            self._connection.close()

    def wait_for_bind(self):
        wait_for("the gateway to bind", lambda: self._connection)

    def deliver(self, sender, recipient, text, part=None):
        """A person's text on its way to the gateway; parts of long ones go in UCS-2."""
        header = bytes([5, 0, 3, *part]) if part else b""
        coding, encoding = (0, "ascii") if text.isascii() and not part else (UCS2, "utf-16-be")
        octets = header + text.encode(encoding)
        self._deliver(sender, recipient, octets, coding=coding, esm_class=HAS_HEADER if header else 0)

    def fail(self, recipient):
        """From now on, messages to the recipient are taken and then reported as undeliverable."""
        self._failing.add(recipient)

    def refuse(self, recipient):
        """From now on, messages to the recipient are not taken."""
        self._refused.add(recipient)

    def throttle(self, count):
        """The next messages are answered with the request to slow down."""
        self._throttles = count

    def wait_for_text(self, recipient, pattern, seconds=60):
        """The first text to the recipient that holds the pattern."""

        def found():
            with self._lock:
                texts = [text for number, text in self._texts if number == recipient.lstrip("+")]
            return next((text for text in texts if re.search(pattern, text)), None)

        return wait_for(f"a text like {pattern} to {recipient}", found, seconds)

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        with contextlib.suppress(OSError, EOFError):
            while True:
                length, command, status, sequence = struct.unpack(">IIII", _read(connection, 16))
                self._take(connection, command, sequence, _read(connection, length - 16))

    def _take(self, connection, command, sequence, body):
        if command & RESPONSE:
            return
        answers = {
            ENQUIRE_LINK: self._ignore,
            UNBIND: self._ignore,
            SUBMIT_SM: self._submit,
            BIND_TRANSCEIVER: self._bind,
        }
        if command not in answers:
            self._send(connection, GENERIC_NACK, INVALID_COMMAND, sequence)
            return
        status, answer, afterwards = answers[command](connection, body)
        self._send(connection, command | RESPONSE, status, sequence, answer)
        if afterwards:
            afterwards()

    def _ignore(self, connection, body):
        return OK, b"", None

    def _bind(self, connection, body):
        if tuple(field.decode() for field in body.split(b"\0")[:2]) != self._credentials:
            return INVALID_PASSWORD, b"", None

        def is_bound():
            # Only now: a text before the answer to the bind would be out of turn.
            self._connection = connection

        return OK, b"centre\0", is_bound

    def _submit(self, connection, body):
        message = _Submitted(body)
        if message.recipient in self._refused:
            return INVALID_DESTINATION, b"\0", None
        if self._throttles:
            self._throttles -= 1
            self.throttled += 1
            return THROTTLED, b"\0", None
        identifier = self._next_sequence()
        is_failing = message.recipient in self._failing
        if not is_failing:
            with self._lock:
                self._texts.append((message.recipient, message.text))
        report = (lambda: self._report(message, identifier, not is_failing)) if message.wants_receipt else None
        return OK, f"{identifier}\0".encode(), report

    def _report(self, message, identifier, is_delivered):
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%y%m%d%H%M")
        state = f"dlvrd:001 submit date:{now} done date:{now} stat:DELIVRD err:000"
        if not is_delivered:
            state = f"dlvrd:000 submit date:{now} done date:{now} stat:UNDELIV err:027"
        text = f"id:{identifier} sub:001 {state} text:"
        self._deliver(message.recipient, message.sender, text.encode(), esm_class=IS_RECEIPT)

    def _deliver(self, sender, recipient, octets, coding=0, esm_class=0):
        body = b"\0" + bytes([1, 1]) + sender.encode() + b"\0" + bytes([0, 1]) + recipient.encode() + b"\0"
        body += bytes([esm_class, 0, 0]) + b"\0\0" + bytes([0, 0, coding, 0, len(octets)]) + octets
        self._send(self._connection, DELIVER_SM, OK, self._next_sequence(), body)

    def _next_sequence(self):
        with self._lock:
            self._sequence += 1
            return self._sequence

    def _send(self, connection, command, status, sequence, body=b""):
        with self._sending:
            connection.sendall(struct.pack(">IIII", 16 + len(body), command, status, sequence) + body)


class _Submitted:
    """The parts of a `submit_sm` that matter here."""

    def __init__(self, body):
        fields = _Fields(body)
        fields.string()
        fields.octets(2)
        self.sender = fields.string()
        fields.octets(2)
        self.recipient = fields.string().lstrip("+")
        esm_class = fields.octets(3)[0]
        fields.string(), fields.string()
        self.wants_receipt = bool(fields.octets(1)[0] & 0x03)
        _, coding, _, length = fields.octets(4)
        octets = fields.octets(length)
        if esm_class & HAS_HEADER:
            octets = octets[octets[0] + 1 :]
        self.text = octets.decode("utf-16-be" if coding == UCS2 else "latin-1")


class _Fields:
    """Reads a body field by field."""

    def __init__(self, body):
        self._rest = body

    def string(self):
        text, _, self._rest = self._rest.partition(b"\0")
        return text.decode("ascii")

    def octets(self, count):
        octets, self._rest = self._rest[:count], self._rest[count:]
        return octets


def _read(connection, count):
    octets = b""
    while len(octets) < count:
        chunk = connection.recv(count - len(octets))
        if not chunk:
            raise EOFError
        octets += chunk
    return octets
