"""The disk is full, read-only or failing: no 2xx without a commit, 503 at once, and well again without a restart."""

import json
import shutil
import subprocess
import time
from pathlib import Path

from running.waiting import wait_for

from .bot import Bot
from .client import Connection, Message, phone, post, texts
from .ledgers import StoreLedger, compare
from .trial import Skipped, Trial

#: Until a request is refused, and until one is handled again.
SECONDS_TO_REFUSE = 2
SECONDS_TO_RECOVER = 5
#: What the kernel may answer to SQLite's writing and synchronising.
FAILURES = [
    ("fdatasync,fsync", "EIO"), ("pwrite64", "EIO"), ("pwrite64", "EROFS"), ("pwrite64", "ENOSPC"),
    ("pwrite64,fdatasync,fsync,ftruncate", "EIO"),
]


class SmallDisk:
    """A file system of a few megabytes in memory, which can be filled up."""

    def __init__(self, trial: Trial, name: str, options: str = "size=8m"):
        self.folder = trial.folder / name
        self.folder.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "fault", self.folder], capture_output=True)
        if mounted.returncode:
            raise Skipped("needs root to mount a small file system")
        trial.later(lambda: subprocess.run(["umount", "-l", self.folder], capture_output=True))

    def fill(self, leaving: int = 0) -> None:
        """Takes all room, or all but so many bytes."""
        with open(self.folder / "filler", "ab", buffering=0) as filler:
            try:
                while True:
                    filler.write(b"x" * 4_096)
            except OSError:
                filler.truncate(max(0, filler.tell() - leaving))

    def make_room(self) -> None:
        (self.folder / "filler").unlink()


def run(trial: Trial) -> None:
    fill_up(trial)
    for call, error in FAILURES[: trial.count(full=len(FAILURES), quick=2)]:
        fail_calls(trial, call, error)
    answer_lines_on_full_disk(trial)
    begin_on_bad_disk(trial)


def control(trial: Trial) -> None:
    """A bot that answers first and writes later, on the same full disk."""
    disk = SmallDisk(trial, "careless-disk")
    bot = Bot.careless(trial, disk.folder / "bot.sqlite")
    bot.start()
    disk.fill()
    messages = texts(trial.random, 200, listing_share=1)
    post_until_refused(bot, messages)
    time.sleep(1)
    bot.kill()
    disk.make_room()
    found = compare(messages, StoreLedger.read(bot.database))
    trial.expect_found({"lost": found.lost}, "a careless bot on the same full disk")


def fill_up(trial: Trial) -> None:
    disk = SmallDisk(trial, "full-disk")
    bot = Bot(trial, {"partner": None}, database=disk.folder / "bot.sqlite")
    bot.start()
    messages = texts(trial.random, 3_000, listing_share=1)
    before = messages[:50]
    for message in before:
        post(Connection(bot.port), message)
    disk.fill()
    observe(trial, bot, before, messages[50:], disk.make_room, "full disk")


def fail_calls(trial: Trial, call: str, error: str) -> None:
    if not shutil.which("strace"):
        raise Skipped("needs strace")
    bot = Bot(trial, {"partner": None}, database=trial.folder / f"{call}-{error}.sqlite")
    bot.start()
    messages = texts(trial.random, 3_000, listing_share=1)
    before = messages[:50]
    for message in before:
        post(Connection(bot.port), message)
    process = bot.program.process.pid
    tracer = subprocess.Popen(
        ["strace", "-f", "-qq", "-o", "/dev/null", "-p", str(process), "-e", f"trace={call}",
         "-e", f"inject={call}:error={error}"], stderr=subprocess.PIPE)
    trial.later(tracer.kill)
    wait_for("strace to hold every thread", lambda: tracer.poll() is not None or is_traced(process))
    if tracer.poll() is not None:
        raise Skipped("needs the right to trace processes: " + tracer.stderr.read().decode().strip())

    def mend():
        tracer.terminate()
        tracer.wait(timeout=60)

    observe(trial, bot, before, messages[50:], mend, f"{error} from {call}")


def is_traced(process: int) -> bool:
    """Whether every thread of a process has a tracer."""
    try:
        return not any(
            "TracerPid:\t0\n" in (thread / "status").read_text() for thread in Path(f"/proc/{process}/task").iterdir())
    except OSError:
        # A thread has just ended.
        return False


