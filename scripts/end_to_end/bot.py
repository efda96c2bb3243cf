"""The bot in a workshop."""

import os

from running.bot import ServingBot
from running.waiting import Failure, wait_for


class Bot(ServingBot):
    """`channels` are those of the configuration file."""

    def __init__(self, shop, executable, channels):
        super().__init__(shop.folder, executable, {"channels": channels}, environment=dict(os.environ))
        shop.later(self.kill)

    def configure(self, channel, **settings):
        """Changes a channel's settings for commands and the next start."""
        self.settings["channels"][channel].update(settings)
        self.write_settings()

    def outbox(self, state):
        """The outbox's lines in a state."""
        status, output, errors = self.command("outbox", "list", "--state", state)
        if status != 0:
            raise Failure(f"gatewaybot outbox: {errors.strip()}")
        return output.splitlines()

    def wait_for_outbox(self, state, count, seconds=60):
        return wait_for(
            f"{count} messages in the outbox that are {state}",
            lambda: (lines := self.outbox(state)) and len(lines) >= count and lines,
            seconds,
            pause=0.1,
        )

    def test(self, channel, number):
        """`channels test`: its status and everything that it said."""
        status, output, errors = self.command("channels", "test", channel, "--to", number)
        return status, output + errors
