import { remember } from './cookies';

/** Folds the rail to icons and back, without a round trip. */
export const startRail = (): void => {
  const door = document.querySelector<HTMLElement>('[data-rail-switch]');
  door?.addEventListener('click', (event) => {
    event.preventDefault();
    const narrow = document.body.dataset['rail'] === 'narrow';
    if (narrow) {
      delete document.body.dataset['rail'];
    } else {
      document.body.dataset['rail'] = 'narrow';
    }
    remember('rail', narrow ? 'wide' : 'narrow');
    const name = (narrow ? door.dataset['fold'] : door.dataset['unfold']) ?? '';
    door.title = name;
    const text = door.querySelector('.rail-text');
    if (text) {
      text.textContent = name;
    }
  });
};
