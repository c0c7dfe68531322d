import { randomBytes } from 'node:crypto';
import { DiscordAPIError } from 'discord.js';
import { ArchiveError, UserError } from '../../errors.ts';
import type { Locale } from '../../locale.ts';
import type { Log } from '../../log.ts';
import { presentError } from '../../present/errors.ts';
import type { Reply } from '../../reply.ts';

/** Discord's codes for what nobody can mend any more: the thing that was to be answered is gone. */
const GONE: readonly unknown[] = [10003, 10004, 10008, 10015, 10062, 50027, 40060];
/** Codes for what somebody in the server can mend. */
const FORBIDDEN: readonly unknown[] = [50001, 50013, 160002];

const codeOf = (error: unknown): unknown => (error instanceof DiscordAPIError ? error.code : undefined);

export const isGone = (error: unknown): boolean => GONE.includes(codeOf(error));
export const isForbidden = (error: unknown): boolean => FORBIDDEN.includes(codeOf(error));
/** Discord says that we answered already: a lost answer was retried, and the first one had arrived. */
export const isAnswered = (error: unknown): boolean => codeOf(error) === 40060;

/** Discord refused the form of what we sent (50006 empty, 50035 invalid): a bug of ours. */
export const isMalformed = (error: unknown): boolean => [50006, 50035].includes(Number(codeOf(error)));

/** Turns a failure into its answer. Only bugs and the operator's problems are logged; a reference ties both together. */
export function answerFailure(error: unknown, fields: object, locale: Locale, log: Log): Reply {
  const reference = randomBytes(4).toString('hex');
  if (error instanceof ArchiveError) log.error({ ...fields, reference, code: error.code }, error.message);
  else if (!(error instanceof UserError)) log.error({ ...fields, reference, err: error }, 'a question failed');
  return presentError(error, reference, locale);
}
