import { Renderer, type DrawnRow, type TableCore } from 'tabulator-tables';

/** Lines drawn above and below those in sight. */
const spare = 8;

/**
 * Draws the lines in sight, all of one height, and a few around them. Tabulator's own renderer measures every line that it
 * adds, which costs a thousand lines their smoothness and leaves their places approximate.
 */
export class FixedLines extends Renderer {
  readonly #height: number;
  #from = 0;
  #to = 0;

  constructor(table: TableCore) {
    super(table);
    this.verticalFillMode = 'fill';
    this.#height = table.options.rowHeight;
  }

  clearRows(): void {
    this.#leave([...this.tableElement.children]);
    this.tableElement.replaceChildren();
    this.tableElement.removeAttribute('style');
    this.#from = this.#to = 0;
  }

  renderRows(): void {
    this.#draw();
  }

  rerenderRows(change?: () => void): void {
    change?.();
    this.clearRows();
    this.#draw();
  }

  scrollRows(): void {
    this.#draw();
  }

  scrollToRow(row: DrawnRow): void {
    this.show(this.rows().indexOf(row));
  }

  scrollToRowNearestTop(row: DrawnRow): boolean {
    return this.rows().indexOf(row) * this.#height < this.elementVertical.scrollTop;
  }

  visibleRows(): DrawnRow[] {
    return this.rows().slice(this.#from, this.#to);
  }

  /** Scrolls as little as needed until a line is in sight, and draws it at once. */
  show(index: number): void {
    const { elementVertical: frame } = this;
    const top = index * this.#height;
    const bottom = top + this.#height - frame.clientHeight;
    if (top < frame.scrollTop || bottom > frame.scrollTop) {
      frame.scrollTop = top < frame.scrollTop ? top : bottom;
    }
    this.#draw();
  }

  #draw(): void {
    const { elementVertical: frame, tableElement: table } = this;
    const rows = this.rows();
    const from = Math.max(0, Math.min(rows.length, Math.floor(frame.scrollTop / this.#height) - spare));
    const to = Math.min(rows.length, Math.ceil((frame.scrollTop + frame.clientHeight) / this.#height) + spare);
    if (from === this.#from && to === this.#to) {
      return;
    }
    const [was, till] = from < this.#to && to > this.#from ? [this.#from, this.#to] : [from, from];
    const old = [...rows.slice(this.#from, Math.min(this.#to, from)), ...rows.slice(Math.max(this.#from, to), this.#to)];
    this.#leave(old.map((row) => row.getElement()));
    old.forEach((row) => row.getElement().remove());
    table.prepend(this.#made(rows.slice(from, was)));
    table.append(this.#made(rows.slice(Math.max(till, from), to)));
    table.style.paddingTop = `${from * this.#height}px`;
    table.style.paddingBottom = `${(rows.length - to) * this.#height}px`;
    [this.#from, this.#to] = [from, to];
  }

  #made(rows: readonly DrawnRow[]): DocumentFragment {
    const lines = document.createDocumentFragment();
    for (const row of rows) {
      row.initialize(false, true);
      lines.append(row.getElement());
    }
    return lines;
  }

  /** A line that leaves the screen takes no keyboard with it: what was being written is kept, the frame listens on. */
  #leave(lines: readonly Element[]): void {
    const at = document.activeElement;
    if (at instanceof HTMLElement && lines.some((line) => line.contains(at))) {
      const { elementVertical: frame } = this;
      at.blur();
      // Focusable only as long as it has to be: between grid and rows there is no stop of its own.
      frame.tabIndex = -1;
      frame.addEventListener('blur', () => frame.removeAttribute('tabindex'), { once: true });
      frame.focus({ preventScroll: true });
    }
  }
}
