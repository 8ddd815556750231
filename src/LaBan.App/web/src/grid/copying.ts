import { t } from '../text/lang';
import { writeBlock } from './blocks';
import type { Paste } from './pasting';
import type { Range } from './selection';
import type { Sheet } from './sheet';
import { cellsWord, placeOf, plainOf } from './words';

/** The selected block as a spreadsheet pastes it: plain numbers in the language of the page. */
export const copied = (sheet: Sheet, { top, left, bottom, right }: Range): string => {
  const rows: string[][] = [];
  for (let r = top; r <= bottom; r++) {
    const row: string[] = [];
    for (let c = left; c <= right; c++) {
      row.push(plainOf(sheet.at(r, c)!, sheet));
    }
    rows.push(row);
  }
  return writeBlock(rows);
};

const listed = (items: readonly string[]): string => items.slice(0, 3).join('; ') + (items.length > 3 ? '; …' : '');

/** What a paste came to, in sentences: nothing is dropped without being told. */
export const pasteReport = (paste: Paste): string => {
  const written = paste.edits.length - paste.unread.length;
  const quoted = ({ cell, text }: Paste['locked'][number]): string => `${placeOf(cell)} «${text}»`;
  return [
    t(`Đã dán ${cellsWord(written)}.`, `${cellsWord(written)} pasted.`),
    paste.cleared > 0 && t(`${cellsWord(paste.cleared)} thành trống.`, `${cellsWord(paste.cleared)} made blank.`),
    paste.none > 0 && t(`${cellsWord(paste.none)} ghi không phát sinh.`, `${cellsWord(paste.none)} marked none occurred.`),
    paste.passed > 0 && t(`Đã bỏ cách ${paste.passed} dòng tiêu đề.`, `Laid around ${paste.passed} heading lines.`),
    paste.unread.length > 0 && t(`${cellsWord(paste.unread.length)} không đọc được là số, giữ nguyên để sửa: ${listed(paste.unread.map(quoted))}.`,
      `${cellsWord(paste.unread.length)} not read as numbers, kept to be corrected: ${listed(paste.unread.map(quoted))}.`),
    paste.locked.length > 0 && t(`${cellsWord(paste.locked.length)} không nhập được ở đây nên không dán: ${listed(paste.locked.map(quoted))}.`,
      `${cellsWord(paste.locked.length)} cannot be filled in here and were not pasted: ${listed(paste.locked.map(quoted))}.`),
    paste.outside.length > 0 && t(`${cellsWord(paste.outside.length)} nằm ngoài bảng nên không dán: ${listed(paste.outside.map((x) => `«${x}»`))}.`,
      `${cellsWord(paste.outside.length)} fall outside the grid and were not pasted: ${listed(paste.outside.map((x) => `“${x}”`))}.`),
  ].filter((x) => x !== false).join(' ');
};

/** Whether a paste left something the person has to look at. */
export const isTroubled = (paste: Paste): boolean => paste.unread.length + paste.locked.length + paste.outside.length > 0;
