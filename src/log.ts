import { pino } from 'pino';

/** Structured log lines on standard error; standard output belongs to answers. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Whatever looks like a bot token: three base64url parts. */
const TOKEN = /[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g;

/** A logger that writes to standard error at `level` and above, and never a secret. */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['token', '*.token', 'headers.authorization', '*.headers.authorization', '*.*.headers.authorization'],
    },
    { write: (line: string) => process.stderr.write(line.replace(TOKEN, '[redacted]')) },
  );
}

export const SILENT: Log = { debug() {}, info() {}, warn() {}, error() {} };
