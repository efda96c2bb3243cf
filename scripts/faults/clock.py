"""The clock leaps by an hour and a day, and back: nothing is lost, nobody is asked in vain, nothing waits for the old time."""

import sqlite3
import time

from running.waiting import wait_for

from . import provider as behaviours
from .bot import Bot
from .client import Load, Message, phone, texts
from .fake_clock import FakeClock
from .ledgers import StoreLedger, compare
from .provider import Provider
from .trial import Skipped, Trial

HOUR, DAY = 3_600, 86_400
#: The bot looks at the clock every twenty seconds.
SECONDS_TO_LOOK = 60
#: For what it does then.
SECONDS_TO_ACT = 5
FARMERS = 40


def run(trial: Trial) -> None:
    clock = FakeClock(trial)
    if not clock.is_available:
        raise Skipped("needs a C compiler, for the clock")
    provider = Provider(trial)
    bot = Bot(trial, {"partner": provider.url("partner")}, environment=clock.environment)
    bot.start()
    messages = open_market(bot, clock)
    due = ask(bot, "SELECT count(*) FROM reminder")
    leaps = [DAY, -DAY] if trial.is_quick else [HOUR, -HOUR, DAY, -DAY, -HOUR, HOUR, -DAY, DAY]
    for number, leap in enumerate(leaps):
        provider.behaviour["partner"] = behaviours.fail if leap > 0 else behaviours.accept
        before = StoreLedger.read(bot.database).outbox[-1][0]
        leap_and_wait(bot, clock, leap)
        asked = [text for row, _, text, _ in StoreLedger.read(bot.database).outbox if row > before]
        fresh = texts(trial.random, 100, first=1_000 * (number + 1), listing_share=0)
        # A deal while the clock is wrong; its text fails, and is due again by the wrong clock.
        fresh.append(Message(f"deal{number}", phone(number), "1"))
        messages += fresh
        load = Load(bot.port, fresh, at=clock.now).start()
        load.wait()
        refused = sum(len(message.refusals) for message in fresh)
        trial.expect(not asked and refused == 0 and not load.unanswered,
                     f"{leap / HOUR:+.0f} h: texts by reminders {asked or 0}, messages refused {refused}")
    provider.behaviour["partner"] = behaviours.accept
    leap_and_wait(bot, clock, -HOUR)
    time.sleep(10)
    store = StoreLedger.read(bot.database)
    waiting = ask(bot, "SELECT count(*) FROM outbox WHERE priority <= 1 AND state IN ('queued', 'leased')")
    bot.stop()
    found = compare(messages, store, provider.received["partner"])
    trial.note(f"{len(leaps) + 1} leaps, {len(messages)} messages, {due} reminders waiting, "
               f"{store.deals.total()} deals, {len(provider.taken['partner'])} texts at the provider")
    trial.expect(found.total == 0, str(found))
    trial.expect(waiting == 0, f"texts of deals that wait for the old time: {waiting}")


def control(trial: Trial) -> None:
    """The same market, started anew three days on, which no clock can be blamed for: now people are asked."""
    clock = FakeClock(trial)
    bot = Bot(trial, {"partner": None}, database=trial.folder / "control.sqlite", environment=clock.environment)
    bot.start()
    open_market(bot, clock)
    bot.stop()
    before = len(StoreLedger.read(bot.database).outbox)
    clock.leap(3 * DAY)
    bot.start()
    time.sleep(5)
    bot.stop()
    trial.expect_found({"texts by reminders": len(StoreLedger.read(bot.database).outbox) - before},
                       "started three days later")


def leap_and_wait(bot: Bot, clock: FakeClock, seconds: float) -> None:
    """Sets the clock, and returns when the bot has noticed and done what it does then."""
    noticed = bot.log().count("the clock was set")
    clock.leap(seconds)
    wait_for("the bot to notice", lambda: bot.log().count("the clock was set") > noticed, SECONDS_TO_LOOK, pause=0.2)
    time.sleep(SECONDS_TO_ACT)


def open_market(bot: Bot, clock: FakeClock) -> list[Message]:
    """Buyers, and farmers with goods that keep for a day, half of whom have asked a buyer."""
    buyers = [Message(f"b{n}", phone(50_000 + n), f"MUA RAU MUONG {20 + n}TAN CAMAU", True) for n in range(10)]
    offers = [Message(f"o{n}", phone(n), f"BAN RAU MUONG {n % 3 + 1}TAN CAMAU", True) for n in range(FARMERS)]
    choices = [Message(f"c{n}", phone(n), "1") for n in range(FARMERS // 2, FARMERS)]
    for batch in (buyers, offers, choices):
        Load(bot.port, batch, connections=4, at=clock.now).start().wait()
    return buyers + offers + choices


def ask(bot: Bot, question: str) -> int:
    connection = sqlite3.connect(bot.database)
    try:
        return connection.execute(question).fetchone()[0]
    finally:
        connection.close()
