"""Ends a check that does not end by itself."""

import faulthandler
import os
import sys
import threading

#: For clearing up; whatever still stands then is left to the system.
SECONDS_TO_CLEAR_UP = 60


class Watchdog:
    """After so many seconds says where every thread stands, clears up, and ends the program with 1.

    It needs nothing of the thread that is stuck, wherever that is.
    """

    def __init__(self, what, seconds, clear_up):
        self._what = what
        self._seconds = seconds
        self._clear_up = clear_up
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True
        self._timer.start()

    def stop(self):
        self._timer.cancel()

    def _end(self):
        print(f"{self._what} does not end: given up after {self._seconds} s; this is where it stands", flush=True)
        faulthandler.dump_traceback(sys.stdout, all_threads=True)
        faulthandler.dump_traceback_later(SECONDS_TO_CLEAR_UP, exit=True)
        try:
            self._clear_up()
        finally:
            os._exit(1)
