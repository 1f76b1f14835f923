<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>About Newsreader</source>
        <translation>Info zu Newsreader</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>A quiet newspaper of one&#x27;s own. It asks for no account and tells nobody what you read.</source>
        <translation>Die eigene, ruhige Zeitung. Sie verlangt kein Konto und verrät niemandem, was gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Versions and licences</source>
        <translation>Versionen und Lizenzen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Version {version} · MIT licence</source>
        <translation>Version {version} · MIT-Lizenz</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Your feeds and articles are in {folder}. Updating or removing Newsreader leaves them there.</source>
        <translation>Feeds und Artikel liegen in {folder}. Dort bleiben sie, auch wenn Newsreader aktualisiert oder entfernt wird.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Stories</source>
        <translation>Themen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Page on, then the next unread</source>
        <translation>Weiterblättern, dann zum nächsten ungelesenen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Page back</source>
        <translation>Zurückblättern</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next unread</source>
        <translation>Nächster ungelesener</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Previous unread</source>
        <translation>Voriger ungelesener</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Previous article</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Open here</source>
        <translation>Hier öffnen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Unfold or fold a story</source>
        <translation>Thema auf- oder zuklappen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Unfold the story in the list</source>
        <translation>Thema in der Liste aufklappen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Fold the story in the list</source>
        <translation>Thema in der Liste zuklappen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Full text on, off</source>
        <translation>Volltext ein/aus</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Copy as quotation</source>
        <translation>Als Zitat kopieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>E-mail…</source>
        <translation>E-Mail…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Save article…</source>
        <translation>Artikel speichern…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark read or unread</source>
        <translation>Als gelesen/ungelesen markieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark whole story read</source>
        <translation>Ganzes Thema als gelesen markieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark all read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark all above as read</source>
        <translation>Alle darüber als gelesen markieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark all below as read</source>
        <translation>Alle darunter als gelesen markieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>The story of this article</source>
        <translation>Thema dieses Artikels</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Follow this story, or no longer</source>
        <translation>Thema folgen oder nicht mehr folgen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Today, Popular and stories as pages</source>
        <translation>„Heute“, „Im Gespräch“ und Themen als Seiten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Card: not related</source>
        <translation>Karte: nicht verwandt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Card: the same story</source>
        <translation>Karte: gleiches Thema</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Card: another story</source>
        <translation>Karte: anderes Thema</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Search all articles</source>
        <translation>Alle Artikel durchsuchen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next place in this article</source>
        <translation>Nächste Fundstelle im Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Place before in this article</source>
        <translation>Vorige Fundstelle im Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Unread only</source>
        <translation>Nur ungelesene</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Fold stories</source>
        <translation>Themen zusammenklappen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Go to or do…</source>
        <translation>Ort oder Befehl…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Listen</source>
        <translation>Hören</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Move</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Add feed…</source>
        <translation>Feed hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Add feed</source>
        <translation>Feed hinzufügen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Read this feed or folder now</source>
        <translation>Diesen Feed oder Ordner jetzt abrufen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Read all feeds now</source>
        <translation>Alle Feeds jetzt abrufen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Activity…</source>
        <translation>Aktivität…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Feeds in trouble…</source>
        <translation>Feeds mit Problemen…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Make readable offline…</source>
        <translation>Offline lesbar machen…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Properties of the feed…</source>
        <translation>Eigenschaften des Feeds…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Move up in the sidebar</source>
        <translation>In der Seitenleiste nach oben</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Move down in the sidebar</source>
        <translation>In der Seitenleiste nach unten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Find a feed in the sidebar</source>
        <translation>Feed in der Seitenleiste suchen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Unsubscribe, remove folder</source>
        <translation>Abbestellen, Ordner entfernen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Recently removed…</source>
        <translation>Kürzlich entfernt…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Import feeds…</source>
        <translation>Feeds importieren…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Export feeds…</source>
        <translation>Feeds exportieren…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Play or pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Back 15 seconds</source>
        <translation>15 Sekunden zurück</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>On 30 seconds</source>
        <translation>30 Sekunden vor</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Keep audio or video for offline</source>
        <translation>Audio oder Video offline behalten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>To the sidebar</source>
        <translation>Zur Seitenleiste</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>To the list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>To the article</source>
        <translation>Zum Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>To the related stories</source>
        <translation>Zu den verwandten Artikeln</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next feed</source>
        <translation>Nächster Feed</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Previous feed</source>
        <translation>Voriger Feed</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Show sidebar</source>
        <translation>Seitenleiste anzeigen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Show related stories</source>
        <translation>Verwandte Artikel anzeigen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Size and face of the text…</source>
        <translation>Schrift und Schriftgröße…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>About Newsreader</source>
        <translation>Info zu Newsreader</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>{why}: nothing is fetched.</source>
        <translation>{why}: Es wird nichts abgerufen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Reading feeds: {done} of {total} are done.</source>
        <translation>Feeds werden abgerufen: {done} von {total} fertig.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Just now: {names} and {n} more</source>
        <translation>Gerade: {names} und noch {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Just now: {names}</source>
        <translation>Gerade: {names}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Fetching pictures.</source>
        <translation>Bilder werden geladen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Making 1 article searchable.</source>
        <translation>1 Artikel wird durchsuchbar gemacht.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Making {n} articles searchable.</source>
        <translation>{n} Artikel werden durchsuchbar gemacht.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Looking for related stories.</source>
        <translation>Verwandte Artikel werden gesucht.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Nothing is going on: there are no feeds yet.</source>
        <translation>Alles ruht: Es gibt noch keine Feeds.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Nothing is going on. Next is {title}: {when}.</source>
        <translation>Alles ruht. Als Nächstes {title}: {when}.</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Read last</source>
        <translation>Zuletzt abgerufen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Read next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Read all now</source>
        <translation>Alle jetzt abrufen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>is being read…</source>
        <translation>wird abgerufen…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>next: {when}</source>
        <translation>als Nächstes: {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>was not read yet</source>
        <translation>noch nicht abgerufen</translation>
    </message>
</context>
<context>
    <name>AddFeed</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>You already follow this one.</source>
        <translation>Dieser Feed ist schon abonniert.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>newest {age}</source>
        <translation>neuester {age}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} minutes ago</source>
        <translation>vor {count} Minuten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} hours ago</source>
        <translation>vor {count} Stunden</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} days ago</source>
        <translation>vor {count} Tagen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} months ago</source>
        <translation>vor {count} Monaten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} years ago</source>
        <translation>vor {count} Jahren</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Another program asks to subscribe to this address. Look at it?</source>
        <translation>Ein anderes Programm möchte diese Adresse abonnieren. Nachsehen?</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Add feed</source>
        <translation>Feed hinzufügen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Address of a site or a feed</source>
        <translation>Adresse einer Website oder eines Feeds</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>A page, a feed, or only the name of the site, such as example.org</source>
        <translation>Eine Seite, ein Feed oder nur der Name der Website, etwa example.org</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>This is not an address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Reading the page…</source>
        <translation>Seite wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Asks only {host}.</source>
        <translation>Nur {host} wird angefragt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>No feed on this page.</source>
        <translation>Kein Feed auf dieser Seite.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>The site answered, but the page names no feed.</source>
        <translation>Die Website hat geantwortet, aber die Seite nennt keinen Feed.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Try the page that lists its articles, or the address of the feed itself.</source>
        <translation>Vielleicht hilft die Seite mit der Liste der Artikel oder die Adresse des Feeds selbst.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>You already follow this one.</source>
        <translation>Dieser Feed ist schon abonniert.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>This cannot be read as a feed.</source>
        <translation>Das lässt sich nicht als Feed lesen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>You work offline.</source>
        <translation>Newsreader arbeitet offline.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>The address can be kept: it is looked up once you fetch again.</source>
        <translation>Die Adresse kann vorgemerkt werden: Nachgesehen wird, sobald wieder abgerufen wird.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>The site cannot be reached.</source>
        <translation>Die Website ist nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>The address can be kept: it is looked up once the site can be reached again.</source>
        <translation>Die Adresse kann vorgemerkt werden: Nachgesehen wird, sobald die Website wieder erreichbar ist.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Add later</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Subscribing…</source>
        <translation>Wird abonniert…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Not everything could be added.</source>
        <translation>Nicht alles konnte hinzugefügt werden.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>This did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Try</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Use this address</source>
        <translation>Diese Adresse verwenden</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Leave it as it was</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>That is its address already</source>
        <translation>Das ist bereits die Adresse dieses Feeds</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>You follow this one already</source>
        <translation>Dieser Feed ist schon abonniert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Articles, marks and stars stay; Undo takes the change back.</source>
        <translation>Artikel, Markierungen und Sterne bleiben; „Rückgängig“ nimmt die Änderung zurück.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>A feed stands there: {title}</source>
        <translation>Dort liegt ein Feed: {title}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>A page stands there, which names feeds</source>
        <translation>Dort liegt eine Seite, die Feeds nennt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Which of them is it?</source>
        <translation>Welcher davon ist es?</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>A page stands there, and it names no feed</source>
        <translation>Dort liegt eine Seite, die keinen Feed nennt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>There is no feed to be had</source>
        <translation>Von dort kommt kein Feed</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Use it all the same</source>
        <translation>Trotzdem verwenden</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} h</source>
        <translation>{n} Std.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} d</source>
        <translation>{n} Tg.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} wk</source>
        <translation>{n} Wo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>a day ago</source>
        <translation>vor einem Tag</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} days ago</source>
        <translation>vor {n} Tagen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>an hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} hours ago</source>
        <translation>vor {n} Stunden</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>a minute ago</source>
        <translation>vor einer Minute</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} minutes ago</source>
        <translation>vor {n} Minuten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>Today, {date}</source>
        <translation>Heute, {date}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>Yesterday, {date}</source>
        <translation>Gestern, {date}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{day}, {date}</source>
        <translation>{day}, {date}</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Sans</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Article face</source>
        <translation>Artikelschrift</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Line width</source>
        <translation>Zeilenbreite</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Line height</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Justify lines</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>After eleven years of talks the three railway ministries have put their names under a common schedule for the last ninety kilometres of the line. Work on the two tunnels starts in spring, and the first freight trains are to run before the end of the decade.</source>
        <translation>Nach elf Jahren Verhandlungen haben die drei Bahnministerien einen Zeitplan für die letzten neunzig Kilometer der Strecke unterschrieben. Die Arbeiten an den beiden Tunneln beginnen im Frühjahr; Güterzüge rollen ab 2029.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>As it was at first</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>{n} characters</source>
        <translation>{n} Zeichen</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>full text from the page</source>
        <translation>Volltext von der Seite</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>The feed sent no text with this article.</source>
        <translation>Der Feed hat zu diesem Artikel keinen Text geliefert.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>Open outside</source>
        <translation>Extern öffnen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>Files with this article</source>
        <translation>Dateien zu diesem Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>saved offline</source>
        <translation>offline gespeichert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>picture not saved</source>
        <translation>Bild nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Load the missing pictures</source>
        <translation>Fehlende Bilder laden</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Show the feed’s own text</source>
        <translation>Text des Feeds anzeigen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Read the full text here</source>
        <translation>Volltext hier lesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Always read the full text of this feed, which sends summaries</source>
        <translation>Bei diesem Feed immer den Volltext lesen, da er nur Auszüge liefert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/words.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/words.py"/>
        <source>undated, arrived {day}</source>
        <translation>ohne Datum, eingetroffen am {day}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Search all articles for “{words}”</source>
        <translation>Alle Artikel nach „{words}“ durchsuchen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Open link outside</source>
        <translation>Link extern öffnen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy link address</source>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Open original outside</source>
        <translation>Original extern öffnen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy picture address</source>
        <translation>Bildadresse kopieren</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>No article open</source>
        <translation>Kein Artikel geöffnet</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>Choose one from the list.</source>
        <translation>Einen Artikel aus der Liste wählen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>The web view could not show this article.</source>
        <translation>Die Webansicht konnte diesen Artikel nicht anzeigen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>The web view ended twice by itself.</source>
        <translation>Die Webansicht ist zweimal abgestürzt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>The light view is shown in its place; the settings have both.</source>
        <translation>Stattdessen erscheint die einfache Ansicht; in den Einstellungen stehen beide zur Wahl.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>This article is gone</source>
        <translation>Diesen Artikel gibt es nicht mehr</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>It was removed from the store while it stood in the list. It will not come back as new.</source>
        <translation>Er wurde gelöscht, während er noch in der Liste stand. Er kommt nicht als neuer Artikel wieder.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>ArticleTools</name>
    <message>
        <location filename="../../newsreader/ui/article_tools.py"/>
        <source>Where to share…</source>
        <translation>Wohin teilen…</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../newsreader/ui/related/card.py"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/card.py"/>
        <source>Not related</source>
        <translation>Nicht verwandt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/card.py"/>
        <source>More (Menu key)</source>
        <translation>Mehr (Menütaste)</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../../newsreader/app.py"/>
        <source>There is no display to open a window on. The command line works without one: newsreader --help</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen ließe. Die Befehlszeile kommt ohne aus: newsreader --help</translation>
    </message>
    <message>
        <location filename="../../newsreader/app.py"/>
        <source>{first} is no option of Newsreader. See: newsreader --help</source>
        <translation>{first} ist keine Option von Newsreader. Hilfe: newsreader --help</translation>
    </message>
    <message>
        <location filename="../../newsreader/autostart.py"/>
        <source>{path} cannot be written: {reason}. Nothing else was changed.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}. Sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/main.py"/>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/main.py"/>
        <source>&#x27;{command}&#x27; is not there yet: it comes with a later version of Newsreader.</source>
        <translation>„{command}“ gibt es noch nicht: Der Befehl kommt mit einer späteren Version von Newsreader.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>{n} new</source>
        <translation>{n} neu</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>{n} updated</source>
        <translation>{n} geändert</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>{status}: {what}</source>
        <translation>{status}: {what}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>show this help and end</source>
        <translation>diese Hilfe anzeigen und beenden</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>{message}. See: {prog} --help</source>
        <translation>{message}. Hilfe: {prog} --help</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>A quiet newspaper of one&#x27;s own. Without a command it opens the window.</source>
        <translation>Die eigene, ruhige Zeitung. Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>FEED is a feed&#x27;s number or its address. newsreader ADDRESS and newsreader FILE.opml open the window and offer to subscribe or to import.</source>
        <translation>FEED ist die Nummer oder die Adresse eines Feeds. newsreader ADRESSE und newsreader DATEI.opml öffnen das Fenster und bieten an, zu abonnieren oder zu importieren.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>keep everything under DIR (portable mode)</source>
        <translation>alles unter DIR aufbewahren (portabler Modus)</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>show the version and end</source>
        <translation>die Version anzeigen und beenden</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>put Newsreader into this user&#x27;s menu, for a double-click</source>
        <translation>Newsreader in das Menü dieses Benutzers aufnehmen, für den Doppelklick</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>comes with a later version</source>
        <translation>kommt mit einer späteren Version</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>subscribe to a feed, or to the feed found on a page, and fetch it</source>
        <translation>einen Feed oder den auf einer Seite gefundenen Feed abonnieren und abrufen</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>the folder to put it in; made when it is not there</source>
        <translation>der Ordner dafür; wird angelegt, wenn es ihn nicht gibt</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>end a subscription</source>
        <translation>ein Abonnement beenden</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>subscribe to all feeds of an OPML file; fetches nothing</source>
        <translation>alle Feeds einer OPML-Datei abonnieren; ruft nichts ab</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>fetch now</source>
        <translation>jetzt abrufen</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>only feeds whose time has come</source>
        <translation>nur fällige Feeds</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>leave pictures for later</source>
        <translation>Bilder auf später verschieben</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>make articles readable offline: fetch the pictures that they lack</source>
        <translation>Artikel offline lesbar machen: die fehlenden Bilder laden</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>also what arrives in the next N hours; 0: no longer</source>
        <translation>auch, was in den nächsten N Stunden eintrifft; 0: nicht mehr</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>work offline: with `on` no connection is opened; alone it says how it is</source>
        <translation>offline arbeiten: mit `on` wird keine Verbindung geöffnet; ohne Angabe wird der Zustand genannt</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>fetch the pages of articles and keep their readable text</source>
        <translation>die Seiten von Artikeln laden und ihren lesbaren Text behalten</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>show the feed&#x27;s own text again; nothing is fetched</source>
        <translation>wieder den Text des Feeds anzeigen; nichts wird abgerufen</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>mark articles</source>
        <translation>Artikel markieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>list the subscriptions</source>
        <translation>die Abonnements auflisten</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>list headlines, newest first</source>
        <translation>Überschriften auflisten, neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>the related stories of articles, best first</source>
        <translation>verwandte Artikel anzeigen, die besten zuerst</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>the best N; as many as the window shows without</source>
        <translation>die besten N; ohne Angabe so viele, wie das Fenster zeigt</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>what most of your feeds write about</source>
        <translation>worüber die meisten abonnierten Feeds schreiben</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>of the last N hours; 48 without</source>
        <translation>der letzten N Stunden; ohne Angabe 48</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>so many; 20 without</source>
        <translation>so viele; ohne Angabe 20</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>show articles as they are stored</source>
        <translation>Artikel zeigen, wie sie gespeichert sind</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>find articles: all words, the last one also as a beginning, &quot;a phrase&quot;</source>
        <translation>Artikel finden: alle Wörter, das letzte auch als Wortanfang, &quot;eine Wortfolge&quot;</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>write the subscriptions as OPML</source>
        <translation>die Abonnements als OPML speichern</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>one JSON object a line</source>
        <translation>ein JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>&#x27;{text}&#x27; is not a number above 0</source>
        <translation>„{text}“ ist keine Zahl über 0</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>{n} of {all} unread</source>
        <translation>{n} von {all} ungelesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>followed</source>
        <translation>verfolgt</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>{n} sources</source>
        <translation>Quellen: {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>{n} articles</source>
        <translation>Artikel: {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>same story</source>
        <translation>gleiches Thema</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>related</source>
        <translation>verwandt</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>nothing that is good enough</source>
        <translation>nichts, was gut genug passt</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>There is no article {word}. `newsreader list` shows the numbers.</source>
        <translation>Es gibt keinen Artikel {word}. `newsreader list` zeigt die Nummern.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>undated, arrived {day}</source>
        <translation>ohne Datum, eingetroffen am {day}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>{n} feeds written to {path}</source>
        <translation>Feeds gespeichert in {path}: {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>There is no feed {word}. `newsreader feeds` lists them by number and address.</source>
        <translation>Es gibt keinen Feed {word}. `newsreader feeds` listet sie mit Nummer und Adresse auf.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>There is no folder &#x27;{name}&#x27;. Folders: {known}.</source>
        <translation>Es gibt keinen Ordner „{name}“. Ordner: {known}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>the following arguments are required: {names}</source>
        <translation>es fehlt: {names}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>unrecognized arguments: {names}</source>
        <translation>nicht erkannt: {names}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>argument {name}: {message}</source>
        <translation>Argument {name}: {message}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>expected one argument</source>
        <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>expected at least one argument</source>
        <translation>mindestens ein Wert wird erwartet</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>{word} is not a whole number</source>
        <translation>{word} ist keine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>invalid choice: {word} (choose from {choices})</source>
        <translation>ungültige Angabe: {word} (zur Wahl stehen {choices})</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>ambiguous option: {word} could match {choices}</source>
        <translation>mehrdeutige Option: {word} kann heißen {choices}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>takes no value, but was given {word}</source>
        <translation>nimmt keinen Wert, bekam aber {word}</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/connectivity.py"/>
        <source>Newsreader works offline. Choose “Work offline” once more, or say `newsreader offline off`, to fetch.</source>
        <translation>Newsreader arbeitet offline. Zum Abrufen noch einmal „Offline arbeiten“ wählen oder `newsreader offline off` eingeben.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/connectivity.py"/>
        <source>There is no network. What is stored can be read; fetching goes on by itself when the network is back.</source>
        <translation>Es gibt kein Netz. Gespeichertes ist lesbar; das Abrufen geht von selbst weiter, sobald das Netz wieder da ist.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/errors.py"/>
        <source>{path} cannot be written: {reason}. Name another file or folder.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}. Eine andere Datei oder einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>Type or paste the address of a site or feed, such as example.org.</source>
        <translation>Die Adresse einer Website oder eines Feeds eingeben oder einfügen, etwa example.org.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>This is not an address: it is too long or holds characters that none can have.</source>
        <translation>Das ist keine Adresse: Sie ist zu lang oder enthält Zeichen, die in keiner Adresse stehen können.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>An address that begins with {scheme}: cannot be a feed. Feeds begin with https:// or http://.</source>
        <translation>Eine Adresse, die mit {scheme}: beginnt, kann kein Feed sein. Feeds beginnen mit https:// oder http://.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>{address} is not a whole address: https:// needs the name of a site after it.</source>
        <translation>{address} ist keine vollständige Adresse: Nach https:// fehlt der Name einer Website.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>A file&#x27;s address begins with file:/// and names a file of this machine, from its root.</source>
        <translation>Die Adresse einer Datei beginnt mit file:/// und nennt eine Datei dieses Rechners mit vollständigem Pfad.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>{address} is not an address. Type one such as example.org or https://example.org/feed.</source>
        <translation>{address} ist keine Adresse. Richtig ist zum Beispiel example.org oder https://example.org/feed.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>Its server asks to be left alone for {span} more.</source>
        <translation>Der Server bittet um eine Pause: noch {span}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>It was fetched {span} ago.</source>
        <translation>Der letzte Abruf war vor {span}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>{n} hours</source>
        <translation>{n} Stunden</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>{n} seconds</source>
        <translation>{n} Sekunden</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/share.py"/>
        <source>article {name}</source>
        <translation>Artikel {name}</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/versions.py"/>
        <source>The project&#x27;s page does not say which version is the newest. Try again later.</source>
        <translation>Die Projektseite sagt nicht, welche Version die neueste ist. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/desktop_entry.py"/>
        <source>There is no newsreader-window in {folder}: install Newsreader, or start it by ./run.</source>
        <translation>In {folder} gibt es kein newsreader-window: Newsreader installieren oder mit ./run starten.</translation>
    </message>
    <message>
        <location filename="../../newsreader/desktop_entry.py"/>
        <source>{path} cannot be written ({reason}); nothing else was changed.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}); sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/chapters.py"/>
        <source>This article has no such file any more.</source>
        <translation>Dieser Artikel hat keine solche Datei mehr.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/downloads.py"/>
        <source>--hours takes {least} to {most}, or 0 for no longer.</source>
        <translation>--hours nimmt {least} bis {most}, oder 0 für „nicht mehr“.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/downloads.py"/>
        <source>What arrives is no longer made readable by itself.</source>
        <translation>Was eintrifft, wird nicht mehr von selbst lesbar gemacht.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/downloads.py"/>
        <source>What arrives until {until} is made readable as it comes.</source>
        <translation>Was bis {until} eintrifft, wird gleich lesbar gemacht.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/downloads.py"/>
        <source>There is no folder &#x27;{name}&#x27;. `newsreader feeds` shows the folders.</source>
        <translation>Es gibt keinen Ordner „{name}“. `newsreader feeds` zeigt die Ordner.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosure_sink.py"/>
        <source>{host} sends something else in place of audio or video.</source>
        <translation>{host} schickt etwas anderes als Audio oder Video.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosure_sink.py"/>
        <source>The disk of {folder} has no room for this file. Make some, and try again: what has come stays.</source>
        <translation>Auf dem Datenträger von {folder} ist kein Platz für diese Datei. Platz schaffen und noch einmal versuchen: Was schon da ist, bleibt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosure_sink.py"/>
        <source>{folder} cannot be written: {reason}.</source>
        <translation>In {folder} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosures.py"/>
        <source>Nothing is loaded here.</source>
        <translation>Hier wird nichts geladen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosures.py"/>
        <source>This file is being loaded already.</source>
        <translation>Diese Datei wird schon geladen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosures.py"/>
        <source>This file is being loaded.</source>
        <translation>Diese Datei wird gerade geladen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/fetcher.py"/>
        <source>It was stopped before it was done.</source>
        <translation>Der Abruf wurde vor dem Ende angehalten.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>This article has no page of its own: its feed names none.</source>
        <translation>Dieser Artikel hat keine eigene Seite: Sein Feed nennt keine.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>{host} asks to be left alone for a while. Try it again later.</source>
        <translation>{host} bittet um eine Pause. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>The server sent nothing where the article&#x27;s page should be.</source>
        <translation>Der Server hat nichts geschickt, wo die Seite des Artikels sein sollte.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>The article&#x27;s page took too long to read.</source>
        <translation>Das Lesen der Artikelseite hat zu lange gedauert.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>The article&#x27;s page takes too much memory to be read.</source>
        <translation>Die Artikelseite braucht zu viel Speicher, um gelesen zu werden.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>The article&#x27;s page cannot be read.</source>
        <translation>Die Artikelseite lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/instance.py"/>
        <source>{folder} cannot be written: {reason}. Name another folder with --data-dir.</source>
        <translation>In {folder} kann nicht geschrieben werden: {reason}. Mit --data-dir einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/instance.py"/>
        <source>Another Newsreader is at work in {folder}. Wait until it is done, or end it, and try again.</source>
        <translation>In {folder} arbeitet schon ein anderer Newsreader. Warten, bis er fertig ist, oder ihn beenden und es noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/instance.py"/>
        <source>The Newsreader that was doing this ended before it was done. Try again.</source>
        <translation>Der Newsreader, der damit beschäftigt war, wurde beendet, bevor er fertig war. Noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Newsreader works offline: no connection is opened.</source>
        <translation>Newsreader arbeitet offline: Es wird keine Verbindung geöffnet.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Newsreader fetches what is due.</source>
        <translation>Newsreader ruft ab, was fällig ist.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Article {number}: full text of {n} pages kept.</source>
        <translation>Artikel {number}: Volltext aus {n} Seiten gespeichert.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Article {number}: full text kept.</source>
        <translation>Artikel {number}: Volltext gespeichert.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Article {number}: the feed&#x27;s own text is shown.</source>
        <translation>Artikel {number}: Der Text des Feeds wird angezeigt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>they were not asked for yet, or have no room</source>
        <translation>sie wurden noch nicht angefragt oder haben keinen Platz</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Some pictures could not be had: {why}</source>
        <translation>Einige Bilder waren nicht zu bekommen: {why}</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>saved</source>
        <translation>komplett</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>not whole</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>{done} of {total} pictures, {size} MB</source>
        <translation>{done} von {total} Bildern, {size} MB</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>{ready} of {articles} articles can be read offline. {n} pictures fetched ({size} MB).</source>
        <translation>{ready} von {articles} Artikeln offline lesbar. Geladene Bilder: {n} ({size} MB).</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>{sentence} {n} could not be had.</source>
        <translation>{sentence} Nicht zu bekommen: {n}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_child.py"/>
        <source>The feed nests its parts so deeply that it cannot be read.</source>
        <translation>Der Feed ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_child.py"/>
        <source>The picture nests its parts so deeply that it cannot be read.</source>
        <translation>Das Bild ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_child.py"/>
        <source>The feed cannot be read: this program has a fault.</source>
        <translation>Der Feed lässt sich nicht lesen: Dieses Programm hat einen Fehler.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_child.py"/>
        <source>The picture cannot be read: this program has a fault.</source>
        <translation>Das Bild lässt sich nicht lesen: Dieses Programm hat einen Fehler.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_messages.py"/>
        <source>The feed takes too much memory to be read.</source>
        <translation>Der Feed braucht zu viel Speicher, um gelesen zu werden.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_messages.py"/>
        <source>The picture takes too much memory to be read.</source>
        <translation>Das Bild braucht zu viel Speicher, um gelesen zu werden.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The program is closing.</source>
        <translation>Das Programm wird gerade beendet.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The feed took longer than {n} seconds to read.</source>
        <translation>Das Lesen des Feeds hat länger als {n} Sekunden gedauert.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The picture took longer than {n} seconds to read.</source>
        <translation>Das Lesen des Bildes hat länger als {n} Sekunden gedauert.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The part of this program that reads feeds could not be started.</source>
        <translation>Der Programmteil, der Feeds liest, ließ sich nicht starten.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The feed made the part of this program that reads it break down.</source>
        <translation>Der Feed hat den Programmteil, der ihn liest, zum Absturz gebracht.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The picture made the part of this program that reads it break down.</source>
        <translation>Das Bild hat den Programmteil, der es liest, zum Absturz gebracht.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parts.py"/>
        <source>You already follow this feed: {title} (number {number}).</source>
        <translation>Dieser Feed ist schon abonniert: {title} (Nummer {number}).</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/picture_road.py"/>
        <source>A picture of this machine&#x27;s own files is never shown.</source>
        <translation>Ein Bild aus Dateien dieses Rechners wird nie angezeigt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/picture_road.py"/>
        <source>The server answers 410: the picture is gone for good.</source>
        <translation>Der Server antwortet mit 410: Das Bild wurde endgültig entfernt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/picture_road.py"/>
        <source>The pictures&#x27; folder {folder} cannot be written: {reason}.</source>
        <translation>In den Bilderordner {folder} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/refresh.py"/>
        <source>There is no feed {feed}.</source>
        <translation>Es gibt keinen Feed {feed}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/refresh.py"/>
        <source>It is no longer subscribed to.</source>
        <translation>Der Feed ist nicht mehr abonniert.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>There is no command &#x27;{name}&#x27;.</source>
        <translation>Es gibt keinen Befehl „{name}“.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>Unsubscribed from {title}.</source>
        <translation>{title} abbestellt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>Line {line} ({title}) was left out: {reason}</source>
        <translation>Zeile {line} ({title}) wurde ausgelassen: {reason}</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>Line {line} was left out: {reason}</source>
        <translation>Zeile {line} wurde ausgelassen: {reason}</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} feeds added. {known} were there already. `newsreader refresh` fetches them.</source>
        <translation>Hinzugefügte Feeds: {n}. Schon vorhanden: {known}. `newsreader refresh` ruft die neuen ab.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} feeds added. `newsreader refresh` fetches them.</source>
        <translation>Hinzugefügte Feeds: {n}. `newsreader refresh` ruft sie ab.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>1 article marked as read.</source>
        <translation>1 Artikel als gelesen markiert.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} articles marked as read.</source>
        <translation>{n} Artikel als gelesen markiert.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>1 article marked as unread.</source>
        <translation>1 Artikel als ungelesen markiert.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} articles marked as unread.</source>
        <translation>{n} Artikel als ungelesen markiert.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>1 article marked as starred.</source>
        <translation>1 Artikel mit Stern versehen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} articles marked as starred.</source>
        <translation>{n} Artikel mit Stern versehen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>1 article marked as unstarred.</source>
        <translation>Stern von 1 Artikel entfernt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} articles marked as unstarred.</source>
        <translation>Stern von {n} Artikeln entfernt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>&#x27;{state}&#x27; is no mark: read, unread, starred or unstarred.</source>
        <translation>„{state}“ ist keine Markierung: read, unread, starred oder unstarred.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/verdict.py"/>
        <source>Something went wrong inside the program ({name}); its log says what.</source>
        <translation>Im Programm ist etwas schiefgegangen ({name}); das Protokoll sagt, was.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/verdict.py"/>
        <source>This is a page, not a feed, and it names no feed.</source>
        <translation>Das ist eine Seite, kein Feed, und sie nennt keinen Feed.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/verdict.py"/>
        <source>This is a page, not a feed. It names: {named}</source>
        <translation>Das ist eine Seite, kein Feed. Sie nennt: {named}</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/document.py"/>
        <source>The server sent an empty answer where the feed should be.</source>
        <translation>Der Server hat eine leere Antwort geschickt, wo der Feed sein sollte.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/document.py"/>
        <source>This is a picture, a sound or some other file, not a feed.</source>
        <translation>Das ist ein Bild, ein Ton oder eine andere Datei, kein Feed.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/document.py"/>
        <source>This is plain text, not a feed.</source>
        <translation>Das ist reiner Text, kein Feed.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/feedparser_road.py"/>
        <source>This is XML, but not a feed: neither RSS nor Atom.</source>
        <translation>Das ist XML, aber kein Feed: weder RSS noch Atom.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/feedparser_road.py"/>
        <source>The feed is broken in a way that nothing could be read from it.</source>
        <translation>Der Feed ist so beschädigt, dass sich nichts daraus lesen ließ.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/feedparser_road.py"/>
        <source>The feed has more than {n} entries.</source>
        <translation>Der Feed hat mehr als {n} Einträge.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The feed is packed more than twice, which no honest server does.</source>
        <translation>Der Feed ist mehr als zweimal komprimiert; das tut kein ehrlicher Server.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The server packed the feed as “{coding}”, which was not asked for.</source>
        <translation>Der Server hat den Feed als „{coding}“ komprimiert; danach wurde nicht gefragt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The feed arrived packed and damaged; it could not be unpacked.</source>
        <translation>Der Feed kam komprimiert und beschädigt an; er ließ sich nicht entpacken.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The feed is over {size} MB unpacked.</source>
        <translation>Der Feed ist entpackt größer als {size} MB.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The feed unpacks to over a hundred times its size; that is an attack.</source>
        <translation>Der Feed wird beim Entpacken mehr als hundertmal so groß; das ist ein Angriff.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/json_road.py"/>
        <source>The feed is JSON, but broken or cut short.</source>
        <translation>Der Feed ist JSON, aber fehlerhaft oder abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/json_road.py"/>
        <source>This is JSON, but not a feed.</source>
        <translation>Das ist JSON, aber kein Feed.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{name} is larger than {size} MB: too large to be a subscription list.</source>
        <translation>{name} ist größer als {size} MB: zu groß für eine Abonnementliste.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{name} cannot be read as a subscription list. Line {line}: {reason}.</source>
        <translation>{name} lässt sich nicht als Abonnementliste lesen. Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>the XML is broken</source>
        <translation>das XML ist fehlerhaft</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>it begins with &lt;{name}&gt;, and a subscription list (OPML) begins with &lt;opml&gt;</source>
        <translation>der Anfang ist &lt;{name}&gt;, eine Abonnementliste (OPML) beginnt aber mit &lt;opml&gt;</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>folders are nested more than {n} deep</source>
        <translation>Ordner sind mehr als {n}-fach verschachtelt</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>it has more than {n} entries</source>
        <translation>mehr als {n} Einträge</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>it declares entities of its own, which no subscription list needs</source>
        <translation>eigene Entitäten werden deklariert, die keine Abonnementliste braucht</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>It names a command, which is not taken over.</source>
        <translation>Der Eintrag nennt einen Befehl, der nicht übernommen wird.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{address} is not the address of a feed on the web.</source>
        <translation>{address} ist keine Adresse eines Feeds im Web.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{address} names a file, and a list must not.</source>
        <translation>{address} nennt eine Datei; das darf eine Liste nicht.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>this is neither OPML nor a list of addresses</source>
        <translation>das ist weder OPML noch eine Liste von Adressen</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/prepare.py"/>
        <source>The article&#x27;s page is too large to be read.</source>
        <translation>Die Artikelseite ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/prepare.py"/>
        <source>What stands at the article&#x27;s address is no page with text.</source>
        <translation>Unter der Adresse des Artikels liegt keine Seite mit Text.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/prepare.py"/>
        <source>The article&#x27;s page nests its parts too deeply to be read.</source>
        <translation>Die Artikelseite ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/read.py"/>
        <source>The server sent an empty answer where the article&#x27;s page should be.</source>
        <translation>Der Server hat eine leere Antwort geschickt, wo die Seite des Artikels sein sollte.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/read.py"/>
        <source>What stands at the article&#x27;s address is a file, not a page with text.</source>
        <translation>Unter der Adresse des Artikels liegt eine Datei, keine Seite mit Text.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The site shows this article to its subscribers only. Open it in the browser if you are one.</source>
        <translation>Die Website zeigt diesen Artikel nur Abonnenten. Wer einer ist, öffnet ihn im Browser.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The site asks about cookies before it shows the article. Open it in the browser to answer.</source>
        <translation>Die Website fragt nach Cookies, bevor sie den Artikel zeigt. Zum Antworten im Browser öffnen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The article&#x27;s page shows nothing without running its programs, which Newsreader does not do. Open it in the browser.</source>
        <translation>Die Artikelseite zeigt nichts, ohne dass ihre Programme laufen, und die führt Newsreader nicht aus. Im Browser öffnen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The site wants to see a browser before it shows the article. Open it there.</source>
        <translation>Die Website will einen Browser sehen, bevor sie den Artikel zeigt. Dort öffnen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The article&#x27;s page holds no text that could be found. Open it in the browser.</source>
        <translation>Auf der Artikelseite ließ sich kein Text finden. Im Browser öffnen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The server sent an empty answer where the picture should be.</source>
        <translation>Der Server hat eine leere Antwort geschickt, wo das Bild sein sollte.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>This is a drawing in SVG, which may hold a program; it is not shown.</source>
        <translation>Das ist eine SVG-Zeichnung; sie kann ein Programm enthalten und wird nicht angezeigt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The server sent a page in place of the picture.</source>
        <translation>Der Server hat statt des Bildes eine Seite geschickt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>What the server sent is no picture of a kind that can be shown.</source>
        <translation>Was der Server geschickt hat, ist kein Bild, das sich anzeigen lässt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The picture is damaged: its beginning makes no sense.</source>
        <translation>Das Bild ist beschädigt: Sein Anfang ergibt keinen Sinn.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The picture is damaged, or was cut off on the way.</source>
        <translation>Das Bild ist beschädigt oder wurde unterwegs abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>It is a single dot that nobody is meant to see.</source>
        <translation>Das Bild ist nur ein Punkt, den niemand sehen soll.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>It is a dot that stands for nothing.</source>
        <translation>Das Bild ist nur ein Punkt, der für nichts steht.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The picture has more than {size} million pixels.</source>
        <translation>Das Bild hat mehr als {size} Millionen Pixel.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/address.py"/>
        <source>{host} sends us on to “{url}”, which is no web address.</source>
        <translation>{host} leitet weiter an „{url}“; das ist keine Webadresse.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/address.py"/>
        <source>“{url}” is no web address; one looks like https://example.org/feed.</source>
        <translation>„{url}“ ist keine Webadresse; richtig ist zum Beispiel https://example.org/feed.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} sends us on to an address without encryption: {url}</source>
        <translation>{host} leitet an eine Adresse ohne Verschlüsselung weiter: {url}</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} sends us round in a circle.</source>
        <translation>{host} leitet im Kreis weiter.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} sends us on more than {n} times.</source>
        <translation>{host} leitet mehr als {n}-mal weiter.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} sends another part than it was asked for.</source>
        <translation>{host} schickt einen anderen Teil als den angefragten.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} packs the file, though it was asked not to.</source>
        <translation>{host} schickt die Datei komprimiert, obwohl das nicht gewünscht war.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/dial.py"/>
        <source>{host} did not answer within {n} seconds.</source>
        <translation>{host} hat nicht innerhalb von {n} Sekunden geantwortet.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/dial.py"/>
        <source>The name {host} could not be looked up within {n} seconds.</source>
        <translation>Der Name {host} ließ sich nicht innerhalb von {n} Sekunden auflösen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/dial.py"/>
        <source>{host} did not agree on a safe connection within {n} seconds.</source>
        <translation>Mit {host} kam nicht innerhalb von {n} Sekunden eine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/dial.py"/>
        <source>{host} is a machine of this network. Feeds of the internet may not reach it; one whose address you typed may.</source>
        <translation>{host} ist ein Rechner in diesem Netz. Feeds aus dem Internet dürfen ihn nicht erreichen, ein Feed mit selbst eingegebener Adresse schon.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>A file of this machine is read only when you type its address yourself.</source>
        <translation>Eine Datei dieses Rechners wird nur gelesen, wenn ihre Adresse von Hand eingegeben wurde.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>{url} names a file of another machine.</source>
        <translation>{url} nennt eine Datei eines anderen Rechners.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>no file can have this name</source>
        <translation>so kann keine Datei heißen</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>The file {path} cannot be read: {why}.</source>
        <translation>Die Datei {path} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>{url} is no file that could be read.</source>
        <translation>{url} ist keine lesbare Datei.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>The file is larger than {size} MB.</source>
        <translation>Die Datei ist größer als {size} MB.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/gate.py"/>
        <source>{path} cannot be written: {reason}. Look at the permissions of its folder.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}. Die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/gate.py"/>
        <source>{path} cannot be removed: {reason}. Look at the permissions of its folder.</source>
        <translation>{path} lässt sich nicht entfernen: {reason}. Die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/headers.py"/>
        <source>a line that is no header</source>
        <translation>einer Zeile, die kein Header ist</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/headers.py"/>
        <source>a length that is none</source>
        <translation>einer ungültigen Längenangabe</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/headers.py"/>
        <source>a transfer coding that nobody asked for</source>
        <translation>einer Transferkodierung, die nicht verlangt war</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/line.py"/>
        <source>half a head</source>
        <translation>einem unvollständigen Kopf</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/line.py"/>
        <source>{host} answers with {problem}.</source>
        <translation>{host} antwortet mit {problem}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/line.py"/>
        <source>{host} sent {size} bytes of the {length} that it had announced.</source>
        <translation>{host} hat {size} der {length} angekündigten Bytes geschickt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/line.py"/>
        <source>{host} sends more than the {length} bytes that it announced.</source>
        <translation>{host} schickt mehr als die {length} angekündigten Bytes.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/watch.py"/>
        <source>The request was called off.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/watch.py"/>
        <source>The server took longer than {n} seconds in all.</source>
        <translation>Der Server hat insgesamt länger als {n} Sekunden gebraucht.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/watch.py"/>
        <source>The server sends more than {size} MB.</source>
        <translation>Der Server schickt mehr als {size} MB.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/watch.py"/>
        <source>The server was silent for {n} seconds.</source>
        <translation>Der Server hat {n} Sekunden lang nichts geschickt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>which means nothing</source>
        <translation>das bedeutet nichts</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>The server answers {status}: {why}.</source>
        <translation>Der Server antwortet mit {status}: {why}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is not valid</source>
        <translation>das Zertifikat ist ungültig</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot prove that it is {host}: {why}.</source>
        <translation>{host} kann nicht nachweisen, dass es {host} ist: {why}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>No safe connection to {host} came about: {reason}.</source>
        <translation>Mit {host} kam keine sichere Verbindung zustande: {reason}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} closed the connection without an answer.</source>
        <translation>{host} hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} answers in a way that is not HTTP, or was cut off: {detail}.</source>
        <translation>{host} antwortet nicht in HTTP oder wurde unterbrochen: {detail}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} does not answer.</source>
        <translation>{host} antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot be reached ({reason}).</source>
        <translation>{host} ist nicht erreichbar ({reason}).</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>The name {host} cannot be looked up at the moment; perhaps there is no network.</source>
        <translation>Der Name {host} lässt sich im Moment nicht auflösen; vielleicht gibt es kein Netz.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>There is no server by the name {host}.</source>
        <translation>Es gibt keinen Server namens {host}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it ended in the middle</source>
        <translation>sie brach mittendrin ab</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its answer ends in the middle</source>
        <translation>die Antwort bricht mittendrin ab</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the first line is no status</source>
        <translation>die erste Zeile ist kein Status</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>there is nothing at this address</source>
        <translation>unter dieser Adresse liegt nichts</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>there are several documents at this address and it names none</source>
        <translation>unter dieser Adresse liegen mehrere Dokumente, und er nennt keines</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>nothing has changed, though it was not asked that</source>
        <translation>es hat sich nichts geändert, obwohl danach nicht gefragt war</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it did not understand the request</source>
        <translation>er hat die Anfrage nicht verstanden</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>a name and a password are asked for</source>
        <translation>er verlangt einen Namen und ein Passwort</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>payment is asked for</source>
        <translation>er verlangt eine Bezahlung</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it does not let us read this address</source>
        <translation>er erlaubt keinen Zugriff auf diese Adresse</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>nothing is found at this address</source>
        <translation>unter dieser Adresse ist nichts zu finden</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>this address cannot be read</source>
        <translation>diese Adresse lässt sich nicht abrufen</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it has no feed for us at this address</source>
        <translation>er hat unter dieser Adresse keinen passenden Feed</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>a proxy asks for a name and a password</source>
        <translation>ein Proxy verlangt einen Namen und ein Passwort</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it waited too long for the request</source>
        <translation>er hat zu lange auf die Anfrage gewartet</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the feed is gone for good</source>
        <translation>der Feed wurde endgültig entfernt</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>this server does not answer for this address</source>
        <translation>dieser Server ist für diese Adresse nicht zuständig</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it wants another way of speaking</source>
        <translation>er verlangt ein anderes Protokoll</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>we asked too often and should wait</source>
        <translation>es wurde zu oft angefragt, nun heißt es warten</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it may not show this for legal reasons</source>
        <translation>er darf das aus rechtlichen Gründen nicht zeigen</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it has a fault of its own</source>
        <translation>er hat selbst einen Fehler</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it cannot do that</source>
        <translation>das kann er nicht</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the server behind it does not answer</source>
        <translation>der Server dahinter antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it is closed for the moment</source>
        <translation>er ist vorübergehend außer Betrieb</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the server behind it takes too long</source>
        <translation>der Server dahinter braucht zu lange</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it goes round in circles</source>
        <translation>er dreht sich im Kreis</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it has used up its traffic</source>
        <translation>sein Datenvolumen ist aufgebraucht</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the server behind it is down</source>
        <translation>der Server dahinter ist ausgefallen</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the server behind it cannot be reached</source>
        <translation>der Server dahinter ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it has no safe connection to the server behind it</source>
        <translation>er hat keine sichere Verbindung zum Server dahinter</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the certificate of the server behind it is not valid</source>
        <translation>das Zertifikat des Servers dahinter ist ungültig</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the site behind it cannot be reached</source>
        <translation>die Website dahinter ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>which is no answer</source>
        <translation>das ist keine Antwort</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>which brings no feed</source>
        <translation>das bringt keinen Feed</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it sends us on and does not say where</source>
        <translation>er leitet weiter und sagt nicht, wohin</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it does not give us this address</source>
        <translation>er gibt diese Adresse nicht heraus</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is not valid yet</source>
        <translation>das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is signed by nobody but itself</source>
        <translation>das Zertifikat ist nur von sich selbst unterschrieben</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate comes from nobody this machine trusts</source>
        <translation>das Zertifikat kommt von keiner Stelle, der dieser Rechner vertraut</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate was withdrawn</source>
        <translation>das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is for another name</source>
        <translation>das Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is for another address</source>
        <translation>das Zertifikat gilt für eine andere Adresse</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} refuses the connection; the server is off or elsewhere.</source>
        <translation>{host} lehnt die Verbindung ab; der Server ist aus oder woanders.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} broke the connection off.</source>
        <translation>{host} hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot be reached from here.</source>
        <translation>{host} ist von hier aus nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot be reached: there is no network.</source>
        <translation>{host} ist nicht erreichbar: Es gibt kein Netz.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot be reached: this machine does not allow it.</source>
        <translation>{host} ist nicht erreichbar: Dieser Rechner erlaubt es nicht.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} was not asked: too many connections and files are open.</source>
        <translation>{host} wurde nicht angefragt: Es sind zu viele Verbindungen und Dateien offen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/paths.py"/>
        <source>The folder {folder} cannot be made: {reason}. Name a folder that you may write to with --data-dir.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen: {reason}. Mit --data-dir einen Ordner angeben, in den geschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="../../newsreader/settings.py"/>
        <source>The settings cannot be saved to {path}: {reason}.</source>
        <translation>Die Einstellungen lassen sich nicht in {path} speichern: {reason}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/database.py"/>
        <source>{path} cannot be written. Look at the permissions of its folder.</source>
        <translation>{path} kann nicht geschrieben werden. Die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/database.py"/>
        <source>There is no database at {path} yet.</source>
        <translation>Unter {path} gibt es noch keine Datenbank.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/database.py"/>
        <source>{path} was written by an older version of Newsreader and cannot be brought up to date by reading alone. Start the program once where it may write.</source>
        <translation>{path} stammt von einer älteren Version von Newsreader und lässt sich nicht durch bloßes Lesen auf den neuen Stand bringen. Das Programm einmal dort starten, wo es schreiben darf.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>The disk is full: nothing more can be stored in {path}. Make room; reading goes on.</source>
        <translation>Der Datenträger ist voll: In {path} lässt sich nichts mehr speichern. Platz schaffen; Lesen geht weiterhin.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>The disk cannot be written or read: {path}. Look whether it is full or failing.</source>
        <translation>Der Datenträger lässt sich nicht beschreiben oder lesen: {path}. Prüfen, ob er voll oder defekt ist.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>{path} cannot be opened. Look at the permissions of its folder.</source>
        <translation>{path} lässt sich nicht öffnen. Die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>Another program holds {path}. Close it, or try again in a moment.</source>
        <translation>Ein anderes Programm benutzt gerade {path}. Dieses Programm schließen oder es gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>{path} is damaged. Nothing was changed; keep the file and its copies.</source>
        <translation>{path} ist beschädigt. Es wurde nichts geändert; die Datei und ihre Sicherungen aufheben.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>{path} is no database of Newsreader. It was not changed; name another folder.</source>
        <translation>{path} ist keine Datenbank von Newsreader. Die Datei wurde nicht geändert; einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} cannot be opened: {error}. Look at its permissions.</source>
        <translation>{path} lässt sich nicht öffnen: {error}. Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} cannot be read: {reason}. Look at its permissions.</source>
        <translation>{path} lässt sich nicht lesen: {reason}. Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} is empty, though there was a database before. Nothing was changed. Put a copy in its place (see {folder}), or name another folder with --data-dir to begin anew.</source>
        <translation>{path} ist leer, obwohl es vorher eine Datenbank gab. Es wurde nichts geändert. Eine Sicherung an ihre Stelle legen (siehe {folder}) oder mit --data-dir einen anderen Ordner angeben, um neu anzufangen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} is gone, though there was a database before. Nothing was changed. Put a copy in its place (see {folder}), or name another folder with --data-dir to begin anew.</source>
        <translation>{path} ist verschwunden, obwohl es vorher eine Datenbank gab. Es wurde nichts geändert. Eine Sicherung an ihre Stelle legen (siehe {folder}) oder mit --data-dir einen anderen Ordner angeben, um neu anzufangen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} was written by a newer version of Newsreader (its data has version {version}, this program knows {newest}). It was not changed. Start the newer version, or name another folder with --data-dir.</source>
        <translation>{path} stammt von einer neueren Version von Newsreader (die Daten haben Version {version}, dieses Programm kennt {newest}). Es wurde nichts geändert. Die neuere Version starten oder mit --data-dir einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} is no database of Newsreader, or its beginning is damaged. It was not changed. Put a copy in its place (see {folder}), or name another folder with --data-dir.</source>
        <translation>{path} ist keine Datenbank von Newsreader, oder ihr Anfang ist beschädigt. Es wurde nichts geändert. Eine Sicherung an ihre Stelle legen (siehe {folder}) oder mit --data-dir einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} could not be brought to version {version}; it is as it was.</source>
        <translation>{path} ließ sich nicht auf Version {version} bringen; alles ist, wie es war.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>There is no room for a copy of {path} before its upgrade: {megabytes} MB are needed.</source>
        <translation>Vor der Umstellung von {path} ist kein Platz für eine Sicherung: {megabytes} MB werden gebraucht.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>The copy of {path} before its upgrade is not sound ({said}); nothing was changed.</source>
        <translation>Die vor der Umstellung angelegte Sicherung von {path} ist nicht in Ordnung ({said}); es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/reader.py"/>
        <source>The text of article {number} is damaged: {error}. Refresh its feed to fetch it again.</source>
        <translation>Der Text von Artikel {number} ist beschädigt: {error}. Den Feed abrufen, um ihn neu zu laden.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/room.py"/>
        <source>To give all room back, {size} MB have to be free for a while on the disk.</source>
        <translation>Um den ganzen Platz freizugeben, müssen vorübergehend {size} MB auf dem Datenträger frei sein.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/room.py"/>
        <source>Giving room back was stopped; everything is as it was.</source>
        <translation>Das Freigeben von Platz wurde angehalten; alles ist, wie es war.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_feeds.py"/>
        <source>You already follow this one: {name} ({url}).</source>
        <translation>Dieser Feed ist schon abonniert: {name} ({url}).</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_feeds.py"/>
        <source>You follow this address again already: {url}.</source>
        <translation>Diese Adresse ist inzwischen wieder abonniert: {url}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_feeds.py"/>
        <source>You already follow this address: {url}.</source>
        <translation>Diese Adresse ist schon abonniert: {url}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_folders.py"/>
        <source>There is no folder {folder}.</source>
        <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_folders.py"/>
        <source>A folder cannot be moved into itself.</source>
        <translation>Ein Ordner lässt sich nicht in sich selbst verschieben.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_retention.py"/>
        <source>Their room was given back: these articles are gone for good.</source>
        <translation>Der Platz wurde freigegeben: Diese Artikel sind endgültig gelöscht.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <location filename="../../newsreader/ui/dates.py"/>
        <source>HH:mm</source>
        <comment>pattern of QLocale for a time</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dates.py"/>
        <source>d MMM</source>
        <comment>pattern of QLocale for a day of this year, short</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dates.py"/>
        <source>d MMM yyyy</source>
        <comment>pattern of QLocale for a day of another year, short</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dates.py"/>
        <source>ddd d MMM</source>
        <comment>pattern of QLocale for a day with its weekday, short</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dates.py"/>
        <source>d MMMM</source>
        <comment>pattern of QLocale for a day of this year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dates.py"/>
        <source>d MMMM yyyy</source>
        <comment>pattern of QLocale for a day of another year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dates.py"/>
        <source>dddd, d MMMM yyyy</source>
        <comment>pattern of QLocale for the date of a newspaper</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayBand</name>
    <message>
        <location filename="../../newsreader/ui/timeline/head.py"/>
        <source>{n} newer</source>
        <translation>{n} neuere</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/head.py"/>
        <source>{n} newer articles above</source>
        <translation>{n} neuere Artikel darüber</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked as read</source>
        <translation>Als gelesen markiert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked as unread</source>
        <translation>Als ungelesen markiert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked {n} as read</source>
        <translation>{n} als gelesen markiert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked {n} as unread</source>
        <translation>{n} als ungelesen markiert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked 1 more of this story as read</source>
        <translation>1 weiterer Artikel des Themas als gelesen markiert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked {n} more of this story as read</source>
        <translation>{n} weitere Artikel des Themas als gelesen markiert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Starred</source>
        <translation>Stern gesetzt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Took the star away</source>
        <translation>Stern entfernt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Starred {n}</source>
        <translation>{n} mit Stern versehen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Took the star from {n}</source>
        <translation>Stern von {n} entfernt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Nothing is unread here.</source>
        <translation>Hier ist nichts ungelesen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Unsubscribed from {title}</source>
        <translation>{title} abbestellt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>{title} is back</source>
        <translation>{title} ist wieder da</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>1 article left the lists</source>
        <translation>1 Artikel aus den Listen entfernt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>{n} articles left the lists</source>
        <translation>{n} Artikel aus den Listen entfernt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Changed what is kept</source>
        <translation>Aufbewahrung geändert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Changed when {title} is read</source>
        <translation>Abrufzeiten von {title} geändert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Changed the address of {title}</source>
        <translation>Adresse von {title} geändert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Removed the folder {title}</source>
        <translation>Ordner {title} entfernt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Renamed {title}</source>
        <translation>{title} umbenannt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Moved {title}</source>
        <translation>{title} verschoben</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Moved feeds</source>
        <translation>Feeds verschoben</translation>
    </message>
