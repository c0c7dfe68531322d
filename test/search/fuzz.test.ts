import { expect, test } from 'vitest';
import { answerLine } from '../../src/adapters/cli/ask.ts';
import { createApp } from '../../src/app.ts';
import { LOCAL_ACTOR } from '../../src/command.ts';
import { LOCALES } from '../../src/locale.ts';
import { SILENT } from '../../src/log.ts';
import { memoryArchive, memoryState, syncFolder } from '../support/archive.ts';
import { pick, seeded } from './random.ts';

const PIECES = [
  ...'“”"「」『』-|()*:：，。、· \t\u0000\u200b\ud83d\ude00\ufeff@/\\`_~#<>[]{}!?美国關税雷蒙多朵',
  ...[
    ' OR ',
    ' AND ',
    'NEAR(',
    'NOT ',
    'after:',
    'before:',
    'since:',
    '来源:',
    'outlet:',
    '作者：',
    'title:',
    'sort:',
    'page:',
  ],
  ...[
    '30d',
    '上周',
    '2023-08',
    '2023-13-99',
    '99999999d',
    'VOA',
    '法广',
    'newest',
    '-"',
    '"-',
    '||',
    "';DROP TABLE",
    'constructor:',
    '__proto__',
  ],
  ...[
    '芬太尼',
    '出口管制',
    '拜登',
    'raimondo',
    'leimengduo',
    'lmd',
    'Gina',
    '3700亿',
    'G7',
    '5G',
    '雷蒙朵',
    '特郎普',
    'é',
    'ﬁ',
    '𠀀',
    '\ud800',
  ],
];

test('a thousand lines of any kind are answered without an unhandled error, and within limits', async () => {
  const archive = memoryArchive();
  await syncFolder(archive, 'seeds');
  const app = createApp({
    archive,
    state: memoryState(),
    now: () => new Date('2024-03-05T00:00:00Z'),
    syncing: () => null,
    log: SILENT,
  });
  const random = seeded(2024);
  const failed: string[] = [];
  for (let i = 0; i < 1_000; i++) {
    const length = random() < 0.02 ? 400 : 1 + Math.floor(random() * 10);
    const typed = Array.from({ length }, () => pick(random, PIECES)).join('');
    const line =
      random() < 0.8 ? `/search ${typed}` : random() < 0.5 ? `@xunwen ${typed}` : `/search query:${typed} sort:oldest`;
    const answer = await answerLine(app, line, pick(random, LOCALES), SILENT);
    const parsed = JSON.parse(answer.json);
    if (parsed.error?.code === 'internal') failed.push(line);
    const content: string = parsed.reply?.content ?? '';
    expect(content.length).toBeLessThanOrEqual(2_000);
    app.complete({ ...app.read('/search x', 'zh-CN', ACTOR) }, 'query', typed);
  }
  expect(failed).toEqual([]);
});

const ACTOR = { ...LOCAL_ACTOR, guildId: null, channelId: null };
