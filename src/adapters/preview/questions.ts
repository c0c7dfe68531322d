import { randomBytes } from 'node:crypto';
import type { App } from '../../app.ts';
import { LOCAL_ACTOR } from '../../command.ts';
import { UserError } from '../../errors.ts';
import type { Locale } from '../../locale.ts';
import type { Log } from '../../log.ts';
import { describeError } from '../../present/errors.ts';

/** The answer to a line as the JSON of `ask --json`; never throws. */
export type AnswerLine = (line: string, locale: Locale) => Promise<{ readonly json: string }>;

/** What a person does on the page, each answered with JSON; none of them throws. */
export interface Questions {
  /** A typed line: the JSON of `ask --json`, and `ephemeral` where Discord would show it to the asker alone. */
  ask(line: string, locale: Locale): Promise<object>;
  /** A button or a menu's choice: as `ask`, and `replace` where the answer takes the message's place. */
  act(customId: string, value: string | undefined, locale: Locale): Promise<object>;
  /** A message command on a message's text. */
  use(command: string, text: string, locale: Locale): Promise<object>;
  /** The message commands there are, in the reader's language. */
  messageCommands(locale: Locale): readonly { readonly name: string; readonly label: string }[];
}

export function createQuestions(app: App, answer: AnswerLine, log: Log): Questions {
  /** This adapter's error boundary for what does not go through `answer`. */
  const caught = (error: unknown, locale: Locale) => {
    const reference = randomBytes(4).toString('hex');
    if (!(error instanceof UserError)) log.error({ err: error, reference }, 'question failed');
    return { error: describeError(error, reference, locale) };
  };
  const ask = async (line: string, locale: Locale): Promise<object> => {
    const answered = JSON.parse((await answer(line, locale)).json) as object;
    return isPrivate(app, line, locale) ? { ...answered, ephemeral: true } : answered;
  };
  return {
    ask,
    async act(customId, value, locale) {
      try {
        const { line, replace } = app.action(customId, value);
        return { ...(await ask(line, locale)), replace };
      } catch (error) {
        return { ...caught(error, locale), replace: false };
      }
    },
    async use(command, text, locale) {
      try {
        const { reply, data } = await app.run({ command, options: { text }, locale, actor: LOCAL_ACTOR });
        return { input: labelOf(app, command, locale), command, reply, data };
      } catch (error) {
        return { input: labelOf(app, command, locale), ...caught(error, locale) };
      }
    },
    messageCommands: (locale) =>
      app.commands
        .filter(({ data }) => data.type === 3)
        .map(({ data }) => ({ name: data.name, label: labelOf(app, data.name, locale) })),
  };
}

function labelOf(app: App, command: string, locale: Locale): string {
  return app.find(command)?.data.name_localizations?.[locale] ?? command;
}

/** True where Discord would show the answer to the asker alone. */
function isPrivate(app: App, line: string, locale: Locale): boolean {
  try {
    const input = app.read(line, locale, LOCAL_ACTOR);
    return app.find(input.command)?.private === true || input.options.private === true;
  } catch {
    return false;
  }
}
