"""SIGTERM under load: whatever the bot has accepted is answered, and it ends within ten seconds."""

import time

from .bot import Bot
from .client import Load, Message, texts
from .ledgers import StoreLedger, compare
from .trial import Trial

SECONDS = 10


def run(trial: Trial) -> None:
    bot = Bot(trial, {"partner": None})
    messages: list[Message] = []
    slowest = 0.0
    cut = 0
    rounds = trial.count(full=20, quick=3)
    for round in range(rounds):
        bot.start()
        fresh = texts(trial.random, 3_000, first=3_000 * round)
        messages += fresh
        took, load = stop_under_load(trial, bot, fresh)
        slowest = max(slowest, took)
        cut += unanswered_effects(load, StoreLedger.read(bot.database))
        status = bot.program.process.returncode
        if status:
            trial.expect(False, f"it ends with 0, not {status}")
    trial.expect(slowest < SECONDS, f"{rounds} times SIGTERM, ended after {slowest:.2f} s at most")
    trial.expect(cut == 0, f"handled and not answered: {cut}")
    found = compare(messages, StoreLedger.read(bot.database))
    trial.expect(found.total == 0, str(found))


def control(trial: Trial) -> None:
    """A bot that ends on the spot."""
    bot = Bot.careless(trial)
    bot.start()
    messages = texts(trial.random, 20_000)
    stop_under_load(trial, bot, messages)
    found = compare(messages, StoreLedger.read(bot.database))
    trial.expect_found({"lost": found.lost}, "a bot that ends on the spot")


def stop_under_load(trial: Trial, bot: Bot, messages: list[Message]) -> tuple[float, Load]:
    load = Load(bot.port, messages, connections=32).start()
    load.wait_for_answers(200)
    time.sleep(trial.random.uniform(0, 0.2))
    took = bot.stop(seconds=60)
    load.stop()
    return took, load


def unanswered_effects(load: Load, store: StoreLedger) -> int:
    """Messages that the store has handled and whose senders never heard of it."""
    return sum(not message.is_acknowledged and message.id in store.replies for message in load.unanswered)
