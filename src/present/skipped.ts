import type { Locale } from '../locale.ts';
import { type Sentence, say } from './words.ts';

/** Why a file was skipped, as the archive notes it (in English), and how people read it; `what` is the part that varies. */
const REASONS: readonly (readonly [RegExp, Sentence])[] = [
  [/^empty file$/, { 'zh-CN': '空文件', 'zh-TW': '空檔案', 'en-US': 'empty file' }],
  [/^no title$/, { 'zh-CN': '没有标题', 'zh-TW': '沒有標題', 'en-US': 'no title' }],
  [
    /^no text besides the title$/,
    { 'zh-CN': '只有标题，没有正文', 'zh-TW': '只有標題，沒有內文', 'en-US': 'no text besides the title' },
  ],
  [
    /^too short for an article$/,
    { 'zh-CN': '太短，不像文章', 'zh-TW': '太短，不像文章', 'en-US': 'too short for an article' },
  ],
  [
    /^error page or cookie wall$/,
    { 'zh-CN': '错误页或 Cookie 提示', 'zh-TW': '錯誤頁或 Cookie 提示', 'en-US': 'error page or cookie wall' },
  ],
  [/^section page$/, { 'zh-CN': '栏目页，不是文章', 'zh-TW': '分類頁，不是文章', 'en-US': 'section page' }],
  [
    /^page about the institution$/,
    { 'zh-CN': '机构介绍页', 'zh-TW': '機構介紹頁', 'en-US': 'page about the institution' },
  ],
  [
    /^announcement of a programme$/,
    { 'zh-CN': '节目预告', 'zh-TW': '節目預告', 'en-US': 'announcement of a programme' },
  ],
  [
    /^binary, not text$/,
    { 'zh-CN': '二进制文件，不是文字', 'zh-TW': '二進位檔案，不是文字', 'en-US': 'binary, not text' },
  ],
  [/^larger than (.+)$/, { 'zh-CN': '大于 {what}', 'zh-TW': '大於 {what}', 'en-US': 'larger than {what}' }],
  [
    /^unreadable folder \((.+)\)$/,
    {
      'zh-CN': '文件夹打不开（{what}）',
      'zh-TW': '資料夾打不開（{what}）',
      'en-US': 'the folder cannot be opened ({what})',
    },
  ],
  [
    /^unreadable \((.+)\)$/,
    { 'zh-CN': '文件打不开（{what}）', 'zh-TW': '檔案打不開（{what}）', 'en-US': 'the file cannot be opened ({what})' },
  ],
  [
    /^symbolic link/,
    {
      'zh-CN': '符号链接（不跟随）',
      'zh-TW': '符號連結（不跟隨）',
      'en-US': 'symbolic link (links are not followed)',
    },
  ],
  [
    /^cannot be read: (.+)$/s,
    { 'zh-CN': '无法解析：{what}', 'zh-TW': '無法解析：{what}', 'en-US': 'cannot be read: {what}' },
  ],
];

/** A reason in the reader's language; one nobody translated as it is. */
export function saySkipped(reason: string, locale: Locale): string {
  for (const [form, sentence] of REASONS) {
    const found = form.exec(reason);
    if (found !== null) return say(sentence, locale, { what: found[1] ?? '' });
  }
  return reason;
}