</context>
<context>
    <name>DesktopPage</name>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Icon in the tray, with the number of unread articles</source>
        <translation>Symbol im Infobereich, mit der Zahl der ungelesenen Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Closing the window leaves Newsreader in the tray</source>
        <translation>Beim Schließen des Fensters bleibt Newsreader im Infobereich</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Number of unread articles on the icon in the dock</source>
        <translation>Zahl der ungelesenen Artikel auf dem Symbol im Dock</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Start when I log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>That could not be: the desktop does not let Newsreader start with the session.</source>
        <translation>Das ging nicht: Der Desktop lässt Newsreader nicht mit der Sitzung starten.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>This desktop has no tray.</source>
        <translation>Dieser Desktop hat keinen Infobereich.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Notifications are off until you want them: in the menu of a feed in the sidebar. They come while you look at something else.</source>
        <translation>Benachrichtigungen sind aus, bis sie im Menü eines Feeds in der Seitenleiste eingeschaltet werden. Sie kommen, solange etwas anderes im Vordergrund ist.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>It changes at the next start.</source>
        <translation>Die Änderung gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>DesktopSide</name>
    <message>
        <location filename="../../newsreader/ui/desktop/side.py"/>
        <source>Newsreader reads your feeds from when you log in.</source>
        <translation>Newsreader liest die Feeds, sobald die Sitzung beginnt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/side.py"/>
        <source>The desktop does not let Newsreader start with the session.</source>
        <translation>Der Desktop lässt Newsreader nicht mit der Sitzung starten.</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} new</source>
        <translation>{n} neu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} changed</source>
        <translation>{n} geändert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Today, {time}</source>
        <translation>Heute, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Yesterday, {time}</source>
        <translation>Gestern, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Tomorrow, {time}</source>
        <translation>Morgen, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Next now</source>
        <translation>Nächster Abruf jetzt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Next: {when}</source>
        <translation>Nächster Abruf: {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Every {span}</source>
        <translation>Alle {span}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>By itself: about every {span}</source>
        <translation>Automatisch: etwa alle {span}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>week</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} weeks</source>
        <translation>{n} Wochen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>day</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>hour</source>
        <translation>60 Minuten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} hours</source>
        <translation>{n} Stunden</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>in four weeks</source>
        <translation>in vier Wochen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>its server says nothing to ask by: the whole feed comes each time</source>
        <translation>der Server sagt nicht, was neu ist: Es kommt jedes Mal der ganze Feed</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>asked only for what is new ({names})</source>
        <translation>abgefragt wird nur Neues ({names})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>What it said</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>DownloadDialog</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Make readable offline</source>
        <translation>Offline lesbar machen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>With the full text of their pages</source>
        <translation>Mit dem Volltext der Seiten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Also what arrives in the next</source>
        <translation>Auch Neues der nächsten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>The texts are here. Pictures that are missing will be fetched.</source>
        <translation>Die Texte sind da. Fehlende Bilder werden geladen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>No longer</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Looking for what is missing…</source>
        <translation>Fehlendes wird gesucht…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{done} of {total} full texts</source>
        <translation>Volltexte: {done} von {total}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{done} of {total} pictures · {size}</source>
        <translation>Bilder: {done} von {total} · {size}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{n} could not be had</source>
        <translation>{n} nicht zu bekommen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>1 picture was fetched, {size}</source>
        <translation>1 Bild geladen, {size}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{n} pictures were fetched, {size}</source>
        <translation>{n} Bilder geladen, {size}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{n} full texts</source>
        <translation>{n} Volltexte</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{n} are missing:</source>
        <translation>Es fehlen {n}:</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Everything can be read offline.</source>
        <translation>Alles ist offline lesbar.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Nothing new was fetched.</source>
        <translation>Nichts Neues geladen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Until {time} what arrives is made readable as it comes.</source>
        <translation>Bis {time} wird alles, was eintrifft, gleich lesbar gemacht.</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing holds “{words}”</source>
        <translation>Nichts enthält „{words}“</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>All words must stand in an article.</source>
        <translation>Alle Wörter müssen im Artikel vorkommen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>s stars the open article.</source>
        <translation>s gibt dem geöffneten Artikel einen Stern.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing starred</source>
        <translation>Nichts mit Stern</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>What comes in since midnight stands here.</source>
        <translation>Hier steht, was seit Mitternacht eintrifft.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing yet today</source>
        <translation>Heute noch nichts</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Show unread</source>
        <translation>Ungelesene anzeigen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Stories that two of your feeds tell stand here.</source>
        <translation>Hier stehen Themen, über die mindestens zwei abonnierte Feeds berichten.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing popular yet</source>
        <translation>Noch nichts im Gespräch</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>New articles come up here when feeds have some.</source>
        <translation>Neue Artikel erscheinen hier, sobald Feeds welche liefern.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>All read</source>
        <translation>Alles gelesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Show all articles</source>
        <translation>Alle Artikel anzeigen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Show read articles</source>
        <translation>Gelesene Artikel anzeigen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing is fetched while you are offline.</source>
        <translation>Ohne Netz wird nichts abgerufen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>This feed was not read yet.</source>
        <translation>Dieser Feed wurde noch nicht abgerufen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing has come in here so far.</source>
        <translation>Hier ist bisher nichts eingetroffen.</translation>
    </message>
