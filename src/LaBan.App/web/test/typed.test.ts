import { describe, expect, it } from 'vitest';
import { readTyped, styleOf } from '../src/text/typed';

const number = (value: string): object => ({ kind: 'number', value });

describe('a cell as typed', () => {
  it.each([
    ['1.234,5', '1234.5'],
    ['1234.5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['1 234 567,8', '1234567.8'],
    ['1 234,5', '1234.5'],
    ['12,5', '12.5'],
    ['0.125', '0.125'],
    ['0,125', '0.125'],
    ['−8,2', '-8.2'],
    ['-8.2', '-8.2'],
    ['(8,2)', '-8.2'],
    ['+39,8', '39.8'],
    ['105,8%', '105.8'],
    ['007', '7'],
    ['12,50', '12.5'],
    ['0', '0'],
  ])('%j is the number %s', (text, value) => {
    expect(readTyped(text, null, 'vi')).toEqual(number(value));
  });

  it.each(['1.234', '-1.234', '1,234'])('%j may be two numbers, and asks', (text) => {
    const typed = readTyped(text, null, 'vi');

    expect(typed.kind).toBe('ask');
    expect(typed.kind === 'ask' && typed.choices.map((x) => x.value.replace('-', ''))).toEqual(['1234', '1.234']);
    expect(typed.kind === 'ask' && typed.choices.map((x) => x.text.replace('-', ''))).toEqual(['1234', '1,234']);
  });

  it('asks nothing where the style is known', () => {
    expect(readTyped('1.234', 'vi')).toEqual(number('1234'));
    expect(readTyped('1.234', 'en')).toEqual(number('1.234'));
    expect(readTyped('1,234', 'vi')).toEqual(number('1.234'));
    expect(readTyped('1,234', 'en')).toEqual(number('1234'));
  });

  it('keeps missing, none and nought apart', () => {
    expect(['', ' ', '-', 'x', 'X', '–', 'không phát sinh', '0'].map((text) => readTyped(text).kind)).toEqual(
      ['blank', 'blank', 'none', 'none', 'none', 'none', 'none', 'number']);
  });

  it.each(['12.34.5', '1.23,4.5', 'abc', '#REF!', '12 34', '1.2345,6', '12,345,67', '9'.repeat(26), '--5', '1e5'])('%j is no number', (text) => {
    expect(readTyped(text).kind).toBe('unread');
  });

  it('takes the style of a block from the writings that mean one number only', () => {
    expect(styleOf(['1.234', '12,5', ''])).toBe('vi');
    expect(styleOf(['1.234', '12.5', 'abc'])).toBe('en');
    expect(styleOf(['1,234', '1,234,567'])).toBe('en');
    expect(styleOf(['1.234', '567'])).toBeNull();
    expect(styleOf(['12,5', '12.5'])).toBeNull();
  });
});
