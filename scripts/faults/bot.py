"""A bot that serves on loopback, as a process of its own."""

import base64
import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

from .trial import Trial, free_port

SECRET = b"01234567890123456789012345678901"


class Bot:
    """`gatewaybot serve` on a database of its own with channels of type `generic`; started, killed and started again.

    `channels` maps names to addresses that the bot sends to, or None.
    """

    def __init__(
        self, trial: Trial, channels: dict[str, str | None], database: Path | None = None,
        environment: dict[str, str] | None = None, log_level: str = "notice",
    ):
        self.database = database or trial.folder / "bot.sqlite"
        self.port = free_port()
        self.log_path = trial.folder / f"bot-{self.port}.log"
        config = trial.folder / f"bot-{self.port}.json"
        settings = {
            name: {"type": "generic"} | ({"send_url": url} if url else {}) for name, url in channels.items()}
        config.write_text(json.dumps(
            {"database": str(self.database), "port": self.port, "log_level": log_level, "newcomers_per_day": 0,
             "channels": settings}))
        secret = "whsec_" + base64.b64encode(SECRET).decode()
        self._environment = {"PATH": os.environ["PATH"]} | {
            f"GATEWAYBOT_CHANNELS_{name.upper()}_SIGNING_SECRET": secret for name in channels} | (environment or {})
        self.command = [str(trial.binary), "serve", "--config", str(config)]
        if "LD_PRELOAD" in self._environment:
            # libfaketime upsets the arguments of the first process that loads it; `env` becomes the bot, as the second.
            self.command.insert(0, "env")
        self.process: subprocess.Popen | None = None
        trial.later(self.kill)

    @classmethod
    def careless(cls, trial: Trial, database: Path | None = None) -> "Bot":
        """The bot of careless.py."""
        bot = cls(trial, {"partner": None}, database=database or trial.folder / "careless.sqlite")
        bot.command = [
            sys.executable, str(Path(__file__).with_name("careless.py")), str(bot.port), str(bot.database)]
        return bot

    def launch(self) -> None:
        """Starts the process without waiting for it."""
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen(
                self.command, env=self._environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    def start(self, patience: float = 30) -> float:
        """Starts the process and returns after how many seconds it answers."""
        self.launch()
        began = time.monotonic()
        while time.monotonic() < began + patience:
            if self.process.poll() is not None:
                raise RuntimeError(f"the bot ended with {self.process.returncode}: {self.log()[-2_000:]}")
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return time.monotonic() - began
            except OSError:
                time.sleep(0.01)
        raise RuntimeError("the bot does not listen")

    def signal(self, number: int) -> None:
        self.process.send_signal(number)

    def kill(self) -> None:
        """SIGKILL, if it runs."""
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def stop(self, patience: float = 30) -> float:
        """SIGTERM; returns after how many seconds it has ended."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=patience)
        return time.monotonic() - began

    def log(self) -> str:
        return self.log_path.read_text(errors="replace")
