import { sameNumber } from '../text/decimal';
import type { Cell, Draft } from './cell';
import type { CellAnswer, ChangeSent, OtherCell, SaveAnswer } from './data';
import { keepDrafts, type DraftShelf } from './shelf';
import type { Sheet } from './sheet';

/** Why nothing is being sent, if so. */
export type Trouble = 'offline' | 'signedOut' | 'stale' | 'refused';

/** What the line above the grid tells. */
export interface Standing {
  sending: boolean;
  trouble: Trouble | null;
  stored: boolean;
  state: string | null;
}

const rest = 400;
const mostInOne = 500;
const longestWait = 30_000;

const asSent = (cell: Cell, draft: Draft): ChangeSent => ({
  id: draft.id,
  line: cell.row.line,
  column: cell.column.key,
  ...(draft.value === null ? { text: '' } : { value: draft.value }),
  none: draft.none,
  comment: draft.comment,
  explanations: draft.explanations,
  base: draft.base,
});

/** Carries changed cells to the server: in batches, again after a failure, and never before they are kept in the browser. */
export class Outbox {
  readonly standing: Standing = { sending: false, trouble: null, stored: true, state: null };
  told: () => void = () => {};
  answered: (answer: SaveAnswer, cells: readonly Cell[]) => void = () => {};
  /** Whether anything was saved since the page was opened. */
  hasSaved = false;
  #since: string | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #flight: Promise<void> | null = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly shelf: DraftShelf,
    private readonly token: () => string,
  ) {
    this.#since = sheet.data.at ?? null;
  }

  /** The cells that the server does not have. */
  unsent(): Cell[] {
    return [...this.sheet.all()].filter((cell) => cell.draft !== null);
  }

  /** Keeps what is not on file, and sends it when the typing rests. */
  note(): void {
    this.standing.stored = keepDrafts(this.shelf, this.unsent());
    this.#plan(rest);
    this.told();
  }

  /** Somebody is still typing: what waits may wait a little longer. */
  touch(): void {
    if (this.#timer !== undefined && this.#failures === 0) {
      this.#plan(rest);
    }
  }

  /** Sends all that can be sent, now. True when nothing is left to send. */
  async flush(): Promise<boolean> {
    do {
      await (this.#flight ??= this.#send().finally(() => (this.#flight = null)));
    } while (this.standing.trouble === null && this.#ready().length > 0);
    return this.unsent().length === 0;
  }

  /** Tries again where the connection or the session may have come back. */
  wake(): void {
    if (this.#ready().length > 0) {
      void this.flush();
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #ready(): Cell[] {
    return this.unsent().filter((cell) => cell.fate === 'waiting' && !cell.sent);
  }

  #plan(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), wait);
  }

  async #send(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const cells = this.#ready().slice(0, mostInOne);
    if (cells.length === 0) {
      return;
    }
    cells.forEach((cell) => (cell.sent = cell.draft));
    this.standing.sending = true;
    this.told();
    try {
      await this.#deliver(cells);
    } catch {
      this.#fail(cells, 'offline');
    }
    this.standing.sending = false;
    this.standing.stored = keepDrafts(this.shelf, this.unsent());
    this.sheet.refresh(cells);
    this.told();
  }

  async #deliver(cells: readonly Cell[]): Promise<void> {
    const changes = cells.map((cell) => asSent(cell, cell.sent!));
    const answer = await fetch(this.sheet.data.save, {
      method: 'POST',
      redirect: 'manual',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', RequestVerificationToken: this.token() },
      body: JSON.stringify({ changes, since: this.#since }),
    });
    if (answer.ok) {
      this.#accept(cells, (await answer.json()) as SaveAnswer);
    } else if (answer.type === 'opaqueredirect' || answer.status === 401) {
      this.#fail(cells, 'signedOut');
    } else if (answer.status >= 500 || answer.status === 408 || answer.status === 429) {
      this.#fail(cells, 'offline');
    } else {
      this.#refuse(cells, answer.status, await problemOf(answer));
    }
  }

  /** What never arrived waits; what may have arrived is remembered, so that it is known again when the server shows it. */
  #fail(cells: readonly Cell[], trouble: Trouble): void {
    for (const cell of cells) {
      if (cell.sent && trouble === 'offline') {
        cell.lost.push(cell.sent);
      }
      cell.sent = null;
    }
    this.standing.trouble = trouble;
    this.#failures++;
    this.#plan(Math.min(longestWait, 1000 * 2 ** (this.#failures - 1)));
  }

  #refuse(cells: readonly Cell[], status: number, message: string | null): void {
    // A token of another session: the page has to be loaded anew before anything can be saved.
    if (status === 400 && message === null) {
      this.#fail(cells, 'stale');
      return;
    }
    for (const cell of cells) {
      cell.sent = null;
      cell.fate = 'refused';
      cell.message = message;
    }
    this.standing.trouble = 'refused';
  }

  #accept(cells: readonly Cell[], answer: SaveAnswer): void {
    this.#failures = 0;
    this.standing.trouble = null;
    this.standing.state = answer.state ?? this.standing.state;
    for (const each of answer.cells) {
      const cell = this.sheet.find(each.line, each.column);
      if (cell?.sent && cell.sent.id === each.id) {
        settleBy(cell, cell.sent, each);
      }
    }
    cells.forEach((cell) => (cell.sent = null));
    this.hasSaved = true;
    this.#since = answer.at ?? this.#since;
    this.sheet.refresh(this.#others(answer.others ?? []));
    this.answered(answer, cells);
  }

  /** What others wrote meanwhile is shown at once, but not over what this person has not saved. */
  #others(others: readonly OtherCell[]): Cell[] {
    return others.flatMap(({ line, column, by: _, ...news }) => {
      const cell = this.sheet.find(line, column);
      if (!cell || cell.draft) {
        return [];
      }
      cell.server = { ...cell.server, ...news };
      return [cell];
    });
  }
}

