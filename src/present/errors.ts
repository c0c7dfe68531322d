import { ArchiveError, type ErrorCode, UserError } from '../errors.ts';
import type { Locale } from '../locale.ts';
import { EPHEMERAL, type Reply } from '../reply.ts';
import { message } from './message.ts';
import { clip, escapeMarkdown } from './text.ts';
import { type Sentence, say } from './words.ts';

const USER: Readonly<Partial<Record<ErrorCode, Sentence>>> = {
  unknown_command: {
    'zh-CN': '没有“/{typed}”这个命令。输入 /help 看全部命令。',
    'zh-TW': '沒有「/{typed}」這個指令。輸入 /help 看全部指令。',
    'en-US': 'There is no command “/{typed}”. /help lists them all.',
  },
  bad_option: {
    'zh-CN': '选项 {option} 不能是“{typed}”。可以是：{expected}',
    'zh-TW': '選項 {option} 不能是「{typed}」。可以是：{expected}',
    'en-US': 'Option {option} cannot be “{typed}”. It takes: {expected}',
  },
  missing_option: {
    'zh-CN': '还需要：{option}',
    'zh-TW': '還需要：{option}',
    'en-US': 'Still needed: {option}',
  },
  not_found: {
    'zh-CN': '找不到“{typed}”。',
    'zh-TW': '找不到「{typed}」。',
    'en-US': 'There is no “{typed}”.',
  },
  address_given: {
    'zh-CN': '网址只指一篇文章，不能用来筛选以后的新文章。请写文章里的词语；只看一家媒体，用“媒体”选项。',
    'zh-TW': '網址只指一篇文章，不能用來篩選以後的新文章。請寫文章裡的詞語；只看一家媒體，用「媒體」選項。',
    'en-US':
      'An address names one article, so it finds no new ones. Use words from the article; for one outlet there is the option outlets.',
  },
  not_allowed: {
    'zh-CN': '这需要“管理服务器”权限。',
    'zh-TW': '這需要「管理伺服器」權限。',
    'en-US': 'This needs the Manage Server permission.',
  },
  too_fast: {
    'zh-CN': '问得太快了，请 {seconds} 秒后再试。',
    'zh-TW': '問得太快了，請 {seconds} 秒後再試。',
    'en-US': 'Too many questions at once. Please try again in {seconds} s.',
  },
  restarting: {
    'zh-CN': '正在重新启动，请一分钟后再试。',
    'zh-TW': '正在重新啟動，請一分鐘後再試。',
    'en-US': 'Restarting just now. Please ask again in a minute.',
  },
  expired: {
    'zh-CN': '这个按钮已经过期，请重新提问。',
    'zh-TW': '這個按鈕已經過期，請重新提問。',
    'en-US': 'This button has expired. Please ask again.',
  },
};
const BUG: Sentence = {
  'zh-CN': '抱歉，出错了。已记录，编号 {reference}。',
  'zh-TW': '抱歉，出錯了。已記錄，編號 {reference}。',
  'en-US': 'Sorry, something went wrong. It has been logged as {reference}.',
};

/** What a failure is to the person who asked. `reference` is also in the log. */
export function describeError(error: unknown, reference: string, locale: Locale): { code: ErrorCode; message: string } {
  if (error instanceof UserError) {
    const detail = Object.fromEntries(
      Object.entries(error.detail).map(([key, value]) => [key, escapeMarkdown(clip(String(value), 200))]),
    );
    return { code: error.code, message: say(USER[error.code] ?? BUG, locale, { reference, ...detail }) };
  }
  if (error instanceof ArchiveError) return { code: error.code, message: error.message };
  return { code: 'internal', message: say(BUG, locale, { reference }) };
}

export function presentError(error: unknown, reference: string, locale: Locale): Reply {
  return message({ content: describeError(error, reference, locale).message, flags: EPHEMERAL });
}
