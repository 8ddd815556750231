/** How sure a figure is; the server's names. */
export type Nature =
  | 'plan'
  | 'forecast'
  | 'firstEstimate'
  | 'secondEstimate'
  | 'preliminary'
  | 'actual'
  | 'revised'
  | 'official';

/** One line or one set of bars over the categories. */
export interface Series {
  name: string;
  kind: 'line' | 'bar';
  values: (number | null)[];
  natures?: (Nature | null)[];
  /** The decimals each figure was printed with: 13,6 is not shown as 13,60. */
  decimals?: (number | null)[];
}

/** A promise for one category: drawn as a tick with its number. */
export interface Target {
  category: string;
  value: number;
  label: string;
  operator: string;
  /** The last category of a promise about several: a dashed line over them. */
  to?: string;
  /** Whose promise it is. */
  name?: string;
}

/** The values one category went through, oldest first, the last one in force. */
export interface Versions {
  category: string;
  points: { value: number; label: string; date: string; nature: Nature }[];
}

/** From this category on the figures are not comparable with those before. */
export interface Break {
  category: string;
  label: string;
}

/** What a chart shows, knowing nothing of who draws it. */
export interface ChartData {
  title: string;
  unit: string;
  decimals: number;
  alt?: string;
  source?: string;
  categories: { code: string; label: string }[];
  series: Series[];
  targets?: Target[];
  versions?: Versions[];
  breaks?: Break[];
}

export const indexOf = (data: ChartData, code: string): number => data.categories.findIndex((c) => c.code === code);

export const decimalsAt = (data: ChartData, series: Series, index: number): number => series.decimals?.[index] ?? data.decimals;

/** Whether a promise is about a category: its own, or one of those it spans. */
export const isAbout = (data: ChartData, target: Target, index: number): boolean => {
  const first = indexOf(data, target.category);
  return first >= 0 && index >= first && index <= (target.to === undefined ? first : indexOf(data, target.to));
};
