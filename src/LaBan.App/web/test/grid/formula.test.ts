import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/text/decimal';
import { formulaOf } from '../../src/grid/formula';

const at = (values: Record<string, string>) => (name: string): Decimal | null => Decimal.parse(values[name] ?? '');

const worth = (formula: string, values: Record<string, string>): string | null => formulaOf(formula).value(at(values))?.toString() ?? null;

describe('a formula of a form', () => {
  it.each([
    ['month/last*100', '62.5'],
    ['month - last', '-3'],
    ['(month + last) * 2', '26'],
    ['-month + 10.5', '5.5'],
    ['month + last * 2', '21'],
  ])('%s gives %s', (formula, value) => {
    expect(worth(formula, { month: '5', last: '8' })).toBe(value);
  });

  it('is blank where a figure is missing or the denominator is not positive', () => {
    expect(worth('month + last', { month: '5' })).toBeNull();
    expect(worth('month / last', { month: '5', last: '0' })).toBeNull();
    expect(worth('month / last', { month: '5', last: '-2' })).toBeNull();
  });

  it('names the columns it is made of', () => {
    expect([...formulaOf('month / (last + prevCumulative)').names]).toEqual(['month', 'last', 'prevCumulative']);
  });

  it.each(['month +', 'month last', '(month', 'month; alert', ''])('%j is refused', (formula) => {
    expect(() => formulaOf(formula)).toThrow(SyntaxError);
  });
});
