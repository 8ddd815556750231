import { remember } from './cookies';

type Theme = 'auto' | 'light' | 'dark';

const next: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };

const current = (): Theme => {
  const theme = document.documentElement.getAttribute('data-bs-theme');
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
};

const apply = (theme: Theme, door: HTMLElement): void => {
  const root = document.documentElement;
  if (theme === 'auto') {
    root.removeAttribute('data-bs-theme');
  } else {
    root.setAttribute('data-bs-theme', theme);
  }
  remember('theme', theme);
  const name = door.dataset[theme] ?? '';
  door.title = name;
  door.setAttribute('aria-label', name);
  document.dispatchEvent(new Event('themechange'));
};

/** The theme switch turns the page at once; without scripts the same link asks the server. */
export const startTheme = (): void => {
  const door = document.querySelector<HTMLElement>('[data-theme-switch]');
  door?.addEventListener('click', (event) => {
    event.preventDefault();
    apply(next[current()], door);
  });
};
