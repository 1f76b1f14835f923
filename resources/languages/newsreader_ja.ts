<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>About Newsreader</source>
        <translation>Newsreaderについて</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>A quiet newspaper of one&#x27;s own. It asks for no account and tells nobody what you read.</source>
        <translation>自分だけの静かな新聞。アカウントは不要で、何を読んだかは誰にも知られません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Versions and licences</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Copy versions</source>
        <translation>バージョン情報をコピー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Version {version} · MIT licence</source>
        <translation>バージョン {version} · MITライセンス</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Your feeds and articles are in {folder}. Updating or removing Newsreader leaves them there.</source>
        <translation>フィードと記事は {folder} にあります。Newsreaderを更新または削除しても、そのまま残ります。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Read</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Stories</source>
        <translation>話題</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Page on, then the next unread</source>
        <translation>ページ送り、続けて次の未読へ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Page back</source>
        <translation>ページを戻す</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next unread</source>
        <translation>次の未読</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Previous unread</source>
        <translation>前の未読</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next article</source>
        <translation>次の記事</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Previous article</source>
        <translation>前の記事</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Open here</source>
        <translation>ここで開く</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Unfold or fold a story</source>
        <translation>話題を展開/折りたたむ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Unfold the story in the list</source>
        <translation>一覧で話題を展開</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Fold the story in the list</source>
        <translation>一覧で話題を折りたたむ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Full text on, off</source>
        <translation>全文表示のオン/オフ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Share…</source>
        <translation>共有…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Copy as quotation</source>
        <translation>引用としてコピー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>E-mail…</source>
        <translation>メールで送信…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Save article…</source>
        <translation>記事を保存…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark read or unread</source>
        <translation>既読/未読を切り替え</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark whole story read</source>
        <translation>話題全体を既読にする</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark all read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark all above as read</source>
        <translation>これより上をすべて既読にする</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark all below as read</source>
        <translation>これより下をすべて既読にする</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>The story of this article</source>
        <translation>この記事の話題</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Follow this story, or no longer</source>
        <translation>この話題をフォロー/解除</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Today, Popular and stories as pages</source>
        <translation>今日・注目・話題をページで表示</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Card: not related</source>
        <translation>カード: 関連なし</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Card: the same story</source>
        <translation>カード: 同じ話題</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Card: another story</source>
        <translation>カード: 別の話題</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Search all articles</source>
        <translation>すべての記事を検索</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Find in this article</source>
        <translation>この記事内を検索</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next place in this article</source>
        <translation>記事内の次の一致箇所</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Place before in this article</source>
        <translation>記事内の前の一致箇所</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Unread only</source>
        <translation>未読のみ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Compact rows</source>
        <translation>行をコンパクトに表示</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Fold stories</source>
        <translation>話題を折りたたむ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Go to or do…</source>
        <translation>移動または実行…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Keyboard</source>
        <translation>キーボード操作</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Feeds</source>
        <translation>フィード</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Listen</source>
        <translation>再生</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Add feed…</source>
        <translation>フィードを追加…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Add feed</source>
        <translation>フィードを追加</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>New folder</source>
        <translation>新規フォルダー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Read this feed or folder now</source>
        <translation>このフィード/フォルダーを更新</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Read all feeds now</source>
        <translation>すべてのフィードを更新</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Activity…</source>
        <translation>動作状況…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Feeds in trouble…</source>
        <translation>問題のあるフィード…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Make readable offline…</source>
        <translation>オフラインで読めるようにする…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Work offline</source>
        <translation>オフライン作業</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Properties of the feed…</source>
        <translation>フィードのプロパティ…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Move up in the sidebar</source>
        <translation>サイドバー内で上へ移動</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Move down in the sidebar</source>
        <translation>サイドバー内で下へ移動</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Find a feed in the sidebar</source>
        <translation>サイドバーのフィードを検索</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Unsubscribe, remove folder</source>
        <translation>購読を解除/フォルダーを削除</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Recently removed…</source>
        <translation>最近解除したフィード…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Import feeds…</source>
        <translation>フィードをインポート…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Export feeds…</source>
        <translation>フィードをエクスポート…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Play or pause</source>
        <translation>再生/一時停止</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Back 15 seconds</source>
        <translation>15秒戻る</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>On 30 seconds</source>
        <translation>30秒進む</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Slower</source>
        <translation>再生を遅く</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Faster</source>
        <translation>再生を速く</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Keep audio or video for offline</source>
        <translation>音声・動画をオフライン用に保存</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>To the sidebar</source>
        <translation>サイドバーへ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>To the list</source>
        <translation>一覧へ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>To the article</source>
        <translation>記事へ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>To the related stories</source>
        <translation>関連記事へ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next feed</source>
        <translation>次のフィード</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Previous feed</source>
        <translation>前のフィード</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Show sidebar</source>
        <translation>サイドバーを表示</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Show related stories</source>
        <translation>関連記事を表示</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Size and face of the text…</source>
        <translation>文字サイズと書体…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>About Newsreader</source>
        <translation>Newsreaderについて</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>{why}: nothing is fetched.</source>
        <translation>{why}: 取得を止めています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Reading feeds: {done} of {total} are done.</source>
        <translation>フィードを更新中: {total}件中{done}件が完了しました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Just now: {names} and {n} more</source>
        <translation>処理中: {names}、ほか{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Just now: {names}</source>
        <translation>処理中: {names}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Fetching pictures.</source>
        <translation>画像を取得しています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Making 1 article searchable.</source>
        <translation>1件の記事を検索用に処理しています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Making {n} articles searchable.</source>
        <translation>{n}件の記事を検索用に処理しています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Looking for related stories.</source>
        <translation>関連記事を探しています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Nothing is going on: there are no feeds yet.</source>
        <translation>待機中です。フィードはまだありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Nothing is going on. Next is {title}: {when}.</source>
        <translation>待機中です。次の更新は{when}の「{title}」です。</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Activity</source>
        <translation>動作状況</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Read last</source>
        <translation>更新済みの順</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Read next</source>
        <translation>次回更新の順</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Feeds</source>
        <translation>フィード</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Read all now</source>
        <translation>すべて更新</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>is being read…</source>
        <translation>更新しています…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>next: {when}</source>
        <translation>次回: {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>was not read yet</source>
        <translation>まだ更新されていません</translation>
    </message>
</context>
<context>
    <name>AddFeed</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>You already follow this one.</source>
        <translation>このフィードはすでに購読しています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>1 article</source>
        <translation>記事1件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} articles</source>
        <translation>記事{count}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>newest {age}</source>
        <translation>最新は{age}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>1 minute ago</source>
        <translation>1分前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} minutes ago</source>
        <translation>{count}分前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>1 hour ago</source>
        <translation>1時間前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} hours ago</source>
        <translation>{count}時間前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>1 day ago</source>
        <translation>1日前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} days ago</source>
        <translation>{count}日前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} months ago</source>
        <translation>{count}か月前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} years ago</source>
        <translation>{count}年前</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Another program asks to subscribe to this address. Look at it?</source>
        <translation>ほかのプログラムがこのアドレスの購読を求めています。確認しますか?</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Add feed</source>
        <translation>フィードを追加</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Address of a site or a feed</source>
        <translation>サイトまたはフィードのアドレス</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>A page, a feed, or only the name of the site, such as example.org</source>
        <translation>ページ、フィード、または example.org のようなサイト名だけでもかまいません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Look</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>This is not an address.</source>
        <translation>これはアドレスではありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Reading the page…</source>
        <translation>ページを読み込んでいます…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Asks only {host}.</source>
        <translation>接続先は {host} だけです。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Subscribe</source>
        <translation>購読</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>No feed on this page.</source>
        <translation>このページにフィードはありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>The site answered, but the page names no feed.</source>
        <translation>サイトは応答しましたが、ページにフィードの記載がありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Try the page that lists its articles, or the address of the feed itself.</source>
        <translation>記事の一覧があるページか、フィードのアドレスを直接試してください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>You already follow this one.</source>
        <translation>このフィードはすでに購読しています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>This cannot be read as a feed.</source>
        <translation>フィードとして読み取れません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>You work offline.</source>
        <translation>オフライン作業中です。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>The address can be kept: it is looked up once you fetch again.</source>
        <translation>アドレスは保存しておけます。取得を再開したときに確認します。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>The site cannot be reached.</source>
        <translation>サイトに接続できません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>The address can be kept: it is looked up once the site can be reached again.</source>
        <translation>アドレスは保存しておけます。サイトに接続できるようになったら確認します。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Add later</source>
        <translation>後で追加</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Subscribing…</source>
        <translation>購読しています…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Not everything could be added.</source>
        <translation>一部を追加できませんでした。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>This did not work.</source>
        <translation>うまくいきませんでした。</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Use this address</source>
        <translation>このアドレスを使う</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Leave it as it was</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>That is its address already</source>
        <translation>すでにこのアドレスです</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>You follow this one already</source>
        <translation>すでに購読しています</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Articles, marks and stars stay; Undo takes the change back.</source>
        <translation>記事、既読、スターはそのまま残ります。変更は元に戻せます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>A feed stands there: {title}</source>
        <translation>フィードが見つかりました: {title}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>A page stands there, which names feeds</source>
        <translation>ページにフィードの記載がありました</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Which of them is it?</source>
        <translation>どれを使いますか?</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>A page stands there, and it names no feed</source>
        <translation>ページにフィードの記載がありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>There is no feed to be had</source>
        <translation>フィードを取得できません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Use it all the same</source>
        <translation>それでも使う</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} min</source>
        <translation>{n}分前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} h</source>
        <translation>{n}時間前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} d</source>
        <translation>{n}日前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} wk</source>
        <translation>{n}週間前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>a day ago</source>
        <translation>1日前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} days ago</source>
        <translation>{n}日前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>an hour ago</source>
        <translation>1時間前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} hours ago</source>
        <translation>{n}時間前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>a minute ago</source>
        <translation>1分前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} minutes ago</source>
        <translation>{n}分前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>Today, {date}</source>
        <translation>今日 {date}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>Yesterday, {date}</source>
        <translation>昨日 {date}</translation>
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
        <translation>テーマ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Serif</source>
        <translation>明朝</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Sans</source>
        <translation>ゴシック</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Article face</source>
        <translation>記事の書体</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Line width</source>
        <translation>行の長さ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Line height</source>
        <translation>行の高さ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Justify lines</source>
        <translation>行を両端揃えにする</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>After eleven years of talks the three railway ministries have put their names under a common schedule for the last ninety kilometres of the line. Work on the two tunnels starts in spring, and the first freight trains are to run before the end of the decade.</source>
        <translation>11年に及ぶ協議を経て、3か国の鉄道担当省は、路線の最後の90キロについて共通の工程表に署名した。2本のトンネルの工事は春に始まり、最初の貨物列車は2020年代のうちに走り出す見通しだ。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>As it was at first</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>{n} characters</source>
        <translation>半角{n}字</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>full text from the page</source>
        <translation>ページから取得した全文</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>The feed sent no text with this article.</source>
        <translation>この記事の本文はフィードに含まれていません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>Open outside</source>
        <translation>外部で開く</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>Files with this article</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>saved offline</source>
        <translation>オフライン保存済み</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>picture not saved</source>
        <translation>画像は未保存</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Load the missing pictures</source>
        <translation>足りない画像を読み込む</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Show the feed’s own text</source>
        <translation>フィードの本文を表示</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Read the full text here</source>
        <translation>ここで全文を読む</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Always read the full text of this feed, which sends summaries</source>
        <translation>要約だけのこのフィードは常に全文で読む</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/words.py"/>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/words.py"/>
        <source>undated, arrived {day}</source>
        <translation>日付なし、{day}受信</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/words.py"/>
        <source>{minutes} min</source>
        <translation>読了まで約{minutes}分</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Search all articles for “{words}”</source>
        <translation>すべての記事で「{words}」を検索</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Open link outside</source>
        <translation>リンクを外部で開く</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy mail address</source>
        <translation>メールアドレスをコピー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy link address</source>
        <translation>リンクのアドレスをコピー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Open original outside</source>
        <translation>元の画像を外部で開く</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy picture address</source>
        <translation>画像のアドレスをコピー</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>No article open</source>
        <translation>記事を開いていません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>Choose one from the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>The web view could not show this article.</source>
        <translation>この記事をWeb表示で表示できませんでした。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>The web view ended twice by itself.</source>
        <translation>Web表示が2回異常終了しました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>The light view is shown in its place; the settings have both.</source>
        <translation>代わりに軽量表示で表示しています。どちらを使うかは設定で選べます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>This article is gone</source>
        <translation>この記事はもうありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>It was removed from the store while it stood in the list. It will not come back as new.</source>
        <translation>一覧に表示されている間に保存データから削除されました。新着として再び届くことはありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
