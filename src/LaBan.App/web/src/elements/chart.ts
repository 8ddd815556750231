import type { ECharts } from 'echarts/core';
import type { ChartData } from '../chart/data';
import { spokenAt } from '../chart/words';
import { pageLang, t } from '../text/lang';

/** A chart over the JSON it carries; keeps its room, follows theme and size, and is read point by point with the arrow keys. */
export class LbChart extends HTMLElement {
  #chart: ECharts | null = null;
  #data: ChartData | null = null;
  #at = -1;
  #live: HTMLElement | null = null;
  readonly #leaving = new AbortController();

  connectedCallback(): void {
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (this.#data || !json) {
      return;
    }
    this.#data = JSON.parse(json) as ChartData;
    void this.#open(this.#data);
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    this.#chart?.dispose();
    this.#chart = null;
  }

  /** Saves the chart as a file. */
  async download(kind: 'svg' | 'png'): Promise<void> {
    if (!this.#data) {
      return;
    }
    const { picture } = await import('../chart/draw');
    await document.fonts.ready;
    const link = document.createElement('a');
    link.href = picture(this.#data, pageLang(), kind);
    link.download = `${this.dataset['file'] ?? 'bieu-do'}.${kind}`;
    link.click();
  }

  async #open(data: ChartData): Promise<void> {
    const canvas = document.createElement('div');
    canvas.className = 'chart-canvas';
    canvas.tabIndex = 0;
    this.#live = document.createElement('div');
    this.#live.className = 'visually-hidden';
    this.#live.setAttribute('aria-live', 'polite');
    this.append(canvas, this.#live);
    const { draw, open } = await import('../chart/draw');
    if (!this.isConnected) {
      return;
    }
    const chart = open(canvas);
    this.#chart = chart;
    const paint = (paper = false): void => draw(chart, data, pageLang(), paper);
    paint();
    canvas.setAttribute('aria-roledescription', t('biểu đồ, phím mũi tên để đọc từng điểm', 'chart, arrow keys read each point'));
    this.#follow(canvas, chart, paint);
  }

  #follow(canvas: HTMLElement, chart: ECharts, paint: (paper?: boolean) => void): void {
    const { signal } = this.#leaving;
    const resize = new ResizeObserver(() => {
      if (canvas.clientWidth !== chart.getWidth() || canvas.clientHeight !== chart.getHeight()) {
        chart.resize();
        paint();
      }
    });
    resize.observe(canvas);
    signal.addEventListener('abort', () => resize.disconnect());
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => paint(), { signal });
    document.addEventListener('themechange', () => paint(), { signal });
    addEventListener('beforeprint', () => paint(true), { signal });
    addEventListener('afterprint', () => paint(), { signal });
    canvas.addEventListener('keydown', (event) => this.#step(event), { signal });
    canvas.addEventListener('blur', () => this.#leave(), { signal });
  }

  #step(event: KeyboardEvent): void {
    const last = (this.#data?.categories.length ?? 0) - 1;
    const next = { ArrowRight: this.#at + 1, ArrowLeft: this.#at < 0 ? last : this.#at - 1, Home: 0, End: last }[event.key];
    if (event.key === 'Escape') {
      this.#leave();
    }
    if (next === undefined || !this.#data || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    event.preventDefault();
    this.#at = Math.max(0, Math.min(last, next));
    this.#show(this.#data, this.#at);
  }

  #show(data: ChartData, index: number): void {
    if (this.#live) {
      this.#live.textContent = spokenAt(data, index, pageLang());
    }
    const point = this.#chart?.convertToPixel({ gridIndex: 0 }, [index, data.series[0]?.values[index] ?? 0]);
    if (point) {
      this.#chart?.dispatchAction({ type: 'showTip', x: point[0], y: point[1] });
    }
  }

  #leave(): void {
    this.#at = -1;
    this.#chart?.dispatchAction({ type: 'hideTip' });
  }
}
