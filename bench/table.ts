/** The q-quantile of some figures (nearest rank), 0 of none. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))] ?? 0;
}

/** Prints rows of [what, figure, bar] as a Markdown table. */
export function printTable(title: string, rows: readonly (readonly [string, string, string])[]): void {
  process.stdout.write(`\n| ${title} | measured | bar |\n| --- | --- | --- |\n`);
  for (const row of rows) process.stdout.write(`| ${row.join(' | ')} |\n`);
}
