/** Values an option can take. */
export type OptionValue = string | number | boolean;

/** Writes a line that `parseLine` (line.ts) reads back to the same question. */
export function formatLine(
  command: string,
  options: Readonly<Record<string, OptionValue | null | undefined>>,
  subcommand?: string,
): string {
  const parts = Object.entries(options)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => `${name}:${String(value).replaceAll(':', '\\:')}`);
  return [`/${command}`, ...(subcommand === undefined ? [] : [subcommand]), ...parts].join(' ');
}
