import type { BarSeriesOption } from 'echarts';
import { writeNumber } from '../text/number';
import type { ChartData, Series } from './data';
import type { Look } from './option';
import { isHollow } from './pieces';
import type { Scale } from './scale';

const datum = (series: Series, index: number, color: string, look: Look) => {
  const nature = series.natures?.[index] ?? 'actual';
  const hollow = isHollow(nature);
  return {
    value: [index, series.values[index] ?? null] as (number | null)[],
    itemStyle: {
      color: hollow ? look.palette.ground : color,
      borderColor: color,
      borderWidth: hollow ? 1.5 : 0,
      borderType: nature === 'forecast' ? ('dashed' as const) : ('solid' as const),
    },
  };
};

/** Every set of bars, from zero; what is not final is hollow. */
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
      label: {
        show: bars.length === 1 && scale.pixelsPerCategory >= (data.decimals + 4) * 8,
        position: 'top',
        color: look.palette.text,
        fontSize: 12,
        textBorderColor: look.palette.ground,
        textBorderWidth: 3,
        formatter: ({ dataIndex }) => {
          const value = series.values[dataIndex];
          return value === null || value === undefined ? '' : writeNumber(value, data.decimals, look.lang);
        },
      },
      labelLayout: { hideOverlap: true },
      data: series.values.map((_, index) => datum(series, index, color, look)),
    };
  });
};
