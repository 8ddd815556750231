import { describe, expect, it } from 'vitest';
import type { ChartData, Nature } from '../src/chart/data';
import { buildOption, needsLegend, type Look } from '../src/chart/option';
import { piecesOf } from '../src/chart/pieces';
import { rangeFor, stepFor } from '../src/chart/scale';
import { readingsAt, spokenAt } from '../src/chart/words';

const look: Look = {
  palette: { series: ['rgb(1, 1, 1)', 'rgb(2, 2, 2)'], text: '#111', axis: '#222', grid: '#333', ground: 'rgb(255, 255, 255)', target: '#444' },
  lang: 'vi',
  frame: { width: 640, height: 320 },
};

const years = ['2020', '2021', '2022', '2023', '2024', '2025'];

/** GRDP growth of Bắc Giang, with the versions that 2021 went through. */
const growth = (values: (number | null)[], natures: Nature[] = [], more: Partial<ChartData> = {}): ChartData => ({
  title: 'Tốc độ tăng trưởng GRDP',
  unit: '%',
  decimals: 2,
  categories: years.map((y) => ({ code: y, label: y })),
  series: [{ name: 'Tăng trưởng GRDP', kind: 'line', values, natures, decimals: [2, 2, 1, 2, 2, 1] }],
  ...more,
});

const full = [13.02, 8.52, 19.3, 14.99, 13.85, 13.6];
const versions = [
  {
    category: '2021',
    points: [
      { value: 6.2, label: '6,2', date: '15/08/2021', nature: 'forecast' as const },
      { value: 7.82, label: '7,82', date: '02/12/2021', nature: 'firstEstimate' as const },
      { value: 8.52, label: '8,52', date: '25/03/2025', nature: 'revised' as const },
    ],
  },
];

interface Drawn {
  type: string;
  name: string;
  lineStyle?: { type?: unknown };
  label?: { show?: boolean };
  endLabel?: { show?: boolean; formatter?: string };
  data: { value: number[]; symbol?: string; itemStyle: { color: string }; label?: { show?: boolean; formatter?: string; position?: string } }[];
  markLine?: { data: unknown[] };
}

const seriesOf = (data: ChartData, on: Look = look): Drawn[] => buildOption(data, on).series as unknown as Drawn[];
const xs = (piece: Drawn): (number | undefined)[] => piece.data.map((d) => d.value[0]);

describe('a line', () => {
  it('is one stroke where every figure is known', () => {
    expect(seriesOf(growth(full)).map(xs)).toEqual([[0, 1, 2, 3, 4, 5]]);
  });

  it('never crosses a gap', () => {
    expect(seriesOf(growth([13.02, 8.52, null, 14.99, 13.85, null])).map(xs)).toEqual([[0, 1], [3, 4]]);
  });

  it('never crosses a break in the series', () => {
    const data = growth(full, [], { breaks: [{ category: '2022', label: 'đổi giá so sánh' }] });
    expect(seriesOf(data).map(xs)).toEqual([[0, 1], [2, 3, 4, 5]]);
  });

  it('is dashed to a forecast, whose start is not marked twice', () => {
    const pieces = piecesOf(growth(full), { name: '', kind: 'line', values: full, natures: [...Array<Nature>(5).fill('actual'), 'forecast'] });
    expect(pieces.map((p) => [p.dashed, p.points.map((x) => [x.index, x.marked])])).toEqual([
      [false, [[0, true], [1, true], [2, true], [3, true], [4, true]]],
      [true, [[4, false], [5, true]]],
    ]);
  });

  it('has hollow points for estimates', () => {
    const [line] = seriesOf(growth(full, ['actual', 'firstEstimate', 'actual', 'actual', 'actual', 'actual']));
    expect(line?.data.map((d) => d.itemStyle.color === look.palette.ground)).toEqual([false, true, false, false, false, false]);
  });

  it('prints each figure with the decimals it was published with', () => {
    const [line] = seriesOf(growth(full));
    expect(line?.data.map((d) => d.label?.formatter)).toEqual(['13,02', '8,52', '19,3', '14,99', '13,85', '13,6']);
  });

  it('is named at its end when it is not alone, and by a legend on a narrow screen', () => {
    const two = growth(full);
    two.series.push({ name: 'Công nghiệp', kind: 'line', values: full.map((v) => v + 1) });
    expect(seriesOf(two).map((s) => [s.endLabel?.show, s.endLabel?.formatter])).toEqual([[true, 'Tăng trưởng GRDP'], [true, 'Công nghiệp']]);
    expect(needsLegend(two, { width: 390, height: 260 })).toBe(true);
  });
});

