"""The bot under test."""

import http.client
import json
import subprocess

from end_to_end.checks import Failure, wait_for
from end_to_end.processes import free_ports


class Bot:
    """`gatewaybot serve` with a database and configuration of its own."""

    def __init__(self, shop, executable, channels, port=None):
        self.port = port or free_ports(1)[0]
        self._shop = shop
        self._executable = executable
        self.database = shop.folder / "bot.sqlite"
        self.url = f"http://127.0.0.1:{self.port}"
        self._configuration = {"public_url": self.url, "channels": channels}
        self.path = shop.write("gatewaybot.json", json.dumps(self._configuration))
        self._program = None

    def start(self):
        command = [self._executable, "serve", "--port", self.port, *self._options]
        self._program = self._shop.start("gatewaybot", command)
        self._program.wait_for("readiness", lambda: self._status("/health/ready") == 200)

    def end(self):
        self._program.end()

    def configure(self, channel, **settings):
        """Changes a channel's settings for commands and the next start."""
        self._configuration["channels"][channel].update(settings)
        self.path.write_text(json.dumps(self._configuration))

    def command(self, *words):
        """Runs a command of the bot on the same database; its status and everything that it said."""
        run = subprocess.run(
            [self._executable, *words, *self._options], capture_output=True, text=True, cwd=self._shop.folder
        )
        return run.returncode, run.stdout + run.stderr

    def outbox(self, state):
        """The outbox's lines in a state."""
        status, said = self.command("outbox", "list", "--state", state)
        if status != 0:
            raise Failure(f"gatewaybot outbox: {said.strip()}")
        return said.splitlines()

    def wait_for_outbox(self, state, count, seconds=60):
        return wait_for(
            f"{count} messages in the outbox that are {state}",
            lambda: (lines := self.outbox(state)) and len(lines) >= count and lines,
            seconds,
        )

    def metric(self, name, **labels):
        """A counter of /metrics, 0 while it does not exist."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request("GET", "/metrics")
        text = connection.getresponse().read().decode()
        connection.close()
        total = 0.0
        for line in text.splitlines():
            if line.startswith(name) and all(f'{key}="{value}"' in line for key, value in labels.items()):
                total += float(line.rsplit(" ", 1)[1])
        return total

    @property
    def _options(self):
        return ["--config", self.path, "--database", self.database]

    def _status(self, path):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
            connection.request("GET", path)
            return connection.getresponse().status
        except OSError:
            return None
        finally:
            connection.close()
