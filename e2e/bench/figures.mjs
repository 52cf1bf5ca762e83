// Figures of several rounds, and how they are told.

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A line for each figure, a column for each site, and behind them what is held against which bound. */
export function table(figures, names) {
  const cells = figures.map(({ what, unit, of, against, most, is }) => [
    what + (unit && ` (${unit})`),
    ...names.map((name) => Math.round(of[name]).toString()),
    against ? `${is.toFixed(2)} of ${against}, may be ${most}` : `may be ${most}`,
  ]);
  const rows = [['', ...names, ''], ...cells];
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  return rows.map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ')).join('\n');
}
