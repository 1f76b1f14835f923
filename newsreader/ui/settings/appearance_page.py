"""*Appearance*: the theme, and how articles are set, tried out at once (mock/settings.png). Main thread only."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import final

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSlider, QWidget

from newsreader.ui.article.look import LARGEST, LOOSEST, NARROWEST, SMALLEST, TIGHTEST, WIDEST
from newsreader.ui.dialogs import pieces
from newsreader.ui.preferences import Preferences
from newsreader.ui.reading_look import reading_look
from newsreader.ui.settings.sample import Sample
from newsreader.ui.settings.segments import Segments
from newsreader.ui.theme.source import theme_names
from newsreader.ui.theme.theme import Theme

_SLIDER, _NAMES = 240, 104
_STEPS = 20  # of sizes and heights, to one


@final
class AppearancePage(QWidget):
    """Every change holds at once, in the window behind the page too."""

    def __init__(self, preferences: Preferences, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._theme = theme
        self._look = theme.page_look()
        settings = preferences.settings
        self.theme = self._segments(self.tr("Theme"), theme_names(), current=settings.theme)
        calm = [("system", self.tr("As the system")), ("on", self.tr("On")), ("off", self.tr("Off"))]
        self.motion = self._segments(self.tr("Less motion"), calm, current=settings.less_motion)
        faces = [("serif", self.tr("Serif")), ("sans", self.tr("Sans"))]
        self.face = self._segments(self.tr("Article face"), faces, current=settings.article_face)
        self.scale, self.scale_words = self._slider(self.tr("Size"), SMALLEST * _STEPS, most=LARGEST * _STEPS)
        self.width_, self.width_words = self._slider(self.tr("Line width"), NARROWEST, most=WIDEST)
        self.leading, self.leading_words = self._slider(
            self.tr("Line height"), TIGHTEST * _STEPS, most=LOOSEST * _STEPS
        )
        self.justified = pieces.check(self.tr("Justify lines"), self._look)
        self.sample = Sample(
            reading_look(theme, settings),
            self.tr(
                "After eleven years of talks the three railway ministries have put their names under a common schedule for the last "
                "ninety kilometres of the line. Work on the two tunnels starts in spring, and the first freight trains are to run before "
                "the end of the decade."
            ),
        )
        self.again = pieces.button(self.tr("As it was at first"), self._look)
        self._lay_out()
        self._show()
        self.theme.chosen.connect(partial(self._choose, "theme"))
        self.motion.chosen.connect(partial(self._choose, "less_motion"))
        self.face.chosen.connect(partial(self._choose, "article_face"))
        self.scale.valueChanged.connect(lambda value: self._choose("article_scale", value / _STEPS))
        self.width_.valueChanged.connect(lambda value: self._choose("article_width", value))
        self.leading.valueChanged.connect(lambda value: self._choose("article_leading", value / _STEPS))
        self.justified.toggled.connect(partial(self._choose, "article_justified"))
        self.again.clicked.connect(self._on_again)
        preferences.changed.connect(self._on_changed)
        self.setFocusProxy(self.theme.buttons[settings.theme])

    def _segments(self, name: str, options: list[tuple[str, str]], *, current: str) -> Segments:
        return Segments(self._look, name=name, options=options, current=current)

    def _slider(self, name: str, least: float, *, most: float) -> tuple[QSlider, QLabel]:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(round(least), round(most))
        slider.setPageStep(2)
        slider.setMinimumSize(_SLIDER, pieces.CONTROL)
        slider.setMaximumWidth(_SLIDER)
        slider.setAccessibleName(name)
        words = pieces.label("", self._look, colour="ink2")
        words.setWordWrap(False)
        return slider, words

    def _lay_out(self) -> None:
        look = self._look
        layout = pieces.page(self, self.tr("Appearance"), look=look)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.setColumnMinimumWidth(0, _NAMES)
        grid.setColumnStretch(1, 1)
        rows: list[tuple[str, QWidget, QWidget | None]] = [
            (self.theme.accessibleName(), self.theme, None),
            (self.motion.accessibleName(), self.motion, None),
            (self.face.accessibleName(), self.face, None),
            (self.scale.accessibleName(), self.scale, self.scale_words),
            (self.width_.accessibleName(), self.width_, self.width_words),
            (self.leading.accessibleName(), self.leading, self.leading_words),
        ]
        for at, (name, control, words) in enumerate(rows):
            label = pieces.label(name, look)
            label.setBuddy(control)
            grid.addWidget(label, at, 0)
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(control)
            if words is not None:
                row.addWidget(words, 1)
            grid.addLayout(row, at, 1)
        grid.addWidget(self.justified, len(rows), 1)
        layout.addLayout(grid)
        layout.addWidget(self.sample)
        layout.addLayout(pieces.footer(self.again, None))
        layout.addStretch()

    def _choose(self, name: str, value: object) -> None:
        self._preferences.change(**{name: value})

    @Slot()
    def _on_again(self) -> None:
        """How articles are set as they were at first; theme and motion stay."""
        first = type(self._preferences.settings)()
        names = ("article_face", "article_scale", "article_width", "article_leading", "article_justified")
        self._preferences.change(**{name: getattr(first, name) for name in names})

    @Slot(object)
    def _on_changed(self, _settings: object) -> None:
        self._show()

    def _show(self) -> None:
        """What holds now: Ctrl and the wheel change the size too."""
        settings = self._preferences.settings
        look = reading_look(self._theme, settings)
        for slider, value in (
            (self.scale, settings.article_scale * _STEPS),
            (self.width_, settings.article_width),
            (self.leading, settings.article_leading * _STEPS),
        ):
            _without_telling(slider, partial(slider.setValue, round(value)))
        self.face.buttons[settings.article_face].setChecked(True)
        self.justified.setChecked(settings.article_justified)
        self.scale_words.setText(self.tr("{n} px").format(n=look.text))
        self.width_words.setText(self.tr("{n} characters").format(n=_characters(look.measure)))
        self.leading_words.setText(QLocale().toString(look.leading, "f", 2))
        self.sample.set_look(look)


def _characters(measure: int) -> int:
    """How many characters a line of this measure holds: one of Chinese, Japanese or Korean takes the room of two."""
    wide = (QLocale.Language.Chinese, QLocale.Language.Japanese, QLocale.Language.Korean)
    return measure // 2 if QLocale().language() in wide else measure


def _without_telling(slider: QSlider, step: Callable[[], None]) -> None:
    before = slider.blockSignals(True)
    step()
    slider.blockSignals(before)
