"""Starts the servers that are measured, each on a free port, and ends them by their process id."""

import contextlib
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
BOT = pathlib.Path(os.environ.get("BENCH_BOT", ROOT / ".build/release/gatewaybot"))
TOOLS = ROOT / "Benchmarks/.build/release"
SECRET = "Z2F0ZXdheWJvdC1iZW5jaG1hcmstc2VjcmV0"


def temporary_folder():
    """On the project's own disk: /tmp may be memory, where a commit costs nothing."""
    return tempfile.TemporaryDirectory(dir=ROOT / ".build-bench")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(port, path):
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=1):
            return True
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False


class Server:
    """A running process that listens on a port."""

    def __init__(self, name, command, port, ready="/", env=None):
        self.name, self.port = name, port
        started = time.monotonic()
        self.process = subprocess.Popen(
            command, env={**os.environ, **(env or {})}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while not answers(port, ready):
            if self.process.poll() is not None or time.monotonic() - started > 60:
                self.process.kill()
                sys.exit(f"{name} does not start: {' '.join(map(str, command))}")
            time.sleep(0.005)
        self.seconds_to_ready = time.monotonic() - started

    def megabytes(self, field="VmHWM"):
        """Memory now (VmRSS) or at its highest (VmHWM)."""
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith(field):
                return int(line.split()[1]) / 1024
        return 0.0

    def processor_seconds(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self, how=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(how)
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


def bare():
    port = free_port()
    return Server("bare Hummingbird", [TOOLS / "BareServer", str(port)], port)


def flask(folder):
    port = free_port()
    command = [
        ROOT / ".build-bench/venv/bin/gunicorn", "--chdir", ROOT / "Benchmarks/Server", "-b", f"127.0.0.1:{port}", "-w", "2",
        "-k", "gthread", "--threads", "128", "--backlog", "1024", "--keep-alive", "30", "flask_bot:app"]
    return Server("Flask", command, port, env={"BENCH_SECRET": SECRET, "BENCH_DATABASE": str(folder / "flask.sqlite")})


def bot_configuration(folder, send_url=None):
    channel = {"type": "generic", "signing_secret": f"whsec_{SECRET}", "messages_per_second": 10}
    if send_url:
        channel["send_url"] = send_url
    path = folder / "bench.json"
    path.write_text(json.dumps({"log_level": "error", "newcomers_per_day": 0, "channels": {"bench": channel}}))
    return path


def bot(folder, database="bot.sqlite", send_url=None, env=None):
    port = free_port()
    command = [
        BOT, "serve", "--config", bot_configuration(folder, send_url), "--database", folder / database, "--port", str(port)]
    return Server("gatewaybot", behind_clock(command, env), port, ready="/health/ready", env=env)


def shifted_clock(minutes_after_midnight):
    """An environment in which it will soon be that time of day in Vietnam; None where libfaketime is not installed."""
    library = next(pathlib.Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"), None)
    if library is None:
        return None
    now = time.time() + 7 * 3600
    offset = (minutes_after_midnight * 60 - now) % 86_400
    return {"LD_PRELOAD": str(library), "FAKETIME": f"+{offset - 8:.0f}s", "DONT_FAKE_MONOTONIC": "1"}


def behind_clock(command, env):
    """The command as it runs with a shifted clock: libfaketime wants a parent that has it loaded, too."""
    return ["timeout", "300", *command] if env else command


def import_samples(folder, database="bot.sqlite"):
    for kind in ("parties", "listings"):
        subprocess.run(
            [BOT, "import", kind, ROOT / f"Data/samples/{kind}.csv", "--database", folder / database], check=True,
            stdout=subprocess.DEVNULL)


def seed_market(folder, listings, parties, seed, database="bot.sqlite"):
    """Adds listings to a database, the sample market's among them."""
    import_samples(folder, database)
    result = subprocess.run(
        [sys.executable, ROOT / "Benchmarks/Server/seed_market.py", folder / database, str(listings), str(parties), str(seed)],
        check=True, capture_output=True, text=True)
    print(" ", result.stdout.strip(), flush=True)


def load(port, connections, *, seconds, seed, run, env=None, **options):
    """One run of the load generator; its figures."""
    command = [
        TOOLS / "LoadGenerator", "--port", str(port), "--connections", str(connections), "--seconds", str(seconds), "--seed",
        str(seed), "--run", run, "--secret", SECRET]
    for key, value in options.items():
        command += [f"--{key}"] if value is True else [f"--{key}", str(value)]
    result = subprocess.run(
        behind_clock(command, env), check=True, capture_output=True, text=True, env={**os.environ, **(env or {})})
    return json.loads(result.stdout)


@contextlib.contextmanager
def load_beside(port, connections, **options):
    """A run of the load generator while the body runs; the list gets its figures."""
    import threading

    figures = []
    thread = threading.Thread(target=lambda: figures.append(load(port, connections, **options)))
    thread.start()
    time.sleep(1.5)
    yield figures
    thread.join()
