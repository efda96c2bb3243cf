"""The programs that the bot is run with."""

from end_to_end import gammu, kannel, smpp, smstools

SCENARIOS = {"kannel": kannel, "smpp": smpp, "smstools": smstools, "gammu": gammu}
