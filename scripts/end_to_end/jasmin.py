"""Jasmin with RabbitMQ and Redis, bound by SMPP to an emulated service centre; run when it is named only.

Jasmin comes from PyPI into a folder of its own, which takes a minute or two the first time. Release 0.11.1, with the
libraries that PyPI gives it today, neither joins long messages nor hands on delivery reports; neither is looked for.
"""

import pathlib
import re
import socket
import subprocess
import sys

from end_to_end.bot import Bot
from end_to_end.checks import check, seen
from end_to_end.service_centre import ServiceCentre
from end_to_end.workshop import workshop
from running.ports import free_ports
from running.waiting import Failure, wait_for

PACKAGES = ["rabbitmq-server", "redis-server", "python3-venv"]
RELEASE = "jasmin==0.11.1"
HOME = pathlib.Path(__file__).resolve().parents[2] / ".build-jasmin"

FARMER = "84911000001"
TOKEN = "a-token-of-the-webhooks"
PASSWORD = "secret"

CONFIGURATION = """
[smpp-server]
bind = 127.0.0.1
port = {smpp}
[http-api]
bind = 127.0.0.1
port = {http}
access_log = {folder}/http-access.log
[jcli]
bind = 127.0.0.1
port = {console}
authentication = False
[router]
bind = 127.0.0.1
port = {router}
[client-management]
bind = 127.0.0.1
port = {clients}
[smpp-server-pb]
bind = 127.0.0.1
port = {server}
[amqp-broker]
host = 127.0.0.1
port = {amqp}
spec = {protocol}
[redis-client]
host = 127.0.0.1
port = {redis}
"""


def run(executable):
    python = _installed()
    with ServiceCentre("jasmin", PASSWORD) as centre, workshop("jasmin") as shop:
        names = ("smpp", "http", "console", "router", "clients", "server", "amqp", "redis", "nodes", "names")
        ports = dict(zip(names, free_ports(len(names)), strict=True))
        bot = Bot(
            shop,
            executable,
            {
                "hotline": {
                    "type": "jasmin",
                    "webhook_token": TOKEN,
                    "send_url": f"http://127.0.0.1:{ports['http']}/send",
                    "username": "bot",
                    "password": PASSWORD,
                    "from": "8099",
                }
            },
        )
        bot.start()
        _start_broker(shop, ports)
        _start_jasmin(shop, ports, python)
        _configure(Console(ports["console"]), centre, bot)
        centre.wait_for_bind()
        seen("Jasmin is bound to the service centre as a transceiver")

        centre.deliver(FARMER, "8099", "BAN RAU 5TAN CAMAU")
        centre.wait_for_text(FARMER, "Da dang ban 5 tan rau")
        bot.wait_for_outbox("sent", 1)
        seen("a farmer's text is answered through Jasmin's HTTP interface")
        centre.deliver(FARMER, "8099", "GIÁ LÚA")
        centre.wait_for_text(FARMER, "Gia lua")
        seen("an accented text (UCS-2) is understood")
        centre.deliver(FARMER, "8099", "DAU")
        centre.wait_for_text(FARMER, "dấu")
        seen("an accented answer keeps its accents")
        bot.configure("hotline", password="another")
        status, said = bot.test("hotline", f"+{FARMER}")
        check(status == 1 and "403" in said, "a wrong password is told by channels test", said)


class Console:
    """Jasmin's jcli."""

    def __init__(self, port):
        self._connection = wait_for("jcli", lambda: _connected(port))
        self._connection.settimeout(60)
        self._read()
        self.say("")

    def say(self, *lines):
        for line in lines:
            self._connection.sendall(f"{line}\r\n".encode())
            self._read()

    def _read(self):
        text = b""
        while not re.search(rb"(jcli : |> |Session ref: \d+\s*)$", re.sub(rb"\x1b\[[0-9;]*[A-Za-z]|\x1b.", b"", text)):
            octets = self._connection.recv(4096)
            if not octets:
                raise Failure(f"jcli has closed the connection after {text[-200:]}")
            text += octets


def _configure(console, centre, bot):
    console.say("group -a", "gid bots", "ok")
    console.say("user -a", "uid bot", "gid bots", "username bot", f"password {PASSWORD}", "ok")
    address = ("host 127.0.0.1", f"port {centre.port}", "username jasmin", f"password {PASSWORD}", "bind transceiver")
    console.say("smppccm -a", "cid carrier", *address, "ok", "smppccm -1 carrier")
    url = f"{bot.url}/channels/hotline/inbound?token={TOKEN}"
    console.say("httpccm -a", f"url {url}", "method POST", "cid bot", "ok")
    console.say("morouter -a", "type DefaultRoute", "connector http(bot)", "ok")
    console.say("mtrouter -a", "type DefaultRoute", "connector smppc(carrier)", "rate 0.0", "ok")


def _start_broker(shop, ports):
    shop.start("redis", ["redis-server", "--bind", "127.0.0.1", "--port", ports["redis"], "--save", ""])
    names = shop.start("epmd", ["epmd", "-address", "127.0.0.1", "-port", ports["names"]])
    names.wait_for_port(ports["names"])
    environment = {
        "HOME": str(shop.folder),
        "ERL_EPMD_PORT": str(ports["names"]),
        "RABBITMQ_NODENAME": "broker@localhost",
        "RABBITMQ_NODE_IP_ADDRESS": "127.0.0.1",
        "RABBITMQ_NODE_PORT": str(ports["amqp"]),
        "RABBITMQ_DIST_PORT": str(ports["nodes"]),
        "RABBITMQ_MNESIA_BASE": str(shop.folder / "rabbitmq"),
        "RABBITMQ_LOG_BASE": str(shop.folder),
        "RABBITMQ_ENABLED_PLUGINS_FILE": str(shop.folder / "plugins"),
        "RABBITMQ_CONF_ENV_FILE": "/dev/null",
        "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": "-start_epmd false -kernel inet_dist_use_interface {127,0,0,1}",
    }
    broker = shop.start("rabbitmq", ["/usr/lib/rabbitmq/bin/rabbitmq-server"], environment=environment)
    broker.wait_for_log("Starting broker... completed")


def _start_jasmin(shop, ports, python):
    protocol = next(HOME.glob("lib/python3*/site-packages/txamqp/specs/standard/amqp0-9-1.stripped.xml"))
    for name in ("etc/jasmin/store", "var/log/jasmin"):
        (shop.folder / name).mkdir(parents=True)
    text = CONFIGURATION.format(folder=shop.folder, protocol=protocol, **ports)
    path = shop.write("jasmin.cfg", text)
    services = ["--enable-deliver-thrower", "--enable-dlr-thrower", "--enable-dlr-lookup"]
    command = [python, python.parent / "jasmind.py", "-c", path, *services]
    shop.start("jasmind", command, environment={"ROOT_PATH": str(shop.folder)}).wait_for_port(ports["console"])


def _installed():
    """The Python that has Jasmin."""
    python = HOME / "bin" / "python3"
    if not (HOME / "bin" / "jasmind.py").exists():
        print(f"installing {RELEASE} into {HOME}", file=sys.stderr)
        subprocess.run(["python3", "-m", "venv", HOME], check=True, timeout=300)
        subprocess.run([python, "-m", "pip", "install", "--quiet", RELEASE], check=True, timeout=1_800)
    return python


def _connected(port):
    try:
        return socket.create_connection(("127.0.0.1", port), timeout=5)
    except OSError:
        return None