</context>
<context>
    <name>FactBoxes</name>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
</context>
<context>
    <name>FeedCommands</name>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>There is no feed here.</source>
        <translation>Hier gibt es keinen Feed.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>1 new article</source>
        <translation>1 neuer Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>{n} new articles</source>
        <translation>{n} neue Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>No new articles</source>
        <translation>Keine neuen Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Choose a feed in the sidebar first.</source>
        <translation>Zuerst einen Feed in der Seitenleiste auswählen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Choose a feed or a folder in the sidebar first.</source>
        <translation>Zuerst einen Feed oder Ordner in der Seitenleiste auswählen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Top of the sidebar</source>
        <translation>Oberste Ebene der Seitenleiste</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Why it is in trouble…</source>
        <translation>Was das Problem ist…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Open site in browser</source>
        <translation>Website im Browser öffnen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>What to keep…</source>
        <translation>Aufbewahrung…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Always read the full text</source>
        <translation>Immer den Volltext lesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Notify me of new articles</source>
        <translation>Über neue Artikel benachrichtigen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Read it</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Unsubscribe</source>
        <translation>Abbestellen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Read now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Properties of {title}</source>
        <translation>Eigenschaften von {title}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Keep</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>{why} {next}</source>
        <comment>two sentences</comment>
        <translation>{why} {next}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>None: at the top</source>
        <translation>Keiner: oberste Ebene</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>As all feeds: {rule}</source>
        <translation>Wie alle Feeds: {rule}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Keep: {rule}</source>
        <translation>Aufbewahrung: {rule}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>The store does not answer</source>
        <translation>Die Datenbank antwortet nicht</translation>
    </message>
