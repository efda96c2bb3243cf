"""SMS Server Tools 3: smsd with an emulated modem, and the bot at its spool folders."""

from end_to_end.bot import Bot
from end_to_end.checks import check, seen
from end_to_end.modem import Modem
from end_to_end.pages import documented, replaced
from end_to_end.workshop import workshop
from running.waiting import wait_for

PACKAGES = ["smstools"]
FOLDERS = ["incoming", "outgoing", "checked", "sent", "failed"]
FARMER = "+84911000001"
BUYER = "+84911000002"

# Beside what the page says: where a daemon of one's own keeps its things, and no long pauses after a refusal.
OWN = """
logfile = {folder}/smsd.log
infofile = {folder}/smsd.working
pidfile = {folder}/smsd.pid
stats = {folder}
errorsleeptime = 1
blocktime = 1
"""


def run(executable):
    with Modem() as modem, workshop("smstools") as shop:
        for name in FOLDERS:
            (shop.folder / name).mkdir()
        page = documented("smstools", "[GSM1]")
        replacements = {"/var/spool/sms": shop.folder, "/dev/ttyUSB0": modem.device, "delaytime = 2": "delaytime = 1"}
        configuration = shop.write("smsd.conf", OWN.format(folder=shop.folder) + replaced(page, replacements))
        folders = {name: str(shop.folder / name) for name in ("incoming", "outgoing", "sent", "failed")}
        bot = Bot(shop, executable, {"modem": {"type": "smstools", "messages_per_second": "20", **folders}})
        bot.start()
        smsd = shop.start("smsd-terminal", ["smsd", f"-c{configuration}", "-t"])

        modem.receive(FARMER, "BAN RAU 5TAN CAMAU")
        references, _ = modem.wait_for_text(FARMER, "Da dang ban 5 tan rau")
        seen("a farmer's text comes in through smsd's folder, and the answer goes out by the modem")
        bot.wait_for_outbox("sent", 1)
        seen("the file in the sent folder settles the answer as sent")
        modem.report(references[-1], FARMER)
        bot.wait_for_outbox("delivered", 1)
        seen("the status report settles it as delivered")

        modem.receive(FARMER, "GIÁ LÚA")
        modem.wait_for_text(FARMER, "Gia lua")
        seen("an accented text (UCS-2) is understood")
        modem.receive(FARMER, "BAN XOAI 2TAN ", part=(7, 2, 1))
        modem.receive(FARMER, "CAO LANH GIA 12K", part=(7, 2, 2))
        modem.wait_for_text(FARMER, "2 tan xoai.*Cao Lanh")
        seen("a long message in two parts is understood as one")
        modem.receive(BUYER, "DAU")
        modem.wait_for_text(BUYER, "dấu")
        seen("an accented answer keeps its accents")

        modem.refuse()
        modem.receive(BUYER, "GIA RAU")
        bot.wait_for_outbox("dead", 1)
        seen("an answer that the network refuses is a dead letter")
        modem.refuse(False)

        bot.stop()
        modem.receive(BUYER, "DS")
        wait_for("smsd to put the text into its folder", lambda: any((shop.folder / "incoming").iterdir()))
        bot.start()
        modem.wait_for_text(BUYER, "(?i)tin|chưa")
        seen("a text that came while the bot was down is answered when it is up again")
        smsd.end()
        check(not any((shop.folder / "incoming").iterdir()), "no file is left behind in the incoming folder")
