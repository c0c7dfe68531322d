import type { Locale } from '../locale.ts';
import type { Reply } from '../reply.ts';
import { message } from './message.ts';
import { type Sentence, say } from './words.ts';

const INTRO: Sentence = {
  'zh-CN': '寻闻在中文新闻档案里查找，每个答案都带出处。也可以 @寻闻 直接提问，例如“@寻闻 雷蒙多是谁”。',
  'zh-TW': '尋聞在中文新聞資料庫裡查找，每個答案都附出處。也可以 @尋聞 直接提問，例如「@尋聞 雷蒙多是誰」。',
  'en-US':
    'Xunwen looks things up in an archive of Chinese-language news; every answer names its source. You can also ask by @mention, e.g. “@Xunwen 雷蒙多是谁”.',
};
const TITLE: Sentence = { 'zh-CN': '寻闻 · 用法', 'zh-TW': '尋聞 · 用法', 'en-US': 'Xunwen · how to use it' };

/** One line of the help: what to type, what it does. */
export interface HelpLine {
  readonly usage: string;
  readonly what: string;
}

export function presentHelp(lines: readonly HelpLine[], locale: Locale): Reply {
  const list = lines.map((line) => `\`${line.usage}\` ${line.what}`).join('\n');
  return message({ embeds: [{ title: say(TITLE, locale), description: `${say(INTRO, locale)}\n\n${list}` }] });
}
