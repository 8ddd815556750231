import { describe, expect, it } from 'vitest';
import { copied } from '../../src/grid/copying';
import { planPaste } from '../../src/grid/pasting';
import { sampleSheet } from './sample';

const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

const written = (paste: ReturnType<typeof planPaste>): (string | null | undefined)[][] =>
  paste.edits.map(({ cell, content }) => [`${cell.row.line}`, cell.column.key, content.text ?? content.value]);

describe('a pasted block', () => {
  it('is laid from its first cell, in either style of writing', () => {
    expect(written(planPaste(sampleSheet(), at(1, 1), [['1.234,5', '2.000,0'], ['12,5', '1.500']]))).toEqual([
      ['11', 'month', '1234.5'], ['11', 'cumulative', '2000'], ['12', 'month', '12.5'], ['12', 'cumulative', '1500'],
    ]);
    expect(written(planPaste(sampleSheet(), at(1, 1), [['1234.5', '1.500']]))).toEqual([['11', 'month', '1234.5'], ['11', 'cumulative', '1.5']]);
  });

  it('asks once where nothing tells which mark is decimal', () => {
    const paste = planPaste(sampleSheet(), at(1, 1), [['1.234'], ['2.500']]);

    expect(paste.asked.map((x) => x.text)).toEqual(['1.234', '2.500']);
    expect(written(planPaste(sampleSheet(), at(1, 1), [['1.234']], 'vi'))).toEqual([['11', 'month', '1234']]);
  });

  it('is laid around headings when it has none itself, and on them when it has', () => {
    const around = planPaste(sampleSheet(), at(2, 2), [['1'], ['2'], ['3']]);
    const with_ = planPaste(sampleSheet(), at(2, 2), [['1'], ['2'], [''], ['3']]);

    expect(written(around)).toEqual([['12', 'cumulative', '1'], ['13', 'cumulative', '2'], ['21', 'cumulative', '3']]);
    expect(around.passed).toBe(1);
    expect(written(with_)).toEqual(written(around));
  });

  it('drops nothing without telling', () => {
    const paste = planPaste(sampleSheet(), at(3, 1), [['abc', '1', '9', '8'], [''], ['5'], ['6']]);

    expect(paste.unread.map((x) => x.text)).toEqual(['abc']);
    expect(paste.locked.map((x) => [x.cell.column.key, x.text])).toEqual([['growth', '9'], ['month', '5']]);
    expect(paste.outside).toEqual(['8', '6']);
  });

  it('fills the selection with one value, and repeats a block that fits', () => {
    expect(written(planPaste(sampleSheet(), at(1, 1, 2, 2), [['7']])).map((x) => x[2])).toEqual(['7', '7', '7', '7']);
    expect(written(planPaste(sampleSheet(), at(1, 1, 2, 2), [['7', '8']])).map((x) => x[2])).toEqual(['7', '8', '7', '8']);
  });

  it('takes a dash for "không phát sinh" and a blank for a figure taken away', () => {
    const sheet = sampleSheet();
    sheet.write([{ cell: sheet.find(12, 'month')!, content: { value: '4' } }]);

    const paste = planPaste(sheet, at(1, 1), [[' - '], ['']]);

    expect([paste.none, paste.cleared]).toEqual([1, 1]);
  });
});

describe('a copied block', () => {
  it('is written as a Vietnamese spreadsheet reads it', () => {
    const sheet = sampleSheet();
    sheet.write([
      { cell: sheet.find(11, 'month')!, content: { value: '1234.5' } },
      { cell: sheet.find(12, 'month')!, content: { value: null, none: true } },
    ]);

    expect(copied(sheet, at(1, 0, 2, 2))).toBe('100\t1234,5\t1485\n200\t-\t250,5');
  });
});
