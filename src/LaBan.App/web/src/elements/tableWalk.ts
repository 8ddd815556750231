const shown = (row: HTMLTableRowElement): boolean => !row.hidden && row.offsetParent !== null;

const cellsOf = (row: HTMLTableRowElement | undefined): HTMLTableCellElement[] =>
  [...(row?.cells ?? [])].filter((c) => !c.classList.contains('col-hidden'));

const focus = (table: HTMLTableElement, cell: HTMLElement | undefined): void => {
  if (cell) {
    table.querySelectorAll('tbody [tabindex="0"]').forEach((x) => x.setAttribute('tabindex', '-1'));
    cell.tabIndex = 0;
    cell.focus();
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
};

const target = (table: HTMLTableElement, cell: HTMLTableCellElement, key: string): HTMLElement | undefined => {
  const row = cell.parentElement as HTMLTableRowElement;
  const cells = cellsOf(row);
  const column = cells.indexOf(cell);
  const rows = [...table.tBodies].flatMap((b) => [...b.rows]).filter(shown);
  const vertical = (by: number): HTMLElement | undefined => {
    const next = cellsOf(rows[rows.indexOf(row) + by]);
    return next[Math.min(column, next.length - 1)];
  };
  switch (key) {
    case 'ArrowRight':
      return cells[column + 1];
    case 'ArrowLeft':
      return cells[column - 1];
    case 'ArrowDown':
      return vertical(1);
    case 'ArrowUp':
      return vertical(-1);
    case 'Home':
      return cells[0];
    case 'End':
      return cells.at(-1);
    default:
      return undefined;
  }
};

/** One stop of the Tab key for the whole table; arrows move inside, Enter opens the link of the row. */
export const startWalk = (table: HTMLTableElement): void => {
  table.querySelectorAll('tbody .tip[tabindex="0"]').forEach((x) => x.setAttribute('tabindex', '-1'));
  const first = table.querySelector<HTMLElement>('tbody tr:not(.group) > *');
  if (first) {
    first.tabIndex = 0;
  }
  table.addEventListener('keydown', (event) => {
    const at = event.target as HTMLElement;
    const cell = at.closest<HTMLTableCellElement>('tbody td, tbody th');
    if (!cell || event.ctrlKey || event.metaKey || event.altKey || at.matches('input, select, textarea')) {
      return;
    }
    if (event.key === 'Enter' && at === cell) {
      cell.parentElement?.querySelector('a')?.click();
      return;
    }
    const next = target(table, cell, event.key);
    if (next) {
      event.preventDefault();
      focus(table, next);
    }
  });
};
