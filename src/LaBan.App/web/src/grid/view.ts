import { FormatModule, FrozenColumnsModule, ResizeTableModule, Tabulator } from 'tabulator-tables';
import type { CellComponent, ColumnOptions, RowComponent } from 'tabulator-tables';
import { t } from '../text/lang';
import type { Cell } from './cell';
import type { ColumnData, RowData } from './data';
import { make } from './dom';
import { FixedLines } from './lines';
import { paintCell } from './marks';
import type { Place, Range, Selection } from './selection';
import type { Sheet } from './sheet';

Tabulator.registerModule([FormatModule, FrozenColumnsModule, ResizeTableModule]);

const narrow = matchMedia('(max-width: 767.98px)');
const columnWidth = 124;
const nameWidth = 240;

/** The cells on screen: Tabulator draws the lines that are in sight, this draws what stands in them. */
export class GridView {
  readonly root = make('div', { class: 'g-table' });
  #table: Tabulator | null = null;
  #elements = new Map<Cell, HTMLElement>();
  #selected = new Set<HTMLElement>();
  #focused: HTMLElement | null = null;
  /** Told when a cell is dragged wider or the window turned: open editors stand wrong then. */
  rebuilt: () => void = () => {};

  constructor(
    private readonly sheet: Sheet,
    private readonly selection: Selection,
  ) {}

  /** Draws the grid; the promise is kept when the first lines stand. */
  async open(host: HTMLElement): Promise<void> {
    host.append(this.root);
    await this.#build();
    narrow.addEventListener('change', this.#rebuild);
  }

  close(): void {
    narrow.removeEventListener('change', this.#rebuild);
    this.#table?.destroy();
    this.#table = null;
  }

  paint(cells: Iterable<Cell>): void {
    for (const cell of cells) {
      const element = this.#elements.get(cell);
      const content = element?.querySelector<HTMLElement>('.g-content');
      if (element && content) {
        paintCell(element, content, cell, this.sheet);
      }
    }
  }

  elementOf(place: Place): HTMLElement | null {
    const cell = this.sheet.at(place.r, place.c);
    return (cell && this.#elements.get(cell)) ?? null;
  }

  placeOf(target: EventTarget | null): Place | null {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-r]') : null;
    return element && this.root.contains(element) ? { r: Number(element.dataset['r']), c: Number(element.dataset['c']) } : null;
  }

  /** How many lines are in sight, for Page Up and Page Down. */
  get page(): number {
    return Math.max(1, Math.floor(this.holder.clientHeight / this.#rowHeight) - 1);
  }

  get holder(): HTMLElement {
    return this.root.querySelector<HTMLElement>('.tabulator-tableholder')!;
  }

  /** Shows the selection as it is now, and scrolls to its moving end. */
  select(focus: boolean): void {
    this.reveal(this.selection.far);
    const { range } = this.selection;
    const now = new Set(this.#elementsIn(range));
    for (const element of this.#selected) {
      if (!now.has(element)) {
        this.#mark(element, false, range);
      }
    }
    now.forEach((element) => this.#mark(element, true, range));
    this.#selected = now;
    this.#moveStop(focus);
  }

  focus(): void {
    this.reveal(this.selection.at);
    this.elementOf(this.selection.at)?.focus({ preventScroll: true });
  }

  /** Scrolls inside the grid as little as needed until a cell is in sight. */
  reveal(place: Place): void {
    const lines = this.#table?.rowManager.renderer;
    if (lines instanceof FixedLines) {
      lines.show(place.r);
    }
    const element = this.elementOf(place);
    const first = element?.parentElement?.firstElementChild;
    if (element?.isConnected && first instanceof HTMLElement) {
      const { holder } = this;
      const left = element.offsetLeft - holder.scrollLeft - first.offsetWidth;
      const right = element.offsetLeft + element.offsetWidth - holder.scrollLeft - holder.clientWidth;
      holder.scrollLeft += left < 0 ? left : Math.max(0, right);
    }
  }

  #elementsIn({ top, left, bottom, right }: Range): HTMLElement[] {
    const found: HTMLElement[] = [];
    for (let r = top; r <= bottom; r++) {
      for (let c = left; c <= right; c++) {
        const element = this.elementOf({ r, c });
        if (element) {
          found.push(element);
        }
      }
    }
    return found;
  }

  #mark(element: HTMLElement, selected: boolean, { top, left, bottom, right }: Range): void {
    const [r, c] = [Number(element.dataset['r']), Number(element.dataset['c'])];
    element.classList.toggle('is-selected', selected && (top !== bottom || left !== right));
    element.classList.toggle('edge-top', selected && r === top);
    element.classList.toggle('edge-left', selected && c === left);
    element.classList.toggle('edge-bottom', selected && r === bottom);
    element.classList.toggle('edge-right', selected && c === right);
    element.toggleAttribute('aria-selected', false);
    if (selected) {
      element.setAttribute('aria-selected', 'true');
    }
  }

  /** One stop of the Tab key: the cell in focus. */
  #moveStop(focus: boolean): void {
    const element = this.elementOf(this.selection.at);
    if (this.#focused !== element) {
      this.#focused?.setAttribute('tabindex', '-1');
      this.#focused?.classList.remove('is-at');
      this.#focused = element;
      element?.setAttribute('tabindex', '0');
      element?.classList.add('is-at');
    }
    if (focus) {
      element?.focus({ preventScroll: true });
    }
  }

  #rebuild = (): void => {
    this.#table?.destroy();
    this.#elements.clear();
    this.#selected.clear();
    this.#focused = null;
    this.rebuilt();
    void this.#build().then(() => this.select(false));
  };

  get #rowHeight(): number {
    const wide = (row: RowData): boolean => ((row.number?.length ?? 0) + 1 + row.label.length) * 7.25 + row.level * 16 > nameWidth - 16;
    return narrow.matches ? 52 : this.sheet.data.rows.some(wide) ? 44 : 32;
  }

  async #build(): Promise<void> {
    const height = this.#rowHeight;
    this.root.style.setProperty('--line', `${height}px`);
    // The head takes up to four lines of small letters, a bar to scroll sideways some more.
    this.root.parentElement?.style.setProperty('--grid-fit', `${this.sheet.data.rows.length * height + 92}px`);
    const table = new Tabulator(this.root, {
      data: this.sheet.data.rows.map((_, id) => ({ id })),
      columns: [...this.#nameColumns(), ...this.sheet.data.columns.map((column, c) => this.#dataColumn(column, c))],
      layout: 'fitColumns',
      height: '100%',
      rowHeight: height,
      rowFormatter: (row) => this.#dressRow(row),
      renderVertical: FixedLines,
    });
    this.#table = table;
    await new Promise<void>((built) => table.on('tableBuilt', built));
    this.root.removeAttribute('aria-owns');
    this.root.removeAttribute('tabindex');
    this.root.setAttribute('aria-multiselectable', 'true');
    this.root.setAttribute('aria-label', t('Bảng nhập số liệu', 'Data entry grid'));
    this.root.setAttribute('aria-rowcount', String(this.sheet.data.rows.length + 1));
    this.root.setAttribute('aria-describedby', 'g-manual');
    this.holder.removeAttribute('tabindex');
    this.root.querySelectorAll('[role=columnheader]').forEach((x) => x.removeAttribute('aria-sort'));
  }

  #nameColumns(): ColumnOptions[] {
    const name: ColumnOptions = {
      title: t('Chỉ tiêu', 'Indicator'),
      field: 'name',
      frozen: true,
      minWidth: narrow.matches ? 148 : nameWidth,
      ...(narrow.matches ? { width: 148 } : {}),
      cssClass: 'g-name',
      titleFormatter: () => make('span', {}, t('Chỉ tiêu', 'Indicator')),
      formatter: (cell) => this.#nameCell(cell, this.sheet.data.rows[cell.getData().id]!),
    };
    const unit: ColumnOptions = {
      title: t('Đơn vị', 'Unit'),
      field: 'unit',
      width: 76,
      cssClass: 'g-unit',
      titleFormatter: () => make('span', {}, t('Đơn vị', 'Unit')),
      formatter: (cell) => make('span', {}, this.sheet.data.rows[cell.getData().id]!.unit ?? ''),
    };
    return narrow.matches ? [name] : [name, unit];
  }

