import { indexOf, type ChartData, type Nature, type Series } from './data';

/** A figure of a line; an unmarked one only begins a stroke, its mark belongs to the stroke before. */
export interface Point {
  index: number;
  value: number;
  nature: Nature;
  marked: boolean;
}

/** A stretch of a line drawn in one stroke: never across a gap or a break; dashed where it leads to what is not yet. */
export interface Piece {
  dashed: boolean;
  points: Point[];
}

const notYet = (nature: Nature): boolean => nature === 'forecast' || nature === 'plan';

/** An estimate, a forecast or a plan is hollow. */
export const isHollow = (nature: Nature): boolean => notYet(nature) || nature === 'firstEstimate' || nature === 'secondEstimate';

export const piecesOf = (data: ChartData, series: Series): Piece[] => {
  const breaks = new Set((data.breaks ?? []).map((b) => indexOf(data, b.category)));
  const pieces: Piece[] = [];
  let current: Piece | undefined;
  for (const [index, value] of series.values.entries()) {
    if (value === null) {
      current = undefined;
      continue;
    }
    const nature = series.natures?.[index] ?? 'actual';
    const point: Point = { index, value, nature, marked: true };
    const before: Piece | undefined = breaks.has(index) ? undefined : current;
    if (before && before.dashed === notYet(nature)) {
      before.points.push(point);
      continue;
    }
    const start = before?.points.at(-1);
    current = { dashed: notYet(nature), points: start ? [{ ...start, marked: false }, point] : [point] };
    pieces.push(current);
  }
  return pieces;
};