</context>
<context>
    <name>ArticleTools</name>
    <message>
        <location filename="../../newsreader/ui/article_tools.py"/>
        <source>Where to share…</source>
        <translation>共有先を選ぶ…</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../newsreader/ui/related/card.py"/>
        <source>new</source>
        <translation>新着</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/card.py"/>
        <source>Not related</source>
        <translation>関連なし</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/card.py"/>
        <source>More (Menu key)</source>
        <translation>その他 (メニューキー)</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../../newsreader/app.py"/>
        <source>There is no display to open a window on. The command line works without one: newsreader --help</source>
        <translation>ウィンドウを開くディスプレイがありません。コマンドラインはディスプレイなしで使えます: newsreader --help</translation>
    </message>
    <message>
        <location filename="../../newsreader/app.py"/>
        <source>{first} is no option of Newsreader. See: newsreader --help</source>
        <translation>{first} というオプションはNewsreaderにありません。参照: newsreader --help</translation>
    </message>
    <message>
        <location filename="../../newsreader/autostart.py"/>
        <source>{path} cannot be written: {reason}. Nothing else was changed.</source>
        <translation>{path} に書き込めません: {reason}。ほかには何も変更していません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/main.py"/>
        <source>Written: {path}</source>
        <translation>書き込みました: {path}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/main.py"/>
        <source>&#x27;{command}&#x27; is not there yet: it comes with a later version of Newsreader.</source>
        <translation>「{command}」はまだ使えません。Newsreaderの今後のバージョンで追加されます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>updated</source>
        <translation>更新あり</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>{n} new</source>
        <translation>新着{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>{n} updated</source>
        <translation>更新{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>{status}: {what}</source>
        <translation>{status}: {what}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>show this help and end</source>
        <translation>このヘルプを表示して終了する</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>{message}. See: {prog} --help</source>
        <translation>{message}。参照: {prog} --help</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>A quiet newspaper of one&#x27;s own. Without a command it opens the window.</source>
        <translation>自分だけの静かな新聞。コマンドを付けずに実行すると、ウィンドウを開きます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>FEED is a feed&#x27;s number or its address. newsreader ADDRESS and newsreader FILE.opml open the window and offer to subscribe or to import.</source>
        <translation>FEEDはフィードの番号またはアドレスです。newsreader ADDRESS と newsreader FILE.opml は、ウィンドウを開いて購読またはインポートを確認します。</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>keep everything under DIR (portable mode)</source>
        <translation>すべてをDIRの下に保存する (ポータブルモード)</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>show the version and end</source>
        <translation>バージョンを表示して終了する</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>put Newsreader into this user&#x27;s menu, for a double-click</source>
        <translation>ダブルクリックで起動できるように、このユーザーのメニューにNewsreaderを追加する</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>comes with a later version</source>
        <translation>今後のバージョンで追加予定</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>subscribe to a feed, or to the feed found on a page, and fetch it</source>
        <translation>フィード、またはページにあるフィードを購読して取得する</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>the folder to put it in; made when it is not there</source>
        <translation>追加先のフォルダー (なければ作成)</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>end a subscription</source>
        <translation>購読を解除する</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>subscribe to all feeds of an OPML file; fetches nothing</source>
        <translation>OPMLファイルのすべてのフィードを購読する (取得はしない)</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>fetch now</source>
        <translation>今すぐ更新する</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>only feeds whose time has come</source>
        <translation>更新時刻になったフィードだけ</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>leave pictures for later</source>
        <translation>画像は後で取得する</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>make articles readable offline: fetch the pictures that they lack</source>
        <translation>記事をオフラインで読めるようにする (足りない画像を取得)</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>also what arrives in the next N hours; 0: no longer</source>
        <translation>今後N時間に届く記事も対象にする (0で中止)</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>work offline: with `on` no connection is opened; alone it says how it is</source>
        <translation>オフライン作業: `on` で接続を止める。何も付けないと現在の状態を表示する</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>fetch the pages of articles and keep their readable text</source>
        <translation>記事のページを取得し、本文を保存する</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>show the feed&#x27;s own text again; nothing is fetched</source>
        <translation>フィードの本文の表示に戻す (取得はしない)</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>mark articles</source>
        <translation>記事の既読やスターの状態を変更する</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>list the subscriptions</source>
        <translation>購読しているフィードを一覧表示する</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>list headlines, newest first</source>
        <translation>見出しを新しい順に一覧表示する</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>the related stories of articles, best first</source>
        <translation>関連記事を関連の強い順に表示する</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>the best N; as many as the window shows without</source>
        <translation>上位N件 (指定しなければウィンドウと同じ件数)</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>what most of your feeds write about</source>
        <translation>多くのフィードが伝えている話題を表示する</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>of the last N hours; 48 without</source>
        <translation>過去N時間分 (指定しなければ48)</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>so many; 20 without</source>
        <translation>表示する件数 (指定しなければ20)</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>show articles as they are stored</source>
        <translation>記事を保存されているとおりに表示する</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>find articles: all words, the last one also as a beginning, &quot;a phrase&quot;</source>
        <translation>記事を検索する: すべての語を含むもの。最後の語は前方一致でもよい。&quot;語句&quot; も使える</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>write the subscriptions as OPML</source>
        <translation>購読しているフィードをOPMLで書き出す</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>one JSON object a line</source>
        <translation>1行に1つのJSONオブジェクトで出力する</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>&#x27;{text}&#x27; is not a number above 0</source>
        <translation>「{text}」は1以上の数値ではありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>{n} of {all} unread</source>
        <translation>未読{n}/{all}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>undated</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>followed</source>
        <translation>フォロー中</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>{n} sources</source>
        <translation>情報源{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>{n} articles</source>
        <translation>記事{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>same story</source>
        <translation>同じ話題</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>related</source>
        <translation>関連記事</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>nothing that is good enough</source>
        <translation>十分に関連する記事はありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>There is no article {word}. `newsreader list` shows the numbers.</source>
        <translation>記事 {word} はありません。番号は `newsreader list` で確認できます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>undated, arrived {day}</source>
        <translation>日付なし、{day} 受信</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>{n} feeds written to {path}</source>
        <translation>{n}件のフィードを {path} に書き出しました</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>There is no feed {word}. `newsreader feeds` lists them by number and address.</source>
        <translation>フィード {word} はありません。番号とアドレスは `newsreader feeds` で確認できます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>There is no folder &#x27;{name}&#x27;. Folders: {known}.</source>
        <translation>フォルダー「{name}」はありません。フォルダー: {known}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>usage: </source>
        <translation>使用法: </translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>the following arguments are required: {names}</source>
        <translation>次の引数が必要です: {names}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>unrecognized arguments: {names}</source>
        <translation>認識できない引数です: {names}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>argument {name}: {message}</source>
        <translation>引数 {name}: {message}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>expected one argument</source>
        <translation>引数が1つ必要です</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>expected at least one argument</source>
        <translation>引数が1つ以上必要です</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>{word} is not a whole number</source>
        <translation>{word} は整数ではありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>invalid choice: {word} (choose from {choices})</source>
        <translation>{word} は選べません (次から選択: {choices})</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>ambiguous option: {word} could match {choices}</source>
        <translation>オプションを特定できません: {word} は {choices} のいずれかに当てはまります</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>takes no value, but was given {word}</source>
        <translation>値を取りませんが、{word} が指定されました</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/connectivity.py"/>
        <source>Newsreader works offline. Choose “Work offline” once more, or say `newsreader offline off`, to fetch.</source>
        <translation>オフライン作業中です。取得するには、もう一度「オフライン作業」を選ぶか、`newsreader offline off` を実行してください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/connectivity.py"/>
        <source>There is no network. What is stored can be read; fetching goes on by itself when the network is back.</source>
        <translation>ネットワークに接続していません。保存済みの内容は読めます。接続が戻ると、取得を自動で再開します。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/errors.py"/>
        <source>{path} cannot be written: {reason}. Name another file or folder.</source>
        <translation>{path} に書き込めません: {reason}。別のファイルかフォルダーを指定してください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>Type or paste the address of a site or feed, such as example.org.</source>
        <translation>サイトまたはフィードのアドレスを入力するか貼り付けてください (例: example.org)。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>This is not an address: it is too long or holds characters that none can have.</source>
        <translation>これはアドレスではありません。長すぎるか、使えない文字が含まれています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>An address that begins with {scheme}: cannot be a feed. Feeds begin with https:// or http://.</source>
        <translation>{scheme}: で始まるアドレスはフィードではありません。フィードは https:// か http:// で始まります。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>{address} is not a whole address: https:// needs the name of a site after it.</source>
        <translation>{address} はアドレスとして不完全です。https:// の後にサイト名が必要です。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>A file&#x27;s address begins with file:/// and names a file of this machine, from its root.</source>
        <translation>ファイルのアドレスは file:/// で始まり、このコンピューターのファイルをルートからのパスで示します。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>{address} is not an address. Type one such as example.org or https://example.org/feed.</source>
        <translation>{address} はアドレスではありません。example.org や https://example.org/feed のように入力してください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>Its server asks to be left alone for {span} more.</source>
        <translation>サーバーの要求により、あと{span}はアクセスを控えます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>It was fetched {span} ago.</source>
        <translation>{span}前に更新したばかりです。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>{n} days</source>
        <translation>{n}日</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>{n} hours</source>
        <translation>{n}時間</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>1 minute</source>
        <translation>1分</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>{n} minutes</source>
        <translation>{n}分</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>1 second</source>
        <translation>1秒</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>{n} seconds</source>
        <translation>{n}秒</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/share.py"/>
        <source>article {name}</source>
        <translation>記事 {name}</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/versions.py"/>
        <source>The project&#x27;s page does not say which version is the newest. Try again later.</source>
        <translation>プロジェクトのページから最新バージョンを確認できません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/desktop_entry.py"/>
        <source>There is no newsreader-window in {folder}: install Newsreader, or start it by ./run.</source>
        <translation>{folder} にnewsreader-windowがありません。Newsreaderをインストールするか、./run で起動してください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/desktop_entry.py"/>
        <source>{path} cannot be written ({reason}); nothing else was changed.</source>
        <translation>{path} に書き込めません ({reason})。ほかには何も変更していません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/chapters.py"/>
        <source>This article has no such file any more.</source>
        <translation>この記事にそのファイルはもうありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/downloads.py"/>
        <source>--hours takes {least} to {most}, or 0 for no longer.</source>
        <translation>--hours には {least}～{most}、または中止を表す 0 を指定します。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/downloads.py"/>
        <source>What arrives is no longer made readable by itself.</source>
        <translation>届いた記事を自動でオフラインで読めるようにするのをやめました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/downloads.py"/>
        <source>What arrives until {until} is made readable as it comes.</source>
        <translation>{until} まで、届いた記事をそのつどオフラインで読めるようにします。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/downloads.py"/>
        <source>There is no folder &#x27;{name}&#x27;. `newsreader feeds` shows the folders.</source>
        <translation>フォルダー「{name}」はありません。フォルダーは `newsreader feeds` で確認できます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosure_sink.py"/>
        <source>{host} sends something else in place of audio or video.</source>
        <translation>{host} が音声や動画ではない別のものを送ってきました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosure_sink.py"/>
        <source>The disk of {folder} has no room for this file. Make some, and try again: what has come stays.</source>
        <translation>{folder} のディスクに、このファイルを保存する空きがありません。空きを作ってからもう一度お試しください。ここまでの分は残ります。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosure_sink.py"/>
        <source>{folder} cannot be written: {reason}.</source>
        <translation>{folder} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosures.py"/>
        <source>Nothing is loaded here.</source>
        <translation>ここで読み込み中のものはありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosures.py"/>
        <source>This file is being loaded already.</source>
        <translation>このファイルはすでに読み込み中です。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosures.py"/>
        <source>This file is being loaded.</source>
        <translation>このファイルは読み込み中です。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/fetcher.py"/>
        <source>It was stopped before it was done.</source>
        <translation>完了する前に停止しました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>This article has no page of its own: its feed names none.</source>
        <translation>フィードに記載がないため、この記事にはページがありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>{host} asks to be left alone for a while. Try it again later.</source>
        <translation>{host} からアクセスを控えるよう求められています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>The server sent nothing where the article&#x27;s page should be.</source>
        <translation>サーバーから記事のページが送られてきませんでした。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>The article&#x27;s page took too long to read.</source>
        <translation>記事のページの読み込みに時間がかかりすぎました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>The article&#x27;s page takes too much memory to be read.</source>
        <translation>記事のページの読み込みにはメモリーが足りません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>The article&#x27;s page cannot be read.</source>
        <translation>記事のページを読み取れません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/instance.py"/>
        <source>{folder} cannot be written: {reason}. Name another folder with --data-dir.</source>
        <translation>{folder} に書き込めません: {reason}。--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/instance.py"/>
        <source>Another Newsreader is at work in {folder}. Wait until it is done, or end it, and try again.</source>
        <translation>別のNewsreaderが {folder} を使用中です。完了を待つか終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/instance.py"/>
        <source>The Newsreader that was doing this ended before it was done. Try again.</source>
        <translation>処理していたNewsreaderが、完了する前に終了しました。もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Newsreader works offline: no connection is opened.</source>
        <translation>オフライン作業中です。接続は行いません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Newsreader fetches what is due.</source>
        <translation>更新時刻になったものを取得します。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Article {number}: full text of {n} pages kept.</source>
        <translation>記事 {number}: {n}ページの全文を保存しました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Article {number}: full text kept.</source>
        <translation>記事 {number}: 全文を保存しました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Article {number}: the feed&#x27;s own text is shown.</source>
        <translation>記事 {number}: フィードの本文を表示します。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>they were not asked for yet, or have no room</source>
        <translation>まだ取得していないか、保存する空きがありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Some pictures could not be had: {why}</source>
        <translation>一部の画像を取得できませんでした: {why}</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>not whole</source>
        <translation>一部のみ</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>{done} of {total} pictures, {size} MB</source>
        <translation>画像 {done}/{total}、{size} MB</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>{ready} of {articles} articles can be read offline. {n} pictures fetched ({size} MB).</source>
        <translation>記事{articles}件のうち{ready}件をオフラインで読めます。画像{n}枚を取得しました ({size} MB)。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>{sentence} {n} could not be had.</source>
        <translation>{sentence}{n}件は取得できませんでした。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_child.py"/>
        <source>The feed nests its parts so deeply that it cannot be read.</source>
        <translation>フィードの入れ子が深すぎるため、読み取れません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_child.py"/>
        <source>The picture nests its parts so deeply that it cannot be read.</source>
        <translation>画像の入れ子が深すぎるため、読み取れません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_child.py"/>
        <source>The feed cannot be read: this program has a fault.</source>
        <translation>このプログラムの不具合により、フィードを読み取れません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_child.py"/>
        <source>The picture cannot be read: this program has a fault.</source>
        <translation>このプログラムの不具合により、画像を読み取れません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_messages.py"/>
        <source>The feed takes too much memory to be read.</source>
        <translation>フィードの読み込みにはメモリーが足りません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_messages.py"/>
        <source>The picture takes too much memory to be read.</source>
        <translation>画像の読み込みにはメモリーが足りません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The program is closing.</source>
        <translation>プログラムを終了しています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The feed took longer than {n} seconds to read.</source>
        <translation>フィードの読み込みに{n}秒以上かかりました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The picture took longer than {n} seconds to read.</source>
        <translation>画像の読み込みに{n}秒以上かかりました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The part of this program that reads feeds could not be started.</source>
        <translation>このプログラムの、フィードを読み取る部分を起動できませんでした。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The feed made the part of this program that reads it break down.</source>
        <translation>このフィードによって、プログラムの読み取り部分が異常終了しました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The picture made the part of this program that reads it break down.</source>
        <translation>この画像によって、プログラムの読み取り部分が異常終了しました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parts.py"/>
        <source>You already follow this feed: {title} (number {number}).</source>
        <translation>このフィードはすでに購読しています: {title} (番号 {number})。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/picture_road.py"/>
        <source>A picture of this machine&#x27;s own files is never shown.</source>
        <translation>このコンピューターにあるファイルの画像は表示しません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/picture_road.py"/>
        <source>The server answers 410: the picture is gone for good.</source>
        <translation>サーバーが 410 を返しました: 画像は完全に削除されています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/picture_road.py"/>
        <source>The pictures&#x27; folder {folder} cannot be written: {reason}.</source>
        <translation>画像のフォルダー {folder} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/refresh.py"/>
        <source>There is no feed {feed}.</source>
        <translation>フィード {feed} はありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/refresh.py"/>
        <source>It is no longer subscribed to.</source>
        <translation>すでに購読を解除しています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>There is no command &#x27;{name}&#x27;.</source>
        <translation>「{name}」というコマンドはありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>Unsubscribed from {title}.</source>
        <translation>「{title}」の購読を解除しました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>Line {line} ({title}) was left out: {reason}</source>
        <translation>{line}行目 ({title}) は取り込みませんでした: {reason}</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>Line {line} was left out: {reason}</source>
        <translation>{line}行目は取り込みませんでした: {reason}</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} feeds added. {known} were there already. `newsreader refresh` fetches them.</source>
        <translation>{n}件のフィードを追加しました。{known}件は追加済みです。`newsreader refresh` で取得できます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} feeds added. `newsreader refresh` fetches them.</source>
        <translation>{n}件のフィードを追加しました。`newsreader refresh` で取得できます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>1 article marked as read.</source>
        <translation>1件の記事を既読にしました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} articles marked as read.</source>
        <translation>{n}件の記事を既読にしました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>1 article marked as unread.</source>
        <translation>1件の記事を未読にしました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} articles marked as unread.</source>
        <translation>{n}件の記事を未読にしました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>1 article marked as starred.</source>
        <translation>1件の記事にスターを付けました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} articles marked as starred.</source>
        <translation>{n}件の記事にスターを付けました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>1 article marked as unstarred.</source>
        <translation>1件の記事のスターを解除しました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} articles marked as unstarred.</source>
        <translation>{n}件の記事のスターを解除しました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>&#x27;{state}&#x27; is no mark: read, unread, starred or unstarred.</source>
        <translation>「{state}」は指定できません。read、unread、starred、unstarredのいずれかを指定してください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/verdict.py"/>
        <source>Something went wrong inside the program ({name}); its log says what.</source>
        <translation>プログラム内部で問題が発生しました ({name})。詳細はログに記録されています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/verdict.py"/>
        <source>This is a page, not a feed, and it names no feed.</source>
        <translation>これはフィードではなくページで、フィードの記載もありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/verdict.py"/>
        <source>This is a page, not a feed. It names: {named}</source>
        <translation>これはフィードではなくページです。記載されているフィード: {named}</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/document.py"/>
        <source>The server sent an empty answer where the feed should be.</source>
        <translation>サーバーの応答が空で、フィードがありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/document.py"/>
        <source>This is a picture, a sound or some other file, not a feed.</source>
        <translation>これは画像、音声などのファイルで、フィードではありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/document.py"/>
        <source>This is plain text, not a feed.</source>
        <translation>これはただのテキストで、フィードではありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/feedparser_road.py"/>
        <source>This is XML, but not a feed: neither RSS nor Atom.</source>
        <translation>これはXMLですが、RSSでもAtomでもなく、フィードではありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/feedparser_road.py"/>
        <source>The feed is broken in a way that nothing could be read from it.</source>
        <translation>フィードが壊れていて、何も読み取れませんでした。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/feedparser_road.py"/>
        <source>The feed has more than {n} entries.</source>
        <translation>フィードの項目が{n}件を超えています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The feed is packed more than twice, which no honest server does.</source>
        <translation>フィードが3重以上に圧縮されています。まともなサーバーは行わないことです。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The server packed the feed as “{coding}”, which was not asked for.</source>
        <translation>要求していない形式「{coding}」でフィードが圧縮されています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The feed arrived packed and damaged; it could not be unpacked.</source>
        <translation>届いた圧縮フィードが壊れていて、展開できませんでした。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The feed is over {size} MB unpacked.</source>
        <translation>フィードを展開すると {size} MBを超えます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The feed unpacks to over a hundred times its size; that is an attack.</source>
        <translation>フィードを展開すると元のサイズの100倍を超えます。これは攻撃です。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/json_road.py"/>
        <source>The feed is JSON, but broken or cut short.</source>
        <translation>フィードはJSONですが、壊れているか途中で切れています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/json_road.py"/>
        <source>This is JSON, but not a feed.</source>
        <translation>これはJSONですが、フィードではありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{name} is larger than {size} MB: too large to be a subscription list.</source>
        <translation>{name} は {size} MBを超えており、購読の一覧としては大きすぎます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{name} is empty.</source>
        <translation>{name} は空です。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{name} cannot be read as a subscription list. Line {line}: {reason}.</source>
        <translation>{name} は購読の一覧として読み取れません。{line}行目: {reason}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>There is no file {path}.</source>
        <translation>ファイル {path} はありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} を読み取れません: {reason}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>the XML is broken</source>
        <translation>XMLが壊れています</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>it begins with &lt;{name}&gt;, and a subscription list (OPML) begins with &lt;opml&gt;</source>
        <translation>&lt;{name}&gt; で始まっていますが、購読の一覧 (OPML) は &lt;opml&gt; で始まります</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>folders are nested more than {n} deep</source>
        <translation>フォルダーの入れ子が{n}段を超えています</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>it has more than {n} entries</source>
        <translation>項目が{n}件を超えています</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>it declares entities of its own, which no subscription list needs</source>
        <translation>購読の一覧に不要な、独自の実体が宣言されています</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>It names a command, which is not taken over.</source>
        <translation>コマンドが含まれているため、取り込みません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{address} is not the address of a feed on the web.</source>
        <translation>{address} はWeb上のフィードのアドレスではありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{address} names a file, and a list must not.</source>
        <translation>{address} はファイルを指しています。一覧にファイルは指定できません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>this is neither OPML nor a list of addresses</source>
        <translation>OPMLでもアドレスの一覧でもありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/prepare.py"/>
        <source>The article&#x27;s page is too large to be read.</source>
        <translation>記事のページが大きすぎて読み込めません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/prepare.py"/>
        <source>What stands at the article&#x27;s address is no page with text.</source>
        <translation>記事のアドレスにあるのは、本文のあるページではありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/prepare.py"/>
        <source>The article&#x27;s page nests its parts too deeply to be read.</source>
        <translation>記事のページの入れ子が深すぎるため、読み取れません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/read.py"/>
        <source>The server sent an empty answer where the article&#x27;s page should be.</source>
        <translation>サーバーの応答が空で、記事のページがありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/read.py"/>
        <source>What stands at the article&#x27;s address is a file, not a page with text.</source>
        <translation>記事のアドレスにあるのはファイルで、本文のあるページではありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The site shows this article to its subscribers only. Open it in the browser if you are one.</source>
        <translation>このサイトでは、この記事は購読者だけが読めます。購読者の場合はブラウザーで開いてください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The site asks about cookies before it shows the article. Open it in the browser to answer.</source>
        <translation>このサイトは、記事を表示する前にCookieについて確認を求めます。ブラウザーで開いて回答してください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The article&#x27;s page shows nothing without running its programs, which Newsreader does not do. Open it in the browser.</source>
        <translation>記事のページは、スクリプトを実行しないと何も表示されません。Newsreaderはスクリプトを実行しないので、ブラウザーで開いてください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The site wants to see a browser before it shows the article. Open it there.</source>
        <translation>このサイトは、ブラウザーでないと記事を表示しません。ブラウザーで開いてください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The article&#x27;s page holds no text that could be found. Open it in the browser.</source>
        <translation>記事のページに本文が見つかりませんでした。ブラウザーで開いてください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The server sent an empty answer where the picture should be.</source>
        <translation>サーバーの応答が空で、画像がありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>This is a drawing in SVG, which may hold a program; it is not shown.</source>
        <translation>プログラムを含む可能性があるSVGの図のため、表示しません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The server sent a page in place of the picture.</source>
        <translation>サーバーが画像の代わりにページを送ってきました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>What the server sent is no picture of a kind that can be shown.</source>
        <translation>サーバーが送ってきたものは、表示できる種類の画像ではありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The picture is damaged: its beginning makes no sense.</source>
        <translation>画像が壊れています。先頭部分を解釈できません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The picture is damaged, or was cut off on the way.</source>
        <translation>画像が壊れているか、途中で切れています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>It is a single dot that nobody is meant to see.</source>
        <translation>人の目に触れないように置かれた1点だけの画像です。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>It is a dot that stands for nothing.</source>
        <translation>何も表さない点だけの画像です。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The picture has more than {size} million pixels.</source>
        <translation>画像が{size}00万画素を超えています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/address.py"/>
        <source>{host} sends us on to “{url}”, which is no web address.</source>
        <translation>{host} の転送先「{url}」はWebのアドレスではありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/address.py"/>
        <source>“{url}” is no web address; one looks like https://example.org/feed.</source>
        <translation>「{url}」はWebのアドレスではありません。https://example.org/feed のような形で指定します。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} sends us on to an address without encryption: {url}</source>
        <translation>{host} から、暗号化されていないアドレスへ転送されます: {url}</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} sends us round in a circle.</source>
        <translation>{host} の転送がループしています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} sends us on more than {n} times.</source>
        <translation>{host} の転送が{n}回を超えています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} sends another part than it was asked for.</source>
        <translation>{host} が要求と異なる部分を送ってきました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} packs the file, though it was asked not to.</source>
        <translation>圧縮しないよう要求しましたが、{host} はファイルを圧縮して送ってきました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/dial.py"/>
        <source>{host} did not answer within {n} seconds.</source>
        <translation>{host} から{n}秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/dial.py"/>
        <source>The name {host} could not be looked up within {n} seconds.</source>
        <translation>{host} のアドレスを{n}秒以内に調べられませんでした。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/dial.py"/>
        <source>{host} did not agree on a safe connection within {n} seconds.</source>
        <translation>{host} と{n}秒以内に安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/dial.py"/>
        <source>{host} is a machine of this network. Feeds of the internet may not reach it; one whose address you typed may.</source>
        <translation>{host} はこのネットワーク内の機器です。インターネットのフィードからは接続できません。自分でアドレスを入力したフィードなら接続できます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>A file of this machine is read only when you type its address yourself.</source>
        <translation>このコンピューターのファイルは、自分でアドレスを入力したときだけ読み込みます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>{url} names a file of another machine.</source>
        <translation>{url} は別のコンピューターのファイルを指しています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>no file can have this name</source>
        <translation>この名前のファイルは存在し得ません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>The file {path} cannot be read: {why}.</source>
        <translation>ファイル {path} を読み取れません: {why}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>{url} is no file that could be read.</source>
        <translation>{url} は読み取れるファイルではありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>The file is larger than {size} MB.</source>
        <translation>ファイルが {size} MBを超えています。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/gate.py"/>
        <source>{path} cannot be written: {reason}. Look at the permissions of its folder.</source>
        <translation>{path} に書き込めません: {reason}。フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/gate.py"/>
        <source>{path} cannot be removed: {reason}. Look at the permissions of its folder.</source>
        <translation>{path} を削除できません: {reason}。フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/headers.py"/>
        <source>a line that is no header</source>
        <translation>ヘッダーとして読めない行がある</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/headers.py"/>
        <source>a length that is none</source>
        <translation>長さの値が不正</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/headers.py"/>
        <source>a transfer coding that nobody asked for</source>
        <translation>要求していない転送符号化</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/line.py"/>
        <source>half a head</source>
        <translation>ヘッダーが途中で切れている</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/line.py"/>
        <source>{host} answers with {problem}.</source>
        <translation>{host} の応答が正しくありません ({problem})。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/line.py"/>
        <source>{host} sent {size} bytes of the {length} that it had announced.</source>
        <translation>{host} は {length} バイトと予告しましたが、届いたのは {size} バイトでした。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/line.py"/>
        <source>{host} sends more than the {length} bytes that it announced.</source>
        <translation>{host} が、予告した {length} バイトを超えて送ってきました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/watch.py"/>
        <source>The request was called off.</source>
        <translation>要求を取り消しました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/watch.py"/>
        <source>The server took longer than {n} seconds in all.</source>
        <translation>サーバーの応答に合計{n}秒以上かかりました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/watch.py"/>
        <source>The server sends more than {size} MB.</source>
        <translation>サーバーが {size} MBを超える量を送ってきました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/watch.py"/>
        <source>The server was silent for {n} seconds.</source>
        <translation>サーバーからの通信が{n}秒間途絶えました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>which means nothing</source>
        <translation>意味が不明です</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>The server answers {status}: {why}.</source>
        <translation>サーバーが {status} を返しました: {why}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is not valid</source>
        <translation>証明書が無効です</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot prove that it is {host}: {why}.</source>
        <translation>{host} が本当に {host} であることを確認できません: {why}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>No safe connection to {host} came about: {reason}.</source>
        <translation>{host} に安全に接続できませんでした: {reason}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} closed the connection without an answer.</source>
        <translation>{host} は応答せずに接続を閉じました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} answers in a way that is not HTTP, or was cut off: {detail}.</source>
        <translation>{host} の応答がHTTPではないか、途中で切れています: {detail}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} does not answer.</source>
        <translation>{host} から応答がありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot be reached ({reason}).</source>
        <translation>{host} に接続できません ({reason})。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>The name {host} cannot be looked up at the moment; perhaps there is no network.</source>
        <translation>現在 {host} のアドレスを調べられません。ネットワークに接続していない可能性があります。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>There is no server by the name {host}.</source>
        <translation>{host} という名前のサーバーはありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it ended in the middle</source>
        <translation>途中で切れました</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its answer ends in the middle</source>
        <translation>応答が途中で終わっています</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the first line is no status</source>
        <translation>最初の行がステータスではありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>there is nothing at this address</source>
        <translation>このアドレスには内容がありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>there are several documents at this address and it names none</source>
        <translation>このアドレスには複数の文書があり、どれかを特定できません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>nothing has changed, though it was not asked that</source>
        <translation>尋ねていないのに、変更なしと返されました</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it did not understand the request</source>
        <translation>要求を解釈できませんでした</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>a name and a password are asked for</source>
        <translation>ユーザー名とパスワードが必要です</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>payment is asked for</source>
        <translation>支払いが必要です</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it does not let us read this address</source>
        <translation>このアドレスへのアクセスは許可されていません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>nothing is found at this address</source>
        <translation>このアドレスには何も見つかりません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>this address cannot be read</source>
        <translation>このアドレスは読み取れません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it has no feed for us at this address</source>
        <translation>このアドレスに利用できる形式の内容はありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>a proxy asks for a name and a password</source>
        <translation>プロキシにユーザー名とパスワードが必要です</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it waited too long for the request</source>
        <translation>要求を待つ時間の上限を超えました</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the feed is gone for good</source>
        <translation>このアドレスの内容は完全に削除されています</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>this server does not answer for this address</source>
        <translation>このサーバーはこのアドレスを担当していません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it wants another way of speaking</source>
        <translation>別の通信方式が必要です</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>we asked too often and should wait</source>
        <translation>アクセスの回数が多すぎるため、しばらく待つ必要があります</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it may not show this for legal reasons</source>
        <translation>法的な理由により表示できません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it has a fault of its own</source>
        <translation>サーバー側でエラーが発生しています</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it cannot do that</source>
        <translation>サーバーがこの要求に対応していません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the server behind it does not answer</source>
        <translation>背後のサーバーが応答しません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it is closed for the moment</source>
        <translation>一時的に利用できません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the server behind it takes too long</source>
        <translation>背後のサーバーの応答に時間がかかりすぎています</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it goes round in circles</source>
        <translation>処理がループしています</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it has used up its traffic</source>
        <translation>サーバーの転送量の上限に達しています</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the server behind it is down</source>
        <translation>背後のサーバーが停止しています</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the server behind it cannot be reached</source>
        <translation>背後のサーバーに接続できません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it has no safe connection to the server behind it</source>
        <translation>背後のサーバーと安全に接続できません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the certificate of the server behind it is not valid</source>
        <translation>背後のサーバーの証明書が無効です</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the site behind it cannot be reached</source>
        <translation>背後のサイトに接続できません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>which is no answer</source>
        <translation>最終的な応答ではありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>which brings no feed</source>
        <translation>利用できる内容が含まれていません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it sends us on and does not say where</source>
        <translation>転送を指示していますが、転送先が示されていません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it does not give us this address</source>
        <translation>このアドレスの内容を取得できません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is not valid yet</source>
        <translation>証明書がまだ有効になっていません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate has expired</source>
        <translation>証明書の有効期限が切れています</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is signed by nobody but itself</source>
        <translation>証明書が自己署名です</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate comes from nobody this machine trusts</source>
        <translation>証明書の発行元がこのコンピューターで信頼されていません</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate was withdrawn</source>
        <translation>証明書が失効しています</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is for another name</source>
        <translation>証明書が別の名前のものです</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is for another address</source>
        <translation>証明書が別のアドレスのものです</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} refuses the connection; the server is off or elsewhere.</source>
        <translation>{host} に接続を拒否されました。サーバーが停止しているか、別の場所にあります。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} broke the connection off.</source>
        <translation>{host} が接続を切断しました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot be reached from here.</source>
        <translation>ここから {host} に接続できません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot be reached: there is no network.</source>
        <translation>{host} に接続できません。ネットワークに接続していません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot be reached: this machine does not allow it.</source>
        <translation>{host} に接続できません。このコンピューターで許可されていません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} was not asked: too many connections and files are open.</source>
        <translation>{host} に接続しませんでした。開いている接続とファイルが多すぎます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/paths.py"/>
        <source>The folder {folder} cannot be made: {reason}. Name a folder that you may write to with --data-dir.</source>
        <translation>フォルダー {folder} を作成できません: {reason}。書き込めるフォルダーを --data-dir で指定してください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/settings.py"/>
        <source>The settings cannot be saved to {path}: {reason}.</source>
        <translation>設定を {path} に保存できません: {reason}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/database.py"/>
        <source>{path} cannot be written. Look at the permissions of its folder.</source>
        <translation>{path} に書き込めません。フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/database.py"/>
        <source>There is no database at {path} yet.</source>
        <translation>{path} にデータベースはまだありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/database.py"/>
        <source>{path} was written by an older version of Newsreader and cannot be brought up to date by reading alone. Start the program once where it may write.</source>
        <translation>{path} は古いバージョンのNewsreaderのもので、読み取りだけでは更新できません。書き込める場所でプログラムを一度起動してください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>The disk is full: nothing more can be stored in {path}. Make room; reading goes on.</source>
        <translation>ディスクがいっぱいで、{path} にこれ以上保存できません。空きを作ってください。閲覧は続けられます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>The disk cannot be written or read: {path}. Look whether it is full or failing.</source>
        <translation>ディスクの読み書きができません: {path}。ディスクの空きがないか、故障していないか確認してください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>{path} cannot be opened. Look at the permissions of its folder.</source>
        <translation>{path} を開けません。フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>Another program holds {path}. Close it, or try again in a moment.</source>
        <translation>ほかのプログラムが {path} を使用中です。そのプログラムを閉じるか、少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>{path} is damaged. Nothing was changed; keep the file and its copies.</source>
        <translation>{path} が壊れています。何も変更していません。このファイルとバックアップを残しておいてください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>{path} is no database of Newsreader. It was not changed; name another folder.</source>
        <translation>{path} はNewsreaderのデータベースではありません。変更はしていません。別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} cannot be opened: {error}. Look at its permissions.</source>
        <translation>{path} を開けません: {error}。アクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} cannot be read: {reason}. Look at its permissions.</source>
        <translation>{path} を読み取れません: {reason}。アクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} is empty, though there was a database before. Nothing was changed. Put a copy in its place (see {folder}), or name another folder with --data-dir to begin anew.</source>
        <translation>以前あったデータベース {path} が空になっています。何も変更していません。バックアップ ({folder}) を同じ場所に戻すか、--data-dir で別のフォルダーを指定して新しく始めてください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} is gone, though there was a database before. Nothing was changed. Put a copy in its place (see {folder}), or name another folder with --data-dir to begin anew.</source>
        <translation>以前あったデータベース {path} がなくなっています。何も変更していません。バックアップ ({folder}) を同じ場所に戻すか、--data-dir で別のフォルダーを指定して新しく始めてください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} was written by a newer version of Newsreader (its data has version {version}, this program knows {newest}). It was not changed. Start the newer version, or name another folder with --data-dir.</source>
        <translation>{path} は新しいバージョンのNewsreaderのものです (データのバージョンは{version}、このプログラムの対応は{newest}まで)。変更はしていません。新しいバージョンを起動するか、--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} is no database of Newsreader, or its beginning is damaged. It was not changed. Put a copy in its place (see {folder}), or name another folder with --data-dir.</source>
        <translation>{path} はNewsreaderのデータベースではないか、先頭部分が壊れています。変更はしていません。バックアップ ({folder}) を同じ場所に戻すか、--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} could not be brought to version {version}; it is as it was.</source>
        <translation>{path} をバージョン{version}に更新できませんでした。元のままです。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>There is no room for a copy of {path} before its upgrade: {megabytes} MB are needed.</source>
        <translation>更新前に {path} のバックアップを作る空きがありません。{megabytes} MB必要です。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>The copy of {path} before its upgrade is not sound ({said}); nothing was changed.</source>
        <translation>更新前に作った {path} のバックアップに問題があります ({said})。何も変更していません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/reader.py"/>
        <source>The text of article {number} is damaged: {error}. Refresh its feed to fetch it again.</source>
        <translation>記事 {number} の本文が壊れています: {error}。フィードを更新すると、もう一度取得できます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/room.py"/>
        <source>To give all room back, {size} MB have to be free for a while on the disk.</source>
        <translation>空き領域をすべて解放するには、一時的にディスクに {size} MBの空きが必要です。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/room.py"/>
        <source>Giving room back was stopped; everything is as it was.</source>
        <translation>空き領域の解放を停止しました。すべて元のままです。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_feeds.py"/>
        <source>You already follow this one: {name} ({url}).</source>
        <translation>すでに購読しています: {name} ({url})。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_feeds.py"/>
        <source>You follow this address again already: {url}.</source>
        <translation>このアドレスはすでに再び購読しています: {url}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_feeds.py"/>
        <source>You already follow this address: {url}.</source>
        <translation>このアドレスはすでに購読しています: {url}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_folders.py"/>
        <source>There is no folder {folder}.</source>
        <translation>フォルダー {folder} はありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_folders.py"/>
        <source>A folder cannot be moved into itself.</source>
        <translation>フォルダーをそれ自身の中に移動することはできません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_retention.py"/>
        <source>Their room was given back: these articles are gone for good.</source>
        <translation>領域を解放したため、これらの記事は元に戻せません。</translation>
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
        <translation>M月d日</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dates.py"/>
        <source>d MMM yyyy</source>
        <comment>pattern of QLocale for a day of another year, short</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dates.py"/>
        <source>ddd d MMM</source>
        <comment>pattern of QLocale for a day with its weekday, short</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dates.py"/>
        <source>d MMMM</source>
        <comment>pattern of QLocale for a day of this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dates.py"/>
        <source>d MMMM yyyy</source>
        <comment>pattern of QLocale for a day of another year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dates.py"/>
        <source>dddd, d MMMM yyyy</source>
        <comment>pattern of QLocale for the date of a newspaper</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