  #nameCell(component: CellComponent, row: RowData): HTMLElement {
    const element = component.getElement();
    element.setAttribute('role', 'rowheader');
    element.title = row.label;
    const name = make('span', { class: 'g-label' }, row.number && make('span', { class: 'g-number' }, `${row.number} `), row.label);
    name.dataset['level'] = String(Math.min(3, row.level));
    return make('span', { class: 'g-names' }, name, narrow.matches && row.unit ? make('small', {}, row.unit) : null);
  }

  #dataColumn(column: ColumnData, c: number): ColumnOptions {
    return {
      title: column.title,
      field: `c${c}`,
      width: columnWidth,
      cssClass: `g-${column.kind}`,
      titleFormatter: () => make('span', {}, column.title, column.number && make('small', {}, `(${column.number})`)),
      formatter: (cell) => this.#dataCell(cell, c),
    };
  }

  #dataCell(component: CellComponent, c: number): HTMLElement {
    const cell = this.sheet.at(component.getData().id, c)!;
    const element = component.getElement();
    if (!cell.row.heading) {
      this.#elements.set(cell, element);
      element.dataset['r'] = String(cell.r);
      element.dataset['c'] = String(c);
      element.tabIndex = -1;
    }
    if (cell.isInput && !this.sheet.canWrite(cell)) {
      element.setAttribute('aria-readonly', 'true');
    }
    const { top, left, bottom, right } = this.selection.range;
    if (cell.r >= top && cell.r <= bottom && c >= left && c <= right && !cell.row.heading) {
      this.#mark(element, true, this.selection.range);
      this.#selected.add(element);
    }
    const content = make('div', { class: 'g-content' });
    paintCell(element, content, cell, this.sheet);
    return content;
  }

  #dressRow(row: RowComponent): void {
    const { id } = row.getData();
    const data = this.sheet.data.rows[id]!;
    row.getElement().setAttribute('aria-rowindex', String(id + 2));
    row.getElement().classList.toggle('g-heading', data.heading);
  }
}
