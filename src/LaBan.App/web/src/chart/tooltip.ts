import type { TooltipComponentOption } from 'echarts';
import type { Lang } from '../text/lang';
import type { ChartData } from './data';
import type { Palette } from './palette';
import { readingsAt } from './words';

const cell = (text: string, className: string): HTMLElement => {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
};

/** What is known of one category, as a small table. */
export const tooltipContent = (data: ChartData, index: number, lang: Lang): HTMLElement => {
  const box = document.createElement('div');
  box.className = 'chart-tip';
  const head = document.createElement('strong');
  head.textContent = data.categories[index]?.label ?? '';
  box.append(head);
  for (const reading of readingsAt(data, index, lang)) {
    box.append(cell(reading.name, ''), cell(reading.value, 'chart-tip-value'), cell(reading.note, 'chart-tip-note'));
  }
  return box;
};

export const tooltipOption = (data: ChartData, palette: Palette, lang: Lang): TooltipComponentOption => ({
  trigger: 'axis',
  confine: true,
  transitionDuration: 0,
  backgroundColor: palette.ground,
  borderColor: palette.axis,
  borderWidth: 1,
  padding: [6, 10],
  textStyle: { color: palette.text, fontSize: 13 },
  extraCssText: 'box-shadow:none',
  axisPointer: { type: 'line', z: 1, snap: true, label: { show: false }, lineStyle: { color: palette.axis, type: [2, 2] } },
  formatter: (params) => {
    const first = Array.isArray(params) ? params[0] : params;
    const index = Math.round((first?.value as number[] | undefined)?.[0] ?? 0);
    return tooltipContent(data, index, lang);
  },
});
