import { resolve } from 'node:path';
import { z } from 'zod';
import { ArchiveError } from './errors.ts';

/** The only reader of the environment. Every variable is explained in .env.example. */

const blankIsAbsent = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const text = z.preprocess(blankIsAbsent, z.string().trim().optional());
const number = (fallback: number, min: number, max: number) =>
  z.preprocess(blankIsAbsent, z.coerce.number().int().min(min).max(max).default(fallback));

const schema = z.object({
  ARTICLES_DIR: z.preprocess(blankIsAbsent, z.string().default('./seeds')),
  DATA_DIR: z.preprocess(blankIsAbsent, z.string().default('./data')),
  DISCORD_TOKEN: text,
  DISCORD_API_URL: z.preprocess(blankIsAbsent, z.url().optional()),
  DISCORD_GUILD_ID: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .regex(/^\d{17,20}$/, 'must be a server id of 17–20 digits')
      .optional(),
  ),
  LOG_LEVEL: z.preprocess(
    blankIsAbsent,
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  ),
  PREVIEW_PORT: number(8787, 0, 65_535),
  DIGEST_CATCH_UP_HOURS: number(12, 0, 72),
});

export interface Config {
  /** Absolute path of the folder with the article files. */
  readonly articlesDir: string;
  /** Absolute path of the folder Xunwen writes to. */
  readonly dataDir: string;
  readonly discordToken: string | undefined;
  readonly discordApiUrl: string | undefined;
  readonly discordGuildId: string | undefined;
  /** Language of the terminal, as the system names it, e.g. zh_TW.UTF-8. */
  readonly terminalLanguage: string | undefined;
  readonly logLevel: string;
  readonly previewPort: number;
  /** How many hours late a missed digest is still sent. */
  readonly digestCatchUpHours: number;
}

/** Names of all variables, for the test that keeps .env.example complete. */
export const CONFIG_KEYS: readonly string[] = Object.keys(schema.shape);

/** Reads and checks the environment. Throws ArchiveError `bad_config` with one sentence that names the variable. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ArchiveError('bad_config', `${issue?.path.join('.')}: ${issue?.message}. Correct it in .env.`);
  }
  const values = parsed.data;
  return {
    articlesDir: resolve(values.ARTICLES_DIR),
    dataDir: resolve(values.DATA_DIR),
    discordToken: values.DISCORD_TOKEN,
    discordApiUrl: values.DISCORD_API_URL,
    discordGuildId: values.DISCORD_GUILD_ID,
    terminalLanguage: env.LANG,
    logLevel: values.LOG_LEVEL,
    previewPort: values.PREVIEW_PORT,
    digestCatchUpHours: values.DIGEST_CATCH_UP_HOURS,
  };
}
