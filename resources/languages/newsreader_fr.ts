<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>About Newsreader</source>
        <translation>À propos de Newsreader</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>A quiet newspaper of one&#x27;s own. It asks for no account and tells nobody what you read.</source>
        <translation>Un journal paisible, rien qu’à soi. Il ne demande aucun compte et ne dit à personne ce que vous lisez.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Versions and licences</source>
        <translation>Versions et licences</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Version {version} · MIT licence</source>
        <translation>Version {version} · licence MIT</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Your feeds and articles are in {folder}. Updating or removing Newsreader leaves them there.</source>
        <translation>Vos flux et vos articles se trouvent dans {folder}. Mettre à jour ou supprimer Newsreader les y laisse.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Stories</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Page on, then the next unread</source>
        <translation>Page suivante, puis prochain non lu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Page back</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next unread</source>
        <translation>Non lu suivant</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Previous unread</source>
        <translation>Non lu précédent</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Open here</source>
        <translation>Ouvrir ici</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Unfold or fold a story</source>
        <translation>Déplier ou replier un sujet</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Unfold the story in the list</source>
        <translation>Déplier le sujet dans la liste</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Fold the story in the list</source>
        <translation>Replier le sujet dans la liste</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Full text on, off</source>
        <translation>Texte intégral oui/non</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Full text</source>
        <translation>Texte intégral</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Copy as quotation</source>
        <translation>Copier comme citation</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Save article…</source>
        <translation>Enregistrer l’article…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark read or unread</source>
        <translation>Marquer comme lu ou non lu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Star</source>
        <translation>Favori</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark whole story read</source>
        <translation>Marquer tout le sujet comme lu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark all read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark all above as read</source>
        <translation>Marquer comme lu tout ce qui précède</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark all below as read</source>
        <translation>Marquer comme lu tout ce qui suit</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>The story of this article</source>
        <translation>Le sujet de cet article</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Follow this story, or no longer</source>
        <translation>Suivre ce sujet ou ne plus le suivre</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Today, Popular and stories as pages</source>
        <translation>« Aujourd’hui », « On en parle » et sujets en pages</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Card: not related</source>
        <translation>Carte : sans rapport</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Card: the same story</source>
        <translation>Carte : même sujet</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Card: another story</source>
        <translation>Carte : autre sujet</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Search all articles</source>
        <translation>Rechercher dans tous les articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Find in this article</source>
        <translation>Rechercher dans cet article</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next place in this article</source>
        <translation>Occurrence suivante dans l’article</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Place before in this article</source>
        <translation>Occurrence précédente dans l’article</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Unread only</source>
        <translation>Non lus seulement</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Fold stories</source>
        <translation>Replier les sujets</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Go to or do…</source>
        <translation>Aller à ou exécuter…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Move</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Add feed…</source>
        <translation>Ajouter un flux…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Add feed</source>
        <translation>Ajouter un flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Read this feed or folder now</source>
        <translation>Actualiser ce flux ou ce dossier</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Read all feeds now</source>
        <translation>Actualiser tous les flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Activity…</source>
        <translation>Activité…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Feeds in trouble…</source>
        <translation>Flux en erreur…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Make readable offline…</source>
        <translation>Rendre lisible hors ligne…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Work offline</source>
        <translation>Travailler hors ligne</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Properties of the feed…</source>
        <translation>Propriétés du flux…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Move up in the sidebar</source>
        <translation>Monter dans la barre latérale</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Move down in the sidebar</source>
        <translation>Descendre dans la barre latérale</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Find a feed in the sidebar</source>
        <translation>Chercher un flux dans la barre latérale</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Unsubscribe, remove folder</source>
        <translation>Se désabonner, supprimer le dossier</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Recently removed…</source>
        <translation>Supprimés récemment…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Import feeds…</source>
        <translation>Importer des flux…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Export feeds…</source>
        <translation>Exporter les flux…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Back 15 seconds</source>
        <translation>Reculer de 15 secondes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>On 30 seconds</source>
        <translation>Avancer de 30 secondes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Slower</source>
        <translation>Plus lentement</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Keep audio or video for offline</source>
        <translation>Garder l’audio ou la vidéo hors ligne</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>To the sidebar</source>
        <translation>Vers la barre latérale</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>To the list</source>
        <translation>Vers la liste</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>To the article</source>
        <translation>Vers l’article</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>To the related stories</source>
        <translation>Vers les articles liés</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next feed</source>
        <translation>Flux suivant</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Previous feed</source>
        <translation>Flux précédent</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Show sidebar</source>
        <translation>Afficher la barre latérale</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Show related stories</source>
        <translation>Afficher les articles liés</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Size and face of the text…</source>
        <translation>Taille et police du texte…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>About Newsreader</source>
        <translation>À propos de Newsreader</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>{why}: nothing is fetched.</source>
        <translation>{why} : rien n’est actualisé.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Reading feeds: {done} of {total} are done.</source>
        <translation>Actualisation des flux : {done} sur {total}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Just now: {names} and {n} more</source>
        <translation>En ce moment : {names} et {n} de plus</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Just now: {names}</source>
        <translation>En ce moment : {names}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Fetching pictures.</source>
        <translation>Récupération des images.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Making 1 article searchable.</source>
        <translation>Indexation de 1 article pour la recherche.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Making {n} articles searchable.</source>
        <translation>Indexation de {n} articles pour la recherche.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Looking for related stories.</source>
        <translation>Recherche d’articles liés.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Nothing is going on: there are no feeds yet.</source>
        <translation>Rien en cours : il n’y a pas encore de flux.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Nothing is going on. Next is {title}: {when}.</source>
        <translation>Rien en cours. Prochain flux, {title} : {when}.</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Read last</source>
        <translation>Derniers actualisés</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Read next</source>
        <translation>Prochains</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Read all now</source>
        <translation>Tout actualiser</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>is being read…</source>
        <translation>actualisation…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>next: {when}</source>
        <translation>prochaine : {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>was not read yet</source>
        <translation>pas encore actualisé</translation>
    </message>
</context>
<context>
    <name>AddFeed</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>You already follow this one.</source>
        <translation>Vous êtes déjà abonné à ce flux.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} articles</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>newest {age}</source>
        <translation>le plus récent {age}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>1 minute ago</source>
        <translation>il y a 1 minute</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} minutes ago</source>
        <translation>il y a {count} minutes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>1 hour ago</source>
        <translation>il y a 1 heure</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} hours ago</source>
        <translation>il y a {count} heures</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>1 day ago</source>
        <translation>il y a 1 jour</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} days ago</source>
        <translation>il y a {count} jours</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} months ago</source>
        <translation>il y a {count} mois</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} years ago</source>
        <translation>il y a {count} ans</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Another program asks to subscribe to this address. Look at it?</source>
        <translation>Un autre programme demande l’abonnement à cette adresse. La vérifier ?</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Add feed</source>
        <translation>Ajouter un flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Address of a site or a feed</source>
        <translation>Adresse d’un site ou d’un flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>A page, a feed, or only the name of the site, such as example.org</source>
        <translation>Une page, un flux, ou seulement le nom du site, par exemple example.org</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Look</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>This is not an address.</source>
        <translation>Ce n’est pas une adresse.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Reading the page…</source>
        <translation>Lecture de la page…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Asks only {host}.</source>
        <translation>Seul {host} est contacté.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Subscribe</source>
        <translation>S’abonner</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>No feed on this page.</source>
        <translation>Aucun flux sur cette page.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>The site answered, but the page names no feed.</source>
        <translation>Le site a répondu, mais la page n’indique aucun flux.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Try the page that lists its articles, or the address of the feed itself.</source>
        <translation>Essayez la page qui liste ses articles, ou l’adresse du flux lui-même.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>You already follow this one.</source>
        <translation>Vous êtes déjà abonné à ce flux.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>This cannot be read as a feed.</source>
        <translation>Impossible de lire ceci comme un flux.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>You work offline.</source>
        <translation>Vous travaillez hors ligne.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>The address can be kept: it is looked up once you fetch again.</source>
        <translation>L’adresse peut être gardée : elle sera vérifiée dès que vous serez de nouveau en ligne.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>The site cannot be reached.</source>
        <translation>Le site est injoignable.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>The address can be kept: it is looked up once the site can be reached again.</source>
        <translation>L’adresse peut être gardée : elle sera vérifiée dès que le site sera de nouveau joignable.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Add later</source>
        <translation>Ajouter plus tard</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Subscribing…</source>
        <translation>Abonnement…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Not everything could be added.</source>
        <translation>Tout n’a pas pu être ajouté.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>This did not work.</source>
        <translation>Cela n’a pas fonctionné.</translation>
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
        <translation>Essayer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Leave it as it was</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>That is its address already</source>
        <translation>C’est déjà l’adresse de ce flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>You follow this one already</source>
        <translation>Vous êtes déjà abonné à ce flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Articles, marks and stars stay; Undo takes the change back.</source>
        <translation>Articles, marques et favoris restent ; le changement peut être annulé.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>A feed stands there: {title}</source>
        <translation>Un flux s’y trouve : {title}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>A page stands there, which names feeds</source>
        <translation>Une page s’y trouve, qui indique des flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Which of them is it?</source>
        <translation>Lequel est-ce ?</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>A page stands there, and it names no feed</source>
        <translation>Une page s’y trouve, mais elle n’indique aucun flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>There is no feed to be had</source>
        <translation>Aucun flux à cette adresse</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Use it all the same</source>
        <translation>L’utiliser quand même</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} d</source>
        <translation>{n} j</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} wk</source>
        <translation>{n} sem.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>a day ago</source>
        <translation>il y a un jour</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} days ago</source>
        <translation>il y a {n} jours</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>an hour ago</source>
        <translation>il y a une heure</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} hours ago</source>
        <translation>il y a {n} heures</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>a minute ago</source>
        <translation>il y a une minute</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} minutes ago</source>
        <translation>il y a {n} minutes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>Today, {date}</source>
        <translation>Aujourd’hui, {date}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>Yesterday, {date}</source>
        <translation>Hier, {date}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{day}, {date}</source>
        <translation>{day} {date}</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Serif</source>
        <translation>Avec empattement</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Sans</source>
        <translation>Sans empattement</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Article face</source>
        <translation>Police des articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Line width</source>
        <translation>Largeur des lignes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Line height</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Justify lines</source>
        <translation>Justifier les lignes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>After eleven years of talks the three railway ministries have put their names under a common schedule for the last ninety kilometres of the line. Work on the two tunnels starts in spring, and the first freight trains are to run before the end of the decade.</source>
        <translation>Après onze ans de pourparlers, les trois ministères des chemins de fer ont signé un calendrier pour les quatre-vingt-dix derniers kilomètres de la ligne. Les travaux des deux tunnels commencent au printemps.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>As it was at first</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>{n} characters</source>
        <translation>{n} caractères</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>full text from the page</source>
        <translation>texte intégral tiré de la page</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>The feed sent no text with this article.</source>
        <translation>Le flux n’a envoyé aucun texte avec cet article.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>Open outside</source>
        <translation>Ouvrir ailleurs</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>Files with this article</source>
        <translation>Fichiers joints à l’article</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>saved offline</source>
        <translation>enregistré hors ligne</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>picture not saved</source>
        <translation>image non enregistrée</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Load the missing pictures</source>
        <translation>Charger les images manquantes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Show the feed’s own text</source>
        <translation>Afficher le texte du flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Read the full text here</source>
        <translation>Lire le texte intégral ici</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Always read the full text of this feed, which sends summaries</source>
        <translation>Toujours lire le texte intégral de ce flux, qui n’envoie que des résumés</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/words.py"/>
        <source>{day}, {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/words.py"/>
        <source>undated, arrived {day}</source>
        <translation>sans date, arrivé le {day}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Search all articles for “{words}”</source>
        <translation>Chercher « {words} » dans tous les articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Open link outside</source>
        <translation>Ouvrir le lien ailleurs</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy mail address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy link address</source>
        <translation>Copier l’adresse du lien</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Open original outside</source>
        <translation>Ouvrir l’original ailleurs</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy picture address</source>
        <translation>Copier l’adresse de l’image</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>No article open</source>
        <translation>Aucun article ouvert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>Choose one from the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>The web view could not show this article.</source>
        <translation>La vue web n’a pas pu afficher cet article.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>The web view ended twice by itself.</source>
        <translation>La vue web s’est arrêtée deux fois d’elle-même.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>The light view is shown in its place; the settings have both.</source>
        <translation>La vue légère la remplace ; les deux sont proposées dans les paramètres.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>This article is gone</source>
        <translation>Cet article n’existe plus</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>It was removed from the store while it stood in the list. It will not come back as new.</source>
        <translation>Il a été supprimé alors qu’il figurait dans la liste. Il ne reviendra pas comme nouveau.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>ArticleTools</name>
    <message>
        <location filename="../../newsreader/ui/article_tools.py"/>
        <source>Where to share…</source>
        <translation>Où partager…</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../newsreader/ui/related/card.py"/>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/card.py"/>
        <source>Not related</source>
        <translation>Sans rapport</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/card.py"/>
        <source>More (Menu key)</source>
        <translation>Plus (touche Menu)</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../../newsreader/app.py"/>
        <source>There is no display to open a window on. The command line works without one: newsreader --help</source>
        <translation>Il n’y a pas d’affichage où ouvrir une fenêtre. La ligne de commande s’en passe : newsreader --help</translation>
    </message>
    <message>
        <location filename="../../newsreader/app.py"/>
        <source>{first} is no option of Newsreader. See: newsreader --help</source>
        <translation>{first} n’est pas une option de Newsreader. Voir : newsreader --help</translation>
    </message>
    <message>
        <location filename="../../newsreader/autostart.py"/>
        <source>{path} cannot be written: {reason}. Nothing else was changed.</source>
        <translation>Impossible d’écrire {path} : {reason}. Rien d’autre n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/main.py"/>
        <source>Written: {path}</source>
        <translation>Écrit : {path}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/main.py"/>
        <source>&#x27;{command}&#x27; is not there yet: it comes with a later version of Newsreader.</source>
        <translation>« {command} » n’existe pas encore : cette commande viendra avec une version ultérieure de Newsreader.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>{n} new</source>
        <translation>nouveaux : {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>{n} updated</source>
        <translation>modifiés : {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>{status}: {what}</source>
        <translation>{status} – {what}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>show this help and end</source>
        <translation>afficher cette aide et quitter</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>{message}. See: {prog} --help</source>
        <translation>{message}. Voir : {prog} --help</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>A quiet newspaper of one&#x27;s own. Without a command it opens the window.</source>
        <translation>Un journal paisible, rien qu’à soi. Sans commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>FEED is a feed&#x27;s number or its address. newsreader ADDRESS and newsreader FILE.opml open the window and offer to subscribe or to import.</source>
        <translation>FEED est le numéro d’un flux ou son adresse. newsreader ADRESSE et newsreader FICHIER.opml ouvrent la fenêtre et proposent de s’abonner ou d’importer.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>keep everything under DIR (portable mode)</source>
        <translation>tout conserver dans DIR (mode portable)</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>show the version and end</source>
        <translation>afficher la version et quitter</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>put Newsreader into this user&#x27;s menu, for a double-click</source>
        <translation>ajouter Newsreader au menu de cet utilisateur, pour un double-clic</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>comes with a later version</source>
        <translation>viendra avec une version ultérieure</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>subscribe to a feed, or to the feed found on a page, and fetch it</source>
        <translation>s’abonner à un flux, ou à celui trouvé sur une page, et l’actualiser</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>the folder to put it in; made when it is not there</source>
        <translation>le dossier où le ranger ; créé s’il n’existe pas</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>end a subscription</source>
        <translation>mettre fin à un abonnement</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>subscribe to all feeds of an OPML file; fetches nothing</source>
        <translation>s’abonner à tous les flux d’un fichier OPML ; n’actualise rien</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>fetch now</source>
        <translation>actualiser maintenant</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>only feeds whose time has come</source>
        <translation>seulement les flux dont c’est le moment</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>leave pictures for later</source>
        <translation>laisser les images pour plus tard</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>make articles readable offline: fetch the pictures that they lack</source>
        <translation>rendre des articles lisibles hors ligne : récupérer les images qui leur manquent</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>also what arrives in the next N hours; 0: no longer</source>
        <translation>aussi ce qui arrive dans les N prochaines heures ; 0 : ne plus le faire</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>work offline: with `on` no connection is opened; alone it says how it is</source>
        <translation>travailler hors ligne : avec `on`, aucune connexion n’est ouverte ; sans argument, indique l’état</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>fetch the pages of articles and keep their readable text</source>
        <translation>récupérer les pages des articles et garder leur texte lisible</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>show the feed&#x27;s own text again; nothing is fetched</source>
        <translation>afficher de nouveau le texte du flux ; rien n’est récupéré</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>mark articles</source>
        <translation>marquer des articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>list the subscriptions</source>
        <translation>lister les abonnements</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>list headlines, newest first</source>
        <translation>lister les titres, les plus récents d’abord</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>the related stories of articles, best first</source>
        <translation>afficher les articles liés, les meilleurs d’abord</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>the best N; as many as the window shows without</source>
        <translation>les N meilleurs ; par défaut, autant que la fenêtre en montre</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>what most of your feeds write about</source>
        <translation>ce dont parlent la plupart de vos flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>of the last N hours; 48 without</source>
        <translation>des N dernières heures ; par défaut 48</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>so many; 20 without</source>
        <translation>leur nombre ; par défaut 20</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>show articles as they are stored</source>
        <translation>afficher des articles tels qu’ils sont enregistrés</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>find articles: all words, the last one also as a beginning, &quot;a phrase&quot;</source>
        <translation>trouver des articles : tous les mots, le dernier aussi comme début, &quot;une expression&quot;</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>write the subscriptions as OPML</source>
        <translation>enregistrer les abonnements au format OPML</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>one JSON object a line</source>
        <translation>un objet JSON par ligne</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>&#x27;{text}&#x27; is not a number above 0</source>
        <translation>« {text} » n’est pas un nombre supérieur à 0</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>{n} of {all} unread</source>
        <translation>{n} à lire sur {all}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>followed</source>
        <translation>suivi</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>{n} sources</source>
        <translation>sources : {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>{n} articles</source>
        <translation>articles : {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>same story</source>
        <translation>même sujet</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>related</source>
        <translation>lié</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>nothing that is good enough</source>
        <translation>rien d’assez proche</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>There is no article {word}. `newsreader list` shows the numbers.</source>
        <translation>Il n’y a pas d’article {word}. `newsreader list` affiche les numéros.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>undated, arrived {day}</source>
        <translation>sans date, arrivé le {day}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>{n} feeds written to {path}</source>
        <translation>Flux enregistrés dans {path} : {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>There is no feed {word}. `newsreader feeds` lists them by number and address.</source>
        <translation>Il n’y a pas de flux {word}. `newsreader feeds` les liste avec leur numéro et leur adresse.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>There is no folder &#x27;{name}&#x27;. Folders: {known}.</source>
        <translation>Il n’y a pas de dossier « {name} ». Dossiers : {known}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>usage: </source>
        <translation>utilisation : </translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>the following arguments are required: {names}</source>
        <translation>il manque : {names}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>unrecognized arguments: {names}</source>
        <translation>non reconnu : {names}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>argument {name}: {message}</source>
        <translation>argument {name} : {message}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>expected one argument</source>
        <translation>une valeur est attendue</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>expected at least one argument</source>
        <translation>au moins une valeur est attendue</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>{word} is not a whole number</source>
        <translation>{word} n’est pas un nombre entier</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>invalid choice: {word} (choose from {choices})</source>
        <translation>choix non valide : {word} (choix possibles : {choices})</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>ambiguous option: {word} could match {choices}</source>
        <translation>option ambiguë : {word} peut désigner {choices}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>takes no value, but was given {word}</source>
        <translation>n’accepte pas de valeur, mais a reçu {word}</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/connectivity.py"/>
        <source>Newsreader works offline. Choose “Work offline” once more, or say `newsreader offline off`, to fetch.</source>
        <translation>Newsreader travaille hors ligne. Pour actualiser, choisissez de nouveau « Travailler hors ligne » ou tapez `newsreader offline off`.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/connectivity.py"/>
        <source>There is no network. What is stored can be read; fetching goes on by itself when the network is back.</source>
        <translation>Il n’y a pas de réseau. Ce qui est enregistré reste lisible ; l’actualisation reprendra d’elle-même au retour du réseau.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/errors.py"/>
        <source>{path} cannot be written: {reason}. Name another file or folder.</source>
        <translation>Impossible d’écrire {path} : {reason}. Indiquez un autre fichier ou dossier.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>Type or paste the address of a site or feed, such as example.org.</source>
        <translation>Tapez ou collez l’adresse d’un site ou d’un flux, par exemple example.org.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>This is not an address: it is too long or holds characters that none can have.</source>
        <translation>Ce n’est pas une adresse : elle est trop longue ou contient des caractères interdits dans une adresse.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>An address that begins with {scheme}: cannot be a feed. Feeds begin with https:// or http://.</source>
        <translation>Une adresse qui commence par {scheme}: ne peut pas être un flux. Les flux commencent par https:// ou http://.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>{address} is not a whole address: https:// needs the name of a site after it.</source>
        <translation>{address} n’est pas une adresse complète : après https://, il faut le nom d’un site.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>A file&#x27;s address begins with file:/// and names a file of this machine, from its root.</source>
        <translation>L’adresse d’un fichier commence par file:/// et désigne un fichier de cette machine par son chemin complet.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>{address} is not an address. Type one such as example.org or https://example.org/feed.</source>
        <translation>{address} n’est pas une adresse. Tapez par exemple example.org ou https://example.org/feed.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>Its server asks to be left alone for {span} more.</source>
        <translation>Son serveur demande d’attendre encore {span}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>It was fetched {span} ago.</source>
        <translation>Il a été actualisé il y a {span}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>{n} hours</source>
        <translation>{n} heures</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>{n} minutes</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>{n} seconds</source>
        <translation>{n} secondes</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/share.py"/>
        <source>article {name}</source>
        <translation>article {name}</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/versions.py"/>
        <source>The project&#x27;s page does not say which version is the newest. Try again later.</source>
        <translation>La page du projet n’indique pas quelle version est la plus récente. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../newsreader/desktop_entry.py"/>
        <source>There is no newsreader-window in {folder}: install Newsreader, or start it by ./run.</source>
        <translation>Il n’y a pas de newsreader-window dans {folder} : installez Newsreader, ou lancez-le avec ./run.</translation>
    </message>
    <message>
        <location filename="../../newsreader/desktop_entry.py"/>
        <source>{path} cannot be written ({reason}); nothing else was changed.</source>
        <translation>Impossible d’écrire {path} ({reason}) ; rien d’autre n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/chapters.py"/>
        <source>This article has no such file any more.</source>
        <translation>Cet article n’a plus ce fichier.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/downloads.py"/>
        <source>--hours takes {least} to {most}, or 0 for no longer.</source>
        <translation>--hours accepte de {least} à {most}, ou 0 pour ne plus le faire.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/downloads.py"/>
        <source>What arrives is no longer made readable by itself.</source>
        <translation>Ce qui arrive n’est plus rendu lisible automatiquement.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/downloads.py"/>
        <source>What arrives until {until} is made readable as it comes.</source>
        <translation>Ce qui arrive jusqu’au {until} est rendu lisible au fur et à mesure.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/downloads.py"/>
        <source>There is no folder &#x27;{name}&#x27;. `newsreader feeds` shows the folders.</source>
        <translation>Il n’y a pas de dossier « {name} ». `newsreader feeds` affiche les dossiers.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosure_sink.py"/>
        <source>{host} sends something else in place of audio or video.</source>
        <translation>{host} envoie autre chose que de l’audio ou de la vidéo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosure_sink.py"/>
        <source>The disk of {folder} has no room for this file. Make some, and try again: what has come stays.</source>
        <translation>Le disque de {folder} n’a pas assez de place pour ce fichier. Libérez-en et réessayez : ce qui est déjà arrivé est conservé.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosure_sink.py"/>
        <source>{folder} cannot be written: {reason}.</source>
        <translation>Impossible d’écrire dans {folder} : {reason}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosures.py"/>
        <source>Nothing is loaded here.</source>
        <translation>Rien n’est chargé ici.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosures.py"/>
        <source>This file is being loaded already.</source>
        <translation>Ce fichier est déjà en cours de chargement.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosures.py"/>
        <source>This file is being loaded.</source>
        <translation>Ce fichier est en cours de chargement.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/fetcher.py"/>
        <source>It was stopped before it was done.</source>
        <translation>L’opération a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>This article has no page of its own: its feed names none.</source>
        <translation>Cet article n’a pas de page propre : son flux n’en indique aucune.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>{host} asks to be left alone for a while. Try it again later.</source>
        <translation>{host} demande d’attendre un moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>The server sent nothing where the article&#x27;s page should be.</source>
        <translation>Le serveur n’a rien envoyé là où devrait être la page de l’article.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>The article&#x27;s page took too long to read.</source>
        <translation>La lecture de la page de l’article a pris trop de temps.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>The article&#x27;s page takes too much memory to be read.</source>
        <translation>La page de l’article demande trop de mémoire pour être lue.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>The article&#x27;s page cannot be read.</source>
        <translation>La page de l’article ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/instance.py"/>
        <source>{folder} cannot be written: {reason}. Name another folder with --data-dir.</source>
        <translation>Impossible d’écrire dans {folder} : {reason}. Indiquez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/instance.py"/>
        <source>Another Newsreader is at work in {folder}. Wait until it is done, or end it, and try again.</source>
        <translation>Un autre Newsreader est à l’œuvre dans {folder}. Attendez qu’il ait fini, ou fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/instance.py"/>
        <source>The Newsreader that was doing this ended before it was done. Try again.</source>
        <translation>Le Newsreader qui s’en chargeait a été fermé avant la fin. Réessayez.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Newsreader works offline: no connection is opened.</source>
        <translation>Newsreader travaille hors ligne : aucune connexion n’est ouverte.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Newsreader fetches what is due.</source>
        <translation>Newsreader actualise les flux dont c’est le moment.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Article {number}: full text of {n} pages kept.</source>
        <translation>Article {number} : texte intégral de {n} pages conservé.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Article {number}: full text kept.</source>
        <translation>Article {number} : texte intégral conservé.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Article {number}: the feed&#x27;s own text is shown.</source>
        <translation>Article {number} : le texte du flux est affiché.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>they were not asked for yet, or have no room</source>
        <translation>elles n’ont pas encore été demandées, ou la place manque</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Some pictures could not be had: {why}</source>
        <translation>Certaines images n’ont pas pu être obtenues : {why}</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>saved</source>
        <translation>complet</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>not whole</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>{done} of {total} pictures, {size} MB</source>
        <translation>{done} images sur {total}, {size} MB</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>{ready} of {articles} articles can be read offline. {n} pictures fetched ({size} MB).</source>
        <translation>Articles lisibles hors ligne : {ready} sur {articles}. Images récupérées : {n} ({size} MB).</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>{sentence} {n} could not be had.</source>
        <translation>{sentence} Non obtenues : {n}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_child.py"/>
        <source>The feed nests its parts so deeply that it cannot be read.</source>
        <translation>Le flux est trop profondément imbriqué pour être lu.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_child.py"/>
        <source>The picture nests its parts so deeply that it cannot be read.</source>
        <translation>L’image est trop profondément imbriquée pour être lue.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_child.py"/>
        <source>The feed cannot be read: this program has a fault.</source>
        <translation>Le flux ne peut pas être lu : ce programme a un défaut.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_child.py"/>
        <source>The picture cannot be read: this program has a fault.</source>
        <translation>L’image ne peut pas être lue : ce programme a un défaut.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_messages.py"/>
        <source>The feed takes too much memory to be read.</source>
        <translation>Le flux demande trop de mémoire pour être lu.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_messages.py"/>
        <source>The picture takes too much memory to be read.</source>
        <translation>L’image demande trop de mémoire pour être lue.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The program is closing.</source>
        <translation>Le programme se ferme.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The feed took longer than {n} seconds to read.</source>
        <translation>La lecture du flux a pris plus de {n} secondes.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The picture took longer than {n} seconds to read.</source>
        <translation>La lecture de l’image a pris plus de {n} secondes.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The part of this program that reads feeds could not be started.</source>
        <translation>La partie du programme qui lit les flux n’a pas pu démarrer.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The feed made the part of this program that reads it break down.</source>
        <translation>Le flux a fait planter la partie du programme qui le lit.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The picture made the part of this program that reads it break down.</source>
        <translation>L’image a fait planter la partie du programme qui la lit.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parts.py"/>
        <source>You already follow this feed: {title} (number {number}).</source>
        <translation>Vous êtes déjà abonné à ce flux : {title} (numéro {number}).</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/picture_road.py"/>
        <source>A picture of this machine&#x27;s own files is never shown.</source>
        <translation>Une image tirée des fichiers de cette machine n’est jamais affichée.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/picture_road.py"/>
        <source>The server answers 410: the picture is gone for good.</source>
        <translation>Le serveur répond 410 : l’image a disparu définitivement.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/picture_road.py"/>
        <source>The pictures&#x27; folder {folder} cannot be written: {reason}.</source>
        <translation>Impossible d’écrire dans le dossier des images {folder} : {reason}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/refresh.py"/>
        <source>There is no feed {feed}.</source>
        <translation>Il n’y a pas de flux {feed}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/refresh.py"/>
        <source>It is no longer subscribed to.</source>
        <translation>Le flux ne fait plus partie de vos abonnements.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>There is no command &#x27;{name}&#x27;.</source>
        <translation>Il n’y a pas de commande « {name} ».</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>Unsubscribed from {title}.</source>
        <translation>Désabonnement de {title}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>Line {line} ({title}) was left out: {reason}</source>
        <translation>La ligne {line} ({title}) a été ignorée : {reason}</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>Line {line} was left out: {reason}</source>
        <translation>La ligne {line} a été ignorée : {reason}</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} feeds added. {known} were there already. `newsreader refresh` fetches them.</source>
        <translation>Flux ajoutés : {n}. Déjà présents : {known}. `newsreader refresh` actualise les nouveaux.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} feeds added. `newsreader refresh` fetches them.</source>
        <translation>Flux ajoutés : {n}. `newsreader refresh` les actualise.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>1 article marked as read.</source>
        <translation>1 article marqué comme lu.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} articles marked as read.</source>
        <translation>{n} articles marqués comme lus.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>1 article marked as unread.</source>
        <translation>1 article marqué comme non lu.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} articles marked as unread.</source>
        <translation>{n} articles marqués comme non lus.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>1 article marked as starred.</source>
        <translation>1 article ajouté aux favoris.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} articles marked as starred.</source>
        <translation>{n} articles ajoutés aux favoris.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>1 article marked as unstarred.</source>
        <translation>1 article retiré des favoris.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} articles marked as unstarred.</source>
        <translation>{n} articles retirés des favoris.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>&#x27;{state}&#x27; is no mark: read, unread, starred or unstarred.</source>
        <translation>« {state} » n’est pas une marque : read, unread, starred ou unstarred.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/verdict.py"/>
        <source>Something went wrong inside the program ({name}); its log says what.</source>
        <translation>Une erreur est survenue dans le programme ({name}) ; son journal dit laquelle.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/verdict.py"/>
        <source>This is a page, not a feed, and it names no feed.</source>
        <translation>C’est une page, pas un flux, et elle n’indique aucun flux.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/verdict.py"/>
        <source>This is a page, not a feed. It names: {named}</source>
        <translation>C’est une page, pas un flux. Elle indique : {named}</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/document.py"/>
        <source>The server sent an empty answer where the feed should be.</source>
        <translation>Le serveur a envoyé une réponse vide là où devrait être le flux.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/document.py"/>
        <source>This is a picture, a sound or some other file, not a feed.</source>
        <translation>C’est une image, un son ou un autre fichier, pas un flux.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/document.py"/>
        <source>This is plain text, not a feed.</source>
        <translation>C’est du texte brut, pas un flux.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/feedparser_road.py"/>
        <source>This is XML, but not a feed: neither RSS nor Atom.</source>
        <translation>C’est du XML, mais pas un flux : ni RSS ni Atom.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/feedparser_road.py"/>
        <source>The feed is broken in a way that nothing could be read from it.</source>
        <translation>Le flux est trop mal formé pour que l’on puisse en lire quoi que ce soit.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/feedparser_road.py"/>
        <source>The feed has more than {n} entries.</source>
        <translation>Le flux compte plus de {n} entrées.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The feed is packed more than twice, which no honest server does.</source>
        <translation>Le flux est compressé plus de deux fois, ce qu’aucun serveur honnête ne fait.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The server packed the feed as “{coding}”, which was not asked for.</source>
        <translation>Le serveur a compressé le flux en « {coding} », ce qui n’était pas demandé.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The feed arrived packed and damaged; it could not be unpacked.</source>
        <translation>Le flux est arrivé compressé et endommagé ; il n’a pas pu être décompressé.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The feed is over {size} MB unpacked.</source>
        <translation>Une fois décompressé, le flux dépasse {size} MB.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The feed unpacks to over a hundred times its size; that is an attack.</source>
        <translation>Une fois décompressé, le flux fait plus de cent fois sa taille ; c’est une attaque.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/json_road.py"/>
        <source>The feed is JSON, but broken or cut short.</source>
        <translation>Le flux est du JSON, mais mal formé ou tronqué.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/json_road.py"/>
        <source>This is JSON, but not a feed.</source>
        <translation>C’est du JSON, mais pas un flux.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{name} is larger than {size} MB: too large to be a subscription list.</source>
        <translation>{name} dépasse {size} MB : c’est trop pour une liste d’abonnements.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{name} cannot be read as a subscription list. Line {line}: {reason}.</source>
        <translation>{name} ne peut pas être lu comme une liste d’abonnements. Ligne {line} : {reason}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>Impossible de lire {path} : {reason}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>the XML is broken</source>
        <translation>le XML est mal formé</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>it begins with &lt;{name}&gt;, and a subscription list (OPML) begins with &lt;opml&gt;</source>
        <translation>le fichier commence par &lt;{name}&gt;, alors qu’une liste d’abonnements (OPML) commence par &lt;opml&gt;</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>folders are nested more than {n} deep</source>
        <translation>les dossiers sont imbriqués sur plus de {n} niveaux</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>it has more than {n} entries</source>
        <translation>il y a plus de {n} entrées</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>it declares entities of its own, which no subscription list needs</source>
        <translation>le fichier déclare ses propres entités, dont aucune liste d’abonnements n’a besoin</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>It names a command, which is not taken over.</source>
        <translation>L’entrée indique une commande, qui n’est pas reprise.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{address} is not the address of a feed on the web.</source>
        <translation>{address} n’est pas l’adresse d’un flux du web.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{address} names a file, and a list must not.</source>
        <translation>{address} désigne un fichier, ce qu’une liste ne peut pas faire.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>this is neither OPML nor a list of addresses</source>
        <translation>ce n’est ni de l’OPML ni une liste d’adresses</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/prepare.py"/>
        <source>The article&#x27;s page is too large to be read.</source>
        <translation>La page de l’article est trop volumineuse pour être lue.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/prepare.py"/>
        <source>What stands at the article&#x27;s address is no page with text.</source>
        <translation>À l’adresse de l’article, il n’y a pas de page avec du texte.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/prepare.py"/>
        <source>The article&#x27;s page nests its parts too deeply to be read.</source>
        <translation>La page de l’article est trop profondément imbriquée pour être lue.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/read.py"/>
        <source>The server sent an empty answer where the article&#x27;s page should be.</source>
        <translation>Le serveur a envoyé une réponse vide là où devrait être la page de l’article.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/read.py"/>
        <source>What stands at the article&#x27;s address is a file, not a page with text.</source>
        <translation>À l’adresse de l’article se trouve un fichier, pas une page avec du texte.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The site shows this article to its subscribers only. Open it in the browser if you are one.</source>
        <translation>Le site réserve cet article à ses abonnés. Si vous l’êtes, ouvrez-le dans le navigateur.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The site asks about cookies before it shows the article. Open it in the browser to answer.</source>
        <translation>Le site pose une question sur les cookies avant d’afficher l’article. Ouvrez-le dans le navigateur pour y répondre.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The article&#x27;s page shows nothing without running its programs, which Newsreader does not do. Open it in the browser.</source>
        <translation>La page de l’article n’affiche rien sans exécuter ses programmes, ce que Newsreader ne fait pas. Ouvrez-la dans le navigateur.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The site wants to see a browser before it shows the article. Open it there.</source>
        <translation>Le site veut voir un navigateur avant d’afficher l’article. Ouvrez-le dans le navigateur.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The article&#x27;s page holds no text that could be found. Open it in the browser.</source>
        <translation>Aucun texte n’a été trouvé dans la page de l’article. Ouvrez-la dans le navigateur.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The server sent an empty answer where the picture should be.</source>
        <translation>Le serveur a envoyé une réponse vide là où devrait être l’image.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>This is a drawing in SVG, which may hold a program; it is not shown.</source>
        <translation>C’est un dessin SVG, qui peut contenir un programme ; il n’est pas affiché.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The server sent a page in place of the picture.</source>
        <translation>Le serveur a envoyé une page à la place de l’image.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>What the server sent is no picture of a kind that can be shown.</source>
        <translation>Ce que le serveur a envoyé n’est pas une image que l’on puisse afficher.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The picture is damaged: its beginning makes no sense.</source>
        <translation>L’image est endommagée : son début n’a pas de sens.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The picture is damaged, or was cut off on the way.</source>
        <translation>L’image est endommagée, ou a été coupée en route.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>It is a single dot that nobody is meant to see.</source>
        <translation>L’image n’est qu’un point que personne n’est censé voir.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>It is a dot that stands for nothing.</source>
        <translation>L’image n’est qu’un point qui ne représente rien.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The picture has more than {size} million pixels.</source>
        <translation>L’image compte plus de {size} millions de pixels.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/address.py"/>
        <source>{host} sends us on to “{url}”, which is no web address.</source>
        <translation>{host} redirige vers « {url} », qui n’est pas une adresse web.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/address.py"/>
        <source>“{url}” is no web address; one looks like https://example.org/feed.</source>
        <translation>« {url} » n’est pas une adresse web ; une adresse ressemble à https://example.org/feed.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} sends us on to an address without encryption: {url}</source>
        <translation>{host} redirige vers une adresse sans chiffrement : {url}</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} sends us round in a circle.</source>
        <translation>{host} redirige en boucle.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} sends us on more than {n} times.</source>
        <translation>{host} redirige plus de {n} fois.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} sends another part than it was asked for.</source>
        <translation>{host} envoie une autre partie que celle demandée.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} packs the file, though it was asked not to.</source>
        <translation>{host} compresse le fichier, bien qu’on lui ait demandé de ne pas le faire.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/dial.py"/>
        <source>{host} did not answer within {n} seconds.</source>
        <translation>{host} n’a pas répondu en {n} secondes.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/dial.py"/>
        <source>The name {host} could not be looked up within {n} seconds.</source>
        <translation>Le nom {host} n’a pas pu être résolu en {n} secondes.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/dial.py"/>
        <source>{host} did not agree on a safe connection within {n} seconds.</source>
        <translation>Aucune connexion sûre avec {host} n’a pu être établie en {n} secondes.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/dial.py"/>
        <source>{host} is a machine of this network. Feeds of the internet may not reach it; one whose address you typed may.</source>
        <translation>{host} est une machine de ce réseau. Les flux d’Internet ne peuvent pas l’atteindre ; un flux dont vous avez tapé l’adresse le peut.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>A file of this machine is read only when you type its address yourself.</source>
        <translation>Un fichier de cette machine n’est lu que si vous tapez vous-même son adresse.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>{url} names a file of another machine.</source>
        <translation>{url} désigne un fichier d’une autre machine.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>no file can have this name</source>
        <translation>aucun fichier ne peut porter ce nom</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>The file {path} cannot be read: {why}.</source>
        <translation>Impossible de lire le fichier {path} : {why}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>{url} is no file that could be read.</source>
        <translation>{url} n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>The file is larger than {size} MB.</source>
        <translation>Le fichier dépasse {size} MB.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/gate.py"/>
        <source>{path} cannot be written: {reason}. Look at the permissions of its folder.</source>
        <translation>Impossible d’écrire {path} : {reason}. Vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/gate.py"/>
        <source>{path} cannot be removed: {reason}. Look at the permissions of its folder.</source>
        <translation>Impossible de supprimer {path} : {reason}. Vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/headers.py"/>
        <source>a line that is no header</source>
        <translation>une ligne qui n’est pas un en-tête</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/headers.py"/>
        <source>a length that is none</source>
        <translation>une longueur non valide</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/headers.py"/>
        <source>a transfer coding that nobody asked for</source>
        <translation>un codage de transfert que personne n’a demandé</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/line.py"/>
        <source>half a head</source>
        <translation>un en-tête incomplet</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/line.py"/>
        <source>{host} answers with {problem}.</source>
        <translation>{host} répond par {problem}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/line.py"/>
        <source>{host} sent {size} bytes of the {length} that it had announced.</source>
        <translation>{host} a envoyé {size} octets sur les {length} annoncés.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/line.py"/>
        <source>{host} sends more than the {length} bytes that it announced.</source>
        <translation>{host} envoie plus que les {length} octets annoncés.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/watch.py"/>
        <source>The request was called off.</source>
        <translation>La requête a été annulée.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/watch.py"/>
        <source>The server took longer than {n} seconds in all.</source>
        <translation>Le serveur a mis plus de {n} secondes en tout.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/watch.py"/>
        <source>The server sends more than {size} MB.</source>
        <translation>Le serveur envoie plus de {size} MB.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/watch.py"/>
        <source>The server was silent for {n} seconds.</source>
        <translation>Le serveur est resté muet pendant {n} secondes.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>which means nothing</source>
        <translation>ce qui ne veut rien dire</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>The server answers {status}: {why}.</source>
        <translation>Le serveur répond {status} : {why}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is not valid</source>
        <translation>son certificat n’est pas valide</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot prove that it is {host}: {why}.</source>
        <translation>{host} ne peut pas prouver qu’il est bien {host} : {why}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>No safe connection to {host} came about: {reason}.</source>
        <translation>Aucune connexion sûre avec {host} n’a pu être établie : {reason}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} closed the connection without an answer.</source>
        <translation>{host} a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} answers in a way that is not HTTP, or was cut off: {detail}.</source>
        <translation>{host} ne répond pas en HTTP, ou a été coupé : {detail}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} does not answer.</source>
        <translation>{host} ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot be reached ({reason}).</source>
        <translation>{host} est injoignable ({reason}).</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>The name {host} cannot be looked up at the moment; perhaps there is no network.</source>
        <translation>Le nom {host} ne peut pas être résolu pour le moment ; il n’y a peut-être pas de réseau.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>There is no server by the name {host}.</source>
        <translation>Il n’y a pas de serveur du nom de {host}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it ended in the middle</source>
        <translation>elle s’est interrompue en cours de route</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its answer ends in the middle</source>
        <translation>sa réponse s’arrête au milieu</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the first line is no status</source>
        <translation>la première ligne n’est pas un statut</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>there is nothing at this address</source>
        <translation>il n’y a rien à cette adresse</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>there are several documents at this address and it names none</source>
        <translation>il y a plusieurs documents à cette adresse, et il n’en indique aucun</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>nothing has changed, though it was not asked that</source>
        <translation>rien n’a changé, alors que la question n’était pas posée</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it did not understand the request</source>
        <translation>il n’a pas compris la requête</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>a name and a password are asked for</source>
        <translation>un nom et un mot de passe sont demandés</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>payment is asked for</source>
        <translation>un paiement est demandé</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it does not let us read this address</source>
        <translation>il ne laisse pas lire cette adresse</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>nothing is found at this address</source>
        <translation>rien ne se trouve à cette adresse</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>this address cannot be read</source>
        <translation>cette adresse ne peut pas être lue</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it has no feed for us at this address</source>
        <translation>il n’a pas de flux qui convienne à cette adresse</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>a proxy asks for a name and a password</source>
        <translation>un proxy demande un nom et un mot de passe</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it waited too long for the request</source>
        <translation>il a attendu la requête trop longtemps</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the feed is gone for good</source>
        <translation>le flux a disparu définitivement</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>this server does not answer for this address</source>
        <translation>ce serveur ne répond pas pour cette adresse</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it wants another way of speaking</source>
        <translation>il demande un autre protocole</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>we asked too often and should wait</source>
        <translation>il a été trop sollicité et demande d’attendre</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it may not show this for legal reasons</source>
        <translation>il ne peut pas montrer cela pour des raisons juridiques</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it has a fault of its own</source>
        <translation>il rencontre lui-même une erreur</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it cannot do that</source>
        <translation>il ne sait pas faire cela</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the server behind it does not answer</source>
        <translation>le serveur situé derrière ne répond pas</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it is closed for the moment</source>
        <translation>il est momentanément indisponible</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the server behind it takes too long</source>
        <translation>le serveur situé derrière met trop de temps</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it goes round in circles</source>
        <translation>il tourne en rond</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it has used up its traffic</source>
        <translation>il a épuisé son quota de trafic</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the server behind it is down</source>
        <translation>le serveur situé derrière est en panne</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the server behind it cannot be reached</source>
        <translation>le serveur situé derrière est injoignable</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it has no safe connection to the server behind it</source>
        <translation>il n’a pas de connexion sûre avec le serveur situé derrière</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the certificate of the server behind it is not valid</source>
        <translation>le certificat du serveur situé derrière n’est pas valide</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the site behind it cannot be reached</source>
        <translation>le site situé derrière est injoignable</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>which is no answer</source>
        <translation>ce qui n’est pas une réponse</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>which brings no feed</source>
        <translation>ce qui n’apporte pas de flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it sends us on and does not say where</source>
        <translation>il redirige sans dire où</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it does not give us this address</source>
        <translation>il ne donne pas cette adresse</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is not valid yet</source>
        <translation>son certificat n’est pas encore valide</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate has expired</source>
        <translation>son certificat a expiré</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is signed by nobody but itself</source>
        <translation>son certificat n’est signé que par lui-même</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate comes from nobody this machine trusts</source>
        <translation>son certificat ne vient de personne en qui cette machine ait confiance</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate was withdrawn</source>
        <translation>son certificat a été révoqué</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is for another name</source>
        <translation>son certificat est pour un autre nom</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is for another address</source>
        <translation>son certificat est pour une autre adresse</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} refuses the connection; the server is off or elsewhere.</source>
        <translation>{host} refuse la connexion ; le serveur est arrêté ou se trouve ailleurs.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} broke the connection off.</source>
        <translation>{host} a rompu la connexion.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot be reached from here.</source>
        <translation>{host} est injoignable d’ici.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot be reached: there is no network.</source>
        <translation>{host} est injoignable : il n’y a pas de réseau.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot be reached: this machine does not allow it.</source>
        <translation>{host} est injoignable : cette machine ne le permet pas.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} was not asked: too many connections and files are open.</source>
        <translation>{host} n’a pas été contacté : trop de connexions et de fichiers sont ouverts.</translation>
    </message>
    <message>
        <location filename="../../newsreader/paths.py"/>
        <source>The folder {folder} cannot be made: {reason}. Name a folder that you may write to with --data-dir.</source>
        <translation>Impossible de créer le dossier {folder} : {reason}. Indiquez avec --data-dir un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../../newsreader/settings.py"/>
        <source>The settings cannot be saved to {path}: {reason}.</source>
        <translation>Impossible d’enregistrer les paramètres dans {path} : {reason}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/database.py"/>
        <source>{path} cannot be written. Look at the permissions of its folder.</source>
        <translation>Impossible d’écrire {path}. Vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/database.py"/>
        <source>There is no database at {path} yet.</source>
        <translation>Il n’y a pas encore de base de données à l’emplacement {path}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/database.py"/>
        <source>{path} was written by an older version of Newsreader and cannot be brought up to date by reading alone. Start the program once where it may write.</source>
        <translation>{path} a été écrit par une version plus ancienne de Newsreader et ne peut pas être mis à jour par une simple lecture. Lancez une fois le programme là où il peut écrire.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>The disk is full: nothing more can be stored in {path}. Make room; reading goes on.</source>
        <translation>Le disque est plein : plus rien ne peut être enregistré dans {path}. Libérez de la place ; la lecture reste possible.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>The disk cannot be written or read: {path}. Look whether it is full or failing.</source>
        <translation>Impossible d’écrire ou de lire sur le disque : {path}. Vérifiez s’il est plein ou défaillant.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>{path} cannot be opened. Look at the permissions of its folder.</source>
        <translation>Impossible d’ouvrir {path}. Vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>Another program holds {path}. Close it, or try again in a moment.</source>
        <translation>Un autre programme utilise {path}. Fermez-le, ou réessayez dans un instant.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>{path} is damaged. Nothing was changed; keep the file and its copies.</source>
        <translation>{path} est endommagé. Rien n’a été modifié ; gardez le fichier et ses sauvegardes.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>{path} is no database of Newsreader. It was not changed; name another folder.</source>
        <translation>{path} n’est pas une base de données de Newsreader. Le fichier n’a pas été modifié ; indiquez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} cannot be opened: {error}. Look at its permissions.</source>
        <translation>Impossible d’ouvrir {path} : {error}. Vérifiez ses droits.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} cannot be read: {reason}. Look at its permissions.</source>
        <translation>Impossible de lire {path} : {reason}. Vérifiez ses droits.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} is empty, though there was a database before. Nothing was changed. Put a copy in its place (see {folder}), or name another folder with --data-dir to begin anew.</source>
        <translation>{path} est vide, alors qu’il y avait une base de données. Rien n’a été modifié. Mettez une sauvegarde à sa place (voir {folder}), ou indiquez un autre dossier avec --data-dir pour repartir de zéro.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} is gone, though there was a database before. Nothing was changed. Put a copy in its place (see {folder}), or name another folder with --data-dir to begin anew.</source>
        <translation>{path} a disparu, alors qu’il y avait une base de données. Rien n’a été modifié. Mettez une sauvegarde à sa place (voir {folder}), ou indiquez un autre dossier avec --data-dir pour repartir de zéro.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} was written by a newer version of Newsreader (its data has version {version}, this program knows {newest}). It was not changed. Start the newer version, or name another folder with --data-dir.</source>
        <translation>{path} a été écrit par une version plus récente de Newsreader (ses données sont en version {version}, ce programme connaît la {newest}). Rien n’a été modifié. Lancez la version plus récente, ou indiquez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} is no database of Newsreader, or its beginning is damaged. It was not changed. Put a copy in its place (see {folder}), or name another folder with --data-dir.</source>
        <translation>{path} n’est pas une base de données de Newsreader, ou son début est endommagé. Rien n’a été modifié. Mettez une sauvegarde à sa place (voir {folder}), ou indiquez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} could not be brought to version {version}; it is as it was.</source>
        <translation>{path} n’a pas pu passer à la version {version} ; le fichier est tel qu’il était.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>There is no room for a copy of {path} before its upgrade: {megabytes} MB are needed.</source>
        <translation>Il n’y a pas la place pour une sauvegarde de {path} avant sa mise à niveau : il faut {megabytes} MB.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>The copy of {path} before its upgrade is not sound ({said}); nothing was changed.</source>
        <translation>La sauvegarde de {path} faite avant sa mise à niveau n’est pas saine ({said}) ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/reader.py"/>
        <source>The text of article {number} is damaged: {error}. Refresh its feed to fetch it again.</source>
        <translation>Le texte de l’article {number} est endommagé : {error}. Actualisez son flux pour le récupérer de nouveau.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/room.py"/>
        <source>To give all room back, {size} MB have to be free for a while on the disk.</source>
        <translation>Pour libérer toute la place, il faut {size} MB libres sur le disque pendant un moment.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/room.py"/>
        <source>Giving room back was stopped; everything is as it was.</source>
        <translation>La libération de la place a été arrêtée ; tout est resté tel quel.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_feeds.py"/>
        <source>You already follow this one: {name} ({url}).</source>
        <translation>Vous êtes déjà abonné à ce flux : {name} ({url}).</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_feeds.py"/>
        <source>You follow this address again already: {url}.</source>
        <translation>Vous êtes de nouveau abonné à cette adresse : {url}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_feeds.py"/>
        <source>You already follow this address: {url}.</source>
        <translation>Vous êtes déjà abonné à cette adresse : {url}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_folders.py"/>
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_folders.py"/>
        <source>A folder cannot be moved into itself.</source>
        <translation>Un dossier ne peut pas être déplacé dans lui-même.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_retention.py"/>
        <source>Their room was given back: these articles are gone for good.</source>
        <translation>Leur place a été libérée : ces articles ont disparu pour de bon.</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dates.py"/>
        <source>d MMM yyyy</source>
        <comment>pattern of QLocale for a day of another year, short</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dates.py"/>
        <source>ddd d MMM</source>
        <comment>pattern of QLocale for a day with its weekday, short</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dates.py"/>
        <source>d MMMM</source>
        <comment>pattern of QLocale for a day of this year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dates.py"/>
        <source>d MMMM yyyy</source>
        <comment>pattern of QLocale for a day of another year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dates.py"/>
        <source>dddd, d MMMM yyyy</source>
        <comment>pattern of QLocale for the date of a newspaper</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayBand</name>
    <message>
        <location filename="../../newsreader/ui/timeline/head.py"/>
        <source>{n} newer</source>
        <translation>Plus récents : {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/head.py"/>
        <source>{n} newer articles above</source>
        <translation>Articles plus récents au-dessus : {n}</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked as read</source>
        <translation>Marqué comme lu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked as unread</source>
        <translation>Marqué comme non lu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked {n} as read</source>
        <translation>Marqués comme lus : {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked {n} as unread</source>
        <translation>Marqués comme non lus : {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked 1 more of this story as read</source>
        <translation>1 autre article du sujet marqué comme lu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked {n} more of this story as read</source>
        <translation>{n} autres articles du sujet marqués comme lus</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Starred</source>
        <translation>Ajouté aux favoris</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Took the star away</source>
        <translation>Retiré des favoris</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Starred {n}</source>
        <translation>Ajoutés aux favoris : {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Took the star from {n}</source>
        <translation>Retirés des favoris : {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Nothing is unread here.</source>
        <translation>Rien à marquer comme lu ici.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Unsubscribed from {title}</source>
        <translation>Désabonnement de {title}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>{title} is back</source>
        <translation>{title} est de retour</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>1 article left the lists</source>
        <translation>1 article sorti des listes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>{n} articles left the lists</source>
        <translation>{n} articles sortis des listes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Changed what is kept</source>
        <translation>Conservation modifiée</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Changed when {title} is read</source>
        <translation>Actualisation de {title} modifiée</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Changed the address of {title}</source>
        <translation>Adresse de {title} modifiée</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Removed the folder {title}</source>
        <translation>Dossier {title} supprimé</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Renamed {title}</source>
        <translation>{title} renommé</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Moved {title}</source>
        <translation>{title} déplacé</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Moved feeds</source>
        <translation>Flux déplacés</translation>
    </message>
</context>
<context>
    <name>DesktopPage</name>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Icon in the tray, with the number of unread articles</source>
        <translation>Icône dans la zone de notification, avec le nombre d’articles non lus</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Closing the window leaves Newsreader in the tray</source>
        <translation>Fermer la fenêtre laisse Newsreader dans la zone de notification</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Number of unread articles on the icon in the dock</source>
        <translation>Nombre d’articles non lus sur l’icône du Dock</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Start when I log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>That could not be: the desktop does not let Newsreader start with the session.</source>
        <translation>Impossible : le bureau ne laisse pas Newsreader démarrer avec la session.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>This desktop has no tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Notifications are off until you want them: in the menu of a feed in the sidebar. They come while you look at something else.</source>
        <translation>Les notifications restent désactivées tant que vous ne les demandez pas, dans le menu d’un flux de la barre latérale. Elles arrivent quand vous regardez autre chose.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>It changes at the next start.</source>
        <translation>Le changement prend effet au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>DesktopSide</name>
    <message>
        <location filename="../../newsreader/ui/desktop/side.py"/>
        <source>Newsreader reads your feeds from when you log in.</source>
        <translation>Newsreader actualise vos flux dès l’ouverture de la session.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/side.py"/>
        <source>The desktop does not let Newsreader start with the session.</source>
        <translation>Le bureau ne permet pas à Newsreader de démarrer avec la session.</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} new</source>
        <translation>nouveaux : {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} changed</source>
        <translation>modifiés : {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Today, {time}</source>
        <translation>Aujourd’hui, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Yesterday, {time}</source>
        <translation>Hier, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Tomorrow, {time}</source>
        <translation>Demain, {time}</translation>
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
        <translation>Prochaine actualisation maintenant</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Next: {when}</source>
        <translation>Prochaine actualisation : {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Every {span}</source>
        <translation>Toutes les {span}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>By itself: about every {span}</source>
        <translation>Automatique : environ toutes les {span}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>week</source>
        <translation>semaines</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} weeks</source>
        <translation>{n} semaines</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>day</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} days</source>
        <translation>{n} journées</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>hour</source>
        <translation>heures</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} hours</source>
        <translation>{n} heures</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} minutes</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>in four weeks</source>
        <translation>en quatre semaines</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>its server says nothing to ask by: the whole feed comes each time</source>
        <translation>son serveur ne dit pas ce qui est nouveau : tout le flux est envoyé à chaque fois</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>asked only for what is new ({names})</source>
        <translation>seules les nouveautés sont demandées ({names})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>What it said</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>DownloadDialog</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Make readable offline</source>
        <translation>Rendre lisible hors ligne</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>With the full text of their pages</source>
        <translation>Avec le texte intégral des pages</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Also what arrives in the next</source>
        <translation>Aussi ce qui arrive dans les</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>The texts are here. Pictures that are missing will be fetched.</source>
        <translation>Les textes sont là. Les images manquantes seront récupérées.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>No longer</source>
        <translation>Ne plus le faire</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>hours</source>
        <translation>prochaines heures</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Looking for what is missing…</source>
        <translation>Recherche de ce qui manque…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{done} of {total} full texts</source>
        <translation>Textes intégraux : {done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{done} of {total} pictures · {size}</source>
        <translation>Images : {done} sur {total} · {size}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{n} could not be had</source>
        <translation>non obtenus : {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>1 picture was fetched, {size}</source>
        <translation>1 image récupérée, {size}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{n} pictures were fetched, {size}</source>
        <translation>{n} images récupérées, {size}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{n} full texts</source>
        <translation>textes intégraux : {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{n} are missing:</source>
        <translation>Il en manque {n} :</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Everything can be read offline.</source>
        <translation>Tout est lisible hors ligne.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Nothing new was fetched.</source>
        <translation>Rien de nouveau n’a été récupéré.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Until {time} what arrives is made readable as it comes.</source>
        <translation>Jusqu’au {time}, ce qui arrive est rendu lisible au fur et à mesure.</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing holds “{words}”</source>
        <translation>Rien ne contient « {words} »</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>All words must stand in an article.</source>
        <translation>Tous les mots doivent figurer dans un article.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>s stars the open article.</source>
        <translation>s ajoute l’article ouvert aux favoris.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing starred</source>
        <translation>Aucun favori</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>What comes in since midnight stands here.</source>
        <translation>Ce qui arrive depuis minuit s’affiche ici.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing yet today</source>
        <translation>Rien encore aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Show unread</source>
        <translation>Afficher les non lus</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Stories that two of your feeds tell stand here.</source>
        <translation>Les sujets qu’abordent au moins deux de vos flux s’affichent ici.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing popular yet</source>
        <translation>On ne parle encore de rien</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>New articles come up here when feeds have some.</source>
        <translation>Les nouveaux articles apparaissent ici dès que les flux en ont.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>All read</source>
        <translation>Tout est lu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Show all articles</source>
        <translation>Afficher tous les articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Show read articles</source>
        <translation>Afficher les articles lus</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>No articles yet</source>
        <translation>Pas encore d’articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing is fetched while you are offline.</source>
        <translation>Rien n&#x27;est récupéré hors ligne.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>This feed was not read yet.</source>
        <translation>Ce flux n’a pas encore été actualisé.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing has come in here so far.</source>
        <translation>Rien n’est arrivé ici pour l’instant.</translation>
    </message>
</context>
<context>
    <name>FactBoxes</name>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>unread</source>
        <translation>à lire</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>starred</source>
        <translation>favoris</translation>
    </message>
</context>
<context>
    <name>FeedCommands</name>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>There is no feed here.</source>
        <translation>Il n’y a pas de flux ici.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>1 new article</source>
        <translation>1 nouvel article</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>{n} new articles</source>
        <translation>{n} nouveaux articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>No new articles</source>
        <translation>Aucun nouvel article</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Choose a feed in the sidebar first.</source>
        <translation>Choisissez d’abord un flux dans la barre latérale.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Choose a feed or a folder in the sidebar first.</source>
        <translation>Choisissez d’abord un flux ou un dossier dans la barre latérale.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Top of the sidebar</source>
        <translation>Haut de la barre latérale</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Why it is in trouble…</source>
        <translation>Pourquoi cette erreur…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Open site in browser</source>
        <translation>Ouvrir le site dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>What to keep…</source>
        <translation>Que conserver…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Always read the full text</source>
        <translation>Toujours lire le texte intégral</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Notify me of new articles</source>
        <translation>Me signaler les nouveaux articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Read it</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Unsubscribe</source>
        <translation>Se désabonner</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Read now</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Properties of {title}</source>
        <translation>Propriétés de {title}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Keep</source>
        <translation>Conserver</translation>
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
        <translation>Aucun : en haut</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>As all feeds: {rule}</source>
        <translation>Comme tous les flux : {rule}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Keep: {rule}</source>
        <translation>Conserver : {rule}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>The store does not answer</source>
        <translation>La base de données ne répond pas</translation>
    </message>
</context>
<context>
    <name>FeedProperties</name>
    <message>
        <location filename="../../newsreader/window_feeds.py"/>
        <source>Full text</source>
        <translation>Texte intégral</translation>
    </message>
    <message>
        <location filename="../../newsreader/window_feeds.py"/>
        <source>always, for a feed that sends summaries</source>
        <translation>toujours, pour un flux qui n’envoie que des résumés</translation>
    </message>
    <message>
        <location filename="../../newsreader/window_feeds.py"/>
        <source>Notify</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <location filename="../../newsreader/window_feeds.py"/>
        <source>of new articles, while I look at something else</source>
        <translation>les nouveaux articles, quand je regarde autre chose</translation>
    </message>
</context>
<context>
    <name>FeedTable</name>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Room taken by feed</source>
        <translation>Place occupée par flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Enter or a double-click: what to keep of this feed</source>
        <translation>Entrée ou double-clic : que conserver de ce flux</translation>
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
        <translation>Adresse non valide</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Site not found</source>
        <translation>Site introuvable</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No answer in time</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No safe connection</source>
        <translation>Pas de connexion sûre</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Too large</source>
        <translation>Trop volumineux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Led in circles</source>
        <translation>Redirections en boucle</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Leads into a private network</source>
        <translation>Mène à un réseau privé</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Answer not understood</source>
        <translation>Réponse incomprise</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No longer a feed</source>
        <translation>N’est plus un flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Empty answer</source>
        <translation>Réponse vide</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No text in the answer</source>
        <translation>Pas de texte dans la réponse</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Too large to read</source>
        <translation>Trop volumineux à lire</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>In trouble</source>
        <translation>En erreur</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>1 try so far</source>
        <translation>1 essai jusqu’ici</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{n} tries so far</source>
        <translation>{n} essais jusqu’ici</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Asks for a password</source>
        <translation>Demande un mot de passe</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Access refused</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Gone for good</source>
        <translation>Disparu définitivement</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Asked to come less often</source>
        <translation>Demande à être moins sollicité</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Site overloaded</source>
        <translation>Site surchargé</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Error of the site ({status})</source>
        <translation>Erreur du site ({status})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Answered {status}</source>
        <translation>Réponse {status}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>next try now</source>
        <translation>prochain essai maintenant</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>next try {day}, {time}</source>
        <translation>prochain essai {day}, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>next try {weekday}, {time}</source>
        <translation>prochain essai {weekday}, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>next try {date}, {time}</source>
        <translation>prochain essai le {date}, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Next try now.</source>
        <translation>Prochain essai maintenant.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Next try {day}, {time}.</source>
        <translation>Prochain essai {day}, {time}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Next try {weekday}, {time}.</source>
        <translation>Prochain essai {weekday}, {time}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Next try {date}, {time}.</source>
        <translation>Prochain essai le {date}, {time}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due now.</source>
        <translation>Les prochains flux vont être lus maintenant.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due at {time}.</source>
        <translation>Les prochains flux seront lus à {time}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due {day}, {time}.</source>
        <translation>Les prochains flux seront lus {day}, {time}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due {weekday}, {time}.</source>
        <translation>Les prochains flux seront lus {weekday}, {time}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due {date}, {time}.</source>
        <translation>Les prochains flux seront lus le {date}, {time}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{what} since {time}</source>
        <translation>{what} depuis {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{what} since {day}</source>
        <translation>{what} depuis {day}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{what} since {weekday}</source>
        <translation>{what} depuis {weekday}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{what} since {date}</source>
        <translation>{what} depuis le {date}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Find in this article</source>
        <translation>Rechercher dans cet article</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Places in this article</source>
        <translation>Occurrences dans cet article</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Leave the search (Esc)</source>
        <translation>Quitter la recherche (Esc)</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Not in this article</source>
        <translation>Absent de cet article</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>A quiet newspaper of your own</source>
        <translation>Un journal paisible, rien qu’à vous</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Everything is kept on this machine. No account; only the sites that you add are asked.</source>
        <translation>Tout reste sur cette machine. Aucun compte ; seuls les sites que vous ajoutez sont contactés.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>or bring the list of another reader along</source>
        <translation>ou apportez la liste d’un autre lecteur</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Paste the address of a site you like</source>
        <translation>Collez l’adresse d’un site que vous aimez</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Address of a site you like</source>
        <translation>Adresse d’un site que vous aimez</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Import OPML…</source>
        <translation>Importer OPML…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Start reading</source>
        <translation>Commencer à lire</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>or begin with a pack – each feed can be removed again</source>
        <translation>ou commencez par un lot – chaque flux peut être retiré ensuite</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>1 feed</source>
        <translation>1 flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>{n} feeds</source>
        <translation>{n} flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>1 pack · {feeds} feeds chosen</source>
        <translation>1 lot · {feeds} flux choisis</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>{packs} packs · {feeds} feeds chosen</source>
        <translation>{packs} lots · {feeds} flux choisis</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>Name of the new folder</source>
        <translation>Nom du nouveau dossier</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <location filename="../../newsreader/ui/palette/found_list.py"/>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>FullTexts</name>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>Full texts are read from now on, and those of the newest unread articles at once</source>
        <translation>Les textes intégraux sont désormais récupérés, ceux des derniers articles non lus tout de suite</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>Full texts of this feed are read only when you ask for one</source>
        <translation>Les textes intégraux de ce flux ne sont récupérés qu’à la demande</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>Fetching the article&#x27;s page…</source>
        <translation>Récupération de la page de l’article…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>Fetching {n} articles&#x27; pages…</source>
        <translation>Récupération des pages de {n} articles…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>The full text is here</source>
        <translation>Le texte intégral est là</translation>
    </message>
</context>
<context>
    <name>Futures</name>
    <message>
        <location filename="../../newsreader/ui/futures.py"/>
        <source>Something went wrong inside the program: {error}</source>
        <translation>Une erreur est survenue dans le programme : {error}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import feeds</source>
        <translation>Importer des flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>What was left out</source>
        <translation>Ce qui a été ignoré</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import 1 feed</source>
        <translation>Importer 1 flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import {count} feeds</source>
        <translation>Importer {count} flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>No feeds in this file.</source>
        <translation>Aucun flux dans ce fichier.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>It is a list, but it names no feed.</source>
        <translation>C’est bien une liste, mais elle n’indique aucun flux.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 line was left out.</source>
        <translation>1 ligne a été ignorée.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} lines were left out.</source>
        <translation>{count} lignes ont été ignorées.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>This list cannot be imported.</source>
        <translation>Cette liste ne peut pas être importée.</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>What to keep</source>
        <translation>Que conserver</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>What to keep of {feed}</source>
        <translation>Que conserver de {feed}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>As all feeds</source>
        <translation>Comme tous les flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Only</source>
        <translation>Seulement</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>the newest</source>
        <translation>les</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>articles</source>
        <translation>derniers articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>those of the last</source>
        <translation>ceux des</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>days</source>
        <translation>derniers jours</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Pictures only of the last</source>
        <translation>Images seulement des</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Keep so</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>As all feeds: {rule}</source>
        <translation>Comme tous les flux : {rule}</translation>
    </message>
</context>
<context>
    <name>KeyCatcher</name>
    <message>
        <location filename="../../newsreader/ui/settings/key_catcher.py"/>
        <source>Press the new keys</source>
        <translation>Appuyez sur les nouvelles touches</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/key_catcher.py"/>
        <source>Press the new keys; Esc leaves it as it was</source>
        <translation>Appuyez sur les nouvelles touches ; Échap laisse tout tel quel</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <location filename="../../newsreader/ui/settings/key_list.py"/>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <location filename="../../newsreader/ui/settings/key_list.py"/>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/key_list.py"/>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>Find a key</source>
        <translation>Chercher une touche</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>Change keys…</source>
        <translation>Modifier les touches…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>No key does that.</source>
        <translation>Aucune touche ne fait cela.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>LifePanel</name>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>It was not read since the diary is kept.</source>
        <translation>Pas d’actualisation depuis que le journal est tenu.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>Diary</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>LightView</name>
    <message>
        <location filename="../../newsreader/ui/article/light_view.py"/>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>LinkTip</name>
    <message>
        <location filename="../../newsreader/ui/article/link_tip.py"/>
        <source>Where the link leads</source>
        <translation>Destination du lien</translation>
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
        <translation>{name} : {what}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../newsreader/ui/window_menus.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/window_menus.py"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <location filename="../../newsreader/ui/new_versions.py"/>
        <source>This is the newest version.</source>
        <translation>C’est la version la plus récente.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/new_versions.py"/>
        <source>Version {version} is there, on {page}</source>
        <translation>La version {version} est disponible sur {page}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../../newsreader/ui/notices.py"/>
        <source>New articles of this feed are told about while you look at something else</source>
        <translation>Les nouveaux articles de ce flux sont signalés quand vous regardez autre chose</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/notices.py"/>
        <source>New articles of this feed come quietly</source>
        <translation>Les nouveaux articles de ce flux arrivent sans notification</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>{n} new articles</source>
        <translation>{n} nouveaux articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>{n} new articles in {feeds} feeds</source>
        <translation>{n} nouveaux articles dans {feeds} flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>{feed}: {n}</source>
        <translation>{feed} : {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>1 unread article</source>
        <translation>1 article non lu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>{n} unread articles</source>
        <translation>{n} articles non lus</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <location filename="../../newsreader/ui/open_link.py"/>
        <source>This link cannot be opened: it leads to no web page and no address.</source>
        <translation>Ce lien ne peut pas être ouvert : il ne mène ni à une page web ni à une adresse.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/open_link.py"/>
        <source>Nothing on this computer opened the link.</source>
        <translation>Aucun programme de cet ordinateur n’a ouvert le lien.</translation>
    </message>
</context>
<context>
    <name>Opml</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>{count} feeds written to {file}</source>
        <translation>{count} flux enregistrés dans {file}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import feeds</source>
        <translation>Importer des flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Export feeds</source>
        <translation>Exporter les flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Lists of feeds</source>
        <translation>Listes de flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 feed</source>
        <translation>1 flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} feeds</source>
        <translation>{count} flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 folder</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} folders</source>
        <translation>{count} dossiers</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{feeds} in {folders}</source>
        <translation>{feeds} dans {folders}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 feed added.</source>
        <translation>1 flux ajouté.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} feeds added.</source>
        <translation>{count} flux ajoutés.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 was there already.</source>
        <translation>1 était déjà là.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} were there already.</source>
        <translation>{count} étaient déjà là.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Line {line}: {title} – {reason}</source>
        <translation>Ligne {line} : {title} – {reason}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>… and {count} more</source>
        <translation>… et {count} de plus</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>World news</source>
        <translation>Actualité du monde</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Five continents, in English</source>
        <translation>Cinq continents, en anglais</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Near you</source>
        <translation>Près de chez vous</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Papers of your country</source>
        <translation>Des journaux de votre pays</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Science</source>
        <translation>Sciences</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Journals, nature, space</source>
        <translation>Revues, nature, espace</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Computing</source>
        <translation>Informatique</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Machines, programs, makers</source>
        <translation>Machines, logiciels, créateurs</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Books and history</source>
        <translation>Livres et histoire</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Reviews, essays, the past</source>
        <translation>Critiques, essais, passé</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Recipes and seasons</source>
        <translation>Recettes et saisons</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Making things</source>
        <translation>Faire soi-même</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Workshop, house, repairs</source>
        <translation>Atelier, maison, réparations</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../../newsreader/ui/stories/pages.py"/>
        <source>This story is gone.</source>
        <translation>Ce sujet n’existe plus.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>is on</source>
        <translation>activé</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>{n} articles</source>
        <translation>{n} articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>{n} stories</source>
        <translation>{n} sujets</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>{n} unread</source>
        <translation>{n} à lire</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Do</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Search all articles for “{words}”</source>
        <translation>Chercher « {words} » dans tous les articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Lately</source>
        <translation>Récemment</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/palette.py"/>
        <source>Go to or do</source>
        <translation>Aller à ou exécuter</translation>
    </message>
</context>
<context>
    <name>PictureCopies</name>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>Picture copied</source>
        <translation>Image copiée</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>This picture is not stored any more.</source>
        <translation>Cette image n’est plus enregistrée.</translation>
    </message>
</context>
<context>
    <name>PictureLoads</name>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>Loading the picture…</source>
        <translation>Chargement de l’image…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>Loading the pictures…</source>
        <translation>Chargement des images…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>It is here</source>
        <translation>L’image est là</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>All pictures are here</source>
        <translation>Toutes les images sont là</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>One picture could not be had</source>
        <translation>Une image n’a pas pu être obtenue</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>{n} pictures could not be had</source>
        <translation>{n} images n’ont pas pu être obtenues</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>Room for pictures in gigabytes</source>
        <translation>Place pour les images, en gigaoctets</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>within</source>
        <translation>dans la limite de</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>When pictures are fetched</source>
        <translation>Quand récupérer les images</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>Where the system does not say whether a network is metered, it counts as unmetered.</source>
        <translation>Si le système ne dit pas qu’une connexion est limitée, elle compte comme non limitée.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>Over it the pictures of the oldest read articles go, never those of a starred one.</source>
        <translation>Au-delà, les images des articles lus les plus anciens sont supprimées, jamais celles d’un favori.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>With their articles</source>
        <translation>Avec leurs articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>On unmetered networks</source>
        <translation>Si la connexion n’est pas limitée</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>When asked for</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>As all feeds: {policy}</source>
        <translation>Comme tous les flux : {policy}</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <location filename="../../newsreader/ui/player/player.py"/>
        <source>“{title}” cannot be played here: {reason} Open it outside, where another program may play it.</source>
        <translation>« {title} » ne peut pas être lu ici : {reason} Ouvrez-le ailleurs, un autre programme y parviendra peut-être.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/player.py"/>
        <source>the format is unknown</source>
        <translation>le format est inconnu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/sound.py"/>
        <source>The light edition plays no audio or video. Open the file outside, or install the full one.</source>
        <translation>L’édition légère ne lit ni audio ni vidéo. Ouvrez le fichier ailleurs, ou installez l’édition complète.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/sound.py"/>
        <source>Nothing can be played here: a part of the system for sound is missing ({reason}). Open the file outside, or install it: on Debian and Ubuntu it is libpulse0.</source>
        <translation>Rien ne peut être lu ici : il manque au système un composant pour le son ({reason}). Ouvrez le fichier ailleurs, ou installez ce composant : sur Debian et Ubuntu, c’est libpulse0.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/words.py"/>
        <source>chapter {n} of {count}</source>
        <translation>chapitre {n} sur {count}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/words.py"/>
        <source>{done} MB loaded</source>
        <translation>{done} MB chargés</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/words.py"/>
        <source>{done} of {whole} MB</source>
        <translation>{done} sur {whole} MB</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Back 15 seconds</source>
        <translation>Reculer de 15 secondes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>On 30 seconds</source>
        <translation>Avancer de 30 secondes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Chapters and files</source>
        <translation>Chapitres et fichiers</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Keep for offline</source>
        <translation>Garder hors ligne</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>heard</source>
        <translation>écouté</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Speed: {speed}</source>
        <translation>Vitesse : {speed}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Stop loading</source>
        <translation>Arrêter le chargement</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Kept for offline. Press to delete the file</source>
        <translation>Gardé hors ligne. Appuyer pour supprimer le fichier</translation>
    </message>
</context>
<context>
    <name>PlayerPlace</name>
    <message>
        <location filename="../../newsreader/ui/player/place.py"/>
        <source>more than 500 MB</source>
        <translation>plus de 500 MB</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/place.py"/>
        <source>“{title}” is a large file ({size}). Load it all the same?</source>
        <translation>« {title} » est un gros fichier ({size}). Le charger quand même ?</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/place.py"/>
        <source>Large file</source>
        <translation>Gros fichier</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/place.py"/>
        <source>Load it</source>
        <translation>Le charger</translation>
    </message>
</context>
<context>
    <name>PopularList</name>
    <message>
        <location filename="../../newsreader/ui/related/popular.py"/>
        <source>Popular in your feeds</source>
        <translation>On en parle dans vos flux</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>Print article</source>
        <translation>Imprimer l’article</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>The article could not be printed.</source>
        <translation>L’article n’a pas pu être imprimé.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>{path} cannot be written as a PDF. Name another file or folder.</source>
        <translation>Impossible d’écrire {path} en PDF. Indiquez un autre fichier ou un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>{n} to read</source>
        <translation>{n} à lire</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Nothing unread</source>
        <translation>Rien à lire</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Space opens the next one and reads on, across feeds.</source>
        <translation>La barre d’espace ouvre le suivant et poursuit la lecture, d’un flux à l’autre.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Choose an article from the list to read it again.</source>
        <translation>Choisissez un article dans la liste pour le relire.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>{unread} unread, from one feed.</source>
        <translation>{unread} à lire, d’un seul flux.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>{unread} unread, from {feeds} feeds.</source>
        <translation>{unread} à lire, de {feeds} flux.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>What is folded away under them stays as it is; “Mark whole story read” takes it along.</source>
        <translation>Ce qui est replié sous ces articles reste tel quel ; « Marquer tout le sujet comme lu » l’inclut.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>{n} articles chosen</source>
        <translation>{n} articles sélectionnés</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Esc goes back to one</source>
        <translation>Échap revient à un seul</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>What came in before is kept.</source>
        <translation>Ce qui est arrivé avant est conservé.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>This article is gone.</source>
        <translation>Cet article n’existe plus.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>All read.</source>
        <translation>Tout est lu.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>No unread article before this one.</source>
        <translation>Aucun article non lu avant celui-ci.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>This article has no address of its own.</source>
        <translation>Cet article n’a pas d’adresse propre.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>Nothing stands above.</source>
        <translation>Il n’y a rien au-dessus.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>Nothing stands below.</source>
        <translation>Il n’y a rien au-dessous.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Only when I mark it</source>
        <translation>Seulement si je le marque</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>As soon as it is open</source>
        <translation>Dès qu’il est ouvert</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>After {n} seconds on the screen</source>
        <translation>Après {n} secondes à l’écran</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>An article counts as read</source>
        <translation>Un article compte comme lu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>By itself</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Web view</source>
        <translation>Vue web</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Light view</source>
        <translation>Vue légère</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Articles are shown by</source>
        <translation>Affichage des articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Headlines that I scroll past count as read, too</source>
        <translation>Les titres que je dépasse en défilant comptent aussi comme lus</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Show articles of one story as one row</source>
        <translation>Afficher les articles d’un sujet sur une seule ligne</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Who reads one article has read the whole story</source>
        <translation>Lire un article vaut pour tout le sujet</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Keys and a click open one. By hand it can be marked whatever is chosen here.</source>
        <translation>Les touches ou un clic en ouvrent un. On peut toujours le marquer à la main, quel que soit le choix fait ici.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>The light view needs little memory and shows no video cards; by itself it takes over where the web view does not work. This holds from the next start on.</source>
        <translation>La vue légère demande peu de mémoire et n’affiche pas les cartes vidéo ; en mode automatique, elle prend le relais là où la vue web ne fonctionne pas. Le changement prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Those that the wheel, the keys or the scroll bar take over the top of a list, as soon as it rests. Undo takes them back.</source>
        <translation>Ceux que la molette, les touches ou la barre de défilement font sortir par le haut de la liste, dès que celle-ci s’arrête. On peut l’annuler.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>In lists of many feeds. The row says how many other sources tell the story; a click on that unfolds it. Fold stories in the menu chooses otherwise for a single view or folder.</source>
        <translation>Dans les listes de plusieurs flux. La ligne indique combien d’autres sources abordent le sujet ; un clic à cet endroit le déplie. « Replier les sujets », dans le menu, permet d’en décider autrement pour une vue ou un dossier.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Wherever the others stand. Undo takes it back. Counts are of articles, never of stories.</source>
        <translation>Où que soient les autres. On peut l’annuler. Les nombres comptent les articles, jamais les sujets.</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>same time</source>
        <translation>au même moment</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} d</source>
        <translation>{n} j</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} wk</source>
        <translation>{n} sem.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{time} earlier</source>
        <translation>{time} plus tôt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{time} later</source>
        <translation>{time} plus tard</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>1 copy</source>
        <translation>1 copie</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} copies</source>
        <translation>{n} copies</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>Same story</source>
        <translation>Même sujet</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>More like this</source>
        <translation>Articles semblables</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>Related stories</source>
        <translation>Articles liés</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>Related stories stand here beside an article.</source>
        <translation>Les articles liés s’affichent ici à côté d’un article.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>No other source has written about this.</source>
        <translation>Aucune autre source n’en a parlé.</translation>
    </message>
