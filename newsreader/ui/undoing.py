"""Undo as a person meets it: the toast with its button, the command, and words when a step was taken back. Main thread."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from newsreader.ui.status import StatusLine
from newsreader.ui.toast import Toast
from newsreader.ui.undo import Step, UndoSteps


@final
class Undoing(QObject):
    """Made by the window."""

    def __init__(self, steps: UndoSteps, toast: Toast, *, status: StatusLine, action: QAction) -> None:
        super().__init__(toast)
        self._steps = steps
        self._toast = toast
        self._status = status
        self._action = action
        steps.done.connect(self._on_step_done)
        steps.undone.connect(self._on_step_undone)
        steps.changed.connect(self._on_changed)
        toast.undo_asked.connect(self.undo)
        action.changed.connect(self._on_action_changed)
        self._on_action_changed()
        self._on_changed()

    @Slot()
    def _on_action_changed(self) -> None:
        """Another key may take steps back now."""
        self._toast.key = self._action.shortcut().toString()

    @Slot()
    def undo(self) -> None:
        """Take the newest step back."""
        self._toast.dismiss()
        self._steps.undo()

    @Slot(object)
    def _on_step_done(self, step: Step) -> None:
        if not step.is_small:
            self._toast.say(step.label, can_undo=True)
        elif self._toast.key:
            self._status.say(self.tr("{what} – {key} takes it back").format(what=step.label, key=self._toast.key))
        else:
            self._status.say(step.label)

    @Slot(object)
    def _on_step_undone(self, step: Step) -> None:
        self._status.say(
            self.tr("Undone: {what}", "what: a finished sentence, such as Marked 3 as read").format(what=step.label)
        )

    @Slot()
    def _on_changed(self) -> None:
        self._action.setEnabled(len(self._steps) > 0)
