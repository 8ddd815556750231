import { copyText, say } from '../page/toast';
import { pageLang, t } from '../text/lang';
import { startColumns } from './tableColumns';
import { tableAsTsv } from './tableCopy';
import { startWalk } from './tableWalk';
import { sortBody } from './tableSort';

/** Marks a table that fits its frame, which then needs no scrolling of its own. */
const followFit = (table: HTMLTableElement): void => {
  const frame = table.closest<HTMLElement>('.table-scroll');
  if (frame) {
    const measure = (): void => void frame.classList.toggle('fits', table.offsetWidth <= frame.clientWidth + 1);
    new ResizeObserver(measure).observe(frame);
    new ResizeObserver(measure).observe(table);
    measure();
  }
};

/** A table that sorts, hides columns, copies itself and is walked with the arrow keys; complete without any of it. */
export class LbTable extends HTMLElement {
  #original = new Map<HTMLTableSectionElement, HTMLElement[]>();

  connectedCallback(): void {
    const table = this.querySelector('table');
    if (!table || this.#original.size > 0) {
      return;
    }
    for (const body of table.tBodies) {
      this.#original.set(body, [...body.rows]);
    }
    table.querySelectorAll<HTMLTableCellElement>('thead th[data-sortable]').forEach((th) => this.#makeSortable(th));
    startColumns(this, table);
    startWalk(table);
    followFit(table);
    this.querySelector('[data-copy-table]')?.addEventListener('click', () => void this.#copy(table));
  }

  #makeSortable(th: HTMLTableCellElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...th.childNodes);
    th.append(button);
    th.setAttribute('aria-sort', 'none');
    button.addEventListener('click', () => this.#sort(th));
  }

  #sort(th: HTMLTableCellElement): void {
    const before = th.getAttribute('aria-sort');
    const first = th.classList.contains('num') ? 'descending' : 'ascending';
    const second = first === 'ascending' ? 'descending' : 'ascending';
    const now = before === 'none' ? first : before === first ? second : 'none';
    this.querySelectorAll('th[aria-sort]').forEach((x) => x.setAttribute('aria-sort', 'none'));
    th.setAttribute('aria-sort', now);
    for (const [body, rows] of this.#original) {
      if (now === 'none') {
        body.append(...rows);
      } else {
        sortBody(body, rows, th.cellIndex, now === 'descending', pageLang());
      }
    }
  }

  async #copy(table: HTMLTableElement): Promise<void> {
    await copyText(tableAsTsv(table));
    say(t('Đã chép bảng, dán được vào Excel', 'Table copied, ready to paste into a spreadsheet'));
  }
}
