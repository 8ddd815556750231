import { closeMenu } from './menus';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

const help = (): HTMLDialogElement | null => document.querySelector<HTMLDialogElement>('dialog#help');

/** Goes to the next or previous item of a list whose items carry `data-step`. */
const stepTo = (by: number): void => {
  const list = [...document.querySelectorAll<HTMLElement>('[data-step]')].filter((x) => x.offsetParent !== null);
  const at = list.indexOf((document.activeElement as Element | null)?.closest('[data-step]') as HTMLElement);
  const item = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.max(0, Math.min(list.length - 1, at + by))];
  if (item) {
    item.tabIndex = item.tabIndex < 0 ? -1 : item.tabIndex;
    item.focus();
    item.scrollIntoView({ block: 'nearest' });
  }
};

const act: Record<string, () => void> = {
  '/': () => document.getElementById('search')?.focus(),
  '?': () => help()?.showModal(),
  n: () => stepTo(1),
  p: () => stepTo(-1),
};

/** The keys of the whole site. */
export const startKeys = (): void => {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !help()?.open && closeMenu()) {
      event.preventDefault();
      return;
    }
    const action = act[event.key];
    if (action && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target) && !help()?.open) {
      event.preventDefault();
      action();
    }
  });
};
