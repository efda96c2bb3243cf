"""A flood from one phone and one from ever new phones: what is answered stays inside the budgets, and the known are served."""

import sqlite3
import threading
import time

from .bot import Bot
from .client import Connection, Load, Message, phone, post, texts
from .slow import MILLISECONDS_P99, percentile
from .trial import Trial

#: As `Limits.repliesPerDay` in Sources/Conversation.
REPLIES_A_DAY = 500
#: As `Limits.matchNoticesPerDay`.
NOTICES_A_DAY = 4
BUYER = phone(99_000_000)
FLOODER = phone(98_000_000)


def run(trial: Trial) -> None:
    newcomers = trial.count(full=100_000, quick=3_000)
    budget = newcomers // 2
    bot = Bot(trial, {"partner": None}, newcomers_per_day=budget)
    bot.start()
    greet(bot)
    from_one = flood_from_one(trial, bot)
    trial.expect(0 < from_one <= REPLIES_A_DAY, f"one phone's 3000 texts get {from_one} replies, at most {REPLIES_A_DAY}")
    beside = Beside(trial, bot)
    offers = flood_from_many(trial, bot, newcomers)
    answered = sum(message.replies[0] is not None for message in offers if message.replies)
    took = beside.stop()
    trial.note(f"{newcomers} new phones, {answered} answered; beside them {len(took)} texts of a known phone, "
               f"p99 {percentile(took):.1f} ms")
    # The buyer, the flooder and the known phone were newcomers too.
    trial.expect(budget - 3 <= answered <= budget, f"{answered} of {newcomers} new phones are answered, at most {budget}")
    trial.expect(all(message.is_acknowledged and not message.refusals for message in offers), "nobody is refused or kept waiting")
    if not trial.is_quick:
        trial.expect(percentile(took) <= MILLISECONDS_P99, f"a known phone's p99 stays under {MILLISECONDS_P99} ms")
    told = ask(bot, "SELECT count(*) FROM outbox WHERE recipient = ?", BUYER)
    trial.expect(told <= NOTICES_A_DAY, f"a buyer whom all of them could serve is told of {told}, at most {NOTICES_A_DAY}")
    kept = ask(bot, "SELECT count(*) FROM inbound")
    trial.expect(kept <= 3_000 + budget + len(took) + 1, f"whoever is turned away leaves no trace: {kept} messages are kept")
    bot.stop()


def control(trial: Trial) -> None:
    """A bot that was told to have no budget."""
    bot = Bot(trial, {"partner": None}, database=trial.folder / "control.sqlite", newcomers_per_day=0)
    bot.start()
    offers = flood_from_many(trial, bot, 1_000)
    answered = sum(message.replies[0] is not None for message in offers if message.replies)
    trial.expect_found({"answers beyond a budget of half": max(0, answered - 500)}, "no budget for newcomers")


def greet(bot: Bot) -> None:
    """A buyer who wants more than everybody has, so that every offer concerns it."""
    post(Connection(bot.port), Message("buyer", BUYER, "MUA RAU MUONG 90000TAN CAMAU"))


def flood_from_one(trial: Trial, bot: Bot) -> int:
    """Different texts, since a repeated one is passed over anyway; how many were replied to."""
    messages = [Message(f"f{number}", FLOODER, f"BAN RAU {number + 1}KG CAMAU") for number in range(3_000)]
    Load(bot.port, messages, connections=16).start().wait()
    return sum(reply is not None for message in messages for reply in message.replies)


def flood_from_many(trial: Trial, bot: Bot, count: int) -> list[Message]:
    offers = texts(trial.random, count, first=10_000_000, listing_share=1)
    for offer in offers:
        offer.text = "BAN RAU MUONG 1TAN CAMAU"
    Load(bot.port, offers, connections=32).start().wait()
    return offers


def ask(bot: Bot, question: str, *values) -> int:
    connection = sqlite3.connect(bot.database)
    try:
        return connection.execute(question, values).fetchone()[0]
    finally:
        connection.close()


class Beside:
    """A known phone that goes on texting, one text after the other, until it is stopped."""

    def __init__(self, trial: Trial, bot: Bot):
        self._is_over = threading.Event()
        self._took: list[float] = []
        self._thread = threading.Thread(target=self._work, args=(bot,), daemon=True)
        self._thread.start()

    def stop(self) -> list[float]:
        """Milliseconds for each answer; endless where there was none."""
        self._is_over.set()
        self._thread.join(60)
        return self._took

    def _work(self, bot: Bot) -> None:
        connection = Connection(bot.port)
        while not self._is_over.wait(0.2):
            message = Message(f"k{len(self._took)}", phone(97_000_000), f"GIA CAM {len(self._took)}")
            began = time.perf_counter()
            is_answered = post(connection, message) == 200
            self._took.append((time.perf_counter() - began) * 1_000 if is_answered else float("inf"))