def observe(
    trial: Trial, bot: Bot, before: list[Message], messages: list[Message], mend, what: str
) -> None:
    """Posts until the fault shows, for a while longer, mends, and posts until a message is handled."""
    posted, slowest, statuses = post_until_refused(bot, messages)
    ready = Connection(bot.port).exchange(b"GET /health/ready HTTP/1.1\r\nHost: bot\r\n\r\n")[0]
    live = Connection(bot.port).exchange(b"GET /health/live HTTP/1.1\r\nHost: bot\r\n\r\n")[0]
    mend()
    began = time.monotonic()
    connection = Connection(bot.port)
    while post(connection, posted[-1]) != 200 and time.monotonic() < began + 30:
        time.sleep(0.05)
    recovered = time.monotonic() - began
    for message in posted:
        if not message.is_acknowledged:
            post(connection, message)
    store = StoreLedger.read(bot.database)
    found = compare(before + posted, store)
    damages = store.damages(bot.database)
    bot.stop()
    trial.expect(statuses == {503}, f"{what}: refused with {sorted(statuses, key=str)}, ready {ready}, live {live}")
    trial.expect(slowest < SECONDS_TO_REFUSE, f"{what}: refused after {slowest:.2f} s at most")
    trial.expect(recovered < SECONDS_TO_RECOVER, f"{what}: handled again {recovered:.2f} s after the mending")
    trial.expect(found.total == 0 and not damages, f"{what}: {found}{'; ' if damages else ''}{', '.join(damages)}")
    trial.expect(ready == 503 and live == 200, f"{what}: not ready meanwhile, but alive")


def post_until_refused(bot: Bot, messages: list[Message]) -> tuple[list[Message], float, set]:
    """Posts until twenty in a row were refused; what was posted, the longest wait, and with what it was refused."""
    connection = Connection(bot.port)
    posted, in_a_row, slowest, statuses = [], 0, 0.0, set()
    for message in messages:
        began = time.monotonic()
        status = post(connection, message)
        slowest = max(slowest, time.monotonic() - began)
        posted.append(message)
        in_a_row = 0 if status == 200 else in_a_row + 1
        if status != 200:
            statuses.add(status)
        if in_a_row == 20:
            break
    return posted, slowest, statuses


def answer_lines_on_full_disk(trial: Trial) -> None:
    """Standard input: what was answered is in the store, and the rest is told."""
    disk = SmallDisk(trial, "chat-disk")
    database = disk.folder / "bot.sqlite"
    chat = [trial.binary, "chat", "--json", "--database", database]
    subprocess.run(chat, input=b"", check=True, timeout=60)
    disk.fill(leaving=500 << 10)
    lines = [
        json.dumps({"id": f"m{n}", "from": phone(n), "text": f"BAN RAU {n % 9 + 1}TAN CAMAU"}) for n in range(5_000)]
    result = subprocess.run(chat, input="\n".join(lines).encode(), capture_output=True, timeout=300)
    disk.make_room()
    answered = {json.loads(line)["in_reply_to"] for line in result.stdout.decode().splitlines()} - {None}
    lost = answered - StoreLedger.read(database).replies.keys()
    told = result.stderr.decode().strip()
    trial.expect(result.returncode == 1 and len(told.splitlines()) == 1 and "full" in told,
                 f"standard input on a full disk ends with {result.returncode} and says: {told}")
    trial.expect(answered and not lost, f"of {len(answered)} answered lines {len(lost)} are not in the store")


def begin_on_bad_disk(trial: Trial) -> None:
    """A bot that cannot begin says so in one line."""
    disk = SmallDisk(trial, "read-only-disk", "ro")
    for command in ("chat", "serve", "doctor"):
        result = subprocess.run(
            [trial.binary, command, "--database", disk.folder / "bot.sqlite"], input=b"DS\n", capture_output=True,
            timeout=30)
        told = (result.stderr + result.stdout).decode().strip()
        says = [line for line in told.splitlines() if "bot.sqlite" in line]
        trial.expect(result.returncode == 1 and len(says) == 1, f"{command} on a read-only disk: {says or told}")