</context>
<context>
    <name>FeedProperties</name>
    <message>
        <location filename="../../newsreader/window_feeds.py"/>
        <source>Full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <location filename="../../newsreader/window_feeds.py"/>
        <source>always, for a feed that sends summaries</source>
        <translation>immer, wenn der Feed nur Auszüge liefert</translation>
    </message>
    <message>
        <location filename="../../newsreader/window_feeds.py"/>
        <source>Notify</source>
        <translation>Melden</translation>
    </message>
    <message>
        <location filename="../../newsreader/window_feeds.py"/>
        <source>of new articles, while I look at something else</source>
        <translation>neue Artikel, solange etwas anderes im Vordergrund ist</translation>
    </message>
</context>
<context>
    <name>FeedTable</name>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Room taken by feed</source>
        <translation>Belegter Platz nach Feed</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Enter or a double-click: what to keep of this feed</source>
        <translation>Eingabetaste oder Doppelklick: Aufbewahrung dieses Feeds</translation>
    </message>
</context>
<context>
    <name>FeedWords</name>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{trouble} – {next}</source>
        <translation>{trouble} – {next}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No such address</source>
        <translation>Ungültige Adresse</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Site not found</source>
        <translation>Website nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No answer in time</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No safe connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Led in circles</source>
        <translation>Weiterleitung im Kreis</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Leads into a private network</source>
        <translation>Führt in ein privates Netz</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Answer not understood</source>
        <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No longer a feed</source>
        <translation>Kein Feed mehr</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Empty answer</source>
        <translation>Leere Antwort</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No text in the answer</source>
        <translation>Kein Text in der Antwort</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Too large to read</source>
        <translation>Zu groß zum Lesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>In trouble</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>1 try so far</source>
        <translation>bisher 1 Versuch</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{n} tries so far</source>
        <translation>bisher {n} Versuche</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Asks for a password</source>
        <translation>Verlangt ein Passwort</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Access refused</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Gone for good</source>
        <translation>Endgültig entfernt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Asked to come less often</source>
        <translation>Bittet um seltenere Abrufe</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Site overloaded</source>
        <translation>Website überlastet</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Error of the site ({status})</source>
        <translation>Fehler der Website ({status})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Answered {status}</source>
        <translation>Antwort {status}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>next try now</source>
        <translation>nächster Versuch jetzt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>next try {day}, {time}</source>
        <translation>nächster Versuch {day}, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>next try {weekday}, {time}</source>
        <translation>nächster Versuch {weekday}, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>next try {date}, {time}</source>
        <translation>nächster Versuch am {date}, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Next try now.</source>
        <translation>Nächster Versuch jetzt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Next try {day}, {time}.</source>
        <translation>Nächster Versuch {day}, {time}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Next try {weekday}, {time}.</source>
        <translation>Nächster Versuch {weekday}, {time}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Next try {date}, {time}.</source>
        <translation>Nächster Versuch am {date}, {time}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due now.</source>
        <translation>Die nächsten Feeds sind jetzt an der Reihe.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due at {time}.</source>
        <translation>Die nächsten Feeds sind um {time} an der Reihe.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due {day}, {time}.</source>
        <translation>Die nächsten Feeds sind {day} um {time} an der Reihe.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due {weekday}, {time}.</source>
        <translation>Die nächsten Feeds sind am {weekday} um {time} an der Reihe.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due {date}, {time}.</source>
        <translation>Die nächsten Feeds sind am {date} um {time} an der Reihe.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{what} since {time}</source>
        <translation>{what} seit {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{what} since {day}</source>
        <translation>{what} seit {day}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{what} since {weekday}</source>
        <translation>{what} seit {weekday}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{what} since {date}</source>
        <translation>{what} seit dem {date}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Places in this article</source>
        <translation>Fundstellen in diesem Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Previous place</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Leave the search (Esc)</source>
        <translation>Suche beenden (Esc)</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Not in this article</source>
        <translation>Nicht in diesem Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>A quiet newspaper of your own</source>
        <translation>Die eigene, ruhige Zeitung</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Everything is kept on this machine. No account; only the sites that you add are asked.</source>
        <translation>Alles bleibt auf diesem Rechner. Kein Konto; angefragt werden nur die hinzugefügten Websites.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>or bring the list of another reader along</source>
        <translation>oder die Liste aus einem anderen Feedreader mitbringen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Paste the address of a site you like</source>
        <translation>Adresse einer Lieblingsseite einfügen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Address of a site you like</source>
        <translation>Adresse einer Lieblingsseite</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Import OPML…</source>
        <translation>OPML importieren…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Start reading</source>
        <translation>Lesen beginnen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>or begin with a pack – each feed can be removed again</source>
        <translation>oder mit einem Paket beginnen – jeder Feed lässt sich wieder entfernen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>1 feed</source>
        <translation>1 Feed</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>{n} feeds</source>
        <translation>{n} Feeds</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>1 pack · {feeds} feeds chosen</source>
        <translation>1 Paket · {feeds} Feeds gewählt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>{packs} packs · {feeds} feeds chosen</source>
        <translation>{packs} Pakete · {feeds} Feeds gewählt</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>Name of the new folder</source>
        <translation>Name des neuen Ordners</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>New folder…</source>
        <translation>Neuer Ordner…</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <location filename="../../newsreader/ui/palette/found_list.py"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>FullTexts</name>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>Full texts are read from now on, and those of the newest unread articles at once</source>
        <translation>Volltexte werden ab jetzt geladen, die der neuesten ungelesenen Artikel sofort</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>Full texts of this feed are read only when you ask for one</source>
        <translation>Volltexte dieses Feeds werden nur noch auf Wunsch geladen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>Fetching the article&#x27;s page…</source>
        <translation>Seite des Artikels wird geladen…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>Fetching {n} articles&#x27; pages…</source>
        <translation>Seiten von {n} Artikeln werden geladen…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>The full text is here</source>
        <translation>Der Volltext ist da</translation>
    </message>
</context>
<context>
    <name>Futures</name>
    <message>
        <location filename="../../newsreader/ui/futures.py"/>
        <source>Something went wrong inside the program: {error}</source>
        <translation>Im Programm ist etwas schiefgegangen: {error}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import feeds</source>
        <translation>Feeds importieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>What was left out</source>
        <translation>Was ausgelassen wurde</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Reading the list…</source>
        <translation>Liste wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import 1 feed</source>
        <translation>1 Feed importieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import {count} feeds</source>
        <translation>{count} Feeds importieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>No feeds in this file.</source>
        <translation>Keine Feeds in dieser Datei.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>It is a list, but it names no feed.</source>
        <translation>Die Datei ist eine Liste, nennt aber keinen Feed.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 line was left out.</source>
        <translation>1 Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} lines were left out.</source>
        <translation>{count} Zeilen wurden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>This list cannot be imported.</source>
        <translation>Diese Liste lässt sich nicht importieren.</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>What to keep</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>What to keep of {feed}</source>
        <translation>Aufbewahrung von {feed}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>As all feeds</source>
        <translation>Wie alle Feeds</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>the newest</source>
        <translation>die neuesten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>those of the last</source>
        <translation>die der letzten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Pictures only of the last</source>
        <translation>Bilder nur der letzten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Keep so</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>As all feeds: {rule}</source>
        <translation>Wie alle Feeds: {rule}</translation>
    </message>
