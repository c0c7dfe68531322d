import { EVERYWHERE, named, PRIVATE } from '../src/command/data.ts';
import type { Command, Context, Input } from '../src/command.ts';
import { presentRelated } from '../src/present/related.ts';
import { related } from '../src/queries/related.ts';

/** Articles shown. */
const LIMIT = 5;

function run({ options, locale }: Input, { archive }: Context) {
  const text = String(options.text ?? '');
  const view = related(archive, text, LIMIT);
  return { reply: presentRelated(view, text, locale), data: view };
}

/** `/related`: the archive's articles closest to a text or a link. */
export const relatedCommand = {
  data: {
    ...named('related', '相关报道', '相關報導', {
      en: 'The archive’s articles closest to a text or link',
      cn: '与一段文字或链接最接近的文章',
      tw: '與一段文字或連結最接近的文章',
    }),
    ...EVERYWHERE,
    options: [
      {
        type: 3,
        ...named('text', '文字', '文字', {
          en: 'A text or a link',
          cn: '一段文字或一个链接',
          tw: '一段文字或一個連結',
        }),
        required: true,
      },
      PRIVATE,
    ],
  },
  bare: 'text',
  run,
} satisfies Command;

/** The same from a message's menu (Apps): `text` is what the message says and links to. */
export const relatedMessageCommand = {
  data: {
    type: 3,
    name: 'Related coverage',
    name_localizations: { 'zh-CN': '相关报道', 'zh-TW': '相關報導' },
    ...EVERYWHERE,
  },
  run,
} satisfies Command;
