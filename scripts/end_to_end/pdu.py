"""Short messages as a GSM modem speaks them in PDU mode, 3GPP TS 23.040 and 23.038: what an emulated modem needs."""

import dataclasses
import datetime

# The basic alphabet in the order of its codes; 0x1B is the escape to the extension.
ALPHABET = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM7, UCS2 = 0x00, 0x08
HAS_HEADER, WANTS_REPORT = 0x40, 0x20
SUBMIT, DELIVER, STATUS_REPORT = 1, 0, 2


@dataclasses.dataclass
class Submitted:
    """What a program asked the modem to send."""

    recipient: str
    text: str
    wants_report: bool
    part: tuple[int, int, int] | None
    """Reference, total and number of a part of a long message."""


def parse_submit(octets):
    """Takes an SMS-SUBMIT apart, after the service centre's address."""
    first, rest = octets[0], octets[2:]
    if first & 0x03 != SUBMIT:
        raise ValueError("not an SMS-SUBMIT")
    recipient, rest = _parse_address(rest)
    coding, rest = rest[1], rest[2:]
    # The validity period: none, relative in one octet, or seven octets.
    rest = rest[{0x00: 0, 0x10: 1}.get(first & 0x18, 7) :]
    length, data = rest[0], rest[1:]
    header = data[: data[0] + 1] if first & HAS_HEADER else b""
    part = tuple(header[3:6]) if header[1:3] == b"\x00\x03" else None
    return Submitted(recipient, _decode(data, length, len(header), coding), bool(first & WANTS_REPORT), part)


def deliver(sender, text, part=None):
    """An SMS-DELIVER with an empty service centre's address."""
    header = bytes([5, 0, 3, *part]) if part else b""
    coding, length, data = _encode(text, header)
    first = DELIVER | 0x04 | (HAS_HEADER if header else 0)
    return bytes([0, first]) + _address(sender) + bytes([0, coding]) + _timestamp() + bytes([length]) + data


def status_report(reference, recipient, status=0):
    """An SMS-STATUS-REPORT: status 0 is received by the person."""
    times = _timestamp() + _timestamp()
    return bytes([0, STATUS_REPORT | 0x04, reference]) + _address(recipient) + times + bytes([status])


def _address(number):
    digits = number.removeprefix("+")
    padded = digits + "F" * (len(digits) % 2)
    kind = 0x91 if number.startswith("+") else 0x81
    return bytes([len(digits), kind]) + bytes.fromhex("".join(b + a for a, b in zip(padded[::2], padded[1::2])))


def _parse_address(octets):
    count, kind = octets[0], octets[1]
    end = 2 + (count + 1) // 2
    digits = "".join(pair[::-1] for pair in octets[2:end].hex(" ").split()).upper().rstrip("F")
    return ("+" if kind == 0x91 else "") + digits, octets[end:]


def _timestamp():
    now = datetime.datetime.now(datetime.timezone.utc)
    return bytes.fromhex("".join(pair[::-1] for pair in now.strftime("%y %m %d %H %M %S").split())) + b"\0"


def _encode(text, header):
    """The coding scheme, the length in its unit, and header and text."""
    if any(letter not in ALPHABET for letter in text):
        data = header + text.encode("utf-16-be")
        return UCS2, len(data), data
    septets = [ALPHABET.index(letter) for letter in text]
    before = -(-len(header) * 8 // 7)
    bits = sum(value << 7 * (before + index) for index, value in enumerate(septets))
    bits |= int.from_bytes(header, "little")
    count = before + len(septets)
    return GSM7, count, bits.to_bytes(-(-count * 7 // 8), "little")


def _decode(data, length, header, coding):
    if coding & 0x0C == UCS2:
        return data[header:length].decode("utf-16-be")
    bits = int.from_bytes(data, "little")
    before = -(-header * 8 // 7)
    return "".join(ALPHABET[bits >> 7 * index & 0x7F] for index in range(before, length))
