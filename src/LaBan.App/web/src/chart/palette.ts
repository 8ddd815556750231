/** The colours of a chart, as plain colours. */
export interface Palette {
  series: string[];
  text: string;
  axis: string;
  grid: string;
  ground: string;
  target: string;
}

/** Reads the palette that the page's theme gives now. */
export const readPalette = (): Palette => {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const read = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const palette = {
    series: [1, 2, 3, 4, 5].map((n) => read(`--series-${n}`)),
    text: read('--chart-text'),
    axis: read('--chart-axis'),
    grid: read('--chart-grid'),
    ground: read('--chart-ground'),
    target: read('--chart-target'),
  };
  probe.remove();
  return palette;
};

/** The palette of paper, whatever the theme on screen. */
export const readPaperPalette = (): Palette => {
  const root = document.documentElement;
  const theme = root.getAttribute('data-bs-theme');
  root.setAttribute('data-bs-theme', 'light');
  const palette = readPalette();
  if (theme === null) {
    root.removeAttribute('data-bs-theme');
  } else {
    root.setAttribute('data-bs-theme', theme);
  }
  return palette;
};