</context>
<context>
    <name>KeyCatcher</name>
    <message>
        <location filename="../../newsreader/ui/settings/key_catcher.py"/>
        <source>Press the new keys</source>
        <translation>Die neuen Tasten drücken</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/key_catcher.py"/>
        <source>Press the new keys; Esc leaves it as it was</source>
        <translation>Die neuen Tasten drücken; Esc lässt alles, wie es war</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <location filename="../../newsreader/ui/settings/key_list.py"/>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <location filename="../../newsreader/ui/settings/key_list.py"/>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/key_list.py"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>Find a key</source>
        <translation>Taste suchen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>No key does that.</source>
        <translation>Keine Taste tut das.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>LifePanel</name>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>It was not read since the diary is kept.</source>
        <translation>Seit der Verlauf geführt wird, gab es keinen Abruf.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>Diary</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>LightView</name>
    <message>
        <location filename="../../newsreader/ui/article/light_view.py"/>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>LinkTip</name>
    <message>
        <location filename="../../newsreader/ui/article/link_tip.py"/>
        <source>Where the link leads</source>
        <translation>Ziel des Links</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <location filename="../../newsreader/ui/lists.py"/>
        <source>, </source>
        <comment>between the parts of an enumeration</comment>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/lists.py"/>
        <source>. </source>
        <comment>between things that are said one after the other</comment>
        <translation>. </translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/lists.py"/>
        <source>{name}: {what}</source>
        <comment>something after its name</comment>
        <translation>{name}: {what}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../newsreader/ui/window_menus.py"/>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/window_menus.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <location filename="../../newsreader/ui/new_versions.py"/>
        <source>This is the newest version.</source>
        <translation>Das ist die neueste Version.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/new_versions.py"/>
        <source>Version {version} is there, on {page}</source>
        <translation>Version {version} ist da, auf {page}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../../newsreader/ui/notices.py"/>
        <source>New articles of this feed are told about while you look at something else</source>
        <translation>Neue Artikel dieses Feeds werden gemeldet, solange etwas anderes im Vordergrund ist</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/notices.py"/>
        <source>New articles of this feed come quietly</source>
        <translation>Neue Artikel dieses Feeds kommen ohne Benachrichtigung</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>{n} new articles</source>
        <translation>{n} neue Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>{n} new articles in {feeds} feeds</source>
        <translation>{n} neue Artikel in {feeds} Feeds</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>{feed}: {n}</source>
        <translation>{feed}: {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>1 unread article</source>
        <translation>1 ungelesener Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>{n} unread articles</source>
        <translation>{n} ungelesene Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <location filename="../../newsreader/ui/open_link.py"/>
        <source>This link cannot be opened: it leads to no web page and no address.</source>
        <translation>Dieser Link lässt sich nicht öffnen: Er führt zu keiner Webseite und keiner Adresse.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/open_link.py"/>
        <source>Nothing on this computer opened the link.</source>
        <translation>Kein Programm auf diesem Rechner hat den Link geöffnet.</translation>
    </message>
</context>
<context>
    <name>Opml</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>{count} feeds written to {file}</source>
        <translation>{count} Feeds in {file} gespeichert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import feeds</source>
        <translation>Feeds importieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Export feeds</source>
        <translation>Feeds exportieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Lists of feeds</source>
        <translation>Feedlisten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 feed</source>
        <translation>1 Feed</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} feeds</source>
        <translation>{count} Feeds</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 folder</source>
        <translation>1 Ordner</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} folders</source>
        <translation>{count} Ordnern</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{feeds} in {folders}</source>
        <translation>{feeds} in {folders}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 feed added.</source>
        <translation>1 Feed hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} feeds added.</source>
        <translation>{count} Feeds hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 was there already.</source>
        <translation>1 war schon da.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} were there already.</source>
        <translation>{count} waren schon da.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Line {line}: {title} – {reason}</source>
        <translation>Zeile {line}: {title} – {reason}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>World news</source>
        <translation>Weltnachrichten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Five continents, in English</source>
        <translation>Fünf Kontinente, auf Englisch</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Near you</source>
        <translation>In der Nähe</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Papers of your country</source>
        <translation>Zeitungen aus dem eigenen Land</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Science</source>
        <translation>Wissenschaft</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Journals, nature, space</source>
        <translation>Fachzeitschriften, Natur, Weltraum</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Computing</source>
        <translation>Computer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Machines, programs, makers</source>
        <translation>Maschinen, Programme, Macher</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Books and history</source>
        <translation>Bücher und Geschichte</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Reviews, essays, the past</source>
        <translation>Rezensionen, Essays, Vergangenes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Recipes and seasons</source>
        <translation>Rezepte und Jahreszeiten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Making things</source>
        <translation>Selbermachen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Workshop, house, repairs</source>
        <translation>Werkstatt, Haus, Reparaturen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../../newsreader/ui/stories/pages.py"/>
        <source>This story is gone.</source>
        <translation>Dieses Thema gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>is on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>{n} articles</source>
        <translation>{n} Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>{n} stories</source>
        <translation>{n} Themen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>{n} unread</source>
        <translation>{n} ungelesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Do</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Search all articles for “{words}”</source>
        <translation>Alle Artikel nach „{words}“ durchsuchen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/palette.py"/>
        <source>Go to or do</source>
        <translation>Ort oder Befehl</translation>
    </message>
