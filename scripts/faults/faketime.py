"""A clock of the bot's own that the fault sets, by libfaketime (Debian: faketime)."""

import glob
import time

from .trial import Trial


class FakeClock:
    """The wall clock that a process started with `environment` sees; its other clocks stay true."""

    def __init__(self, trial: Trial):
        libraries = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")
        self.is_available = bool(libraries)
        self.offset = 0.0
        self._file = trial.folder / "clock"
        self._set()
        self.environment = {
            "LD_PRELOAD": libraries[0], "FAKETIME_TIMESTAMP_FILE": str(self._file), "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        } if libraries else {}

    def leap(self, seconds: float) -> None:
        """Sets the clock forward, or back."""
        self.offset += seconds
        self._set()

    def now(self) -> float:
        return time.time() + self.offset

    def _set(self) -> None:
        self._file.write_text(f"{self.offset:+.0f}\n")
