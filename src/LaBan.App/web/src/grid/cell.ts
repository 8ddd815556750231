import { sameNumber } from '../text/decimal';
import type { Choice } from '../text/typed';
import type { CellData, ColumnData, Finding, RowData, Theirs } from './data';

/** What a person wants to stand in a cell: a number, "không phát sinh", nothing, or a writing not yet understood. */
export interface Content {
  value: string | null;
  none: boolean;
  comment: string | null;
  explanations: Record<string, string>;
  /** The writing as typed, while it is no number or may be two. */
  text: string | null;
  choices: Choice[] | null;
}

/** Content that the server has not confirmed, written over the version that the person saw. */
export interface Draft extends Content {
  id: string;
  base: number;
}

/** How far a cell is from being on file. */
export type Fate = 'kept' | 'waiting' | 'invalid' | 'ask' | 'refused' | 'conflict';

const fresh: CellData = { value: null, none: false, comment: null, version: 0, locked: false, reason: null, findings: [] };

export const sameContent = (left: Content, right: Content): boolean =>
  sameNumber(left.value, right.value) && left.none === right.none && (left.comment ?? '') === (right.comment ?? '')
  && left.text === right.text && JSON.stringify(left.explanations) === JSON.stringify(right.explanations);

/** One cell of the grid: what is on file, what is wanted, and what stands between them. */
export class Cell {
  server: CellData;
  draft: Draft | null = null;
  fate: Fate = 'kept';
  message: string | null = null;
  conflict: Theirs | null = null;
  /** Confirmed by the server since the page was opened. */
  saved = false;
  /** The change that is on its way. */
  sent: Draft | null = null;
  /** Changes whose answers never came: the server may hold any of them. */
  lost: Draft[] = [];

  constructor(
    readonly row: RowData,
    readonly column: ColumnData,
    readonly r: number,
    readonly c: number,
  ) {
    this.server = { ...fresh, ...row.cells[column.key], findings: row.cells[column.key]?.findings ?? [] };
  }

  get key(): string {
    return `${this.row.line}:${this.column.key}`;
  }

  /** How the cell follows from others of its line; null where it does not. */
  get formula(): string | null {
    return this.column.kind === 'formula' && !this.row.heading ? (this.row.formulas?.[this.column.key] ?? this.column.formula) : null;
  }

  get isInput(): boolean {
    return this.column.kind === 'input' && !this.row.heading;
  }

  /** What is on file, in the shape of what can be wanted. */
  get onFile(): Content {
    const { value, none, comment } = this.server;
    return { value, none, comment, explanations: {}, text: null, choices: null };
  }

  get content(): Content {
    return this.draft ?? this.onFile;
  }

  /** The findings on what stands in the cell; those of an older value say nothing any more. */
  get findings(): Finding[] {
    const stale = this.draft && (!sameNumber(this.draft.value, this.server.value) || this.draft.none !== this.server.none || this.draft.text !== null);
    return stale ? [] : this.server.findings;
  }

  explanationOf(finding: Finding): string {
    return this.draft?.explanations[finding.rule] ?? finding.explanation ?? '';
  }

  /** Takes new content; that of the file itself needs no saving unless another change is still on its way. */
  want(content: Content): void {
    if (!this.sent && sameContent(content, this.onFile)) {
      this.settle();
      return;
    }
    this.draft = { ...content, id: crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`, base: this.draft?.base ?? this.server.version };
    this.fate = content.text === null ? 'waiting' : content.choices ? 'ask' : 'invalid';
    this.conflict = null;
    this.message = null;
    this.saved = false;
  }

  /** Nothing is wanted any more but what is on file. */
  settle(): void {
    this.draft = null;
    this.fate = 'kept';
    this.conflict = null;
    this.message = null;
    this.lost = [];
  }
}
