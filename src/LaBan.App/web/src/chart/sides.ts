import { indexOf, type ChartData, type Series } from './data';
import type { Scale } from './scale';

/** Above or below a point. */
export type Side = 'top' | 'bottom';

const near = 36;

/** A point lower than its neighbours: lines leave it upwards on both sides. */
const isValley = (series: Series, index: number): boolean => {
  const value = series.values[index] ?? 0;
  const beside = [series.values[index - 1], series.values[index + 1]].filter((v) => v !== null && v !== undefined);
  return beside.length > 0 && beside.every((v) => v > value);
};

const targetRises = (data: ChartData, index: number, value: number, scale: Scale): number[] =>
  (data.targets ?? []).filter((x) => indexOf(data, x.category) === index).map((x) => (x.value - value) * scale.pixelsPerUnit);

/** Where the number of a point stands: away from a target close by, else under a valley, else above. */
export const sideOf = (data: ChartData, series: Series, index: number, scale: Scale): Side => {
  const rises = targetRises(data, index, series.values[index] ?? 0, scale);
  if (rises.some((rise) => rise >= 0 && rise < near)) {
    return 'bottom';
  }
  if (rises.some((rise) => rise < 0 && rise > -near)) {
    return 'top';
  }
  return isValley(series, index) ? 'bottom' : 'top';
};
