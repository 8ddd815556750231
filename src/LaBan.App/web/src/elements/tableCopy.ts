const visible = (cell: Element): boolean => !(cell as HTMLElement).hidden && !cell.classList.contains('col-hidden');

/** The text of a cell as a spreadsheet wants it: the figure alone, without its marks. */
export const cellText = (cell: Element): string => {
  const figure = cell.querySelector('.fig-num');
  if (figure) {
    return (figure.textContent ?? '').trim().replace('−', '-');
  }
  if (cell.querySelector('.fig-blank')) {
    return '';
  }
  const copy = cell.cloneNode(true) as Element;
  copy.querySelectorAll('.visually-hidden, .pop, svg').forEach((x) => x.remove());
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
};

/** The visible table, tab-separated. */
export const tableAsTsv = (table: HTMLTableElement): string =>
  [...table.rows]
    .filter((row) => !row.hidden && !(row.parentElement as HTMLElement).hidden)
    .map((row) => [...row.cells].filter(visible).flatMap((c) => [cellText(c), ...Array<string>(c.colSpan - 1).fill('')]).join('\t'))
    .join('\n');
