"""Programs under test, started and ended by their process ids."""

import contextlib
import os
import pathlib
import re
import signal
import socket
import subprocess
import tempfile

from end_to_end.checks import Failure, say, wait_for


def free_ports(count):
    """Ports of 127.0.0.1 that nobody listens on, all different."""
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]


def is_listening(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@contextlib.contextmanager
def workshop(name):
    """A temporary folder with the programs that run in it; all are ended, and their logs shown after a failure."""
    with tempfile.TemporaryDirectory(prefix=f"gatewaybot-{name}-") as folder:
        shop = Workshop(pathlib.Path(folder))
        try:
            yield shop
        except BaseException:
            shop.show_logs()
            raise
        finally:
            shop.end_all()


class Workshop:
    """The folder and programs of one scenario."""

    def __init__(self, folder):
        self.folder = folder
        self._programs = []

    def write(self, name, text):
        """Writes a file into the folder and gives its path."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def start(self, name, command, **options):
        program = Program(name, command, self.folder, **options)
        self._programs.append(program)
        return program

    def end_all(self):
        for program in reversed(self._programs):
            program.end()

    def show_logs(self):
        for log in sorted(self.folder.glob("*.log")):
            lines = log.read_text(errors="replace").splitlines()[-40:]
            say("\n".join([f"-- {log.name}", *lines]))


class Program:
    """One process; what it writes goes into a log of its name, to which further starts append."""

    def __init__(self, name, command, folder, environment=None):
        self.name = name
        self._log = folder / f"{name}.log"
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [str(word) for word in command],
                cwd=folder,
                env={**os.environ, **(environment or {})},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    def log(self):
        return self._log.read_text(errors="replace")

    def wait_for_log(self, pattern, seconds=60):
        """Waits for a line. Raises: Failure when the program ends before, or takes too long."""
        return self.wait_for(f"{pattern} in its log", lambda: re.search(pattern, self.log()), seconds)

    def wait_for_port(self, port):
        self.wait_for(f"port {port}", lambda: is_listening(port))

    def wait_for(self, what, condition, seconds=60):
        def is_so():
            result = condition()
            if not result and self._process.poll() is not None:
                raise Failure(f"{self.name} ended with status {self._process.returncode}")
            return result

        return wait_for(f"{self.name}: {what}", is_so, seconds)

    def end(self):
        """Asks the process to end, and ends it when it does not."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
