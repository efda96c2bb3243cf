"""Kannel: bearerbox and smsbox between the bot and two telephones, each one of Kannel's own fake SMS centres.

The farmer's messages are answered in the response to `get-url`, the buyer's through the outbox and `sendsms`.
"""

import http.client
import re
import urllib.parse

from end_to_end.bot import Bot
from end_to_end.checks import check, seen, wait_for
from end_to_end.processes import free_ports, is_listening, workshop

PACKAGES = ["kannel", "kannel-extras"]
FAKE_SMS_CENTRE = "/usr/lib/kannel/test/fakesmsc"

SHORT_CODE = "8099"
FARMER = "+84911000001"
BUYER = "+84911000002"
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

TELEPHONE = """
group = smsc
smsc = fake
smsc-id = {name}
port = {port}
connect-allow-ip = 127.0.0.1
allowed-prefix = {number}
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


class Telephone:
    """A telephone that texts through a fake SMS centre of its own, and keeps what it got."""

    def __init__(self, shop, name, number, port):
        self._shop = shop
        self.name = name
        self.number = number
        self._port = port
        self._centre = None
        self._starts = 0

    def configuration(self):
        return TELEPHONE.format(name=self.name, port=self._port, number=self.number)

    def text(self, text):
        self._send(f"text {text}")

    def text_in_accents(self, text):
        self._send(f"ucs2 {urllib.parse.quote(text.encode('utf-16-be'))}")

    def text_part(self, header, text):
        """A part of a long message with its user data header."""
        self._send(f"udh-text {urllib.parse.quote(bytes(header))} {text}")

    def got(self):
        """What came since the last text of its own, oldest first; the parts of a long text are joined."""
        texts = []
        for line in re.findall(r"Got message \d+: <\S+ \S+ (.*)>", self._centre.log()):
            part, text = _decoded(line)
            if part > 1 and texts:
                texts[-1] += text
            else:
                texts.append(text)
        return texts

    def wait_for(self, pattern):
        """The first text that holds the pattern."""
        return self._centre.wait_for(
            f"a text like {pattern}", lambda: next((text for text in self.got() if re.search(pattern, text)), None)
        )

    def _send(self, message):
        # The fake centre takes its messages from the command line only, and serves one client at a time.
        if self._centre:
            self._centre.end()
        self._starts += 1
        command = [FAKE_SMS_CENTRE, "-H", "127.0.0.1", "-r", self._port, "-m", 1]
        self._centre = self._shop.start(
            f"{self.name}-{self._starts}", [*command, f"{self.number} {SHORT_CODE} {message}"]
        )
        self._centre.wait_for_log("sent message 1")


def run(executable):
    with workshop("kannel") as shop:
        farmer_port, buyer_port = free_ports(2)
        farmer = Telephone(shop, "farmer", FARMER, farmer_port)
        buyer = Telephone(shop, "buyer", BUYER, buyer_port)
        gateway = Gateway(shop)
        bot = Bot(shop, executable, {"farmer": gateway.channel(), "buyer": gateway.channel(reply_by="outbox")})
        bot.start()
        gateway.start(
            "".join(telephone.configuration() + gateway.service(bot, telephone.name) for telephone in (farmer, buyer)),
            ports=[farmer_port, buyer_port],
        )

        deal(bot, farmer, buyer)
        texts_of_all_kinds(bot, farmer, buyer)
        refusals(bot, gateway, farmer)
        outages(bot, gateway, farmer, buyer)


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


def deal(bot, farmer, buyer):
    """A sale from the first text to the exchange of numbers, over both ways of replying."""
    farmer.text("BAN RAU 5TAN CAMAU")
    farmer.wait_for("Da dang ban 5 tan rau")
    seen("a farmer's text reaches the bot and is answered in the response to get-url")
    check(bot.metric("gatewaybot_sends_total") == 0, "that answer needs no request of the bot's own")

    buyer.text("MUA RAU 5TAN CA MAU")
    said = buyer.wait_for("5 tan rau")
    seen("a buyer's text is answered through the outbox and sendsms")
    bot.wait_for_outbox("delivered", 1)
    seen("the delivery report of Kannel settles that answer")
    return said


def texts_of_all_kinds(bot, farmer, buyer):
    farmer.text_in_accents("GIÁ LÚA")
    farmer.wait_for("(?i)lua")
    seen("an accented text (UCS-2) is understood")

    farmer.text("DAU")
    farmer.wait_for("dấu")
    seen("an accented answer keeps its accents in the response")
    buyer.text("DAU")
    buyer.wait_for("dấu")
    seen("an accented answer keeps its accents through sendsms")

    farmer.text_part([5, 0, 3, 7, 2, 1], "BAN XOAI 2TAN ")
    farmer.text_part([5, 0, 3, 7, 2, 2], "CAO LANH GIA 12K")
    farmer.wait_for(r"2 tấn xoài.*Mã \d+\. .{12,}")
    seen("a long message in two parts is understood as one, and its long answer is one message of two parts")

    farmer.text("TRO GIUP")
    farmer.wait_for("^Bán: BAN RAU")
    seen("the help comes out of the telephone")


def refusals(bot, gateway, farmer):
    """Controls: what must not get through."""
    query = urllib.parse.urlencode({"token": "wrong", "sender": FARMER, "message": "DS", "id": "1"})
    connection = http.client.HTTPConnection("127.0.0.1", bot.port, timeout=20)
    connection.request("GET", f"/channels/farmer/inbound?{query}")
    check(connection.getresponse().status == 401, "a wrong token is refused with 401")
    connection.close()

    status, said = bot.command("channels", "test", "farmer", "--to", FARMER)
    check(status == 0 and "took the message" in said, "channels test sends a message", said)
    farmer.wait_for("Tin thu")
    bot.configure("farmer", password="another")
    status, said = bot.command("channels", "test", "farmer", "--to", FARMER)
    check(status == 1 and "403" in said, "a wrong password of sendsms is told by channels test", said)
    bot.configure("farmer", password=PASSWORD)
    status, said = bot.command("channels", "test", "farmer", "--to", "0999999999")
    check(status == 1 and "routable" in said, "a number that Kannel has no way to is refused for good", said)


def outages(bot, gateway, farmer, buyer):
    bot.end()
    buyer.text("DS")
    bot.start()
    buyer.wait_for("(?i)rau")
    seen("a text that came while the bot was down is answered when it is up again")

    count = len(bot.outbox("delivered"))
    gateway.end_smsbox()
    status, said = bot.command("channels", "test", "buyer", "--to", BUYER)
    check(status == 1 and "not sent" in said, "that smsbox is down is told by channels test", said)
    gateway.start_smsbox()
    buyer.text("GIA RAU")
    bot.wait_for_outbox("delivered", count + 1)
    seen("sending goes on when smsbox is up again")
    check(not bot.outbox("dead") and not bot.outbox("ambiguous"), "no message was given up or left in doubt")


def _decoded(message):
    """The number of the part and the text of a message as the fake centre writes it."""
    part = 1
    kind, _, content = message.partition(" ")
    if kind == "udh":
        header, kind, content = content.split(" ", 2)
        part = urllib.parse.unquote_to_bytes(header)[5]
    if kind == "text":
        return part, content
    octets = urllib.parse.unquote_to_bytes(content.replace("+", " "))
    # Beside a header, the centre does not tell UCS-2 from other data.
    return part, octets.decode("utf-16-be" if b"\0" in octets else "utf-8")
