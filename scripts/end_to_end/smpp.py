"""Kannel bound by SMPP to a service centre, as with a contract with a carrier; the centre is emulated here.

What fake centres of Kannel cannot do is seen here: reports of failure, refusals, and a centre that asks to slow down.
"""

from end_to_end.bot import Bot
from end_to_end.checks import check, seen
from end_to_end.gateway import Gateway
from end_to_end.service_centre import ServiceCentre
from end_to_end.workshop import workshop

PACKAGES = ["kannel"]
FARMER = "84911000001"
BUYER = "84911000002"
NOBODY = "84911000003"
SWITCHED_OFF = "84911000004"

CENTRE = """
group = smsc
smsc = smpp
smsc-id = carrier
host = 127.0.0.1
port = {port}
transceiver-mode = true
smsc-username = kannel
smsc-password = secret
system-type = ""
source-addr-ton = 0
source-addr-npi = 1
dest-addr-ton = 1
dest-addr-npi = 1
"""


def run(executable):
    with ServiceCentre("kannel", "secret") as centre, workshop("smpp") as shop:
        gateway = Gateway(shop)
        bot = Bot(shop, executable, {"carrier": gateway.channel(reply_by="outbox")})
        bot.start()
        gateway.start(CENTRE.format(port=centre.port) + gateway.service(bot, "carrier"))
        centre.wait_for_bind()
        seen("Kannel is bound to the service centre as a transceiver")

        centre.deliver(FARMER, "8099", "BAN RAU 5TAN CAMAU")
        centre.wait_for_text(FARMER, "Da dang ban 5 tan rau")
        bot.wait_for_outbox("delivered", 1)
        seen("a farmer's text is answered, and the centre's receipt settles the answer")

        centre.deliver(FARMER, "8099", "BAN XOAI 2TAN ", part=(9, 2, 1))
        centre.deliver(FARMER, "8099", "CAO LANH GIÁ 12K", part=(9, 2, 2))
        centre.wait_for_text(FARMER, "2 tan xoai.*Cao Lanh")
        bot.wait_for_outbox("delivered", 2)
        seen("a long accented message in two parts is understood as one")

        centre.throttle(2)
        centre.deliver(BUYER, "8099", "MUA RAU 5TAN CA MAU")
        centre.wait_for_text(BUYER, "5 tan rau")
        check(centre.throttled == 2, "a centre that asks to slow down gets the message later")

        centre.fail(SWITCHED_OFF)
        centre.deliver(SWITCHED_OFF, "8099", "GIA RAU")
        lines = bot.wait_for_outbox("dead", 1)
        check("stat:UNDELIV err:027" in lines[0], "a receipt of failure makes the answer a dead letter", lines[0])

        centre.refuse(NOBODY)
        centre.deliver(NOBODY, "8099", "GIA RAU")
        lines = bot.wait_for_outbox("dead", 2)
        check("NACK/" in lines[1], "an answer that the centre refuses is a dead letter", lines[1])
