import { ARTICLE_ID, EVERYWHERE, named, PRIVATE } from '../src/command/data.ts';
import type { Command } from '../src/command.ts';
import { presentStory } from '../src/present/story.ts';
import { story } from '../src/queries/story.ts';

/** `/story`: every report of the event an article reports. */
export const storyCommand = {
  data: {
    ...named('story', '事件', '事件', {
      en: 'All reports of one event, and who had it first',
      cn: '同一事件的全部报道，谁最早',
      tw: '同一事件的全部報導，誰最早',
    }),
    ...EVERYWHERE,
    options: [
      {
        ...ARTICLE_ID,
        ...named('id', '编号', '編號', {
          en: 'The id of any article about it',
          cn: '其中任何一篇文章的编号',
          tw: '其中任何一篇文章的編號',
        }),
      },
      PRIVATE,
    ],
  },
  bare: 'id',
  run({ options, locale }, { archive }) {
    const view = story(archive, String(options.id).trim().toLowerCase());
    return { reply: presentStory(view, locale), data: view };
  },
} satisfies Command;
