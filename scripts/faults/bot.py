"""A bot whose channels are of type `generic`, and one that gets everything wrong."""

import base64
import os
import sys
from pathlib import Path

from running.bot import ServingBot

from .trial import Trial

SECRET = b"01234567890123456789012345678901"


class Bot(ServingBot):
    """`channels` maps names to addresses that the bot sends to, or None."""

    def __init__(
        self, trial: Trial, channels: dict[str, str | None], database: Path | None = None,
        environment: dict[str, str] | None = None, **settings,
    ):
        types = {name: {"type": "generic"} | ({"send_url": url} if url else {}) for name, url in channels.items()}
        secret = "whsec_" + base64.b64encode(SECRET).decode()
        secrets = {f"GATEWAYBOT_CHANNELS_{name.upper()}_SIGNING_SECRET": secret for name in channels}
        super().__init__(
            trial.folder, trial.binary, {"newcomers_per_day": 0, "channels": types} | settings, database,
            {"PATH": os.environ["PATH"]} | secrets | (environment or {}))
        trial.later(self.kill)

    @classmethod
    def careless(cls, trial: Trial, database: Path | None = None) -> "Bot":
        """The bot of careless.py."""
        bot = cls(trial, {"partner": None}, database=database or trial.folder / "careless.sqlite")
        program = Path(__file__).with_name("careless.py")
        bot.command_line = [sys.executable, program, bot.port, bot.database]
        return bot
