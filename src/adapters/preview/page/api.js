/**
 * @typedef {{ name: string, value: string, inline?: boolean }} Field
 * @typedef {{ title?: string, url?: string, description?: string, color?: number, timestamp?: string,
 *   thumbnail?: { url: string }, image?: { url: string }, author?: { name: string, url?: string },
 *   footer?: { text: string }, fields?: Field[] }} Embed
 * @typedef {{ type: 2, style: number, label?: string, custom_id?: string, url?: string, disabled?: boolean }} Button
 * @typedef {{ label: string, value: string, description?: string }} Choice
 * @typedef {{ type: 3, custom_id: string, placeholder?: string, options: Choice[], disabled?: boolean }} Select
 * @typedef {{ type: 1, components: (Button | Select)[] }} Row
 * @typedef {{ content?: string, embeds?: Embed[], components?: Row[], flags?: number }} Reply
 * @typedef {{ input?: string, reply?: Reply, replace?: boolean, ephemeral?: boolean, error?: { code: string, message: string } }} Answer
 * @typedef {{ label: string, detail: string, line: string }} Completion
 */

/**
 * @param {string} path
 * @param {object} body
 * @param {AbortSignal} [signal]
 */
async function post(path, body, signal) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  });
  return await response.json();
}

/** @type {(input: string, locale: string) => Promise<Answer>} */
export const ask = (input, locale) => post('/api/ask', { input, locale });

/** @type {(customId: string, value: string | undefined, locale: string) => Promise<Answer>} */
export const act = (customId, value, locale) => post('/api/action', { customId, value, locale });

/** @type {(command: string, text: string, locale: string) => Promise<Answer>} */
export const use = (command, text, locale) => post('/api/message', { command, text, locale });

/** The commands on a message. @type {(locale: string) => Promise<readonly { name: string, label: string }[]>} */
export async function messageCommands(locale) {
  const response = await fetch(`/api/message?locale=${encodeURIComponent(locale)}`);
  return (await response.json()).commands ?? [];
}

/** @type {(input: string, locale: string, signal: AbortSignal) => Promise<readonly Completion[]>} */
export async function complete(input, locale, signal) {
  const { items } = await post('/api/complete', { input, locale }, signal);
  return items ?? [];
}

/** @type {() => Promise<{ done: number, total: number } | null>} */
export async function progress() {
  const response = await fetch('/api/progress');
  return (await response.json()).syncing;
}
