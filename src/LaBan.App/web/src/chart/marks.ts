import type { LineSeriesOption, MarkLineComponentOption } from 'echarts';
import { t } from '../text/lang';
import { indexOf, type ChartData, type Target, type Versions } from './data';
import type { Look } from './option';
import type { Scale } from './scale';
import { sideOf } from './sides';

type Mark = NonNullable<MarkLineComponentOption['data']>[number];

const near = 20;

/** The tick leaves a point that it would cover its room. */
const ticksOf = (from: number, to: number, target: Target, covers: boolean, scale: Scale, look: Look): Mark[] => {
  const middle = (from + to) / 2;
  const room = 7 / scale.pixelsPerCategory;
  const spans = covers ? [[from, middle - room], [middle + room, to]] : [[from, to]];
  return spans.map(([left, right]) => [
    { coord: [left, target.value], lineStyle: { color: look.palette.target, width: 2.5, type: 'solid' }, label: { show: false } },
    { coord: [right, target.value] },
  ]) as Mark[];
};

const targetLabel = (target: Target, below: boolean, scale: Scale, look: Look) => ({
  show: scale.pixelsPerCategory >= 30,
  position: below ? ('insideMiddleBottom' as const) : ('insideMiddleTop' as const),
  formatter: scale.pixelsPerCategory >= 60 ? `${t('KH', 'Plan', look.lang)} ${target.label}` : target.label,
  color: look.palette.target,
  fontSize: 11,
  textBorderColor: look.palette.ground,
  textBorderWidth: 3,
});

/** A promise about several periods, such as an average of a term, is a dashed line over them with its number at the end. */
const spanOf = (from: number, to: number, target: Target, scale: Scale, look: Look): Mark =>
  [
    {
      coord: [from - 0.4, target.value],
      lineStyle: { color: look.palette.target, width: 1.25, type: [6, 4] },
      label: {
        show: scale.pixelsPerCategory >= 90,
        position: 'insideEndTop',
        formatter: `${t('Cả giai đoạn', 'Term', look.lang)} ${target.label}`,
        color: look.palette.target,
        fontSize: 11,
        textBorderColor: look.palette.ground,
        textBorderWidth: 3,
      },
    },
    { coord: [to + 0.4, target.value] },
  ] as Mark;

/** A target is a short tick at its category, with its number. */
export const targetMarks = (data: ChartData, scale: Scale, look: Look): Mark[] =>
  (data.targets ?? []).flatMap((target) => {
    const index = indexOf(data, target.category);
    if (index < 0) {
      return [];
    }
    if (target.to !== undefined) {
      return [spanOf(index, indexOf(data, target.to), target, scale, look)];
    }
    const half = Math.min(0.36, 26 / scale.pixelsPerCategory);
    const rises = data.series.map((s) => ((s.values[index] ?? Infinity) - target.value) * scale.pixelsPerUnit);
    const below = rises.some((rise) => rise > 4 && rise < near);
    const covers = rises.some((rise) => Math.abs(rise) < 7);
    // A line that falls through the tick leaves the upper right free, one that rises the upper left.
    const before = data.series[0]?.values[index - 1] ?? null;
    const aside = covers && before !== null ? (before > target.value ? 20 : -20) / scale.pixelsPerCategory : 0;
    const labelled = [
      { coord: [index - half + aside, target.value], lineStyle: { width: 0, color: 'transparent' }, label: targetLabel(target, below, scale, look) },
      { coord: [index + half + aside, target.value] },
    ] as Mark;
    return [...ticksOf(index - half, index + half, target, covers, scale, look), labelled];
  });

/** A break is a vertical rule with its word, before the first figure of the new kind. */
export const breakMarks = (data: ChartData, look: Look): Mark[] =>
  (data.breaks ?? []).flatMap((b) => {
    const index = indexOf(data, b.category);
    const mark: Mark = {
      xAxis: index - 0.5,
      lineStyle: { color: look.palette.axis, width: 1, type: [2, 3] },
      label: { position: 'end', formatter: b.label, color: look.palette.axis, fontSize: 11, distance: 4 },
    };
    return index < 0 ? [] : [mark];
  });

const chain = (versions: Versions, narrow: boolean): string => {
  const labels = versions.points.map((p) => p.label);
  const arrow = narrow ? ' →\n' : ' → ';
  return `{old|${labels.slice(0, -1).join(arrow)}${arrow}}{now|${labels.at(-1) ?? ''}}`;
};

/** The values a figure went through, as a stack of small marks at its period: 6,2 → 7,82 → 8,52. */
export const versionSeries = (data: ChartData, scale: Scale, look: Look): LineSeriesOption[] =>
  (data.versions ?? [])
    .filter((v) => v.points.length > 1 && indexOf(data, v.category) >= 0)
    .map((versions) => {
      const index = indexOf(data, versions.category);
      const values = versions.points.map((p) => p.value);
      const series = data.series[0];
      const side = series ? sideOf(data, series, index, scale) : 'top';
      const outermost = values.indexOf(side === 'top' ? Math.max(...values) : Math.min(...values));
      const narrow = scale.pixelsPerCategory < 116;
      return {
        type: 'line',
        name: 'versions',
        silent: true,
        emphasis: { disabled: true, scale: false },
        z: 4,
        symbol: 'rect',
        symbolSize: [11, 2],
        showAllSymbol: true,
        lineStyle: { color: look.palette.axis, width: 1, type: [1, 2] },
        itemStyle: { color: look.palette.axis },
        data: values.map((value, i) => ({
          value: [index, value],
          itemStyle: { color: i === values.length - 1 ? 'transparent' : look.palette.axis },
          label: {
            show: i === outermost && scale.pixelsPerCategory >= 34,
            position: side,
            distance: 7,
            formatter: chain(versions, narrow),
            lineHeight: 14,
            textBorderColor: look.palette.ground,
            textBorderWidth: 3,
            rich: {
              old: { color: look.palette.axis, fontSize: 11 },
              now: { color: look.palette.text, fontSize: 12, fontWeight: 600 },
            },
          },
        })),
      };
    });
