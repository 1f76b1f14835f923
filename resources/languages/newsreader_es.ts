<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>About Newsreader</source>
        <translation>Acerca de Newsreader</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>A quiet newspaper of one&#x27;s own. It asks for no account and tells nobody what you read.</source>
        <translation>Un periódico propio y tranquilo. No pide ninguna cuenta y no dice a nadie qué se lee.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Versions and licences</source>
        <translation>Versiones y licencias</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Version {version} · MIT licence</source>
        <translation>Versión {version} · Licencia MIT</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Your feeds and articles are in {folder}. Updating or removing Newsreader leaves them there.</source>
        <translation>Los canales y los artículos están en {folder}. Se conservan ahí al actualizar o desinstalar Newsreader.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Stories</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Page on, then the next unread</source>
        <translation>Avanzar página y, al final, siguiente sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Page back</source>
        <translation>Retroceder página</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next unread</source>
        <translation>Siguiente sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Previous unread</source>
        <translation>Anterior sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next article</source>
        <translation>Artículo siguiente</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Previous article</source>
        <translation>Artículo anterior</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Open here</source>
        <translation>Abrir aquí</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Unfold or fold a story</source>
        <translation>Desplegar o plegar una noticia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Unfold the story in the list</source>
        <translation>Desplegar la noticia en la lista</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Fold the story in the list</source>
        <translation>Plegar la noticia en la lista</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Full text on, off</source>
        <translation>Mostrar u ocultar el texto completo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Full text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Copy as quotation</source>
        <translation>Copiar como cita</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>E-mail…</source>
        <translation>Correo…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Save article…</source>
        <translation>Guardar artículo…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark read or unread</source>
        <translation>Marcar como leído o sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark whole story read</source>
        <translation>Marcar toda la noticia como leída</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark all read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark all above as read</source>
        <translation>Marcar los de arriba como leídos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark all below as read</source>
        <translation>Marcar los de abajo como leídos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>The story of this article</source>
        <translation>La noticia de este artículo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Follow this story, or no longer</source>
        <translation>Seguir esta noticia o dejar de seguirla</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Today, Popular and stories as pages</source>
        <translation>Hoy, Populares y noticias como páginas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Card: not related</source>
        <translation>Tarjeta: no relacionada</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Card: the same story</source>
        <translation>Tarjeta: la misma noticia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Card: another story</source>
        <translation>Tarjeta: otra noticia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Search all articles</source>
        <translation>Buscar en todos los artículos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Find in this article</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next place in this article</source>
        <translation>Resultado siguiente en este artículo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Place before in this article</source>
        <translation>Resultado anterior en este artículo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Unread only</source>
        <translation>Solo sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Fold stories</source>
        <translation>Plegar noticias</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Go to or do…</source>
        <translation>Ir a o ejecutar…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Keyboard</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Feeds</source>
        <translation>Canales</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Move</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Add feed…</source>
        <translation>Añadir canal…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Add feed</source>
        <translation>Añadir canal</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Read this feed or folder now</source>
        <translation>Actualizar este canal o carpeta</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Read all feeds now</source>
        <translation>Actualizar todos los canales</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Activity…</source>
        <translation>Actividad…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Feeds in trouble…</source>
        <translation>Canales con problemas…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Make readable offline…</source>
        <translation>Preparar para leer sin conexión…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Work offline</source>
        <translation>Trabajar sin conexión</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Properties of the feed…</source>
        <translation>Propiedades del canal…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Move up in the sidebar</source>
        <translation>Subir en la barra lateral</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Move down in the sidebar</source>
        <translation>Bajar en la barra lateral</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Find a feed in the sidebar</source>
        <translation>Buscar un canal en la barra lateral</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Unsubscribe, remove folder</source>
        <translation>Cancelar suscripción o quitar carpeta</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Recently removed…</source>
        <translation>Quitados hace poco…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Import feeds…</source>
        <translation>Importar canales…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Export feeds…</source>
        <translation>Exportar canales…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Back 15 seconds</source>
        <translation>Retroceder 15 segundos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>On 30 seconds</source>
        <translation>Avanzar 30 segundos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Keep audio or video for offline</source>
        <translation>Guardar audio o vídeo para usarlo sin conexión</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>To the sidebar</source>
        <translation>A la barra lateral</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>To the list</source>
        <translation>A la lista</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>To the article</source>
        <translation>Al artículo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>To the related stories</source>
        <translation>A las noticias relacionadas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next feed</source>
        <translation>Canal siguiente</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Previous feed</source>
        <translation>Canal anterior</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Show sidebar</source>
        <translation>Mostrar barra lateral</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Show related stories</source>
        <translation>Mostrar noticias relacionadas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Size and face of the text…</source>
        <translation>Tamaño y tipo de letra…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Settings…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>About Newsreader</source>
        <translation>Acerca de Newsreader</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>{why}: nothing is fetched.</source>
        <translation>{why}: no se descarga nada.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Reading feeds: {done} of {total} are done.</source>
        <translation>Actualizando canales: {done} de {total}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Just now: {names} and {n} more</source>
        <translation>Ahora mismo: {names} y {n} más</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Just now: {names}</source>
        <translation>Ahora mismo: {names}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Fetching pictures.</source>
        <translation>Descargando imágenes.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Making 1 article searchable.</source>
        <translation>Indexando 1 artículo para las búsquedas.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Making {n} articles searchable.</source>
        <translation>Indexando {n} artículos para las búsquedas.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Looking for related stories.</source>
        <translation>Buscando noticias relacionadas.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Nothing is going on: there are no feeds yet.</source>
        <translation>Sin actividad: todavía no hay canales.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Nothing is going on. Next is {title}: {when}.</source>
        <translation>Sin actividad. Siguiente canal: {title} ({when}).</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Read last</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Read next</source>
        <translation>Próxima actualización</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Feeds</source>
        <translation>Canales</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Read all now</source>
        <translation>Actualizar todo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>is being read…</source>
        <translation>actualizando…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>next: {when}</source>
        <translation>próxima: {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>was not read yet</source>
        <translation>sin actualizar todavía</translation>
    </message>
</context>
<context>
    <name>AddFeed</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>You already follow this one.</source>
        <translation>Ya existe una suscripción a este canal.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} articles</source>
        <translation>{count} artículos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>newest {age}</source>
        <translation>el más reciente, {age}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>1 minute ago</source>
        <translation>hace 1 minuto</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} minutes ago</source>
        <translation>hace {count} minutos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>1 hour ago</source>
        <translation>hace 1 hora</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} hours ago</source>
        <translation>hace {count} horas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>1 day ago</source>
        <translation>hace 1 día</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} days ago</source>
        <translation>hace {count} días</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} months ago</source>
        <translation>hace {count} meses</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} years ago</source>
        <translation>hace {count} años</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Another program asks to subscribe to this address. Look at it?</source>
        <translation>Otro programa pide suscribirse a esta dirección. ¿Consultarla?</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Add feed</source>
        <translation>Añadir canal</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Address of a site or a feed</source>
        <translation>Dirección de un sitio o de un canal</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>A page, a feed, or only the name of the site, such as example.org</source>
        <translation>Una página, un canal o solo el nombre del sitio, como example.org</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Look</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>This is not an address.</source>
        <translation>Esto no es una dirección.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Reading the page…</source>
        <translation>Leyendo la página…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Asks only {host}.</source>
        <translation>Solo se consulta {host}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Subscribe</source>
        <translation>Suscribirse</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>No feed on this page.</source>
        <translation>No hay canales en esta página.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>The site answered, but the page names no feed.</source>
        <translation>El sitio ha respondido, pero la página no indica ningún canal.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Try the page that lists its articles, or the address of the feed itself.</source>
        <translation>Se puede probar con la página que enumera los artículos o con la dirección del propio canal.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>You already follow this one.</source>
        <translation>Ya existe una suscripción a este canal.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>This cannot be read as a feed.</source>
        <translation>Esto no se puede leer como canal.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>You work offline.</source>
        <translation>Modo sin conexión activado.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>The address can be kept: it is looked up once you fetch again.</source>
        <translation>La dirección se puede guardar: se consultará al volver a conectarse.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>The site cannot be reached.</source>
        <translation>No se puede acceder al sitio.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>The address can be kept: it is looked up once the site can be reached again.</source>
        <translation>La dirección se puede guardar: se consultará cuando el sitio vuelva a responder.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Add later</source>
        <translation>Añadir más tarde</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Subscribing…</source>
        <translation>Suscribiendo…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Not everything could be added.</source>
        <translation>No se ha podido añadir todo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>This did not work.</source>
        <translation>No ha funcionado.</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Leave it as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>That is its address already</source>
        <translation>Ya es la dirección de este canal</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>You follow this one already</source>
        <translation>Ya existe una suscripción a este canal</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Articles, marks and stars stay; Undo takes the change back.</source>
        <translation>Los artículos, las marcas y los destacados se conservan; el cambio se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>A feed stands there: {title}</source>
        <translation>Ahí hay un canal: {title}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>A page stands there, which names feeds</source>
        <translation>Ahí hay una página que indica canales</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Which of them is it?</source>
        <translation>¿Cuál de ellos es?</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>A page stands there, and it names no feed</source>
        <translation>Ahí hay una página, pero no indica ningún canal</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>There is no feed to be had</source>
        <translation>No se encuentra ningún canal</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Use it all the same</source>
        <translation>Usar de todos modos</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>{n} d</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} wk</source>
        <translation>{n} sem</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>a day ago</source>
        <translation>hace un día</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} days ago</source>
        <translation>hace {n} días</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>an hour ago</source>
        <translation>hace una hora</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} hours ago</source>
        <translation>hace {n} horas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>a minute ago</source>
        <translation>hace un minuto</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} minutes ago</source>
        <translation>hace {n} minutos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>Today, {date}</source>
        <translation>Hoy, {date}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>Yesterday, {date}</source>
        <translation>Ayer, {date}</translation>
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
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Serif</source>
        <translation>Con serifa</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Sans</source>
        <translation>Sin serifa</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Article face</source>
        <translation>Letra del artículo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Line width</source>
        <translation>Ancho de línea</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Line height</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Justify lines</source>
        <translation>Justificar las líneas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>After eleven years of talks the three railway ministries have put their names under a common schedule for the last ninety kilometres of the line. Work on the two tunnels starts in spring, and the first freight trains are to run before the end of the decade.</source>
        <translation>Tras once años de conversaciones, los tres ministerios de ferrocarriles han firmado un calendario para los últimos noventa kilómetros de la línea. Las obras de los dos túneles comienzan en primavera.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>As it was at first</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>{n} characters</source>
        <translation>{n} caracteres</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>full text from the page</source>
        <translation>texto completo de la página</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>The feed sent no text with this article.</source>
        <translation>El canal no envió texto con este artículo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>Open outside</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>Files with this article</source>
        <translation>Archivos de este artículo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>saved offline</source>
        <translation>disponible sin conexión</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>picture not saved</source>
        <translation>imagen no guardada</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Load the missing pictures</source>
        <translation>Cargar las imágenes que faltan</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Show the feed’s own text</source>
        <translation>Mostrar el texto del canal</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Read the full text here</source>
        <translation>Leer aquí el texto completo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Always read the full text of this feed, which sends summaries</source>
        <translation>Leer siempre el texto completo de este canal, que solo envía resúmenes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/words.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/words.py"/>
        <source>undated, arrived {day}</source>
        <translation>sin fecha, recibido el {day}</translation>
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
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Search all articles for “{words}”</source>
        <translation>Buscar «{words}» en todos los artículos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Open link outside</source>
        <translation>Abrir enlace en el navegador</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy mail address</source>
        <translation>Copiar dirección de correo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy link address</source>
        <translation>Copiar dirección del enlace</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Open original outside</source>
        <translation>Abrir original en el navegador</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy picture address</source>
        <translation>Copiar dirección de la imagen</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>No article open</source>
        <translation>Ningún artículo abierto</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>Choose one from the list.</source>
        <translation>Se puede elegir uno de la lista.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>The web view could not show this article.</source>
        <translation>La vista web no ha podido mostrar este artículo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>The web view ended twice by itself.</source>
        <translation>La vista web se ha cerrado sola dos veces.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>The light view is shown in its place; the settings have both.</source>
        <translation>En su lugar se muestra la vista ligera; ambas están en las preferencias.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>This article is gone</source>
        <translation>Este artículo ya no está</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>It was removed from the store while it stood in the list. It will not come back as new.</source>
        <translation>Se eliminó del almacén mientras estaba en la lista. No volverá a aparecer como nuevo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>ArticleTools</name>
    <message>
        <location filename="../../newsreader/ui/article_tools.py"/>
        <source>Where to share…</source>
        <translation>Dónde compartir…</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../newsreader/ui/related/card.py"/>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/card.py"/>
        <source>Not related</source>
        <translation>No relacionada</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/card.py"/>
        <source>More (Menu key)</source>
        <translation>Más (tecla Menú)</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../../newsreader/app.py"/>
        <source>There is no display to open a window on. The command line works without one: newsreader --help</source>
        <translation>No hay ninguna pantalla en la que abrir una ventana. La línea de comandos funciona sin ella: newsreader --help</translation>
    </message>
    <message>
        <location filename="../../newsreader/app.py"/>
        <source>{first} is no option of Newsreader. See: newsreader --help</source>
        <translation>{first} no es una opción de Newsreader. Véase: newsreader --help</translation>
    </message>
    <message>
        <location filename="../../newsreader/autostart.py"/>
        <source>{path} cannot be written: {reason}. Nothing else was changed.</source>
        <translation>No se puede escribir en {path}: {reason}. No se ha cambiado nada más.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/main.py"/>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/main.py"/>
        <source>&#x27;{command}&#x27; is not there yet: it comes with a later version of Newsreader.</source>
        <translation>«{command}» todavía no existe: llegará con una versión posterior de Newsreader.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>updated</source>
        <translation>actualizado</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>{n} new</source>
        <translation>nuevos: {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>{n} updated</source>
        <translation>actualizados: {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>{status}: {what}</source>
        <translation>{status}: {what}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>show this help and end</source>
        <translation>mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>{message}. See: {prog} --help</source>
        <translation>{message}. Véase: {prog} --help</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>A quiet newspaper of one&#x27;s own. Without a command it opens the window.</source>
        <translation>Un periódico propio y tranquilo. Sin ningún comando, abre la ventana.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>FEED is a feed&#x27;s number or its address. newsreader ADDRESS and newsreader FILE.opml open the window and offer to subscribe or to import.</source>
        <translation>FEED es el número o la dirección de un canal. newsreader ADDRESS y newsreader FILE.opml abren la ventana y ofrecen suscribirse o importar.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>keep everything under DIR (portable mode)</source>
        <translation>guardar todo dentro de DIR (modo portátil)</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>show the version and end</source>
        <translation>mostrar la versión y salir</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>put Newsreader into this user&#x27;s menu, for a double-click</source>
        <translation>añadir Newsreader al menú de este usuario, para abrirlo con un doble clic</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>comes with a later version</source>
        <translation>llegará con una versión posterior</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>subscribe to a feed, or to the feed found on a page, and fetch it</source>
        <translation>suscribirse a un canal, o al que se encuentre en una página, y actualizarlo</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>the folder to put it in; made when it is not there</source>
        <translation>la carpeta en la que ponerlo; se crea si no existe</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>end a subscription</source>
        <translation>cancelar una suscripción</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>subscribe to all feeds of an OPML file; fetches nothing</source>
        <translation>suscribirse a todos los canales de un archivo OPML; no descarga nada</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>fetch now</source>
        <translation>actualizar ahora</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>only feeds whose time has come</source>
        <translation>solo los canales a los que ya les toca</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>leave pictures for later</source>
        <translation>dejar las imágenes para más tarde</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>make articles readable offline: fetch the pictures that they lack</source>
        <translation>preparar artículos para leer sin conexión: descargar las imágenes que les faltan</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>also what arrives in the next N hours; 0: no longer</source>
        <translation>también lo que llegue en las próximas N horas; 0: dejar de hacerlo</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>work offline: with `on` no connection is opened; alone it says how it is</source>
        <translation>trabajar sin conexión: con `on` no se abre ninguna conexión; sin nada indica el estado</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>fetch the pages of articles and keep their readable text</source>
        <translation>descargar las páginas de los artículos y conservar su texto legible</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>show the feed&#x27;s own text again; nothing is fetched</source>
        <translation>volver a mostrar el texto del canal; no se descarga nada</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>mark articles</source>
        <translation>marcar artículos</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>list the subscriptions</source>
        <translation>enumerar las suscripciones</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>list headlines, newest first</source>
        <translation>enumerar titulares, los más recientes primero</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>the related stories of articles, best first</source>
        <translation>las noticias relacionadas de los artículos, las mejores primero</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>the best N; as many as the window shows without</source>
        <translation>las N mejores; si no se indica, tantas como muestra la ventana</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>what most of your feeds write about</source>
        <translation>lo que más canales cuentan</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>of the last N hours; 48 without</source>
        <translation>de las últimas N horas; si no se indica, 48</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>so many; 20 without</source>
        <translation>cuántas; si no se indica, 20</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>show articles as they are stored</source>
        <translation>mostrar los artículos tal como están guardados</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>find articles: all words, the last one also as a beginning, &quot;a phrase&quot;</source>
        <translation>buscar artículos: todas las palabras, la última también como comienzo, &quot;una frase&quot;</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>write the subscriptions as OPML</source>
        <translation>escribir las suscripciones como OPML</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>one JSON object a line</source>
        <translation>un objeto JSON por línea</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>&#x27;{text}&#x27; is not a number above 0</source>
        <translation>«{text}» no es un número mayor que 0</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>{n} of {all} unread</source>
        <translation>{n} de {all} sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>followed</source>
        <translation>siguiendo</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>{n} sources</source>
        <translation>fuentes: {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>{n} articles</source>
        <translation>artículos: {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>same story</source>
        <translation>la misma</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>related</source>
        <translation>relacionada</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>nothing that is good enough</source>
        <translation>nada lo bastante relacionado</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>There is no article {word}. `newsreader list` shows the numbers.</source>
        <translation>No hay ningún artículo {word}. `newsreader list` muestra los números.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>undated, arrived {day}</source>
        <translation>sin fecha, recibido el {day}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>{n} feeds written to {path}</source>
        <translation>Canales escritos en {path}: {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>There is no feed {word}. `newsreader feeds` lists them by number and address.</source>
        <translation>No hay ningún canal {word}. `newsreader feeds` los enumera con su número y su dirección.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>There is no folder &#x27;{name}&#x27;. Folders: {known}.</source>
        <translation>No hay ninguna carpeta «{name}». Carpetas: {known}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>the following arguments are required: {names}</source>
        <translation>faltan argumentos obligatorios: {names}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>unrecognized arguments: {names}</source>
        <translation>argumentos no reconocidos: {names}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>argument {name}: {message}</source>
        <translation>argumento {name}: {message}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>expected one argument</source>
        <translation>se esperaba un argumento</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>expected at least one argument</source>
        <translation>se esperaba al menos un argumento</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>{word} is not a whole number</source>
        <translation>{word} no es un número entero</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>invalid choice: {word} (choose from {choices})</source>
        <translation>opción no válida: {word} (se puede elegir entre {choices})</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>ambiguous option: {word} could match {choices}</source>
        <translation>opción ambigua: {word} puede ser {choices}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>takes no value, but was given {word}</source>
        <translation>no admite ningún valor, pero se ha indicado {word}</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/connectivity.py"/>
        <source>Newsreader works offline. Choose “Work offline” once more, or say `newsreader offline off`, to fetch.</source>
        <translation>Newsreader está trabajando sin conexión. Para descargar, hay que elegir otra vez «Trabajar sin conexión» o ejecutar `newsreader offline off`.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/connectivity.py"/>
        <source>There is no network. What is stored can be read; fetching goes on by itself when the network is back.</source>
        <translation>No hay red. Lo guardado se puede leer; la descarga continúa sola cuando vuelva la red.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/errors.py"/>
        <source>{path} cannot be written: {reason}. Name another file or folder.</source>
        <translation>No se puede escribir en {path}: {reason}. Hay que indicar otro archivo o carpeta.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>Type or paste the address of a site or feed, such as example.org.</source>
        <translation>Hay que escribir o pegar la dirección de un sitio o de un canal, como example.org.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>This is not an address: it is too long or holds characters that none can have.</source>
        <translation>Esto no es una dirección: es demasiado larga o contiene caracteres que ninguna puede tener.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>An address that begins with {scheme}: cannot be a feed. Feeds begin with https:// or http://.</source>
        <translation>Una dirección que empieza por {scheme}: no puede ser un canal. Los canales empiezan por https:// o http://.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>{address} is not a whole address: https:// needs the name of a site after it.</source>
        <translation>{address} no es una dirección completa: tras https:// hace falta el nombre de un sitio.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>A file&#x27;s address begins with file:/// and names a file of this machine, from its root.</source>
        <translation>La dirección de un archivo empieza por file:/// e indica un archivo de este equipo, desde su raíz.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>{address} is not an address. Type one such as example.org or https://example.org/feed.</source>
        <translation>{address} no es una dirección. Hay que escribir una como example.org o https://example.org/feed.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>Its server asks to be left alone for {span} more.</source>
        <translation>Su servidor pide que no se le consulte durante {span} más.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>It was fetched {span} ago.</source>
        <translation>Se actualizó hace {span}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>{n} hours</source>
        <translation>{n} horas</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>{n} seconds</source>
        <translation>{n} segundos</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/share.py"/>
        <source>article {name}</source>
        <translation>artículo {name}</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/versions.py"/>
        <source>The project&#x27;s page does not say which version is the newest. Try again later.</source>
        <translation>La página del proyecto no indica cuál es la versión más reciente. Se puede volver a probar más tarde.</translation>
    </message>
    <message>
        <location filename="../../newsreader/desktop_entry.py"/>
        <source>There is no newsreader-window in {folder}: install Newsreader, or start it by ./run.</source>
        <translation>En {folder} no está newsreader-window: hay que instalar Newsreader o abrirlo con ./run.</translation>
    </message>
    <message>
        <location filename="../../newsreader/desktop_entry.py"/>
        <source>{path} cannot be written ({reason}); nothing else was changed.</source>
        <translation>No se puede escribir en {path} ({reason}); no se ha cambiado nada más.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/chapters.py"/>
        <source>This article has no such file any more.</source>
        <translation>Este artículo ya no tiene ese archivo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/downloads.py"/>
        <source>--hours takes {least} to {most}, or 0 for no longer.</source>
        <translation>--hours admite de {least} a {most}, o 0 para dejar de hacerlo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/downloads.py"/>
        <source>What arrives is no longer made readable by itself.</source>
        <translation>Lo que llega ya no se prepara automáticamente para leer sin conexión.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/downloads.py"/>
        <source>What arrives until {until} is made readable as it comes.</source>
        <translation>Lo que llegue hasta {until} se prepara para leer sin conexión.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/downloads.py"/>
        <source>There is no folder &#x27;{name}&#x27;. `newsreader feeds` shows the folders.</source>
        <translation>No hay ninguna carpeta «{name}». `newsreader feeds` muestra las carpetas.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosure_sink.py"/>
        <source>{host} sends something else in place of audio or video.</source>
        <translation>{host} envía otra cosa en lugar de audio o vídeo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosure_sink.py"/>
        <source>The disk of {folder} has no room for this file. Make some, and try again: what has come stays.</source>
        <translation>En el disco de {folder} no hay espacio para este archivo. Hay que liberar espacio y volver a probar; lo ya recibido se conserva.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosure_sink.py"/>
        <source>{folder} cannot be written: {reason}.</source>
        <translation>No se puede escribir en {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosures.py"/>
        <source>Nothing is loaded here.</source>
        <translation>Aquí no se está cargando nada.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosures.py"/>
        <source>This file is being loaded already.</source>
        <translation>Este archivo ya se está cargando.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosures.py"/>
        <source>This file is being loaded.</source>
        <translation>Este archivo se está cargando.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/fetcher.py"/>
        <source>It was stopped before it was done.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>This article has no page of its own: its feed names none.</source>
        <translation>Este artículo no tiene página propia: su canal no indica ninguna.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>{host} asks to be left alone for a while. Try it again later.</source>
        <translation>{host} pide que no se le consulte durante un tiempo. Se puede volver a probar más tarde.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>The server sent nothing where the article&#x27;s page should be.</source>
        <translation>El servidor no ha enviado nada en lugar de la página del artículo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>The article&#x27;s page took too long to read.</source>
        <translation>La lectura de la página del artículo ha tardado demasiado.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>The article&#x27;s page takes too much memory to be read.</source>
        <translation>Hace falta demasiada memoria para leer la página del artículo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>The article&#x27;s page cannot be read.</source>
        <translation>La página del artículo no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/instance.py"/>
        <source>{folder} cannot be written: {reason}. Name another folder with --data-dir.</source>
        <translation>No se puede escribir en {folder}: {reason}. Se puede indicar otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/instance.py"/>
        <source>Another Newsreader is at work in {folder}. Wait until it is done, or end it, and try again.</source>
        <translation>Otro Newsreader está trabajando en {folder}. Hay que esperar a que termine, o cerrarlo, y volver a probar.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/instance.py"/>
        <source>The Newsreader that was doing this ended before it was done. Try again.</source>
        <translation>El Newsreader que lo estaba haciendo se cerró antes de terminar. Se puede volver a probar.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Newsreader works offline: no connection is opened.</source>
        <translation>Newsreader está trabajando sin conexión: no se abre ninguna conexión.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Newsreader fetches what is due.</source>
        <translation>Newsreader descarga lo que toca.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Article {number}: full text of {n} pages kept.</source>
        <translation>Artículo {number}: guardado el texto completo de {n} páginas.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Article {number}: full text kept.</source>
        <translation>Artículo {number}: guardado el texto completo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Article {number}: the feed&#x27;s own text is shown.</source>
        <translation>Artículo {number}: se muestra el texto del canal.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>they were not asked for yet, or have no room</source>
        <translation>aún no se han pedido o no caben</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Some pictures could not be had: {why}</source>
        <translation>No se han podido obtener algunas imágenes: {why}</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>not whole</source>
        <translation>parcial</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>{done} of {total} pictures, {size} MB</source>
        <translation>imágenes: {done} de {total}, {size} MB</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>{ready} of {articles} articles can be read offline. {n} pictures fetched ({size} MB).</source>
        <translation>Artículos que se pueden leer sin conexión: {ready} de {articles}. Imágenes descargadas: {n} ({size} MB).</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>{sentence} {n} could not be had.</source>
        <translation>{sentence} Sin obtener: {n}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_child.py"/>
        <source>The feed nests its parts so deeply that it cannot be read.</source>
        <translation>El canal anida sus partes a tanta profundidad que no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_child.py"/>
        <source>The picture nests its parts so deeply that it cannot be read.</source>
        <translation>La imagen anida sus partes a tanta profundidad que no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_child.py"/>
        <source>The feed cannot be read: this program has a fault.</source>
        <translation>El canal no se puede leer: este programa tiene un fallo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_child.py"/>
        <source>The picture cannot be read: this program has a fault.</source>
        <translation>La imagen no se puede leer: este programa tiene un fallo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_messages.py"/>
        <source>The feed takes too much memory to be read.</source>
        <translation>Hace falta demasiada memoria para leer el canal.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_messages.py"/>
        <source>The picture takes too much memory to be read.</source>
        <translation>Hace falta demasiada memoria para leer la imagen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The program is closing.</source>
        <translation>El programa se está cerrando.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The feed took longer than {n} seconds to read.</source>
        <translation>La lectura del canal ha tardado más de {n} segundos.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The picture took longer than {n} seconds to read.</source>
        <translation>La lectura de la imagen ha tardado más de {n} segundos.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The part of this program that reads feeds could not be started.</source>
        <translation>No se ha podido iniciar la parte de este programa que lee los canales.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The feed made the part of this program that reads it break down.</source>
        <translation>El canal ha hecho fallar la parte de este programa que lo lee.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The picture made the part of this program that reads it break down.</source>
        <translation>La imagen ha hecho fallar la parte de este programa que la lee.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parts.py"/>
        <source>You already follow this feed: {title} (number {number}).</source>
        <translation>Ya existe una suscripción a este canal: {title} (número {number}).</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/picture_road.py"/>
        <source>A picture of this machine&#x27;s own files is never shown.</source>
        <translation>Las imágenes de los archivos de este equipo no se muestran nunca.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/picture_road.py"/>
        <source>The server answers 410: the picture is gone for good.</source>
        <translation>El servidor responde 410: la imagen se ha retirado definitivamente.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/picture_road.py"/>
        <source>The pictures&#x27; folder {folder} cannot be written: {reason}.</source>
        <translation>No se puede escribir en la carpeta de imágenes {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/refresh.py"/>
        <source>There is no feed {feed}.</source>
        <translation>No hay ningún canal {feed}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/refresh.py"/>
        <source>It is no longer subscribed to.</source>
        <translation>Ya no hay suscripción a este canal.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>There is no command &#x27;{name}&#x27;.</source>
        <translation>No existe el comando «{name}».</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>Unsubscribed from {title}.</source>
        <translation>Suscripción cancelada: {title}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>Line {line} ({title}) was left out: {reason}</source>
        <translation>Se ha omitido la línea {line} ({title}): {reason}</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>Line {line} was left out: {reason}</source>
        <translation>Se ha omitido la línea {line}: {reason}</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} feeds added. {known} were there already. `newsreader refresh` fetches them.</source>
        <translation>Canales añadidos: {n}. Ya existían: {known}. `newsreader refresh` los actualiza.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} feeds added. `newsreader refresh` fetches them.</source>
        <translation>Canales añadidos: {n}. `newsreader refresh` los actualiza.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>1 article marked as read.</source>
        <translation>1 artículo marcado como leído.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} articles marked as read.</source>
        <translation>{n} artículos marcados como leídos.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>1 article marked as unread.</source>
        <translation>1 artículo marcado como sin leer.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} articles marked as unread.</source>
        <translation>{n} artículos marcados como sin leer.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>1 article marked as starred.</source>
        <translation>1 artículo destacado.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} articles marked as starred.</source>
        <translation>{n} artículos destacados.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>1 article marked as unstarred.</source>
        <translation>1 artículo quitado de destacados.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} articles marked as unstarred.</source>
        <translation>{n} artículos quitados de destacados.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>&#x27;{state}&#x27; is no mark: read, unread, starred or unstarred.</source>
        <translation>«{state}» no es una marca; puede ser read, unread, starred o unstarred.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/verdict.py"/>
        <source>Something went wrong inside the program ({name}); its log says what.</source>
        <translation>Se ha producido un error interno en el programa ({name}); el registro dice cuál.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/verdict.py"/>
        <source>This is a page, not a feed, and it names no feed.</source>
        <translation>Esto es una página, no un canal, y no indica ninguno.</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/verdict.py"/>
        <source>This is a page, not a feed. It names: {named}</source>
        <translation>Esto es una página, no un canal. Indica estos: {named}</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/document.py"/>
        <source>The server sent an empty answer where the feed should be.</source>
        <translation>El servidor ha enviado una respuesta vacía en lugar del canal.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/document.py"/>
        <source>This is a picture, a sound or some other file, not a feed.</source>
        <translation>Esto es una imagen, un sonido u otro archivo, no un canal.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/document.py"/>
        <source>This is plain text, not a feed.</source>
        <translation>Esto es texto simple, no un canal.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/feedparser_road.py"/>
        <source>This is XML, but not a feed: neither RSS nor Atom.</source>
        <translation>Esto es XML, pero no un canal: ni RSS ni Atom.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/feedparser_road.py"/>
        <source>The feed is broken in a way that nothing could be read from it.</source>
        <translation>El canal está dañado de tal modo que no se ha podido leer nada.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/feedparser_road.py"/>
        <source>The feed has more than {n} entries.</source>
        <translation>El canal tiene más de {n} entradas.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The feed is packed more than twice, which no honest server does.</source>
        <translation>El canal está comprimido más de dos veces, algo que ningún servidor legítimo hace.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The server packed the feed as “{coding}”, which was not asked for.</source>
        <translation>El servidor ha comprimido el canal como «{coding}», que no se le había pedido.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The feed arrived packed and damaged; it could not be unpacked.</source>
        <translation>El canal ha llegado comprimido y dañado; no se ha podido descomprimir.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The feed is over {size} MB unpacked.</source>
        <translation>El canal supera los {size} MB una vez descomprimido.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The feed unpacks to over a hundred times its size; that is an attack.</source>
        <translation>El canal descomprimido ocupa más de cien veces su tamaño; eso es un ataque.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/json_road.py"/>
        <source>The feed is JSON, but broken or cut short.</source>
        <translation>El canal es JSON, pero está dañado o cortado.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/json_road.py"/>
        <source>This is JSON, but not a feed.</source>
        <translation>Esto es JSON, pero no un canal.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{name} is larger than {size} MB: too large to be a subscription list.</source>
        <translation>{name} supera los {size} MB: es demasiado grande para ser una lista de suscripciones.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{name} cannot be read as a subscription list. Line {line}: {reason}.</source>
        <translation>{name} no se puede leer como lista de suscripciones. Línea {line}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>the XML is broken</source>
        <translation>el XML está dañado</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>it begins with &lt;{name}&gt;, and a subscription list (OPML) begins with &lt;opml&gt;</source>
        <translation>empieza por &lt;{name}&gt;, y una lista de suscripciones (OPML) empieza por &lt;opml&gt;</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>folders are nested more than {n} deep</source>
        <translation>las carpetas se anidan a más de {n} niveles</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>it has more than {n} entries</source>
        <translation>tiene más de {n} entradas</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>it declares entities of its own, which no subscription list needs</source>
        <translation>declara entidades propias, que ninguna lista de suscripciones necesita</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>It names a command, which is not taken over.</source>
        <translation>Indica un comando, que no se importa.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{address} is not the address of a feed on the web.</source>
        <translation>{address} no es la dirección de un canal de la web.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{address} names a file, and a list must not.</source>
        <translation>{address} indica un archivo, y una lista no puede hacerlo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>this is neither OPML nor a list of addresses</source>
        <translation>no es ni OPML ni una lista de direcciones</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/prepare.py"/>
        <source>The article&#x27;s page is too large to be read.</source>
        <translation>La página del artículo es demasiado grande para leerla.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/prepare.py"/>
        <source>What stands at the article&#x27;s address is no page with text.</source>
        <translation>Lo que hay en la dirección del artículo no es una página con texto.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/prepare.py"/>
        <source>The article&#x27;s page nests its parts too deeply to be read.</source>
        <translation>La página del artículo anida sus partes a demasiada profundidad para leerla.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/read.py"/>
        <source>The server sent an empty answer where the article&#x27;s page should be.</source>
        <translation>El servidor ha enviado una respuesta vacía en lugar de la página del artículo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/read.py"/>
        <source>What stands at the article&#x27;s address is a file, not a page with text.</source>
        <translation>Lo que hay en la dirección del artículo es un archivo, no una página con texto.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The site shows this article to its subscribers only. Open it in the browser if you are one.</source>
        <translation>El sitio solo muestra este artículo a sus suscriptores. Quien lo sea puede abrirlo en el navegador.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The site asks about cookies before it shows the article. Open it in the browser to answer.</source>
        <translation>El sitio pregunta por las cookies antes de mostrar el artículo. Para responder hay que abrirlo en el navegador.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The article&#x27;s page shows nothing without running its programs, which Newsreader does not do. Open it in the browser.</source>
        <translation>La página del artículo no muestra nada sin ejecutar scripts, y Newsreader no los ejecuta. Se puede abrir en el navegador.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The site wants to see a browser before it shows the article. Open it there.</source>
        <translation>El sitio exige un navegador para mostrar el artículo. Se puede abrir en él.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The article&#x27;s page holds no text that could be found. Open it in the browser.</source>
        <translation>En la página del artículo no se ha encontrado ningún texto. Se puede abrir en el navegador.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The server sent an empty answer where the picture should be.</source>
        <translation>El servidor ha enviado una respuesta vacía en lugar de la imagen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>This is a drawing in SVG, which may hold a program; it is not shown.</source>
        <translation>Es un dibujo en SVG, que puede contener un programa; no se muestra.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The server sent a page in place of the picture.</source>
        <translation>El servidor ha enviado una página en lugar de la imagen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>What the server sent is no picture of a kind that can be shown.</source>
        <translation>Lo que ha enviado el servidor no es una imagen de un tipo que se pueda mostrar.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The picture is damaged: its beginning makes no sense.</source>
        <translation>La imagen está dañada: su comienzo no tiene sentido.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The picture is damaged, or was cut off on the way.</source>
        <translation>La imagen está dañada o se cortó por el camino.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>It is a single dot that nobody is meant to see.</source>
        <translation>Es un único punto que nadie debería ver.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>It is a dot that stands for nothing.</source>
        <translation>Es un punto que no representa nada.</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The picture has more than {size} million pixels.</source>
        <translation>La imagen tiene más de {size} millones de píxeles.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/address.py"/>
        <source>{host} sends us on to “{url}”, which is no web address.</source>
        <translation>{host} redirige a «{url}», que no es una dirección web.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/address.py"/>
        <source>“{url}” is no web address; one looks like https://example.org/feed.</source>
        <translation>«{url}» no es una dirección web; una tiene este aspecto: https://example.org/feed.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} sends us on to an address without encryption: {url}</source>
        <translation>{host} redirige a una dirección sin cifrado: {url}</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} sends us round in a circle.</source>
        <translation>{host} redirige en bucle.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} sends us on more than {n} times.</source>
        <translation>{host} redirige más de {n} veces.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} sends another part than it was asked for.</source>
        <translation>{host} envía una parte distinta de la pedida.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} packs the file, though it was asked not to.</source>
        <translation>{host} comprime el archivo, aunque se le pidió que no lo hiciera.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/dial.py"/>
        <source>{host} did not answer within {n} seconds.</source>
        <translation>{host} no ha respondido en {n} segundos.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/dial.py"/>
        <source>The name {host} could not be looked up within {n} seconds.</source>
        <translation>No se ha podido resolver el nombre {host} en {n} segundos.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/dial.py"/>
        <source>{host} did not agree on a safe connection within {n} seconds.</source>
        <translation>{host} no ha acordado una conexión segura en {n} segundos.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/dial.py"/>
        <source>{host} is a machine of this network. Feeds of the internet may not reach it; one whose address you typed may.</source>
        <translation>{host} es un equipo de esta red. Los canales de internet no pueden acceder a él; sí uno cuya dirección se escriba a mano.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>A file of this machine is read only when you type its address yourself.</source>
        <translation>Un archivo de este equipo solo se lee cuando su dirección se escribe a mano.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>{url} names a file of another machine.</source>
        <translation>{url} indica un archivo de otro equipo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>no file can have this name</source>
        <translation>ningún archivo puede tener este nombre</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>The file {path} cannot be read: {why}.</source>
        <translation>El archivo {path} no se puede leer: {why}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>{url} is no file that could be read.</source>
        <translation>{url} no es un archivo que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>The file is larger than {size} MB.</source>
        <translation>El archivo supera los {size} MB.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/gate.py"/>
        <source>{path} cannot be written: {reason}. Look at the permissions of its folder.</source>
        <translation>No se puede escribir en {path}: {reason}. Conviene revisar los permisos de su carpeta.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/gate.py"/>
        <source>{path} cannot be removed: {reason}. Look at the permissions of its folder.</source>
        <translation>No se puede eliminar {path}: {reason}. Conviene revisar los permisos de su carpeta.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/headers.py"/>
        <source>a line that is no header</source>
        <translation>una línea que no es una cabecera</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/headers.py"/>
        <source>a length that is none</source>
        <translation>una longitud que no es válida</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/headers.py"/>
        <source>a transfer coding that nobody asked for</source>
        <translation>una codificación de transferencia que no se había pedido</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/line.py"/>
        <source>half a head</source>
        <translation>una cabecera a medias</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/line.py"/>
        <source>{host} answers with {problem}.</source>
        <translation>{host} responde con {problem}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/line.py"/>
        <source>{host} sent {size} bytes of the {length} that it had announced.</source>
        <translation>{host} ha enviado {size} bytes de los {length} que había anunciado.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/line.py"/>
        <source>{host} sends more than the {length} bytes that it announced.</source>
        <translation>{host} envía más de los {length} bytes que había anunciado.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/watch.py"/>
        <source>The request was called off.</source>
        <translation>La petición se ha cancelado.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/watch.py"/>
        <source>The server took longer than {n} seconds in all.</source>
        <translation>El servidor ha tardado más de {n} segundos en total.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/watch.py"/>
        <source>The server sends more than {size} MB.</source>
        <translation>El servidor envía más de {size} MB.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/watch.py"/>
        <source>The server was silent for {n} seconds.</source>
        <translation>El servidor ha estado {n} segundos sin enviar nada.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>which means nothing</source>
        <translation>no significa nada</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>The server answers {status}: {why}.</source>
        <translation>El servidor responde {status}: {why}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is not valid</source>
        <translation>su certificado no es válido</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot prove that it is {host}: {why}.</source>
        <translation>{host} no puede demostrar que es {host}: {why}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>No safe connection to {host} came about: {reason}.</source>
        <translation>No se ha podido establecer una conexión segura con {host}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} closed the connection without an answer.</source>
        <translation>{host} ha cerrado la conexión sin responder.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} answers in a way that is not HTTP, or was cut off: {detail}.</source>
        <translation>{host} responde de un modo que no es HTTP, o la respuesta se cortó: {detail}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} does not answer.</source>
        <translation>{host} no responde.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot be reached ({reason}).</source>
        <translation>No se puede acceder a {host} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>The name {host} cannot be looked up at the moment; perhaps there is no network.</source>
        <translation>De momento no se puede resolver el nombre {host}; puede que no haya red.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>There is no server by the name {host}.</source>
        <translation>No hay ningún servidor llamado {host}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it ended in the middle</source>
        <translation>se interrumpió a la mitad</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its answer ends in the middle</source>
        <translation>su respuesta termina a la mitad</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the first line is no status</source>
        <translation>la primera línea no es un estado</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>there is nothing at this address</source>
        <translation>en esta dirección no hay contenido</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>there are several documents at this address and it names none</source>
        <translation>en esta dirección hay varios documentos y no indica ninguno</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>nothing has changed, though it was not asked that</source>
        <translation>no ha cambiado nada, aunque no se le había preguntado</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it did not understand the request</source>
        <translation>no ha entendido la petición</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>a name and a password are asked for</source>
        <translation>pide usuario y contraseña</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>payment is asked for</source>
        <translation>pide un pago</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it does not let us read this address</source>
        <translation>no permite leer esta dirección</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>nothing is found at this address</source>
        <translation>en esta dirección no se encuentra nada</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>this address cannot be read</source>
        <translation>esta dirección no se puede leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it has no feed for us at this address</source>
        <translation>en esta dirección no hay nada en un formato adecuado</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>a proxy asks for a name and a password</source>
        <translation>un proxy pide usuario y contraseña</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it waited too long for the request</source>
        <translation>ha esperado la petición demasiado tiempo</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the feed is gone for good</source>
        <translation>se ha retirado definitivamente</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>this server does not answer for this address</source>
        <translation>este servidor no responde por esta dirección</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it wants another way of speaking</source>
        <translation>exige otro protocolo</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>we asked too often and should wait</source>
        <translation>se le ha consultado demasiado y hay que esperar</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it may not show this for legal reasons</source>
        <translation>no puede mostrar esto por motivos legales</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it has a fault of its own</source>
        <translation>tiene un error propio</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it cannot do that</source>
        <translation>no puede hacer eso</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the server behind it does not answer</source>
        <translation>el servidor que hay detrás no responde</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it is closed for the moment</source>
        <translation>está cerrado por el momento</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the server behind it takes too long</source>
        <translation>el servidor que hay detrás tarda demasiado</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it goes round in circles</source>
        <translation>se ha quedado en un bucle</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it has used up its traffic</source>
        <translation>ha agotado su tráfico</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the server behind it is down</source>
        <translation>el servidor que hay detrás está caído</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the server behind it cannot be reached</source>
        <translation>no se puede acceder al servidor que hay detrás</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it has no safe connection to the server behind it</source>
        <translation>no tiene una conexión segura con el servidor que hay detrás</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the certificate of the server behind it is not valid</source>
        <translation>el certificado del servidor que hay detrás no es válido</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the site behind it cannot be reached</source>
        <translation>no se puede acceder al sitio que hay detrás</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>which is no answer</source>
        <translation>no es una respuesta definitiva</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>which brings no feed</source>
        <translation>no trae nada utilizable</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it sends us on and does not say where</source>
        <translation>redirige y no dice adónde</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it does not give us this address</source>
        <translation>no entrega esta dirección</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is not valid yet</source>
        <translation>su certificado todavía no es válido</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate has expired</source>
        <translation>su certificado ha caducado</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is signed by nobody but itself</source>
        <translation>su certificado solo está firmado por él mismo</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate comes from nobody this machine trusts</source>
        <translation>su certificado viene de alguien en quien este equipo no confía</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate was withdrawn</source>
        <translation>su certificado ha sido revocado</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is for another name</source>
        <translation>su certificado es de otro nombre</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is for another address</source>
        <translation>su certificado es de otra dirección</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} refuses the connection; the server is off or elsewhere.</source>
        <translation>{host} rechaza la conexión; el servidor está apagado o en otra parte.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} broke the connection off.</source>
        <translation>{host} ha cortado la conexión.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot be reached from here.</source>
        <translation>Desde aquí no se puede acceder a {host}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot be reached: there is no network.</source>
        <translation>No se puede acceder a {host}: no hay red.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot be reached: this machine does not allow it.</source>
        <translation>No se puede acceder a {host}: este equipo no lo permite.</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} was not asked: too many connections and files are open.</source>
        <translation>No se ha consultado {host}: hay demasiadas conexiones y archivos abiertos.</translation>
    </message>
    <message>
        <location filename="../../newsreader/paths.py"/>
        <source>The folder {folder} cannot be made: {reason}. Name a folder that you may write to with --data-dir.</source>
        <translation>No se puede crear la carpeta {folder}: {reason}. Hay que indicar con --data-dir una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <location filename="../../newsreader/settings.py"/>
        <source>The settings cannot be saved to {path}: {reason}.</source>
        <translation>No se pueden guardar las preferencias en {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/database.py"/>
        <source>{path} cannot be written. Look at the permissions of its folder.</source>
        <translation>No se puede escribir en {path}. Conviene revisar los permisos de su carpeta.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/database.py"/>
        <source>There is no database at {path} yet.</source>
        <translation>Todavía no hay ninguna base de datos en {path}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/database.py"/>
        <source>{path} was written by an older version of Newsreader and cannot be brought up to date by reading alone. Start the program once where it may write.</source>
        <translation>{path} lo escribió una versión anterior de Newsreader y no se puede poner al día solo con leerlo. Hay que abrir el programa una vez donde pueda escribir.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>The disk is full: nothing more can be stored in {path}. Make room; reading goes on.</source>
        <translation>El disco está lleno: no se puede guardar nada más en {path}. Hay que liberar espacio; se puede seguir leyendo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>The disk cannot be written or read: {path}. Look whether it is full or failing.</source>
        <translation>No se puede leer ni escribir en el disco: {path}. Conviene comprobar si está lleno o falla.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>{path} cannot be opened. Look at the permissions of its folder.</source>
        <translation>No se puede abrir {path}. Conviene revisar los permisos de su carpeta.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>Another program holds {path}. Close it, or try again in a moment.</source>
        <translation>Otro programa está usando {path}. Se puede cerrar o volver a probar en un momento.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>{path} is damaged. Nothing was changed; keep the file and its copies.</source>
        <translation>{path} está dañado. No se ha cambiado nada; conviene guardar el archivo y sus copias.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>{path} is no database of Newsreader. It was not changed; name another folder.</source>
        <translation>{path} no es una base de datos de Newsreader. No se ha cambiado; hay que indicar otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} cannot be opened: {error}. Look at its permissions.</source>
        <translation>No se puede abrir {path}: {error}. Conviene revisar sus permisos.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} cannot be read: {reason}. Look at its permissions.</source>
        <translation>No se puede leer {path}: {reason}. Conviene revisar sus permisos.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} is empty, though there was a database before. Nothing was changed. Put a copy in its place (see {folder}), or name another folder with --data-dir to begin anew.</source>
        <translation>{path} está vacío, aunque antes había una base de datos. No se ha cambiado nada. Se puede poner una copia en su lugar (véase {folder}) o indicar otra carpeta con --data-dir para empezar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} is gone, though there was a database before. Nothing was changed. Put a copy in its place (see {folder}), or name another folder with --data-dir to begin anew.</source>
        <translation>{path} ya no está, aunque antes había una base de datos. No se ha cambiado nada. Se puede poner una copia en su lugar (véase {folder}) o indicar otra carpeta con --data-dir para empezar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} was written by a newer version of Newsreader (its data has version {version}, this program knows {newest}). It was not changed. Start the newer version, or name another folder with --data-dir.</source>
        <translation>{path} lo escribió una versión más reciente de Newsreader (sus datos tienen la versión {version}; este programa conoce hasta la {newest}). No se ha cambiado. Se puede abrir la versión más reciente o indicar otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} is no database of Newsreader, or its beginning is damaged. It was not changed. Put a copy in its place (see {folder}), or name another folder with --data-dir.</source>
        <translation>{path} no es una base de datos de Newsreader o su comienzo está dañado. No se ha cambiado. Se puede poner una copia en su lugar (véase {folder}) o indicar otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} could not be brought to version {version}; it is as it was.</source>
        <translation>No se ha podido llevar {path} a la versión {version}; sigue como estaba.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>There is no room for a copy of {path} before its upgrade: {megabytes} MB are needed.</source>
        <translation>No hay espacio para una copia de {path} antes de su actualización: se necesitan {megabytes} MB.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>The copy of {path} before its upgrade is not sound ({said}); nothing was changed.</source>
        <translation>La copia de {path} hecha antes de su actualización no es correcta ({said}); no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/reader.py"/>
        <source>The text of article {number} is damaged: {error}. Refresh its feed to fetch it again.</source>
        <translation>El texto del artículo {number} está dañado: {error}. Al actualizar su canal se descarga otra vez.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/room.py"/>
        <source>To give all room back, {size} MB have to be free for a while on the disk.</source>
        <translation>Para recuperar todo el espacio hacen falta {size} MB libres en el disco durante un rato.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/room.py"/>
        <source>Giving room back was stopped; everything is as it was.</source>
        <translation>Se ha detenido la liberación de espacio; todo sigue como estaba.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_feeds.py"/>
        <source>You already follow this one: {name} ({url}).</source>
        <translation>Ya existe una suscripción a este canal: {name} ({url}).</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_feeds.py"/>
        <source>You follow this address again already: {url}.</source>
        <translation>Ya existe de nuevo una suscripción a esta dirección: {url}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_feeds.py"/>
        <source>You already follow this address: {url}.</source>
        <translation>Ya existe una suscripción a esta dirección: {url}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_folders.py"/>
        <source>There is no folder {folder}.</source>
        <translation>No hay ninguna carpeta {folder}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_folders.py"/>
        <source>A folder cannot be moved into itself.</source>
        <translation>Una carpeta no se puede mover dentro de sí misma.</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_retention.py"/>
        <source>Their room was given back: these articles are gone for good.</source>
        <translation>Su espacio ya se ha liberado: estos artículos se han perdido para siempre.</translation>
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
        <translation>d &#x27;de&#x27; MMMM</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dates.py"/>
        <source>d MMMM yyyy</source>
        <comment>pattern of QLocale for a day of another year</comment>
        <translation>d &#x27;de&#x27; MMMM &#x27;de&#x27; yyyy</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dates.py"/>
        <source>dddd, d MMMM yyyy</source>
        <comment>pattern of QLocale for the date of a newspaper</comment>
        <translation>dddd, d &#x27;de&#x27; MMMM &#x27;de&#x27; yyyy</translation>
    </message>
