"""Kannel's bearerbox and smsbox, set up as `docs/channels/kannel.md` says."""

from end_to_end.pages import documented, replaced
from end_to_end.telephone import SHORT_CODE
from running.ports import free_ports, is_listening
from running.waiting import wait_for

TOKEN = "a-token-of-the-webhooks"
PASSWORD = "a-password-of-sendsms"

# What the page leaves to Kannel's guide, and what would make a run longer than it need be.
CORE = """
group = core
admin-port = {admin}
admin-interface = 127.0.0.1
admin-password = {password}
smsbox-port = {boxes}
smsbox-interface = 127.0.0.1
box-allow-ip = 127.0.0.1
log-level = 1
sms-resend-freq = 1
"""


class Gateway:
    """bearerbox and smsbox."""

    def __init__(self, shop):
        self._shop = shop
        self._admin, self._boxes, self.sendsms = free_ports(3)
        self._path = None
        self._smsbox = None
        groups = documented("kannel", "group = sms-service").split("\n\n")
        self._groups = {group.splitlines()[0].removeprefix("group = "): group for group in groups}

    def channel(self, **settings):
        """The settings of a channel that sends by this gateway."""
        return {
            "type": "kannel",
            "webhook_token": TOKEN,
            "send_url": f"http://127.0.0.1:{self.sendsms}/cgi-bin/sendsms",
            "username": "bot",
            "password": PASSWORD,
            "from": SHORT_CODE,
            **settings,
        }

    def service(self, bot, name):
        """The configuration that brings what an SMS centre of that name takes to the bot's channel of that name."""
        service = replaced(
            self._groups["sms-service"], {"http://127.0.0.1:8080": bot.url, "hotline": name, "TOKEN": TOKEN}
        )
        return f"\n{service}\naccepted-smsc = {name}\n"

    def start(self, configuration, ports=()):
        """Starts both, with configuration for SMS centres that listen on these ports."""
        ports = [self._boxes, *ports]
        core = CORE.format(admin=self._admin, boxes=self._boxes, password=PASSWORD)
        smsbox = replaced(self._groups["smsbox"], {"13013": self.sendsms, "queue-delay = 10": "queue-delay = 1"})
        user = replaced(self._groups["sendsms-user"], {"PASSWORD": PASSWORD})
        parts = [core, f"{smsbox}\nsendsms-interface = 127.0.0.1\nlog-level = 1", user, configuration]
        self._path = self._shop.write("kannel.conf", "\n\n".join(parts))
        bearerbox = self._shop.start("bearerbox", ["bearerbox", self._path])
        for port in ports:
            bearerbox.wait_for_port(port)
        self.start_smsbox()

    def start_smsbox(self):
        self._smsbox = self._shop.start("smsbox", ["smsbox", self._path])
        self._smsbox.wait_for_port(self.sendsms)

    def end_smsbox(self):
        self._smsbox.end()
        wait_for("smsbox to be gone", lambda: not is_listening(self.sendsms))
