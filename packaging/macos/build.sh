#!/bin/sh
# Builds dist/Newsreader.app and dist/newsreader-VERSION.dmg. With CODESIGN_IDENTITY both are signed; with NOTARY_PROFILE
# (made once by `xcrun notarytool store-credentials`) the image is notarised as well.
set -eu
cd "$(dirname "$0")/../.."

python=.venv/bin/python
"$python" -m PyInstaller --noconfirm packaging/macos/newsreader.spec
version=$("$python" -c 'import newsreader; print(newsreader.__version__)')
app=dist/Newsreader.app
image="dist/newsreader-$version.dmg"

if [ -n "${CODESIGN_IDENTITY:-}" ]; then
    codesign --force --deep --options runtime --timestamp \
        --entitlements packaging/macos/entitlements.plist --sign "$CODESIGN_IDENTITY" "$app"
    codesign --verify --deep --strict "$app"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -volname Newsreader -srcfolder "$folder" -format UDZO "$image"

if [ -n "${CODESIGN_IDENTITY:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
    codesign --timestamp --sign "$CODESIGN_IDENTITY" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
