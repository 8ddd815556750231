import { Decimal, sameNumber } from '../text/decimal';
import type { Typed } from '../text/typed';
import { Cell, sameContent, type Content } from './cell';
import type { GridData } from './data';
import { formulaOf, type Lookup } from './formula';

/** New content for one cell. */
export interface Edit {
  cell: Cell;
  content: Partial<Content>;
}

/** What was typed, as the content of its cell. */
export const contentOf = (typed: Typed, text: string): Partial<Content> => {
  switch (typed.kind) {
    case 'number':
      return { value: typed.value };
    case 'none':
      return { value: null, none: true };
    case 'blank':
      return { value: null };
    case 'ask':
      return { text, choices: typed.choices };
    case 'unread':
      return { text };
  }
};

interface Step {
  cell: Cell;
  before: Content;
  after: Content;
}

const written: Omit<Content, 'comment' | 'explanations'> = { value: null, none: false, text: null, choices: null };

/** The cells of a submission: what is on file, what is wanted, what follows from it, and the way back. */
export class Sheet {
  readonly cells: Cell[][];
  readonly #byKey = new Map<string, Cell>();
  #done: Step[][] = [];
  #undone: Step[][] = [];
  /** Told of every cell that has to be shown anew. */
  changed: (cells: readonly Cell[]) => void = () => {};

  constructor(readonly data: GridData) {
    this.cells = data.rows.map((row, r) => data.columns.map((column, c) => new Cell(row, column, r, c)));
    this.cells.flat().forEach((cell) => this.#byKey.set(cell.key, cell));
  }

  at(r: number, c: number): Cell | undefined {
    return this.cells[r]?.[c];
  }

  find(line: number, column: string): Cell | undefined {
    return this.#byKey.get(`${line}:${column}`);
  }

  all(): Iterable<Cell> {
    return this.#byKey.values();
  }

  canWrite(cell: Cell): boolean {
    return cell.isInput && !cell.server.locked && !this.data.readOnly;
  }

  /** Whether a cell must still be filled, or its blank explained in a note. */
  isLacking(cell: Cell): boolean {
    const { text, none, comment } = cell.content;
    return this.canWrite(cell) && !cell.column.optional && text === null && !none && !comment && this.valueOf(cell) === null;
  }

  /** What stands in a cell: as wanted, as calculated, or as on file. */
  valueOf(cell: Cell): string | null {
    return cell.formula === null ? cell.content.value : (this.#worth(cell, cell.formula)?.toString() ?? null);
  }

  /** Writes into cells as one step that can be taken back; what follows from them is written along. */
  write(edits: readonly Edit[]): void {
    const steps = new Map<Cell, Step>();
    for (const { cell, content } of edits) {
      this.#step(steps, cell, { ...cell.content, ...('value' in content || 'text' in content ? written : {}), ...content });
    }
    const real = [...steps.values()].filter((s) => !sameContent(s.before, s.after));
    if (real.length > 0) {
      this.#done.push(real);
      this.#undone = [];
      this.#tell(real.map((s) => s.cell));
    }
  }

  undo(): Cell | null {
    return this.#turn(this.#done, this.#undone, (s) => s.before);
  }

  redo(): Cell | null {
    return this.#turn(this.#undone, this.#done, (s) => s.after);
  }

  /** Shows cells anew that the server spoke of, and what is calculated from them. */
  refresh(cells: readonly Cell[]): void {
    this.#tell(cells);
  }

  /** Takes the number of the other person; one's own can be brought back with undo. */
  takeTheirs(cell: Cell): void {
    const { conflict, draft } = cell;
    if (conflict && draft) {
      cell.server = { ...cell.server, value: conflict.value, none: conflict.none, version: conflict.version };
      cell.settle();
      this.#done.push([{ cell, before: { ...draft, comment: cell.server.comment }, after: cell.onFile }]);
      this.#undone = [];
      this.#tell([cell]);
    }
  }

  /** Insists on one's own number, knowing the other. */
  keepMine(cell: Cell): void {
    const { conflict, draft } = cell;
    if (conflict && draft) {
      cell.server = { ...cell.server, value: conflict.value, none: conflict.none, version: conflict.version };
      cell.draft = null;
      cell.want({ ...draft });
      this.#tell([cell]);
    }
  }

  #step(steps: Map<Cell, Step>, cell: Cell, after: Content): void {
    const followers = this.#followers(cell);
    const before = steps.get(cell)?.before ?? { ...cell.content };
    cell.want(after);
    steps.set(cell, { cell, before, after: { ...cell.content } });
    for (const { follower, formula } of followers) {
      const value = this.#total(follower, formula);
      if (value !== null || follower.content.value !== null) {
        this.#step(steps, follower, { ...follower.content, ...written, value });
      }
    }
  }

  /** The cells filled from this one, as long as nobody wrote into them: empty, or just what the formula gives. */
  #followers(cell: Cell): { follower: Cell; formula: string }[] {
    return Object.entries(cell.row.auto ?? {}).flatMap(([key, formula]) => {
      const follower = this.find(cell.row.line, key);
      if (!follower || follower === cell || !this.canWrite(follower) || !formulaOf(formula).names.has(cell.column.key)) {
        return [];
      }
      const { value, none, text } = follower.content;
      const isFree = value === null && !none && text === null;
      const follows = value !== null && sameNumber(value, this.#total(follower, formula));
      return isFree || follows ? [{ follower, formula }] : [];
    });
  }

  #total(cell: Cell, formula: string): string | null {
    return formulaOf(formula).value(this.#lookup(cell, 0, Decimal.zero))?.toString() ?? null;
  }

  #worth(cell: Cell, formula: string, depth = 0): Decimal | null {
    // Formulas that lean on each other in a circle end here.
    return depth > 8 ? null : formulaOf(formula).value(this.#lookup(cell, depth));
  }

  /** A missing number leaves the result missing; "không phát sinh" is nothing to add to a running total, and no base of a ratio. */
  #lookup(cell: Cell, depth: number, none: Decimal | null = null): Lookup {
    return (name) => {
      const other = this.find(cell.row.line, name);
      if (!other) {
        return Decimal.parse(cell.row.known?.[name] ?? '');
      }
      if (other.formula !== null) {
        return this.#worth(other, other.formula, depth + 1);
      }
      return other.content.none ? none : Decimal.parse(other.content.value ?? '');
    };
  }

  #turn(from: Step[][], to: Step[][], side: (step: Step) => Content): Cell | null {
    const steps = from.pop();
    if (!steps) {
      return null;
    }
    to.push(steps);
    const free = steps.filter((s) => this.canWrite(s.cell));
    free.forEach((s) => s.cell.want({ ...side(s) }));
    this.#tell(free.map((s) => s.cell));
    return steps[0]!.cell;
  }

  #tell(cells: readonly Cell[]): void {
    const rows = new Set(cells.map((cell) => cell.r));
    const calculated = [...rows].flatMap((r) => this.cells[r]!.filter((cell) => cell.column.kind === 'formula'));
    this.changed([...new Set([...cells, ...calculated])]);
  }
}
