import { EVERYWHERE, named, PAGE, PRIVATE } from '../src/command/data.ts';
import type { Command } from '../src/command.ts';
import { presentWho } from '../src/present/who.ts';
import { completeNames } from '../src/queries/names.ts';
import { type WhoSection, who } from '../src/queries/who.ts';

const SECTIONS: readonly WhoSection[] = ['quotations', 'articles', 'timeline', 'related'];

/** `/who`: a person in the archive. */
export const whoCommand = {
  data: {
    ...named('who', '人物', '人物', {
      en: 'Who somebody is, from the archive',
      cn: '档案中的人物',
      tw: '資料庫中的人物',
    }),
    ...EVERYWHERE,
    options: [
      {
        type: 3,
        ...named('name', '姓名', '姓名', {
          en: 'Name, Chinese or English',
          cn: '姓名，中文或英文',
          tw: '姓名，中文或英文',
        }),
        required: true,
        autocomplete: true,
        max_length: 100,
      },
      {
        type: 3,
        ...named('section', '部分', '部分', {
          en: 'Only one part of it',
          cn: '只看其中一部分',
          tw: '只看其中一部分',
        }),
        choices: [
          { name: 'Quotations', name_localizations: { 'zh-CN': '引语', 'zh-TW': '引語' }, value: 'quotations' },
          { name: 'Articles', name_localizations: { 'zh-CN': '文章', 'zh-TW': '文章' }, value: 'articles' },
          { name: 'Timeline', name_localizations: { 'zh-CN': '时间线', 'zh-TW': '時間線' }, value: 'timeline' },
          { name: 'Seen with', name_localizations: { 'zh-CN': '同现人物', 'zh-TW': '同現人物' }, value: 'related' },
        ],
      },
      PAGE,
      PRIVATE,
    ],
  },
  bare: 'name',
  run({ options, locale }, { archive }) {
    const section = SECTIONS.find((one) => one === options.section);
    const view = who(archive, String(options.name), {
      ...(section === undefined ? {} : { section }),
      page: Number(options.page ?? 1),
    });
    return { reply: presentWho(view, locale), data: view };
  },
  complete(_option, typed, _input, { archive }) {
    return completeNames(archive, typed).map(({ name, nameEn }) => ({
      name: nameEn === null || nameEn === name ? name : `${name} ${nameEn}`,
      value: name,
    }));
  },
} satisfies Command;
