import { beforeEach, describe, expect, it } from 'vitest';
import { page } from './page';
import { LbTable } from '../src/elements/table';
import { tableAsTsv } from '../src/elements/tableCopy';
import { compareKeys, sortKey } from '../src/elements/tableSort';

customElements.define('lb-table', LbTable);

const figure = (text: string): string => `<td class="num"><span class="fig"><span class="fig-num">${text}</span> <small>ước</small></span></td>`;
const blank = '<td class="num"><span class="fig fig-blank tip" tabindex="0">–<span class="visually-hidden"> (Chưa có)</span></span></td>';
const row = (name: string, cell: string, style = ''): string => `<tr class="${style}"><th><a href="#${name}">${name}</a></th>${cell}</tr>`;

const table = (): HTMLTableElement => document.querySelector('table') as HTMLTableElement;
const names = (): string[] => [...table().querySelectorAll('tbody tr')].map((r) => r.querySelector('th')?.textContent ?? '');
const head = (index: number): HTMLElement => table().querySelectorAll<HTMLElement>('thead th')[index] as HTMLElement;
const press = (index: number): void => head(index).querySelector('button')?.click();

beforeEach(() => {
  document.documentElement.lang = 'vi';
  page(`<lb-table id="bang"><table>
    <thead><tr><th data-sortable>Chỉ tiêu</th><th class="num" data-sortable data-column="Giá trị">Giá trị</th></tr></thead>
    <tbody><tr class="group"><th colspan="2">Kinh tế</th></tr>${row('Xuất khẩu', figure('1.234,5'))}${row('Đầu tư', figure('62.615'))}
    ${row('Trong đó FDI', figure('9,5'), 'level-1')}${row('Bán lẻ', blank)}${row('Nông nghiệp', figure('−1,1'))}</tbody></table></lb-table>`);
});

describe('sorting a table', () => {
  it('reads Vietnamese numbers, biggest first, blanks last, group heading on top, children with their parent', () => {
    press(1);
    expect(names()).toEqual(['Kinh tế', 'Đầu tư', 'Trong đó FDI', 'Xuất khẩu', 'Nông nghiệp', 'Bán lẻ']);
    expect(head(1).getAttribute('aria-sort')).toBe('descending');
  });

  it('turns round on the second press, blanks still last, and back to its own order on the third', () => {
    press(1);
    press(1);
    expect(names()).toEqual(['Kinh tế', 'Nông nghiệp', 'Xuất khẩu', 'Đầu tư', 'Trong đó FDI', 'Bán lẻ']);
    press(1);
    expect(names()).toEqual(['Kinh tế', 'Xuất khẩu', 'Đầu tư', 'Trong đó FDI', 'Bán lẻ', 'Nông nghiệp']);
    expect(head(1).getAttribute('aria-sort')).toBe('none');
  });

  it('sorts words without their diacritics, so that Đ stands by D', () => {
    press(0);
    expect(names()).toEqual(['Kinh tế', 'Bán lẻ', 'Đầu tư', 'Trong đó FDI', 'Nông nghiệp', 'Xuất khẩu']);
  });

  it('prefers the value that a cell says it sorts by', () => {
    const cell = document.createElement('td');
    cell.dataset['sort'] = '3';
    cell.textContent = 'Không đạt';
    expect(sortKey(cell, 'vi')).toBe(3);
  });

  it('puts numbers before words and blanks after both', () => {
    expect([null, 'b', 2, 'a', 10].sort((a, b) => compareKeys(a, b, false))).toEqual([2, 10, 'a', 'b', null]);
  });
});

describe('a table', () => {
  it('copies figures without their marks and blanks as nothing', () => {
    expect(tableAsTsv(table()).split('\n').slice(1)).toEqual([
      'Kinh tế\t', 'Xuất khẩu\t1.234,5', 'Đầu tư\t62.615', 'Trong đó FDI\t9,5', 'Bán lẻ\t', 'Nông nghiệp\t-1,1',
    ]);
  });

  it('is one stop of the Tab key besides its links', () => {
    expect(table().querySelectorAll('tbody [tabindex="0"]')).toHaveLength(1);
  });

  it('opens the link of a row on Enter', () => {
    const cell = table().querySelectorAll<HTMLElement>('tbody td')[0] as HTMLElement;
    let opened = '';
    document.addEventListener('click', (e) => (opened = (e.target as HTMLAnchorElement).getAttribute('href') ?? ''), { once: true });
    cell.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(opened).toBe('#Xuất khẩu');
  });
});
