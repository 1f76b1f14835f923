"""The commonest words of other languages than English, for `background`: what stands between the words that tell.

Written down from knowledge of the languages, a row for words in most reports and one for words in many. Left out is what
means something in English news: the German "die" and "mit", the French "pour", and "un", "ai", "eu".
"""

from __future__ import annotations

#: In most reports, in many: by language.
ELSEWHERE: dict[str, tuple[str, str]] = {
    "de": (
        "der das und in zu den von ist im für auf ein eine nicht sich dem des auch als es an",
        (
            "sie werden aus bei nach wie einen um am einer noch aber zum sind wird vor zur über haben nur sein oder hatte "
            "durch mehr dass kann bis gegen unter wurde seit soll können wir ihre schon wenn jetzt keine sagte seine waren "
            "sei uhr zwei drei neue neuen ersten jahr jahre jahren prozent millionen"
        ),
    ),
    "fr": (
        "de la le et les des en une du dans est au que qui à par sur pas plus ne il",
        (
            "ce se avec sont aux ont été cette être mais comme ou ses leur elle après entre deux sans fait aussi selon "
            "depuis tout dont contre avant sous même ils était très peut faire ans lors ces nous où si encore trois avait année"
        ),
    ),
    "es": (
        "de la que el en y a los del se las por con una para no su al es lo",
        (
            "como más este pero sus ha o desde entre cuando sobre también tras hasta hay donde según contra todo esta dos sin "
            "fue ser han porque era años durante ya tiene muy había parte está nos primera gran millones año"
        ),
    ),
    "it": (
        "di e che il la in a per del è una con non i si le da al nel",
        (
            "della dei alla dal sono delle anche più come ha ma dopo su gli lo stato questo tra o contro suo sua nella "
            "essere due anni alle dalla degli se hanno sulla ancora prima milioni anno"
        ),
    ),
    "pt": (
        "de a o que e do da em um para é com não uma no se na por mais",
        (
            "as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também pelo pela até isso entre "
            "era depois sem mesmo aos ter seus anos após segundo dois milhões ano"
        ),
    ),
    "nl": (
        "het een en in op te is dat voor met zijn niet aan om",
        (
            "ook als dan bij nog door naar uit maar hij heeft worden werd over zich wordt deze tot meer kan ze hebben al onder "
            "tegen na jaar wel geen twee moet zegt gaat nieuwe"
        ),
    ),
    "ru": (
        "в и на что с по не из о к за это для как от",
        (
            "он его но у же до все так после бы при она или был только году еще были их быть также более года лет которые "
            "время когда который из-за где может нет над под между сообщил заявил тысяч человек"
        ),
    ),
    "ar": (
        "في من على أن إلى عن مع هذا التي الذي ما لا",
        "بعد كان بين هذه قد كما أو ذلك قبل خلال وقال قال حيث هو هي كل غير لم إن عام ضد منذ حتى أكثر يوم",
    ),
}