describe('marks', () => {
  it('show the versions of a figure as a chain, and its own number only there', () => {
    const wide = { ...look, frame: { width: 1200, height: 320 } };
    const [line, stack] = seriesOf(growth(full, [], { versions }), wide);
    expect(line?.data[1]?.label?.show).toBe(false);
    expect(stack?.data.map((d) => d.value)).toEqual([[1, 6.2], [1, 7.82], [1, 8.52]]);
    const label = stack?.data.find((d) => d.label?.show)?.label;
    expect(label?.formatter).toBe('{old|6,2 → 7,82 → }{now|8,52}');
    expect(label?.position).toBe('bottom');
  });

  it('draw a target as a tick at its category with its number', () => {
    const data = growth(full, [], { targets: [{ category: '2021', value: 14.5, label: '14,5', operator: '>=' }] });
    const marks = seriesOf(data)[0]?.markLine?.data as { coord: number[]; label: { show: boolean; formatter?: string } }[][];
    expect(marks.every((m) => m.every((end) => end.coord[1] === 14.5 && Math.abs((end.coord[0] ?? 9) - 1) < 0.5))).toBe(true);
    expect(marks.map((m) => m[0]?.label).filter((l) => l?.show).map((l) => l?.formatter)).toEqual(['KH 14,5']);
  });

  it('of a category that is not shown are left out', () => {
    const data = growth(full, [], { targets: [{ category: '2030', value: 99, label: '99', operator: '>=' }] });
    expect(seriesOf(data)[0]?.markLine?.data).toEqual([]);
    expect((buildOption(data, look).yAxis as { max: number }).max).toBeLessThan(30);
  });
});

describe('the value axis', () => {
  it('counts in steps that a person counts in', () => {
    expect([0.9, 7, 23, 480].map((span) => stepFor(span, 5))).toEqual([0.2, 2, 5, 100]);
  });

  it('starts at zero for bars and holds every value', () => {
    expect(rangeFor([38310, 72500], true).min).toBe(0);
    const { min, max } = rangeFor([-3.2, 8.5], false);
    expect(min).toBeLessThanOrEqual(-3.2);
    expect(max).toBeGreaterThanOrEqual(8.5);
  });

  it('does not start at zero where that would flatten a line', () => {
    expect(rangeFor([96, 98.5, 99.1], false).min).toBeGreaterThan(90);
  });

  it('leaves room for a number under the lowest point and over the highest', () => {
    expect(rangeFor([72, 80], false, 4)).toEqual({ min: 70, max: 82, interval: 2 });
  });

  it('has room around a lone value', () => {
    const { min, max } = rangeFor([100], false);
    expect(max).toBeGreaterThan(100);
    expect(min).toBeLessThan(100);
  });
});

describe('reading a chart point by point', () => {
  const data = growth([13.02, 8.52, null, null, null, null], ['actual', 'revised', 'actual', 'actual', 'actual', 'actual'], {
    versions, targets: [{ category: '2021', value: 14.5, label: '14,5', operator: '>=' }],
  });

  it('says value, plan and versions', () => {
    expect(spokenAt(data, 1, 'vi')).toBe(
      '2021: Tăng trưởng GRDP 8,52 điều chỉnh; Kế hoạch 14,5; 15/08/2021 6,2 dự báo; 02/12/2021 7,82 ước; 25/03/2025 8,52 điều chỉnh. %');
  });

  it('says when there is no figure', () => {
    expect(readingsAt(data, 2, 'en')[0]).toEqual({ name: 'Tăng trưởng GRDP', value: '–', note: 'not yet available' });
  });
});
