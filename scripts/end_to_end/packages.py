"""Debian packages of the programs that the bot is run with."""

import os
import pathlib
import shutil
import subprocess
import sys

UNAVAILABLE = 69  # EX_UNAVAILABLE of sysexits.h
SECONDS_TO_INSTALL = 1_200
POLICY = pathlib.Path("/usr/sbin/policy-rc.d")


def versions(packages):
    """What is installed, as one line."""
    return ", ".join(f"{name} {_installed(name)}" for name in packages)


def install(packages):
    """Installs what is missing, or ends the program with one line that says what to install."""
    missing = sorted(name for name in packages if not _installed(name))
    if not missing:
        return
    by_hand = f"install these packages first: {' '.join(missing)}"
    if not shutil.which("apt-get") or os.geteuid() != 0:
        print(by_hand, file=sys.stderr)
        sys.exit(UNAVAILABLE)
    print(f"installing {' '.join(missing)}", file=sys.stderr)
    # The daemons are started here with files of their own; Debian must not start them with its defaults.
    forbids_starting = not POLICY.exists()
    if forbids_starting:
        POLICY.write_text("#!/bin/sh\nexit 101\n")
        POLICY.chmod(0o755)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        for command in (["update"], ["install", "-y", "--no-install-recommends", *missing]):
            options = ["-q", "-o", "DPkg::Lock::Timeout=300"]
            subprocess.run(
                ["apt-get", *options, *command], check=True, stdout=sys.stderr, env=environment, timeout=SECONDS_TO_INSTALL)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        print(f"apt-get failed; {by_hand}", file=sys.stderr)
        sys.exit(UNAVAILABLE)
    finally:
        if forbids_starting:
            POLICY.unlink()


def _installed(package):
    """The installed version, or an empty string."""
    if not shutil.which("dpkg-query"):
        return ""
    query = ["dpkg-query", "--show", "--showformat", "${db:Status-Status} ${Version}", package]
    status, _, version = subprocess.run(query, capture_output=True, text=True).stdout.partition(" ")
    return version if status == "installed" else ""
