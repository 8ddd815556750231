const storageKey = (host: HTMLElement): string => `columns:${host.id || location.pathname}`;

const hiddenNow = (host: HTMLElement): Set<string> => {
  try {
    return new Set(JSON.parse(localStorage.getItem(storageKey(host)) ?? '[]') as string[]);
  } catch {
    return new Set();
  }
};

const hide = (table: HTMLTableElement, names: (string | undefined)[], hidden: Set<string>): void => {
  const columns = names.map((name) => name !== undefined && hidden.has(name));
  for (const row of table.rows) {
    let column = 0;
    for (const cell of row.cells) {
      cell.classList.toggle('col-hidden', cell.colSpan === 1 && (columns[column] ?? false));
      column += cell.colSpan;
    }
  }
};

/** Fills the column menu from the head cells that carry `data-column`, and remembers the choice on this machine. */
export const startColumns = (host: HTMLElement, table: HTMLTableElement): void => {
  const list = host.querySelector<HTMLElement>('[data-column-list]');
  const head = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!list || head.length === 0) {
    return;
  }
  const hidden = hiddenNow(host);
  const names = head.map((th) => th.dataset['column']);
  for (const name of names.filter((n) => n !== undefined)) {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.className = 'form-check-input';
    box.checked = !hidden.has(name);
    box.addEventListener('change', () => {
      hidden[box.checked ? 'delete' : 'add'](name);
      localStorage.setItem(storageKey(host), JSON.stringify([...hidden]));
      hide(table, names, hidden);
    });
    label.append(box, name);
    list.append(label);
  }
  hide(table, names, hidden);
};