</context>
<context>
    <name>RelatedPlace</name>
    <message>
        <location filename="../../newsreader/ui/related/place.py"/>
        <source>Looking for related stories…</source>
        <translation>Recherche d’articles liés…</translation>
    </message>
</context>
<context>
    <name>RemovedDialog</name>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Recently removed</source>
        <translation>Supprimés récemment</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Feeds that were unsubscribed</source>
        <translation>Anciens abonnements</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Nothing was removed in the last thirty days. A feed that you unsubscribe stands here until then.</source>
        <translation>Rien n’a été supprimé au cours des trente derniers jours. Un flux dont vous vous désabonnez figure ici pendant ce temps.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>They come back with their articles, marks and stars.</source>
        <translation>Ils reviennent avec leurs articles, marques et favoris.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Follow it again</source>
        <translation>Se réabonner</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>{n} articles</source>
        <translation>{n} articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <location filename="../../newsreader/ui/saving.py"/>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/saving.py"/>
        <source>Web page with its pictures</source>
        <translation>Page web avec ses images</translation>
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
        <translation>Enregistrer l’article</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Search all articles</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Offline &amp; storage</source>
        <translation>Hors ligne &amp; stockage</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>the newest article</source>
        <translation>le dernier article</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>the newest {n}</source>
        <translation>les {n} plus récents</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>of the last day</source>
        <translation>des dernières 24 heures</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>of the last {n} days</source>
        <translation>des {n} derniers jours</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>pictures of the last day</source>
        <translation>images des dernières 24 heures</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>pictures of the last {n} days</source>
        <translation>images des {n} derniers jours</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{n} articles</source>
        <translation>{n} articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>1 picture ({size})</source>
        <translation>1 image ({size})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{n} pictures ({size})</source>
        <translation>{n} images ({size})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>Nothing would go.</source>
        <translation>Cela ne supprime rien.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{what} would go. What is unread or starred never does.</source>
        <translation>Cela supprime {what}. Les non lus et les favoris restent toujours.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{articles} and {pictures} would go. What is unread or starred never does.</source>
        <translation>Cela supprime {articles} et {pictures}. Les non lus et les favoris restent toujours.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>1 other feed {n}</source>
        <translation>1 autre flux {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{feeds} other feeds {n}</source>
        <translation>{feeds} autres flux {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{what} left the lists; their room comes back when Newsreader ends.</source>
        <translation>Hors des listes : {what} ; la place sera libérée à la fermeture de Newsreader.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{size} are free and can be given back.</source>
        <translation>{size} sont inutilisés et peuvent être libérés.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>There is nothing to give back.</source>
        <translation>Il n’y a rien à libérer.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../newsreader/ui/settings/dialog.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/dialog.py"/>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/dialog.py"/>
        <source>Search settings</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/dialog.py"/>
        <source>No setting is called so.</source>
        <translation>Aucun paramètre ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>An address of your own</source>
        <translation>Une adresse à vous</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>{n} links copied</source>
        <translation>{n} liens copiés</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>Quotation copied as Markdown</source>
        <translation>Citation copiée en Markdown</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>Share on {network}…</source>
        <translation>Partager sur {network}…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>This article has no address of its own.</source>
        <translation>Cet article n’a pas d’adresse propre.</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Your Mastodon server</source>
        <translation>Votre serveur Mastodon</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>social.example</source>
        <translation>social.example</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Its name in the menu</source>
        <translation>Son nom dans le menu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Link list</source>
        <translation>Liste de liens</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Its address</source>
        <translation>Son adresse</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>What is ticked stands in the Share menu of an article. It opens in your browser, where you see what is sent before it is.</source>
        <translation>Ce qui est coché figure dans le menu « Partager » d’un article. Tout s’ouvre dans votre navigateur, où vous voyez ce qui sera envoyé avant l’envoi.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>In the address, {url}, {title} and {source} stand for the article&#x27;s own.</source>
        <translation>Dans l’adresse, {url}, {title} et {source} représentent ceux de l’article.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>This is no name of a server.</source>
        <translation>Ce n’est pas un nom de serveur.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Which server are you on?</source>
        <translation>Sur quel serveur êtes-vous ?</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>An address begins with https:// and holds {url} or {title}.</source>
        <translation>Une adresse commence par https:// et contient {url} ou {title}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Letters and signs alone are commands</source>
        <translation>Lettres et signes seuls sont des commandes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Add keys…</source>
        <translation>Ajouter des touches…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>As it was at first</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>All as at first</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Take them away from it</source>
        <translation>Les lui retirer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Switch them off where a voice or an unsteady hand presses them by accident; what needs Ctrl, Alt or F keys stays.</source>
        <translation>À désactiver si une commande vocale ou une main hésitante les déclenche par accident ; ce qui demande Ctrl, Alt ou une touche F reste.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Press the new keys of {command}</source>
        <translation>Appuyez sur les nouvelles touches de {command}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>{keys} goes through lists and fields: no command can have it.</source>
        <translation>{keys} sert à parcourir les listes et les champs : aucune commande ne peut l’avoir.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>{keys} does “{command}”, always.</source>
        <translation>{keys} est réservé à « {command} ».</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>{keys} does “{command}” already.</source>
        <translation>{keys} sert déjà à « {command} ».</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Popular</source>
        <translation>On en parle</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Story</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
</context>
<context>
    <name>SidebarDelegate</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/view.py"/>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/model.py"/>
        <source>{n} articles</source>
        <translation>{n} articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/model.py"/>
        <source>{n} stories</source>
        <translation>{n} sujets</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/model.py"/>
        <source>{n} unread</source>
        <translation>{n} à lire</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/model.py"/>
        <source>being read now</source>
        <translation>actualisation en cours</translation>
    </message>
</context>
<context>
    <name>SidebarPane</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/pane.py"/>
        <source>Find a feed</source>
        <translation>Chercher un flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/pane.py"/>
        <source>Show only feeds and folders with these words</source>
        <translation>N’afficher que les flux et dossiers contenant ces mots</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/pane.py"/>
        <source>Show all feeds</source>
        <translation>Afficher tous les flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/pane.py"/>
        <source>Show all feeds (Esc)</source>
        <translation>Afficher tous les flux (Esc)</translation>
    </message>
</context>
<context>
    <name>SidebarView</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/view.py"/>
        <source>Views and feeds</source>
        <translation>Vues et flux</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <location filename="../../newsreader/ui/offline_line.py"/>
        <source>Working offline</source>
        <translation>Mode hors ligne</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/offline_line.py"/>
        <source>everything marked {mark} can be read</source>
        <translation>tout ce qui est marqué {mark} peut être lu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/offline_line.py"/>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/offline_line.py"/>
        <source>as saved</source>
        <translation>comme enregistré</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>in 1 feed</source>
        <translation>dans 1 flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>in {n} feeds</source>
        <translation>dans {n} flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Nothing unread {where}</source>
        <translation>Rien à lire {where}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{n} unread {where}</source>
        <translation>{n} à lire {where}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>1 feed read {when}</source>
        <translation>1 flux actualisé {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{n} feeds read {when}</source>
        <translation>{n} flux actualisés {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>All feeds read {when}</source>
        <translation>Tous les flux actualisés {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{n} in trouble</source>
        <translation>{n} en erreur</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{n} of {total} readable offline</source>
        <translation>{n} sur {total} lisibles hors ligne</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{done} of {total} feeds read</source>
        <translation>Flux actualisés : {done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source> · {n} new</source>
        <translation> · nouveaux : {n}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Unread</source>
        <translation>À lire</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Last read</source>
        <translation>Dernière actualisation</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Being read</source>
        <translation>Actualisation en cours</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Feeds read</source>
        <translation>Flux actualisés</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Feeds: {trouble}</source>
        <translation>Flux : {trouble}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Articles: {count}</source>
        <translation>Articles : {count}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Make readable offline…</source>
        <translation>Rendre lisible hors ligne…</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>What to keep…</source>
        <translation>Que conserver…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Free the space now…</source>
        <translation>Libérer la place…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Offline &amp; storage</source>
        <translation>Hors ligne &amp; stockage</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>{n} articles of {feeds} feeds</source>
        <translation>{n} articles de {feeds} flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Of all feeds: {rule}.</source>
        <translation>Pour tous les flux : {rule}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>1 feed has its own rule.</source>
        <translation>1 flux a sa propre règle.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>{n} feeds have their own.</source>
        <translation>{n} flux ont la leur.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Search index</source>
        <translation>Index de recherche</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Full text</source>
        <translation>Texte intégral</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Audio and video</source>
        <translation>Audio et vidéo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Icons, copies, log</source>
        <translation>Icônes, sauvegardes, journal</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Free the space now</source>
        <translation>Libérer la place</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Articles that left the lists will be gone for good: this cannot be undone.</source>
        <translation>Les articles sortis des listes disparaîtront pour de bon : cette action est irréversible.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Free the space</source>
        <translation>Libérer la place</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Giving room back…</source>
        <translation>Libération de la place…</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Follow this story</source>
        <translation>Suivre ce sujet</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Following – stop</source>
        <translation>Suivi – arrêter</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Mark story read</source>
        <translation>Marquer le sujet comme lu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>No notifications</source>
        <translation>Pas de notifications</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Notify me</source>
        <translation>M’avertir</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>New since you read it</source>
        <translation>Nouveau depuis votre lecture</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>first report</source>
        <translation>premier article</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Why one story</source>
        <translation>Pourquoi un seul sujet</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Popular</source>
        <translation>On en parle</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Split from this story</source>
        <translation>Séparer de ce sujet</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/stories.py"/>
        <source>This article was not looked at yet. Try again in a moment.</source>
        <translation>Cet article n’a pas encore été examiné. Réessayez dans un instant.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/stories.py"/>
        <source>Choose a card of the related stories first: 4 goes there, arrows go on.</source>
        <translation>Choisissez d’abord une carte des articles liés : 4 y mène, les flèches passent de l’une à l’autre.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/stories.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every half hour</source>
        <translation>Articles par demi-heure</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every hour</source>
        <translation>Articles par heure</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every three hours</source>
        <translation>Articles par période de trois heures</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every six hours</source>
        <translation>Articles par période de six heures</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every day</source>
        <translation>Articles par jour</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every week</source>
        <translation>Articles par semaine</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every four weeks</source>
        <translation>Articles par période de quatre semaines</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every year</source>
        <translation>Articles par an</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Story</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>stand in at least {n} of the {all} texts</source>
        <translation>figurent dans au moins {n} des {all} textes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Following</source>
        <translation>Sujet suivi</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>New articles of this story also stand in the sidebar, under its headline.</source>
        <translation>Les nouveaux articles de ce sujet figurent aussi dans la barre latérale, sous son titre.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>One notification an hour at most tells of them.</source>
        <translation>Une notification par heure au plus les signale.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Stories that several of your feeds told in the last 48 hours</source>
        <translation>Sujets abordés par plusieurs de vos flux au cours des dernières 48 heures</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>No story was told by two of your feeds in the last 48 hours.</source>
        <translation>Aucun sujet n’a été abordé par deux de vos flux au cours des dernières 48 heures.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>{n} unread</source>
        <translation>{n} à lire</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>yesterday {time}</source>
        <translation>hier à {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>{day}, {time}</source>
        <translation>le {day}, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>since {when}</source>
        <translation>depuis {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>since yesterday</source>
        <translation>depuis hier</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>since {date}</source>
        <translation>depuis le {date}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>1 source</source>
        <translation>1 source</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>{n} sources</source>
        <translation>{n} sources</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>{n} articles</source>
        <translation>{n} articles</translation>
    </message>
</context>
<context>
    <name>StoryDeeds</name>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>Following {title}</source>
        <translation>Sujet suivi : {title}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>No longer following {title}</source>
        <translation>Suivi arrêté : {title}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>Not related any more</source>
        <translation>Désormais sans rapport</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>Joined as one story</source>
        <translation>Réunis en un seul sujet</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>Split from its story</source>
        <translation>Séparé de son sujet</translation>
    </message>
</context>
<context>
    <name>StoryReading</name>
    <message>
        <location filename="../../newsreader/ui/story_reading.py"/>
        <source>No other article here tells this story.</source>
        <translation>Aucun autre article ici n’aborde ce sujet.</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>undated, arrived {date}</source>
        <translation>sans date, arrivé le {date}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>1 picture to come</source>
        <translation>1 image à venir</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>{n} pictures to come</source>
        <translation>{n} images à venir</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>saved offline</source>
        <translation>enregistré hors ligne</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>full text to come</source>
        <translation>texte intégral à venir</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>with full text</source>
        <translation>avec texte intégral</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>1 unread</source>
        <translation>1 à lire</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>{n} unread</source>
        <translation>{n} à lire</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>1 source</source>
        <translation>1 source</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>{n} sources</source>
        <translation>{n} sources</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>{n} articles</source>
        <translation>{n} articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>of the same story</source>
        <translation>du même sujet</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>story unfolded</source>
        <translation>sujet déplié</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>story folded</source>
        <translation>sujet replié</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>starred</source>
        <translation>favori</translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message>
        <location filename="../../newsreader/ui/timeline/delegate.py"/>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <location filename="../../newsreader/ui/timeline/model.py"/>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <location filename="../../newsreader/ui/timeline/pane.py"/>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/pane.py"/>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/pane.py"/>
        <source>{n} chosen</source>
        <translation>{n} sélectionnés</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <location filename="../../newsreader/ui/timeline/view.py"/>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../newsreader/ui/toast.py"/>
        <source>{text}. {key} undoes it.</source>
        <translation>{text}. {key} pour annuler.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toast.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>Nothing came in during the last week. What your feeds bring stands here as it comes.</source>
        <translation>Rien n’est arrivé cette dernière semaine. Ce que vos flux apportent figure ici dès son arrivée.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>Your own paper</source>
        <translation>Votre journal</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>1 feed</source>
        <translation>1 flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>{n} feeds</source>
        <translation>{n} flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>{n} unread</source>
        <translation>{n} à lire</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>Popular</source>
        <translation>On en parle</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>{source} first, {when}</source>
        <translation>d’abord {source}, {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>In no folder</source>
        <translation>Sans dossier</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Back to {place}</source>
        <translation>Retour à {place}</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <location filename="../../newsreader/ui/player/track.py"/>
        <source>Place in the file</source>
        <translation>Position dans le fichier</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../newsreader/ui/desktop/tray.py"/>
        <source>Open Newsreader</source>
        <translation>Ouvrir Newsreader</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/tray.py"/>
        <source>{n} unread</source>
        <translation>{n} à lire</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/tray.py"/>
        <source>All read</source>
        <translation>Tout est lu</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Edit address…</source>
        <translation>Modifier l’adresse…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Unsubscribe</source>
        <translation>Se désabonner</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>Feeds in trouble</source>
        <translation>Flux en erreur</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>Try all again</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>Every feed is well</source>
        <translation>Tous les flux vont bien</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>A feed that does not answer as it should stands here, with the reason, until it does again.</source>
        <translation>Un flux qui ne répond pas comme il faut figure ici, avec la raison, jusqu’à ce que tout rentre dans l’ordre.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>being read</source>
        <translation>actualisation</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>{address} · {tries} · its articles, marks and stars are kept.</source>
        <translation>{address} · {tries} · articles, marques et favoris sont conservés.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <location filename="../../newsreader/ui/undoing.py"/>
        <source>{what} – {key} takes it back</source>
        <translation>{what} – {key} pour annuler</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/undoing.py"/>
        <source>Undone: {what}</source>
        <comment>what: a finished sentence, such as Marked 3 as read</comment>
        <translation>Annulé : {what}</translation>
    </message>
</context>
<context>
    <name>VersionBox</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>Ask once a day whether there is a newer version</source>
        <translation>Vérifier une fois par jour s’il existe une version plus récente</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>Ask now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>This copy knows no page of the project, so it cannot ask for newer versions.</source>
        <translation>Cet exemplaire ne connaît pas la page du projet et ne peut donc pas chercher de version plus récente.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>Only {page} is asked, and it learns nothing but that.</source>
        <translation>Seul {page} est contacté, et n’apprend rien d’autre.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>Asking…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>VideoScreen</name>
    <message>
        <location filename="../../newsreader/ui/player/screen.py"/>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
</context>
<context>
    <name>WebView</name>
    <message>
        <location filename="../../newsreader/ui/article/web_view.py"/>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>WindowApp</name>
    <message>
        <location filename="../../newsreader/window_app.py"/>
        <source>{title}, in {folder}</source>
        <translation>{title}, dans {folder}</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <location filename="../../newsreader/ui/palette/palette.py"/>
        <source>Where to, or what to do?</source>
        <translation>Où aller, ou que faire ?</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/palette.py"/>
        <source>Go to or do</source>
        <translation>Aller à ou exécuter</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>{feed}, {articles} articles, text {text}, kept: {keeps}</source>
        <translation>{feed}, {articles} articles, texte {text}, conservé : {keeps}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
</TS>