</context>
<context>
    <name>DayBand</name>
    <message>
        <location filename="../../newsreader/ui/timeline/head.py"/>
        <source>{n} newer</source>
        <translation>Más recientes: {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/head.py"/>
        <source>{n} newer articles above</source>
        <translation>Artículos más recientes arriba: {n}</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked as read</source>
        <translation>Marcado como leído</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked as unread</source>
        <translation>Marcado como sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked {n} as read</source>
        <translation>Marcados como leídos: {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked {n} as unread</source>
        <translation>Marcados como sin leer: {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked 1 more of this story as read</source>
        <translation>1 artículo más de esta noticia marcado como leído</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked {n} more of this story as read</source>
        <translation>{n} artículos más de esta noticia marcados como leídos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Starred</source>
        <translation>Destacado</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Took the star away</source>
        <translation>Quitado de destacados</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Starred {n}</source>
        <translation>Destacados: {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Took the star from {n}</source>
        <translation>Quitados de destacados: {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Nothing is unread here.</source>
        <translation>Aquí no hay nada sin leer.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Unsubscribed from {title}</source>
        <translation>Suscripción cancelada: {title}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>{title} is back</source>
        <translation>{title} ha vuelto</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>1 article left the lists</source>
        <translation>1 artículo ha salido de las listas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>{n} articles left the lists</source>
        <translation>{n} artículos han salido de las listas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Changed what is kept</source>
        <translation>Regla de conservación cambiada</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Changed when {title} is read</source>
        <translation>Frecuencia cambiada: {title}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Changed the address of {title}</source>
        <translation>Dirección cambiada: {title}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Removed the folder {title}</source>
        <translation>Carpeta quitada: {title}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Renamed {title}</source>
        <translation>Nombre cambiado: {title}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Moved {title}</source>
        <translation>Movido: {title}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Moved feeds</source>
        <translation>Canales movidos</translation>
    </message>
</context>
<context>
    <name>DesktopPage</name>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Icon in the tray, with the number of unread articles</source>
        <translation>Icono en la bandeja, con el número de artículos sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Closing the window leaves Newsreader in the tray</source>
        <translation>Al cerrar la ventana, Newsreader sigue en la bandeja</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Number of unread articles on the icon in the dock</source>
        <translation>Número de artículos sin leer sobre el icono del dock</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Start when I log in</source>
        <translation>Abrir al iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>That could not be: the desktop does not let Newsreader start with the session.</source>
        <translation>No fue posible: el escritorio no deja que Newsreader se inicie con la sesión.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>As the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>This desktop has no tray.</source>
        <translation>Este escritorio no tiene bandeja.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Notifications are off until you want them: in the menu of a feed in the sidebar. They come while you look at something else.</source>
        <translation>Las notificaciones están desactivadas hasta que se piden en el menú de un canal de la barra lateral. Llegan mientras la ventana no está en uso.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>It changes at the next start.</source>
        <translation>Se aplicará la próxima vez que se inicie.</translation>
    </message>
</context>
<context>
    <name>DesktopSide</name>
    <message>
        <location filename="../../newsreader/ui/desktop/side.py"/>
        <source>Newsreader reads your feeds from when you log in.</source>
        <translation>Newsreader lee los canales desde el inicio de la sesión.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/side.py"/>
        <source>The desktop does not let Newsreader start with the session.</source>
        <translation>El escritorio no permite que Newsreader se inicie con la sesión.</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} new</source>
        <translation>nuevos: {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} changed</source>
        <translation>cambiados: {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Today, {time}</source>
        <translation>Hoy, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Yesterday, {time}</source>
        <translation>Ayer, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Tomorrow, {time}</source>
        <translation>Mañana, {time}</translation>
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
        <translation>Próxima: ahora</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Next: {when}</source>
        <translation>Próxima: {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Every {span}</source>
        <translation>Cada {span}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>By itself: about every {span}</source>
        <translation>Automática: cada {span}, más o menos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} weeks</source>
        <translation>{n} semanas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} hours</source>
        <translation>{n} horas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>a week</source>
        <translation>a la semana</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>in four weeks</source>
        <translation>en cuatro semanas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>its server says nothing to ask by: the whole feed comes each time</source>
        <translation>su servidor no permite pedir solo lo nuevo: cada vez llega el canal entero</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>asked only for what is new ({names})</source>
        <translation>se pide solo lo nuevo ({names})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>What it said</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>DownloadDialog</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Make readable offline</source>
        <translation>Preparar para leer sin conexión</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>With the full text of their pages</source>
        <translation>Con el texto completo de sus páginas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Also what arrives in the next</source>
        <translation>También lo que llegue en las próximas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>The texts are here. Pictures that are missing will be fetched.</source>
        <translation>Los textos ya están aquí. Se descargarán las imágenes que faltan.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>No longer</source>
        <translation>Dejar de hacerlo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Looking for what is missing…</source>
        <translation>Buscando lo que falta…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{done} of {total} full texts</source>
        <translation>Textos completos: {done} de {total}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{done} of {total} pictures · {size}</source>
        <translation>Imágenes: {done} de {total} · {size}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{n} could not be had</source>
        <translation>sin obtener: {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>1 picture was fetched, {size}</source>
        <translation>1 imagen descargada, {size}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{n} pictures were fetched, {size}</source>
        <translation>{n} imágenes descargadas, {size}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{n} full texts</source>
        <translation>textos completos: {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{n} are missing:</source>
        <translation>Sin obtener ({n}):</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Everything can be read offline.</source>
        <translation>Todo se puede leer sin conexión.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Nothing new was fetched.</source>
        <translation>No se ha descargado nada nuevo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Until {time} what arrives is made readable as it comes.</source>
        <translation>Hasta el {time}, lo que llegue se prepara para leer sin conexión.</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing holds “{words}”</source>
        <translation>Nada contiene «{words}»</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>All words must stand in an article.</source>
        <translation>El artículo debe contener todas las palabras.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>s stars the open article.</source>
        <translation>Con s se destaca el artículo abierto.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing starred</source>
        <translation>Nada destacado</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>What comes in since midnight stands here.</source>
        <translation>Aquí aparece lo que llega desde la medianoche.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing yet today</source>
        <translation>Hoy todavía no hay nada</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Show unread</source>
        <translation>Mostrar sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Stories that two of your feeds tell stand here.</source>
        <translation>Aquí aparecen las noticias que cuentan al menos dos canales.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing popular yet</source>
        <translation>Todavía no hay nada popular</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>New articles come up here when feeds have some.</source>
        <translation>Los artículos nuevos aparecen aquí cuando los canales los traen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>All read</source>
        <translation>Todo leído</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Show all articles</source>
        <translation>Mostrar todos los artículos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Show read articles</source>
        <translation>Mostrar artículos leídos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>No articles yet</source>
        <translation>Todavía no hay artículos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing is fetched while you are offline.</source>
        <translation>Sin conexión no se descarga nada.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>This feed was not read yet.</source>
        <translation>Este canal todavía no se ha actualizado.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing has come in here so far.</source>
        <translation>Por ahora no ha llegado nada.</translation>
    </message>
</context>
<context>
    <name>FactBoxes</name>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>starred</source>
        <translation>destacados</translation>
    </message>
</context>
<context>
    <name>FeedCommands</name>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>There is no feed here.</source>
        <translation>Aquí no hay ningún canal.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>1 new article</source>
        <translation>1 artículo nuevo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>{n} new articles</source>
        <translation>{n} artículos nuevos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>No new articles</source>
        <translation>No hay artículos nuevos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Choose a feed in the sidebar first.</source>
        <translation>Primero hay que elegir un canal en la barra lateral.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Choose a feed or a folder in the sidebar first.</source>
        <translation>Primero hay que elegir un canal o una carpeta en la barra lateral.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Top of the sidebar</source>
        <translation>Inicio de la barra lateral</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Why it is in trouble…</source>
        <translation>Cuál es el problema…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Open site in browser</source>
        <translation>Abrir sitio en el navegador</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>What to keep…</source>
        <translation>Qué conservar…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Always read the full text</source>
        <translation>Leer siempre el texto completo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Notify me of new articles</source>
        <translation>Avisar de artículos nuevos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Read it</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Unsubscribe</source>
        <translation>Cancelar suscripción</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Read now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Properties of {title}</source>
        <translation>Propiedades de {title}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Keep</source>
        <translation>Conservar</translation>
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
        <translation>Ninguna: al inicio</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>As all feeds: {rule}</source>
        <translation>Como todos los canales: {rule}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Keep: {rule}</source>
        <translation>Conservar: {rule}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>The store does not answer</source>
        <translation>El almacén no responde</translation>
    </message>
</context>
<context>
    <name>FeedProperties</name>
    <message>
        <location filename="../../newsreader/window_feeds.py"/>
        <source>Full text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <location filename="../../newsreader/window_feeds.py"/>
        <source>always, for a feed that sends summaries</source>
        <translation>siempre, si el canal solo envía resúmenes</translation>
    </message>
    <message>
        <location filename="../../newsreader/window_feeds.py"/>
        <source>Notify</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <location filename="../../newsreader/window_feeds.py"/>
        <source>of new articles, while I look at something else</source>
        <translation>de artículos nuevos, cuando la ventana no está en uso</translation>
    </message>
</context>
<context>
    <name>FeedTable</name>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Room taken by feed</source>
        <translation>Espacio ocupado por canal</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Enter or a double-click: what to keep of this feed</source>
        <translation>Intro o doble clic: qué conservar de este canal</translation>
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
        <translation>La dirección no existe</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Site not found</source>
        <translation>Sitio no encontrado</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No safe connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Led in circles</source>
        <translation>Redirección en bucle</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Leads into a private network</source>
        <translation>Lleva a una red privada</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Answer not understood</source>
        <translation>Respuesta incomprensible</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No longer a feed</source>
        <translation>Ya no es un canal</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Empty answer</source>
        <translation>Respuesta vacía</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No text in the answer</source>
        <translation>Respuesta sin texto</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Too large to read</source>
        <translation>Demasiado grande para leerlo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>In trouble</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>1 try so far</source>
        <translation>1 intento hasta ahora</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{n} tries so far</source>
        <translation>{n} intentos hasta ahora</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Asks for a password</source>
        <translation>Pide una contraseña</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Access refused</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Gone for good</source>
        <translation>Retirado definitivamente</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Asked to come less often</source>
        <translation>Pide menos consultas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Site overloaded</source>
        <translation>Sitio sobrecargado</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Error of the site ({status})</source>
        <translation>Error del sitio ({status})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Answered {status}</source>
        <translation>Respuesta {status}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>next try now</source>
        <translation>próximo intento: ahora</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>next try {day}, {time}</source>
        <translation>próximo intento: {day}, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>next try {weekday}, {time}</source>
        <translation>próximo intento: el {weekday}, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>next try {date}, {time}</source>
        <translation>próximo intento: el {date}, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Next try now.</source>
        <translation>Próximo intento: ahora.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Next try {day}, {time}.</source>
        <translation>Próximo intento: {day}, {time}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Next try {weekday}, {time}.</source>
        <translation>Próximo intento: el {weekday}, {time}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Next try {date}, {time}.</source>
        <translation>Próximo intento: el {date}, {time}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due now.</source>
        <translation>Las próximas fuentes se leen ahora.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due at {time}.</source>
        <translation>Las próximas fuentes se leerán a las {time}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due {day}, {time}.</source>
        <translation>Las próximas fuentes se leerán {day}, {time}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due {weekday}, {time}.</source>
        <translation>Las próximas fuentes se leerán el {weekday}, {time}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due {date}, {time}.</source>
        <translation>Las próximas fuentes se leerán el {date}, {time}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{what} since {time}</source>
        <translation>{what} (desde las {time})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{what} since {day}</source>
        <translation>{what} desde {day}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{what} since {weekday}</source>
        <translation>{what} desde el {weekday}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{what} since {date}</source>
        <translation>{what} desde el {date}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Find in this article</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Places in this article</source>
        <translation>Resultados en este artículo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Previous place</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Next place</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Leave the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Not in this article</source>
        <translation>No está en este artículo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>A quiet newspaper of your own</source>
        <translation>Un periódico propio y tranquilo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Everything is kept on this machine. No account; only the sites that you add are asked.</source>
        <translation>Todo se guarda en este equipo. Sin cuentas; solo se consultan los sitios añadidos.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>or bring the list of another reader along</source>
        <translation>o importar la lista de otro lector</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Paste the address of a site you like</source>
        <translation>Pegar la dirección de un sitio de interés</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Address of a site you like</source>
        <translation>Dirección de un sitio de interés</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Import OPML…</source>
        <translation>Importar OPML…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Start reading</source>
        <translation>Empezar a leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>or begin with a pack – each feed can be removed again</source>
        <translation>o empezar con una selección: cada canal se puede quitar después</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>1 feed</source>
        <translation>1 canal</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>{n} feeds</source>
        <translation>{n} canales</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>1 pack · {feeds} feeds chosen</source>
        <translation>1 selección · {feeds} canales elegidos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>{packs} packs · {feeds} feeds chosen</source>
        <translation>{packs} selecciones · {feeds} canales elegidos</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>Name of the new folder</source>
        <translation>Nombre de la carpeta nueva</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>New folder…</source>
        <translation>Carpeta nueva…</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <location filename="../../newsreader/ui/palette/found_list.py"/>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>FullTexts</name>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>Full texts are read from now on, and those of the newest unread articles at once</source>
        <translation>A partir de ahora se leen los textos completos; los de los artículos sin leer más recientes, enseguida</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>Full texts of this feed are read only when you ask for one</source>
        <translation>Los textos completos de este canal solo se leen cuando se piden</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>Fetching the article&#x27;s page…</source>
        <translation>Descargando la página del artículo…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>Fetching {n} articles&#x27; pages…</source>
        <translation>Descargando las páginas de {n} artículos…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>The full text is here</source>
        <translation>El texto completo ya está aquí</translation>
    </message>
</context>
<context>
    <name>Futures</name>
    <message>
        <location filename="../../newsreader/ui/futures.py"/>
        <source>Something went wrong inside the program: {error}</source>
        <translation>Se ha producido un error interno en el programa: {error}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import feeds</source>
        <translation>Importar canales</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>What was left out</source>
        <translation>Lo que se ha omitido</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import 1 feed</source>
        <translation>Importar 1 canal</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import {count} feeds</source>
        <translation>Importar {count} canales</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>No feeds in this file.</source>
        <translation>No hay canales en este archivo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>It is a list, but it names no feed.</source>
        <translation>Es una lista, pero no contiene ningún canal.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 line was left out.</source>
        <translation>Se ha omitido 1 línea.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} lines were left out.</source>
        <translation>Se han omitido {count} líneas.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>This list cannot be imported.</source>
        <translation>Esta lista no se puede importar.</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>What to keep</source>
        <translation>Qué conservar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>What to keep of {feed}</source>
        <translation>Qué conservar de {feed}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>As all feeds</source>
        <translation>Como todos los canales</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Only</source>
        <translation>Solo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>the newest</source>
        <translation>los últimos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>those of the last</source>
        <translation>los de los últimos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Pictures only of the last</source>
        <translation>Imágenes solo de los últimos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Keep so</source>
        <translation>Conservar así</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>As all feeds: {rule}</source>
        <translation>Como todos los canales: {rule}</translation>
    </message>
</context>
<context>
    <name>KeyCatcher</name>
    <message>
        <location filename="../../newsreader/ui/settings/key_catcher.py"/>
        <source>Press the new keys</source>
        <translation>Pulsar el atajo nuevo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/key_catcher.py"/>
        <source>Press the new keys; Esc leaves it as it was</source>
        <translation>Pulsar el atajo nuevo; Esc lo deja como estaba</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <location filename="../../newsreader/ui/settings/key_list.py"/>
        <source>Commands and their keys</source>
        <translation>Comandos y sus atajos</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <location filename="../../newsreader/ui/settings/key_list.py"/>
        <source>no keys</source>
        <translation>sin atajo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/key_list.py"/>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>Keyboard</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>Find a key</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>Change keys…</source>
        <translation>Cambiar atajos…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>No key does that.</source>
        <translation>Ningún atajo hace eso.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>LifePanel</name>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>It was not read since the diary is kept.</source>
        <translation>No se ha actualizado desde que existe el historial.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>Diary</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>LightView</name>
    <message>
        <location filename="../../newsreader/ui/article/light_view.py"/>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>LinkTip</name>
    <message>
        <location filename="../../newsreader/ui/article/link_tip.py"/>
        <source>Where the link leads</source>
        <translation>Destino del enlace</translation>
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
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/window_menus.py"/>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <location filename="../../newsreader/ui/new_versions.py"/>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más reciente.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/new_versions.py"/>
        <source>Version {version} is there, on {page}</source>
        <translation>La versión {version} está disponible en {page}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../../newsreader/ui/notices.py"/>
        <source>New articles of this feed are told about while you look at something else</source>
        <translation>Se avisará de los artículos nuevos de este canal cuando la ventana no esté en uso</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/notices.py"/>
        <source>New articles of this feed come quietly</source>
        <translation>Los artículos nuevos de este canal llegarán sin aviso</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>{n} new articles</source>
        <translation>{n} artículos nuevos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>{n} new articles in {feeds} feeds</source>
        <translation>{n} artículos nuevos en {feeds} canales</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>{feed}: {n}</source>
        <translation>{feed}: {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>1 unread article</source>
        <translation>1 artículo sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>{n} unread articles</source>
        <translation>{n} artículos sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <location filename="../../newsreader/ui/open_link.py"/>
        <source>This link cannot be opened: it leads to no web page and no address.</source>
        <translation>Este enlace no se puede abrir: no lleva a ninguna página web ni a ninguna dirección.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/open_link.py"/>
        <source>Nothing on this computer opened the link.</source>
        <translation>Ningún programa de este equipo ha abierto el enlace.</translation>
    </message>
</context>
<context>
    <name>Opml</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>{count} feeds written to {file}</source>
        <translation>{count} canales exportados a {file}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import feeds</source>
        <translation>Importar canales</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Export feeds</source>
        <translation>Exportar canales</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Lists of feeds</source>
        <translation>Listas de canales</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 feed</source>
        <translation>1 canal</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} feeds</source>
        <translation>{count} canales</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 folder</source>
        <translation>1 carpeta</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} folders</source>
        <translation>{count} carpetas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{feeds} in {folders}</source>
        <translation>{feeds} en {folders}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 feed added.</source>
        <translation>1 canal añadido.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} feeds added.</source>
        <translation>{count} canales añadidos.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 was there already.</source>
        <translation>1 ya estaba.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} were there already.</source>
        <translation>{count} ya estaban.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Line {line}: {title} – {reason}</source>
        <translation>Línea {line}: {title} – {reason}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>World news</source>
        <translation>Actualidad mundial</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Five continents, in English</source>
        <translation>Cinco continentes, en inglés</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Near you</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Papers of your country</source>
        <translation>Diarios del país</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Science</source>
        <translation>Ciencia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Journals, nature, space</source>
        <translation>Revistas, naturaleza, espacio</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Computing</source>
        <translation>Informática</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Machines, programs, makers</source>
        <translation>Máquinas, programas, creadores</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Books and history</source>
        <translation>Libros e historia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Reviews, essays, the past</source>
        <translation>Reseñas, ensayos, el pasado</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Recipes and seasons</source>
        <translation>Recetas y temporadas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Making things</source>
        <translation>Bricolaje</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Workshop, house, repairs</source>
        <translation>Taller, casa, reparaciones</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../../newsreader/ui/stories/pages.py"/>
        <source>This story is gone.</source>
        <translation>Esta noticia ya no está.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>is on</source>
        <translation>activado</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>{n} articles</source>
        <translation>{n} artículos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>{n} stories</source>
        <translation>{n} noticias</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>{n} unread</source>
        <translation>{n} sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Do</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Search all articles for “{words}”</source>
        <translation>Buscar «{words}» en todos los artículos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Lately</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/palette.py"/>
        <source>Go to or do</source>
        <translation>Ir a o ejecutar</translation>
    </message>
</context>
<context>
    <name>PictureCopies</name>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>Picture copied</source>
        <translation>Imagen copiada</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>This picture is not stored any more.</source>
        <translation>Esta imagen ya no está guardada.</translation>
    </message>
</context>
<context>
    <name>PictureLoads</name>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>Loading the picture…</source>
        <translation>Cargando la imagen…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>Loading the pictures…</source>
        <translation>Cargando las imágenes…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>It is here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>All pictures are here</source>
        <translation>Todas las imágenes están aquí</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>One picture could not be had</source>
        <translation>No se ha podido obtener una imagen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>{n} pictures could not be had</source>
        <translation>No se han podido obtener {n} imágenes</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>Room for pictures in gigabytes</source>
        <translation>Espacio para imágenes en gigabytes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>within</source>
        <translation>hasta</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>When pictures are fetched</source>
        <translation>Cuándo se descargan las imágenes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>Where the system does not say whether a network is metered, it counts as unmetered.</source>
        <translation>Si el sistema no indica que la red es de uso medido, se considera que no lo es.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>Over it the pictures of the oldest read articles go, never those of a starred one.</source>
        <translation>Al superarlo se eliminan las imágenes de los artículos leídos más antiguos, nunca las de uno destacado.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>With their articles</source>
        <translation>Con sus artículos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>On unmetered networks</source>
        <translation>En redes de uso no medido</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>When asked for</source>
        <translation>Al pedirlas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>As all feeds: {policy}</source>
        <translation>Como todos los canales: {policy}</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <location filename="../../newsreader/ui/player/player.py"/>
        <source>“{title}” cannot be played here: {reason} Open it outside, where another program may play it.</source>
        <translation>«{title}» no se puede reproducir aquí: {reason} Se puede abrir en otro programa que quizá lo reproduzca.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/player.py"/>
        <source>the format is unknown</source>
        <translation>el formato es desconocido</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/sound.py"/>
        <source>The light edition plays no audio or video. Open the file outside, or install the full one.</source>
        <translation>La edición ligera no reproduce audio ni vídeo. El archivo se puede abrir en otro programa; también se puede instalar la edición completa.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/sound.py"/>
        <source>Nothing can be played here: a part of the system for sound is missing ({reason}). Open the file outside, or install it: on Debian and Ubuntu it is libpulse0.</source>
        <translation>Aquí no se puede reproducir nada: falta una parte del sistema de sonido ({reason}). El archivo se puede abrir en otro programa; también se puede instalar esa parte: en Debian y Ubuntu es libpulse0.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/words.py"/>
        <source>chapter {n} of {count}</source>
        <translation>capítulo {n} de {count}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/words.py"/>
        <source>{done} MB loaded</source>
        <translation>{done} MB cargados</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/words.py"/>
        <source>{done} of {whole} MB</source>
        <translation>{done} de {whole} MB</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Back 15 seconds</source>
        <translation>Retroceder 15 segundos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>On 30 seconds</source>
        <translation>Avanzar 30 segundos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Chapters and files</source>
        <translation>Capítulos y archivos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Keep for offline</source>
        <translation>Guardar para usar sin conexión</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>heard</source>
        <translation>escuchado</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Speed: {speed}</source>
        <translation>Velocidad: {speed}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Stop loading</source>
        <translation>Detener la carga</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Kept for offline. Press to delete the file</source>
        <translation>Disponible sin conexión. Pulsar para borrar el archivo</translation>
    </message>
</context>
<context>
    <name>PlayerPlace</name>
    <message>
        <location filename="../../newsreader/ui/player/place.py"/>
        <source>more than 500 MB</source>
        <translation>más de 500 MB</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/place.py"/>
        <source>“{title}” is a large file ({size}). Load it all the same?</source>
        <translation>«{title}» es un archivo grande ({size}). ¿Cargarlo de todos modos?</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/place.py"/>
        <source>Large file</source>
        <translation>Archivo grande</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/place.py"/>
        <source>Load it</source>
        <translation>Cargar</translation>
    </message>
</context>
<context>
    <name>PopularList</name>
    <message>
        <location filename="../../newsreader/ui/related/popular.py"/>
        <source>Popular in your feeds</source>
        <translation>Populares en los canales</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>Print article</source>
        <translation>Imprimir artículo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>The article could not be printed.</source>
        <translation>No se ha podido imprimir el artículo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>{path} cannot be written as a PDF. Name another file or folder.</source>
        <translation>No se puede escribir {path} como PDF. Indique otro archivo u otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>{n} to read</source>
        <translation>{n} por leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Nothing unread</source>
        <translation>Nada sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Space opens the next one and reads on, across feeds.</source>
        <translation>Con Espacio se abre el siguiente y se sigue leyendo, de un canal a otro.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Choose an article from the list to read it again.</source>
        <translation>Para volver a leer un artículo, basta con elegirlo en la lista.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>{unread} unread, from one feed.</source>
        <translation>Sin leer: {unread}, de un solo canal.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>{unread} unread, from {feeds} feeds.</source>
        <translation>Sin leer: {unread}, de {feeds} canales.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>What is folded away under them stays as it is; “Mark whole story read” takes it along.</source>
        <translation>Lo que está plegado debajo queda como está; «Marcar toda la noticia como leída» también lo incluye.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>{n} articles chosen</source>
        <translation>{n} artículos seleccionados</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Esc goes back to one</source>
        <translation>Esc vuelve a uno solo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>What came in before is kept.</source>
        <translation>Lo que llegó antes se conserva.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>This article is gone.</source>
        <translation>Este artículo ya no está.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>All read.</source>
        <translation>Todo leído.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>No unread article before this one.</source>
        <translation>No hay artículos sin leer antes de este.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>This article has no address of its own.</source>
        <translation>Este artículo no tiene dirección propia.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>Nothing stands above.</source>
        <translation>No hay nada más arriba.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>Nothing stands below.</source>
        <translation>No hay nada más abajo.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Only when I mark it</source>
        <translation>Solo a mano</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>As soon as it is open</source>
        <translation>En cuanto se abre</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>After {n} seconds on the screen</source>
        <translation>Tras {n} segundos en pantalla</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>An article counts as read</source>
        <translation>Un artículo se marca como leído</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>By itself</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Web view</source>
        <translation>Vista web</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Light view</source>
        <translation>Vista ligera</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Articles are shown by</source>
        <translation>Los artículos se muestran con</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Headlines that I scroll past count as read, too</source>
        <translation>Los titulares que dejo atrás al desplazarme también cuentan como leídos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Show articles of one story as one row</source>
        <translation>Mostrar los artículos de una noticia en una sola fila</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Who reads one article has read the whole story</source>
        <translation>Leer un artículo marca como leída toda la noticia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Keys and a click open one. By hand it can be marked whatever is chosen here.</source>
        <translation>Las teclas o un clic abren un artículo. A mano se puede marcar siempre, se elija lo que se elija aquí.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>The light view needs little memory and shows no video cards; by itself it takes over where the web view does not work. This holds from the next start on.</source>
        <translation>La vista ligera necesita poca memoria y no muestra vídeos incrustados; en automático se usa donde la vista web no funciona. Se aplica desde el próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Those that the wheel, the keys or the scroll bar take over the top of a list, as soon as it rests. Undo takes them back.</source>
        <translation>Los que la rueda, las teclas o la barra de desplazamiento sacan por arriba de la lista, en cuanto esta se detiene. Se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>In lists of many feeds. The row says how many other sources tell the story; a click on that unfolds it. Fold stories in the menu chooses otherwise for a single view or folder.</source>
        <translation>En las listas de varios canales. La fila indica cuántas otras fuentes cuentan la noticia; un clic ahí la despliega. «Plegar noticias», en el menú, permite otra elección para una vista o carpeta concreta.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Wherever the others stand. Undo takes it back. Counts are of articles, never of stories.</source>
        <translation>Estén donde estén los demás artículos. Se puede deshacer. Las cifras son siempre de artículos, nunca de noticias.</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>same time</source>
        <translation>al mismo tiempo</translation>
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
        <translation>{n} d</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} wk</source>
        <translation>{n} sem</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{time} earlier</source>
        <translation>{time} antes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{time} later</source>
        <translation>{time} después</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>1 copy</source>
        <translation>1 copia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} copies</source>
        <translation>{n} copias</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>Same story</source>
        <translation>La misma noticia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>More like this</source>
        <translation>Noticias parecidas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>Related stories</source>
        <translation>Noticias relacionadas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>Related stories stand here beside an article.</source>
        <translation>Aquí aparecen las noticias relacionadas con el artículo abierto.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>No other source has written about this.</source>
        <translation>Ninguna otra fuente ha escrito sobre esto.</translation>
    </message>
