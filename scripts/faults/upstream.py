"""Hostile providers: no text is stranded, none is lost, and nobody else's texts are late."""

import sqlite3
import subprocess
import time

from . import provider as behaviours
from .bot import Bot
from .fake_clock import FakeClock
from .ledgers import StoreLedger, Disagreement, compare_sendings
from .provider import Provider
from .trial import Skipped, Trial

#: Names of behaviours; several hang, so that together they could take every connection.
HOSTILE = ["hang", "hang2", "hang3", "hang4", "reset", "fail", "limit", "garble", "endless", "late"]
EVERYONE = HOSTILE + ["good"]
#: For a good provider's texts while the others are hostile.
SECONDS_FOR_GOOD = 5
#: An attempt takes no longer, and then the clock is set an hour on.
SECONDS_AN_ATTEMPT = 22
#: The bot looks for what others put into the outbox every half minute.
SECONDS_TO_LOOK = 32


def run(trial: Trial) -> None:
    clock = FakeClock(trial)
    if not clock.is_available:
        raise Skipped("needs a C compiler, for the clock that comes to the next attempts")
    texts = trial.count(full=48, quick=6)
    provider, bot, sent = rage(trial, clock, texts, good=behaviours.accept)
    late = [s.at - sent for s in provider.taken["good"]]
    trial.expect(len(late) == texts and max(late) < SECONDS_FOR_GOOD,
                 f"{len(late)} of {texts} texts of the good provider gone after {max(late, default=0):.2f} s, "
                 f"while {len(HOSTILE)} others were hostile")
    for _ in range(1 if trial.is_quick else 3):
        time.sleep(SECONDS_AN_ATTEMPT * (1 if trial.is_quick else texts // 16))
        clock.leap(3_600)
    for name in HOSTILE:
        provider.behaviour[name] = behaviours.accept
    leaps = 0
    while stranded(bot) and leaps < 30:
        clock.leap(3_600)
        time.sleep(3)
        leaps += 1
    waiting = stranded(bot)
    bot.stop()
    store = StoreLedger.read(bot.database)
    states = {state for _, _, _, state in store.outbox}
    found = Disagreement()
    compare_sendings(found, store, [s for name in EVERYONE for s in provider.received[name]])
    repeated = sum(len(provider.taken[n]) - len({s.id for s in provider.taken[n]}) for n in EVERYONE)
    untaken = len(store.outbox) - len({s.id for n in EVERYONE for s in provider.taken[n]})
    trial.note(f"{len(store.outbox)} texts, {sum(map(len, provider.received.values()))} attempts; "
               f"taken twice under one id {repeated}")
    trial.expect(waiting == 0, f"stranded after the providers came to their senses: {waiting}")
    trial.expect(states == {"sent"} and untaken == 0, f"texts end as {sorted(states)}, {untaken} never taken")
    trial.expect(found.total == 0, str(found))


def control(trial: Trial) -> None:
    """A good provider that hangs too is late, and one that never comes to its senses strands texts."""
    provider, bot, _ = rage(trial, FakeClock(trial), 6, good=behaviours.hang, database="control.sqlite")
    late = 6 - len(provider.taken["good"])
    waiting = stranded(bot)
    bot.kill()
    trial.expect_found({"late": late, "stranded": waiting}, "everyone hangs, and nobody comes to their senses")


def rage(trial: Trial, clock: FakeClock, texts: int, good, database: str = "bot.sqlite"):
    """A bot with texts for providers that are hostile from the beginning, and for one that is as told."""
    provider = Provider(trial)
    for name in HOSTILE:
        provider.behaviour[name] = getattr(behaviours, name.rstrip("234"))
    provider.behaviour["good"] = good
    bot = Bot(trial, {name: provider.url(name) for name in EVERYONE}, database=trial.folder / database,
              environment=clock.environment)
    subprocess.run([trial.binary, "chat", "--database", bot.database], input=b"", check=True, timeout=60)
    enqueue(bot, HOSTILE, texts, clock.now())
    bot.start()
    time.sleep(2)
    # Only now, when the others' attempts are under way.
    enqueue(bot, ["good"], texts, clock.now())
    deadline = time.monotonic() + SECONDS_TO_LOOK + SECONDS_FOR_GOOD
    while not provider.received["good"] and time.monotonic() < deadline:
        time.sleep(0.01)
    began = time.monotonic()
    time.sleep(SECONDS_FOR_GOOD)
    return provider, bot, began


def enqueue(bot: Bot, names: list[str], count: int, now: float) -> None:
    """Puts texts of deals into the outbox, each to another person."""
    milliseconds = int(now * 1_000)
    rows = [
        (f"+8497{EVERYONE.index(name):03d}{number:04d}", name, f"Text {number} over {name}", milliseconds, milliseconds)
        for name in names for number in range(count)]
    connection = sqlite3.connect(bot.database, timeout=10)
    connection.executemany(
        "INSERT INTO outbox (recipient, channel, priority, text, segments, state, created_at_ms, due_at_ms) "
        "VALUES (?, ?, 1, ?, 1, 'queued', ?, ?)", rows)
    connection.commit()
    connection.close()


def stranded(bot: Bot) -> int:
    return sum(state in ("queued", "leased") for _, _, _, state in StoreLedger.read(bot.database).outbox)
