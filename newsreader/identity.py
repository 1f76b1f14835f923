"""Who this program is, in one place: every other file takes the name, id and project page from here."""

from newsreader import __version__

NAME = "Newsreader"
#: The application's id: desktop file, icons, D-Bus, AppStream, window class.
APP_ID = "org.newsreader.Newsreader"
#: The first word with which a bundled program starts as its own parse process (`engine.parse_process`).
PARSE_PROCESS = "--parse-process"
#: The project's page; None while there is none. The User-Agent names it when it is known (R52).
PROJECT_PAGE: str | None = None


def user_agent() -> str:
    """The one true User-Agent of every request (R52), such as ``Newsreader/1.2.3 (+https://…)``."""
    page = f" (+{PROJECT_PAGE})" if PROJECT_PAGE else ""
    return f"{NAME}/{__version__}{page}"
