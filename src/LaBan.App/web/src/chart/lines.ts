import type { LineSeriesOption } from 'echarts';
import { writeNumber } from '../text/number';
import { decimalsAt, indexOf, type ChartData, type Series } from './data';
import type { Look } from './option';
import { isHollow, piecesOf, type Piece, type Point } from './pieces';
import type { Scale } from './scale';
import { sideOf } from './sides';

/** Numbers stand at every point only where one line has room for them. */
const numbersFit = (data: ChartData, scale: Scale): boolean =>
  data.series.length === 1 && scale.pixelsPerCategory >= (data.decimals + 3) * 8;

const hasVersions = (data: ChartData, point: Point): boolean =>
  (data.versions ?? []).some((v) => v.points.length > 1 && indexOf(data, v.category) === point.index);

const datum = (data: ChartData, series: Series, point: Point, scale: Scale, look: Look, color: string, withNumber: boolean) => ({
  value: [point.index, point.value],
  symbol: point.marked ? 'circle' : 'none',
  itemStyle: { color: isHollow(point.nature) ? look.palette.ground : color, borderColor: color, borderWidth: 1.75 },
  label: {
    show: withNumber && point.marked && !hasVersions(data, point),
    position: sideOf(data, series, point.index, scale),
    formatter: writeNumber(point.value, decimalsAt(data, series, point.index), look.lang),
  },
});

const pieceSeries = (data: ChartData, series: Series, piece: Piece, scale: Scale, look: Look, ends: boolean): LineSeriesOption => {
  const color = look.palette.series[data.series.indexOf(series) % look.palette.series.length] ?? look.palette.text;
  const lastIndex = series.values.findLastIndex((v) => v !== null);
  const named = ends && piece.points.at(-1)?.index === lastIndex;
  const fit = numbersFit(data, scale);
  return {
    type: 'line',
    name: series.name,
    z: 3,
    emphasis: { disabled: true, scale: false },
    symbolSize: scale.pixelsPerCategory < 14 ? 4 : 7,
    showAllSymbol: true,
    color,
    lineStyle: { color, width: 2, type: piece.dashed ? [5, 4] : 'solid' },
    label: { color: look.palette.text, fontSize: 12, textBorderColor: look.palette.ground, textBorderWidth: 3, distance: 6 },
    labelLayout: { hideOverlap: true },
    endLabel: { show: named, formatter: series.name, color, fontWeight: 500, width: 172, overflow: 'break', distance: 6 },
    data: piece.points.map((p) => datum(data, series, p, scale, look, color, fit || (data.series.length === 1 && p.index === lastIndex))),
  };
};

/** Every line, stroke by stroke. */
export const lineSeries = (data: ChartData, scale: Scale, look: Look, ends: boolean): LineSeriesOption[] =>
  data.series
    .filter((s) => s.kind === 'line')
    .flatMap((s) => piecesOf(data, s).map((piece) => pieceSeries(data, s, piece, scale, look, ends)));
