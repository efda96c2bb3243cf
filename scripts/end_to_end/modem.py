"""A GSM modem emulated on a pseudo-terminal, for daemons that cannot run without one."""

import contextlib
import os
import pty
import re
import select
import threading
import tty

from end_to_end import pdu
from running.waiting import wait_for

CAPACITY = 20
NUMBER = "+84980000000"

# What the modem says to the commands that ask about itself.
ANSWERS = {
    "ATI": ["EMULATED MODEM"],
    "AT+CGMI": ["EMULATED"],
    "AT+CGMM": ["MODEM"],
    "AT+CGMR": ["1.0"],
    "AT+CGSN": ["490154203237518"],
    "AT+GSN": ["490154203237518"],
    "AT+CIMI": ["452010000000000"],
    "AT+CPIN?": ["+CPIN: READY"],
    "AT+CREG?": ["+CREG: 0,1"],
    "AT+CGREG?": ["+CGREG: 0,1"],
    "AT+CSQ": ["+CSQ: 25,0"],
    "AT+COPS?": ['+COPS: 0,0,"EMULATED",0'],
    "AT+CSCA?": [f'+CSCA: "{NUMBER}",145'],
    "AT+CMGF=?": ["+CMGF: (0)"],
    "AT+CMGF?": ["+CMGF: 0"],
    "AT+CSMS?": ["+CSMS: 0,1,1,1"],
    "AT+CPMS=?": ['+CPMS: ("SM"),("SM"),("SM")'],
    "AT+CNMI=?": ["+CNMI: (0-2),(0-3),(0,2),(0-2),(0,1)"],
    "AT+CSCS?": ['+CSCS: "GSM"'],
    "AT+CSCS=?": ['+CSCS: ("GSM","UCS2")'],
}

# What may be set to anything, as a real modem lets one.
SETTING = re.compile(r"AT$|ATE|ATH|ATV|ATZ|AT&|AT\+(CMEE|CMGF|CMMS|CNMI|CNMA|CREG|CSCA|CSCS|CSDH|CSMP|CSMS|CFUN)\b")


class Modem:
    """A modem with a SIM card; `device` is where a daemon opens it. `with` starts and ends it."""

    def __init__(self):
        self._master, self._slave = pty.openpty()
        tty.setraw(self._slave)
        self.device = os.ttyname(self._slave)
        self._lock = threading.Lock()
        self._stored = {}
        self._submitted = []
        self._reference = 0
        self._refuses = False
        self._is_ending = False
        self._expects_pdu = False
        self._echoes = True
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._is_ending = True
        self._thread.join(5)
        for descriptor in (self._master, self._slave):
            os.close(descriptor)

    def receive(self, sender, text, part=None):
        """Puts a text from the network onto the SIM card; waits for room there."""
        self._store(pdu.deliver(sender, text, part))

    def report(self, reference, recipient, status=0):
        """Puts a status report onto the SIM card."""
        self._store(pdu.status_report(reference, recipient, status))

    def refuse(self, refuses=True):
        """Whether the network takes no messages from now on."""
        with self._lock:
            self._refuses = refuses

    def wait_for_text(self, recipient, pattern, seconds=60):
        """Reference numbers and text of the first whole message to the recipient that holds the pattern."""

        def found():
            return next((pair for pair in self._texts(recipient) if re.search(pattern, pair[1])), None)

        return wait_for(f"a text like {pattern} to {recipient}", found, seconds)

    def _texts(self, recipient):
        """Whole messages to the recipient, the parts of long ones joined, with the reference of each part."""
        with self._lock:
            digits = recipient.lstrip("+")
            mine = [(number, sent) for number, sent in self._submitted if sent.recipient.lstrip("+") == digits]
        whole, parts = [], {}
        for number, sent in mine:
            if not sent.part:
                whole.append(([number], sent.text))
                continue
            reference, total, index = sent.part
            known = parts.setdefault(reference, {})
            known[index] = (number, sent.text)
            if len(known) == total:
                ordered = [known[index] for index in sorted(known)]
                whole.append(([number for number, _ in ordered], "".join(text for _, text in ordered)))
                del parts[reference]
        return whole

    def _store(self, octets):
        def is_stored():
            with self._lock:
                free = [index for index in range(1, CAPACITY + 1) if index not in self._stored]
                if free:
                    self._stored[free[0]] = octets
                return bool(free)

        wait_for("room on the SIM card", is_stored)

    def _serve(self):
        pending = b""
        while not self._is_ending:
            if not select.select([self._master], [], [], 0.1)[0]:
                continue
            with contextlib.suppress(OSError):
                pending += os.read(self._master, 4096)
            while match := re.search(rb"[\r\n\x1a\x1b]", pending):
                line, mark = pending[: match.start()], pending[match.start() : match.end()]
                pending = pending[match.end() :]
                self._take(line.decode("ascii", "replace").strip(), mark)

    def _take(self, line, mark):
        if self._expects_pdu:
            if mark in (b"\x1a", b"\x1b"):
                self._expects_pdu = False
                self._say(self._submit(line) if mark == b"\x1a" else ["OK"])
        elif line:
            command = line.upper()
            if self._echoes:
                os.write(self._master, f"{line}\r".encode())
            if command.startswith(("ATE0", "ATE1")):
                self._echoes = command[3] == "1"
            self._say(self._answer(command))

    def _say(self, lines):
        if lines is not None:
            os.write(self._master, "".join(f"\r\n{line}\r\n" for line in lines).encode())

    def _answer(self, command):
        if command in ANSWERS:
            return [*ANSWERS[command], "OK"]
        if command.startswith("AT+CMGS="):
            self._expects_pdu = True
            os.write(self._master, b"\r\n> ")
            return None
        with self._lock:
            used = f"{len(self._stored)},{CAPACITY}"
            if command.startswith("AT+CPMS="):
                return [f"+CPMS: {used},{used},{used}", "OK"]
            if command == "AT+CPMS?":
                return ["+CPMS: " + ",".join(f'"SM",{used}' for _ in range(3)), "OK"]
            if command.startswith("AT+CMGL"):
                listed = [line for index, octets in self._stored.items() for line in _entry("CMGL", octets, index)]
                return [*listed, "OK"]
            if match := re.fullmatch(r"AT\+CMGR=(\d+)", command):
                octets = self._stored.get(int(match[1]))
                return [*_entry("CMGR", octets), "OK"] if octets else ["+CMS ERROR: 321"]
            if match := re.match(r"AT\+CMGD=(\d+)", command):
                self._stored.pop(int(match[1]), None)
                return ["OK"]
        return ["OK"] if SETTING.match(command) and not command.endswith("?") else ["ERROR"]

    def _submit(self, line):
        octets = bytes.fromhex(line)
        with self._lock:
            if self._refuses:
                return ["+CMS ERROR: 38"]  # network out of order
            self._reference = self._reference % 255 + 1
            self._submitted.append((self._reference, pdu.parse_submit(octets[octets[0] + 1 :])))
            return [f"+CMGS: {self._reference}", "OK"]


def _entry(kind, octets, index=None):
    where = f"{index}," if index is not None else ""
    return [f"+{kind}: {where}0,,{len(octets) - octets[0] - 1}", octets.hex().upper()]