</context>
<context>
    <name>PictureCopies</name>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>Picture copied</source>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>Saved as {file}</source>
        <translation>Als {file} gespeichert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>This picture is not stored any more.</source>
        <translation>Dieses Bild ist nicht mehr gespeichert.</translation>
    </message>
</context>
<context>
    <name>PictureLoads</name>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>Loading the picture…</source>
        <translation>Bild wird geladen…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>Loading the pictures…</source>
        <translation>Bilder werden geladen…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>It is here</source>
        <translation>Das Bild ist da</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>All pictures are here</source>
        <translation>Alle Bilder sind da</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>One picture could not be had</source>
        <translation>Ein Bild war nicht zu bekommen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>{n} pictures could not be had</source>
        <translation>{n} Bilder waren nicht zu bekommen</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>Room for pictures in gigabytes</source>
        <translation>Platz für Bilder in Gigabyte</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>within</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>When pictures are fetched</source>
        <translation>Wann Bilder geladen werden</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>Where the system does not say whether a network is metered, it counts as unmetered.</source>
        <translation>Sagt das System nicht, ob eine Verbindung getaktet ist, gilt sie als ungetaktet.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>Over it the pictures of the oldest read articles go, never those of a starred one.</source>
        <translation>Reicht der Platz nicht, weichen die Bilder der ältesten gelesenen Artikel, nie die eines Artikels mit Stern.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>With their articles</source>
        <translation>Mit ihren Artikeln</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>On unmetered networks</source>
        <translation>Bei ungetakteter Verbindung</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>When asked for</source>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>As all feeds: {policy}</source>
        <translation>Wie alle Feeds: {policy}</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <location filename="../../newsreader/ui/player/player.py"/>
        <source>“{title}” cannot be played here: {reason} Open it outside, where another program may play it.</source>
        <translation>„{title}“ lässt sich hier nicht abspielen: {reason} Extern öffnen, dann spielt es vielleicht ein anderes Programm.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/player.py"/>
        <source>the format is unknown</source>
        <translation>das Format ist unbekannt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/sound.py"/>
        <source>The light edition plays no audio or video. Open the file outside, or install the full one.</source>
        <translation>Die kleine Ausgabe spielt weder Audio noch Video. Die Datei extern öffnen oder die volle Ausgabe installieren.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/sound.py"/>
        <source>Nothing can be played here: a part of the system for sound is missing ({reason}). Open the file outside, or install it: on Debian and Ubuntu it is libpulse0.</source>
        <translation>Hier lässt sich nichts abspielen: Dem System fehlt ein Teil für den Ton ({reason}). Die Datei extern öffnen oder das Teil installieren: Unter Debian und Ubuntu ist es libpulse0.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/words.py"/>
        <source>chapter {n} of {count}</source>
        <translation>Kapitel {n} von {count}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/words.py"/>
        <source>{done} MB loaded</source>
        <translation>{done} MB geladen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/words.py"/>
        <source>{done} of {whole} MB</source>
        <translation>{done} von {whole} MB</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Back 15 seconds</source>
        <translation>15 Sekunden zurück</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>On 30 seconds</source>
        <translation>30 Sekunden vor</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Chapters and files</source>
        <translation>Kapitel und Dateien</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Keep for offline</source>
        <translation>Offline behalten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>heard</source>
        <translation>gehört</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Speed: {speed}</source>
        <translation>Tempo: {speed}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Stop loading</source>
        <translation>Laden anhalten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Kept for offline. Press to delete the file</source>
        <translation>Offline verfügbar. Drücken löscht die Datei</translation>
    </message>
