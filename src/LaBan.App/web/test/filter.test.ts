import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from './page';
import { LbFilter } from '../src/elements/filter';
import { foldKey } from '../src/text/fold';

customElements.define('lb-filter', LbFilter);

const all = ['Tỷ lệ hộ nghèo', 'Tỷ lệ đô thị hoá', 'Kim ngạch xuất khẩu', 'Thu nội địa'];
const rows = (names: string[]): string =>
  names.map((n, i) => `<tr data-filter-row data-key="${foldKey(n)}" data-group="${i < 2 ? 'xa-hoi' : 'kinh-te'}"><td>${n}</td></tr>`).join('');

const show = (names: string[]): void => {
  page(`<table id="bang"><tbody>${rows(names)}</tbody><tbody><tr data-none hidden><td>Không có</td></tr></tbody></table>
    <lb-filter for="bang"><form><input type="search" name="q"><select name="nhom" data-facet="group"><option value=""></option>
    <option value="kinh-te"></option></select><output data-count></output></form></lb-filter>`);
};

const type = (text: string): void => {
  const input = document.querySelector('input') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

const shown = (): string[] => [...document.querySelectorAll<HTMLElement>('[data-filter-row]')].filter((r) => !r.hidden).map((r) => r.textContent ?? '');

beforeEach(() => {
  vi.useFakeTimers();
  show(all);
});

describe('filtering while typing', () => {
  it('ignores diacritics and where the tone stands', () => {
    type('ty le ho ngheo');
    expect(shown()).toEqual(['Tỷ lệ hộ nghèo']);
    type('ĐÔ THỊ HÓA');
    expect(shown()).toEqual(['Tỷ lệ đô thị hoá']);
  });

  it('says how many are left and keeps the query in the address', () => {
    type('ty le');
    expect(document.querySelector('[data-count]')?.textContent).toBe('2');
    vi.runAllTimers();
    expect(new URL(location.href).searchParams.get('q')).toBe('ty le');
    type('');
    vi.runAllTimers();
    expect(new URL(location.href).searchParams.has('q')).toBe(false);
  });

  it('says so when nothing is left', () => {
    type('khong co chi tieu nay');
    expect(shown()).toEqual([]);
    expect(document.querySelector<HTMLElement>('[data-none]')?.hidden).toBe(false);
  });

  it('hides a group of which nothing is left, and shows it again', () => {
    const body = document.querySelector('tbody') as HTMLElement;
    type('khong co chi tieu nay');
    expect(body.hidden).toBe(true);
    type('thu');
    expect(body.hidden).toBe(false);
  });

  it('joins the words with the chosen facet', () => {
    const select = document.querySelector('select') as HTMLSelectElement;
    select.value = 'kinh-te';
    select.dispatchEvent(new Event('input', { bubbles: true }));
    expect(shown()).toEqual(['Kim ngạch xuất khẩu', 'Thu nội địa']);
    type('thu');
    expect(shown()).toEqual(['Thu nội địa']);
  });

  it('lets a row belong to several choices', () => {
    document.querySelectorAll<HTMLElement>('[data-filter-row]').forEach((r, i) => (r.dataset['group'] = i === 0 ? 'xa-hoi|kinh-te' : 'xa-hoi'));
    const select = document.querySelector('select') as HTMLSelectElement;
    select.value = 'kinh-te';
    select.dispatchEvent(new Event('input', { bubbles: true }));
    expect(shown()).toEqual(['Tỷ lệ hộ nghèo']);
  });

  it('leaves fields of the address alone that stand elsewhere on the page', () => {
    document.querySelector('form')?.setAttribute('id', 'loc');
    document.body.insertAdjacentHTML('beforeend', '<input form="loc" name="asOf" value="2021-12-31">');
    type('ty le');
    vi.runAllTimers();
    expect(new URL(location.href).searchParams.has('asOf')).toBe(false);
  });
});
