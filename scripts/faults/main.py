"""The command line of scripts/fault."""

import argparse
import importlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

from running.watchdog import Watchdog

from .trial import Skipped, Trial

ROOT = Path(__file__).resolve().parents[2]

#: After how many seconds a fault is given up, in a quick run and in a full one.
SECONDS_QUICK = 600
SECONDS_FULL = 3 * 3_600

FAULTS = ["kill9", "powercut", "disk", "dup", "upstream", "clock", "shutdown", "slow", "flood"]


def release_binary() -> Path:
    """The release build, made anew when the sources have changed."""
    subprocess.run(
        ["swift", "build", "-c", "release", "--package-path", ROOT, "--product", "gatewaybot"],
        check=True, stdout=sys.stderr)
    return ROOT / ".build/release/gatewaybot"


def in_own_mount_namespace() -> None:
    """Runs this program again where nobody else sees what it mounts.

    A program that made itself such a place while a fault's disk was mounted would keep hold of it, and after the power cut the
    kernel would hand out the same dead file system again. What is mounted here also goes when the last process is gone.
    """
    if os.environ.get("FAULTS_OWN_MOUNTS") or not shutil.which("unshare"):
        return
    unshare = ["unshare", "--mount", "--propagation", "private"]
    if subprocess.run([*unshare, "true"], capture_output=True).returncode == 0:
        os.environ["FAULTS_OWN_MOUNTS"] = "yes"
        os.execvp(unshare[0], [*unshare, sys.executable, *sys.argv])


def end(*_) -> None:
    """SIGTERM: what was started and mounted is cleared up on the way out."""
    sys.exit(1)


def run(name: str, options: argparse.Namespace) -> bool:
    """Runs one fault and its control; whether both ended as they must."""
    module = importlib.import_module(f"faults.{name}")
    print(f"== {name}: {module.__doc__.splitlines()[0]}  (seed {options.seed})", flush=True)
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix=f"fault-{name}-") as folder:
        trial = Trial(
            folder=Path(folder), binary=options.binary, random=random.Random(f"{name} {options.seed}"),
            rounds=options.rounds, is_quick=options.quick)
        watchdog = Watchdog(name, SECONDS_QUICK if options.quick else SECONDS_FULL, trial.close)
        try:
            module.run(trial)
            module.control(trial)
        except Skipped as reason:
            trial.note(f"skipped: {reason}")
        except Exception:
            traceback.print_exc(file=sys.stdout)
            trial.expect(False, "it went as it was meant to go")
        finally:
            trial.close()
            watchdog.stop()
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
    in_own_mount_namespace()
    signal.signal(signal.SIGTERM, end)
    options.binary = options.binary.resolve() if options.binary else release_binary()
    results = [run(name, options) for name in options.names or FAULTS]
    return 0 if all(results) else 1
