"""The programs that the bot is run with."""

from end_to_end import gammu, jasmin, kannel, smpp, smstools

SCENARIOS = {"kannel": kannel, "smpp": smpp, "smstools": smstools, "gammu": gammu, "jasmin": jasmin}

# What is run when nothing is named: what Debian's packages bring.
USUAL = ["kannel", "smpp", "smstools", "gammu"]
