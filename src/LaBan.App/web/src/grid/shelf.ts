import type { Cell, Draft } from './cell';
import type { Sheet } from './sheet';

/** A draft as it lies in the browser. */
interface Kept extends Draft {
  line: number;
  column: string;
}

/** The place in the browser where one person's drafts of one submission outlive the page. */
export interface DraftShelf {
  storage: Storage | null;
  name: string;
  /** The cells this page ever put there; the rest belongs to another tab. */
  own: Set<string>;
}

const browserStorage = (): Storage | null => {
  try {
    return localStorage;
  } catch {
    return null;
  }
};

export const shelfOf = (submission: number, person: string | number | null, storage = browserStorage()): DraftShelf => ({
  storage,
  name: `laban.grid.${submission}.${person ?? ''}`,
  own: new Set(),
});

const read = (shelf: DraftShelf): Record<string, Kept> => {
  try {
    return JSON.parse(shelf.storage?.getItem(shelf.name) ?? '{}') as Record<string, Kept>;
  } catch {
    return {};
  }
};

/** Puts the drafts on the shelf in place of this page's earlier ones. False where the browser keeps nothing. */
export const keepDrafts = (shelf: DraftShelf, cells: readonly Cell[]): boolean => {
  const all = read(shelf);
  shelf.own.forEach((key) => delete all[key]);
  for (const cell of cells) {
    all[cell.key] = { ...cell.draft!, line: cell.row.line, column: cell.column.key };
    shelf.own.add(cell.key);
  }
  try {
    if (Object.keys(all).length === 0) {
      shelf.storage?.removeItem(shelf.name);
    } else {
      shelf.storage?.setItem(shelf.name, JSON.stringify(all));
    }
    return shelf.storage !== null || cells.length === 0;
  } catch {
    return cells.length === 0;
  }
};

/** Brings back the drafts of an earlier page into their cells. Returns the cells that have something to send or to say. */
export const takeDrafts = (shelf: DraftShelf, sheet: Sheet): Cell[] => {
  const back: Cell[] = [];
  for (const [key, kept] of Object.entries(read(shelf))) {
    const cell = sheet.find(kept.line, kept.column);
    shelf.own.add(key);
    if (!cell || cell.draft) {
      continue;
    }
    cell.want(kept);
    if (cell.draft) {
      cell.draft = { ...(cell.draft as Draft), id: kept.id, base: kept.base };
      cell.fate = sheet.canWrite(cell) ? cell.fate : 'refused';
      cell.message = sheet.canWrite(cell) ? null : cell.server.reason;
      back.push(cell);
    }
  }
  return back;
};
