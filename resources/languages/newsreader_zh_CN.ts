<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>About Newsreader</source>
        <translation>关于 Newsreader</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>A quiet newspaper of one&#x27;s own. It asks for no account and tells nobody what you read.</source>
        <translation>一份属于自己的安静报纸。无需账号，也不会把阅读内容告诉任何人。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Versions and licences</source>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Version {version} · MIT licence</source>
        <translation>版本 {version} · MIT 许可证</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/about.py"/>
        <source>Your feeds and articles are in {folder}. Updating or removing Newsreader leaves them there.</source>
        <translation>订阅源和文章保存在 {folder}。更新或卸载 Newsreader 都不会删除它们。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Stories</source>
        <translation>事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Page on, then the next unread</source>
        <translation>向下翻页，到底后转到下一篇未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Page back</source>
        <translation>向上翻页</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next unread</source>
        <translation>下一篇未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Previous unread</source>
        <translation>上一篇未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next article</source>
        <translation>下一篇文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Previous article</source>
        <translation>上一篇文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Open here</source>
        <translation>在此打开</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Unfold or fold a story</source>
        <translation>展开或折叠事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Unfold the story in the list</source>
        <translation>在列表中展开事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Fold the story in the list</source>
        <translation>在列表中折叠事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Full text on, off</source>
        <translation>显示或隐藏全文</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Copy as quotation</source>
        <translation>复制为引文</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>E-mail…</source>
        <translation>电子邮件…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Save article…</source>
        <translation>保存文章…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark read or unread</source>
        <translation>标为已读或未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark whole story read</source>
        <translation>将整个事件标为已读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark all read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark all above as read</source>
        <translation>将上方全部标为已读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Mark all below as read</source>
        <translation>将下方全部标为已读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>The story of this article</source>
        <translation>此文章所属的事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Follow this story, or no longer</source>
        <translation>关注此事件或取消关注</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Today, Popular and stories as pages</source>
        <translation>以页面显示今天、热门和事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Card: not related</source>
        <translation>卡片：不相关</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Card: the same story</source>
        <translation>卡片：同一事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Card: another story</source>
        <translation>卡片：另一事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Search all articles</source>
        <translation>搜索所有文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Find in this article</source>
        <translation>在此文章中查找</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next place in this article</source>
        <translation>此文章中的下一处</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Place before in this article</source>
        <translation>此文章中的上一处</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Unread only</source>
        <translation>仅显示未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Compact rows</source>
        <translation>紧凑显示</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Fold stories</source>
        <translation>折叠事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Oldest first</source>
        <translation>从旧到新</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Go to or do…</source>
        <translation>转到或执行…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Keyboard</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Listen</source>
        <translation>收听</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Move</source>
        <translation>跳转</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Add feed…</source>
        <translation>添加订阅源…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Add feed</source>
        <translation>添加订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Read this feed or folder now</source>
        <translation>立即更新此订阅源或文件夹</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Read all feeds now</source>
        <translation>立即更新所有订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Activity…</source>
        <translation>活动…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Feeds in trouble…</source>
        <translation>异常的订阅源…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Make readable offline…</source>
        <translation>下载以供离线阅读…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Work offline</source>
        <translation>离线模式</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Properties of the feed…</source>
        <translation>订阅源属性…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Move up in the sidebar</source>
        <translation>在侧边栏中上移</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Move down in the sidebar</source>
        <translation>在侧边栏中下移</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Find a feed in the sidebar</source>
        <translation>在侧边栏中查找订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Unsubscribe, remove folder</source>
        <translation>取消订阅或移除文件夹</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Recently removed…</source>
        <translation>最近移除…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Import feeds…</source>
        <translation>导入订阅源…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Export feeds…</source>
        <translation>导出订阅源…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Back 15 seconds</source>
        <translation>后退 15 秒</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>On 30 seconds</source>
        <translation>前进 30 秒</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Slower</source>
        <translation>放慢播放</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Faster</source>
        <translation>加快播放</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Keep audio or video for offline</source>
        <translation>保存音频或视频以供离线使用</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>To the sidebar</source>
        <translation>转到侧边栏</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>To the list</source>
        <translation>转到列表</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>To the article</source>
        <translation>转到文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>To the related stories</source>
        <translation>转到相关报道</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Next feed</source>
        <translation>下一个订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Previous feed</source>
        <translation>上一个订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Show sidebar</source>
        <translation>显示侧边栏</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Show related stories</source>
        <translation>显示相关报道</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Size and face of the text…</source>
        <translation>文字大小与字体…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>About Newsreader</source>
        <translation>关于 Newsreader</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/actions.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>{why}: nothing is fetched.</source>
        <translation>{why}：不获取任何内容。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Reading feeds: {done} of {total} are done.</source>
        <translation>正在更新订阅源：已完成 {done}/{total}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Just now: {names} and {n} more</source>
        <translation>当前：{names}，另有 {n} 个</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Just now: {names}</source>
        <translation>当前：{names}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Fetching pictures.</source>
        <translation>正在获取图片。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Making 1 article searchable.</source>
        <translation>正在为 1 篇文章建立搜索索引。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Making {n} articles searchable.</source>
        <translation>正在为 {n} 篇文章建立搜索索引。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Looking for related stories.</source>
        <translation>正在查找相关报道。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Nothing is going on: there are no feeds yet.</source>
        <translation>当前没有活动：还没有订阅源。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Nothing is going on. Next is {title}: {when}.</source>
        <translation>当前没有活动。接下来更新：{title}（{when}）。</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Read last</source>
        <translation>最近更新</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Read next</source>
        <translation>即将更新</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Read all now</source>
        <translation>全部更新</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>is being read…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>next: {when}</source>
        <translation>下次：{when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/activity.py"/>
        <source>was not read yet</source>
        <translation>尚未更新过</translation>
    </message>
</context>
<context>
    <name>AddFeed</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>You already follow this one.</source>
        <translation>已经订阅了此订阅源。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>1 article</source>
        <translation>1 篇文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} articles</source>
        <translation>{count} 篇文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>newest {age}</source>
        <translation>最新一篇：{age}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>1 minute ago</source>
        <translation>1 分钟前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} minutes ago</source>
        <translation>{count} 分钟前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>1 hour ago</source>
        <translation>1 小时前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} hours ago</source>
        <translation>{count} 小时前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>1 day ago</source>
        <translation>1 天前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} days ago</source>
        <translation>{count} 天前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} months ago</source>
        <translation>{count} 个月前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>{count} years ago</source>
        <translation>{count} 年前</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Another program asks to subscribe to this address. Look at it?</source>
        <translation>另一个程序请求订阅此地址。要查看吗？</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Add feed</source>
        <translation>添加订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Address of a site or a feed</source>
        <translation>网站或订阅源的地址</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>A page, a feed, or only the name of the site, such as example.org</source>
        <translation>网页、订阅源，或者仅填网站名称，例如 example.org</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Open page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Look</source>
        <translation>查找</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>This is not an address.</source>
        <translation>这不是有效的地址。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Reading the page…</source>
        <translation>正在读取网页…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Asks only {host}.</source>
        <translation>仅访问 {host}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Subscribe</source>
        <translation>订阅</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>No feed on this page.</source>
        <translation>此网页上没有订阅源。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>The site answered, but the page names no feed.</source>
        <translation>网站有响应，但网页没有提供订阅源。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Try the page that lists its articles, or the address of the feed itself.</source>
        <translation>可以试试列出文章的网页，或订阅源本身的地址。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>You already follow this one.</source>
        <translation>已经订阅了此订阅源。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>This cannot be read as a feed.</source>
        <translation>无法作为订阅源读取。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>You work offline.</source>
        <translation>当前为离线模式。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>The address can be kept: it is looked up once you fetch again.</source>
        <translation>可以先保存此地址，恢复联网后再查找。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>The site cannot be reached.</source>
        <translation>无法连接到网站。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>The address can be kept: it is looked up once the site can be reached again.</source>
        <translation>可以先保存此地址，网站恢复后再查找。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Add later</source>
        <translation>稍后添加</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Subscribing…</source>
        <translation>正在订阅…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>Not everything could be added.</source>
        <translation>部分内容未能添加。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/add_feed.py"/>
        <source>This did not work.</source>
        <translation>操作未成功。</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Try</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Use this address</source>
        <translation>使用此地址</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>That is its address already</source>
        <translation>这就是当前地址</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>You follow this one already</source>
        <translation>已经订阅了此订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Articles, marks and stars stay; Undo takes the change back.</source>
        <translation>文章、标记和星标都会保留；更改可以撤销。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>A feed stands there: {title}</source>
        <translation>此处有一个订阅源：{title}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>A page stands there, which names feeds</source>
        <translation>此处是网页，其中提供了订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Which of them is it?</source>
        <translation>要使用哪一个？</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>A page stands there, and it names no feed</source>
        <translation>此处是网页，没有提供订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>There is no feed to be had</source>
        <translation>找不到订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/address.py"/>
        <source>Use it all the same</source>
        <translation>仍然使用</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} min</source>
        <translation>{n} 分钟前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} h</source>
        <translation>{n} 小时前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} d</source>
        <translation>{n} 天前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} wk</source>
        <translation>{n} 周前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>a day ago</source>
        <translation>1 天前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} days ago</source>
        <translation>{n} 天前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>an hour ago</source>
        <translation>1 小时前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} hours ago</source>
        <translation>{n} 小时前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>a minute ago</source>
        <translation>1 分钟前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{n} minutes ago</source>
        <translation>{n} 分钟前</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>Today, {date}</source>
        <translation>今天 {date}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>Yesterday, {date}</source>
        <translation>昨天 {date}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/ages.py"/>
        <source>{day}, {date}</source>
        <translation>{date} {day}</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Serif</source>
        <translation>衬线</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Sans</source>
        <translation>无衬线</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Article face</source>
        <translation>文章字体</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Line width</source>
        <translation>行宽</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Line height</source>
        <translation>行高</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Justify lines</source>
        <translation>两端对齐</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>After eleven years of talks the three railway ministries have put their names under a common schedule for the last ninety kilometres of the line. Work on the two tunnels starts in spring, and the first freight trains are to run before the end of the decade.</source>
        <translation>经过十一年的谈判，三国铁路主管部门终于为这条线路最后九十公里签署了共同的建设日程。两条隧道将于春季开工，首批货运列车计划在这个十年结束前开行。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>As it was at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>{n} px</source>
        <translation>{n} 像素</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/appearance_page.py"/>
        <source>{n} characters</source>
        <translation>{n} 个字符</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>full text from the page</source>
        <translation>来自网页的全文</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>The feed sent no text with this article.</source>
        <translation>此文章在订阅源中没有正文。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>Open outside</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/light_page.py"/>
        <source>Files with this article</source>
        <translation>文章附件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>saved offline</source>
        <translation>已离线保存</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>picture not saved</source>
        <translation>图片未保存</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Load the missing pictures</source>
        <translation>加载缺少的图片</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Show the feed’s own text</source>
        <translation>显示订阅源中的正文</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Read the full text here</source>
        <translation>在此阅读全文</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/page.py"/>
        <source>Always read the full text of this feed, which sends summaries</source>
        <translation>此订阅源仅提供摘要，始终阅读全文</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/words.py"/>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/words.py"/>
        <source>undated, arrived {day}</source>
        <translation>无日期，{day}收到</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Search all articles for “{words}”</source>
        <translation>在所有文章中搜索“{words}”</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Open link outside</source>
        <translation>在浏览器中打开链接</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy mail address</source>
        <translation>复制邮箱地址</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy link address</source>
        <translation>复制链接地址</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Save picture…</source>
        <translation>图片另存为…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Open original outside</source>
        <translation>在浏览器中打开原文</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article_menu.py"/>
        <source>Copy picture address</source>
        <translation>复制图片地址</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>No article open</source>
        <translation>没有打开的文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>Choose one from the list.</source>
        <translation>可从列表中选择一篇。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>The web view could not show this article.</source>
        <translation>网页视图无法显示此文章。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>The web view ended twice by itself.</source>
        <translation>网页视图两次意外退出。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>The light view is shown in its place; the settings have both.</source>
        <translation>已改用轻量视图显示；两种视图均可在设置中选择。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>This article is gone</source>
        <translation>此文章已不存在</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>It was removed from the store while it stood in the list. It will not come back as new.</source>
        <translation>它在列表中显示期间已从数据库中删除，不会再作为新文章出现。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/pane.py"/>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
