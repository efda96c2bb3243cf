"""Gammu SMSD with an emulated modem: the bot at its folders, and as the program that it runs on receiving."""

from end_to_end.bot import Bot
from end_to_end.checks import check, seen
from end_to_end.modem import Modem
from end_to_end.processes import workshop

PACKAGES = ["gammu-smsd"]
FARMER = "+84911000001"
BUYER = "+84911000002"

CONFIGURATION = """
[gammu]
device = {device}
connection = at115200

[smsd]
service = files
logfile = {folder}/gammu.log
InboxPath = {folder}/inbox/
OutboxPath = {folder}/outbox/
SentSMSPath = {folder}/sent/
ErrorSMSPath = {folder}/error/
InboxFormat = unicode
OutboxFormat = unicode
TransmitFormat = auto
DeliveryReport = log
CommTimeout = 1
ReceiveFrequency = 1
LoopSleep = 1
MaxRetries = 1
CheckSecurity = 0
CheckBattery = 0
CheckSignal = 0
StatusFrequency = 0
{run_on_receive}
"""


def run(executable):
    with Modem() as modem, workshop("gammu") as shop:
        paths = {"incoming": "inbox", "outgoing": "outbox", "sent": "sent", "failed": "error"}
        for name in paths.values():
            (shop.folder / name).mkdir()
        folders = {key: str(shop.folder / name) for key, name in paths.items()}
        bot = Bot(shop, executable, {"modem": {"type": "gammu", "messages_per_second": "20", **folders}})
        bot.start()
        daemon = _start(shop, modem, "")

        modem.receive(FARMER, "BAN RAU 5TAN CAMAU")
        references, _ = modem.wait_for_text(FARMER, "Da dang ban 5 tan rau")
        seen("a farmer's text comes in through the inbox, and the answer goes out by the modem")
        bot.wait_for_outbox("sent", 1)
        seen("the file in the sent folder settles the answer as sent")
        count = bot.metric("gatewaybot_messages_total")
        modem.report(references[-1], FARMER)
        modem.receive(FARMER, "GIÁ LÚA")
        modem.wait_for_text(FARMER, "Gia lua")
        seen("an accented text (UCS-2) is understood")
        check(bot.metric("gatewaybot_messages_total") == count + 1, "a status report is not taken for a text")
        modem.receive(BUYER, "DAU")
        modem.wait_for_text(BUYER, "dấu")
        seen("an accented answer keeps its accents")
        daemon.end()

        command = f"{executable} receive modem --config {bot.path} --database {bot.database} --"
        daemon = _start(shop, modem, f"RunOnReceive = {command}")
        modem.receive(FARMER, "BAN XOAI 2TAN ", part=(7, 2, 1))
        modem.receive(FARMER, "CAO LANH GIA 12K", part=(7, 2, 2))
        modem.wait_for_text(FARMER, "2 tan xoai.*Cao Lanh")
        seen("by RunOnReceive, a long message in two parts is understood as one")
        daemon.end()
        check(not bot.outbox("dead") and not bot.outbox("ambiguous"), "no message was given up or left in doubt")


def _start(shop, modem, run_on_receive):
    text = CONFIGURATION.format(folder=shop.folder, device=modem.device, run_on_receive=run_on_receive)
    return shop.start("gammu-terminal", ["gammu-smsd", "-c", shop.write("gammu-smsdrc", text)])
