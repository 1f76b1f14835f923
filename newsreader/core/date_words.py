"""The words of dates: months, weekdays and halves of the day in the languages of feeds, and zones by name.

All words are in small letters without accents, as `dates.fold` makes them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

# Twelve months, each with its forms (nominative, genitive, usual short forms) joined by "|".
_MONTHS_BY_LANGUAGE = {
    "English": """
        jan|january feb|february mar|march apr|april may jun|june jul|july aug|august sep|sept|september oct|october
        nov|november dec|december
    """,
    "German": """
        janner|januar|jan feber|februar|feb marz|mrz|maerz|mar april|apr mai juni|jun juli|jul august|aug
        september|sep oktober|okt november|nov dezember|dez
    """,
    "French": """
        janvier|janv fevrier|fevr|fev mars avril|avr mai juin juillet|juil aout septembre|sept octobre|oct
        novembre|nov decembre|dec
    """,
    "Spanish": """
        enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sep|set
        octubre|oct noviembre|nov diciembre|dic
    """,
    "Portuguese": """
        janeiro|jan fevereiro|fev marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out
        novembro|nov dezembro|dez
    """,
    "Italian": """
        gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set|sett
        ottobre|ott novembre|nov dicembre|dic
    """,
    "Dutch": """
        januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep oktober|okt
        november|nov december|dec
    """,
    "Scandinavian": """
        januari|januar februari|februar mars|marts april maj|mai juni juli augusti|august september oktober|okt
        november december|desember|des
    """,
    "Catalan": """
        gener|gen febrer|febr marc abril maig juny|juny juliol|jul agost|ag setembre|set octubre novembre desembre|des
    """,
    "Polish": """
        styczen|stycznia|sty luty|lutego|lut marzec|marca kwiecien|kwietnia|kwi maj|maja czerwiec|czerwca|cze
        lipiec|lipca|lip sierpien|sierpnia|sie wrzesien|wrzesnia|wrz pazdziernik|pazdziernika|paz
        listopad|listopada|lis grudzien|grudnia|gru
    """,
    "Hungarian": """
        januar februar marcius|marc aprilis|apr majus|maj junius julius augusztus szeptember|szept oktober november
        december
    """,
    "Turkish": """
        ocak|oca subat|sub mart nisan|nis mayis haziran|haz temmuz|tem agustos|agu eylul|eyl ekim|eki kasım|kasim|kas
        aralık|aralik|ara
    """,
    "Romanian": """
        ianuarie|ian februarie martie aprilie mai iunie|iun iulie|iul august septembrie octombrie noiembrie|noi
        decembrie
    """,
    "Finnish": """
        tammikuu|tammikuuta helmikuu|helmikuuta maaliskuu|maaliskuuta huhtikuu|huhtikuuta toukokuu|toukokuuta
        kesakuu|kesakuuta heinakuu|heinakuuta elokuu|elokuuta syyskuu|syyskuuta lokakuu|lokakuuta
        marraskuu|marraskuuta joulukuu|joulukuuta
    """,
    "Russian": """
        январь|января|янв февраль|февраля|фев март|марта|мар апрель|апреля|апр маи|мая июнь|июня|июн июль|июля|июл
        август|августа|авг сентябрь|сентября|сен|сент октябрь|октября|окт ноябрь|ноября|ноя декабрь|декабря|дек
    """,
    "Ukrainian": """
        січень|січня|сiчня|ciчня|сiч лютии|лютого березень|березня квітень|квітня травень|травня червень|червня
        липень|липня серпень|серпня вересень|вересня жовтень|жовтня листопад|листопада грудень|грудня
    """,
    "Greek": """
        ιανουαριος|ιανουαριου|ιαν φεβρουαριος|φεβρουαριου|φεβ μαρτιος|μαρτιου|μαρ|μαρτ απριλιος|απριλιου|απρ
        μαιος|μαιου|μαι ιουνιος|ιουνιου|ιουν ιουλιος|ιουλιου|ιουλ αυγουστος|αυγουστου|αυγ
        σεπτεμβριος|σεπτεμβριου|σεπ|σεπτ οκτωβριος|οκτωβριου|οκτ νοεμβριος|νοεμβριου|νοε|νοεμ
        δεκεμβριος|δεκεμβριου|δεκ
    """,
}

# Monday first.
_WEEKDAYS_BY_LANGUAGE = {
    "English": """
        mon|monday tue|tues|tuesday wed|wednesday thu|thur|thurs|thursday fri|friday sat|saturday sun|sunday
    """,
    "German": "mo|montag di|dienstag mi|mittwoch do|donnerstag fr|freitag sa|samstag|sonnabend so|sonntag",
    "French": "lun|lundi mardi mer|mercredi jeu|jeudi ven|vendredi sam|samedi dim|dimanche",
    "Spanish": "lunes martes mie|miercoles jue|jueves vie|viernes sab|sabado dom|domingo",
    "Portuguese": "seg|segunda ter|terca qua|quarta qui|quinta sex|sexta sabado domingo",
    "Italian": "lunedi martedi mercoledi gio|giovedi venerdi sabato domenica",
    "Dutch": "maandag dinsdag wo|woensdag donderdag vr|vrijdag za|zaterdag zo|zondag",
}

AFTERNOON = frozenset({"pm", "오후", "午後", "下午", "μμ"})


def _table(languages: Mapping[str, str], first: int) -> Mapping[str, int]:
    table: dict[str, int] = {}
    for line in languages.values():
        for number, forms in enumerate(line.split(), first):
            for form in forms.split("|"):
                table.setdefault(form, number)
    return MappingProxyType(table)


MONTHS = _table(_MONTHS_BY_LANGUAGE, 1)
WEEKDAYS = _table(_WEEKDAYS_BY_LANGUAGE, 0)

# Names that feeds use, in hours east of UTC. RFC 822 had the military letters backwards, so RFC 2822 (4.3) takes all
# of them but Z as unknown; and so do we. Where one name means several zones the commoner in feeds counts.
_ZONE_HOURS = (
    ("Z UT UTC GMT WET ETC/GMT ETC/UTC", 0.0),
    ("BST CET MET WEST MEZ", 1.0),
    ("CEST MEST EET SAST CAT MESZ", 2.0),
    ("EEST MSK EAT TRT", 3.0),
    ("MSD GST", 4.0),
    ("PKT UZT", 5.0),
    ("IST", 5.5),
    ("NPT", 5.75),
    ("ICT WIB", 7.0),
    ("SGT HKT AWST PHT MYT", 8.0),
    ("JST KST", 9.0),
    ("ACST", 9.5),
    ("AEST", 10.0),
    ("ACDT", 10.5),
    ("AEDT", 11.0),
    ("NZST", 12.0),
    ("NZDT", 13.0),
    ("NDT", -2.5),
    ("BRST", -2.0),
    ("BRT ART ADT", -3.0),
    ("NST", -3.5),
    ("AST EDT AT", -4.0),
    ("EST CDT ET", -5.0),
    ("CST MDT CT", -6.0),
    ("MST PDT MT", -7.0),
    ("PST AKDT PT", -8.0),
    ("AKST", -9.0),
    ("HST", -10.0),
)

ZONES: Mapping[str, int] = MappingProxyType(
    {name: int(hours * 3600) for names, hours in _ZONE_HOURS for name in names.split()}
)
