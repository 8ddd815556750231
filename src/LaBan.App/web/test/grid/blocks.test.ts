import { describe, expect, it } from 'vitest';
import { readBlock, writeBlock } from '../../src/grid/blocks';

describe('a block on the clipboard', () => {
  it('is read as Excel writes it', () => {
    expect(readBlock('1,5\t2\r\n"dòng\nhai"\t"nói ""thế"""\r\n')).toEqual([['1,5', '2'], ['dòng\nhai', 'nói "thế"']]);
    expect(readBlock('1\n\n2')).toEqual([['1'], [''], ['2']]);
    expect(readBlock('5" ống')).toEqual([['5" ống']]);
  });

  it('is read back as it was written', () => {
    const block = [['1234,5', '-', ''], ['a\tb', 'nói "thế"', 'dòng\nhai']];
    expect(readBlock(writeBlock(block))).toEqual(block);
  });
});
