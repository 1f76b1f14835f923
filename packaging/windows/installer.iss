; Inno Setup 6: an installer for one user, without asking for an administrator.
;   iscc /DVersion=0.1.0 packaging\windows\installer.iss
; Takes dist\newsreader, which PyInstaller made from newsreader.spec, and writes dist\newsreader-VERSION-setup.exe.

#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId=org.newsreader.Newsreader
AppName=Newsreader
AppVersion={#Version}
AppPublisher=The Newsreader authors
DefaultDirName={autopf}\Newsreader
DefaultGroupName=Newsreader
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\newsreader.ico
UninstallDisplayIcon={app}\newsreader-window.exe
OutputDir=..\..\dist
OutputBaseFilename=newsreader-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
CloseApplications=yes
ChangesAssociations=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Tasks]
Name: "feeds"; Description: "Open feed: links and OPML files with Newsreader"
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\newsreader\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Newsreader"; Filename: "{app}\newsreader-window.exe"; AppUserModelID: "org.newsreader.Newsreader"
Name: "{autodesktop}\Newsreader"; Filename: "{app}\newsreader-window.exe"; AppUserModelID: "org.newsreader.Newsreader"; Tasks: desktop

[Registry]
Root: HKA; Subkey: "Software\Classes\Newsreader.Feed"; ValueType: string; ValueData: "URL:Feed"; Flags: uninsdeletekey; Tasks: feeds
Root: HKA; Subkey: "Software\Classes\Newsreader.Feed"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""; Tasks: feeds
Root: HKA; Subkey: "Software\Classes\Newsreader.Feed\shell\open\command"; ValueType: string; ValueData: """{app}\newsreader-window.exe"" ""%1"""; Tasks: feeds
Root: HKA; Subkey: "Software\Classes\feed"; ValueType: string; ValueData: "URL:Feed"; Flags: uninsdeletekeyifempty; Tasks: feeds
Root: HKA; Subkey: "Software\Classes\feed"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""; Tasks: feeds
Root: HKA; Subkey: "Software\Classes\feed\shell\open\command"; ValueType: string; ValueData: """{app}\newsreader-window.exe"" ""%1"""; Flags: uninsdeletekey; Tasks: feeds
Root: HKA; Subkey: "Software\Classes\Newsreader.Opml\shell\open\command"; ValueType: string; ValueData: """{app}\newsreader-window.exe"" ""%1"""; Flags: uninsdeletekey; Tasks: feeds
Root: HKA; Subkey: "Software\Classes\.opml\OpenWithProgids"; ValueType: none; ValueName: "Newsreader.Opml"; Flags: uninsdeletevalue; Tasks: feeds

[Run]
Filename: "{app}\newsreader-window.exe"; Description: "{cm:LaunchProgram,Newsreader}"; Flags: nowait postinstall skipifsilent

; Uninstalling leaves %LOCALAPPDATA%\newsreader, the reader's own, where it is.
