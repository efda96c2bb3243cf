"""Waiting that ends: every wait has a limit, and says what it waited for in vain."""

import time

PATIENCE_SECONDS = 60


class Failure(Exception):
    """Something was not as it must be; one line."""


def wait_for(what, condition, seconds=PATIENCE_SECONDS, pause=0.02):
    """What `condition` gives once it is true. Raises: Failure when that takes too long."""
    deadline = time.monotonic() + seconds
    while True:
        result = condition()
        if result:
            return result
        if time.monotonic() > deadline:
            raise Failure(f"waited {seconds} s in vain for {what}")
        time.sleep(pause)
