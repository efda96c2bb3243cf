"""A program under test, started and ended by its process id."""

import os
import re
import shutil
import signal
import subprocess
import time
from contextlib import suppress

from running.ports import is_listening
from running.waiting import PATIENCE_SECONDS, Failure, wait_for

#: For a process to be gone after SIGKILL: longer than any call into the kernel takes.
SECONDS_TO_DIE = 30


class Program:
    """One process with those that it starts; what it writes goes into a log of its name, to which further starts append."""

    def __init__(self, name, command, folder, environment=None):
        self.name = name
        self.log_path = folder / f"{name}.log"
        # It ends with whoever started it, also when that is killed.
        tie = ["setpriv", "--pdeathsig", "KILL"] if shutil.which("setpriv") else []
        with self.log_path.open("ab") as log:
            self.process = subprocess.Popen(
                [*tie, *(str(word) for word in command)],
                cwd=folder,
                env=environment if environment is not None else dict(os.environ),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def log(self):
        return self.log_path.read_text(errors="replace")

    def is_running(self):
        return self.process.poll() is None

    def wait_for_log(self, pattern, seconds=PATIENCE_SECONDS):
        """Waits for a line. Raises: Failure when the program ends before, or takes too long."""
        return self.wait_for(f"{pattern} in its log", lambda: re.search(pattern, self.log()), seconds)

    def wait_for_port(self, port):
        self.wait_for(f"port {port}", lambda: is_listening(port))

    def wait_for(self, what, condition, seconds=PATIENCE_SECONDS, pause=0.02):
        """What `condition` gives once it is true. Raises: Failure when the program ends before, or it takes too long."""

        def is_so():
            result = condition()
            if not result and not self.is_running():
                raise Failure(f"{self.name} ended with status {self.process.returncode}: {self.log()[-2_000:]}")
            return result

        return wait_for(f"{self.name}: {what}", is_so, seconds, pause)

    def signal(self, number):
        self.process.send_signal(number)

    def wait_for_end(self, seconds):
        """Returns after how many seconds it has ended. Raises: Failure when that takes too long."""
        began = time.monotonic()
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise Failure(f"{self.name} still runs after {seconds} s") from None
        return time.monotonic() - began

    def kill(self):
        """SIGKILL, to whatever it has started too."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.wait_for_end(SECONDS_TO_DIE)

    def end(self, seconds=20):
        """Asks the process to end, and ends it and what it has left behind when it does not."""
        if self.is_running():
            self.signal(signal.SIGTERM)
            with suppress(Failure):
                self.wait_for_end(seconds)
        self.kill()