</context>
<context>
    <name>ArticleTools</name>
    <message>
        <location filename="../../newsreader/ui/article_tools.py"/>
        <source>Where to share…</source>
        <translation>分享到哪里…</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../newsreader/ui/related/card.py"/>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/card.py"/>
        <source>Not related</source>
        <translation>不相关</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/card.py"/>
        <source>More (Menu key)</source>
        <translation>更多（菜单键）</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../../newsreader/app.py"/>
        <source>There is no display to open a window on. The command line works without one: newsreader --help</source>
        <translation>没有可打开窗口的显示器。命令行无需显示器即可使用：newsreader --help</translation>
    </message>
    <message>
        <location filename="../../newsreader/app.py"/>
        <source>{first} is no option of Newsreader. See: newsreader --help</source>
        <translation>Newsreader 没有 {first} 选项。参见：newsreader --help</translation>
    </message>
    <message>
        <location filename="../../newsreader/autostart.py"/>
        <source>{path} cannot be written: {reason}. Nothing else was changed.</source>
        <translation>无法写入 {path}：{reason}。其他内容均未更改。</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/main.py"/>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/main.py"/>
        <source>&#x27;{command}&#x27; is not there yet: it comes with a later version of Newsreader.</source>
        <translation>“{command}”尚不可用，将在 Newsreader 的后续版本中提供。</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>{n} new</source>
        <translation>新增 {n} 篇</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>{n} updated</source>
        <translation>更新 {n} 篇</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/output.py"/>
        <source>{status}: {what}</source>
        <translation>{status}：{what}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>show this help and end</source>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>{message}. See: {prog} --help</source>
        <translation>{message}。参见：{prog} --help</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>A quiet newspaper of one&#x27;s own. Without a command it opens the window.</source>
        <translation>一份属于自己的安静报纸。不带命令运行时打开窗口。</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>FEED is a feed&#x27;s number or its address. newsreader ADDRESS and newsreader FILE.opml open the window and offer to subscribe or to import.</source>
        <translation>FEED 是订阅源的编号或地址。newsreader ADDRESS 和 newsreader FILE.opml 会打开窗口，并询问是否订阅或导入。</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>keep everything under DIR (portable mode)</source>
        <translation>将所有内容保存在 DIR 下（便携模式）</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>show the version and end</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>put Newsreader into this user&#x27;s menu, for a double-click</source>
        <translation>将 Newsreader 添加到当前用户的菜单，以便双击启动</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>comes with a later version</source>
        <translation>将在后续版本中提供</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>subscribe to a feed, or to the feed found on a page, and fetch it</source>
        <translation>订阅指定的订阅源或网页上找到的订阅源，并立即更新</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>the folder to put it in; made when it is not there</source>
        <translation>要放入的文件夹；不存在时自动新建</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>end a subscription</source>
        <translation>取消订阅</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>subscribe to all feeds of an OPML file; fetches nothing</source>
        <translation>订阅 OPML 文件中的所有订阅源，不立即更新</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>fetch now</source>
        <translation>立即更新</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>only feeds whose time has come</source>
        <translation>仅限到了更新时间的订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>leave pictures for later</source>
        <translation>图片留待以后获取</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>make articles readable offline: fetch the pictures that they lack</source>
        <translation>下载文章以供离线阅读：获取缺少的图片</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>also what arrives in the next N hours; 0: no longer</source>
        <translation>同时包括今后 N 小时内收到的内容；0 表示不再继续</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>work offline: with `on` no connection is opened; alone it says how it is</source>
        <translation>离线模式：`on` 表示不建立任何连接；不带参数时显示当前状态</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>fetch the pages of articles and keep their readable text</source>
        <translation>获取文章网页并保留其正文</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>show the feed&#x27;s own text again; nothing is fetched</source>
        <translation>恢复显示订阅源中的正文，不获取任何内容</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>mark articles</source>
        <translation>标记文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>list the subscriptions</source>
        <translation>列出订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>list headlines, newest first</source>
        <translation>列出标题，从新到旧</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>the related stories of articles, best first</source>
        <translation>文章的相关报道，最相关的在前</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>the best N; as many as the window shows without</source>
        <translation>最相关的 N 篇；不指定时与窗口中显示的数量相同</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>what most of your feeds write about</source>
        <translation>最多订阅源报道的事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>of the last N hours; 48 without</source>
        <translation>最近 N 小时；不指定时为 48</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>so many; 20 without</source>
        <translation>显示的数量；不指定时为 20</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>show articles as they are stored</source>
        <translation>按存储的原样显示文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>find articles: all words, the last one also as a beginning, &quot;a phrase&quot;</source>
        <translation>搜索文章：须含所有词语，最后一个词可以只写开头，可用 &quot;短语&quot;</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>write the subscriptions as OPML</source>
        <translation>将订阅导出为 OPML</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>one JSON object a line</source>
        <translation>每行一个 JSON 对象</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/parser.py"/>
        <source>&#x27;{text}&#x27; is not a number above 0</source>
        <translation>“{text}”不是大于 0 的数</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>{n} of {all} unread</source>
        <translation>{n}/{all} 篇未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>followed</source>
        <translation>已关注</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>{n} sources</source>
        <translation>{n} 个来源</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>{n} articles</source>
        <translation>{n} 篇文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>same story</source>
        <translation>同一事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>related</source>
        <translation>相关报道</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>nothing that is good enough</source>
        <translation>没有足够相关的报道</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>There is no article {word}. `newsreader list` shows the numbers.</source>
        <translation>没有文章 {word}。可用 `newsreader list` 查看编号。</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>undated, arrived {day}</source>
        <translation>无日期，{day} 收到</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>{n} feeds written to {path}</source>
        <translation>已将 {n} 个订阅源写入 {path}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>There is no feed {word}. `newsreader feeds` lists them by number and address.</source>
        <translation>没有订阅源 {word}。可用 `newsreader feeds` 查看编号和地址。</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/reading.py"/>
        <source>There is no folder &#x27;{name}&#x27;. Folders: {known}.</source>
        <translation>没有文件夹“{name}”。现有文件夹：{known}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>the following arguments are required: {names}</source>
        <translation>缺少必需的参数：{names}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>unrecognized arguments: {names}</source>
        <translation>无法识别的参数：{names}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>argument {name}: {message}</source>
        <translation>参数 {name}：{message}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>expected one argument</source>
        <translation>需要一个参数</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>expected at least one argument</source>
        <translation>至少需要一个参数</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>{word} is not a whole number</source>
        <translation>{word} 不是整数</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>invalid choice: {word} (choose from {choices})</source>
        <translation>无效的选择：{word}（可选：{choices}）</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>ambiguous option: {word} could match {choices}</source>
        <translation>选项不明确：{word} 可能是 {choices}</translation>
    </message>
    <message>
        <location filename="../../newsreader/cli/usage.py"/>
        <source>takes no value, but was given {word}</source>
        <translation>不接受值，但给出了 {word}</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/connectivity.py"/>
        <source>Newsreader works offline. Choose “Work offline” once more, or say `newsreader offline off`, to fetch.</source>
        <translation>Newsreader 处于离线模式。要获取内容，请再次选择“离线模式”，或运行 `newsreader offline off`。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/connectivity.py"/>
        <source>There is no network. What is stored can be read; fetching goes on by itself when the network is back.</source>
        <translation>没有网络。已保存的内容可以阅读；网络恢复后会自动继续获取。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/errors.py"/>
        <source>{path} cannot be written: {reason}. Name another file or folder.</source>
        <translation>无法写入 {path}：{reason}。请指定其他文件或文件夹。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>Type or paste the address of a site or feed, such as example.org.</source>
        <translation>请输入或粘贴网站或订阅源的地址，例如 example.org。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>This is not an address: it is too long or holds characters that none can have.</source>
        <translation>这不是有效的地址：过长，或包含不允许的字符。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>An address that begins with {scheme}: cannot be a feed. Feeds begin with https:// or http://.</source>
        <translation>以 {scheme}: 开头的地址不可能是订阅源。订阅源的地址以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>{address} is not a whole address: https:// needs the name of a site after it.</source>
        <translation>{address} 不是完整的地址：https:// 后面需要网站名称。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>A file&#x27;s address begins with file:/// and names a file of this machine, from its root.</source>
        <translation>文件的地址以 file:/// 开头，并从根目录起指明本机上的一个文件。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/links.py"/>
        <source>{address} is not an address. Type one such as example.org or https://example.org/feed.</source>
        <translation>{address} 不是有效的地址。请输入类似 example.org 或 https://example.org/feed 的地址。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>Its server asks to be left alone for {span} more.</source>
        <translation>服务器要求在 {span}内暂停访问。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>It was fetched {span} ago.</source>
        <translation>{span}前刚更新过。</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>{n} days</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>{n} hours</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>{n} minutes</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/schedule.py"/>
        <source>{n} seconds</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/share.py"/>
        <source>article {name}</source>
        <translation>文章 {name}</translation>
    </message>
    <message>
        <location filename="../../newsreader/core/versions.py"/>
        <source>The project&#x27;s page does not say which version is the newest. Try again later.</source>
        <translation>项目网页没有说明最新版本。请稍后再试。</translation>
    </message>
    <message>
        <location filename="../../newsreader/desktop_entry.py"/>
        <source>There is no newsreader-window in {folder}: install Newsreader, or start it by ./run.</source>
        <translation>{folder} 中没有 newsreader-window：请安装 Newsreader，或用 ./run 启动。</translation>
    </message>
    <message>
        <location filename="../../newsreader/desktop_entry.py"/>
        <source>{path} cannot be written ({reason}); nothing else was changed.</source>
        <translation>无法写入 {path} ({reason})；其他内容均未更改。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/chapters.py"/>
        <source>This article has no such file any more.</source>
        <translation>此文章已没有该文件。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/downloads.py"/>
        <source>--hours takes {least} to {most}, or 0 for no longer.</source>
        <translation>--hours 的取值为 {least} 到 {most}，0 表示不再继续。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/downloads.py"/>
        <source>What arrives is no longer made readable by itself.</source>
        <translation>收到的内容不再自动下载以供离线阅读。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/downloads.py"/>
        <source>What arrives until {until} is made readable as it comes.</source>
        <translation>{until} 之前收到的内容会自动下载以供离线阅读。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/downloads.py"/>
        <source>There is no folder &#x27;{name}&#x27;. `newsreader feeds` shows the folders.</source>
        <translation>没有文件夹“{name}”。可用 `newsreader feeds` 查看文件夹。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosure_sink.py"/>
        <source>{host} sends something else in place of audio or video.</source>
        <translation>{host} 发来的不是音频或视频。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosure_sink.py"/>
        <source>The disk of {folder} has no room for this file. Make some, and try again: what has come stays.</source>
        <translation>{folder} 所在磁盘的空间不足，无法存放此文件。请腾出空间后重试；已收到的部分会保留。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosure_sink.py"/>
        <source>{folder} cannot be written: {reason}.</source>
        <translation>无法写入 {folder}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosures.py"/>
        <source>Nothing is loaded here.</source>
        <translation>此处没有正在加载的内容。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosures.py"/>
        <source>This file is being loaded already.</source>
        <translation>此文件已在加载。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/enclosures.py"/>
        <source>This file is being loaded.</source>
        <translation>正在加载此文件。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/fetcher.py"/>
        <source>It was stopped before it was done.</source>
        <translation>在完成之前已停止。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>This article has no page of its own: its feed names none.</source>
        <translation>此文章没有自己的网页：订阅源没有提供。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>{host} asks to be left alone for a while. Try it again later.</source>
        <translation>{host} 要求暂停访问一段时间。请稍后再试。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>The server sent nothing where the article&#x27;s page should be.</source>
        <translation>服务器没有返回文章网页。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>The article&#x27;s page took too long to read.</source>
        <translation>读取文章网页耗时过长。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>The article&#x27;s page takes too much memory to be read.</source>
        <translation>文章网页占用内存过多，无法读取。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/full_texts.py"/>
        <source>The article&#x27;s page cannot be read.</source>
        <translation>无法读取文章网页。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/instance.py"/>
        <source>{folder} cannot be written: {reason}. Name another folder with --data-dir.</source>
        <translation>无法写入 {folder}：{reason}。请用 --data-dir 指定其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/instance.py"/>
        <source>Another Newsreader is at work in {folder}. Wait until it is done, or end it, and try again.</source>
        <translation>另一个 Newsreader 正在使用 {folder}。请等它完成或将其退出，然后重试。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/instance.py"/>
        <source>The Newsreader that was doing this ended before it was done. Try again.</source>
        <translation>执行此操作的 Newsreader 在完成前已退出。请重试。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Newsreader works offline: no connection is opened.</source>
        <translation>Newsreader 处于离线模式：不建立任何连接。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Newsreader fetches what is due.</source>
        <translation>Newsreader 会按时获取内容。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Article {number}: full text of {n} pages kept.</source>
        <translation>文章 {number}：已保留 {n} 个网页的全文。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Article {number}: full text kept.</source>
        <translation>文章 {number}：已保留全文。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Article {number}: the feed&#x27;s own text is shown.</source>
        <translation>文章 {number}：显示订阅源中的正文。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>they were not asked for yet, or have no room</source>
        <translation>尚未请求，或没有存放的空间</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>Some pictures could not be had: {why}</source>
        <translation>部分图片获取失败：{why}</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>not whole</source>
        <translation>不完整</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>{done} of {total} pictures, {size} MB</source>
        <translation>图片 {done}/{total}，{size} MB</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>{ready} of {articles} articles can be read offline. {n} pictures fetched ({size} MB).</source>
        <translation>{articles} 篇文章中有 {ready} 篇可离线阅读。已获取 {n} 张图片 ({size} MB)。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/objects.py"/>
        <source>{sentence} {n} could not be had.</source>
        <translation>{sentence}{n} 项获取失败。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_child.py"/>
        <source>The feed nests its parts so deeply that it cannot be read.</source>
        <translation>订阅源的嵌套层次过深，无法读取。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_child.py"/>
        <source>The picture nests its parts so deeply that it cannot be read.</source>
        <translation>图片的嵌套层次过深，无法读取。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_child.py"/>
        <source>The feed cannot be read: this program has a fault.</source>
        <translation>无法读取订阅源：此程序存在缺陷。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_child.py"/>
        <source>The picture cannot be read: this program has a fault.</source>
        <translation>无法读取图片：此程序存在缺陷。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_messages.py"/>
        <source>The feed takes too much memory to be read.</source>
        <translation>订阅源占用内存过多，无法读取。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_messages.py"/>
        <source>The picture takes too much memory to be read.</source>
        <translation>图片占用内存过多，无法读取。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The program is closing.</source>
        <translation>程序正在关闭。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The feed took longer than {n} seconds to read.</source>
        <translation>读取订阅源超过了 {n} 秒。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The picture took longer than {n} seconds to read.</source>
        <translation>读取图片超过了 {n} 秒。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The part of this program that reads feeds could not be started.</source>
        <translation>无法启动此程序中读取订阅源的部分。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The feed made the part of this program that reads it break down.</source>
        <translation>此订阅源导致程序的读取部分崩溃。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parse_process.py"/>
        <source>The picture made the part of this program that reads it break down.</source>
        <translation>此图片导致程序的读取部分崩溃。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/parts.py"/>
        <source>You already follow this feed: {title} (number {number}).</source>
        <translation>已经订阅了此订阅源：{title}（编号 {number}）。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/picture_road.py"/>
        <source>A picture of this machine&#x27;s own files is never shown.</source>
        <translation>不会显示本机文件中的图片。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/picture_road.py"/>
        <source>The server answers 410: the picture is gone for good.</source>
        <translation>服务器返回 410：图片已永久移除。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/picture_road.py"/>
        <source>The pictures&#x27; folder {folder} cannot be written: {reason}.</source>
        <translation>无法写入图片文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/refresh.py"/>
        <source>There is no feed {feed}.</source>
        <translation>没有订阅源 {feed}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/refresh.py"/>
        <source>It is no longer subscribed to.</source>
        <translation>已不再订阅。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>There is no command &#x27;{name}&#x27;.</source>
        <translation>没有命令“{name}”。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>Unsubscribed from {title}.</source>
        <translation>已取消订阅“{title}”。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>Line {line} ({title}) was left out: {reason}</source>
        <translation>已跳过第 {line} 行（{title}）：{reason}</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>Line {line} was left out: {reason}</source>
        <translation>已跳过第 {line} 行：{reason}</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} feeds added. {known} were there already. `newsreader refresh` fetches them.</source>
        <translation>已添加 {n} 个订阅源，另有 {known} 个早已存在。可用 `newsreader refresh` 更新。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} feeds added. `newsreader refresh` fetches them.</source>
        <translation>已添加 {n} 个订阅源。可用 `newsreader refresh` 更新。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>1 article marked as read.</source>
        <translation>已将 1 篇文章标为已读。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} articles marked as read.</source>
        <translation>已将 {n} 篇文章标为已读。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>1 article marked as unread.</source>
        <translation>已将 1 篇文章标为未读。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} articles marked as unread.</source>
        <translation>已将 {n} 篇文章标为未读。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>1 article marked as starred.</source>
        <translation>已为 1 篇文章加星标。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} articles marked as starred.</source>
        <translation>已为 {n} 篇文章加星标。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>1 article marked as unstarred.</source>
        <translation>已移除 1 篇文章的星标。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>{n} articles marked as unstarred.</source>
        <translation>已移除 {n} 篇文章的星标。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/service.py"/>
        <source>&#x27;{state}&#x27; is no mark: read, unread, starred or unstarred.</source>
        <translation>没有标记“{state}”，可用的有：read、unread、starred、unstarred。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/verdict.py"/>
        <source>Something went wrong inside the program ({name}); its log says what.</source>
        <translation>程序内部出错 ({name})；详情见日志。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/verdict.py"/>
        <source>This is a page, not a feed, and it names no feed.</source>
        <translation>这是网页而不是订阅源，其中也没有提供订阅源。</translation>
    </message>
    <message>
        <location filename="../../newsreader/engine/verdict.py"/>
        <source>This is a page, not a feed. It names: {named}</source>
        <translation>这是网页而不是订阅源。其中提供了：{named}</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/document.py"/>
        <source>The server sent an empty answer where the feed should be.</source>
        <translation>服务器返回了空响应，没有订阅源。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/document.py"/>
        <source>This is a picture, a sound or some other file, not a feed.</source>
        <translation>这是图片、声音或其他文件，不是订阅源。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/document.py"/>
        <source>This is plain text, not a feed.</source>
        <translation>这是纯文本，不是订阅源。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/feedparser_road.py"/>
        <source>This is XML, but not a feed: neither RSS nor Atom.</source>
        <translation>这是 XML，但不是订阅源：既非 RSS 也非 Atom。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/feedparser_road.py"/>
        <source>The feed is broken in a way that nothing could be read from it.</source>
        <translation>订阅源已损坏，无法从中读取任何内容。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/feedparser_road.py"/>
        <source>The feed has more than {n} entries.</source>
        <translation>订阅源的条目超过 {n} 个。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The feed is packed more than twice, which no honest server does.</source>
        <translation>订阅源被压缩了两次以上，正常的服务器不会这样做。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The server packed the feed as “{coding}”, which was not asked for.</source>
        <translation>服务器以“{coding}”压缩了订阅源，而这并非所请求的格式。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The feed arrived packed and damaged; it could not be unpacked.</source>
        <translation>收到的订阅源压缩数据已损坏，无法解压。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The feed is over {size} MB unpacked.</source>
        <translation>订阅源解压后超过 {size} MB。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/inflate.py"/>
        <source>The feed unpacks to over a hundred times its size; that is an attack.</source>
        <translation>订阅源解压后超过原大小的一百倍，这属于攻击。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/json_road.py"/>
        <source>The feed is JSON, but broken or cut short.</source>
        <translation>订阅源是 JSON，但已损坏或被截断。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/json_road.py"/>
        <source>This is JSON, but not a feed.</source>
        <translation>这是 JSON，但不是订阅源。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>The file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{name} is larger than {size} MB: too large to be a subscription list.</source>
        <translation>{name} 大于 {size} MB，作为订阅列表过大。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{name} is empty.</source>
        <translation>{name} 是空的。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{name} cannot be read as a subscription list. Line {line}: {reason}.</source>
        <translation>无法将 {name} 作为订阅列表读取。第 {line} 行：{reason}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>the XML is broken</source>
        <translation>XML 已损坏</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>it begins with &lt;{name}&gt;, and a subscription list (OPML) begins with &lt;opml&gt;</source>
        <translation>它以 &lt;{name}&gt; 开头，而订阅列表 (OPML) 以 &lt;opml&gt; 开头</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>folders are nested more than {n} deep</source>
        <translation>文件夹嵌套超过 {n} 层</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>it has more than {n} entries</source>
        <translation>条目超过 {n} 个</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>it declares entities of its own, which no subscription list needs</source>
        <translation>它声明了自定义实体，而订阅列表不需要这些</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>It names a command, which is not taken over.</source>
        <translation>其中含有命令，不予导入。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{address} is not the address of a feed on the web.</source>
        <translation>{address} 不是网络上订阅源的地址。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>{address} names a file, and a list must not.</source>
        <translation>{address} 指向文件，列表中不允许这样。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/opml.py"/>
        <source>this is neither OPML nor a list of addresses</source>
        <translation>这既不是 OPML，也不是地址列表</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/prepare.py"/>
        <source>The article&#x27;s page is too large to be read.</source>
        <translation>文章网页过大，无法读取。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/prepare.py"/>
        <source>What stands at the article&#x27;s address is no page with text.</source>
        <translation>文章地址处不是含有正文的网页。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/prepare.py"/>
        <source>The article&#x27;s page nests its parts too deeply to be read.</source>
        <translation>文章网页的嵌套层次过深，无法读取。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/read.py"/>
        <source>The server sent an empty answer where the article&#x27;s page should be.</source>
        <translation>服务器返回了空响应，没有文章网页。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/read.py"/>
        <source>What stands at the article&#x27;s address is a file, not a page with text.</source>
        <translation>文章地址处是文件，不是含有正文的网页。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The site shows this article to its subscribers only. Open it in the browser if you are one.</source>
        <translation>该网站仅向其订阅用户显示此文章。如果是订阅用户，请在浏览器中打开。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The site asks about cookies before it shows the article. Open it in the browser to answer.</source>
        <translation>该网站在显示文章之前会询问 Cookie 设置。请在浏览器中打开并作答。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The article&#x27;s page shows nothing without running its programs, which Newsreader does not do. Open it in the browser.</source>
        <translation>文章网页必须运行脚本才能显示内容，而 Newsreader 不运行脚本。请在浏览器中打开。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The site wants to see a browser before it shows the article. Open it there.</source>
        <translation>该网站要求使用浏览器才显示文章。请在浏览器中打开。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/page/refuse.py"/>
        <source>The article&#x27;s page holds no text that could be found. Open it in the browser.</source>
        <translation>在文章网页中没有找到正文。请在浏览器中打开。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The server sent an empty answer where the picture should be.</source>
        <translation>服务器返回了空响应，没有图片。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>This is a drawing in SVG, which may hold a program; it is not shown.</source>
        <translation>这是 SVG 图形，可能含有程序，因此不显示。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The server sent a page in place of the picture.</source>
        <translation>服务器发来的是网页而不是图片。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>What the server sent is no picture of a kind that can be shown.</source>
        <translation>服务器发来的不是可以显示的图片类型。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The picture is damaged: its beginning makes no sense.</source>
        <translation>图片已损坏：开头部分无法识别。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The picture is damaged, or was cut off on the way.</source>
        <translation>图片已损坏，或在传输途中被截断。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>It is a single dot that nobody is meant to see.</source>
        <translation>这是不打算让人看见的单个像素点。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>It is a dot that stands for nothing.</source>
        <translation>这是没有含义的点。</translation>
    </message>
    <message>
        <location filename="../../newsreader/feeds/picture.py"/>
        <source>The picture has more than {size} million pixels.</source>
        <translation>图片超过 {size} 百万像素。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/address.py"/>
        <source>{host} sends us on to “{url}”, which is no web address.</source>
        <translation>{host} 重定向到“{url}”，而它不是网址。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/address.py"/>
        <source>“{url}” is no web address; one looks like https://example.org/feed.</source>
        <translation>“{url}”不是网址；网址形如 https://example.org/feed。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} sends us on to an address without encryption: {url}</source>
        <translation>{host} 重定向到未加密的地址：{url}</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} sends us round in a circle.</source>
        <translation>{host} 的重定向陷入循环。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} sends us on more than {n} times.</source>
        <translation>{host} 的重定向超过 {n} 次。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} sends another part than it was asked for.</source>
        <translation>{host} 发来的不是所请求的部分。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/client.py"/>
        <source>{host} packs the file, though it was asked not to.</source>
        <translation>已要求不压缩，但 {host} 仍压缩了文件。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/dial.py"/>
        <source>{host} did not answer within {n} seconds.</source>
        <translation>{host} 在 {n} 秒内没有响应。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/dial.py"/>
        <source>The name {host} could not be looked up within {n} seconds.</source>
        <translation>未能在 {n} 秒内查到 {host} 的地址。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/dial.py"/>
        <source>{host} did not agree on a safe connection within {n} seconds.</source>
        <translation>未能在 {n} 秒内与 {host} 建立安全连接。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/dial.py"/>
        <source>{host} is a machine of this network. Feeds of the internet may not reach it; one whose address you typed may.</source>
        <translation>{host} 是本地网络中的设备。互联网上的订阅源不得访问它，亲自输入地址的订阅源则可以。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>A file of this machine is read only when you type its address yourself.</source>
        <translation>只有亲自输入地址时，才会读取本机的文件。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>{url} names a file of another machine.</source>
        <translation>{url} 指向另一台电脑上的文件。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>no file can have this name</source>
        <translation>文件不可能使用此名称</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>The file {path} cannot be read: {why}.</source>
        <translation>无法读取文件 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>{url} is no file that could be read.</source>
        <translation>{url} 不是可以读取的文件。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/files.py"/>
        <source>The file is larger than {size} MB.</source>
        <translation>文件大于 {size} MB。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/gate.py"/>
        <source>{path} cannot be written: {reason}. Look at the permissions of its folder.</source>
        <translation>无法写入 {path}：{reason}。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/gate.py"/>
        <source>{path} cannot be removed: {reason}. Look at the permissions of its folder.</source>
        <translation>无法删除 {path}：{reason}。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/headers.py"/>
        <source>a line that is no header</source>
        <translation>有一行不是标头</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/headers.py"/>
        <source>a length that is none</source>
        <translation>长度值无效</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/headers.py"/>
        <source>a transfer coding that nobody asked for</source>
        <translation>使用了未请求的传输编码</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/line.py"/>
        <source>half a head</source>
        <translation>标头不完整</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/line.py"/>
        <source>{host} answers with {problem}.</source>
        <translation>{host} 的响应有误：{problem}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/line.py"/>
        <source>{host} sent {size} bytes of the {length} that it had announced.</source>
        <translation>{host} 声明有 {length} 字节，但只发送了 {size} 字节。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/line.py"/>
        <source>{host} sends more than the {length} bytes that it announced.</source>
        <translation>{host} 发送的内容超过了所声明的 {length} 字节。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/watch.py"/>
        <source>The request was called off.</source>
        <translation>请求已取消。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/watch.py"/>
        <source>The server took longer than {n} seconds in all.</source>
        <translation>服务器总共用时超过 {n} 秒。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/watch.py"/>
        <source>The server sends more than {size} MB.</source>
        <translation>服务器发送的内容超过 {size} MB。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/watch.py"/>
        <source>The server was silent for {n} seconds.</source>
        <translation>服务器 {n} 秒没有发送数据。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>which means nothing</source>
        <translation>含义不明</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>The server answers {status}: {why}.</source>
        <translation>服务器返回 {status}：{why}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is not valid</source>
        <translation>其证书无效</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot prove that it is {host}: {why}.</source>
        <translation>{host} 无法证明自己就是 {host}：{why}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>No safe connection to {host} came about: {reason}.</source>
        <translation>未能与 {host} 建立安全连接：{reason}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} closed the connection without an answer.</source>
        <translation>{host} 没有响应就关闭了连接。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} answers in a way that is not HTTP, or was cut off: {detail}.</source>
        <translation>{host} 的响应不是 HTTP，或已被截断：{detail}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} does not answer.</source>
        <translation>{host} 没有响应。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot be reached ({reason}).</source>
        <translation>无法连接到 {host} ({reason})。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>The name {host} cannot be looked up at the moment; perhaps there is no network.</source>
        <translation>目前无法查找 {host} 的地址，可能没有网络。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>There is no server by the name {host}.</source>
        <translation>没有名为 {host} 的服务器。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it ended in the middle</source>
        <translation>中途断开</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its answer ends in the middle</source>
        <translation>响应中途结束</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the first line is no status</source>
        <translation>第一行不是状态行</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>there is nothing at this address</source>
        <translation>此地址没有内容</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>there are several documents at this address and it names none</source>
        <translation>此地址有多个文档，但没有指明是哪一个</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>nothing has changed, though it was not asked that</source>
        <translation>并未询问，却回答没有变化</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it did not understand the request</source>
        <translation>服务器无法理解请求</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>a name and a password are asked for</source>
        <translation>需要用户名和密码</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>payment is asked for</source>
        <translation>需要付费</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it does not let us read this address</source>
        <translation>不允许读取此地址</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>nothing is found at this address</source>
        <translation>在此地址没有找到任何内容</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>this address cannot be read</source>
        <translation>此地址无法读取</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it has no feed for us at this address</source>
        <translation>此地址没有可用格式的内容</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>a proxy asks for a name and a password</source>
        <translation>代理需要用户名和密码</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it waited too long for the request</source>
        <translation>服务器等待请求的时间过长</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the feed is gone for good</source>
        <translation>此地址的内容已永久移除</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>this server does not answer for this address</source>
        <translation>此服务器不负责此地址</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it wants another way of speaking</source>
        <translation>需要使用其他通信方式</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>we asked too often and should wait</source>
        <translation>访问过于频繁，需要等待</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it may not show this for legal reasons</source>
        <translation>因法律原因不能显示</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it has a fault of its own</source>
        <translation>服务器自身出错</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it cannot do that</source>
        <translation>服务器不支持此操作</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the server behind it does not answer</source>
        <translation>后端服务器没有响应</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it is closed for the moment</source>
        <translation>服务器暂时不可用</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the server behind it takes too long</source>
        <translation>后端服务器响应过慢</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it goes round in circles</source>
        <translation>服务器陷入循环</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it has used up its traffic</source>
        <translation>服务器的流量已用完</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the server behind it is down</source>
        <translation>后端服务器已停机</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the server behind it cannot be reached</source>
        <translation>无法连接到后端服务器</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it has no safe connection to the server behind it</source>
        <translation>与后端服务器之间没有安全连接</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the certificate of the server behind it is not valid</source>
        <translation>后端服务器的证书无效</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>the site behind it cannot be reached</source>
        <translation>无法连接到后端网站</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>which is no answer</source>
        <translation>这不是最终响应</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>which brings no feed</source>
        <translation>其中没有可用的内容</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it sends us on and does not say where</source>
        <translation>要求重定向，但没有说明目标</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>it does not give us this address</source>
        <translation>拒绝提供此地址的内容</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is not valid yet</source>
        <translation>其证书尚未生效</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate has expired</source>
        <translation>其证书已过期</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is signed by nobody but itself</source>
        <translation>其证书是自签名的</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate comes from nobody this machine trusts</source>
        <translation>其证书的颁发者不受本机信任</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate was withdrawn</source>
        <translation>其证书已被吊销</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is for another name</source>
        <translation>其证书属于另一个名称</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>its certificate is for another address</source>
        <translation>其证书属于另一个地址</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} refuses the connection; the server is off or elsewhere.</source>
        <translation>{host} 拒绝连接；服务器已关闭或已迁移。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} broke the connection off.</source>
        <translation>{host} 中断了连接。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot be reached from here.</source>
        <translation>从此处无法连接到 {host}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot be reached: there is no network.</source>
        <translation>无法连接到 {host}：没有网络。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} cannot be reached: this machine does not allow it.</source>
        <translation>无法连接到 {host}：本机不允许。</translation>
    </message>
    <message>
        <location filename="../../newsreader/net/words.py"/>
        <source>{host} was not asked: too many connections and files are open.</source>
        <translation>未访问 {host}：打开的连接和文件过多。</translation>
    </message>
    <message>
        <location filename="../../newsreader/paths.py"/>
        <source>The folder {folder} cannot be made: {reason}. Name a folder that you may write to with --data-dir.</source>
        <translation>无法创建文件夹 {folder}：{reason}。请用 --data-dir 指定可以写入的文件夹。</translation>
    </message>
    <message>
        <location filename="../../newsreader/settings.py"/>
        <source>The settings cannot be saved to {path}: {reason}.</source>
        <translation>无法将设置保存到 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/database.py"/>
        <source>{path} cannot be written. Look at the permissions of its folder.</source>
        <translation>无法写入 {path}。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/database.py"/>
        <source>There is no database at {path} yet.</source>
        <translation>{path} 处还没有数据库。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/database.py"/>
        <source>{path} was written by an older version of Newsreader and cannot be brought up to date by reading alone. Start the program once where it may write.</source>
        <translation>{path} 由旧版 Newsreader 写入，仅靠读取无法升级。请在可以写入的环境中启动一次程序。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>The disk is full: nothing more can be stored in {path}. Make room; reading goes on.</source>
        <translation>磁盘已满：无法再向 {path} 存储内容。请腾出空间；仍可继续阅读。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>The disk cannot be written or read: {path}. Look whether it is full or failing.</source>
        <translation>无法读写磁盘：{path}。请检查磁盘是否已满或出现故障。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>{path} cannot be opened. Look at the permissions of its folder.</source>
        <translation>无法打开 {path}。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>Another program holds {path}. Close it, or try again in a moment.</source>
        <translation>另一个程序正在占用 {path}。请将其关闭，或稍后重试。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>{path} is damaged. Nothing was changed; keep the file and its copies.</source>
        <translation>{path} 已损坏。未作任何更改；请保留此文件及其备份。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/faults.py"/>
        <source>{path} is no database of Newsreader. It was not changed; name another folder.</source>
        <translation>{path} 不是 Newsreader 的数据库。未对其作更改；请指定其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} cannot be opened: {error}. Look at its permissions.</source>
        <translation>无法打开 {path}：{error}。请检查其权限。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} cannot be read: {reason}. Look at its permissions.</source>
        <translation>无法读取 {path}：{reason}。请检查其权限。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} is empty, though there was a database before. Nothing was changed. Put a copy in its place (see {folder}), or name another folder with --data-dir to begin anew.</source>
        <translation>{path} 是空的，但之前曾有数据库。未作任何更改。请将备份放回原处（见 {folder}），或用 --data-dir 指定其他文件夹重新开始。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} is gone, though there was a database before. Nothing was changed. Put a copy in its place (see {folder}), or name another folder with --data-dir to begin anew.</source>
        <translation>{path} 不见了，但之前曾有数据库。未作任何更改。请将备份放回原处（见 {folder}），或用 --data-dir 指定其他文件夹重新开始。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} was written by a newer version of Newsreader (its data has version {version}, this program knows {newest}). It was not changed. Start the newer version, or name another folder with --data-dir.</source>
        <translation>{path} 由更新版本的 Newsreader 写入（其数据版本为 {version}，此程序支持到 {newest}）。未对其作更改。请启动更新的版本，或用 --data-dir 指定其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} is no database of Newsreader, or its beginning is damaged. It was not changed. Put a copy in its place (see {folder}), or name another folder with --data-dir.</source>
        <translation>{path} 不是 Newsreader 的数据库，或开头部分已损坏。未对其作更改。请将备份放回原处（见 {folder}），或用 --data-dir 指定其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>{path} could not be brought to version {version}; it is as it was.</source>
        <translation>无法将 {path} 升级到版本 {version}；它保持原样。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>There is no room for a copy of {path} before its upgrade: {megabytes} MB are needed.</source>
        <translation>空间不足，无法在升级前备份 {path}：需要 {megabytes} MB。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/migrate.py"/>
        <source>The copy of {path} before its upgrade is not sound ({said}); nothing was changed.</source>
        <translation>升级前为 {path} 制作的备份不完好 ({said})；未作任何更改。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/reader.py"/>
        <source>The text of article {number} is damaged: {error}. Refresh its feed to fetch it again.</source>
        <translation>文章 {number} 的文本已损坏：{error}。请更新其订阅源以重新获取。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/room.py"/>
        <source>To give all room back, {size} MB have to be free for a while on the disk.</source>
        <translation>要释放全部空间，磁盘上需要暂时有 {size} MB 可用空间。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/room.py"/>
        <source>Giving room back was stopped; everything is as it was.</source>
        <translation>释放空间已停止；一切保持原样。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_feeds.py"/>
        <source>You already follow this one: {name} ({url}).</source>
        <translation>已经订阅了此订阅源：{name} ({url})。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_feeds.py"/>
        <source>You follow this address again already: {url}.</source>
        <translation>此地址已重新订阅：{url}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_feeds.py"/>
        <source>You already follow this address: {url}.</source>
        <translation>已经订阅了此地址：{url}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_folders.py"/>
        <source>There is no folder {folder}.</source>
        <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_folders.py"/>
        <source>A folder cannot be moved into itself.</source>
        <translation>不能将文件夹移动到其自身中。</translation>
    </message>
    <message>
        <location filename="../../newsreader/store/write_retention.py"/>
        <source>Their room was given back: these articles are gone for good.</source>
        <translation>空间已释放：这些文章已永久删除。</translation>
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
        <translation>M月d日 ddd</translation>
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
        <translation>{n} 篇较新</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/head.py"/>
        <source>{n} newer articles above</source>
        <translation>上方有 {n} 篇较新的文章</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked as read</source>
        <translation>已标为已读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked as unread</source>
        <translation>已标为未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked {n} as read</source>
        <translation>已将 {n} 篇标为已读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked {n} as unread</source>
        <translation>已将 {n} 篇标为未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked 1 more of this story as read</source>
        <translation>已将此事件的另外 1 篇标为已读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Marked {n} more of this story as read</source>
        <translation>已将此事件的另外 {n} 篇标为已读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Took the star away</source>
        <translation>已移除星标</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Starred {n}</source>
        <translation>已为 {n} 篇加星标</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Took the star from {n}</source>
        <translation>已移除 {n} 篇的星标</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Nothing is unread here.</source>
        <translation>此处没有未读文章。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Unsubscribed from {title}</source>
        <translation>已取消订阅“{title}”</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>{title} is back</source>
        <translation>已恢复“{title}”</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>1 article left the lists</source>
        <translation>1 篇文章已移出列表</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>{n} articles left the lists</source>
        <translation>{n} 篇文章已移出列表</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Changed what is kept</source>
        <translation>已更改保留规则</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Changed when {title} is read</source>
        <translation>已更改“{title}”的更新频率</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Changed the address of {title}</source>
        <translation>已更改“{title}”的地址</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Removed the folder {title}</source>
        <translation>已移除文件夹“{title}”</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Renamed {title}</source>
        <translation>已重命名“{title}”</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Moved {title}</source>
        <translation>已移动“{title}”</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/deeds.py"/>
        <source>Moved feeds</source>
        <translation>已移动订阅源</translation>
    </message>
