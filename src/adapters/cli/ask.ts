import { randomBytes } from 'node:crypto';
import type { App } from '../../app.ts';
import { LOCAL_ACTOR } from '../../command.ts';
import { UserError } from '../../errors.ts';
import type { Locale } from '../../locale.ts';
import type { Log } from '../../log.ts';
import { describeError } from '../../present/errors.ts';
import { plain, renderReply } from './render.ts';

/** The answer to one line: text for a terminal and the JSON of `ask --json` (design.md). */
export interface LineAnswer {
  readonly ok: boolean;
  readonly text: string;
  readonly json: string;
}

/** Answers one line; never throws. This is the terminal's error boundary. */
export async function answerLine(app: App, line: string, locale: Locale, log: Log): Promise<LineAnswer> {
  const started = performance.now();
  try {
    const input = app.read(line, locale, LOCAL_ACTOR);
    const { reply, data } = await app.run(input);
    const ms = Math.round((performance.now() - started) * 10) / 10;
    return {
      ok: true,
      text: renderReply(reply),
      json: JSON.stringify({ input: line, command: input.command, ms, reply, data }),
    };
  } catch (error) {
    const reference = randomBytes(4).toString('hex');
    if (!(error instanceof UserError)) log.error({ err: error, reference }, 'question failed');
    const described = describeError(error, reference, locale);
    return { ok: false, text: plain(described.message), json: JSON.stringify({ input: line, error: described }) };
  }
}