</context>
<context>
    <name>DayBand</name>
    <message>
        <location filename="../../newsreader/ui/timeline/head.py"/>
        <source>{n} newer</source>
        <translation>新着{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/head.py"/>
        <source>{n} newer articles above</source>
        <translation>上に新しい記事が{n}件あります</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked as read</source>
        <translation>既読に変更</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked as unread</source>
        <translation>未読に変更</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked {n} as read</source>
        <translation>{n}件を既読に変更</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked {n} as unread</source>
        <translation>{n}件を未読に変更</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked 1 more of this story as read</source>
        <translation>この話題のほか1件を既読に変更</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked {n} more of this story as read</source>
        <translation>この話題のほか{n}件を既読に変更</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Starred</source>
        <translation>スターを追加</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Took the star away</source>
        <translation>スターを解除</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Starred {n}</source>
        <translation>{n}件にスターを追加</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Took the star from {n}</source>
        <translation>{n}件のスターを解除</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Nothing is unread here.</source>
        <translation>ここに未読はありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Unsubscribed from {title}</source>
        <translation>「{title}」の購読を解除</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>{title} is back</source>
        <translation>「{title}」を元に戻しました</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>1 article left the lists</source>
        <translation>1件の記事を一覧から削除</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>{n} articles left the lists</source>
        <translation>{n}件の記事を一覧から削除</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Changed what is kept</source>
        <translation>保存する記事の設定を変更</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Changed when {title} is read</source>
        <translation>「{title}」の更新間隔を変更</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Changed the address of {title}</source>
        <translation>「{title}」のアドレスを変更</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Removed the folder {title}</source>
        <translation>フォルダー「{title}」を削除</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>New folder</source>
        <translation>新規フォルダー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Renamed {title}</source>
        <translation>「{title}」の名前を変更</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Moved {title}</source>
        <translation>「{title}」を移動</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Moved feeds</source>
        <translation>フィードを移動</translation>
    </message>
</context>
<context>
    <name>DesktopPage</name>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Icon in the tray, with the number of unread articles</source>
        <translation>トレイにアイコンと未読数を表示する</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Closing the window leaves Newsreader in the tray</source>
        <translation>ウィンドウを閉じてもNewsreaderをトレイに残す</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Number of unread articles on the icon in the dock</source>
        <translation>ドックのアイコンに未読数を表示する</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Start when I log in</source>
        <translation>ログイン時に起動する</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>That could not be: the desktop does not let Newsreader start with the session.</source>
        <translation>できませんでした：デスクトップは Newsreader がセッションとともに起動することを許可していません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>This desktop has no tray.</source>
        <translation>このデスクトップにはトレイがありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Notifications are off until you want them: in the menu of a feed in the sidebar. They come while you look at something else.</source>
        <translation>通知は、サイドバーのフィードのメニューでオンにするまで届きません。オンにすると、ほかの作業をしている間に届きます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>It changes at the next start.</source>
        <translation>次回の起動時に切り替わります。</translation>
    </message>
</context>
<context>
    <name>DesktopSide</name>
    <message>
        <location filename="../../newsreader/ui/desktop/side.py"/>
        <source>Newsreader reads your feeds from when you log in.</source>
        <translation>ログイン時からNewsreaderがフィードを取得します。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/side.py"/>
        <source>The desktop does not let Newsreader start with the session.</source>
        <translation>デスクトップの設定により、ログイン時にNewsreaderを起動できません。</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} new</source>
        <translation>新着{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} changed</source>
        <translation>変更{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Today, {time}</source>
        <translation>今日 {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Yesterday, {time}</source>
        <translation>昨日 {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Tomorrow, {time}</source>
        <translation>明日 {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} s</source>
        <translation>{n}秒</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Next now</source>
        <translation>まもなく更新</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Next: {when}</source>
        <translation>次回: {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Every {span}</source>
        <translation>{span}ごと</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>By itself: about every {span}</source>
        <translation>自動: 約{span}ごと</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} weeks</source>
        <translation>{n}週間</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>day</source>
        <translation>1日</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} days</source>
        <translation>{n}日</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} hours</source>
        <translation>{n}時間</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} minutes</source>
        <translation>{n}分</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>a day</source>
        <translation>件/日</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>a week</source>
        <translation>件/週</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>in four weeks</source>
        <translation>件/4週間</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>its server says nothing to ask by: the whole feed comes each time</source>
        <translation>サーバーに差分の手がかりがなく、毎回フィード全体を取得します</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>asked only for what is new ({names})</source>
        <translation>新着分だけを取得します ({names})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>What it said</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>DownloadDialog</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Make readable offline</source>
        <translation>オフラインで読めるようにする</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>With the full text of their pages</source>
        <translation>ページの全文も取得する</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Also what arrives in the next</source>
        <translation>これから届く記事も取得する</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>The texts are here. Pictures that are missing will be fetched.</source>
        <translation>本文は保存済みです。足りない画像を取得します。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>No longer</source>
        <translation>中止</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>hours</source>
        <translation>時間分</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Looking for what is missing…</source>
        <translation>足りないものを確認しています…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{done} of {total} full texts</source>
        <translation>全文 {done}/{total}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{done} of {total} pictures · {size}</source>
        <translation>画像 {done}/{total} · {size}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{n} could not be had</source>
        <translation>{n}件は取得できませんでした</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>1 picture was fetched, {size}</source>
        <translation>画像1枚を取得しました ({size})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{n} pictures were fetched, {size}</source>
        <translation>画像{n}枚を取得しました ({size})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{n} full texts</source>
        <translation>全文{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{n} are missing:</source>
        <translation>{n}件が足りません:</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Everything can be read offline.</source>
        <translation>すべてオフラインで読めます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Nothing new was fetched.</source>
        <translation>新しく取得したものはありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Until {time} what arrives is made readable as it comes.</source>
        <translation>{time}まで、届いた記事をそのつどオフラインで読めるようにします。</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing holds “{words}”</source>
        <translation>「{words}」を含む記事はありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>All words must stand in an article.</source>
        <translation>すべての語を含む記事を探します。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>s stars the open article.</source>
        <translation>開いている記事にSキーでスターを付けられます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing starred</source>
        <translation>スター付きの記事はありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>What comes in since midnight stands here.</source>
        <translation>午前0時以降に届いた記事がここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing yet today</source>
        <translation>今日の記事はまだありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Show unread</source>
        <translation>未読を表示</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Stories that two of your feeds tell stand here.</source>
        <translation>2つ以上のフィードが伝えた話題がここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing popular yet</source>
        <translation>注目の話題はまだありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>New articles come up here when feeds have some.</source>
        <translation>フィードに新着があると、ここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>All read</source>
        <translation>すべて既読です</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Show all articles</source>
        <translation>すべての記事を表示</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Show read articles</source>
        <translation>既読の記事を表示</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>No articles yet</source>
        <translation>記事はまだありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing is fetched while you are offline.</source>
        <translation>オフラインの間は何も取得しません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>This feed was not read yet.</source>
        <translation>このフィードはまだ更新されていません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing has come in here so far.</source>
        <translation>ここにはまだ何も届いていません。</translation>
    </message>
</context>
<context>
    <name>FactBoxes</name>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
</context>
<context>
    <name>FeedCommands</name>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>There is no feed here.</source>
        <translation>ここにフィードはありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>1 new article</source>
        <translation>新着記事1件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>{n} new articles</source>
        <translation>新着記事{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>No new articles</source>
        <translation>新着記事なし</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Choose a feed in the sidebar first.</source>
        <translation>先にサイドバーでフィードを選んでください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Choose a feed or a folder in the sidebar first.</source>
        <translation>先にサイドバーでフィードかフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Move to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Top of the sidebar</source>
        <translation>サイドバーの最上位</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Why it is in trouble…</source>
        <translation>問題の原因…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Open site in browser</source>
        <translation>サイトをブラウザーで開く</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>What to keep…</source>
        <translation>保存する記事…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Always read the full text</source>
        <translation>常に全文で読む</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Notify me of new articles</source>
        <translation>新着記事を通知する</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Read it</source>
        <translation>更新間隔</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Unsubscribe</source>
        <translation>購読を解除</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Read now</source>
        <translation>今すぐ更新</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Properties of {title}</source>
        <translation>「{title}」のプロパティ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>{why} {next}</source>
        <comment>two sentences</comment>
        <translation>{why}{next}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>None: at the top</source>
        <translation>なし (最上位)</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>As all feeds: {rule}</source>
        <translation>全フィード共通: {rule}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Keep: {rule}</source>
        <translation>保存: {rule}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>The store does not answer</source>
        <translation>保存データを読み込めません</translation>
    </message>
</context>
<context>
    <name>FeedProperties</name>
    <message>
        <location filename="../../newsreader/window_feeds.py"/>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <location filename="../../newsreader/window_feeds.py"/>
        <source>always, for a feed that sends summaries</source>
        <translation>常に取得する (要約だけのフィード向け)</translation>
    </message>
    <message>
        <location filename="../../newsreader/window_feeds.py"/>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <location filename="../../newsreader/window_feeds.py"/>
        <source>of new articles, while I look at something else</source>
        <translation>ほかの作業中に新着記事を知らせる</translation>
    </message>
</context>
<context>
    <name>FeedTable</name>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Room taken by feed</source>
        <translation>フィード別の使用容量</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Enter or a double-click: what to keep of this feed</source>
        <translation>Enterキーまたはダブルクリックで、このフィードの保存する記事を設定</translation>
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
        <translation>アドレスが正しくありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Site not found</source>
        <translation>サイトが見つかりません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No connection</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No safe connection</source>
        <translation>安全に接続できません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Too large</source>
        <translation>サイズが大きすぎます</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Led in circles</source>
        <translation>転送がループしています</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Leads into a private network</source>
        <translation>プライベートネットワークへ転送されます</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Answer not understood</source>
        <translation>応答を解釈できません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No longer a feed</source>
        <translation>フィードではなくなりました</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Empty answer</source>
        <translation>応答が空です</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No text in the answer</source>
        <translation>応答にテキストがありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Too large to read</source>
        <translation>大きすぎて読み込めません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Not readable</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>In trouble</source>
        <translation>問題があります</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>1 try so far</source>
        <translation>これまでに1回試行</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{n} tries so far</source>
        <translation>これまでに{n}回試行</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Asks for a password</source>
        <translation>パスワードが必要です</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Access refused</source>
        <translation>アクセスを拒否されました</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Gone for good</source>
        <translation>完全に削除されています</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Asked to come less often</source>
        <translation>アクセスを減らすよう求められました</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Site overloaded</source>
        <translation>サイトが混み合っています</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Error of the site ({status})</source>
        <translation>サイト側のエラー ({status})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Answered {status}</source>
        <translation>応答コード {status}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>next try now</source>
        <translation>まもなく再試行</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>next try {day}, {time}</source>
        <translation>次の試行は{day} {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>next try {weekday}, {time}</source>
        <translation>次の試行は{weekday} {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>next try {date}, {time}</source>
        <translation>次の試行は{date} {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Next try now.</source>
        <translation>まもなく再試行します。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Next try {day}, {time}.</source>
        <translation>次の試行は{day} {time}です。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Next try {weekday}, {time}.</source>
        <translation>次の試行は{weekday} {time}です。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Next try {date}, {time}.</source>
        <translation>次の試行は{date} {time}です。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due now.</source>
        <translation>まもなく次のフィードを読み込みます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due at {time}.</source>
        <translation>次のフィードは{time}に読み込みます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due {day}, {time}.</source>
        <translation>次のフィードは{day} {time}に読み込みます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due {weekday}, {time}.</source>
        <translation>次のフィードは{weekday} {time}に読み込みます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due {date}, {time}.</source>
        <translation>次のフィードは{date} {time}に読み込みます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{what} since {time}</source>
        <translation>{what} ({time}から)</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{what} since {day}</source>
        <translation>{what} ({day}から)</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{what} since {weekday}</source>
        <translation>{what} ({weekday}から)</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{what} since {date}</source>
        <translation>{what} ({date}から)</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Find in this article</source>
        <translation>この記事内を検索</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Places in this article</source>
        <translation>記事内の一致箇所</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Previous place</source>
        <translation>前の一致箇所</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Next place</source>
        <translation>次の一致箇所</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Leave the search (Esc)</source>
        <translation>検索を終える (Esc)</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Not in this article</source>
        <translation>この記事にはありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>{n} of {all}</source>
        <translation>{n}/{all}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>A quiet newspaper of your own</source>
        <translation>自分だけの静かな新聞</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Everything is kept on this machine. No account; only the sites that you add are asked.</source>
        <translation>データはすべてこのコンピューターに保存されます。アカウントは不要で、接続するのは追加したサイトだけです。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>or bring the list of another reader along</source>
        <translation>ほかのリーダーの一覧を引き継ぐこともできます</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Paste the address of a site you like</source>
        <translation>好きなサイトのアドレスを貼り付け</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Address of a site you like</source>
        <translation>好きなサイトのアドレス</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Import OPML…</source>
        <translation>OPMLをインポート…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Start reading</source>
        <translation>読み始める</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>or begin with a pack – each feed can be removed again</source>
        <translation>セットから始めることもできます。フィードは後から1つずつ外せます</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>1 feed</source>
        <translation>フィード1件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>{n} feeds</source>
        <translation>フィード{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>1 pack · {feeds} feeds chosen</source>
        <translation>1セット · フィード{feeds}件を選択</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>{packs} packs · {feeds} feeds chosen</source>
        <translation>{packs}セット · フィード{feeds}件を選択</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>Name of the new folder</source>
        <translation>新しいフォルダーの名前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>New folder…</source>
        <translation>新規フォルダー…</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <location filename="../../newsreader/ui/palette/found_list.py"/>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>FullTexts</name>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>Full texts are read from now on, and those of the newest unread articles at once</source>
        <translation>今後は全文を取得します。最新の未読記事の全文もすぐに取得します</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>Full texts of this feed are read only when you ask for one</source>
        <translation>このフィードの全文は、手動で操作したときだけ取得します</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>Fetching the article&#x27;s page…</source>
        <translation>記事のページを取得しています…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>Fetching {n} articles&#x27; pages…</source>
        <translation>{n}件の記事のページを取得しています…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>The full text is here</source>
        <translation>全文を取得しました</translation>
    </message>
</context>
<context>
    <name>Futures</name>
    <message>
        <location filename="../../newsreader/ui/futures.py"/>
        <source>Something went wrong inside the program: {error}</source>
        <translation>プログラム内部で問題が発生しました: {error}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import feeds</source>
        <translation>フィードのインポート</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>What was left out</source>
        <translation>除外された項目</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Reading the list…</source>
        <translation>一覧を読み取っています…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import 1 feed</source>
        <translation>1件のフィードをインポート</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import {count} feeds</source>
        <translation>{count}件のフィードをインポート</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>No feeds in this file.</source>
        <translation>このファイルにフィードはありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>It is a list, but it names no feed.</source>
        <translation>一覧の形式ですが、フィードの記載がありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Importing…</source>
        <translation>インポートしています…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 line was left out.</source>
        <translation>1行を除外しました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} lines were left out.</source>
        <translation>{count}行を除外しました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>This list cannot be imported.</source>
        <translation>この一覧はインポートできません。</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>What to keep</source>
        <translation>保存する記事</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>What to keep of {feed}</source>
        <translation>「{feed}」で保存する記事</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>As all feeds</source>
        <translation>全フィード共通の設定</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Only</source>
        <translation>次のものだけ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>the newest</source>
        <translation>最新の</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>articles</source>
        <translation>件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>those of the last</source>
        <translation>過去</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>days</source>
        <translation>日分</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Pictures only of the last</source>
        <translation>画像は過去</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Keep so</source>
        <translation>適用</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>As all feeds: {rule}</source>
        <translation>全フィード共通: {rule}</translation>
    </message>
</context>
<context>
    <name>KeyCatcher</name>
    <message>
        <location filename="../../newsreader/ui/settings/key_catcher.py"/>
        <source>Press the new keys</source>
        <translation>新しいキーを押してください</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/key_catcher.py"/>
        <source>Press the new keys; Esc leaves it as it was</source>
        <translation>新しいキーを押してください (Escキーで取り消し)</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <location filename="../../newsreader/ui/settings/key_list.py"/>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <location filename="../../newsreader/ui/settings/key_list.py"/>
        <source>no keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/key_list.py"/>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>Keyboard</source>
        <translation>キーボード操作</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>Find a key</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>Change keys…</source>
        <translation>キーを変更…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>No key does that.</source>
        <translation>該当するキーはありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>LifePanel</name>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>It was not read since the diary is kept.</source>
        <translation>履歴の記録を始めてから、まだ更新されていません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>Diary</source>
        <translation>更新履歴</translation>
    </message>
</context>
<context>
    <name>LightView</name>
    <message>
        <location filename="../../newsreader/ui/article/light_view.py"/>
        <source>Article</source>
        <translation>記事</translation>
    </message>
</context>
<context>
    <name>LinkTip</name>
    <message>
        <location filename="../../newsreader/ui/article/link_tip.py"/>
        <source>Where the link leads</source>
        <translation>リンク先</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <location filename="../../newsreader/ui/lists.py"/>
        <source>, </source>
        <comment>between the parts of an enumeration</comment>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/lists.py"/>
        <source>. </source>
        <comment>between things that are said one after the other</comment>
        <translation>。</translation>
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
        <translation>テーマ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/window_menus.py"/>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <location filename="../../newsreader/ui/new_versions.py"/>
        <source>This is the newest version.</source>
        <translation>最新バージョンです。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/new_versions.py"/>
        <source>Version {version} is there, on {page}</source>
        <translation>バージョン {version} が {page} にあります</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../../newsreader/ui/notices.py"/>
        <source>New articles of this feed are told about while you look at something else</source>
        <translation>ほかの作業中に、このフィードの新着記事を知らせます</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/notices.py"/>
        <source>New articles of this feed come quietly</source>
        <translation>このフィードの新着記事は通知しません</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>{n} new articles</source>
        <translation>新着記事{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>{n} new articles in {feeds} feeds</source>
        <translation>{feeds}件のフィードに新着記事{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>{feed}: {n}</source>
        <translation>{feed}: {n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>1 unread article</source>
        <translation>未読記事1件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>{n} unread articles</source>
        <translation>未読記事{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <location filename="../../newsreader/ui/open_link.py"/>
        <source>This link cannot be opened: it leads to no web page and no address.</source>
        <translation>このリンクは開けません。Webページにもアドレスにもつながっていません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/open_link.py"/>
        <source>Nothing on this computer opened the link.</source>
        <translation>このコンピューターにリンクを開けるプログラムがありません。</translation>
    </message>
</context>
<context>
    <name>Opml</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>{count} feeds written to {file}</source>
        <translation>{count}件のフィードを {file} に書き出しました</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import feeds</source>
        <translation>フィードのインポート</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Export feeds</source>
        <translation>フィードのエクスポート</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Lists of feeds</source>
        <translation>フィードの一覧</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 feed</source>
        <translation>1件のフィード</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} feeds</source>
        <translation>{count}件のフィード</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 folder</source>
        <translation>1個のフォルダー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} folders</source>
        <translation>{count}個のフォルダー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{feeds} in {folders}</source>
        <translation>{folders}に{feeds}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 feed added.</source>
        <translation>フィードを1件追加しました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} feeds added.</source>
        <translation>フィードを{count}件追加しました。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 was there already.</source>
        <translation>1件は登録済みでした。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} were there already.</source>
        <translation>{count}件は登録済みでした。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Line {line}: {title} – {reason}</source>
        <translation>{line}行目: {title} – {reason}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>… and {count} more</source>
        <translation>…ほか{count}件</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>World news</source>
        <translation>世界のニュース</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Five continents, in English</source>
        <translation>五大陸から、英語で</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Near you</source>
        <translation>身近なニュース</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Papers of your country</source>
        <translation>お住まいの国の新聞</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Science</source>
        <translation>科学</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Journals, nature, space</source>
        <translation>学術誌、自然、宇宙</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Computing</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Machines, programs, makers</source>
        <translation>機器、ソフトウェア、作り手</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Books and history</source>
        <translation>本と歴史</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Reviews, essays, the past</source>
        <translation>書評、エッセー、昔の出来事</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Kitchen</source>
        <translation>料理</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Recipes and seasons</source>
        <translation>レシピと季節の味</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Making things</source>
        <translation>ものづくり</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Workshop, house, repairs</source>
        <translation>工作、住まい、修理</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../../newsreader/ui/stories/pages.py"/>
        <source>This story is gone.</source>
        <translation>この話題はもうありません。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>is on</source>
        <translation>オン</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>{n} articles</source>
        <translation>記事{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>{n} stories</source>
        <translation>話題{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>{n} unread</source>
        <translation>未読{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Do</source>
        <translation>実行</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Search all articles for “{words}”</source>
        <translation>すべての記事で「{words}」を検索</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Lately</source>
        <translation>最近使った項目</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/palette.py"/>
        <source>Go to or do</source>
        <translation>移動または実行</translation>
    </message>
</context>
<context>
    <name>PictureCopies</name>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>Picture copied</source>
        <translation>画像をコピーしました</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>Saved as {file}</source>
        <translation>{file} に保存しました</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>This picture is not stored any more.</source>
        <translation>この画像はもう保存されていません。</translation>
    </message>
</context>
<context>
    <name>PictureLoads</name>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>Loading the picture…</source>
        <translation>画像を読み込んでいます…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>Loading the pictures…</source>
        <translation>画像を読み込んでいます…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>It is here</source>
        <translation>画像を取得しました</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>All pictures are here</source>
        <translation>すべての画像を取得しました</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>One picture could not be had</source>
        <translation>画像1枚を取得できませんでした</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>{n} pictures could not be had</source>
        <translation>画像{n}枚を取得できませんでした</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>Room for pictures in gigabytes</source>
        <translation>画像の容量の上限 (GB)</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>within</source>
        <translation>上限</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>When pictures are fetched</source>
        <translation>画像を取得するとき</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>Where the system does not say whether a network is metered, it counts as unmetered.</source>
        <translation>従量制かどうかをシステムが示さない回線は、従量制ではないものとして扱います。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>Over it the pictures of the oldest read articles go, never those of a starred one.</source>
        <translation>上限を超えると、古い既読記事の画像から削除します。スター付きの記事の画像は削除しません。</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>With their articles</source>
        <translation>記事と同時に取得</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>On unmetered networks</source>
        <translation>従量制以外の回線で取得</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>When asked for</source>
        <translation>手動で取得</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>Never</source>
        <translation>取得しない</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>As all feeds: {policy}</source>
        <translation>全フィード共通: {policy}</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <location filename="../../newsreader/ui/player/player.py"/>
        <source>“{title}” cannot be played here: {reason} Open it outside, where another program may play it.</source>
        <translation>「{title}」はここで再生できません: {reason} 外部で開くと、ほかのプログラムで再生できるかもしれません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/player.py"/>
        <source>the format is unknown</source>
        <translation>形式が不明です</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/sound.py"/>
        <source>The light edition plays no audio or video. Open the file outside, or install the full one.</source>
        <translation>軽量版では音声と動画を再生できません。ファイルを外部で開くか、通常版をインストールしてください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/sound.py"/>
        <source>Nothing can be played here: a part of the system for sound is missing ({reason}). Open the file outside, or install it: on Debian and Ubuntu it is libpulse0.</source>
        <translation>音声に必要なシステムの部品がないため、再生できません ({reason})。ファイルを外部で開くか、部品をインストールしてください。DebianとUbuntuではlibpulse0です。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/words.py"/>
        <source>chapter {n} of {count}</source>
        <translation>チャプター {n}/{count}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/words.py"/>
        <source>{done} MB loaded</source>
        <translation>{done} MB読み込み済み</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/words.py"/>
        <source>{done} of {whole} MB</source>
        <translation>{done}/{whole} MB</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Back 15 seconds</source>
        <translation>15秒戻る</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>On 30 seconds</source>
        <translation>30秒進む</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Chapters and files</source>
        <translation>チャプターとファイル</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Keep for offline</source>
        <translation>オフライン用に保存</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>heard</source>
        <translation>再生済み</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Speed: {speed}</source>
        <translation>再生速度: {speed}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Stop loading</source>
        <translation>読み込みを中止</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Kept for offline. Press to delete the file</source>
        <translation>オフライン用に保存済み。押すとファイルを削除します</translation>
    </message>
</context>
<context>
    <name>PlayerPlace</name>
    <message>
        <location filename="../../newsreader/ui/player/place.py"/>
        <source>more than 500 MB</source>
        <translation>500 MB以上</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/place.py"/>
        <source>“{title}” is a large file ({size}). Load it all the same?</source>
        <translation>「{title}」は大きなファイルです ({size})。それでも読み込みますか?</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/place.py"/>
        <source>Large file</source>
        <translation>大きなファイル</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/place.py"/>
        <source>Load it</source>
        <translation>読み込む</translation>
    </message>
</context>
<context>
    <name>PopularList</name>
    <message>
        <location filename="../../newsreader/ui/related/popular.py"/>
        <source>Popular in your feeds</source>
        <translation>フィードで注目の話題</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>Print article</source>
        <translation>記事を印刷</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>Printing…</source>
        <translation>印刷しています…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>Printed</source>
        <translation>印刷しました</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>The article could not be printed.</source>
        <translation>記事を印刷できませんでした。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>Saved as {file}</source>
        <translation>{file} に保存しました</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>{path} cannot be written as a PDF. Name another file or folder.</source>
        <translation>{path} を PDF として書き込めません。別のファイルまたはフォルダーを指定してください。</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>{n} to read</source>
        <translation>未読が{n}件あります</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Nothing unread</source>
        <translation>未読はありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Space opens the next one and reads on, across feeds.</source>
        <translation>スペースキーで次の未読を開き、フィードをまたいで読み進められます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Choose an article from the list to read it again.</source>
        <translation>一覧から記事を選ぶと、もう一度読めます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>{unread} unread, from one feed.</source>
        <translation>未読{unread}件、フィード1件。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>{unread} unread, from {feeds} feeds.</source>
        <translation>未読{unread}件、フィード{feeds}件。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>What is folded away under them stays as it is; “Mark whole story read” takes it along.</source>
        <translation>折りたたまれた記事はそのままです。「話題全体を既読にする」なら一緒に既読になります。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>{n} articles chosen</source>
        <translation>{n}件の記事を選択中</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Esc goes back to one</source>
        <translation>Escキーで1件に戻ります</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>What came in before is kept.</source>
        <translation>これまでに届いたものは残ります。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>This article is gone.</source>
        <translation>この記事はもうありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>All read.</source>
        <translation>すべて既読です。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>No unread article before this one.</source>
        <translation>これより前に未読の記事はありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>This article has no address of its own.</source>
        <translation>この記事にはアドレスがありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>Nothing stands above.</source>
        <translation>これより上に記事はありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>Nothing stands below.</source>
        <translation>これより下に記事はありません。</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Only when I mark it</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>As soon as it is open</source>
        <translation>開いたとき</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>After {n} seconds on the screen</source>
        <translation>表示から{n}秒後</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>An article counts as read</source>
        <translation>記事を既読にするとき</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>By itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Web view</source>
        <translation>Web表示</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Light view</source>
        <translation>軽量表示</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Articles are shown by</source>
        <translation>記事の表示方法</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Headlines that I scroll past count as read, too</source>
        <translation>スクロールして通り過ぎた見出しも既読にする</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Show articles of one story as one row</source>
        <translation>同じ話題の記事を1行にまとめて表示する</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Who reads one article has read the whole story</source>
        <translation>記事を1件読むと、話題全体を既読にする</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Reading</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Keys and a click open one. By hand it can be marked whatever is chosen here.</source>
        <translation>記事はキーまたはクリックで開きます。この設定に関係なく、手動で切り替えることもできます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>The light view needs little memory and shows no video cards; by itself it takes over where the web view does not work. This holds from the next start on.</source>
        <translation>軽量表示はメモリーをあまり使わず、動画カードを表示しません。「自動」では、Web表示が動かないときに使われます。次回の起動から有効になります。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Those that the wheel, the keys or the scroll bar take over the top of a list, as soon as it rests. Undo takes them back.</source>
        <translation>ホイール、キー、スクロールバーで一覧の上端より上に送られた見出しが対象です。スクロールが止まると既読になります。元に戻すことができます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>In lists of many feeds. The row says how many other sources tell the story; a click on that unfolds it. Fold stories in the menu chooses otherwise for a single view or folder.</source>
        <translation>複数のフィードを含む一覧で使われます。行には話題を伝えたほかの情報源の数が表示され、そこをクリックすると展開できます。メニューの「話題を折りたたむ」で、ビューやフォルダーごとに変更できます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Wherever the others stand. Undo takes it back. Counts are of articles, never of stories.</source>
        <translation>ほかの記事がどこにあっても既読になります。元に戻すことができます。件数は話題ではなく記事の数です。</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>same time</source>
        <translation>同時刻</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} min</source>
        <translation>{n}分</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} h</source>
        <translation>{n}時間</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} d</source>
        <translation>{n}日</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} wk</source>
        <translation>{n}週間</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{time} earlier</source>
        <translation>{time}前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{time} later</source>
        <translation>{time}後</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>1 copy</source>
        <translation>同文1件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} copies</source>
        <translation>同文{n}件</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>Same story</source>
        <translation>同じ話題</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>More like this</source>
        <translation>似た記事</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>Related stories</source>
        <translation>関連記事</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>Related stories stand here beside an article.</source>
        <translation>記事の横に関連記事が表示されます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>No other source has written about this.</source>
        <translation>ほかにこの件を伝えた情報源はありません。</translation>
    </message>
</context>
<context>
    <name>RelatedPlace</name>
    <message>
        <location filename="../../newsreader/ui/related/place.py"/>
        <source>Looking for related stories…</source>
        <translation>関連記事を探しています…</translation>
    </message>
</context>
<context>
    <name>RemovedDialog</name>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Recently removed</source>
        <translation>最近解除したフィード</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Feeds that were unsubscribed</source>
        <translation>購読を解除したフィード</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Nothing was removed in the last thirty days. A feed that you unsubscribe stands here until then.</source>
        <translation>過去30日間に解除したフィードはありません。購読を解除したフィードは、30日間ここに残ります。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>They come back with their articles, marks and stars.</source>
        <translation>記事、既読、スターも一緒に戻ります。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Follow it again</source>
        <translation>再び購読</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>1 article</source>
        <translation>記事1件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>{n} articles</source>
        <translation>記事{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>until {day}</source>
        <translation>{day}まで</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <location filename="../../newsreader/ui/saving.py"/>
        <source>Saved as {file}</source>
        <translation>{file} に保存しました</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/saving.py"/>
        <source>Web page with its pictures</source>
        <translation>Webページ (画像を含む)</translation>
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
        <translation>記事を保存</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Search all articles</source>
        <translation>すべての記事を検索</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Reading</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Offline &amp; storage</source>
        <translation>オフラインと保存容量</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Sharing</source>
        <translation>共有</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>the newest article</source>
        <translation>最新の1件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>the newest {n}</source>
        <translation>最新の{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>of the last day</source>
        <translation>過去1日分</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>of the last {n} days</source>
        <translation>過去{n}日分</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>pictures of the last day</source>
        <translation>画像は過去1日分</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>pictures of the last {n} days</source>
        <translation>画像は過去{n}日分</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>1 article</source>
        <translation>記事1件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{n} articles</source>
        <translation>記事{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>1 picture ({size})</source>
        <translation>画像1枚 ({size})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{n} pictures ({size})</source>
        <translation>画像{n}枚 ({size})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>Nothing would go.</source>
        <translation>削除されるものはありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{what} would go. What is unread or starred never does.</source>
        <translation>{what}が削除されます。未読とスター付きは削除されません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{articles} and {pictures} would go. What is unread or starred never does.</source>
        <translation>{articles}と{pictures}が削除されます。未読とスター付きは削除されません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>1 other feed {n}</source>
        <translation>ほか1フィード {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{feeds} other feeds {n}</source>
        <translation>ほか{feeds}フィード {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{what} left the lists; their room comes back when Newsreader ends.</source>
        <translation>{what}を一覧から削除しました。容量はNewsreaderの終了時に解放されます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{size} are free and can be given back.</source>
        <translation>{size} の空き領域を解放できます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>There is nothing to give back.</source>
        <translation>解放できる領域はありません。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../newsreader/ui/settings/dialog.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/dialog.py"/>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/dialog.py"/>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/dialog.py"/>
        <source>No setting is called so.</source>
        <translation>該当する設定はありません。</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>An address of your own</source>
        <translation>独自のアドレス</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>Link copied</source>
        <translation>リンクをコピーしました</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>{n} links copied</source>
        <translation>{n}件のリンクをコピーしました</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>Quotation copied as Markdown</source>
        <translation>引用をMarkdownでコピーしました</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>Share on {network}…</source>
        <translation>{network}で共有…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>This article has no address of its own.</source>
        <translation>この記事にはアドレスがありません。</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Your Mastodon server</source>
        <translation>Mastodonのサーバー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>social.example</source>
        <translation>social.example</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Its name in the menu</source>
        <translation>メニューでの名前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Link list</source>
        <translation>リンク集</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Its address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Sharing</source>
        <translation>共有</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>What is ticked stands in the Share menu of an article. It opens in your browser, where you see what is sent before it is.</source>
        <translation>選んだものが記事の「共有」メニューに表示されます。ブラウザーで開くので、送る内容を送信前に確かめられます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>In the address, {url}, {title} and {source} stand for the article&#x27;s own.</source>
        <translation>アドレスの {url}、{title}、{source} は、記事のアドレス、タイトル、情報源に置き換わります。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>This is no name of a server.</source>
        <translation>サーバー名ではありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Which server are you on?</source>
        <translation>どのサーバーを使っていますか?</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>An address begins with https:// and holds {url} or {title}.</source>
        <translation>アドレスは https:// で始まり、{url} か {title} を含む必要があります。</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Letters and signs alone are commands</source>
        <translation>文字と記号のキーだけでコマンドを実行する</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Add keys…</source>
        <translation>キーを追加…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>As it was at first</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>All as at first</source>
        <translation>すべて既定に戻す</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Take them away from it</source>
        <translation>割り当てを移す</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Leave it as it is</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Switch them off where a voice or an unsteady hand presses them by accident; what needs Ctrl, Alt or F keys stays.</source>
        <translation>音声入力や手の震えで誤って押してしまう場合は、オフにできます。Ctrl、Alt、Fキーを使うものはそのまま使えます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Press the new keys of {command}</source>
        <translation>「{command}」の新しいキーを押してください</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>{keys} goes through lists and fields: no command can have it.</source>
        <translation>{keys} は一覧や入力欄の移動に使うため、コマンドに割り当てられません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>{keys} does “{command}”, always.</source>
        <translation>{keys} は「{command}」専用です。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>{keys} does “{command}” already.</source>
        <translation>{keys} は「{command}」に割り当て済みです。</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>All articles</source>
        <translation>すべての記事</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Popular</source>
        <translation>注目</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Story</source>
        <translation>話題</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Feeds</source>
        <translation>フィード</translation>
    </message>
</context>
<context>
    <name>SidebarDelegate</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/view.py"/>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/model.py"/>
        <source>{n} articles</source>
        <translation>記事{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/model.py"/>
        <source>{n} stories</source>
        <translation>話題{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/model.py"/>
        <source>{n} unread</source>
        <translation>未読{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/model.py"/>
        <source>being read now</source>
        <translation>更新中</translation>
    </message>
</context>
<context>
    <name>SidebarPane</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/pane.py"/>
        <source>Find a feed</source>
        <translation>フィードを検索</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/pane.py"/>
        <source>Show only feeds and folders with these words</source>
        <translation>入力した語を含むフィードとフォルダーだけを表示</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/pane.py"/>
        <source>Show all feeds</source>
        <translation>すべてのフィードを表示</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/pane.py"/>
        <source>Show all feeds (Esc)</source>
        <translation>すべてのフィードを表示 (Esc)</translation>
    </message>
</context>
<context>
    <name>SidebarView</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/view.py"/>
        <source>Views and feeds</source>
        <translation>ビューとフィード</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <location filename="../../newsreader/ui/offline_line.py"/>
        <source>Working offline</source>
        <translation>オフライン作業中</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/offline_line.py"/>
        <source>everything marked {mark} can be read</source>
        <translation>{mark} の付いた記事を読めます</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/offline_line.py"/>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/offline_line.py"/>
        <source>as saved</source>
        <translation>保存済みマーク</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>in 1 feed</source>
        <translation>1件のフィード</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>in {n} feeds</source>
        <translation>{n}件のフィード</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Nothing unread {where}</source>
        <translation>{where}に未読はありません</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{n} unread {where}</source>
        <translation>{where}に未読{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>1 feed read {when}</source>
        <translation>1件のフィードを更新: {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{n} feeds read {when}</source>
        <translation>{n}件のフィードを更新: {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>All feeds read {when}</source>
        <translation>すべてのフィードを更新: {when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{n} in trouble</source>
        <translation>問題{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{n} of {total} readable offline</source>
        <translation>{total} 件中 {n} 件をオフラインで読めます</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{done} of {total} feeds read</source>
        <translation>フィードを更新中 {done}/{total}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source> · {n} new</source>
        <translation> · 新着{n}件</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Last read</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Being read</source>
        <translation>更新中</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Feeds read</source>
        <translation>更新したフィード</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Feeds: {trouble}</source>
        <translation>フィード: {trouble}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Articles: {count}</source>
        <translation>記事：{count}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Make readable offline…</source>
        <translation>オフラインで読めるようにする…</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Measuring…</source>
        <translation>計測しています…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>What to keep…</source>
        <translation>保存する記事…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Free the space now…</source>
        <translation>空き領域を今すぐ解放…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Offline &amp; storage</source>
        <translation>オフラインと保存容量</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>{n} articles of {feeds} feeds</source>
        <translation>{feeds}件のフィードの記事{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Of all feeds: {rule}.</source>
        <translation>全フィード共通: {rule}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>1 feed has its own rule.</source>
        <translation>1件のフィードに個別の設定があります。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>{n} feeds have their own.</source>
        <translation>{n}件のフィードに個別の設定があります。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Search index</source>
        <translation>検索用索引</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Audio and video</source>
        <translation>音声と動画</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Icons, copies, log</source>
        <translation>アイコン、バックアップ、ログ</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Free the space now</source>
        <translation>空き領域を今すぐ解放</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Articles that left the lists will be gone for good: this cannot be undone.</source>
        <translation>一覧から削除した記事は完全に失われます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Free the space</source>
        <translation>解放</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Giving room back…</source>
        <translation>空き領域を解放しています…</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Follow this story</source>
        <translation>この話題をフォロー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Following – stop</source>
        <translation>フォロー中 – 解除</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Mark story read</source>
        <translation>話題を既読にする</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>No notifications</source>
        <translation>通知しない</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Notify me</source>
        <translation>通知する</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>New since you read it</source>
        <translation>前回読んだ後の新着</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>first report</source>
        <translation>第一報</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Why one story</source>
        <translation>同じ話題とした理由</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Earlier</source>
        <translation>これまでの記事</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Popular</source>
        <translation>注目</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Split from this story</source>
        <translation>この話題から分ける</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/stories.py"/>
        <source>This article was not looked at yet. Try again in a moment.</source>
        <translation>この記事はまだ解析されていません。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/stories.py"/>
        <source>Choose a card of the related stories first: 4 goes there, arrows go on.</source>
        <translation>先に関連記事のカードを選んでください。4キーで関連記事へ移動し、矢印キーで選べます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/stories.py"/>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every half hour</source>
        <translation>30分ごとの記事数</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every hour</source>
        <translation>1時間ごとの記事数</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every three hours</source>
        <translation>3時間ごとの記事数</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every six hours</source>
        <translation>6時間ごとの記事数</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every day</source>
        <translation>1日ごとの記事数</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every week</source>
        <translation>1週間ごとの記事数</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every four weeks</source>
        <translation>4週間ごとの記事数</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every year</source>
        <translation>1年ごとの記事数</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Story</source>
        <translation>話題</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>stand in at least {n} of the {all} texts</source>
        <translation>本文{all}件のうち{n}件以上に含まれる語</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Sources</source>
        <translation>情報源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Following</source>
        <translation>フォロー中</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>New articles of this story also stand in the sidebar, under its headline.</source>
        <translation>この話題の新しい記事は、サイドバーの見出しの下にも表示されます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>One notification an hour at most tells of them.</source>
        <translation>通知は1時間に1回までです。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Stories that several of your feeds told in the last 48 hours</source>
        <translation>過去48時間に複数のフィードが伝えた話題</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>No story was told by two of your feeds in the last 48 hours.</source>
        <translation>過去48時間に2つ以上のフィードが伝えた話題はありません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>{n} unread</source>
        <translation>未読{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>yesterday {time}</source>
        <translation>昨日 {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>since {when}</source>
        <translation>{when}から</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>since yesterday</source>
        <translation>昨日から</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>since {date}</source>
        <translation>{date}から</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>1 source</source>
        <translation>情報源1件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>{n} sources</source>
        <translation>情報源{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>1 article</source>
        <translation>記事1件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>{n} articles</source>
        <translation>記事{n}件</translation>
    </message>
</context>
<context>
    <name>StoryDeeds</name>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>Following {title}</source>
        <translation>「{title}」をフォロー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>No longer following {title}</source>
        <translation>「{title}」のフォローを解除</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>Not related any more</source>
        <translation>関連なしに変更</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>Joined as one story</source>
        <translation>1つの話題に統合</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>Split from its story</source>
        <translation>話題から分離</translation>
    </message>
</context>
<context>
    <name>StoryReading</name>
    <message>
        <location filename="../../newsreader/ui/story_reading.py"/>
        <source>No other article here tells this story.</source>
        <translation>この話題の記事はほかにここにありません。</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>Sepia</source>
        <translation>セピア</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>undated, arrived {date}</source>
        <translation>日付なし、{date}受信</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>1 picture to come</source>
        <translation>未取得の画像1枚</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>{n} pictures to come</source>
        <translation>未取得の画像{n}枚</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>saved offline</source>
        <translation>オフライン保存済み</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>full text to come</source>
        <translation>全文は未取得</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>with full text</source>
        <translation>全文あり</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>1 unread</source>
        <translation>未読1件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>{n} unread</source>
        <translation>未読{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>1 source</source>
        <translation>情報源1件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>{n} sources</source>
        <translation>情報源{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>1 article</source>
        <translation>記事1件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>{n} articles</source>
        <translation>記事{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>of the same story</source>
        <translation>同じ話題の記事</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>story unfolded</source>
        <translation>話題を展開中</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>story folded</source>
        <translation>話題を折りたたみ中</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message>
        <location filename="../../newsreader/ui/timeline/delegate.py"/>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <location filename="../../newsreader/ui/timeline/model.py"/>
        <source>Article</source>
        <translation>記事</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <location filename="../../newsreader/ui/timeline/pane.py"/>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/pane.py"/>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/pane.py"/>
        <source>{n} chosen</source>
        <translation>{n}件選択</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <location filename="../../newsreader/ui/timeline/view.py"/>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../newsreader/ui/toast.py"/>
        <source>{text}. {key} undoes it.</source>
        <translation>{text}。{key} で元に戻せます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toast.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>Nothing came in during the last week. What your feeds bring stands here as it comes.</source>
        <translation>この1週間に届いた記事はありません。フィードに新着があると、ここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>Your own paper</source>
        <translation>自分だけの新聞</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>1 feed</source>
        <translation>フィード1件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>{n} feeds</source>
        <translation>フィード{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>{n} unread</source>
        <translation>未読{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>Popular</source>
        <translation>注目</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>new</source>
        <translation>新着</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>{source} first, {when}</source>
        <translation>第一報 {source}、{when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>In no folder</source>
        <translation>フォルダーなし</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Feeds</source>
        <translation>フィード</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Back to {place}</source>
        <translation>{place}に戻る</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <location filename="../../newsreader/ui/player/track.py"/>
        <source>Place in the file</source>
        <translation>再生位置</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../newsreader/ui/desktop/tray.py"/>
        <source>Open Newsreader</source>
        <translation>Newsreaderを開く</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/tray.py"/>
        <source>{n} unread</source>
        <translation>未読{n}件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/tray.py"/>
        <source>All read</source>
        <translation>すべて既読</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Edit address…</source>
        <translation>アドレスを編集…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Unsubscribe</source>
        <translation>購読を解除</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>Feeds in trouble</source>
        <translation>問題のあるフィード</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>Try all again</source>
        <translation>すべて再試行</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>Every feed is well</source>
        <translation>すべてのフィードは正常です</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>A feed that does not answer as it should stands here, with the reason, until it does again.</source>
        <translation>正しく応答しないフィードは、回復するまで理由とともにここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>being read</source>
        <translation>更新中</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>{address} · {tries} · its articles, marks and stars are kept.</source>
        <translation>{address} · {tries} · 記事、既読、スターは保持されます。</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <location filename="../../newsreader/ui/undoing.py"/>
        <source>{what} – {key} takes it back</source>
        <translation>{what} – {key} で元に戻せます</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/undoing.py"/>
        <source>Undone: {what}</source>
        <comment>what: a finished sentence, such as Marked 3 as read</comment>
        <translation>元に戻しました: {what}</translation>
    </message>
</context>
<context>
    <name>VersionBox</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>Ask once a day whether there is a newer version</source>
        <translation>新しいバージョンがあるか1日1回確認する</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>Ask now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>This copy knows no page of the project, so it cannot ask for newer versions.</source>
        <translation>このビルドにはプロジェクトのページの情報がないため、新しいバージョンを確認できません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>Only {page} is asked, and it learns nothing but that.</source>
        <translation>問い合わせ先は {page} だけで、それ以外の情報は伝わりません。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>Asking…</source>
        <translation>確認しています…</translation>
    </message>
</context>
<context>
    <name>VideoScreen</name>
    <message>
        <location filename="../../newsreader/ui/player/screen.py"/>
        <source>Video</source>
        <translation>動画</translation>
    </message>
</context>
<context>
    <name>WebView</name>
    <message>
        <location filename="../../newsreader/ui/article/web_view.py"/>
        <source>Article</source>
        <translation>記事</translation>
    </message>
</context>
<context>
    <name>WindowApp</name>
    <message>
        <location filename="../../newsreader/window_app.py"/>
        <source>{title}, in {folder}</source>
        <translation>{title} ({folder} 内)</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <location filename="../../newsreader/ui/palette/palette.py"/>
        <source>Where to, or what to do?</source>
        <translation>移動先、または実行する操作</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/palette.py"/>
        <source>Go to or do</source>
        <translation>移動または実行</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Kept</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>{feed}, {articles} articles, text {text}, kept: {keeps}</source>
        <translation>{feed}、記事{articles}件、本文 {text}、保存: {keeps}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
</TS>
