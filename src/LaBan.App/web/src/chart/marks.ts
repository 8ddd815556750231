import type { LineSeriesOption, MarkLineComponentOption } from 'echarts';
import { t } from '../text/lang';
import { indexOf, type ChartData, type Versions } from './data';
import type { Look } from './option';
import type { Point } from './pieces';
import type { Scale } from './scale';

type Mark = NonNullable<MarkLineComponentOption['data']>[number];

const near = 20;

/** Below the point when a target stands just above it, and the other way round. */
export const labelSide = (data: ChartData, point: Point, scale: Scale): 'top' | 'bottom' => {
  const above = (data.targets ?? [])
    .filter((x) => indexOf(data, x.category) === point.index)
    .map((x) => (x.value - point.value) * scale.pixelsPerUnit);
  return above.some((distance) => distance >= 0 && distance < near + 16) ? 'bottom' : 'top';
};

/** A target is a short tick at its category, with its number. */
export const targetMarks = (data: ChartData, scale: Scale, look: Look): Mark[] =>
  (data.targets ?? []).flatMap((target) => {
    const index = indexOf(data, target.category);
    if (index < 0) {
      return [];
    }
    const half = Math.min(0.36, 26 / scale.pixelsPerCategory);
    const value = data.series[0]?.values[index] ?? null;
    const crowded = value !== null && value > target.value && (value - target.value) * scale.pixelsPerUnit < near;
    const word = scale.pixelsPerCategory >= 60 ? `${t('KH', 'Plan', look.lang)} ${target.label}` : target.label;
    const mark: Mark = [
      {
        coord: [index - half, target.value],
        lineStyle: { color: look.palette.target, width: 2.5, type: 'solid' },
        label: {
          show: scale.pixelsPerCategory >= 30,
          position: crowded ? 'insideMiddleBottom' : 'insideMiddleTop',
          formatter: word,
          color: look.palette.target,
          fontSize: 11,
          textBorderColor: look.palette.ground,
          textBorderWidth: 3,
        },
      },
      { coord: [index + half, target.value] },
    ];
    return [mark];
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
      const top = values.indexOf(Math.max(...values));
      const narrow = scale.pixelsPerCategory < 116;
      return {
        type: 'line',
        name: 'versions',
        z: 1,
        symbol: 'rect',
        symbolSize: [11, 2],
        showAllSymbol: true,
        lineStyle: { color: look.palette.axis, width: 1, type: [1, 2] },
        itemStyle: { color: look.palette.axis },
        data: values.map((value, i) => ({
          value: [index, value],
          symbol: i === values.length - 1 ? 'none' : 'rect',
          label: {
            show: i === top && scale.pixelsPerCategory >= 34,
            position: 'top' as const,
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
