import type { LbChart } from '../elements/chart';
import { copyText, say } from './toast';

const takeChart = (button: HTMLElement): void => {
  const chart = document.getElementById(button.dataset['chart'] ?? '') as LbChart | null;
  void chart?.download(button.dataset['chartDownload'] === 'png' ? 'png' : 'svg');
};

const copyLink = async (button: HTMLElement): Promise<void> => {
  await copyText(location.href);
  say(button.dataset['done'] ?? '');
};

const toggleTable = (door: HTMLAnchorElement): void => {
  const table = document.querySelector(door.hash);
  const open = table?.classList.toggle('open') ?? false;
  door.setAttribute('aria-expanded', String(open));
};

/** Buttons that act on the page they stand on, and selectors that submit on change. */
export const startDoors = (): void => {
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('[data-chart-download], [data-copy-link]');
    if (button?.dataset['chartDownload']) {
      takeChart(button);
    } else if (button) {
      void copyLink(button);
    }
    const door = target.closest<HTMLAnchorElement>('a[data-toggle-table]');
    if (door) {
      event.preventDefault();
      toggleTable(door);
    }
  });
  document.addEventListener('submit', (event) => {
    const question = (event.submitter as HTMLElement | null)?.dataset['confirm'];
    if (question !== undefined && !confirm(question)) {
      event.preventDefault();
    }
  });
  document.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.dataset['submits'] !== undefined) {
      event.target.form?.submit();
      return;
    }
    (event.target as Element).closest<HTMLFormElement>('form[data-submit-on-change]')?.requestSubmit();
  });
};
