import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, MarkPointComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import type { Lang } from '../text/lang';
import type { ChartData } from './data';
import { buildOption, fontFamily } from './option';
import { readPalette, readPaperPalette, type Palette } from './palette';
import { tooltipOption } from './tooltip';

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, MarkLineComponent, MarkPointComponent]);
use([TitleComponent, TooltipComponent, LabelLayout, CanvasRenderer, SVGRenderer]);

/** Opens a drawing in an element; `draw` fills it and fills it again after a change of theme or size. */
export const open = (element: HTMLElement): ECharts => init(element, null, { renderer: 'svg' });

export const draw = (chart: ECharts, data: ChartData, lang: Lang, paper = false): void => {
  const frame = { width: chart.getWidth(), height: chart.getHeight() };
  const palette = paper ? readPaperPalette() : readPalette();
  chart.setOption(
    {
      ...buildOption(data, { palette, lang, frame }),
      tooltip: tooltipOption(data, palette, lang),
      aria: { enabled: true, label: { description: data.alt ?? data.title } },
    },
    { notMerge: true },
  );
  // Lets a style sheet scale the drawing, as the one for paper does.
  chart.getDom().querySelector('svg')?.setAttribute('viewBox', `0 0 ${frame.width} ${frame.height}`);
};

const dressed = (data: ChartData, palette: Palette, lang: Lang, width: number, height: number) => {
  const head = 44;
  const foot = data.source ? 26 : 6;
  const option = buildOption(data, { palette, lang, frame: { width, height: height - head - foot } });
  const text = { fontFamily, color: palette.text };
  const grid = option.grid as { top: number; bottom: number };
  return {
    ...option,
    backgroundColor: palette.ground,
    grid: { ...grid, top: grid.top + head, bottom: grid.bottom + foot },
    ...(option.legend && { legend: { ...option.legend, top: head } }),
    title: [
      { text: data.title, subtext: data.unit, left: 12, top: 8, itemGap: 4, textStyle: { ...text, fontSize: 15, fontWeight: 600 }, subtextStyle: { ...text, fontSize: 11, color: palette.axis } },
      { text: data.source ?? '', left: 12, bottom: 6, textStyle: { ...text, fontSize: 11, fontWeight: 'normal', color: palette.axis } },
    ],
  };
};

/** The chart as a file for paper, its title, unit and source drawn in. */
export const picture = (data: ChartData, lang: Lang, kind: 'svg' | 'png', width = 960, height = 480): string => {
  const holder = document.createElement('div');
  const chart = init(holder, null, { renderer: kind === 'svg' ? 'svg' : 'canvas', width, height });
  chart.setOption(dressed(data, readPaperPalette(), lang, width, height));
  const url = chart.getDataURL({ type: kind, pixelRatio: 2 });
  chart.dispose();
  return url;
};
