"""The bot as a process of its own that serves on loopback."""

import http.client
import json
import os
import signal
import subprocess
import time

from running.ports import free_port, is_listening
from running.program import Program

#: For a command of the bot to end.
SECONDS_FOR_COMMAND = 120


class ServingBot:
    """`gatewaybot serve` with a database and configuration of its own; started, ended, and started again.

    `settings` is what the configuration file says beside the database and the port.
    """

    def __init__(self, folder, executable, settings, database=None, environment=None):
        self.port = free_port()
        self.folder = folder
        self.executable = executable
        self.database = database or folder / "bot.sqlite"
        self.url = f"http://127.0.0.1:{self.port}"
        self.settings = {"database": str(self.database), "port": self.port, "public_url": self.url} | settings
        self.path = folder / f"bot-{self.port}.json"
        self.write_settings()
        self.environment = environment if environment is not None else dict(os.environ)
        self.command_line = [executable, "serve", "--config", self.path]
        self.program = None

    def write_settings(self):
        self.path.write_text(json.dumps(self.settings))

    def launch(self):
        """Starts the process without waiting for it."""
        self.program = Program(f"gatewaybot-{self.port}", self.command_line, self.folder, self.environment)

    def start(self):
        """Starts the process, and returns once it listens, after how many seconds."""
        began = time.monotonic()
        self.launch()
        self.program.wait_for("to listen", lambda: is_listening(self.port), pause=0.01)
        return time.monotonic() - began

    def is_running(self):
        return self.program is not None and self.program.is_running()

    def kill(self):
        """SIGKILL, if it was started."""
        if self.program:
            self.program.kill()

    def stop(self, seconds=30):
        """SIGTERM; returns after how many seconds it has ended. Raises: Failure when that takes too long."""
        self.program.signal(signal.SIGTERM)
        return self.program.wait_for_end(seconds)

    def log(self):
        return self.program.log()

    def get(self, path):
        """Status and body of an answer; OSError when there is none."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            return response.status, response.read().decode()
        except http.client.HTTPException as error:
            raise OSError(str(error)) from error
        finally:
            connection.close()

    def metric(self, name, **labels):
        """A counter of /metrics, 0 while it does not exist."""
        total = 0.0
        for line in self.get("/metrics")[1].splitlines():
            if line.startswith(name) and all(f'{key}="{value}"' in line for key, value in labels.items()):
                total += float(line.rsplit(" ", 1)[1])
        return total

    def command(self, *words, input=b""):
        """Runs a command of the bot on the same database; its status, its output and its errors."""
        run = subprocess.run(
            [self.executable, *words, "--config", self.path], capture_output=True, input=input, cwd=self.folder,
            env=self.environment, timeout=SECONDS_FOR_COMMAND)
        return run.returncode, run.stdout.decode(), run.stderr.decode()
