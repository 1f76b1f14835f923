"""The icons of Qt's own dialogs (choosing a file, printing), from our line icons. Main thread; used by the style."""

from __future__ import annotations

from PySide6.QtWidgets import QStyle

_SP = QStyle.StandardPixmap

#: Which of our icons stands for which of Qt's; "" for none, as on the buttons of a dialog, whose words say enough.
STANDARD_ICONS: dict[QStyle.StandardPixmap, str] = {
    **dict.fromkeys((_SP.SP_DirIcon, _SP.SP_DirClosedIcon, _SP.SP_DirOpenIcon, _SP.SP_DirLinkIcon), "folder-simple"),
    **dict.fromkeys((_SP.SP_FileIcon, _SP.SP_FileLinkIcon), "file"),
    **dict.fromkeys((_SP.SP_DriveHDIcon, _SP.SP_DriveNetIcon, _SP.SP_DriveFDIcon, _SP.SP_DriveCDIcon), "hard-drive"),
    **dict.fromkeys((_SP.SP_FileDialogBack, _SP.SP_ArrowBack, _SP.SP_ArrowLeft), "arrow-left"),
    **dict.fromkeys((_SP.SP_ArrowForward, _SP.SP_ArrowRight), "arrow-right"),
    **dict.fromkeys((_SP.SP_FileDialogToParent, _SP.SP_ArrowUp), "arrow-up"),
    _SP.SP_ComputerIcon: "desktop",
    _SP.SP_DirHomeIcon: "house",
    _SP.SP_DesktopIcon: "desktop",
    _SP.SP_TrashIcon: "trash",
    _SP.SP_FileDialogNewFolder: "folder-simple-plus",
    _SP.SP_FileDialogListView: "list",
    _SP.SP_FileDialogDetailedView: "rows",
    **dict.fromkeys(
        (
            *(_SP.SP_DialogOkButton, _SP.SP_DialogCancelButton, _SP.SP_DialogSaveButton, _SP.SP_DialogOpenButton),
            *(_SP.SP_DialogCloseButton, _SP.SP_DialogApplyButton, _SP.SP_DialogYesButton, _SP.SP_DialogNoButton),
        ),
        "",
    ),
}
