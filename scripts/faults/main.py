"""The command line of scripts/fault."""

import argparse
import importlib
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from .trial import Skipped, Trial

ROOT = Path(__file__).resolve().parents[2]

#: After how many seconds a fault is given up, in a quick run and in a full one.
SECONDS_QUICK = 600
SECONDS_FULL = 3 * 3_600

FAULTS = ["kill9", "powercut", "disk", "dup", "upstream", "clock", "shutdown", "slow"]


def release_binary() -> Path:
    """The release build, made anew when the sources have changed."""
    subprocess.run(
        ["swift", "build", "-c", "release", "--package-path", ROOT, "--product", "gatewaybot"],
        check=True, stdout=sys.stderr)
    return ROOT / ".build/release/gatewaybot"


class TakesTooLong(Exception):
    """A fault does not end; the traceback says where it stands."""


def give_up(*_) -> None:
    raise TakesTooLong


def run(name: str, options: argparse.Namespace) -> bool:
    """Runs one fault and its control; whether both ended as they must."""
    module = importlib.import_module(f"faults.{name}")
    print(f"== {name}: {module.__doc__.splitlines()[0]}  (seed {options.seed})", flush=True)
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix=f"fault-{name}-") as folder:
        trial = Trial(
            folder=Path(folder), binary=options.binary, random=random.Random(f"{name} {options.seed}"),
            rounds=options.rounds, is_quick=options.quick)
        signal.alarm(SECONDS_QUICK if options.quick else SECONDS_FULL)
        try:
            module.run(trial)
            module.control(trial)
        except Skipped as reason:
            print(f"   skipped: {reason}")
            return True
        finally:
            signal.alarm(0)
            trial.close()
    verdict = "held" if not trial.failures else "FAILED"
    print(f"   {name} {verdict} in {time.monotonic() - started:.0f} s", flush=True)
    return not trial.failures


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="scripts/fault", description=sys.modules["__main__"].__doc__.split("\n")[0])
    parser.add_argument("names", nargs="*", metavar="name", help=", ".join(FAULTS))
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000), help="repeats a run's choices")
    parser.add_argument("--rounds", type=int, help="how often the fault strikes; each fault has its own default")
    parser.add_argument("--quick", action="store_true", help="a few rounds of each, for continuous integration")
    parser.add_argument("--binary", type=Path, help="the gatewaybot to try; the release build if left out")
    options = parser.parse_args(arguments)
    for name in options.names:
        if name not in FAULTS:
            parser.error(f"there is no fault {name}; choose from {', '.join(FAULTS)}")
    signal.signal(signal.SIGALRM, give_up)
    options.binary = options.binary.resolve() if options.binary else release_binary()
    results = [run(name, options) for name in options.names or FAULTS]
    return 0 if all(results) else 1
