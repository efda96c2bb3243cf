"""Gammu SMSD with an emulated modem: the bot at its folders, and as the program that it runs on receiving."""

from end_to_end.bot import Bot
from end_to_end.checks import check, seen
from end_to_end.modem import Modem
from end_to_end.pages import documented, replaced
from end_to_end.workshop import workshop

PACKAGES = ["gammu-smsd"]
FARMER = "+84911000001"
BUYER = "+84911000002"

# Beside what the page says: a log of one's own, and no pauses longer than a second.
OWN = """logfile = {folder}/gammu.log
ReceiveFrequency = 1
MaxRetries = 1
CheckSecurity = 0
CheckBattery = 0
CheckSignal = 0
StatusFrequency = 0
"""
RUN_ON_RECEIVE = "gatewaybot receive hotline --config /etc/gatewaybot.json --"


def run(executable):
    with Modem() as modem, workshop("gammu") as shop:
        paths = {"incoming": "inbox", "outgoing": "outbox", "sent": "sent", "failed": "error"}
        for name in paths.values():
            (shop.folder / name).mkdir()
        folders = {key: str(shop.folder / name) for key, name in paths.items()}
        bot = Bot(shop, executable, {"modem": {"type": "gammu", "messages_per_second": "20", **folders}})
        bot.start()
        daemon = _start(shop, modem, None)

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
        daemon = _start(shop, modem, command)
        modem.receive(FARMER, "BAN XOAI 2TAN ", part=(7, 2, 1))
        modem.receive(FARMER, "CAO LANH GIA 12K", part=(7, 2, 2))
        modem.wait_for_text(FARMER, "2 tan xoai.*Cao Lanh")
        seen("by RunOnReceive, a long message in two parts is understood as one")
        daemon.end()
        check(not bot.outbox("dead") and not bot.outbox("ambiguous"), "no message was given up or left in doubt")


def _start(shop, modem, command):
    """Starts the daemon as the page says, with a command for RunOnReceive, or without that line."""
    page = documented("gammu", "[smsd]")
    replacements = {"/dev/ttyUSB0": modem.device, "/var/spool/gammu": shop.folder, "CommTimeout = 2": "CommTimeout = 1"}
    replacements |= {RUN_ON_RECEIVE: command} if command else {f"RunOnReceive = {RUN_ON_RECEIVE}": ""}
    text = replaced(page, replacements) + OWN.format(folder=shop.folder)
    return shop.start("gammu-terminal", ["gammu-smsd", "-c", shop.write("gammu-smsdrc", text)])
