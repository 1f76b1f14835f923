#!/bin/sh
# Builds dist/Newsreader-VERSION-x86_64.AppImage: the bundle of the Debian package with the system's libraries in it.
# Needs appimagetool; the oldest system that it is to run on is the one to build on.
set -eu
cd "$(dirname "$0")/../.."

python=.venv/bin/python
folder=build/appimage
rm -rf "$folder"
NEWSREADER_EDITION=${1:-full} NEWSREADER_LIBRARIES=own "$python" -m PyInstaller --noconfirm --log-level WARN \
    --distpath "$folder/usr/lib" --workpath build/pyinstaller/appimage packaging/linux/newsreader.spec
"$python" packaging/linux/desktop_files.py "$folder/usr"
install -m 755 packaging/appimage/AppRun "$folder/AppRun"
id=org.newsreader.Newsreader
sed 's/^Exec=newsreader-window/Exec=newsreader/' "$folder/usr/share/applications/$id.desktop" > "$folder/$id.desktop"
cp "$folder/usr/share/icons/hicolor/256x256/apps/$id.png" "$folder/$id.png"
version=$("$python" -c 'import newsreader; print(newsreader.__version__)')
mkdir -p dist
ARCH=x86_64 appimagetool "$folder" "dist/Newsreader-$version-x86_64.AppImage"
