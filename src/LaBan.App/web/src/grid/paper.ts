import { t } from '../text/lang';
import { make } from './dom';
import type { Sheet } from './sheet';
import { figureOf, noneWords } from './words';

/** The whole grid as a plain table for paper, where the lines out of sight are wanted too. */
export const paperOf = (sheet: Sheet): HTMLTableElement => {
  const { columns, rows } = sheet.data;
  const head = make('thead', {}, make('tr', {},
    make('th', { scope: 'col' }, t('Chỉ tiêu', 'Indicator')), make('th', { scope: 'col' }, t('Đơn vị', 'Unit')),
    ...columns.map((column) => make('th', { scope: 'col', class: 'num' }, column.title, column.number && make('small', {}, `(${column.number})`)))));
  const lines = rows.map((row, r) => make('tr', { class: row.heading ? 'group' : `level-${Math.min(3, row.level)}` },
    make('th', { scope: 'row' }, row.number ? `${row.number} ` : '', row.label), make('td', {}, row.unit ?? ''),
    ...sheet.cells[r]!.map((cell) => make('td', { class: 'num' },
      row.heading ? '' : cell.content.none ? noneWords() : figureOf(cell, sheet) || '–'))));
  return make('table', { class: 'data g-paper' }, head, make('tbody', {}, ...lines));
};
