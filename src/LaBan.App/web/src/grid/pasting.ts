import { readTyped, styleOf, type Choice, type Style } from '../text/typed';
import type { Cell } from './cell';
import type { Range } from './selection';
import type { Edit, Sheet } from './sheet';

/** What a pasted block comes to, cell by cell, before anything is written. */
export interface Paste {
  edits: Edit[];
  /** Cells whose writing may be two numbers. */
  asked: { cell: Cell; text: string; choices: Choice[] }[];
  unread: { cell: Cell; text: string }[];
  locked: { cell: Cell; text: string }[];
  /** Writings that would fall below or beside the grid. */
  outside: string[];
  /** Headings that a block without headings was laid around. */
  passed: number;
  cleared: number;
  none: number;
}

const sizeOf = (block: readonly string[][]): [number, number] => [block.length, Math.max(...block.map((row) => row.length))];

/** The lines that a block is laid on: one by one, or around the headings where the block has figures in their place. */
const linesFor = (sheet: Sheet, top: number, block: readonly string[][]): { lines: number[]; passed: number } => {
  const straight = block.map((_, i) => top + i);
  const hits = (r: number, i: number): boolean => sheet.data.rows[r]?.heading === true && block[i]!.some((x) => x.trim() !== '');
  if (!straight.some(hits)) {
    return { lines: straight, passed: 0 };
  }
  const lines: number[] = [];
  for (let r = top; lines.length < block.length; r++) {
    if (!sheet.data.rows[r]?.heading) {
      lines.push(r);
    }
  }
  return { lines, passed: lines.at(-1)! - top + 1 - block.length };
};

/** One value fills the whole selection, and a block is repeated over a selection that holds it several times. */
const repeated = (block: string[][], range: Range): string[][] => {
  const [height, width] = sizeOf(block);
  const [rows, columns] = [range.bottom - range.top + 1, range.right - range.left + 1];
  const fits = rows % height === 0 && columns % width === 0;
  return fits ? Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => block[i % height]![j % width] ?? '')) : block;
};

/** Lays a block on the grid and reads each of its cells; `style` is the person's answer where the block itself gives none away. */
export const planPaste = (sheet: Sheet, range: Range, copied: string[][], style: Style | null = null): Paste => {
  const block = repeated(copied, range);
  const decided = style ?? styleOf(copied.flat());
  const { lines, passed } = linesFor(sheet, range.top, block);
  const paste: Paste = { edits: [], asked: [], unread: [], locked: [], outside: [], passed, cleared: 0, none: 0 };
  block.forEach((row, i) => row.forEach((text, j) => lay(sheet, paste, sheet.at(lines[i]!, range.left + j), text, decided)));
  return paste;
};

const lay = (sheet: Sheet, paste: Paste, cell: Cell | undefined, text: string, style: Style | null): void => {
  const typed = readTyped(text, style);
  if (!cell) {
    paste.outside.push(...(typed.kind === 'blank' ? [] : [text]));
  } else if (!sheet.canWrite(cell)) {
    const same = typed.kind === 'blank' || (typed.kind === 'number' && typed.value === sheet.valueOf(cell)) || cell.row.heading;
    paste.locked.push(...(same ? [] : [{ cell, text }]));
  } else if (typed.kind === 'ask') {
    paste.asked.push({ cell, text, choices: typed.choices });
  } else if (typed.kind === 'unread') {
    paste.unread.push({ cell, text });
    paste.edits.push({ cell, content: { text } });
  } else {
    paste.none += typed.kind === 'none' ? 1 : 0;
    paste.cleared += typed.kind === 'blank' && (cell.content.value !== null || cell.content.none) ? 1 : 0;
    paste.edits.push({ cell, content: { value: typed.kind === 'number' ? typed.value : null, none: typed.kind === 'none' } });
  }
};
