import type { CellData, GridData } from '../../src/grid/data';
import { Sheet } from '../../src/grid/sheet';

export const onFile = (value: string | null, more: Partial<CellData> = {}): CellData =>
  ({ value, none: false, comment: null, version: value === null ? 0 : 3, locked: false, reason: null, findings: [], ...more });

/** Three lines under a heading: last month, this month, cumulative, growth. */
export const sampleData = (): GridData => ({
  save: '/thu-thap/bieu/17/o',
  detail: '/thu-thap/bieu/17/o',
  submission: 17,
  person: 3,
  readOnly: false,
  columns: [
    { key: 'last', title: 'Tháng 2', number: '1', kind: 'shown', formula: null, decimals: null },
    { key: 'month', title: 'Tháng 3', number: '2', kind: 'input', formula: null, decimals: null },
    { key: 'cumulative', title: 'Lũy kế', number: '3', kind: 'input', formula: null, decimals: null },
    { key: 'growth', title: 'So tháng trước', number: '4', kind: 'formula', formula: 'month / last * 100', decimals: 1 },
  ],
  rows: [
    { line: 10, code: '', label: 'Thu nội địa', number: 'I', unit: null, level: 0, decimals: null, heading: true, cells: {} },
    ...[1, 2, 3].map((n) => ({
      line: 10 + n, code: `c${n}`, label: `Chỉ tiêu ${n}`, number: `${n}`, unit: 'tỷ đồng', level: 0, decimals: 1, heading: n === 0,
      cells: { last: onFile(`${n * 100}`) },
      auto: { cumulative: 'prevCumulative + month' }, known: { prevCumulative: '250.5' },
    })),
    { line: 20, code: '', label: 'Thu khác', number: 'II', unit: null, level: 0, decimals: null, heading: true, cells: {} },
    { line: 21, code: 'c4', label: 'Viện trợ', number: '1', unit: 'tỷ đồng', level: 0, decimals: 1, heading: false,
      cells: { last: onFile('0'), month: onFile('7', { locked: true, reason: 'nhập ở biểu VT-01' }) } },
  ],
});

export const sampleSheet = (): Sheet => new Sheet(sampleData());
