"""Kannel's bearerbox and smsbox, set up as `docs/channels/kannel.md` says."""

from end_to_end.checks import wait_for
from end_to_end.processes import free_ports, is_listening
from end_to_end.telephone import SHORT_CODE

TOKEN = "a-token-of-the-webhooks"
PASSWORD = "a-password-of-sendsms"

CONFIGURATION = """
group = core
admin-port = {admin}
admin-interface = 127.0.0.1
sms-resend-freq = 1
admin-password = {password}
smsbox-port = {boxes}
smsbox-interface = 127.0.0.1
box-allow-ip = 127.0.0.1
log-level = 1

group = smsbox
bearerbox-host = 127.0.0.1
log-level = 1
sendsms-port = {sendsms}
sendsms-interface = 127.0.0.1
reply-requestfailed = ""
reply-couldnotfetch = ""
http-request-retry = 20
http-queue-delay = 1

group = sendsms-user
username = bot
password = {password}
max-messages = 2
concatenation = true
"""

SERVICE = """
group = sms-service
keyword = default
catch-all = true
accepted-smsc = {name}
omit-empty = true
accept-x-kannel-headers = true
max-messages = 2
concatenation = true
get-url = "{url}/channels/{name}/inbound?token={token}&sender=%p&to=%P&message=%b&ts=%T&id=%I&charset=%C&coding=%c&udh=%u&smsc=%i"
"""


class Gateway:
    """bearerbox and smsbox."""

    def __init__(self, shop):
        self._shop = shop
        self._admin, self._boxes, self.sendsms = free_ports(3)
        self._path = None
        self._smsbox = None

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
        return SERVICE.format(name=name, url=bot.url, token=TOKEN)

    def start(self, configuration, ports=()):
        """Starts both, with configuration for SMS centres that listen on these ports."""
        ports = [self._boxes, *ports]
        text = CONFIGURATION.format(admin=self._admin, boxes=self._boxes, sendsms=self.sendsms, password=PASSWORD)
        self._path = self._shop.write("kannel.conf", text + configuration)
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
