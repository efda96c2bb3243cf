"""A clock of the bot's own that the fault sets."""

import shutil
import struct
import subprocess
import time
from pathlib import Path

from .trial import Trial


class FakeClock:
    """The wall clock that a process started with `environment` sees; its other clocks stay true."""

    def __init__(self, trial: Trial):
        self.offset = 0.0
        self._file = trial.folder / "clock"
        self._file.write_bytes(bytes(8))
        library = trial.folder / "wall_clock.so"
        self.is_available = library.exists() or self._build(library)
        self.environment = {"LD_PRELOAD": str(library), "FAULT_CLOCK": str(self._file)} if self.is_available else {}

    def leap(self, seconds: float) -> None:
        """Sets the clock forward, or back."""
        self.offset += seconds
        # Processes that run have the file in their memory: eight bytes at once, never an empty file.
        with open(self._file, "r+b", buffering=0) as file:
            file.write(struct.pack("q", int(self.offset)))

    def now(self) -> float:
        return time.time() + self.offset

    @staticmethod
    def _build(library: Path) -> bool:
        compiler = shutil.which("cc") or shutil.which("clang")
        if not compiler:
            return False
        source = Path(__file__).with_name("wall_clock.c")
        command = [compiler, "-shared", "-fPIC", "-O2", "-o", library, source, "-ldl"]
        return subprocess.run(command, capture_output=True, timeout=60).returncode == 0
