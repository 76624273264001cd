export interface Row {
  readonly measure: string;
  readonly ours: string;
  readonly peer?: string;
  readonly ratio?: string;
  readonly goal?: string;
}

const columns = ['measure', 'ours', 'peer', 'ratio', 'goal'] as const;

/** A table in Markdown with columns of even width. */
export function table(rows: readonly Row[]): string {
  const heads: Row = { measure: 'measure', ours: 'ours', peer: 'peer', ratio: 'ratio', goal: 'goal' };
  const widths = columns.map((column) =>
    Math.max(...[heads, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const line = (row: Row) =>
    `| ${columns.map((column, at) => (row[column] ?? '').padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(heads), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}

export const milliseconds = (value: number): string =>
  `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const times = (value: number): string => `${value.toFixed(2)} ×`;
