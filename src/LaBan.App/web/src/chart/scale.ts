import { indexOf, type ChartData } from './data';

/** The room of the drawing in pixels. */
export interface Frame {
  width: number;
  height: number;
}

/** How values and categories become pixels: whole steps on the value axis, an equal share of the width per category. */
export interface Scale {
  min: number;
  max: number;
  interval: number;
  decimals: number;
  pixelsPerUnit: number;
  pixelsPerCategory: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const steps = [1, 2, 2.5, 5, 10];

/** A step that a person counts in: 1, 2, 2,5 or 5 times a power of ten. */
export const stepFor = (span: number, lines: number): number => {
  const rough = span / lines;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (steps.find((s) => s * power >= rough * 0.999) ?? 10) * power;
};

/** Bounds on whole steps that hold every value; from zero for bars and wherever zero is near. */
export const rangeFor = (values: number[], fromZero: boolean, lines = 5): { min: number; max: number; interval: number } => {
  let low = Math.min(...values);
  let high = Math.max(...values);
  if (fromZero || (low > 0 && low < high * 0.4)) {
    low = Math.min(0, low);
  }
  if (fromZero || (high < 0 && high > low * 0.4)) {
    high = Math.max(0, high);
  }
  if (high === low) {
    high += Math.abs(high) / 10 || 1;
    low -= Math.abs(low) / 10;
  }
  const interval = stepFor(high - low, lines);
  let min = Math.floor(low / interval + 1e-9) * interval;
  let max = Math.ceil(high / interval - 1e-9) * interval;
  if (max - high < (max - min) * 0.06) {
    max += interval;
  }
  if (min !== 0 && low - min < (max - min) * 0.06) {
    min -= interval;
  }
  return { min, max, interval };
};

/** Every value that must lie inside the axis. */
export const valuesOf = (data: ChartData): number[] =>
  [
    ...data.series.flatMap((s) => s.values),
    ...(data.targets ?? []).filter((x) => indexOf(data, x.category) >= 0).map((x) => x.value),
    ...(data.versions ?? []).filter((x) => indexOf(data, x.category) >= 0).flatMap((x) => x.points.map((p) => p.value)),
  ].filter((v) => v !== null);

const decimalsOf = (interval: number): number => {
  let decimals = 0;
  while (decimals < 6 && Math.abs(interval - Number(interval.toFixed(decimals))) > interval / 1e6) {
    decimals++;
  }
  return decimals;
};

export const scaleFor = (data: ChartData, frame: Frame, rightRoom: number, topRoom: number): Scale => {
  const values = valuesOf(data);
  const bars = data.series.some((s) => s.kind === 'bar');
  const lines = Math.max(2, Math.min(6, Math.round(frame.height / 55)));
  const range = rangeFor(values.length > 0 ? values : [0, 1], bars, lines);
  const decimals = decimalsOf(range.interval);
  const longest = Math.max(...[range.min, range.max].map((v) => Math.abs(v).toFixed(decimals).length * 1.25));
  const edges = { left: Math.round(16 + longest * 7), right: 12 + rightRoom, top: 14 + topRoom, bottom: 28 };
  return {
    ...range,
    ...edges,
    decimals,
    pixelsPerUnit: Math.max(1, frame.height - edges.top - edges.bottom) / (range.max - range.min),
    pixelsPerCategory: Math.max(1, frame.width - edges.left - edges.right) / Math.max(1, data.categories.length),
  };
};
