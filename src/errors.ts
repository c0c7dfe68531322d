/** Errors say who must act. Whatever is neither of these two is a bug: logged once with its stack, answered with a reference. */

/** Every code a person can meet, each explained in README.md. */
export const ERROR_CODES = [
  'unknown_command',
  'bad_option',
  'missing_option',
  'not_found',
  'address_given',
  'not_allowed',
  'too_fast',
  'restarting',
  'expired',
  'archive_locked',
  'archive_unwritable',
  'archive_missing',
  'archive_newer',
  'archive_damaged',
  'disk_full',
  'bad_config',
  'bad_file',
  'discord_refused',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What a person typed cannot be done; present/ says it in their language from `code` and `detail`. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: ErrorCode;
  readonly detail: Readonly<Record<string, string | number>>;
  constructor(code: ErrorCode, detail: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(detail)}`);
    this.code = code;
    this.detail = detail;
  }
}

/** A file of the archive or the operator's set-up is at fault; the message says what to do, in one sentence. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
