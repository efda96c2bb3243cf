"""What a scenario says it has seen, and how it waits for what it has not."""

import threading
import time

PATIENCE_SECONDS = 60


class Failure(Exception):
    """Something was not as it must be; one line."""


def say(line):
    """Prints a line, after the name of the program that it is about."""
    thread = threading.current_thread()
    prefix = "" if thread is threading.main_thread() else f"{thread.name}: "
    print(f"{prefix}{line}\n", end="", flush=True)


def seen(what):
    """Notes something that was seen."""
    say(what)


def check(condition, what, otherwise=""):
    """Notes what holds. Raises: Failure when it does not."""
    if not condition:
        raise Failure(f"not seen: {what}" + (f"; {otherwise}" if otherwise else ""))
    seen(what)


def wait_for(what, condition, seconds=PATIENCE_SECONDS):
    """What `condition` gives once it is true. Raises: Failure when that takes too long."""
    deadline = time.monotonic() + seconds
    while True:
        result = condition()
        if result:
            return result
        if time.monotonic() > deadline:
            raise Failure(f"waited {seconds} s in vain for {what}")
        time.sleep(0.02)
