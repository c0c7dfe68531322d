import { LOCALES, type Locale } from '../locale.ts';
import type { Db } from './database.ts';

/** What a server's managers set. */
export interface GuildSettings {
  /** Language of answers to mentions, and of digests; null: the server's own in Discord. */
  readonly locale: Locale | null;
  /** Outlets `/latest` and `/search` are limited to where the person names none; empty: all. */
  readonly outlets: readonly string[];
  /** Ids of the channels where answers are for everybody to see; empty: all. */
  readonly channels: readonly string[];
  /** Id of the channel for problems, or null. */
  readonly health: string | null;
}

export const NO_SETTINGS: GuildSettings = { locale: null, outlets: [], channels: [], health: null };

/** Settings of a server, or the defaults outside of servers. */
export function readSettings(db: Db, guildId: string | null): GuildSettings {
  if (guildId === null) return NO_SETTINGS;
  const rows = db
    .prepare<{ key: string; value: string }>('SELECT key, value FROM settings WHERE guild = ?')
    .all(guildId);
  const values = new Map(rows.map((row) => [row.key, row.value]));
  const list = (key: string) => (values.get(key) ?? '').split('\n').filter((item) => item !== '');
  return {
    locale: LOCALES.find((locale) => locale === values.get('locale')) ?? null,
    outlets: list('outlets'),
    channels: list('channels'),
    health: values.get('health') ?? null,
  };
}

/** Changes some settings of a server; null or an empty list takes one back to its default. */
export function writeSettings(db: Db, guildId: string, change: Partial<GuildSettings>): void {
  for (const [key, value] of Object.entries(change)) {
    const text = Array.isArray(value) ? value.join('\n') : value;
    if (text === null || text === undefined || text === '') {
      db.prepare('DELETE FROM settings WHERE guild = ? AND key = ?').run(guildId, key);
    } else {
      db.prepare(
        'INSERT INTO settings (guild, key, value) VALUES (?, ?, ?) ON CONFLICT (guild, key) DO UPDATE SET value = excluded.value',
      ).run(guildId, key, String(text));
    }
  }
}
