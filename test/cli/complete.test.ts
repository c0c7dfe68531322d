import { expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { LOCAL_ACTOR } from '../../src/command.ts';
import { SILENT } from '../../src/log.ts';
import { addSubscription } from '../../src/store/subscriptions.ts';
import { memoryArchive, memoryState } from '../support/archive.ts';

test('a suggestion too long to show is cut between characters', () => {
  const [archive, state, now] = [memoryArchive(), memoryState(), new Date('2024-03-12T00:00:00Z')];
  const app = createApp({ archive, state, now: () => now, syncing: () => null, log: SILENT });
  for (const space of ['', ' ']) {
    addSubscription(
      state,
      {
        kind: 'watch',
        guild: 'local',
        channel: 'local',
        owner: 'local',
        locale: 'zh-CN',
        query: `港口${space}${'𠮷'.repeat(80)}`,
        outlets: [],
        time: null,
        zone: null,
        days: [],
        role: null,
        quiet: true,
        crosspost: false,
        cursor: 0,
      },
      now.getTime(),
    );
  }
  const input = { command: 'watch', subcommand: 'pause', options: {}, locale: 'zh-CN', actor: LOCAL_ACTOR } as const;
  const offered = app.complete(input, 'id', '港口');
  expect(offered).toHaveLength(2);
  for (const { name } of offered) {
    expect(name.length).toBeLessThanOrEqual(100);
    expect(name).not.toMatch(/\p{Cs}/u);
  }
});