</context>
<context>
    <name>PlayerPlace</name>
    <message>
        <location filename="../../newsreader/ui/player/place.py"/>
        <source>more than 500 MB</source>
        <translation>mehr als 500 MB</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/place.py"/>
        <source>“{title}” is a large file ({size}). Load it all the same?</source>
        <translation>„{title}“ ist eine große Datei ({size}). Trotzdem laden?</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/place.py"/>
        <source>Large file</source>
        <translation>Große Datei</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/place.py"/>
        <source>Load it</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>PopularList</name>
    <message>
        <location filename="../../newsreader/ui/related/popular.py"/>
        <source>Popular in your feeds</source>
        <translation>Im Gespräch in den eigenen Feeds</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>Print article</source>
        <translation>Artikel drucken</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>The article could not be printed.</source>
        <translation>Der Artikel konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>Saved as {file}</source>
        <translation>Als {file} gespeichert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>{path} cannot be written as a PDF. Name another file or folder.</source>
        <translation>{path} kann nicht als PDF geschrieben werden. Nennen Sie eine andere Datei oder einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>{n} to read</source>
        <translation>{n} zu lesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Nothing unread</source>
        <translation>Nichts Ungelesenes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Space opens the next one and reads on, across feeds.</source>
        <translation>Die Leertaste öffnet den nächsten und liest weiter, über alle Feeds hinweg.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Choose an article from the list to read it again.</source>
        <translation>Einen Artikel aus der Liste wählen, um ihn noch einmal zu lesen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>{unread} unread, from one feed.</source>
        <translation>{unread} ungelesen, aus einem Feed.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>{unread} unread, from {feeds} feeds.</source>
        <translation>{unread} ungelesen, aus {feeds} Feeds.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>What is folded away under them stays as it is; “Mark whole story read” takes it along.</source>
        <translation>Was darunter zugeklappt ist, bleibt, wie es ist; „Ganzes Thema als gelesen markieren“ nimmt es mit.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>{n} articles chosen</source>
        <translation>{n} Artikel ausgewählt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Esc goes back to one</source>
        <translation>Esc kehrt zu einem zurück</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>What came in before is kept.</source>
        <translation>Was vorher kam, bleibt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>This article is gone.</source>
        <translation>Diesen Artikel gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>All read.</source>
        <translation>Alles gelesen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>No unread article before this one.</source>
        <translation>Kein ungelesener Artikel vor diesem.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>This article has no address of its own.</source>
        <translation>Dieser Artikel hat keine eigene Adresse.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>Nothing stands above.</source>
        <translation>Darüber steht nichts.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>Nothing stands below.</source>
        <translation>Darunter steht nichts.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Only when I mark it</source>
        <translation>Nur wenn ich ihn markiere</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>As soon as it is open</source>
        <translation>Sobald er geöffnet ist</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>After {n} seconds on the screen</source>
        <translation>Nach {n} Sekunden auf dem Bildschirm</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>An article counts as read</source>
        <translation>Ein Artikel gilt als gelesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>By itself</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Web view</source>
        <translation>Webansicht</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Light view</source>
        <translation>Einfache Ansicht</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Articles are shown by</source>
        <translation>Anzeige der Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Headlines that I scroll past count as read, too</source>
        <translation>Auch Überschriften, an denen ich vorbeiblättere, gelten als gelesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Show articles of one story as one row</source>
        <translation>Artikel eines Themas in einer Zeile zeigen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Who reads one article has read the whole story</source>
        <translation>Mit einem Artikel gilt das ganze Thema als gelesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Keys and a click open one. By hand it can be marked whatever is chosen here.</source>
        <translation>Tasten und ein Klick öffnen einen Artikel. Von Hand lässt er sich immer markieren, egal was hier gewählt ist.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>The light view needs little memory and shows no video cards; by itself it takes over where the web view does not work. This holds from the next start on.</source>
        <translation>Die einfache Ansicht braucht wenig Speicher und zeigt keine Videokarten; automatisch springt sie ein, wo die Webansicht nicht läuft. Das gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Those that the wheel, the keys or the scroll bar take over the top of a list, as soon as it rests. Undo takes them back.</source>
        <translation>Die Mausrad, Tasten oder Bildlaufleiste oben aus der Liste schieben, sobald sie zur Ruhe kommt. „Rückgängig“ nimmt das zurück.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>In lists of many feeds. The row says how many other sources tell the story; a click on that unfolds it. Fold stories in the menu chooses otherwise for a single view or folder.</source>
        <translation>In Listen mehrerer Feeds. Die Zeile sagt, wie viele weitere Quellen über das Thema berichten; ein Klick darauf klappt es auf. „Themen zusammenklappen“ im Menü regelt es für einzelne Ansichten oder Ordner anders.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Wherever the others stand. Undo takes it back. Counts are of articles, never of stories.</source>
        <translation>Wo immer die anderen stehen. „Rückgängig“ nimmt es zurück. Gezählt werden stets Artikel, nie Themen.</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>same time</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} h</source>
        <translation>{n} Std.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} d</source>
        <translation>{n} Tg.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} wk</source>
        <translation>{n} Wo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{time} earlier</source>
        <translation>{time} früher</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{time} later</source>
        <translation>{time} später</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>1 copy</source>
        <translation>1 Kopie</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} copies</source>
        <translation>{n} Kopien</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>Same story</source>
        <translation>Gleiches Thema</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>More like this</source>
        <translation>Ähnliche Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>Related stories</source>
        <translation>Verwandte Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>Related stories stand here beside an article.</source>
        <translation>Hier stehen neben einem Artikel die verwandten.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>No other source has written about this.</source>
        <translation>Keine andere Quelle hat darüber berichtet.</translation>
    </message>
</context>
<context>
    <name>RelatedPlace</name>
    <message>
        <location filename="../../newsreader/ui/related/place.py"/>
        <source>Looking for related stories…</source>
        <translation>Verwandte Artikel werden gesucht…</translation>
    </message>
