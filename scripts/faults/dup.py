"""Each message five times, shuffled and at once, and again eight days later: one effect, one answer."""

from running.waiting import wait_for

from .bot import Bot
from .client import Load, Message, texts
from .fake_clock import FakeClock
from .ledgers import StoreLedger, compare
from .trial import Trial

TIMES = 5
DAYS = 8


def run(trial: Trial) -> None:
    clock = FakeClock(trial)
    bot = Bot(trial, {"partner": None}, environment=clock.environment)
    bot.start()
    messages = texts(trial.random, trial.count(full=4_000, quick=300), listing_share=0.5)
    post_each(trial, bot, messages, clock)
    expect_one_effect(trial, bot, messages, f"{len(messages)} messages, each {TIMES} times over 32 connections")
    if clock.is_available:
        clock.leap(DAYS * 86_400)
        post_each(trial, bot, messages, clock)
        expect_one_effect(trial, bot, messages, f"and each {TIMES} times again, {DAYS} days later")
        bot.stop()
        bot.start()
        post_each(trial, bot, messages, clock)
        expect_one_effect(trial, bot, messages, "and after a start on that day")
    else:
        trial.note("eight days later: skipped, there is no C compiler for the clock")
    bot.stop()


def control(trial: Trial) -> None:
    """A bot that knows nothing again."""
    bot = Bot.careless(trial)
    bot.start()
    messages = texts(trial.random, 50, listing_share=0.5)
    post_each(trial, bot, messages)
    # It writes now and then.
    wait_for("its writing", lambda: StoreLedger.read(bot.database).counted == len(messages) * TIMES)
    bot.kill()
    found = compare(messages, StoreLedger.read(bot.database))
    trial.expect_found({"doubled": found.doubled, "differing": found.differing}, "a bot that knows nothing again")


def post_each(trial: Trial, bot: Bot, messages: list[Message], clock: FakeClock | None = None) -> None:
    deliveries = messages * TIMES
    trial.random.shuffle(deliveries)
    load = Load(bot.port, deliveries, connections=32, at=clock.now if clock else lambda: None).start()
    load.wait()
    trial.expect(not load.unanswered, "every delivery was answered")


def expect_one_effect(trial: Trial, bot: Bot, messages: list[Message], what: str) -> None:
    found = compare(messages, StoreLedger.read(bot.database))
    refused = sum(len(message.refusals) for message in messages)
    trial.expect(found.total == 0 and refused == 0, f"{what}: {found}, refused {refused}")
