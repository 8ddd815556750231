import { foldKey } from '../text/fold';
import { readNumber } from '../text/number';
import type { Lang } from '../text/lang';

/** The value a cell sorts by: its `data-sort`, its figure, or its text; null for a blank. */
export const sortKey = (cell: HTMLElement | undefined, lang: Lang): number | string | null => {
  const text = (cell?.dataset['sort'] ?? cell?.querySelector('.fig-num')?.textContent ?? cell?.textContent ?? '').trim();
  if (cell?.dataset['sort'] !== undefined && text !== '' && Number.isFinite(Number(text))) {
    return Number(text);
  }
  if (text === '' || /^[–-](\s|\(|$)/.test(text)) {
    return null;
  }
  return readNumber(text, lang) ?? foldKey(text);
};

/** Blanks last whichever way; numbers before words. */
export const compareKeys = (a: number | string | null, b: number | string | null, down: boolean): number => {
  if (a === null || b === null) {
    return Number(a === null) - Number(b === null);
  }
  if (typeof a !== typeof b) {
    return typeof a === 'number' ? -1 : 1;
  }
  const order = typeof a === 'number' ? a - (b as number) : a < (b as string) ? -1 : a > (b as string) ? 1 : 0;
  return down ? -order : order;
};

const level = (row: HTMLElement): number => Number(/\blevel-(\d)/.exec(row.className)?.[1] ?? 0);

/** A row with the rows under it, which move with it. */
export const blocksOf = (rows: HTMLElement[]): HTMLElement[][] => {
  const blocks: HTMLElement[][] = [];
  for (const row of rows) {
    if (level(row) > 0 && blocks.length > 0) {
      blocks.at(-1)?.push(row);
    } else {
      blocks.push([row]);
    }
  }
  return blocks;
};

/** Sorts the rows of one body by a column; its group heading stays on top, totals stay below. */
export const sortBody = (body: HTMLTableSectionElement, rows: HTMLElement[], column: number, down: boolean, lang: Lang): void => {
  const fixed = (row: HTMLElement): boolean => row.matches('.group, .total, [data-none]');
  const heads = rows.filter((r) => r.matches('.group'));
  const feet = rows.filter((r) => r.matches('.total, [data-none]'));
  const keyed = blocksOf(rows.filter((r) => !fixed(r))).map((block) => ({
    block,
    key: sortKey(block[0]?.children[column] as HTMLElement | undefined, lang),
  }));
  keyed.sort((a, b) => compareKeys(a.key, b.key, down));
  body.append(...heads, ...keyed.flatMap((k) => k.block), ...feet);
};
