"""A temporary folder with the programs that run in it."""

import contextlib
import os
import pathlib
import tempfile

from end_to_end.checks import say
from running.program import Program


@contextlib.contextmanager
def workshop(name):
    """A workshop whose programs are all ended, and whose logs are shown after a failure."""
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
        self._closers = []

    def write(self, name, text):
        """Writes a file into the folder and gives its path."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def start(self, name, command, environment=None):
        program = Program(name, command, self.folder, {**os.environ, **(environment or {})})
        self.later(program.end)
        return program

    def later(self, closer):
        """Has something done when the scenario is over, whatever came of it."""
        self._closers.append(closer)

    def end_all(self):
        while self._closers:
            self._closers.pop()()

    def show_logs(self):
        for log in sorted(self.folder.glob("*.log")):
            lines = log.read_text(errors="replace").splitlines()[-40:]
            say("\n".join([f"-- {log.name}", *lines]))
