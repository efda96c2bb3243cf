"""Prints the tables of scripts/bench."""

import argparse
import contextlib
import fcntl
import json
import os
import pathlib
import platform
import signal
import sqlite3
import subprocess
import time

import kannel
import listing_rows
import servers

CONNECTIONS = (1, 16, 64, 256)
UNIT = "msg/s"


def machine():
    model = next(
        (line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.machine())
    memory = next(int(line.split()[1]) for line in open("/proc/meminfo") if line.startswith("MemTotal")) / 1e6
    print(
        f"{model}, {os.cpu_count()} cores, {memory:.0f} GB, Linux {platform.release()}, SQLite {sqlite3.sqlite_version},"
        f" load {os.getloadavg()[0]:.1f}; client and server share the cores")


def row(name, connections, figures, note=""):
    errors = f" {figures['errors']} ERRORS" if figures["errors"] else ""
    print(
        f"{name:<34} {connections:>5} {figures['rate']:>9,.0f} {figures['p50_us'] / 1000:>9.2f}"
        f" {figures['p99_us'] / 1000:>9.2f} {figures['generator_cpu']:>7.0%}  {note}{errors}", flush=True)


def head(title):
    print(f"\n== {title}\n{'':<34} {'conn.':>5} {UNIT:>9} {'p50 ms':>9} {'p99 ms':>9} {'client':>7}")


class Bench:
    def __init__(self, options):
        self.options = options
        self.runs = 0

    def measure(self, server, connections, **options):
        self.runs += 1
        options = {"seconds": self.options.seconds, "messages": int(self.options.seconds * 25_000), **options}
        options.setdefault("run", f"{os.getpid()}-{self.runs}")
        return servers.load(server.port, connections, seed=self.options.seed + self.runs, **options)

    def load(self):
        head("load: webhook, verified, parsed, matched, durably committed, replied")
        best = {}
        with servers.temporary_folder() as name:
            folder = pathlib.Path(name)
            with servers.bare() as server:
                for connections in CONNECTIONS:
                    best["bare", connections] = self.shown("bare Hummingbird, hello", server, connections, again=True)
            for batch in CONNECTIONS:
                out = subprocess.run(
                    [servers.TOOLS / "CommitLoop", folder / f"loop-{batch}.sqlite", str(batch), "2"], check=True,
                    capture_output=True, text=True).stdout
                print(f"{'bare SQLite, rows in one commit':<34} {batch:>5} {json.loads(out)['rate']:>9,.0f}", flush=True)
            for batch in CONNECTIONS:
                servers.import_samples(folder, f"rows-{batch}.sqlite")
                rows = best["rows", batch] = listing_rows.rate(folder / f"rows-{batch}.sqlite", batch, self.options.seconds)
                print(f"{'SQLite, the rows of new listings':<34} {batch:>5} {rows:>9,.0f}", flush=True)
            with servers.flask(folder) as server:
                for connections in CONNECTIONS:
                    best["flask", connections] = self.shown("Flask, gunicorn, sqlite3", server, connections)
            best["kannel"] = kannel.rate(folder) if kannel.is_installed() else None
            if best["kannel"]:
                print(f"{'Kannel, one fixed reply, fakesmsc':<34} {'':>5} {best['kannel']:>9,.0f}", flush=True)
            servers.import_samples(folder)
            with servers.bot(folder) as server:
                for connections in CONNECTIONS:
                    best["bot", connections] = self.shown("gatewaybot, new listings", server, connections)
                for connections in CONNECTIONS:
                    self.shown("gatewaybot, messages that came before", server, connections, run="again", messages=500, again=True)
                for connections in CONNECTIONS[1:]:
                    rate = best["bot", connections]["rate"] / 2
                    self.shown("gatewaybot, new, at half that load", server, connections, rate=rate)
                print(f"  memory at its highest {server.megabytes():.0f} MB")
        for connections in CONNECTIONS:
            bot, flask, hello = (best[name, connections]["rate"] for name in ("bot", "flask", "bare"))
            rows = best["rows", connections]
            rivals = f"{bot / rows:.2f} x the rows alone, {bot / flask:.1f} x Flask, {bot / hello:.2f} x bare Hummingbird"
            if best["kannel"]:
                rivals += f", {bot / best['kannel']:.2f} x Kannel"
            print(f"  {connections:>3} connections: {rivals}")
        if not best["kannel"]:
            print("  Kannel is left out: install kannel and kannel-extras")

    def shown(self, name, server, connections, **options):
        before = server.processor_seconds()
        figures = self.measure(server, connections, **options)
        used = (server.processor_seconds() - before) / max(1, figures["messages"]) * 1e6
        row(name, connections, figures, f"{used:.0f} us CPU a message" if server.name != "Flask" else "")
        return figures

    def profile(self):
        """Where the time goes while new listings come in over 64 connections."""
        with servers.temporary_folder() as name:
            folder = pathlib.Path(name)
            servers.import_samples(folder)
            with servers.bot(folder) as server:
                seconds = self.options.seconds
                messages = int((seconds + 3) * 20_000)
                options = {"seconds": seconds + 2, "messages": messages, "seed": self.options.seed, "run": "profile"}
                with servers.load_beside(server.port, 64, **options):
                    script = servers.ROOT / "Benchmarks/Server/profile.sh"
                    subprocess.run([script, str(server.process.pid), str(seconds)], check=True)

    def scale(self):
        head("scale: new listings at 64 connections, by what is open already")
        rates = []
        for count in (1_000, 100_000, 1_000_000):
            with servers.temporary_folder() as name:
                folder = pathlib.Path(name)
                servers.seed_market(folder, count, count, self.options.seed)
                with servers.bot(folder) as server:
                    ready = server.seconds_to_ready
                    before = sum(path.stat().st_size for path in folder.glob("bot.sqlite*"))
                    figures = self.shown(f"{count:,} listings and parties", server, 64, warmup=self.options.seconds)
                    rates.append(figures["rate"])
                    high = server.megabytes()
                    server.stop(signal.SIGKILL)
                with servers.bot(folder) as server:
                    print(
                        f"  ready after {ready:.2f} s, after a kill {server.seconds_to_ready:.2f} s; memory at its"
                        f" highest {high:.0f} MB", flush=True)
                size = (folder / "bot.sqlite").stat().st_size - before
                stored = sqlite3.connect(folder / "bot.sqlite").execute("SELECT count(*) FROM inbound").fetchone()[0]
                print(f"  the file grew by {size / max(1, stored):,.0f} bytes for each of {stored:,} messages", flush=True)
        print(f"  throughput at 1 M is {rates[-1] / rates[0]:.2f} of that at 1 k")

    def disturbance(self):
        head("disturbance: latency at a steady load, half of the fastest")
        with servers.temporary_folder() as name, servers.bare() as sink:
            folder = pathlib.Path(name)
            servers.seed_market(folder, 100_000, 100_000, self.options.seed)
            with servers.bot(folder) as server:
                rate = self.options.rate or self.measure(server, 64)["rate"] / 2
                self.beside(server, "nothing else", rate)
                self.beside(server, "a year's report, again and again", rate, lambda: self.report(folder))
                self.beside(server, "the log moved, again and again", rate, lambda: self.checkpoint(folder))
            self.queue_notices(folder, 100_000)
            with servers.bot(folder, send_url=f"http://127.0.0.1:{sink.port}/") as server:
                self.beside(server, "100,000 notices waiting, being sent", rate)
            clock = servers.shifted_clock(minutes_after_midnight=3 * 60)
            if clock is None:
                print("  the purge is left out: install faketime")
                return
            self.age_messages(folder, 500_000)
            with servers.bot(folder, env=clock) as server:
                self.beside(server, "the nightly purge of 500,000 ids", rate, seconds=20, env=clock)
            left = sqlite3.connect(folder / "bot.sqlite").execute("SELECT count(*) FROM inbound WHERE channel = 'old'")
            print("  besides, the server moves the log into the file by itself after every 16 MiB, in each of these lines")
            print(f"  old ids left after it: {left.fetchone()[0]:,}")

    def beside(self, server, name, rate, body=lambda: None, seconds=8, env=None):
        self.runs += 1
        options = {
            "seconds": seconds, "messages": int(rate * (seconds + 2)), "rate": rate, "seed": self.options.seed + self.runs,
            "run": f"{os.getpid()}-{self.runs}", "env": env}
        with servers.load_beside(server.port, 64, **options) as figures:
            end = time.monotonic() + seconds - 1
            while time.monotonic() < end:
                body()
                time.sleep(0.1)
        row(name, 64, figures[0], f"longest {figures[0]['max_us'] / 1000:.0f} ms")

    def queue_notices(self, folder, count):
        """Notices to as many people, all due."""
        now = int(time.time() * 1000)
        with sqlite3.connect(folder / "bot.sqlite") as db:
            db.execute(
                f"""INSERT INTO outbox (recipient, channel, priority, text, segments, state, created_at_ms, due_at_ms)
                WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {count})
                SELECT printf('+84%09d', 700000000 + i), 'bench', 1, 'Co nguoi mua 5 tan rau, Ca Mau, 8k/kg.', 1, 'queued',
                    {now}, {now} FROM n""")

    def age_messages(self, folder, count):
        """Messages of ten days ago."""
        then = int(time.time() * 1000) - 10 * 86_400_000
        with sqlite3.connect(folder / "bot.sqlite") as db:
            db.execute(
                f"""INSERT INTO inbound (channel, message_id, sender, reply, received_at_ms)
                WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {count})
                SELECT 'old', 'message-' || i, '+84700000000', printf('%150s', 'x'), {then} + i FROM n""")

    def checkpoint(self, folder):
        """Moves the log into the file as the server does it after 16 MiB: nobody writes meanwhile."""
        with open(folder / "bot.sqlite.lock", "rb") as lock, contextlib.closing(sqlite3.connect(folder / "bot.sqlite")) as db:
            fcntl.flock(lock, fcntl.LOCK_EX)
            db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()

    def report(self, folder):
        year = time.gmtime().tm_year
        subprocess.run(
            [servers.BOT, "report", "--from", f"{year - 1}-01-01", "--to", f"{year}-12-31", "--database",
             folder / "bot.sqlite"], check=True, stdout=subprocess.DEVNULL)


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench")
    parser.add_argument("what", nargs="*", choices=["load", "scale", "disturbance", "profile", []], default=[])
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--seed", type=int, default=503)
    parser.add_argument("--rate", type=float, default=0)
    options = parser.parse_args()
    machine()
    print(f"seed {options.seed}, {options.seconds:g} s a measurement")
    bench = Bench(options)
    for what in options.what or ["load", "scale", "disturbance"]:
        getattr(bench, what)()


if __name__ == "__main__":
    main()
