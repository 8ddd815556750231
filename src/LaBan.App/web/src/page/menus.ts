const menus = 'details.menu[open], details.drawer[open]';

const items = (menu: Element): HTMLElement[] =>
  [...menu.querySelectorAll<HTMLElement>('.menu-list a, .menu-list button, .menu-list input')].filter((x) => x.offsetParent !== null);

const close = (menu: HTMLDetailsElement, focus: boolean): void => {
  menu.open = false;
  if (focus) {
    menu.querySelector('summary')?.focus();
  }
};

const step = (menu: Element, by: number): void => {
  const list = items(menu);
  const at = list.indexOf(document.activeElement as HTMLElement);
  list[(at + by + list.length) % list.length]?.focus();
};

/** Closes the innermost open menu; false when none is open. */
export const closeMenu = (): boolean => {
  const open = [...document.querySelectorAll<HTMLDetailsElement>(menus)].at(-1);
  if (open) {
    close(open, open.contains(document.activeElement));
  }
  return open !== undefined;
};

/** Menus close on a click outside and are walked with the arrow keys. */
export const startMenus = (): void => {
  document.addEventListener('click', (event) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>(menus)) {
      if (!menu.contains(event.target as Node)) {
        close(menu, false);
      }
    }
  });
  document.addEventListener('keydown', (event) => {
    const menu = (event.target as Element).closest?.('details.menu[open]');
    if (menu && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      step(menu, event.key === 'ArrowDown' ? 1 : -1);
    }
  });
};
