import { writeWhole } from '../text/decimal';
import { t } from '../text/lang';
import type { Cell } from './cell';
import type { Detail, Finding } from './data';
import { button, make } from './dom';
import { markDrawing } from './marks';
import { sparkline } from './spark';
import type { Sheet } from './sheet';
import { figureOf, markOf, markSentence, natureWord, noneWords, told } from './words';

/** What the panel lets a person do with the cell it tells of. */
export interface PanelActs {
  edit(cell: Cell): void;
  none(cell: Cell): void;
  comment(cell: Cell, text: string): void;
  explain(cell: Cell, finding: Finding, text: string): void;
  mine(cell: Cell): void;
  theirs(cell: Cell): void;
  choose(cell: Cell, value: string): void;
}

const rest = 150;
let made = 0;

/** Tells of the cell in focus: its state, findings, note, its last twelve values, plan and limits, and who changed it. */
export class CellPanel {
  readonly root = make('aside', { class: 'g-panel', 'aria-label': t('Ô đang chọn', 'Selected cell'), tabindex: '-1' });
  readonly #head = make('div', { class: 'g-panel-head' });
  readonly #notes = make('div', { class: 'g-panel-more' });
  readonly #remote = make('div', { class: 'g-panel-more' });
  #cell: Cell | null = null;
  #known = new Map<string, Detail>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | null = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly acts: PanelActs,
  ) {
    this.root.append(this.#head, this.#notes, this.#remote);
  }

  /** Turns to a cell, and asks the server about it when the walking rests. */
  show(cell: Cell): void {
    if (this.#cell === cell) {
      return;
    }
    this.#cell = cell;
    this.#drawHead(cell);
    this.#drawNotes(cell);
    this.#turnTo(cell);
  }

  /** The cells have changed; the one in focus may be among them. */
  follow(cells: readonly Cell[]): void {
    const cell = this.#cell;
    if (!cell || !cells.includes(cell)) {
      return;
    }
    this.#drawHead(cell);
    if (!this.#notes.contains(document.activeElement)) {
      this.#drawNotes(cell);
    }
    if (cell.saved && this.#known.delete(cell.key)) {
      this.#turnTo(cell);
    }
  }

  fold(open: boolean): void {
    this.root.classList.toggle('is-open', open);
    this.#head.querySelector('.g-unfold')?.setAttribute('aria-expanded', String(open));
  }

  #drawHead(cell: Cell): void {
    const mark = markOf(cell, this.sheet);
    const { none } = cell.content;
    const figure = figureOf(cell, this.sheet);
    const says = cell.message ?? (mark === 'locked' ? cell.server.reason : null);
    const unfold = button(t('Chi tiết', 'Details'), () => this.fold(!this.root.classList.contains('is-open')), 'btn btn-sm g-unfold');
    unfold.setAttribute('aria-expanded', String(this.root.classList.contains('is-open')));
    this.#head.replaceChildren(
      make('p', { class: 'g-panel-name' }, cell.row.number && make('span', { class: 'g-number' }, `${cell.row.number} `), cell.row.label),
      make('p', { class: 'g-panel-column' }, cell.column.title),
      make('p', { class: 'g-panel-figure' }, none ? noneWords() : figure || (!cell.isInput && cell.server.reason) || t('chưa có số', 'no figure yet'),
        figure && !none && cell.row.unit ? make('small', {}, ` ${cell.row.unit}`) : null),
      make('p', { class: `g-panel-state is-${mark ?? 'none'}` }, ...(mark ? [markDrawing(mark), ` ${markSentence(mark)}`] : []), says ? `: ${says}` : ''),
      make('div', { class: 'g-panel-acts' },
        this.sheet.canWrite(cell) && button(t('Nhập', 'Edit'), () => this.acts.edit(cell), 'btn btn-sm g-touch'),
        this.sheet.canWrite(cell) && button(t('Không phát sinh', 'None occurred'), () => this.acts.none(cell), 'btn btn-sm g-touch'), unfold),
      ...this.#decisions(cell),
    );
  }

  /** The two numbers where two people wrote, or where one writing means two. */
  #decisions(cell: Cell): Node[] {
    if (cell.fate === 'conflict' && cell.conflict && cell.draft) {
      const { by, at, value, none } = cell.conflict;
      return [make('div', { class: 'g-decide' },
        make('p', {}, t(`${by} ghi ${told(value, none)} lúc ${at}.`, `${by} wrote ${told(value, none)} at ${at}.`)),
        button(t(`Giữ của tôi: ${told(cell.draft.value, cell.draft.none)}`, `Keep mine: ${told(cell.draft.value, cell.draft.none)}`), () => this.acts.mine(cell)),
        button(t(`Lấy của ${by}: ${told(value, none)}`, `Take theirs: ${told(value, none)}`), () => this.acts.theirs(cell)))];
    }
    const choices = cell.fate === 'ask' ? (cell.draft?.choices ?? []) : [];
    return choices.length === 0 ? [] : [make('div', { class: 'g-decide' }, ...choices.map((x) => button(x.text, () => this.acts.choose(cell, x.value))))];
  }

  #drawNotes(cell: Cell): void {
    const open = this.sheet.canWrite(cell);
    const comment = cell.content.comment ?? '';
    this.#notes.replaceChildren(
      ...cell.findings.map((finding) => this.#finding(cell, finding, open)),
      ...(open ? [this.#area(t('Ghi chú', 'Note'), comment, (text) => this.acts.comment(cell, text))] : []),
      ...(!open && comment !== '' ? [make('h2', {}, t('Ghi chú', 'Note')), make('p', {}, comment)] : []),
    );
  }

  #finding(cell: Cell, finding: Finding, open: boolean): HTMLElement {
    const explained = cell.explanationOf(finding);
    const says = make('p', { class: `g-finding is-${finding.severity}` }, markDrawing(finding.severity), ` ${finding.message} `, make('small', {}, finding.rule));
    const below = finding.severity === 'warn' && open
      ? this.#area(t('Giải trình', 'Explanation'), explained, (text) => this.acts.explain(cell, finding, text))
      : explained !== '' && make('p', { class: 'g-explained' }, explained);
    return make('div', {}, says, below);
  }

  #area(name: string, text: string, keep: (text: string) => void): HTMLElement {
    const id = `g-area-${++made}`;
    const area = make('textarea', { class: 'form-control', id, rows: '2', maxlength: '2000' });
    area.value = text;
    area.addEventListener('change', () => keep(area.value.trim()));
    return make('div', { class: 'g-area' }, make('label', { for: id }, name), area);
  }

  #turnTo(cell: Cell): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    const known = this.#known.get(cell.key);
    this.#remote.classList.toggle('is-stale', !known);
    if (known) {
      this.#drawDetail(cell, known);
    } else {
      this.#timer = setTimeout(() => void this.#ask(cell), rest);
    }
  }

  async #ask(cell: Cell): Promise<void> {
    this.#asking = new AbortController();
    const address = new URL(this.sheet.data.detail, location.href);
    address.searchParams.set('line', String(cell.row.line));
    address.searchParams.set('column', cell.column.key);
    try {
      const answer = await fetch(address, { signal: this.#asking.signal, headers: { Accept: 'application/json' }, redirect: 'manual' });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      const detail = (await answer.json()) as Detail;
      this.#known.set(cell.key, detail);
      if (this.#cell === cell) {
        this.#drawDetail(cell, detail);
      }
    } catch (error) {
      if (this.#cell === cell && !(error instanceof DOMException && error.name === 'AbortError')) {
        this.#remote.replaceChildren(make('p', { class: 'g-minor' }, t('Chưa tải được số các kỳ trước.', 'Earlier figures could not be loaded.')));
        this.#remote.classList.remove('is-stale');
      }
    }
  }

  #drawDetail(cell: Cell, detail: Detail): void {
    const least = cell.row.decimals ?? 0;
    const write = (value: string | null): string => (value === null ? '–' : writeWhole(value, least));
    this.#remote.classList.remove('is-stale');
    this.#remote.replaceChildren(...facts(detail, write), ...past(detail, write), ...changes(detail));
  }
}

