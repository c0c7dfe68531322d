/** What the page itself says. Answers come from the app in the language that was asked in. */

export const LOCALES = /** @type {const} */ (['zh-CN', 'zh-TW', 'en-US']);
/** @typedef {(typeof LOCALES)[number]} Locale */

/** @type {Readonly<Record<string, Readonly<Record<string, string>>>>} */
const WORDS = {
  title: { 'zh-CN': '寻闻', 'zh-TW': '尋聞', 'en-US': 'Xunwen' },
  app: { 'zh-CN': '应用', 'zh-TW': '應用程式', 'en-US': 'APP' },
  you: { 'zh-CN': '你', 'zh-TW': '你', 'en-US': 'You' },
  used: { 'zh-CN': '你使用了 {line}', 'zh-TW': '你使用了 {line}', 'en-US': 'You used {line}' },
  thinking: { 'zh-CN': '寻闻正在思考…', 'zh-TW': '尋聞正在思考…', 'en-US': 'Xunwen is thinking…' },
  unreachable: {
    'zh-CN': '连不上寻闻。它还在运行吗？',
    'zh-TW': '連不上尋聞。它還在執行嗎？',
    'en-US': 'Xunwen cannot be reached. Is it still running?',
  },
  ephemeral: {
    'zh-CN': '只有你能看到这条',
    'zh-TW': '只有你能看到這則',
    'en-US': 'Only you can see this',
  },
  dismiss: { 'zh-CN': '关闭这条消息', 'zh-TW': '關閉這則訊息', 'en-US': 'Dismiss message' },
  log: { 'zh-CN': '对话', 'zh-TW': '對話', 'en-US': 'Conversation' },
  suggestions: { 'zh-CN': '建议', 'zh-TW': '建議', 'en-US': 'Suggestions' },
  question: { 'zh-CN': '问题', 'zh-TW': '問題', 'en-US': 'Question' },
  placeholder: {
    'zh-CN': '输入 / 选命令，或直接提问',
    'zh-TW': '輸入 / 選指令，或直接提問',
    'en-US': 'Type / for commands, or just ask',
  },
  hint: {
    'zh-CN': '↑↓ 选建议，Tab 采用，Esc 收起；空白时 ↑ 找回上一句',
    'zh-TW': '↑↓ 選建議，Tab 採用，Esc 收起；空白時 ↑ 找回上一句',
    'en-US': '↑↓ to choose, Tab to take, Esc to close; ↑ in an empty line recalls the last one',
  },
  send: { 'zh-CN': '发送', 'zh-TW': '傳送', 'en-US': 'Send' },
  skip: { 'zh-CN': '跳到输入框', 'zh-TW': '跳到輸入框', 'en-US': 'Skip to the input' },
  language: { 'zh-CN': '语言', 'zh-TW': '語言', 'en-US': 'Language' },
  theme: { 'zh-CN': '外观', 'zh-TW': '外觀', 'en-US': 'Appearance' },
  auto: { 'zh-CN': '跟随系统', 'zh-TW': '跟隨系統', 'en-US': 'System' },
  light: { 'zh-CN': '浅色', 'zh-TW': '淺色', 'en-US': 'Light' },
  dark: { 'zh-CN': '深色', 'zh-TW': '深色', 'en-US': 'Dark' },
  images: { 'zh-CN': '显示图片', 'zh-TW': '顯示圖片', 'en-US': 'Show images' },
  imagesWhy: {
    'zh-CN': '从文章所在的网站加载图片，到下次刷新为止',
    'zh-TW': '從文章所在的網站載入圖片，到下次重新整理為止',
    'en-US': 'Load images from the articles’ own sites until the page is loaded again',
  },
  picture: { 'zh-CN': '图片', 'zh-TW': '圖片', 'en-US': 'Image' },
  image: { 'zh-CN': '图片来自 {host}', 'zh-TW': '圖片來自 {host}', 'en-US': 'Image from {host}' },
  spoiler: { 'zh-CN': '剧透', 'zh-TW': '劇透', 'en-US': 'Spoiler' },
  choose: { 'zh-CN': '选择', 'zh-TW': '選擇', 'en-US': 'Choose' },
  opens: { 'zh-CN': '（在新标签页打开）', 'zh-TW': '（在新分頁開啟）', 'en-US': '(opens in a new tab)' },
  welcome: { 'zh-CN': '欢迎来到 #寻闻', 'zh-TW': '歡迎來到 #尋聞', 'en-US': 'Welcome to #xunwen' },
  intro: {
    'zh-CN': '这里和 Discord 里是同一个寻闻：同样的命令，同样的回答。试试：',
    'zh-TW': '這裡和 Discord 裡是同一個尋聞：同樣的指令，同樣的回答。試試：',
    'en-US': 'The same Xunwen as in Discord: the same commands, the same answers. Try:',
  },
  syncing: {
    'zh-CN': '正在建立索引 {percent}%，以下结果来自已完成的部分',
    'zh-TW': '正在建立索引 {percent}%，以下結果來自已完成的部分',
    'en-US': 'Indexing, {percent}% done; answers come from the part that is finished',
  },
};

/**
 * One of the page's own sentences.
 *
 * @param {string} key
 * @param {string} locale
 * @param {Record<string, string | number>} [values]
 */
export function say(key, locale, values = {}) {
  const sentence = WORDS[key]?.[locale] ?? WORDS[key]?.['en-US'] ?? key;
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/** The page's language for what the browser prefers. @type {(tags: readonly string[]) => Locale} */
export function preferredLocale(tags) {
  const first = tags[0] ?? 'zh-CN';
  if (/^zh-(tw|hk|mo|hant)/i.test(first)) return 'zh-TW';
  return /^zh/i.test(first) ? 'zh-CN' : 'en-US';
}
