import type { EChartsOption } from 'echarts';
import type { Lang } from '../text/lang';
import { writeShort } from '../text/number';
import { barSeries } from './bars';
import type { ChartData } from './data';
import { lineSeries } from './lines';
import { breakMarks, targetMarks, versionSeries } from './marks';
import type { Palette } from './palette';
import { scaleFor, type Frame, type Scale } from './scale';

export const fontFamily = "'LaBan Figures', 'Be Vietnam Pro', 'Segoe UI', Arial, sans-serif";

/** What the drawing of a chart depends on besides its data. */
export interface Look {
  palette: Palette;
  lang: Lang;
  frame: Frame;
}

/** Series are named at the end of their line; bars, and lines on a narrow screen, take a legend. */
export const needsLegend = (data: ChartData, frame: Frame): boolean =>
  data.series.length > 1 && (frame.width < 520 || data.series.some((s) => s.kind === 'bar'));

/** The lines that the names of the series take in a legend. */
const legendRows = (data: ChartData, frame: Frame): number => {
  let rows = 1;
  let used = 0;
  for (const { name } of data.series) {
    const width = name.length * 7 + 34;
    rows += used > 0 && used + width > frame.width ? 1 : 0;
    used = used > 0 && used + width > frame.width ? width : used + width;
  }
  return rows;
};

const endRoom = (data: ChartData, frame: Frame): number =>
  data.series.length < 2 || needsLegend(data, frame) ? 0 : Math.min(180, Math.max(...data.series.map((s) => s.name.length)) * 6.6 + 8);

const xAxis = (data: ChartData, scale: Scale, look: Look): NonNullable<EChartsOption['xAxis']> => {
  const widest = Math.max(...data.categories.map((c) => c.label.length)) * 7 + 12;
  const every = Math.max(1, Math.ceil(widest / scale.pixelsPerCategory));
  return {
    type: 'value',
    min: -0.5,
    max: data.categories.length - 0.5,
    splitLine: { show: false },
    axisLine: { show: true, onZero: scale.min >= 0, lineStyle: { color: look.palette.axis } },
    axisTick: { show: false },
    axisLabel: {
      color: look.palette.axis,
      fontFamily,
      fontSize: 12,
      customValues: data.categories.map((_, index) => index).filter((index) => (data.categories.length - 1 - index) % every === 0),
      formatter: (value: number) => data.categories[value]?.label ?? '',
    },
  };
};

const yAxis = (scale: Scale, look: Look): NonNullable<EChartsOption['yAxis']> => ({
  type: 'value',
  min: scale.min,
  max: scale.max,
  interval: scale.interval,
  axisLine: { show: false },
  axisTick: { show: false },
  splitLine: { lineStyle: { color: look.palette.grid } },
  axisLabel: {
    color: look.palette.axis,
    fontFamily,
    fontSize: 12,
    formatter: (value: number) => writeShort(value, scale.decimals, look.lang),
  },
});

/** The drawing of a chart, as ECharts takes it. */
export const buildOption = (data: ChartData, look: Look): EChartsOption => {
  const legend = needsLegend(data, look.frame);
  const topRoom = (legend ? 8 + 20 * legendRows(data, look.frame) : 0) + ((data.breaks?.length ?? 0) > 0 ? 16 : 0);
  const scale = scaleFor(data, look.frame, endRoom(data, look.frame), topRoom);
  const series = [
    ...barSeries(data, scale, look),
    ...lineSeries(data, scale, look, !legend && data.series.length > 1),
    ...versionSeries(data, scale, look),
  ];
  const first = series[0];
  if (first) {
    first.markLine = {
      silent: true,
      symbol: 'none',
      animation: false,
      data: [...targetMarks(data, scale, look), ...breakMarks(data, look)],
    };
  }
  return {
    animation: false,
    textStyle: { fontFamily, fontSize: 12 },
    grid: { left: scale.left, right: scale.right, top: scale.top, bottom: scale.bottom, outerBoundsMode: 'none' },
    xAxis: xAxis(data, scale, look),
    yAxis: yAxis(scale, look),
    ...(legend && {
      legend: {
        top: 0,
        left: 0,
        selectedMode: false,
        icon: 'roundRect',
        itemWidth: 14,
        itemHeight: 8,
        textStyle: { color: look.palette.text, fontFamily, fontSize: 12 },
        data: data.series.map((s) => s.name),
      },
    }),
    series,
  };
};
