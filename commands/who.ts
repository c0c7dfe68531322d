import { EVERYWHERE, named, PRIVATE } from '../src/command/data.ts';
import type { Command } from '../src/command.ts';
import { presentWho } from '../src/present/who.ts';
import { who } from '../src/queries/who.ts';

/** `/who`: a person in the archive. */
export const whoCommand = {
  data: {
    ...named('who', '人物', '人物', {
      en: 'Who somebody is, from the archive',
      cn: '档案中的人物',
      tw: '檔案中的人物',
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
        max_length: 100,
      },
      PRIVATE,
    ],
  },
  bare: 'name',
  run({ options, locale }, { archive }) {
    const view = who(archive, String(options.name));
    return { reply: presentWho(view, locale), data: view };
  },
} satisfies Command;
