import { writePlain, writeWhole } from '../text/decimal';
import { t } from '../text/lang';
import { readTyped, type Choice, type Style } from '../text/typed';
import type { Board } from './board';
import type { Cell } from './cell';
import type { Item } from './pops';
import { contentOf } from './sheet';
import { cellsWord, noneWords } from './words';

const kindOf = (value: string): string => (value.includes('.') ? t('số thập phân', 'with decimals') : t('số nguyên', 'whole'));

/** Asks at its cell which of two numbers a writing like 1.234 means; then goes where the person was going. */
export const askMeaning = (board: Board, cell: Cell, move: () => void): void => {
  const anchor = board.view.elementOf(cell);
  const unit = cell.row.unit ? ` ${cell.row.unit}` : '';
  const written = cell.draft?.text ?? '';
  const item = (choice: Choice): Item => ({
    word: `${choice.text}${unit}`,
    note: kindOf(choice.value),
    act: () => {
      board.put(cell, { value: choice.value });
      board.walk(move);
    },
  });
  if (anchor) {
    board.view.select(true);
    board.pop.ask(anchor, t(`«${written}» là số nào?`, `“${written}” is which number?`), (cell.draft?.choices ?? []).map(item));
  }
};

/** Asks whose number stays where two people wrote the same cell. */
export const askWhose = (board: Board, cell: Cell): void => {
  const anchor = board.view.elementOf(cell);
  const { conflict, draft } = cell;
  const figure = (value: string | null, none: boolean): string =>
    none ? noneWords() : value === null ? t('để trống', 'blank') : writeWhole(value, cell.row.decimals ?? 0);
  if (anchor && conflict && draft) {
    const { by, at } = conflict;
    board.pop.ask(anchor, t(`${by} đã ghi ô này lúc ${at}. Giữ số nào?`, `${by} wrote this cell at ${at}. Keep which?`), [
      { word: figure(draft.value, draft.none), note: t('của tôi', 'mine'), act: () => board.decide(() => board.sheet.keepMine(cell)) },
      { word: figure(conflict.value, conflict.none), note: t(`của ${by}`, `of ${by}`), act: () => board.decide(() => board.sheet.takeTheirs(cell)) },
    ]);
  }
};

/** Asks once for all cells of a pasted block that are written like 1.234. */
export const askStyle = (board: Board, asked: readonly { cell: Cell; text: string }[]): void => {
  const { cell, text } = asked[0]!;
  const anchor = board.view.elementOf(cell);
  const item = (style: Style): Item => {
    const read = readTyped(text, style);
    const value = read.kind === 'number' ? read.value : '';
    return {
      word: writePlain(value),
      note: kindOf(value),
      act: () => board.writeAll(asked.map((x) => ({ cell: x.cell, content: contentOf(readTyped(x.text, style), x.text) }))),
    };
  };
  const question = asked.length === 1
    ? t(`«${text}» là số nào?`, `“${text}” is which number?`)
    : t(`«${text}» là số nào? Áp dụng cho cả ${cellsWord(asked.length)} viết như vậy.`, `“${text}” is which number? Applies to all ${cellsWord(asked.length)} written so.`);
  if (anchor) {
    board.pop.ask(anchor, question, [item('vi'), item('en')]);
  }
};
