import { EVERYWHERE, named, PRIVATE } from '../src/command/data.ts';
import type { Command } from '../src/command.ts';
import { presentStatus } from '../src/present/status.ts';
import { status } from '../src/queries/status.ts';

/** `/status`: what the archive holds. */
export const statusCommand = {
  data: {
    ...named('status', '状态', '狀態', { en: 'What the archive holds', cn: '档案里有什么', tw: '資料庫裡有什麼' }),
    ...EVERYWHERE,
    options: [PRIVATE],
  },
  run({ locale }, { archive, syncing }) {
    const view = status(archive);
    return { reply: presentStatus(view, syncing(), locale), data: view };
  },
} satisfies Command;
