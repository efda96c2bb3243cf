"""Kannel: bearerbox and smsbox between the bot and two telephones, each one of Kannel's own fake SMS centres.

The farmer's messages are answered in the response to `get-url`, the buyer's through the outbox and `sendsms`.
"""

import urllib.parse

from end_to_end.bot import Bot
from end_to_end.checks import check, seen
from end_to_end.gateway import PASSWORD, Gateway
from end_to_end.telephone import Telephone
from end_to_end.workshop import workshop
from running.ports import free_ports

PACKAGES = ["kannel", "kannel-extras"]
FARMER = "+84911000001"
BUYER = "+84911000002"


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
    check(bot.get(f"/channels/farmer/inbound?{query}")[0] == 401, "a wrong token is refused with 401")

    status, said = bot.test("farmer", FARMER)
    check(status == 0 and "took the message" in said, "channels test sends a message", said)
    farmer.wait_for("Tin thu")
    bot.configure("farmer", password="another")
    status, said = bot.test("farmer", FARMER)
    check(status == 1 and "403" in said, "a wrong password of sendsms is told by channels test", said)
    bot.configure("farmer", password=PASSWORD)
    status, said = bot.test("farmer", "0999999999")
    check(status == 1 and "routable" in said, "a number that Kannel has no way to is refused for good", said)


def outages(bot, gateway, farmer, buyer):
    bot.stop()
    buyer.text("DS")
    bot.start()
    buyer.wait_for("(?i)rau")
    seen("a text that came while the bot was down is answered when it is up again")

    count = len(bot.outbox("delivered"))
    gateway.end_smsbox()
    status, said = bot.test("buyer", BUYER)
    check(status == 1 and "not sent" in said, "that smsbox is down is told by channels test", said)
    gateway.start_smsbox()
    buyer.text("GIA RAU")
    bot.wait_for_outbox("delivered", count + 1)
    seen("sending goes on when smsbox is up again")
    check(not bot.outbox("dead") and not bot.outbox("ambiguous"), "no message was given up or left in doubt")