</context>
<context>
    <name>RelatedPlace</name>
    <message>
        <location filename="../../newsreader/ui/related/place.py"/>
        <source>Looking for related stories…</source>
        <translation>Buscando noticias relacionadas…</translation>
    </message>
</context>
<context>
    <name>RemovedDialog</name>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Recently removed</source>
        <translation>Quitados hace poco</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Feeds that were unsubscribed</source>
        <translation>Canales con la suscripción cancelada</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Nothing was removed in the last thirty days. A feed that you unsubscribe stands here until then.</source>
        <translation>No se ha quitado nada en los últimos treinta días. Un canal cuya suscripción se cancela aparece aquí durante ese tiempo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>They come back with their articles, marks and stars.</source>
        <translation>Vuelven con sus artículos, marcas y destacados.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Follow it again</source>
        <translation>Volver a suscribirse</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>{n} articles</source>
        <translation>{n} artículos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <location filename="../../newsreader/ui/saving.py"/>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/saving.py"/>
        <source>Web page with its pictures</source>
        <translation>Página web con sus imágenes</translation>
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
        <translation>Guardar artículo</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Search all articles</source>
        <translation>Buscar artículos</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Offline &amp; storage</source>
        <translation>Sin conexión y espacio</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Sharing</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>the newest article</source>
        <translation>el artículo más reciente</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>the newest {n}</source>
        <translation>los {n} más recientes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>of the last day</source>
        <translation>del último día</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>of the last {n} days</source>
        <translation>de los últimos {n} días</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>pictures of the last day</source>
        <translation>imágenes del último día</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>pictures of the last {n} days</source>
        <translation>imágenes de los últimos {n} días</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{n} articles</source>
        <translation>{n} artículos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>1 picture ({size})</source>
        <translation>1 imagen ({size})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{n} pictures ({size})</source>
        <translation>{n} imágenes ({size})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>Nothing would go.</source>
        <translation>No se eliminaría nada.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{what} would go. What is unread or starred never does.</source>
        <translation>Se eliminaría: {what}. Lo que está sin leer o destacado no se elimina nunca.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{articles} and {pictures} would go. What is unread or starred never does.</source>
        <translation>Se eliminaría: {articles} y {pictures}. Lo que está sin leer o destacado no se elimina nunca.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>1 other feed {n}</source>
        <translation>otro canal {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{feeds} other feeds {n}</source>
        <translation>otros {feeds} canales {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{what} left the lists; their room comes back when Newsreader ends.</source>
        <translation>Fuera de las listas: {what}; el espacio se recupera al salir de Newsreader.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{size} are free and can be given back.</source>
        <translation>Espacio libre que se puede recuperar: {size}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>There is nothing to give back.</source>
        <translation>No hay nada que recuperar.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../newsreader/ui/settings/dialog.py"/>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/dialog.py"/>
        <source>Pages of the settings</source>
        <translation>Páginas de las preferencias</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/dialog.py"/>
        <source>Search settings</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/dialog.py"/>
        <source>No setting is called so.</source>
        <translation>No hay ninguna preferencia con ese nombre.</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>An address of your own</source>
        <translation>Una dirección propia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>Link copied</source>
        <translation>Enlace copiado</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>{n} links copied</source>
        <translation>{n} enlaces copiados</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>Quotation copied as Markdown</source>
        <translation>Cita copiada como Markdown</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>Share on {network}…</source>
        <translation>Compartir en {network}…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>This article has no address of its own.</source>
        <translation>Este artículo no tiene dirección propia.</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Your Mastodon server</source>
        <translation>Servidor de Mastodon</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>social.example</source>
        <translation>social.example</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Its name in the menu</source>
        <translation>Nombre en el menú</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Link list</source>
        <translation>Lista de enlaces</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Its address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Sharing</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>What is ticked stands in the Share menu of an article. It opens in your browser, where you see what is sent before it is.</source>
        <translation>Lo que está marcado aparece en el menú Compartir de un artículo. Se abre en el navegador, donde se ve lo que se envía antes de enviarlo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>In the address, {url}, {title} and {source} stand for the article&#x27;s own.</source>
        <translation>En la dirección, {url}, {title} y {source} se sustituyen por los del artículo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>This is no name of a server.</source>
        <translation>Esto no es un nombre de servidor.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Which server are you on?</source>
        <translation>¿En qué servidor está la cuenta?</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>An address begins with https:// and holds {url} or {title}.</source>
        <translation>Una dirección empieza por https:// y contiene {url} o {title}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Letters and signs alone are commands</source>
        <translation>Letras y signos sueltos como atajos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Add keys…</source>
        <translation>Añadir atajo…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>No keys</source>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>As it was at first</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>All as at first</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Take them away from it</source>
        <translation>Reasignar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Leave it as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Switch them off where a voice or an unsteady hand presses them by accident; what needs Ctrl, Alt or F keys stays.</source>
        <translation>Conviene desactivarlos si el control por voz o un pulso inestable los activan sin querer; los que llevan Ctrl, Alt o teclas F se mantienen.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Press the new keys of {command}</source>
        <translation>Pulsar el atajo nuevo de {command}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>{keys} goes through lists and fields: no command can have it.</source>
        <translation>{keys} sirve para recorrer listas y campos: ningún comando puede usarlo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>{keys} does “{command}”, always.</source>
        <translation>{keys} es siempre el atajo de «{command}».</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>{keys} does “{command}” already.</source>
        <translation>{keys} ya es el atajo de «{command}».</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Popular</source>
        <translation>Populares</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Story</source>
        <translation>Noticia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Feeds</source>
        <translation>Canales</translation>
    </message>
</context>
<context>
    <name>SidebarDelegate</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/view.py"/>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/model.py"/>
        <source>{n} articles</source>
        <translation>{n} artículos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/model.py"/>
        <source>{n} stories</source>
        <translation>{n} noticias</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/model.py"/>
        <source>{n} unread</source>
        <translation>{n} sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/model.py"/>
        <source>being read now</source>
        <translation>actualizándose ahora</translation>
    </message>
</context>
<context>
    <name>SidebarPane</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/pane.py"/>
        <source>Find a feed</source>
        <translation>Buscar un canal</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/pane.py"/>
        <source>Show only feeds and folders with these words</source>
        <translation>Mostrar solo canales y carpetas con estas palabras</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/pane.py"/>
        <source>Show all feeds</source>
        <translation>Mostrar todos los canales</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/pane.py"/>
        <source>Show all feeds (Esc)</source>
        <translation>Mostrar todos los canales (Esc)</translation>
    </message>
</context>
<context>
    <name>SidebarView</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/view.py"/>
        <source>Views and feeds</source>
        <translation>Vistas y canales</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <location filename="../../newsreader/ui/offline_line.py"/>
        <source>Working offline</source>
        <translation>Modo sin conexión</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/offline_line.py"/>
        <source>everything marked {mark} can be read</source>
        <translation>se puede leer todo lo marcado con {mark}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/offline_line.py"/>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/offline_line.py"/>
        <source>as saved</source>
        <translation>el símbolo de guardado</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>in 1 feed</source>
        <translation>en 1 canal</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>in {n} feeds</source>
        <translation>en {n} canales</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Nothing unread {where}</source>
        <translation>Nada sin leer {where}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{n} unread {where}</source>
        <translation>{n} sin leer {where}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>1 feed read {when}</source>
        <translation>1 canal actualizado {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{n} feeds read {when}</source>
        <translation>{n} canales actualizados {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>All feeds read {when}</source>
        <translation>Todos los canales actualizados {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{n} in trouble</source>
        <translation>{n} con problemas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{n} of {total} readable offline</source>
        <translation>{n} de {total} legibles sin conexión</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{done} of {total} feeds read</source>
        <translation>{done} de {total} canales actualizados</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source> · {n} new</source>
        <translation> · nuevos: {n}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Last read</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Being read</source>
        <translation>Actualizándose</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Feeds read</source>
        <translation>Canales actualizados</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Feeds: {trouble}</source>
        <translation>Canales: {trouble}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Articles: {count}</source>
        <translation>Artículos: {count}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Make readable offline…</source>
        <translation>Preparar para leer sin conexión…</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>What to keep…</source>
        <translation>Qué conservar…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Free the space now…</source>
        <translation>Liberar espacio ahora…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Offline &amp; storage</source>
        <translation>Sin conexión y espacio</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>{n} articles of {feeds} feeds</source>
        <translation>{n} artículos de {feeds} canales</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Of all feeds: {rule}.</source>
        <translation>De todos los canales: {rule}.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>1 feed has its own rule.</source>
        <translation>1 canal tiene su propia regla.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>{n} feeds have their own.</source>
        <translation>{n} canales tienen la suya.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Search index</source>
        <translation>Índice de búsqueda</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Full text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Audio and video</source>
        <translation>Audio y vídeo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Icons, copies, log</source>
        <translation>Iconos, copias, registro</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Free the space now</source>
        <translation>Liberar espacio ahora</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Articles that left the lists will be gone for good: this cannot be undone.</source>
        <translation>Los artículos que salieron de las listas se perderán para siempre: no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Free the space</source>
        <translation>Liberar espacio</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Giving room back…</source>
        <translation>Liberando espacio…</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Follow this story</source>
        <translation>Seguir esta noticia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Following – stop</source>
        <translation>Siguiendo – dejar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Mark story read</source>
        <translation>Marcar noticia como leída</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>No notifications</source>
        <translation>No avisar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Notify me</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>New since you read it</source>
        <translation>Nuevo desde la última lectura</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>first report</source>
        <translation>primera publicación</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Why one story</source>
        <translation>Por qué es una sola noticia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Popular</source>
        <translation>Populares</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Split from this story</source>
        <translation>Separar de esta noticia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/stories.py"/>
        <source>This article was not looked at yet. Try again in a moment.</source>
        <translation>Este artículo aún no se ha analizado. Se puede volver a probar en un momento.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/stories.py"/>
        <source>Choose a card of the related stories first: 4 goes there, arrows go on.</source>
        <translation>Primero hay que elegir una tarjeta de las noticias relacionadas: 4 lleva allí, las flechas la recorren.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/stories.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every half hour</source>
        <translation>Artículos cada media hora</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every hour</source>
        <translation>Artículos cada hora</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every three hours</source>
        <translation>Artículos cada tres horas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every six hours</source>
        <translation>Artículos cada seis horas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every day</source>
        <translation>Artículos cada día</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every week</source>
        <translation>Artículos cada semana</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every four weeks</source>
        <translation>Artículos cada cuatro semanas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every year</source>
        <translation>Artículos cada año</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Story</source>
        <translation>Noticia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>stand in at least {n} of the {all} texts</source>
        <translation>aparecen al menos en {n} de los {all} textos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Following</source>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>New articles of this story also stand in the sidebar, under its headline.</source>
        <translation>Los artículos nuevos de esta noticia aparecen también en la barra lateral, bajo su titular.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>One notification an hour at most tells of them.</source>
        <translation>Se notifican una vez por hora como máximo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Stories that several of your feeds told in the last 48 hours</source>
        <translation>Noticias que varios canales han contado en las últimas 48 horas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>No story was told by two of your feeds in the last 48 hours.</source>
        <translation>Ninguna noticia ha aparecido en dos canales en las últimas 48 horas.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>{n} unread</source>
        <translation>{n} sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>since {when}</source>
        <translation>desde {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>since yesterday</source>
        <translation>desde ayer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>since {date}</source>
        <translation>desde el {date}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>1 source</source>
        <translation>1 fuente</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>{n} sources</source>
        <translation>{n} fuentes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>{n} articles</source>
        <translation>{n} artículos</translation>
    </message>
</context>
<context>
    <name>StoryDeeds</name>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>Following {title}</source>
        <translation>Siguiendo «{title}»</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>No longer following {title}</source>
        <translation>Se ha dejado de seguir «{title}»</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>Not related any more</source>
        <translation>Ya no está relacionada</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>Joined as one story</source>
        <translation>Unidas como una sola noticia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>Split from its story</source>
        <translation>Separada de su noticia</translation>
    </message>
</context>
<context>
    <name>StoryReading</name>
    <message>
        <location filename="../../newsreader/ui/story_reading.py"/>
        <source>No other article here tells this story.</source>
        <translation>Aquí ningún otro artículo cuenta esta noticia.</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>undated, arrived {date}</source>
        <translation>sin fecha, recibido el {date}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>1 picture to come</source>
        <translation>falta 1 imagen</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>{n} pictures to come</source>
        <translation>faltan {n} imágenes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>saved offline</source>
        <translation>disponible sin conexión</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>full text to come</source>
        <translation>falta el texto completo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>with full text</source>
        <translation>con texto completo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>1 unread</source>
        <translation>1 sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>{n} unread</source>
        <translation>{n} sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>1 source</source>
        <translation>1 fuente</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>{n} sources</source>
        <translation>{n} fuentes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>{n} articles</source>
        <translation>{n} artículos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>of the same story</source>
        <translation>de la misma noticia</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>story unfolded</source>
        <translation>noticia desplegada</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>story folded</source>
        <translation>noticia plegada</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>starred</source>
        <translation>destacado</translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message>
        <location filename="../../newsreader/ui/timeline/delegate.py"/>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <location filename="../../newsreader/ui/timeline/model.py"/>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <location filename="../../newsreader/ui/timeline/pane.py"/>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/pane.py"/>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/pane.py"/>
        <source>{n} chosen</source>
        <translation>Selección: {n}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <location filename="../../newsreader/ui/timeline/view.py"/>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../newsreader/ui/toast.py"/>
        <source>{text}. {key} undoes it.</source>
        <translation>{text}. {key} para deshacer.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toast.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>Nothing came in during the last week. What your feeds bring stands here as it comes.</source>
        <translation>En la última semana no ha llegado nada. Aquí aparece lo que traen los canales, según llega.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>Your own paper</source>
        <translation>Un periódico propio</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>1 feed</source>
        <translation>1 canal</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>{n} feeds</source>
        <translation>{n} canales</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>{n} unread</source>
        <translation>{n} sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>Popular</source>
        <translation>Populares</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>{source} first, {when}</source>
        <translation>primero, {source}, {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>In no folder</source>
        <translation>Sin carpeta</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Feeds</source>
        <translation>Canales</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Back to {place}</source>
        <translation>Volver a {place}</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <location filename="../../newsreader/ui/player/track.py"/>
        <source>Place in the file</source>
        <translation>Posición en el archivo</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../newsreader/ui/desktop/tray.py"/>
        <source>Open Newsreader</source>
        <translation>Abrir Newsreader</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/tray.py"/>
        <source>{n} unread</source>
        <translation>{n} sin leer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/tray.py"/>
        <source>All read</source>
        <translation>Todo leído</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Edit address…</source>
        <translation>Editar dirección…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Unsubscribe</source>
        <translation>Cancelar suscripción</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>Feeds in trouble</source>
        <translation>Canales con problemas</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>Try all again</source>
        <translation>Reintentar todos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>Every feed is well</source>
        <translation>Todos los canales funcionan</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>A feed that does not answer as it should stands here, with the reason, until it does again.</source>
        <translation>Un canal que no responde como debería aparece aquí, con el motivo, hasta que vuelva a hacerlo.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>being read</source>
        <translation>actualizándose</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>{address} · {tries} · its articles, marks and stars are kept.</source>
        <translation>{address} · {tries} · se conservan sus artículos, marcas y destacados.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <location filename="../../newsreader/ui/undoing.py"/>
        <source>{what} – {key} takes it back</source>
        <translation>{what} – {key} para deshacer</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/undoing.py"/>
        <source>Undone: {what}</source>
        <comment>what: a finished sentence, such as Marked 3 as read</comment>
        <translation>Deshecho · {what}</translation>
    </message>
</context>
<context>
    <name>VersionBox</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>Ask once a day whether there is a newer version</source>
        <translation>Comprobar una vez al día si hay una versión más reciente</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>Ask now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>This copy knows no page of the project, so it cannot ask for newer versions.</source>
        <translation>Esta copia no conoce ninguna página del proyecto, así que no puede buscar versiones nuevas.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>Only {page} is asked, and it learns nothing but that.</source>
        <translation>Solo se consulta {page}, sin enviarle ningún otro dato.</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>Asking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>VideoScreen</name>
    <message>
        <location filename="../../newsreader/ui/player/screen.py"/>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
</context>
<context>
    <name>WebView</name>
    <message>
        <location filename="../../newsreader/ui/article/web_view.py"/>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>WindowApp</name>
    <message>
        <location filename="../../newsreader/window_app.py"/>
        <source>{title}, in {folder}</source>
        <translation>{title}, en {folder}</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <location filename="../../newsreader/ui/palette/palette.py"/>
        <source>Where to, or what to do?</source>
        <translation>¿Adónde ir o qué hacer?</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/palette.py"/>
        <source>Go to or do</source>
        <translation>Ir a o ejecutar</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Feed</source>
        <translation>Canal</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Kept</source>
        <translation>Se conserva</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>{feed}, {articles} articles, text {text}, kept: {keeps}</source>
        <translation>{feed}, artículos: {articles}, texto: {text}, se conserva: {keeps}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>none</source>
        <translation>nada</translation>
    </message>
</context>
</TS>