</context>
<context>
    <name>DesktopPage</name>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Icon in the tray, with the number of unread articles</source>
        <translation>显示托盘图标和未读文章数</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Closing the window leaves Newsreader in the tray</source>
        <translation>关闭窗口后 Newsreader 留在托盘中</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Number of unread articles on the icon in the dock</source>
        <translation>在程序坞图标上显示未读文章数</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Start when I log in</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>That could not be: the desktop does not let Newsreader start with the session.</source>
        <translation>未能实现：桌面不允许 Newsreader 随会话启动。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>This desktop has no tray.</source>
        <translation>此桌面没有托盘。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>Notifications are off until you want them: in the menu of a feed in the sidebar. They come while you look at something else.</source>
        <translation>通知默认关闭，可在侧边栏中订阅源的菜单里开启。仅在不使用本窗口时通知。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/desktop_page.py"/>
        <source>It changes at the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
</context>
<context>
    <name>DesktopSide</name>
    <message>
        <location filename="../../newsreader/ui/desktop/side.py"/>
        <source>Newsreader reads your feeds from when you log in.</source>
        <translation>Newsreader 会在登录后开始获取订阅源。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/side.py"/>
        <source>The desktop does not let Newsreader start with the session.</source>
        <translation>桌面不允许 Newsreader 随会话启动。</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} new</source>
        <translation>新增 {n} 篇</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} changed</source>
        <translation>修改 {n} 篇</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Today, {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Yesterday, {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Tomorrow, {time}</source>
        <translation>明天 {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Next now</source>
        <translation>下次：现在</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Next: {when}</source>
        <translation>下次：{when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>Every {span}</source>
        <translation>每{span}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>By itself: about every {span}</source>
        <translation>自动：约每{span}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} weeks</source>
        <translation> {n} 周</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} days</source>
        <translation> {n} 天</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} hours</source>
        <translation> {n} 小时</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>{n} minutes</source>
        <translation> {n} 分钟</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>a day</source>
        <translation>篇/天</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>a week</source>
        <translation>篇/周</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>in four weeks</source>
        <translation>篇/四周</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>its server says nothing to ask by: the whole feed comes each time</source>
        <translation>服务器不支持增量查询，每次都会获取整个订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/diary_words.py"/>
        <source>asked only for what is new ({names})</source>
        <translation>仅查询新内容 ({names})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>What it said</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>Took</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>DownloadDialog</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Make readable offline</source>
        <translation>下载以供离线阅读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>With the full text of their pages</source>
        <translation>包括网页全文</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Also what arrives in the next</source>
        <translation>同时包括今后</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>The texts are here. Pictures that are missing will be fetched.</source>
        <translation>文章文本已在本机，将获取缺少的图片。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>No longer</source>
        <translation>不再继续</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>hours</source>
        <translation>小时内收到的文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Looking for what is missing…</source>
        <translation>正在查找缺少的内容…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{done} of {total} full texts</source>
        <translation>全文 {done}/{total}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{done} of {total} pictures · {size}</source>
        <translation>图片 {done}/{total} · {size}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{n} could not be had</source>
        <translation>{n} 项获取失败</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>1 picture was fetched, {size}</source>
        <translation>已获取 1 张图片，{size}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{n} pictures were fetched, {size}</source>
        <translation>已获取 {n} 张图片，{size}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{n} full texts</source>
        <translation>{n} 篇全文</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>{n} are missing:</source>
        <translation>缺少 {n} 项：</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Everything can be read offline.</source>
        <translation>所有内容均可离线阅读。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Nothing new was fetched.</source>
        <translation>没有获取到新内容。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/download.py"/>
        <source>Until {time} what arrives is made readable as it comes.</source>
        <translation>{time} 之前收到的内容会自动下载以供离线阅读。</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing holds “{words}”</source>
        <translation>没有包含“{words}”的文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>All words must stand in an article.</source>
        <translation>文章须包含所有词语。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>s stars the open article.</source>
        <translation>按 s 键可为打开的文章加星标。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing starred</source>
        <translation>没有星标文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>What comes in since midnight stands here.</source>
        <translation>零点以来收到的文章会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing yet today</source>
        <translation>今天还没有文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Show unread</source>
        <translation>显示未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Stories that two of your feeds tell stand here.</source>
        <translation>有两个订阅源报道的事件会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing popular yet</source>
        <translation>还没有热门事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>New articles come up here when feeds have some.</source>
        <translation>订阅源有新文章时会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>All read</source>
        <translation>全部已读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Show all articles</source>
        <translation>显示所有文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Show read articles</source>
        <translation>显示已读文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>No articles yet</source>
        <translation>还没有文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing is fetched while you are offline.</source>
        <translation>离线时不会获取任何内容。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>This feed was not read yet.</source>
        <translation>此订阅源尚未更新过。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/empty_list.py"/>
        <source>Nothing has come in here so far.</source>
        <translation>目前还没有收到任何内容。</translation>
    </message>
</context>
<context>
    <name>FactBoxes</name>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>starred</source>
        <translation>星标</translation>
    </message>
</context>
<context>
    <name>FeedCommands</name>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>There is no feed here.</source>
        <translation>这里没有订阅源。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>1 new article</source>
        <translation>1 篇新文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>{n} new articles</source>
        <translation>{n} 篇新文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>No new articles</source>
        <translation>没有新文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Choose a feed in the sidebar first.</source>
        <translation>请先在侧边栏中选择订阅源。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Choose a feed or a folder in the sidebar first.</source>
        <translation>请先在侧边栏中选择订阅源或文件夹。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Move to</source>
        <translation>移动到</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Top of the sidebar</source>
        <translation>侧边栏顶层</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Why it is in trouble…</source>
        <translation>查看异常原因…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Open site in browser</source>
        <translation>在浏览器中打开网站</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>What to keep…</source>
        <translation>保留规则…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Always read the full text</source>
        <translation>始终阅读全文</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Notify me of new articles</source>
        <translation>有新文章时通知</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_commands.py"/>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Read it</source>
        <translation>更新频率</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Unsubscribe</source>
        <translation>取消订阅</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Read now</source>
        <translation>立即更新</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Properties of {title}</source>
        <translation>“{title}”的属性</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Keep</source>
        <translation>保留</translation>
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
        <translation>无：位于顶层</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>As all feeds: {rule}</source>
        <translation>与所有订阅源相同：{rule}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>Keep: {rule}</source>
        <translation>保留：{rule}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/dialog.py"/>
        <source>The store does not answer</source>
        <translation>数据库没有响应</translation>
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
        <translation>订阅源仅提供摘要时始终阅读全文</translation>
    </message>
    <message>
        <location filename="../../newsreader/window_feeds.py"/>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <location filename="../../newsreader/window_feeds.py"/>
        <source>of new articles, while I look at something else</source>
        <translation>不使用本窗口时，有新文章就通知</translation>
    </message>
</context>
<context>
    <name>FeedTable</name>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Room taken by feed</source>
        <translation>各订阅源占用的空间</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Enter or a double-click: what to keep of this feed</source>
        <translation>按 Enter 或双击：设置此订阅源的保留规则</translation>
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
        <translation>地址不存在</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Site not found</source>
        <translation>找不到网站</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No connection</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No answer in time</source>
        <translation>响应超时</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No safe connection</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Too large</source>
        <translation>内容过大</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Led in circles</source>
        <translation>循环重定向</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Leads into a private network</source>
        <translation>指向内部网络</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Answer not understood</source>
        <translation>无法识别响应</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No longer a feed</source>
        <translation>不再是订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Empty answer</source>
        <translation>响应为空</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>No text in the answer</source>
        <translation>响应中没有文本</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Too large to read</source>
        <translation>过大，无法读取</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Not readable</source>
        <translation>无法解析</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>In trouble</source>
        <translation>异常</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>1 try so far</source>
        <translation>已尝试 1 次</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{n} tries so far</source>
        <translation>已尝试 {n} 次</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Asks for a password</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Access refused</source>
        <translation>拒绝访问</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Gone for good</source>
        <translation>已永久移除</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Asked to come less often</source>
        <translation>要求降低访问频率</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Site overloaded</source>
        <translation>网站过载</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Error of the site ({status})</source>
        <translation>网站出错 ({status})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Answered {status}</source>
        <translation>响应代码 {status}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>next try now</source>
        <translation>下次重试：现在</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>next try {day}, {time}</source>
        <translation>下次重试：{day} {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>next try {weekday}, {time}</source>
        <translation>下次重试：{weekday} {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>next try {date}, {time}</source>
        <translation>下次重试：{date} {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Next try now.</source>
        <translation>下次重试：现在。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Next try {day}, {time}.</source>
        <translation>下次重试：{day} {time}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Next try {weekday}, {time}.</source>
        <translation>下次重试：{weekday} {time}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>Next try {date}, {time}.</source>
        <translation>下次重试：{date} {time}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due now.</source>
        <translation>即将读取下一批订阅源。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due at {time}.</source>
        <translation>下一批订阅源将在 {time} 读取。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due {day}, {time}.</source>
        <translation>下一批订阅源将在{day} {time} 读取。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due {weekday}, {time}.</source>
        <translation>下一批订阅源将在{weekday} {time} 读取。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>The next feeds are due {date}, {time}.</source>
        <translation>下一批订阅源将在 {date} {time} 读取。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{what} since {time}</source>
        <translation>{what}（{time} 起）</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{what} since {day}</source>
        <translation>{what}（{day}起）</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{what} since {weekday}</source>
        <translation>{what}（{weekday}起）</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>{what} since {date}</source>
        <translation>{what}（{date}起）</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_words.py"/>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Find in this article</source>
        <translation>在此文章中查找</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Places in this article</source>
        <translation>此文章中的匹配数</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Leave the search (Esc)</source>
        <translation>关闭查找 (Esc)</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/article/find_bar.py"/>
        <source>Not in this article</source>
        <translation>未找到</translation>
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
        <translation>一份属于自己的安静报纸</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Everything is kept on this machine. No account; only the sites that you add are asked.</source>
        <translation>所有内容都保存在本机。无需账号，仅访问已添加的网站。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>or bring the list of another reader along</source>
        <translation>或者导入其他阅读器的列表</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Paste the address of a site you like</source>
        <translation>粘贴喜欢的网站的地址</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Address of a site you like</source>
        <translation>喜欢的网站的地址</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Import OPML…</source>
        <translation>导入 OPML…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Start reading</source>
        <translation>开始阅读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>or begin with a pack – each feed can be removed again</source>
        <translation>或者从订阅包开始，其中的订阅源随时可以移除</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>1 feed</source>
        <translation>1 个订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>{n} feeds</source>
        <translation>{n} 个订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>1 pack · {feeds} feeds chosen</source>
        <translation>已选 1 个订阅包 · {feeds} 个订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>{packs} packs · {feeds} feeds chosen</source>
        <translation>已选 {packs} 个订阅包 · {feeds} 个订阅源</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>Name of the new folder</source>
        <translation>新文件夹的名称</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>No folder</source>
        <translation>不放入文件夹</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/found_feeds.py"/>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <location filename="../../newsreader/ui/palette/found_list.py"/>
        <source>Found</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>FullTexts</name>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>Full texts are read from now on, and those of the newest unread articles at once</source>
        <translation>今后将获取全文，最新的未读文章现在就开始获取</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>Full texts of this feed are read only when you ask for one</source>
        <translation>此订阅源的全文仅在需要时获取</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>Fetching the article&#x27;s page…</source>
        <translation>正在获取文章网页…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>Fetching {n} articles&#x27; pages…</source>
        <translation>正在获取 {n} 篇文章的网页…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/full_texts.py"/>
        <source>The full text is here</source>
        <translation>已获取全文</translation>
    </message>
</context>
<context>
    <name>Futures</name>
    <message>
        <location filename="../../newsreader/ui/futures.py"/>
        <source>Something went wrong inside the program: {error}</source>
        <translation>程序内部出错：{error}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import feeds</source>
        <translation>导入订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>What was left out</source>
        <translation>跳过的内容</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Reading the list…</source>
        <translation>正在读取列表…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import 1 feed</source>
        <translation>导入 1 个订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import {count} feeds</source>
        <translation>导入 {count} 个订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>No feeds in this file.</source>
        <translation>此文件中没有订阅源。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>It is a list, but it names no feed.</source>
        <translation>这是一份列表，但其中没有订阅源。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 line was left out.</source>
        <translation>已跳过 1 行。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} lines were left out.</source>
        <translation>已跳过 {count} 行。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>This list cannot be imported.</source>
        <translation>无法导入此列表。</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>What to keep</source>
        <translation>保留规则</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>What to keep of {feed}</source>
        <translation>“{feed}”的保留规则</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>As all feeds</source>
        <translation>与所有订阅源相同</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Only</source>
        <translation>仅保留</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>the newest</source>
        <translation>最新的</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>articles</source>
        <translation>篇文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>those of the last</source>
        <translation>最近</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Pictures only of the last</source>
        <translation>图片仅保留最近</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Keep so</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/keep_dialog.py"/>
        <source>As all feeds: {rule}</source>
        <translation>与所有订阅源相同：{rule}</translation>
    </message>
</context>
<context>
    <name>KeyCatcher</name>
    <message>
        <location filename="../../newsreader/ui/settings/key_catcher.py"/>
        <source>Press the new keys</source>
        <translation>按下新的快捷键</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/key_catcher.py"/>
        <source>Press the new keys; Esc leaves it as it was</source>
        <translation>按下新的快捷键；按 Esc 保持不变</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <location filename="../../newsreader/ui/settings/key_list.py"/>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <location filename="../../newsreader/ui/settings/key_list.py"/>
        <source>no keys</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/key_list.py"/>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>Keyboard</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>Find a key</source>
        <translation>查找快捷键</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>Change keys…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>No key does that.</source>
        <translation>没有这样的快捷键。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/keyboard.py"/>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>LifePanel</name>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>It was not read since the diary is kept.</source>
        <translation>自开始记录以来尚未更新过。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_properties/life.py"/>
        <source>Diary</source>
        <translation>更新记录</translation>
    </message>
</context>
<context>
    <name>LightView</name>
    <message>
        <location filename="../../newsreader/ui/article/light_view.py"/>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>LinkTip</name>
    <message>
        <location filename="../../newsreader/ui/article/link_tip.py"/>
        <source>Where the link leads</source>
        <translation>链接目标</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <location filename="../../newsreader/ui/lists.py"/>
        <source>, </source>
        <comment>between the parts of an enumeration</comment>
        <translation>，</translation>
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
        <translation>{name}：{what}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../newsreader/ui/window_menus.py"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/window_menus.py"/>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <location filename="../../newsreader/ui/new_versions.py"/>
        <source>This is the newest version.</source>
        <translation>已是最新版本。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/new_versions.py"/>
        <source>Version {version} is there, on {page}</source>
        <translation>版本 {version} 已发布，请访问 {page}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../../newsreader/ui/notices.py"/>
        <source>New articles of this feed are told about while you look at something else</source>
        <translation>不使用本窗口时，此订阅源有新文章会通知</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/notices.py"/>
        <source>New articles of this feed come quietly</source>
        <translation>此订阅源有新文章时不再通知</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>{n} new articles</source>
        <translation>{n} 篇新文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>{n} new articles in {feeds} feeds</source>
        <translation>{feeds} 个订阅源有 {n} 篇新文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>{feed}: {n}</source>
        <translation>{feed}：{n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>1 unread article</source>
        <translation>1 篇未读文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>{n} unread articles</source>
        <translation>{n} 篇未读文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/note.py"/>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <location filename="../../newsreader/ui/open_link.py"/>
        <source>This link cannot be opened: it leads to no web page and no address.</source>
        <translation>无法打开此链接：它没有指向网页或有效的地址。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/open_link.py"/>
        <source>Nothing on this computer opened the link.</source>
        <translation>此电脑上没有可打开该链接的程序。</translation>
    </message>
</context>
<context>
    <name>Opml</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>{count} feeds written to {file}</source>
        <translation>已将 {count} 个订阅源导出到 {file}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Import feeds</source>
        <translation>导入订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Export feeds</source>
        <translation>导出订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Lists of feeds</source>
        <translation>订阅源列表</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 feed</source>
        <translation>1 个订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} feeds</source>
        <translation>{count} 个订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 folder</source>
        <translation>1 个文件夹</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} folders</source>
        <translation>{count} 个文件夹</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{feeds} in {folders}</source>
        <translation>{folders}中的 {feeds}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 feed added.</source>
        <translation>已添加 1 个订阅源。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} feeds added.</source>
        <translation>已添加 {count} 个订阅源。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>1 was there already.</source>
        <translation>1 个已存在。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>{count} were there already.</source>
        <translation>{count} 个已存在。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>Line {line}: {title} – {reason}</source>
        <translation>第 {line} 行：{title} – {reason}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opml.py"/>
        <source>… and {count} more</source>
        <translation>… 还有 {count} 项</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>World news</source>
        <translation>国际新闻</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Five continents, in English</source>
        <translation>来自五大洲的英文报道</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Near you</source>
        <translation>本地新闻</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Papers of your country</source>
        <translation>本国的报纸</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Science</source>
        <translation>科学</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Journals, nature, space</source>
        <translation>期刊、自然、太空</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Computing</source>
        <translation>计算机</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Machines, programs, makers</source>
        <translation>硬件、软件、创客</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Books and history</source>
        <translation>书籍与历史</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Reviews, essays, the past</source>
        <translation>书评、随笔、往事</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Kitchen</source>
        <translation>厨房</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Recipes and seasons</source>
        <translation>食谱与时令</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Making things</source>
        <translation>动手制作</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/first_run.py"/>
        <source>Workshop, house, repairs</source>
        <translation>工坊、家居、修理</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../../newsreader/ui/stories/pages.py"/>
        <source>This story is gone.</source>
        <translation>此事件已不存在。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>is on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>{n} articles</source>
        <translation>{n} 篇文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>{n} stories</source>
        <translation>{n} 个事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>{n} unread</source>
        <translation>{n} 篇未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Do</source>
        <translation>执行</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Search all articles for “{words}”</source>
        <translation>在所有文章中搜索“{words}”</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/entries.py"/>
        <source>Lately</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/palette.py"/>
        <source>Go to or do</source>
        <translation>转到或执行</translation>
    </message>
</context>
<context>
    <name>PictureCopies</name>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>Picture copied</source>
        <translation>已复制图片</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_copies.py"/>
        <source>This picture is not stored any more.</source>
        <translation>此图片已不在本机。</translation>
    </message>
</context>
<context>
    <name>PictureLoads</name>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>Loading the picture…</source>
        <translation>正在加载图片…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>Loading the pictures…</source>
        <translation>正在加载图片…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>It is here</source>
        <translation>已加载</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>All pictures are here</source>
        <translation>所有图片均已加载</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>One picture could not be had</source>
        <translation>有一张图片获取失败</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_loads.py"/>
        <source>{n} pictures could not be had</source>
        <translation>{n} 张图片获取失败</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>Room for pictures in gigabytes</source>
        <translation>图片空间 (GB)</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>Pictures</source>
        <translation>图片</translation>
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
        <translation>何时获取图片</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>Where the system does not say whether a network is metered, it counts as unmetered.</source>
        <translation>如果系统没有说明网络是否按流量计费，则视为不计费。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/picture_row.py"/>
        <source>Over it the pictures of the oldest read articles go, never those of a starred one.</source>
        <translation>超出上限时，会删除最早的已读文章的图片，但绝不删除星标文章的图片。</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>With their articles</source>
        <translation>随文章获取</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>On unmetered networks</source>
        <translation>仅在不按流量计费的网络上</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>When asked for</source>
        <translation>需要时获取</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/picture_choices.py"/>
        <source>As all feeds: {policy}</source>
        <translation>与所有订阅源相同：{policy}</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <location filename="../../newsreader/ui/player/player.py"/>
        <source>“{title}” cannot be played here: {reason} Open it outside, where another program may play it.</source>
        <translation>无法在此播放“{title}”：{reason} 可改用其他程序打开。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/player.py"/>
        <source>the format is unknown</source>
        <translation>格式未知</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/sound.py"/>
        <source>The light edition plays no audio or video. Open the file outside, or install the full one.</source>
        <translation>轻量版不能播放音频和视频。请用其他程序打开该文件，或安装完整版。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/sound.py"/>
        <source>Nothing can be played here: a part of the system for sound is missing ({reason}). Open the file outside, or install it: on Debian and Ubuntu it is libpulse0.</source>
        <translation>无法在此播放：缺少系统的声音组件 ({reason})。请用其他程序打开该文件，或安装该组件（在 Debian 和 Ubuntu 上为 libpulse0）。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/words.py"/>
        <source>chapter {n} of {count}</source>
        <translation>第 {n} 章，共 {count} 章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/words.py"/>
        <source>{done} MB loaded</source>
        <translation>已加载 {done} MB</translation>
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
        <translation>播放器</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Back 15 seconds</source>
        <translation>后退 15 秒</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>On 30 seconds</source>
        <translation>前进 30 秒</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Chapters and files</source>
        <translation>章节和文件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Keep for offline</source>
        <translation>保存以供离线使用</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>heard</source>
        <translation>已听完</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Speed: {speed}</source>
        <translation>速度：{speed}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Stop loading</source>
        <translation>停止加载</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/bar.py"/>
        <source>Kept for offline. Press to delete the file</source>
        <translation>已离线保存。按此可删除文件</translation>
    </message>
</context>
<context>
    <name>PlayerPlace</name>
    <message>
        <location filename="../../newsreader/ui/player/place.py"/>
        <source>more than 500 MB</source>
        <translation>超过 500 MB</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/place.py"/>
        <source>“{title}” is a large file ({size}). Load it all the same?</source>
        <translation>“{title}”是大文件 ({size})。仍要加载吗？</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/place.py"/>
        <source>Large file</source>
        <translation>大文件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/player/place.py"/>
        <source>Load it</source>
        <translation>加载</translation>
    </message>
</context>
<context>
    <name>PopularList</name>
    <message>
        <location filename="../../newsreader/ui/related/popular.py"/>
        <source>Popular in your feeds</source>
        <translation>订阅源中的热门事件</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>Print article</source>
        <translation>打印文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>The article could not be printed.</source>
        <translation>无法打印文章。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/printing.py"/>
        <source>{path} cannot be written as a PDF. Name another file or folder.</source>
        <translation>无法将 {path} 写为 PDF。请指定其他文件或文件夹。</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>{n} to read</source>
        <translation>{n} 篇待读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Nothing unread</source>
        <translation>没有未读文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Space opens the next one and reads on, across feeds.</source>
        <translation>按空格键打开下一篇，并跨订阅源继续阅读。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Choose an article from the list to read it again.</source>
        <translation>从列表中选择文章即可重读。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>{unread} unread, from one feed.</source>
        <translation>{unread} 篇未读，来自一个订阅源。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>{unread} unread, from {feeds} feeds.</source>
        <translation>{unread} 篇未读，来自 {feeds} 个订阅源。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>What is folded away under them stays as it is; “Mark whole story read” takes it along.</source>
        <translation>折叠在其下的文章保持不变；“将整个事件标为已读”会一并处理。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>{n} articles chosen</source>
        <translation>已选择 {n} 篇文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Esc goes back to one</source>
        <translation>按 Esc 回到单篇</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>What came in before is kept.</source>
        <translation>之前收到的内容会保留。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>This article is gone.</source>
        <translation>此文章已不存在。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>All read.</source>
        <translation>全部已读。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>No unread article before this one.</source>
        <translation>前面没有未读文章。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>This article has no address of its own.</source>
        <translation>此文章没有自己的地址。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>Nothing stands above.</source>
        <translation>上方没有文章。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/reading.py"/>
        <source>Nothing stands below.</source>
        <translation>下方没有文章。</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Only when I mark it</source>
        <translation>仅手动标记</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>As soon as it is open</source>
        <translation>打开时立即</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>After {n} seconds on the screen</source>
        <translation>在屏幕上显示 {n} 秒后</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>An article counts as read</source>
        <translation>将文章视为已读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>By itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Web view</source>
        <translation>网页视图</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Light view</source>
        <translation>轻量视图</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Articles are shown by</source>
        <translation>文章显示方式</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Headlines that I scroll past count as read, too</source>
        <translation>滚动经过的标题也视为已读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Show articles of one story as one row</source>
        <translation>将同一事件的文章显示为一行</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Who reads one article has read the whole story</source>
        <translation>读过一篇文章即视为读过整个事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Keys and a click open one. By hand it can be marked whatever is chosen here.</source>
        <translation>按键和点击都可以打开文章。无论此处如何选择，都可手动标记。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>The light view needs little memory and shows no video cards; by itself it takes over where the web view does not work. This holds from the next start on.</source>
        <translation>轻量视图占用内存少，不显示视频卡片；选择“自动”时，会在网页视图无法工作时启用。下次启动时生效。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Those that the wheel, the keys or the scroll bar take over the top of a list, as soon as it rests. Undo takes them back.</source>
        <translation>指用滚轮、按键或滚动条移出列表顶端的标题，滚动停下后即生效。可以撤销。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>In lists of many feeds. The row says how many other sources tell the story; a click on that unfolds it. Fold stories in the menu chooses otherwise for a single view or folder.</source>
        <translation>用于包含多个订阅源的列表。该行会显示另有多少来源报道了此事件，点击该处可展开。通过菜单中的“折叠事件”，可为单个视图或文件夹另行设置。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/reading_page.py"/>
        <source>Wherever the others stand. Undo takes it back. Counts are of articles, never of stories.</source>
        <translation>无论其他文章在何处，都会标为已读。可以撤销。计数始终以文章为准，而非事件。</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>same time</source>
        <translation>同时</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} d</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} wk</source>
        <translation>{n} 周</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{time} earlier</source>
        <translation>早 {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{time} later</source>
        <translation>晚 {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>1 copy</source>
        <translation>1 篇重复</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/words.py"/>
        <source>{n} copies</source>
        <translation>{n} 篇重复</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>Same story</source>
        <translation>同一事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>More like this</source>
        <translation>相似文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>Related stories</source>
        <translation>相关报道</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>Related stories stand here beside an article.</source>
        <translation>打开文章后，相关报道会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/related/panel.py"/>
        <source>No other source has written about this.</source>
        <translation>没有其他来源报道此事。</translation>
    </message>
</context>
<context>
    <name>RelatedPlace</name>
    <message>
        <location filename="../../newsreader/ui/related/place.py"/>
        <source>Looking for related stories…</source>
        <translation>正在查找相关报道…</translation>
    </message>
</context>
<context>
    <name>RemovedDialog</name>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Recently removed</source>
        <translation>最近移除</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Feeds that were unsubscribed</source>
        <translation>已取消订阅的订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Nothing was removed in the last thirty days. A feed that you unsubscribe stands here until then.</source>
        <translation>过去三十天内没有移除任何内容。取消订阅的订阅源会在这里保留三十天。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>They come back with their articles, marks and stars.</source>
        <translation>恢复时，文章、标记和星标也会一并恢复。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Follow it again</source>
        <translation>重新订阅</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>1 article</source>
        <translation>1 篇文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>{n} articles</source>
        <translation>{n} 篇文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/removed.py"/>
        <source>until {day}</source>
        <translation>保留至 {day}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <location filename="../../newsreader/ui/saving.py"/>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/saving.py"/>
        <source>Web page with its pictures</source>
        <translation>网页（含图片）</translation>
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
        <translation>保存文章</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Search all articles</source>
        <translation>搜索所有文章</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Offline &amp; storage</source>
        <translation>离线与存储</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Sharing</source>
        <translation>分享</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/opening.py"/>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>the newest article</source>
        <translation>最新 1 篇</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>the newest {n}</source>
        <translation>最新 {n} 篇</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>of the last day</source>
        <translation>最近 1 天</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>of the last {n} days</source>
        <translation>最近 {n} 天</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>pictures of the last day</source>
        <translation>最近 1 天的图片</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>pictures of the last {n} days</source>
        <translation>最近 {n} 天的图片</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>1 article</source>
        <translation>1 篇文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{n} articles</source>
        <translation>{n} 篇文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>1 picture ({size})</source>
        <translation>1 张图片 ({size})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{n} pictures ({size})</source>
        <translation>{n} 张图片 ({size})</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>Nothing would go.</source>
        <translation>不会移除任何内容。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{what} would go. What is unread or starred never does.</source>
        <translation>将移除 {what}。未读或加星标的文章始终保留。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{articles} and {pictures} would go. What is unread or starred never does.</source>
        <translation>将移除 {articles}和 {pictures}。未读或加星标的文章始终保留。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>1 other feed {n}</source>
        <translation>另外 1 个订阅源 {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{feeds} other feeds {n}</source>
        <translation>另外 {feeds} 个订阅源 {n}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{what} left the lists; their room comes back when Newsreader ends.</source>
        <translation>{what}已移出列表，占用的空间会在 Newsreader 退出时释放。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>{size} are free and can be given back.</source>
        <translation>有 {size} 空闲空间可以释放。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/words.py"/>
        <source>There is nothing to give back.</source>
        <translation>没有可释放的空间。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../newsreader/ui/settings/dialog.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/dialog.py"/>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/dialog.py"/>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/dialog.py"/>
        <source>No setting is called so.</source>
        <translation>没有这样的设置。</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>An address of your own</source>
        <translation>自定义地址</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>Link copied</source>
        <translation>已复制链接</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>{n} links copied</source>
        <translation>已复制 {n} 个链接</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>Quotation copied as Markdown</source>
        <translation>已将引文复制为 Markdown</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>Share on {network}…</source>
        <translation>分享到 {network}…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sharing.py"/>
        <source>This article has no address of its own.</source>
        <translation>此文章没有自己的地址。</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Your Mastodon server</source>
        <translation>Mastodon 服务器</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>social.example</source>
        <translation>social.example</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Its name in the menu</source>
        <translation>菜单中的名称</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Link list</source>
        <translation>链接列表</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Its address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Sharing</source>
        <translation>分享</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>What is ticked stands in the Share menu of an article. It opens in your browser, where you see what is sent before it is.</source>
        <translation>选中的项目会显示在文章的“分享”菜单中。分享页面在浏览器中打开，发送之前可以看到要发送的内容。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>In the address, {url}, {title} and {source} stand for the article&#x27;s own.</source>
        <translation>地址中的 {url}、{title} 和 {source} 会替换为文章的相应内容。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>This is no name of a server.</source>
        <translation>这不是有效的服务器名称。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>Which server are you on?</source>
        <translation>使用的是哪个服务器？</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/sharing_page.py"/>
        <source>An address begins with https:// and holds {url} or {title}.</source>
        <translation>地址须以 https:// 开头，并包含 {url} 或 {title}。</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Letters and signs alone are commands</source>
        <translation>启用字母和符号单键快捷键</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Add keys…</source>
        <translation>添加快捷键…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>No keys</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>As it was at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>All as at first</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Take them away from it</source>
        <translation>改用于此命令</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Switch them off where a voice or an unsteady hand presses them by accident; what needs Ctrl, Alt or F keys stays.</source>
        <translation>如果语音控制或手抖容易误触，可以关闭；使用 Ctrl、Alt 或 F 键的快捷键不受影响。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>Press the new keys of {command}</source>
        <translation>按下“{command}”的新快捷键</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>{keys} goes through lists and fields: no command can have it.</source>
        <translation>{keys} 用于在列表和输入框中移动，不能分配给命令。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>{keys} does “{command}”, always.</source>
        <translation>{keys} 固定用于“{command}”。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/shortcuts_page.py"/>
        <source>{keys} does “{command}” already.</source>
        <translation>{keys} 已用于“{command}”。</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>All articles</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Popular</source>
        <translation>热门</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Story</source>
        <translation>事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/nodes.py"/>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
</context>
<context>
    <name>SidebarDelegate</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/view.py"/>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/model.py"/>
        <source>{n} articles</source>
        <translation>{n} 篇文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/model.py"/>
        <source>{n} stories</source>
        <translation>{n} 个事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/model.py"/>
        <source>{n} unread</source>
        <translation>{n} 篇未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/model.py"/>
        <source>being read now</source>
        <translation>正在更新</translation>
    </message>
</context>
<context>
    <name>SidebarPane</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/pane.py"/>
        <source>Find a feed</source>
        <translation>查找订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/pane.py"/>
        <source>Show only feeds and folders with these words</source>
        <translation>仅显示包含这些词语的订阅源和文件夹</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/pane.py"/>
        <source>Show all feeds</source>
        <translation>显示所有订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/sidebar/pane.py"/>
        <source>Show all feeds (Esc)</source>
        <translation>显示所有订阅源 (Esc)</translation>
    </message>
</context>
<context>
    <name>SidebarView</name>
    <message>
        <location filename="../../newsreader/ui/sidebar/view.py"/>
        <source>Views and feeds</source>
        <translation>视图和订阅源</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <location filename="../../newsreader/ui/offline_line.py"/>
        <source>Working offline</source>
        <translation>离线模式</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/offline_line.py"/>
        <source>everything marked {mark} can be read</source>
        <translation>标有 {mark} 的内容均可阅读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/offline_line.py"/>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/offline_line.py"/>
        <source>as saved</source>
        <translation>“已保存”标记</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>in 1 feed</source>
        <translation>1 个订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>in {n} feeds</source>
        <translation>{n} 个订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Nothing unread {where}</source>
        <translation>{where}中没有未读文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{n} unread {where}</source>
        <translation>{where}中有 {n} 篇未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>1 feed read {when}</source>
        <translation>{when}更新了 1 个订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{n} feeds read {when}</source>
        <translation>{when}更新了 {n} 个订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>All feeds read {when}</source>
        <translation>{when}更新了所有订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{n} in trouble</source>
        <translation>{n} 个异常</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{n} of {total} readable offline</source>
        <translation>{total} 篇中有 {n} 篇可离线阅读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>{done} of {total} feeds read</source>
        <translation>已更新 {done}/{total} 个订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source> · {n} new</source>
        <translation> · 新增 {n} 篇</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Last read</source>
        <translation>上次更新</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Being read</source>
        <translation>正在更新</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Feeds read</source>
        <translation>订阅源更新进度</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Feeds: {trouble}</source>
        <translation>订阅源：{trouble}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Articles: {count}</source>
        <translation>文章：{count}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/status.py"/>
        <source>Make readable offline…</source>
        <translation>下载以供离线阅读…</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Measuring…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>What to keep…</source>
        <translation>保留规则…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Free the space now…</source>
        <translation>立即释放空间…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Offline &amp; storage</source>
        <translation>离线与存储</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>{n} articles of {feeds} feeds</source>
        <translation>{feeds} 个订阅源的 {n} 篇文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Of all feeds: {rule}.</source>
        <translation>所有订阅源：{rule}。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>1 feed has its own rule.</source>
        <translation>1 个订阅源有单独的规则。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>{n} feeds have their own.</source>
        <translation>{n} 个订阅源有单独的规则。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Search index</source>
        <translation>搜索索引</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Audio and video</source>
        <translation>音频和视频</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Icons, copies, log</source>
        <translation>图标、备份、日志</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Free the space now</source>
        <translation>立即释放空间</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Articles that left the lists will be gone for good: this cannot be undone.</source>
        <translation>已移出列表的文章将永久删除，此操作无法撤销。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Free the space</source>
        <translation>释放空间</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/storage_page.py"/>
        <source>Giving room back…</source>
        <translation>正在释放空间…</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Follow this story</source>
        <translation>关注此事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Following – stop</source>
        <translation>已关注 – 取消</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Mark story read</source>
        <translation>将事件标为已读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>No notifications</source>
        <translation>关闭通知</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Notify me</source>
        <translation>开启通知</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>New since you read it</source>
        <translation>上次阅读后的新内容</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>first report</source>
        <translation>首次报道</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Why one story</source>
        <translation>为何归为同一事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Popular</source>
        <translation>热门</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/light_stories.py"/>
        <source>Split from this story</source>
        <translation>从此事件中移出</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/stories.py"/>
        <source>This article was not looked at yet. Try again in a moment.</source>
        <translation>此文章尚未分析，请稍后再试。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/stories.py"/>
        <source>Choose a card of the related stories first: 4 goes there, arrows go on.</source>
        <translation>请先选择一张相关报道卡片：按 4 转到卡片，用方向键移动。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/stories.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every half hour</source>
        <translation>每半小时的文章数</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every hour</source>
        <translation>每小时的文章数</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every three hours</source>
        <translation>每三小时的文章数</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every six hours</source>
        <translation>每六小时的文章数</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every day</source>
        <translation>每天的文章数</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every week</source>
        <translation>每周的文章数</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every four weeks</source>
        <translation>每四周的文章数</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Articles every year</source>
        <translation>每年的文章数</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Story</source>
        <translation>事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>stand in at least {n} of the {all} texts</source>
        <translation>至少出现在 {all} 篇中的 {n} 篇里</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Following</source>
        <translation>已关注</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>New articles of this story also stand in the sidebar, under its headline.</source>
        <translation>此事件的新文章也会显示在侧边栏中的事件标题下。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>One notification an hour at most tells of them.</source>
        <translation>每小时最多通知一次。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>Stories that several of your feeds told in the last 48 hours</source>
        <translation>过去 48 小时内有多个订阅源报道的事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>No story was told by two of your feeds in the last 48 hours.</source>
        <translation>过去 48 小时内没有两个订阅源同时报道的事件。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/story_html.py"/>
        <source>{n} unread</source>
        <translation>{n} 篇未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>yesterday {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>since {when}</source>
        <translation>{when} 起</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>since yesterday</source>
        <translation>昨天起</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>since {date}</source>
        <translation>{date}起</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>1 source</source>
        <translation>1 个来源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>{n} sources</source>
        <translation>{n} 个来源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>1 article</source>
        <translation>1 篇文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/words.py"/>
        <source>{n} articles</source>
        <translation>{n} 篇文章</translation>
    </message>
</context>
<context>
    <name>StoryDeeds</name>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>Following {title}</source>
        <translation>已关注“{title}”</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>No longer following {title}</source>
        <translation>已取消关注“{title}”</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>Not related any more</source>
        <translation>已标为不相关</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>Joined as one story</source>
        <translation>已合并为同一事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/deeds.py"/>
        <source>Split from its story</source>
        <translation>已从所属事件中移出</translation>
    </message>
</context>
<context>
    <name>StoryReading</name>
    <message>
        <location filename="../../newsreader/ui/story_reading.py"/>
        <source>No other article here tells this story.</source>
        <translation>此处没有其他报道此事件的文章。</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>Sepia</source>
        <translation>棕褐色</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/theme/source.py"/>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>undated, arrived {date}</source>
        <translation>无日期，{date} 收到</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>1 picture to come</source>
        <translation>缺少 1 张图片</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>{n} pictures to come</source>
        <translation>缺少 {n} 张图片</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>saved offline</source>
        <translation>已离线保存</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>full text to come</source>
        <translation>缺少全文</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>with full text</source>
        <translation>含全文</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>1 unread</source>
        <translation>1 篇未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>{n} unread</source>
        <translation>{n} 篇未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>1 source</source>
        <translation>1 个来源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>{n} sources</source>
        <translation>{n} 个来源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>1 article</source>
        <translation>1 篇文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>{n} articles</source>
        <translation>{n} 篇文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>of the same story</source>
        <translation>属于同一事件</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>story unfolded</source>
        <translation>事件已展开</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>story folded</source>
        <translation>事件已折叠</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/words.py"/>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message>
        <location filename="../../newsreader/ui/timeline/delegate.py"/>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <location filename="../../newsreader/ui/timeline/model.py"/>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <location filename="../../newsreader/ui/timeline/pane.py"/>
        <source>Oldest first</source>
        <translation>从旧到新</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/pane.py"/>
        <source>Newest first</source>
        <translation>从新到旧</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/timeline/pane.py"/>
        <source>{n} chosen</source>
        <translation>已选择 {n} 篇</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <location filename="../../newsreader/ui/timeline/view.py"/>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../newsreader/ui/toast.py"/>
        <source>{text}. {key} undoes it.</source>
        <translation>{text}。按 {key} 撤销。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toast.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>Nothing came in during the last week. What your feeds bring stands here as it comes.</source>
        <translation>过去一周没有收到任何内容。订阅源的新内容会随时显示在这里。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>Your own paper</source>
        <translation>属于自己的报纸</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>1 feed</source>
        <translation>1 个订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>{n} feeds</source>
        <translation>{n} 个订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>{n} unread</source>
        <translation>{n} 篇未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>Popular</source>
        <translation>热门</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>{source} first, {when}</source>
        <translation>{source} 首先报道，{when}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/stories/front_page.py"/>
        <source>In no folder</source>
        <translation>不在文件夹中</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/toolbar.py"/>
        <source>Back to {place}</source>
        <translation>返回“{place}”</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <location filename="../../newsreader/ui/player/track.py"/>
        <source>Place in the file</source>
        <translation>播放位置</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../newsreader/ui/desktop/tray.py"/>
        <source>Open Newsreader</source>
        <translation>打开 Newsreader</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/tray.py"/>
        <source>{n} unread</source>
        <translation>{n} 篇未读</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/desktop/tray.py"/>
        <source>All read</source>
        <translation>全部已读</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Edit address…</source>
        <translation>编辑地址…</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/closed_words.py"/>
        <source>Unsubscribe</source>
        <translation>取消订阅</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>Feeds in trouble</source>
        <translation>异常的订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>Try all again</source>
        <translation>全部重试</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>Every feed is well</source>
        <translation>所有订阅源均正常</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>A feed that does not answer as it should stands here, with the reason, until it does again.</source>
        <translation>未能正常响应的订阅源会连同原因显示在这里，直到恢复正常。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>being read</source>
        <translation>正在更新</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/feed_life/trouble.py"/>
        <source>{address} · {tries} · its articles, marks and stars are kept.</source>
        <translation>{address} · {tries} · 文章、标记和星标均会保留。</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <location filename="../../newsreader/ui/undoing.py"/>
        <source>{what} – {key} takes it back</source>
        <translation>{what} – 按 {key} 撤销</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/undoing.py"/>
        <source>Undone: {what}</source>
        <comment>what: a finished sentence, such as Marked 3 as read</comment>
        <translation>已撤销：{what}</translation>
    </message>
</context>
<context>
    <name>VersionBox</name>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>Ask once a day whether there is a newer version</source>
        <translation>每天检查一次新版本</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>Ask now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>This copy knows no page of the project, so it cannot ask for newer versions.</source>
        <translation>此副本没有项目网页的信息，因此无法检查新版本。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>Only {page} is asked, and it learns nothing but that.</source>
        <translation>仅访问 {page}，不会向其透露其他信息。</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/dialogs/version_box.py"/>
        <source>Asking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>VideoScreen</name>
    <message>
        <location filename="../../newsreader/ui/player/screen.py"/>
        <source>Video</source>
        <translation>视频</translation>
    </message>
</context>
<context>
    <name>WebView</name>
    <message>
        <location filename="../../newsreader/ui/article/web_view.py"/>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>WindowApp</name>
    <message>
        <location filename="../../newsreader/window_app.py"/>
        <source>{title}, in {folder}</source>
        <translation>{title}（位于“{folder}”）</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <location filename="../../newsreader/ui/palette/palette.py"/>
        <source>Where to, or what to do?</source>
        <translation>转到哪里，或做什么？</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/palette/palette.py"/>
        <source>Go to or do</source>
        <translation>转到或执行</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Feed</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>{feed}, {articles} articles, text {text}, kept: {keeps}</source>
        <translation>{feed}，{articles} 篇文章，文本 {text}，保留：{keeps}</translation>
    </message>
    <message>
        <location filename="../../newsreader/ui/settings/feed_table.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
</TS>