</context>
<context>
    <name>RemovedDialog</name>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Recently removed</source>
        <translation>Kürzlich entfernt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Feeds that were unsubscribed</source>
        <translation>Abbestellte Feeds</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Nothing was removed in the last thirty days. A feed that you unsubscribe stands here until then.</source>
        <translation>In den letzten dreißig Tagen wurde nichts entfernt. Ein abbestellter Feed steht so lange hier.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>They come back with their articles, marks and stars.</source>
        <translation>Sie kommen mit ihren Artikeln, Markierungen und Sternen zurück.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Follow it again</source>
        <translation>Wieder abonnieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>{n} articles</source>
        <translation>{n} Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <location filename="../../newsreader/ui/saving.py"/>
        <source>Saved as {file}</source>
        <translation>Als {file} gespeichert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/saving.py"/>
        <source>Web page with its pictures</source>
        <translation>Webseite mit Bildern</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/saving.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/saving.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/saving.py"/>
        <source>Save article</source>
        <translation>Artikel speichern</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Search all articles</source>
        <translation>Artikel suchen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Offline &amp; storage</source>
        <translation>Offline &amp; Speicher</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>the newest article</source>
        <translation>der neueste Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>the newest {n}</source>
        <translation>die neuesten {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>of the last day</source>
        <translation>aus den letzten 24 Stunden</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>of the last {n} days</source>
        <translation>aus den letzten {n} Tagen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>pictures of the last day</source>
        <translation>Bilder aus den letzten 24 Stunden</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>pictures of the last {n} days</source>
        <translation>Bilder aus den letzten {n} Tagen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{n} articles</source>
        <translation>{n} Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>1 picture ({size})</source>
        <translation>1 Bild ({size})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{n} pictures ({size})</source>
        <translation>{n} Bilder ({size})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>Nothing would go.</source>
        <translation>Das entfernt nichts.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{what} would go. What is unread or starred never does.</source>
        <translation>Das entfernt {what}. Ungelesenes und Artikel mit Stern bleiben immer.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{articles} and {pictures} would go. What is unread or starred never does.</source>
        <translation>Das entfernt {articles} und {pictures}. Ungelesenes und Artikel mit Stern bleiben immer.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>1 other feed {n}</source>
        <translation>1 weiterer Feed {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{feeds} other feeds {n}</source>
        <translation>{feeds} weitere Feeds {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{what} left the lists; their room comes back when Newsreader ends.</source>
        <translation>{what} aus den Listen entfernt; der Platz wird frei, wenn Newsreader beendet wird.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{size} are free and can be given back.</source>
        <translation>{size} sind unbenutzt und können freigegeben werden.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>There is nothing to give back.</source>
        <translation>Es gibt nichts freizugeben.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../newsreader/ui/settings/dialog.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/dialog.py"/>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/dialog.py"/>
        <source>Search settings</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/dialog.py"/>
        <source>No setting is called so.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>An address of your own</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>{n} links copied</source>
        <translation>{n} Links kopiert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>Quotation copied as Markdown</source>
        <translation>Zitat als Markdown kopiert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>Share on {network}…</source>
        <translation>Auf {network} teilen…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>This article has no address of its own.</source>
        <translation>Dieser Artikel hat keine eigene Adresse.</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Your Mastodon server</source>
        <translation>Eigener Mastodon-Server</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>social.example</source>
        <translation>social.example</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Its name in the menu</source>
        <translation>Name im Menü</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Link list</source>
        <translation>Linkliste</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Its address</source>
        <translation>Adresse dazu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>What is ticked stands in the Share menu of an article. It opens in your browser, where you see what is sent before it is.</source>
        <translation>Was angekreuzt ist, steht im Menü „Teilen“ eines Artikels. Es öffnet sich im Browser; dort ist vor dem Senden zu sehen, was gesendet wird.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>In the address, {url}, {title} and {source} stand for the article&#x27;s own.</source>
        <translation>In der Adresse stehen {url}, {title} und {source} für die Angaben des Artikels.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>This is no name of a server.</source>
        <translation>Das ist kein Servername.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Which server are you on?</source>
        <translation>Auf welchem Server?</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>An address begins with https:// and holds {url} or {title}.</source>
        <translation>Eine Adresse beginnt mit https:// und enthält {url} oder {title}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Letters and signs alone are commands</source>
        <translation>Einzelne Buchstaben und Zeichen lösen Befehle aus</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Add keys…</source>
        <translation>Tasten hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>As it was at first</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>All as at first</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Take them away from it</source>
        <translation>Tasten dort wegnehmen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Leave it as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Switch them off where a voice or an unsteady hand presses them by accident; what needs Ctrl, Alt or F keys stays.</source>
        <translation>Ausschalten, wenn eine Sprachsteuerung oder eine unruhige Hand sie versehentlich auslöst; was Strg, Alt oder F-Tasten braucht, bleibt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Press the new keys of {command}</source>
        <translation>Die neuen Tasten für {command} drücken</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>{keys} goes through lists and fields: no command can have it.</source>
        <translation>{keys} dient zum Bewegen in Listen und Feldern und ist für Befehle nicht verfügbar.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>{keys} does “{command}”, always.</source>
        <translation>{keys} steht fest für „{command}“.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>{keys} does “{command}” already.</source>
        <translation>{keys} steht schon für „{command}“.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Popular</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Story</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
</context>
<context>
    <name>SidebarDelegate</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/view.py"/>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/model.py"/>
        <source>{n} articles</source>
        <translation>{n} Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/model.py"/>
        <source>{n} stories</source>
        <translation>{n} Themen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/model.py"/>
        <source>{n} unread</source>
        <translation>{n} ungelesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/model.py"/>
        <source>being read now</source>
        <translation>wird gerade abgerufen</translation>
    </message>
</context>
<context>
    <name>SidebarPane</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/pane.py"/>
        <source>Find a feed</source>
        <translation>Feed suchen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/pane.py"/>
        <source>Show only feeds and folders with these words</source>
        <translation>Nur Feeds und Ordner mit diesen Wörtern anzeigen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/pane.py"/>
        <source>Show all feeds</source>
        <translation>Alle Feeds anzeigen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/pane.py"/>
        <source>Show all feeds (Esc)</source>
        <translation>Alle Feeds anzeigen (Esc)</translation>
    </message>
</context>
<context>
    <name>SidebarView</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/view.py"/>
        <source>Views and feeds</source>
        <translation>Ansichten und Feeds</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <location filename="../../newsreader/ui/offline_line.py"/>
        <source>Working offline</source>
        <translation>Offlinemodus</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/offline_line.py"/>
        <source>everything marked {mark} can be read</source>
        <translation>alles mit {mark} ist lesbar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/offline_line.py"/>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/offline_line.py"/>
        <source>as saved</source>
        <translation>Speichersymbol</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>in 1 feed</source>
        <translation>in 1 Feed</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>in {n} feeds</source>
        <translation>in {n} Feeds</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Nothing unread {where}</source>
        <translation>Nichts Ungelesenes {where}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{n} unread {where}</source>
        <translation>{n} ungelesen {where}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>1 feed read {when}</source>
        <translation>1 Feed {when} abgerufen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{n} feeds read {when}</source>
        <translation>{n} Feeds {when} abgerufen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>All feeds read {when}</source>
        <translation>Alle Feeds {when} abgerufen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{n} in trouble</source>
        <translation>{n} mit Problemen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{n} of {total} readable offline</source>
        <translation>{n} von {total} offline lesbar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{done} of {total} feeds read</source>
        <translation>{done} von {total} Feeds abgerufen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source> · {n} new</source>
        <translation> · {n} neu</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Last read</source>
        <translation>Zuletzt abgerufen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Being read</source>
        <translation>Wird abgerufen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Feeds read</source>
        <translation>Abgerufene Feeds</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Feeds: {trouble}</source>
        <translation>Feeds: {trouble}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Articles: {count}</source>
        <translation>Artikel: {count}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Make readable offline…</source>
        <translation>Offline lesbar machen…</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>What to keep…</source>
        <translation>Aufbewahrung…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Free the space now…</source>
        <translation>Platz jetzt freigeben…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Offline &amp; storage</source>
        <translation>Offline &amp; Speicher</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>{n} articles of {feeds} feeds</source>
        <translation>{n} Artikel aus {feeds} Feeds</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Of all feeds: {rule}.</source>
        <translation>Für alle Feeds: {rule}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>1 feed has its own rule.</source>
        <translation>1 Feed hat eine eigene Regel.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>{n} feeds have their own.</source>
        <translation>{n} Feeds haben eigene Regeln.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Audio and video</source>
        <translation>Audio und Video</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Icons, copies, log</source>
        <translation>Symbole, Sicherungen, Protokoll</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Free the space now</source>
        <translation>Platz jetzt freigeben</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Articles that left the lists will be gone for good: this cannot be undone.</source>
        <translation>Artikel, die nicht mehr in den Listen stehen, gehen endgültig verloren: Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Free the space</source>
        <translation>Platz freigeben</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Giving room back…</source>
        <translation>Platz wird freigegeben…</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Follow this story</source>
        <translation>Diesem Thema folgen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Following – stop</source>
        <translation>Nicht mehr folgen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Mark story read</source>
        <translation>Thema als gelesen markieren</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>No notifications</source>
        <translation>Keine Benachrichtigungen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Notify me</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>New since you read it</source>
        <translation>Neu seit dem letzten Lesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>first report</source>
        <translation>erster Bericht</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Why one story</source>
        <translation>Warum ein Thema</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Popular</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Split from this story</source>
        <translation>Aus diesem Thema lösen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/stories.py"/>
        <source>This article was not looked at yet. Try again in a moment.</source>
        <translation>Dieser Artikel wurde noch nicht ausgewertet. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/stories.py"/>
        <source>Choose a card of the related stories first: 4 goes there, arrows go on.</source>
        <translation>Zuerst eine Karte der verwandten Artikel wählen: 4 führt dorthin, die Pfeiltasten weiter.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/stories.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every half hour</source>
        <translation>Artikel je halbe Stunde</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every hour</source>
        <translation>Artikel je Stunde</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every three hours</source>
        <translation>Artikel je drei Stunden</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every six hours</source>
        <translation>Artikel je sechs Stunden</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every day</source>
        <translation>Artikel je Tag</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every week</source>
        <translation>Artikel je Woche</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every four weeks</source>
        <translation>Artikel je vier Wochen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every year</source>
        <translation>Artikel je Jahr</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Story</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>stand in at least {n} of the {all} texts</source>
        <translation>stehen in mindestens {n} der {all} Texte</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Following</source>
        <translation>Verfolgtes Thema</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>New articles of this story also stand in the sidebar, under its headline.</source>
        <translation>Neue Artikel zu diesem Thema stehen auch in der Seitenleiste, unter seiner Überschrift.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>One notification an hour at most tells of them.</source>
        <translation>Gemeldet werden sie höchstens einmal pro Stunde.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Stories that several of your feeds told in the last 48 hours</source>
        <translation>Themen, über die mehrere abonnierte Feeds in den letzten 48 Stunden berichtet haben</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>No story was told by two of your feeds in the last 48 hours.</source>
        <translation>In den letzten 48 Stunden haben keine zwei abonnierten Feeds über dasselbe Thema berichtet.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>{n} unread</source>
        <translation>{n} ungelesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>since {when}</source>
        <translation>seit {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>since yesterday</source>
        <translation>seit gestern</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>since {date}</source>
        <translation>seit {date}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>{n} sources</source>
        <translation>{n} Quellen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>{n} articles</source>
        <translation>{n} Artikel</translation>
    </message>
</context>
<context>
    <name>StoryDeeds</name>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>Following {title}</source>
        <translation>Thema „{title}“ wird verfolgt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>No longer following {title}</source>
        <translation>Thema „{title}“ nicht mehr verfolgt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>Not related any more</source>
        <translation>Nicht mehr verwandt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>Joined as one story</source>
        <translation>Zu einem Thema verbunden</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>Split from its story</source>
        <translation>Aus dem Thema gelöst</translation>
    </message>
</context>
<context>
    <name>StoryReading</name>
    <message>
        <location filename="../../newsreader/ui/story_reading.py"/>
        <source>No other article here tells this story.</source>
        <translation>Kein anderer Artikel hier gehört zu diesem Thema.</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>undated, arrived {date}</source>
        <translation>ohne Datum, da seit {date}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>1 picture to come</source>
        <translation>1 Bild fehlt noch</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>{n} pictures to come</source>
        <translation>{n} Bilder fehlen noch</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>saved offline</source>
        <translation>offline gespeichert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>full text to come</source>
        <translation>Volltext fehlt noch</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>with full text</source>
        <translation>mit Volltext</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>1 unread</source>
        <translation>1 ungelesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>{n} unread</source>
        <translation>{n} ungelesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>{n} sources</source>
        <translation>{n} Quellen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>{n} articles</source>
        <translation>{n} Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>of the same story</source>
        <translation>zum selben Thema</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>story unfolded</source>
        <translation>Thema aufgeklappt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>story folded</source>
        <translation>Thema zugeklappt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message>
        <location filename="../../newsreader/ui/timeline/delegate.py"/>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <location filename="../../newsreader/ui/timeline/model.py"/>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <location filename="../../newsreader/ui/timeline/pane.py"/>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/pane.py"/>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/pane.py"/>
        <source>{n} chosen</source>
        <translation>{n} ausgewählt</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <location filename="../../newsreader/ui/timeline/view.py"/>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../newsreader/ui/toast.py"/>
        <source>{text}. {key} undoes it.</source>
        <translation>{text}. Rückgängig mit {key}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toast.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>Nothing came in during the last week. What your feeds bring stands here as it comes.</source>
        <translation>In der letzten Woche ist nichts eingetroffen. Was die Feeds bringen, steht hier, sobald es kommt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>Your own paper</source>
        <translation>Die eigene Zeitung</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>1 feed</source>
        <translation>1 Feed</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>{n} feeds</source>
        <translation>{n} Feeds</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>{n} unread</source>
        <translation>{n} ungelesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>Popular</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>{source} first, {when}</source>
        <translation>zuerst {source}, {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>In no folder</source>
        <translation>In keinem Ordner</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Tool bar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Back to {place}</source>
        <translation>Zurück zu {place}</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <location filename="../../newsreader/ui/player/track.py"/>
        <source>Place in the file</source>
        <translation>Stelle in der Datei</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../newsreader/ui/desktop/tray.py"/>
        <source>Open Newsreader</source>
        <translation>Newsreader öffnen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/tray.py"/>
        <source>{n} unread</source>
        <translation>{n} ungelesen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/tray.py"/>
        <source>All read</source>
        <translation>Alles gelesen</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Edit address…</source>
        <translation>Adresse bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Unsubscribe</source>
        <translation>Abbestellen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>Feeds in trouble</source>
        <translation>Feeds mit Problemen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>Try all again</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>Every feed is well</source>
        <translation>Allen Feeds geht es gut</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>A feed that does not answer as it should stands here, with the reason, until it does again.</source>
        <translation>Ein Feed, der nicht richtig antwortet, steht hier mit dem Grund, bis es wieder klappt.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>being read</source>
        <translation>wird abgerufen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>{address} · {tries} · its articles, marks and stars are kept.</source>
        <translation>{address} · {tries} · Artikel, Markierungen und Sterne bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <location filename="../../newsreader/ui/undoing.py"/>
        <source>{what} – {key} takes it back</source>
        <translation>{what} – rückgängig mit {key}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/undoing.py"/>
        <source>Undone: {what}</source>
        <comment>what: a finished sentence, such as Marked 3 as read</comment>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
</context>
<context>
    <name>VersionBox</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>Ask once a day whether there is a newer version</source>
        <translation>Einmal täglich nach einer neueren Version suchen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>Ask now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>This copy knows no page of the project, so it cannot ask for newer versions.</source>
        <translation>Diese Ausgabe kennt keine Projektseite und kann daher nicht nach neueren Versionen suchen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>Only {page} is asked, and it learns nothing but that.</source>
        <translation>Nur {page} wird angefragt und erfährt nichts weiter.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>Asking…</source>
        <translation>Wird gesucht…</translation>
    </message>
</context>
<context>
    <name>VideoScreen</name>
    <message>
        <location filename="../../newsreader/ui/player/screen.py"/>
        <source>Video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>WebView</name>
    <message>
        <location filename="../../newsreader/ui/article/web_view.py"/>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>WindowApp</name>
    <message>
        <location filename="../../newsreader/window_app.py"/>
        <source>{title}, in {folder}</source>
        <translation>{title}, in {folder}</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <location filename="../../newsreader/ui/palette/palette.py"/>
        <source>Where to, or what to do?</source>
        <translation>Wohin, oder was tun?</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/palette.py"/>
        <source>Go to or do</source>
        <translation>Ort oder Befehl</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>{feed}, {articles} articles, text {text}, kept: {keeps}</source>
        <translation>{feed}, {articles} Artikel, Text {text}, aufbewahrt: {keeps}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
</TS>
