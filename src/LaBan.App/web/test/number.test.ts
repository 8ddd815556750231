import { describe, expect, it } from 'vitest';
import { readNumber, writeNumber, writeShort } from '../src/text/number';

describe('a number on the page', () => {
  it.each([
    [1234.5, 1, '1.234,5', '1,234.5'],
    [1234567, 0, '1.234.567', '1,234,567'],
    [-1.1, 1, '−1,1', '−1.1'],
    [8.5, 2, '8,50', '8.50'],
    [1.005, 2, '1,01', '1.01'],
    [-0.04, 1, '0,0', '0.0'],
    [0, 0, '0', '0'],
    [999.95, 1, '1.000,0', '1,000.0'],
  ])('%d with %d decimals is written %s or %s', (value, decimals, vietnamese, english) => {
    expect(writeNumber(value, decimals, 'vi')).toBe(vietnamese);
    expect(writeNumber(value, decimals, 'en')).toBe(english);
  });

  it('drops idle zeros on an axis', () => {
    expect([0, 2.5, 5].map((v) => writeShort(v, 1, 'vi'))).toEqual(['0', '2,5', '5']);
  });

  it.each([
    ['1.234,5', 1234.5],
    ['−1,1', -1.1],
    ['+39,8', 39.8],
    ['105,8%', 105.8],
    ['300.000', 300000],
    ['–', null],
    ['1.23', null],
    ['Đạt', null],
    ['', null],
  ])('%j is read as %j', (text, value) => {
    expect(readNumber(text, 'vi')).toBe(value);
  });

  it('is read back as it was written', () => {
    for (const value of [0, 1, -12.3, 1234567.89, 0.05]) {
      expect(readNumber(writeNumber(value, 2, 'vi'), 'vi')).toBe(value);
      expect(readNumber(writeNumber(value, 2, 'en'), 'en')).toBe(value);
    }
  });
});
