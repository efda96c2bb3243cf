"""The programs that the bot is run with."""

from end_to_end import kannel, smpp

SCENARIOS = {"kannel": kannel, "smpp": smpp}
