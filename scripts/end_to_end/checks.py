"""What a scenario says it has seen."""

import threading

from running.waiting import Failure


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
