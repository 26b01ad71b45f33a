// Tables of plain text, for people at a terminal.

/** Columns as wide as their widest cell; numbers (cells that begin like one) stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => widthOf(row[at] ?? ''))));
  const isNumeric = head.map(
    (_, at) => rows.length > 0 && rows.every((row) => /^(?:[-\d.]|$)/.test(row[at] ?? '')),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => {
        const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(cell)));
        return isNumeric[at] ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** A figure of 0 … 1 as people read it: three places, – for none. */
export function figure(value: number | null): string {
  return value === null || Number.isNaN(value) ? '–' : value.toFixed(3);
}

/** A 95 % interval. */
export function interval(low: number | null, high: number | null): string {
  return low === null || high === null ? '' : `${figure(low)} – ${figure(high)}`;
}

/** A share in per cent. */
export function percent(value: number): string {
  return Number.isNaN(value) ? '–' : `${(value * 100).toFixed(1)} %`;
}

/** Characters as a terminal shows them: two columns for Chinese, Japanese and Korean. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(character)
        ? 2
        : 1),
    0,
  );
}
