"""A telephone of one of Kannel's own fake SMS centres."""

import re
import urllib.parse

FAKE_SMS_CENTRE = "/usr/lib/kannel/test/fakesmsc"
SHORT_CODE = "8099"

CONFIGURATION = """
group = smsc
smsc = fake
smsc-id = {name}
port = {port}
connect-allow-ip = 127.0.0.1
allowed-prefix = {number}
"""


class Telephone:
    """A telephone that texts through a fake SMS centre of its own, and keeps what it got."""

    def __init__(self, shop, name, number, port):
        self._shop = shop
        self.name = name
        self.number = number
        self._port = port
        self._centre = None
        self._starts = 0

    def configuration(self):
        return CONFIGURATION.format(name=self.name, port=self._port, number=self.number)

    def text(self, text):
        self._send(f"text {text}")

    def text_in_accents(self, text):
        self._send(f"ucs2 {urllib.parse.quote(text.encode('utf-16-be'))}")

    def text_part(self, header, text):
        """A part of a long message with its user data header."""
        self._send(f"udh-text {urllib.parse.quote(bytes(header))} {text}")

    def got(self):
        """What came since the last text of its own, oldest first; the parts of a long text are joined."""
        texts = []
        for line in re.findall(r"Got message \d+: <\S+ \S+ (.*)>", self._centre.log()):
            part, text = _decoded(line)
            if part > 1 and texts:
                texts[-1] += text
            else:
                texts.append(text)
        return texts

    def wait_for(self, pattern):
        """The first text that holds the pattern."""
        return self._centre.wait_for(
            f"a text like {pattern}", lambda: next((text for text in self.got() if re.search(pattern, text)), None)
        )

    def _send(self, message):
        # The fake centre takes its messages from the command line only, and serves one client at a time.
        if self._centre:
            self._centre.end()
        self._starts += 1
        command = [FAKE_SMS_CENTRE, "-H", "127.0.0.1", "-r", self._port, "-m", 1]
        self._centre = self._shop.start(
            f"{self.name}-{self._starts}", [*command, f"{self.number} {SHORT_CODE} {message}"]
        )
        self._centre.wait_for_log("sent message 1")


def _decoded(message):
    """The number of the part and the text of a message as the fake centre writes it."""
    part = 1
    kind, _, content = message.partition(" ")
    if kind == "udh":
        header, kind, content = content.split(" ", 2)
        part = urllib.parse.unquote_to_bytes(header)[5]
    if kind == "text":
        return part, content
    octets = urllib.parse.unquote_to_bytes(content.replace("+", " "))
    # Beside a header, the centre does not tell UCS-2 from other data.
    return part, octets.decode("utf-16-be" if b"\0" in octets else "utf-8")