const problemOf = async (answer: Response): Promise<string | null> => {
  try {
    const problem = (await answer.json()) as { detail?: string; title?: string; message?: string };
    return problem.detail ?? problem.message ?? problem.title ?? null;
  } catch {
    return null;
  }
};

const isThat = (draft: Draft, answer: { value: string | null; none: boolean }): boolean =>
  draft.none === answer.none && sameNumber(draft.value, answer.value);

/** Applies what became of one change; a newer one of the same cell stays wanted. */
const settleBy = (cell: Cell, sent: Draft, answer: CellAnswer): void => {
  cell.sent = null;
  const theirs = answer.conflict;
  const ours = theirs && [sent, ...cell.lost].some((draft) => isThat(draft, theirs));
  if (answer.fate === 'saved' || (theirs && isThat(sent, theirs))) {
    const { value, none, version } = answer.fate === 'saved' ? answer : theirs!;
    cell.server = { ...cell.server, value, none, version, comment: answer.comment, findings: answer.findings ?? [] };
    onFile(cell, sent);
  } else if (theirs && ours) {
    cell.server = { ...cell.server, value: theirs.value, none: theirs.none, version: theirs.version };
    cell.draft = cell.draft && { ...cell.draft, base: theirs.version };
    cell.lost = [];
  } else if (cell.draft?.id === sent.id || theirs) {
    cell.fate = answer.fate;
    cell.conflict = theirs;
    cell.message = answer.message;
    if (answer.fate === 'ask' && cell.draft) {
      cell.draft = { ...cell.draft, text: cell.draft.text ?? cell.draft.value ?? '', choices: answer.choices };
    }
  }
};

const onFile = (cell: Cell, sent: Draft): void => {
  if (cell.draft?.id === sent.id) {
    cell.settle();
    cell.saved = true;
  } else if (cell.draft) {
    cell.draft = { ...cell.draft, base: cell.server.version };
    cell.lost = [];
  }
};