const facts = ({ plan, limits }: Detail, write: (value: string | null) => string): Node[] => {
  const bounds = !limits || (limits.low === null && limits.high === null) ? null
    : limits.high === null ? t(`từ ${write(limits.low)} trở lên`, `${write(limits.low)} or more`)
      : limits.low === null ? t(`không quá ${write(limits.high)}`, `${write(limits.high)} at most`)
        : t(`từ ${write(limits.low)} đến ${write(limits.high)}`, `${write(limits.low)} to ${write(limits.high)}`);
  if (!plan && !bounds) {
    return [];
  }
  const range = limits?.stops ? t('Khoảng cho phép', 'The range allowed') : t('Khoảng thường gặp', 'Usual range');
  const why = limits?.why && limits.why.toLowerCase() !== range.toLowerCase() ? limits.why : null;
  return [make('dl', { class: 'g-facts' },
    ...(plan ? [make('dt', {}, plan.label || t('Kế hoạch', 'Plan')), make('dd', {}, write(plan.value))] : []),
    ...(bounds ? [make('dt', {}, range), make('dd', {}, bounds, why ? make('small', {}, ` ${why}`) : null)] : []))];
};

/** Periods of old boundaries are told of in one sentence, not row by row. */
const past = ({ history, boundaries }: Detail, write: (value: string | null) => string): Node[] => {
  const told = history.filter((x) => !x.isOfOldBoundaries);
  const known = told.some((x) => x.value !== null);
  return !known && !boundaries ? [] : [
    make('h2', {}, t('Các kỳ trước', 'Earlier periods')),
    ...(known ? [sparkline(told.map((x) => x.value)), make('table', { class: 'g-past' }, make('tbody', {}, ...[...told].reverse().map((x) =>
      make('tr', {}, make('th', { scope: 'row' }, x.label), make('td', {}, write(x.value)), make('td', { class: 'g-minor' }, x.value === null ? '' : natureWord(x.nature))))))] : []),
    ...(boundaries ? [make('p', { class: 'g-minor g-boundaries' }, `${boundaries}.`)] : []),
  ];
};

const changes = ({ changes: made }: Detail): Node[] =>
  made.length === 0 ? [] : [
    make('h2', {}, t('Các lần sửa', 'Changes')),
    make('ul', { class: 'g-changes' }, ...made.map((x) => make('li', {}, make('b', {}, told(x.value, x.none)), ` ${x.by}, ${x.at}`))),
  ];
