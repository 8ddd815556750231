import { writePlain, writeRounded, writeWhole } from '../text/decimal';
import { t } from '../text/lang';
import type { Cell } from './cell';
import type { Sheet } from './sheet';

/** The marks a cell can bear, each with its own shape. */
export type Mark = 'conflict' | 'refused' | 'invalid' | 'ask' | 'block' | 'waiting' | 'warn' | 'explained' | 'locked' | 'saved';

/** The mark of a cell: the one that asks most of the person. */
export const markOf = (cell: Cell, sheet: Sheet): Mark | null => {
  if (cell.fate !== 'kept' && cell.fate !== 'waiting') {
    return cell.fate;
  }
  if (cell.findings.some((f) => f.severity === 'block')) {
    return 'block';
  }
  if (cell.fate === 'waiting') {
    return 'waiting';
  }
  if (cell.findings.length > 0) {
    return cell.findings.every((f) => cell.explanationOf(f).trim() !== '') ? 'explained' : 'warn';
  }
  return cell.isInput && !sheet.data.readOnly && cell.server.locked ? 'locked' : cell.saved ? 'saved' : null;
};

/** The word beside a mark in the cell, as short as it can be. */
export const markWord = (mark: Mark): string =>
  ({
    conflict: t('trùng', 'clash'),
    refused: t('từ chối', 'refused'),
    invalid: t('sai', 'wrong'),
    ask: t('hỏi', 'which'),
    block: t('lỗi', 'error'),
    waiting: t('chờ', 'waiting'),
    warn: t('lệch', 'differs'),
    explained: t('lệch', 'differs'),
    locked: t('khóa', 'locked'),
    saved: t('lưu', 'saved'),
  })[mark];

/** The mark told in full. */
export const markSentence = (mark: Mark): string =>
  ({
    conflict: t('hai người cùng sửa, chọn một số', 'two people changed it, choose one number'),
    refused: t('không lưu được', 'not accepted'),
    invalid: t('không đọc được là số', 'cannot be read as a number'),
    ask: t('có thể là hai số, chọn một', 'may be two numbers, choose one'),
    block: t('có lỗi phải sửa trước khi nộp', 'has an error to correct before submitting'),
    waiting: t('chưa lưu', 'not saved yet'),
    warn: t('khác thường, cần giải trình', 'unusual, needs an explanation'),
    explained: t('khác thường, đã giải trình', 'unusual, explained'),
    locked: t('khóa', 'locked'),
    saved: t('đã lưu', 'saved'),
  })[mark];

const decimalsOf = (cell: Cell): number => cell.column.decimals ?? cell.row.decimals ?? 0;

/** The figure of a cell as shown: what was typed with all its digits, what is calculated rounded. */
export const figureOf = (cell: Cell, sheet: Sheet): string => {
  const value = sheet.valueOf(cell);
  if (cell.content.text !== null) {
    return cell.content.text;
  }
  if (value === null) {
    return '';
  }
  return cell.column.kind === 'formula' ? writeRounded(value, decimalsOf(cell)) : writeWhole(value, decimalsOf(cell));
};

/** "Nothing happened": a figure in its own right, neither missing nor nought. */
export const noneWords = (): string => t('không phát sinh', 'none occurred');

/** A value of the wire told in a sentence. */
export const told = (value: string | null, none: boolean): string =>
  none ? noneWords() : value === null ? t('để trống', 'blank') : writeWhole(value, 0);

/** A cell as it is copied and edited. */
export const plainOf = (cell: Cell, sheet: Sheet): string => {
  const { text, none } = cell.content;
  const value = sheet.valueOf(cell);
  return text ?? (none ? '-' : value === null ? '' : writePlain(value));
};

/** Where a cell stands: "I.1 Tổng thu, Thực hiện tháng 3". */
export const placeOf = (cell: Cell): string => `${cell.row.number ? `${cell.row.number} ` : ''}${cell.row.label}, ${cell.column.title}`;

/** The number of cells with its noun, which English wants in two forms. */
export const cellsWord = (count: number): string => t(`${count} ô`, `${count} ${count === 1 ? 'cell' : 'cells'}`);

const natures: Record<string, [string, string]> = {
  Plan: ['kế hoạch', 'plan'],
  Forecast: ['dự báo', 'forecast'],
  FirstEstimate: ['ước', 'estimate'],
  SecondEstimate: ['ước', 'estimate'],
  Preliminary: ['sơ bộ', 'preliminary'],
  Actual: ['thực hiện', 'actual'],
  Revised: ['điều chỉnh', 'revised'],
  Official: ['chính thức', 'official'],
};

/** The nature of an earlier figure, which the server names by its code. */
export const natureWord = (code: string | null): string => {
  const words = natures[code ?? ''];
  return words ? t(words[0], words[1]) : '';
};
