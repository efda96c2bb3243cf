"""SIGKILL under load: what was acknowledged is there, once, and is answered the same when it comes again."""

import time

from .bot import Bot
from .client import GOODS, Connection, Load, Message, phone, post, texts
from .ledgers import StoreLedger, compare
from .provider import Provider
from .trial import Trial

MESSAGES_A_ROUND = 500
#: Acknowledged messages that are posted again after each start.
REPEATED = 20
#: After a start, messages that the killed bot had under way go again at once, not only when their lease runs out.
SECONDS_TO_SETTLE = 30
BUYERS = 40


def run(trial: Trial) -> None:
    rounds = trial.count(full=200, quick=4)
    provider = Provider(trial)
    bot = Bot(trial, {"partner": provider.url("partner")})
    starts = [bot.start()]
    messages = open_market(bot)
    starts += strike(trial, bot, messages, rounds)
    settle(trial, bot)
    bot.stop()
    store = StoreLedger.read(bot.database)
    found = compare(messages, store, provider.taken["partner"])
    trial.note(f"{rounds} SIGKILLs, {len(messages)} messages, {sum(m.is_listing for m in messages)} listings, "
               f"{store.deals.total()} deals, {len(provider.taken['partner'])} texts at the provider; "
               f"ready again after {sorted(starts)[len(starts) // 2]:.2f} s, {max(starts):.2f} s at most")
    trial.expect(all(message.is_acknowledged for message in messages), "every message was answered in the end")
    trial.expect(found.total == 0, str(found))
    trial.expect(not store.damages(bot.database), "the file is sound")


def control(trial: Trial) -> None:
    """A bot that answers before it writes, and knows nothing again."""
    bot = Bot.careless(trial)
    bot.start()
    messages: list[Message] = []
    strike(trial, bot, messages, rounds=3)
    time.sleep(1)
    bot.kill()
    found = compare(messages, StoreLedger.read(bot.database))
    trial.expect_found({"lost": found.lost, "doubled": found.doubled, "differing": found.differing},
                       "a careless bot under the same kills")


def open_market(bot: Bot) -> list[Message]:
    """Buyers for the sellers to come."""
    buyers = [
        Message(f"b{number}", phone(90_000_000 + number), f"MUA {GOODS[number % len(GOODS)]} {20 + number}TAN CAMAU", is_listing=True)
        for number in range(BUYERS)]
    Load(bot.port, buyers, connections=4).start().wait()
    return buyers


def strike(trial: Trial, bot: Bot, messages: list[Message], rounds: int) -> list[float]:
    """Kills the bot again and again while messages come; returns how long each start took."""
    starts = []
    pending: list[Message] = []
    choosers: list[Message] = []
    for round in range(rounds):
        fresh = texts(trial.random, MESSAGES_A_ROUND, first=round * MESSAGES_A_ROUND)
        messages += fresh
        # Whoever offered something in an earlier round now chooses the first buyer.
        choices = [Message(f"c{m.id}", m.sender, "1") for m in choosers[:25]]
        messages += choices
        choosers = [m for m in fresh if m.is_listing]
        repeated = trial.random.sample([m for m in messages if m.is_acknowledged], k=REPEATED) if round else []
        batch = pending + repeated + fresh + choices
        load = Load(bot.port, batch).start()
        strike_after = trial.random.randint(MESSAGES_A_ROUND // 4, MESSAGES_A_ROUND)
        load.wait_for_answers(strike_after)
        bot.kill()
        load.stop()
        starts.append(bot.start())
        pending = [message for message in batch if not message.is_acknowledged]
    Load(bot.port, pending).start().wait()
    # Everything that anyone may post again at the end.
    connection = Connection(bot.port)
    for message in trial.random.sample(messages, k=min(500, len(messages))):
        post(connection, message)
    return starts


def settle(trial: Trial, bot: Bot) -> None:
    """Waits until everything that may go at night has gone."""
    deadline = time.monotonic() + SECONDS_TO_SETTLE
    under_way = True
    while under_way and time.monotonic() < deadline:
        time.sleep(0.5)
        under_way = any(state == "leased" for _, _, _, state in StoreLedger.read(bot.database).outbox)
    trial.expect(not under_way, f"no text stays under way for {SECONDS_TO_SETTLE} s after the last start")
