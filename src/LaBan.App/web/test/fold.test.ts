import { describe, expect, it } from 'vitest';
import { foldKey, matches } from '../src/text/fold';

describe('the folded key of a name', () => {
  it.each([
    ['Hoà  Bình', 'hoa binh'],
    ['HÒA BÌNH', 'hoa binh'],
    ['Tỷ lệ hộ nghèo', 'ty le ho ngheo'],
    ['Đầu tư công', 'dau tu cong'],
    ['  Số  bác sĩ\u00a0trên 10.000 dân ', 'so bac si tren 10.000 dan'],
    ['I\u0307', 'i'],
    ['', ''],
  ])('of %j is %j', (text, key) => {
    expect(foldKey(text)).toBe(key);
  });

  it('is the same for composed and decomposed writing', () => {
    const name = 'Tốc độ tăng trưởng GRDP khu vực nông, lâm nghiệp và thuỷ sản';
    expect(foldKey(name.normalize('NFD'))).toBe(foldKey(name.normalize('NFC')));
  });

  it('does not care where the tone stands', () => {
    expect(foldKey('thuỷ sản')).toBe(foldKey('thủy sản'));
  });

  it('survives half a surrogate pair', () => {
    expect(foldKey('a\ud800b')).toBe('a\ufffdb');
  });
});

describe('a query', () => {
  it('is met when each of its words is met, in any order', () => {
    expect(matches('ty le ho ngheo', 'ngheo ty le')).toBe(true);
    expect(matches('ty le ho ngheo', 'ngheo da chieu')).toBe(false);
  });

  it('that is empty is met by everything', () => {
    expect(matches('grdp', '')).toBe(true);
  });
});
