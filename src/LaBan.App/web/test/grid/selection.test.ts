import { describe, expect, it } from 'vitest';
import { Selection } from '../../src/grid/selection';

/** Six lines of four columns, a heading at 0 and 3; the second and third column are filled in, line 4 is locked. */
const onGround = (): Selection => new Selection({
  rows: 6, columns: 4, isHeading: (r) => r % 3 === 0, canWrite: (r, c) => r % 3 !== 0 && r !== 4 && (c === 1 || c === 2),
});

describe('walking in the grid', () => {
  it('begins at the first cell to fill in', () => {
    expect(onGround().at).toEqual({ r: 1, c: 1 });
  });

  it('passes over headings and stops at the edges', () => {
    const selection = onGround();
    selection.step(-1, 0);
    expect(selection.at).toEqual({ r: 1, c: 1 });
    selection.step(2, 0);
    expect(selection.at.r).toBe(4);
    selection.step(99, -9);
    expect(selection.at).toEqual({ r: 5, c: 0 });
  });

  it('goes with Tab from one cell to fill in to the next, and out at the end', () => {
    const selection = onGround();
    const places: string[] = [];
    do {
      places.push(`${selection.at.r}${selection.at.c}`);
    } while (selection.nextInput());
    expect(places).toEqual(['11', '12', '21', '22', '51', '52']);
    expect(selection.nextInput()).toBe(false);
  });

  it('goes with Enter down the column past what is locked', () => {
    const selection = onGround();
    selection.nextInColumn();
    selection.nextInColumn();
    expect(selection.at).toEqual({ r: 5, c: 1 });
    selection.nextInColumn();
    expect(selection.at).toEqual({ r: 5, c: 1 });
  });

  it('keeps its cell while Shift moves the far corner', () => {
    const selection = onGround();
    selection.step(1, 0, true);
    selection.step(0, 2, true);
    expect(selection.at).toEqual({ r: 1, c: 1 });
    expect(selection.range).toEqual({ top: 1, left: 1, bottom: 2, right: 3 });
  });
});
