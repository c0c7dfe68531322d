import type { App } from '../../app.ts';
import type { Input } from '../../command.ts';
import { withIndexingNote } from '../../present/notices.ts';
import { percentDone } from '../../present/status.ts';
import type { Reply } from '../../reply.ts';

/** A sync of fewer files than this is over before anybody could wonder. */
const NOTEWORTHY = 100;
/** Answers that do not depend on how much of the archive is indexed, or say so themselves. */
const APART: readonly string[] = ['help', 'settings', 'status'];

/** The app's answer, with a word on the index while it is being made. */
export async function answerOf(app: App, input: Input): Promise<Reply> {
  const { reply } = await app.run(input);
  const progress = app.syncing();
  if (progress === null || progress.total - progress.done < NOTEWORTHY || APART.includes(input.command)) return reply;
  return withIndexingNote(reply, percentDone(progress), input.locale);
}
