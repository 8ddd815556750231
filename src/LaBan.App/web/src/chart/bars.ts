import type { BarSeriesOption } from 'echarts';
import { writeNumber } from '../text/number';
import { decimalsAt, type ChartData, type Series } from './data';
import type { Look } from './option';
import type { Scale } from './scale';

const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

/** A third of the colour over the ground: an estimate. */
const faded = (color: string, ground: string): string => {
  const below = channels(ground);
  return `rgb(${channels(color).map((c, i) => Math.round(c * 0.35 + (below[i] ?? 255) * 0.65)).join(', ')})`;
};

const datum = (series: Series, index: number, color: string, look: Look) => {
  const nature = series.natures?.[index] ?? 'actual';
  const estimate = nature === 'firstEstimate' || nature === 'secondEstimate';
  const notYet = nature === 'forecast' || nature === 'plan';
  return {
    value: [index, series.values[index] ?? null] as (number | null)[],
    itemStyle: {
      color: notYet ? look.palette.ground : estimate ? faded(color, look.palette.ground) : color,
      borderColor: color,
      borderWidth: notYet || estimate ? 1.25 : 0,
      borderType: notYet ? ('dashed' as const) : ('solid' as const),
    },
  };
};

/** Every set of bars, from zero: an estimate pale, what is not yet hollow and dashed. */
export const barSeries = (data: ChartData, scale: Scale, look: Look): BarSeriesOption[] => {
  const bars = data.series.filter((s) => s.kind === 'bar');
  const width = Math.max(2, Math.min(32, (scale.pixelsPerCategory * 0.64) / Math.max(1, bars.length)));
  return bars.map((series) => {
    const color = look.palette.series[data.series.indexOf(series) % look.palette.series.length] ?? look.palette.text;
    return {
      type: 'bar',
      name: series.name,
      color,
      barWidth: width,
      barGap: '8%',
      emphasis: { disabled: true },
      label: {
        show: bars.length === 1 && scale.pixelsPerCategory >= (data.decimals + 4) * 8,
        position: 'top',
        color: look.palette.text,
        fontSize: 12,
        textBorderColor: look.palette.ground,
        textBorderWidth: 3,
        formatter: ({ dataIndex }) => {
          const value = series.values[dataIndex];
          return value === null || value === undefined ? '' : writeNumber(value, decimalsAt(data, series, dataIndex), look.lang);
        },
      },
      labelLayout: { hideOverlap: true },
      data: series.values.map((_, index) => datum(series, index, color, look)),
    };
  });
};
