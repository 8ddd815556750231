import { drawing } from './dom';

const width = 240;
const height = 36;
const edge = 3;

/** The last values as one small line, broken where one is missing; the last one with a dot. */
export const sparkline = (values: readonly (string | null)[]): SVGSVGElement => {
  const numbers = values.map((x) => (x === null ? null : Number(x)));
  const known = numbers.filter((x) => x !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = (i: number): number => edge + (i * (width - 2 * edge)) / Math.max(1, numbers.length - 1);
  const y = (value: number): number => (high === low ? height / 2 : height - edge - ((value - low) * (height - 2 * edge)) / (high - low));
  let line = '';
  numbers.forEach((value, i) => {
    if (value !== null) {
      const joined = i > 0 && numbers[i - 1] !== null;
      line += `${joined ? 'L' : 'M'}${x(i).toFixed(1)} ${y(value).toFixed(1)}${joined ? '' : 'h.01'}`;
    }
  });
  const last = numbers.findLastIndex((value) => value !== null);
  const dot = last < 0 ? '' : `M${x(last).toFixed(1)} ${y(numbers[last]!).toFixed(1)}h.01`;
  return drawing(width, height, 'g-spark', [line], [dot, 'g-spark-dot']);
};
