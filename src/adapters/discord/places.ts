import { fold } from '../../fold.ts';
import { type Locale, toLocale } from '../../locale.ts';
import type { GuildSettings } from '../../store/settings.ts';

/** The language of a place: what its server was set to, else the server's own in Discord. */
export function localeOfGuild(settings: GuildSettings, preferred: string): Locale {
  return settings.locale ?? toLocale(preferred);
}

/** The language of a text, where nothing else tells: a direct message. */
export function localeOfText(text: string): Locale {
  if (!/\p{Script=Han}/u.test(text)) return 'en-US';
  // Folding makes simplified characters of traditional ones; what it changes was traditional.
  const han = [...text].filter((character) => /\p{Script=Han}/u.test(character)).join('');
  return fold(han) === han ? 'zh-CN' : 'zh-TW';
}

/** True when the bot may answer aloud in a channel (or in a thread of it). */
export function isOpen(settings: GuildSettings, channelId: string | null, parentId: string | null): boolean {
  if (settings.channels.length === 0) return true;
  return [channelId, parentId].some((id) => id !== null && settings.channels.includes(id));
}
