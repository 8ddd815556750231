import { describe, expect, it } from 'vitest';
import { Sheet } from '../../src/grid/sheet';
import { onFile, sampleData, sampleSheet } from './sample';

const shown = (sheet: Sheet, line: number, column: string): string | null => sheet.valueOf(sheet.find(line, column)!);

const put = (sheet: Sheet, line: number, column: string, value: string | null): void =>
  sheet.write([{ cell: sheet.find(line, column)!, content: { value } }]);

describe('the cells of a submission', () => {
  it('calculate a column as its figures come in, and leave it blank without them', () => {
    const sheet = sampleSheet();
    expect(shown(sheet, 11, 'growth')).toBeNull();

    put(sheet, 11, 'month', '110.5');
    expect(shown(sheet, 11, 'growth')).toBe('110.5');

    put(sheet, 11, 'month', null);
    expect(shown(sheet, 11, 'growth')).toBeNull();
  });

  it('give no ratio to a base of nought', () => {
    expect(shown(sampleSheet(), 21, 'growth')).toBeNull();
  });

  it('fill the cumulative figure from the month until somebody writes into it', () => {
    const sheet = sampleSheet();
    put(sheet, 11, 'month', '100.25');
    expect(shown(sheet, 11, 'cumulative')).toBe('350.75');

    put(sheet, 11, 'month', '101');
    expect(shown(sheet, 11, 'cumulative')).toBe('351.5');

    put(sheet, 11, 'cumulative', '360');
    put(sheet, 11, 'month', '102');
    expect(shown(sheet, 11, 'cumulative')).toBe('360');
  });

  it('take "không phát sinh" for nothing added, and make no ratio of it', () => {
    const sheet = sampleSheet();
    sheet.write([{ cell: sheet.find(11, 'month')!, content: { value: null, none: true } }]);

    expect(shown(sheet, 11, 'cumulative')).toBe('250.5');
    expect(shown(sheet, 11, 'growth')).toBeNull();
  });

  it('go back and forth, a figure with all that followed from it in one step', () => {
    const sheet = sampleSheet();
    put(sheet, 11, 'month', '100');
    put(sheet, 12, 'month', '200');

    expect(sheet.undo()).toBe(sheet.find(12, 'month'));
    expect(shown(sheet, 12, 'month')).toBeNull();
    expect(shown(sheet, 12, 'cumulative')).toBeNull();
    expect(shown(sheet, 11, 'cumulative')).toBe('350.5');

    sheet.redo();
    expect(shown(sheet, 12, 'cumulative')).toBe('450.5');
  });

  it('need no saving when they come back to what is on file', () => {
    const data = sampleData();
    data.rows[1]!.cells['month'] = onFile('5.50');
    const sheet = new Sheet(data);
    const cell = sheet.find(11, 'month')!;

    put(sheet, 11, 'month', '6');
    expect(cell.fate).toBe('waiting');
    put(sheet, 11, 'month', '5.5');
    expect(cell.draft).toBeNull();
    expect(cell.fate).toBe('kept');
  });

  it('hold the writing that is no number, without a value', () => {
    const sheet = sampleSheet();
    const cell = sheet.find(11, 'month')!;
    sheet.write([{ cell, content: { text: 'abc' } }]);

    expect([cell.fate, cell.content.value, cell.content.text]).toEqual(['invalid', null, 'abc']);
  });
});
