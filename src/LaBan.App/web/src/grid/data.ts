/** A finding of the checks at the door on one cell. */
export interface Finding {
  rule: string;
  severity: 'block' | 'warn';
  message: string;
  explanation: string | null;
}

/** A cell as the server knows it. */
export interface CellData {
  value: string | null;
  none: boolean;
  comment: string | null;
  version: number;
  locked: boolean;
  reason: string | null;
  findings: Finding[];
}

/** A column: filled in, shown from figures on file, or calculated from its neighbours. */
export interface ColumnData {
  key: string;
  title: string;
  number: string | null;
  kind: 'input' | 'shown' | 'formula';
  formula: string | null;
  decimals: number | null;
  /** Whether its cells may stay blank without a word. */
  optional?: boolean;
}

/** A line of the form: an indicator with its cells, or a heading. */
export interface RowData {
  line: number;
  code: string;
  label: string;
  number: string | null;
  unit: string | null;
  level: number;
  decimals: number | null;
  heading: boolean;
  cells: Record<string, Partial<CellData>>;
  /** How an input column follows from others until somebody writes into it: {"cumulative": "prevCumulative + month"}. */
  auto?: Record<string, string> | null;
  /** Formulas of this line in place of those of its columns, as where rates are compared by difference. */
  formulas?: Record<string, string> | null;
  /** Numbers of the line that formulas name and no column shows: {"prevCumulative": "2345.6"}. */
  known?: Record<string, string | null> | null;
}

/** What the entry page hands to the grid. */
export interface GridData {
  save: string;
  detail: string;
  submission: number;
  /** Whose drafts these are; another person at the same machine never sees them. */
  person?: string | number | null;
  readOnly: boolean;
  /** Whether blank cells that must be filled are among those to look at. */
  wantsAll?: boolean;
  /** When the cells were read; a save names it to hear what others changed since. */
  at?: string | null;
  columns: ColumnData[];
  rows: RowData[];
}

/** The value of another person where two wrote the same cell. */
export interface Theirs {
  value: string | null;
  none: boolean;
  by: string;
  at: string;
  version: number;
}

/** One changed cell on its way to the server. */
export interface ChangeSent {
  id: string;
  line: number;
  column: string;
  text?: string;
  value?: string;
  none: boolean;
  comment: string | null;
  explanations: Record<string, string>;
  base: number;
}

/** What became of one changed cell. */
export interface CellAnswer {
  id: string;
  line: number;
  column: string;
  fate: 'saved' | 'conflict' | 'refused' | 'ask';
  value: string | null;
  none: boolean;
  comment: string | null;
  version: number;
  findings: Finding[] | null;
  conflict: Theirs | null;
  message: string | null;
  choices: { value: string; text: string }[] | null;
}

/** A cell that somebody else changed meanwhile. */
export interface OtherCell extends Partial<CellData> {
  line: number;
  column: string;
  by?: string | null;
}

/** The server's answer to one batch of changes. */
export interface SaveAnswer {
  cells: CellAnswer[];
  others?: OtherCell[] | null;
  state?: string | null;
  at?: string | null;
}

/** What the side panel tells about one cell. */
export interface Detail {
  history: { period: string; label: string; value: string | null; nature: string | null; isOfOldBoundaries?: boolean }[];
  /** Why earlier periods are blank, where the area was another then. */
  boundaries?: string | null;
  plan: { value: string | null; label: string } | null;
  limits: { low: string | null; high: string | null; why: string | null; stops?: boolean } | null;
  changes: { at: string; by: string; value: string | null; none: boolean }[];
}
