declare module 'tabulator-tables' {
  export interface CellComponent {
    getElement(): HTMLElement;
    getData(): { id: number };
  }

  export interface RowComponent {
    getElement(): HTMLElement;
    getData(): { id: number };
  }

  export interface ColumnOptions {
    title: string;
    field: string;
    frozen?: boolean;
    width?: number;
    minWidth?: number;
    cssClass?: string;
    titleFormatter?: () => HTMLElement;
    formatter?: (cell: CellComponent) => HTMLElement;
  }

  export interface TableOptions {
    data: { id: number }[];
    columns: ColumnOptions[];
    layout: 'fitColumns' | 'fitData';
    height: string;
    rowHeight: number;
    rowFormatter?: (row: RowComponent) => void;
    renderVertical?: new (table: TableCore) => Renderer;
  }

  /** A line inside Tabulator. */
  export interface DrawnRow {
    initialize(force: boolean, inFragment: boolean): void;
    getElement(): HTMLElement;
  }

  /** Tabulator as its renderers see it. */
  export interface TableCore {
    options: TableOptions;
  }

  export class Renderer {
    constructor(table: TableCore);
    elementVertical: HTMLElement;
    tableElement: HTMLElement;
    verticalFillMode: 'fill' | 'fit';
    rows(): DrawnRow[];
  }

  export class Tabulator {
    constructor(element: HTMLElement, options: TableOptions);
    static registerModule(modules: readonly unknown[]): void;
    on(event: 'tableBuilt' | 'renderComplete' | 'scrollVertical', callback: () => void): void;
    readonly rowManager: { renderer: Renderer };
    redraw(force?: boolean): void;
    destroy(): void;
  }

  export const FormatModule: unknown;
  export const FrozenColumnsModule: unknown;
  export const ResizeTableModule: unknown;
}
