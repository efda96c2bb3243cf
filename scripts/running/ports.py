"""Ports of 127.0.0.1."""

import random
import socket
from pathlib import Path

LOWEST = 10_000
_random = random.SystemRandom()
#: By this process; a port given away is not given away again.
_given: set[int] = set()


def free_ports(count: int) -> list[int]:
    """Ports that nobody listens on, all different.

    They are below those that the system gives to connections going out: a port of those may be taken while the program that
    it was meant for is being started again, and whoever connects to one of them in vain may end up connected to itself.
    """
    ports = []
    while len(ports) < count:
        port = _random.randrange(LOWEST, _first_of_outgoing())
        if port not in _given and _is_free(port):
            _given.add(port)
            ports.append(port)
    return ports


def free_port() -> int:
    return free_ports(1)[0]


def is_listening(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(5)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _is_free(port: int) -> bool:
    with socket.socket() as listener:
        try:
            listener.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def _first_of_outgoing() -> int:
    try:
        first = int(Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split()[0])
    except (OSError, ValueError):
        first = 32_768
    return first if first > LOWEST + 1_000 else 60_000
