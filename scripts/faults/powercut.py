"""The power fails under load: the file system forgets what was not synchronised, the store loses nothing acknowledged."""

import fcntl
import multiprocessing
import os
import signal
import sqlite3
import struct
import subprocess
import time
from contextlib import suppress
from pathlib import Path

from running.waiting import wait_for

from .bot import Bot
from .client import Load, Message, texts
from .ledgers import StoreLedger, compare
from .trial import Skipped, Trial

#: Linux <linux/fs.h>: shuts a file system down; with 2, not even its journal is flushed.
EXT4_IOC_SHUTDOWN = 0x8004587D
WITHOUT_FLUSHING = 2


class Disk:
    """An ext4 file system in a file, whose power can be cut."""

    def __init__(self, trial: Trial):
        self.folder = trial.folder / "disk"
        self._image = trial.folder / "disk.img"
        self.folder.mkdir()
        with open(self._image, "wb") as image:
            image.truncate(512 << 20)
        try:
            subprocess.run(["mkfs.ext4", "-q", self._image], check=True, capture_output=True)
            self.mount()
        except (OSError, subprocess.CalledProcessError) as error:
            raise Skipped(f"needs root, loop devices and e2fsprogs ({error})") from error
        trial.later(lambda: subprocess.run(["umount", "--lazy", self.folder], capture_output=True))

    def mount(self) -> None:
        subprocess.run(["mount", "-o", "loop", self._image, self.folder], check=True, capture_output=True)

    def unmount(self) -> None:
        if os.path.ismount(self.folder):
            subprocess.run(["umount", self.folder], check=True, capture_output=True)

    def cut(self, writer: int) -> None:
        """From now on nothing reaches the disk, and nothing in memory ever will.

        The writer is stopped between two system calls first: ext4 reports success for a synchronisation under way that it
        has just given up, so that even a bare writer with synchronous=FULL would believe in a commit that is gone.
        """
        os.kill(writer, signal.SIGSTOP)
        wait_for("the writer to stand still", lambda: set(thread_states(writer)) == {"T"}, pause=0.001)
        descriptor = os.open(self.folder, os.O_RDONLY)
        try:
            fcntl.ioctl(descriptor, EXT4_IOC_SHUTDOWN, struct.pack("I", WITHOUT_FLUSHING))
        finally:
            os.close(descriptor)

    def restore(self) -> None:
        """The power comes back; nobody may have a file open."""
        self.unmount()
        self.mount()


def thread_states(process: int) -> list[str]:
    """What the threads of a process are at, as the kernel names it: T is stopped."""
    states = []
    for task in Path(f"/proc/{process}/task").iterdir():
        # It may end meanwhile.
        with suppress(FileNotFoundError, ProcessLookupError):
            states.append((task / "stat").read_text().rpartition(")")[2].split()[0])
    return states


def run(trial: Trial) -> None:
    disk = Disk(trial)
    bot = Bot(trial, {"partner": None}, database=disk.folder / "bot.sqlite")
    bot.start()
    messages: list[Message] = []
    rounds = trial.count(full=50, quick=3)
    in_doubt = 0
    for round in range(rounds):
        pending = [message for message in messages if not message.is_acknowledged]
        fresh = texts(trial.random, 600 - len(pending), first=600 * round)
        messages += fresh
        load = Load(bot.port, pending + fresh).start()
        cut_after = trial.random.randint(20, 550)
        load.wait_for_answers(cut_after)
        disk.cut(bot.program.process.pid)
        bot.kill()
        load.stop()
        in_doubt += sum(not message.is_acknowledged for message in load.unanswered)
        disk.restore()
        found = compare(messages, StoreLedger.read(bot.database))
        if found.total:
            trial.expect(False, f"cut {round}: {found}")
        bot.start()
    pending = [message for message in messages if not message.is_acknowledged]
    Load(bot.port, pending).start().wait()
    bot.stop()
    store = StoreLedger.read(bot.database)
    found = compare(messages, store)
    trial.note(f"{rounds} cuts, {len(messages)} messages, {in_doubt} posted and unanswered at a cut")
    trial.expect(all(message.is_acknowledged for message in messages), "every message was answered in the end")
    trial.expect(found.total == 0, str(found))
    trial.expect(not store.damages(bot.database), "the file is sound")
    disk.unmount()


def control(trial: Trial) -> None:
    """A bare SQLite writer that waits for the disk as the bot does loses nothing, one with NORMAL loses commits."""
    lost = {level: sum(lost_by_writer(trial, level, round) for round in range(10)) for level in ("FULL", "NORMAL")}
    trial.expect(lost["FULL"] == 0, "control, a bare writer with synchronous=FULL loses nothing in ten cuts")
    trial.expect_found({"lost": lost["NORMAL"]}, "the same with synchronous=NORMAL")


def lost_by_writer(trial: Trial, level: str, round: int) -> int:
    trial_folder = trial.folder / f"writer-{level}-{round}"
    trial_folder.mkdir()
    disk = Disk(Trial(trial_folder, trial.binary, trial.random, None, True, _closers=trial._closers))
    database = disk.folder / "rows.sqlite"
    # Without a lock: a writer killed between taking and leaving one would keep it for ever.
    acknowledged = multiprocessing.Value("q", 0, lock=False)
    writer = multiprocessing.Process(target=write_rows, args=(database, level, acknowledged), daemon=True)
    writer.start()
    trial.later(writer.kill)
    wait_for("a bare writer's first rows", lambda: acknowledged.value >= 40, pause=0.001)
    disk.cut(writer.pid)
    writer.kill()
    writer.join(30)
    disk.restore()
    connection = sqlite3.connect(database)
    try:
        there = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'row'").fetchone()[0]
        kept = connection.execute("SELECT count(*) FROM row").fetchone()[0] if there else 0
    finally:
        connection.close()
        disk.unmount()
    return max(0, acknowledged.value - kept)


def write_rows(database: Path, level: str, acknowledged) -> None:
    """Commits a row at a time and says how many it believes to be safe."""
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(f"PRAGMA synchronous = {level}")
    connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY)")
    try:
        while True:
            connection.execute("INSERT INTO row DEFAULT VALUES")
            acknowledged.value += 1
    except sqlite3.OperationalError:
        time.sleep(60)
