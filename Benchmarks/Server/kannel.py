"""Kannel answering every text with one fixed sentence: the rival that needs no database, measured by its own fake SMS centre."""

import os
import pathlib
import re
import shutil
import socket
import subprocess
import time

import servers

FAKE_SMS_CENTRE = pathlib.Path("/usr/lib/kannel/test/fakesmsc")

CONFIGURATION = """
group = core
admin-port = {admin}
admin-interface = 127.0.0.1
admin-password = {password}
smsbox-port = {boxes}
smsbox-interface = 127.0.0.1
box-allow-ip = 127.0.0.1
log-level = 4
log-file = {folder}/bearerbox.log

group = smsc
smsc = fake
smsc-id = fake
port = {centre}
connect-allow-ip = 127.0.0.1

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = {sendsms}
sendsms-interface = 127.0.0.1
global-sender = 8099
log-level = 4
log-file = {folder}/smsbox.log

group = sms-service
keyword = default
text = "Da nhan tin, cam on ba con."
"""


def is_installed():
    return FAKE_SMS_CENTRE.exists() and shutil.which("bearerbox") and shutil.which("smsbox")


def rate(folder, messages=20_000, seconds=60):
    """Texts answered a second, from the first sent to the last answer got."""
    admin, boxes, centre, sendsms = (servers.free_port() for _ in range(4))
    path = folder / "kannel.conf"
    path.write_text(CONFIGURATION.format(
        admin=admin, boxes=boxes, centre=centre, sendsms=sendsms, folder=folder, password=os.urandom(8).hex()))
    running = []
    try:
        for program, port in (("bearerbox", boxes), ("smsbox", sendsms)):
            running.append(start([program, path]))
            wait_for_port(port)
        log = folder / "fakesmsc.log"
        with open(log, "wb") as file:
            running.append(subprocess.Popen(
                [FAKE_SMS_CENTRE, "-H", "127.0.0.1", "-r", str(centre), "-i", "0", "-m", str(messages),
                 "+84911000001 8099 text BAN CA CHUA 12TAN CANTHO"], stdout=file, stderr=subprocess.STDOUT))
        started = time.monotonic()
        answered = 0
        while answered < messages and time.monotonic() - started < seconds:
            time.sleep(0.05)
            numbers = re.findall(rb"Got message (\d+)", tail(log))
            answered = int(numbers[-1]) if numbers else answered
        return answered / (time.monotonic() - started)
    finally:
        for process in reversed(running):
            process.terminate()
        for process in running:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def start(command):
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def wait_for_port(port):
    deadline = time.monotonic() + 15
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            if time.monotonic() > deadline:
                raise SystemExit(f"Kannel does not listen on port {port}") from None
            time.sleep(0.05)


def tail(path, count=4_096):
    with open(path, "rb") as file:
        file.seek(max(0, path.stat().st_size - count))
        return file.read()
