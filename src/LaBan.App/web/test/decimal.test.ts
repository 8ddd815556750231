import { describe, expect, it } from 'vitest';
import { Decimal, sameNumber, writePlain, writeRounded, writeWhole } from '../src/text/decimal';

const d = (text: string): Decimal => Decimal.parse(text)!;

describe('a decimal', () => {
  it('adds and multiplies without a trace of binary fractions', () => {
    expect(d('0.1').plus(d('0.2')).toString()).toBe('0.3');
    expect(d('1.005').times(d('100')).toString()).toBe('100.5');
    expect(d('12345678901234567890.12').minus(d('0.02')).toString()).toBe('12345678901234567890.1');
  });

  it('divides to the last digit the server keeps, and never by nought or less', () => {
    expect(d('1').over(d('3'))!.toString()).toBe(`0.${'3'.repeat(28)}`);
    expect(d('7').over(d('0.5'))!.toString()).toBe('14');
    expect(d('1').over(d('0'))).toBeNull();
    expect(d('1').over(d('-2'))).toBeNull();
  });

  it.each([
    ['1.005', 2, '1.01'],
    ['-1.005', 2, '-1.01'],
    ['2.5', 0, '3'],
    ['-0.04', 1, '0.0'],
    ['999.95', 1, '1000.0'],
    ['7', 2, '7.00'],
  ])('%s is rounded half away from zero to %d decimals', (text, decimals, rounded) => {
    expect(d(text).toFixed(decimals)).toBe(rounded);
  });

  it('is written as the page writes figures', () => {
    expect(writeWhole('1234.5', 0, 'vi')).toBe('1.234,5');
    expect(writeWhole('1234', 1, 'vi')).toBe('1.234,0');
    expect(writeWhole('-1234.56', 1, 'en')).toBe('−1,234.56');
    expect(writeRounded('1234.56', 1, 'vi')).toBe('1.234,6');
    expect(writeRounded('-0.04', 1, 'vi')).toBe('0,0');
    expect(writePlain('-1234.5', 'vi')).toBe('-1234,5');
  });

  it('knows one number in two writings', () => {
    expect(sameNumber('1200', '1200.00')).toBe(true);
    expect(sameNumber('0', null)).toBe(false);
    expect(sameNumber(null, null)).toBe(true);
  });

  it('reads nothing but the writing of the wire', () => {
    expect(['1,5', '1.', '', 'x', '1e3', '+1'].map(Decimal.parse)).toEqual([null, null, null, null, null, null]);
  });
});
