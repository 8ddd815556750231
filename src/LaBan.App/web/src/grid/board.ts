import '../styles/grid.scss';
import { t } from '../text/lang';
import { readTyped } from '../text/typed';
import { GridBar } from './bar';
import { BlockWork } from './blockwork';
import type { Cell } from './cell';
import { followClipboard } from './clipboard';
import type { GridData } from './data';
import { make } from './dom';
import { CellEditor } from './editor';
import { onReadyKey, onWritingKey } from './keys';
import { followWindow } from './leaving';
import { menuOf } from './menu';
import { Outbox } from './outbox';
import { CellPanel } from './panel';
import { CellPop } from './pops';
import { followPointer } from './pointer';
import { askMeaning, askWhose } from './questions';
import { Selection } from './selection';
import { shelfOf, takeDrafts } from './shelf';
import { contentOf, Sheet, type Edit } from './sheet';
import { GridView } from './view';
import { cellsWord, markOf, markSentence, placeOf, plainOf } from './words';

/** The grid at work: joins the cells, the screen, the keyboard, the clipboard and the way to the server. */
export class Board {
  readonly sheet: Sheet;
  readonly selection: Selection;
  readonly view: GridView;
  readonly editor = new CellEditor();
  readonly outbox: Outbox;
  readonly pop: CellPop;
  readonly block = new BlockWork(this);
  readonly #panel: CellPanel;
  readonly bar: GridBar;
  readonly #leaving = new AbortController();
  #lettingGo = false;

  constructor(
    private readonly host: HTMLElement,
    data: GridData,
    token: () => string,
  ) {
    this.sheet = new Sheet(data);
    this.selection = new Selection({
      rows: data.rows.length,
      columns: data.columns.length,
      isHeading: (r) => data.rows[r]?.heading ?? true,
      canWrite: (r, c) => this.sheet.canWrite(this.sheet.at(r, c)!),
    });
    this.view = new GridView(this.sheet, this.selection);
    const shelf = shelfOf(data.submission, data.person ?? null);
    this.outbox = new Outbox(this.sheet, shelf, token);
    this.pop = new CellPop(host);
    this.bar = new GridBar(this, data.readOnly, signInOf(host));
    this.#panel = new CellPanel(this.sheet, {
      edit: (cell) => this.#at(cell, () => this.edit()),
      none: (cell) => this.#at(cell, () => this.block.nothingHappened()),
      comment: (cell, text) => this.put(cell, { comment: text || null }),
      explain: (cell, finding, text) => this.put(cell, { explanations: { ...cell.content.explanations, [finding.rule]: text } }),
      mine: (cell) => this.decide(() => this.sheet.keepMine(cell)),
      theirs: (cell) => this.decide(() => this.sheet.takeTheirs(cell)),
      choose: (cell, value) => this.put(cell, { value }),
    });
    this.#wire();
    takeDrafts(shelf, this.sheet);
  }

  async open(): Promise<void> {
    const manual = make('p', { class: 'visually-hidden', id: 'g-manual' },
      t('Phím mũi tên đi giữa các ô. Gõ số để nhập, Enter để nhận. F6 sang phần chi tiết. Esc rồi Tab để ra khỏi bảng.',
        'Arrow keys move between cells. Type a number, Enter accepts. F6 goes to the details. Esc, then Tab leaves the grid.'));
    const stage = make('div', { class: 'g-stage' });
    this.host.append(this.bar.root, make('div', { class: 'g-body' }, stage, this.#panel.root), manual);
    await this.view.open(stage);
    stage.append(this.bar.notice);
    this.view.select(false);
    this.#panel.show(this.cell);
    this.#told();
    this.outbox.wake();
  }

  close(): void {
    this.#leaving.abort();
    this.outbox.stop();
    this.view.close();
  }

  walk(step: () => void): void {
    step();
    this.#arrive();
  }

  enter(back: boolean): void {
    if (!this.#resolve(this.cell)) {
      this.walk(() => this.selection.nextInColumn(back));
    }
  }

  /** To the next cell to fill in; at the end, or after Esc, Tab leaves the grid as on any page. */
  tab(back: boolean): boolean {
    if (this.#lettingGo || !this.selection.nextInput(back)) {
      return false;
    }
    this.#arrive();
    return true;
  }

  letGo(): void {
    this.#lettingGo = true;
    this.bar.say('');
    this.selection.to(this.selection.at);
    this.view.select(true);
  }

  edit(): void {
    const cell = this.cell;
    if (!this.#resolve(cell)) {
      this.#openEditor(plainOf(cell, this.sheet), 'inside');
    }
  }

  /** Begins over the old figure with the first key; null is the decimal key of the keypad. */
  write(first: string | null): void {
    if (this.#openEditor(first ?? '', 'over') && first === null) {
      this.editor.insertDecimal();
    }
  }

  cancel(): void {
    this.editor.close();
    this.view.paint([this.cell]);
    this.view.select(true);
  }

  /** Takes what was written, then moves on; a writing with two meanings is asked about first. */
  commit(move: () => void, focus = true): void {
    const { cell, text, style } = this.editor;
    if (!cell) {
      return;
    }
    const changed = text !== plainOf(cell, this.sheet);
    this.editor.close();
    const typed = readTyped(text, style);
    if (changed) {
      this.put(cell, contentOf(typed, text));
    } else {
      this.view.paint([cell]);
    }
    if (changed && typed.kind === 'ask' && focus) {
      askMeaning(this, cell, move);
    } else {
      move();
      this.#arrive(focus);
    }
  }

  /** Takes what is being written as it is, without moving or asking. */
  settle(): void {
    this.commit(() => {}, false);
  }

  undo(): void {
    this.#goTo(this.sheet.undo());
  }

  redo(): void {
    this.#goTo(this.sheet.redo());
  }

  save(): void {
    this.commit(() => {}, this.view.root.contains(document.activeElement));
    void this.outbox.flush().then((all) => this.bar.say(all ? t('Đã lưu hết.', 'All saved.') : ''));
  }

  comment(): void {
    const cell = this.cell;
    const anchor = this.#anchor();
    if (!anchor) {
      return;
    }
    if (!this.sheet.canWrite(cell)) {
      this.sayClosed(cell);
      return;
    }
    this.pop.write(anchor, t('Ghi chú', 'Note'), cell.content.comment ?? '',
      { keep: t('Lưu ghi chú', 'Keep note'), leave: t('Bỏ', 'Cancel') }, (text) => this.put(cell, { comment: text || null }));
  }

  menu(): void {
    const anchor = this.#anchor();
    if (anchor) {
      this.pop.menu(anchor, t('Việc với ô', 'Cell menu'), menuOf(this, this.cell));
    }
  }

  toPanel(): void {
    this.#panel.fold(true);
    this.#panel.root.focus();
  }

  /** To the next cell that waits for the person. */
  next(): void {
    const all = this.#attention();
    const { r, c } = this.selection.at;
    const cell = all.find((x) => x.r > r || (x.r === r && x.c > c)) ?? all[0];
    this.#goTo(cell ?? null);
  }

  /** Gives up what is not saved of a cell. */
  drop(cell: Cell): void {
    this.put(cell, cell.onFile);
  }

  get cell(): Cell {
    return this.sheet.at(this.selection.at.r, this.selection.at.c)!;
  }

  #anchor(): HTMLElement | null {
    this.view.reveal(this.selection.at);
    return this.view.elementOf(this.selection.at);
  }

  #openEditor(text: string, manner: 'over' | 'inside'): boolean {
    const cell = this.cell;
    const element = this.#anchor();
    if (!this.sheet.canWrite(cell)) {
      this.sayClosed(cell);
      return false;
    }
    if (element) {
      this.bar.pass();
      this.editor.open(cell, element, text, manner);
    }
    return element !== null;
  }

  /** Says why a cell cannot be filled in. */
  sayClosed(cell: Cell): void {
    const why = this.sheet.data.readOnly ? t('biểu không còn nhận số', 'the form takes no more figures')
      : (cell.server.reason ?? (cell.isInput ? t('ô khóa', 'the cell is locked') : t('ô này tự tính hoặc lấy từ số đã có', 'this cell is calculated or taken from figures on file')));
    this.bar.say(t(`${placeOf(cell)}: không nhập được, ${why}.`, `${placeOf(cell)}: cannot be filled in, ${why}.`), true);
  }

  put(cell: Cell, content: Edit['content']): void {
    this.writeAll([{ cell, content }]);
  }

  writeAll(edits: readonly Edit[]): void {
    this.sheet.write(edits);
    this.outbox.note();
  }

  decide(act: () => void): void {
    act();
    this.outbox.note();
    this.view.focus();
  }

  #at(cell: Cell, act: () => void): void {
    this.selection.to({ r: cell.r, c: cell.c });
    this.#arrive();
    act();
  }

  #goTo(cell: Cell | null): void {
    this.outbox.note();
    if (cell) {
      this.#at(cell, () => {});
    }
  }

  /** Opens the question that a cell holds, if it holds one. */
  #resolve(cell: Cell): boolean {
    if (cell.fate === 'ask') {
      askMeaning(this, cell, () => {});
    } else if (cell.fate === 'conflict') {
      askWhose(this, cell);
    } else {
      return false;
    }
    return true;
  }

  #attention(): Cell[] {
    return [...this.sheet.all()].filter((cell) => {
      const mark = markOf(cell, this.sheet);
      return (mark !== null && ['conflict', 'refused', 'invalid', 'ask', 'block', 'warn'].includes(mark)) || (this.sheet.data.wantsAll === true && this.sheet.isLacking(cell));
    });
  }

  #arrive(focus = true): void {
    this.#lettingGo = false;
    this.view.select(focus);
    this.#panel.show(this.cell);
  }

  #told(): void {
    this.bar.show(this.outbox, this.#attention().length);
  }

  #wire(): void {
    const { signal } = this.#leaving;
    this.sheet.changed = (cells) => {
      this.view.paint(cells);
      this.#panel.follow(cells);
    };
    this.outbox.told = () => this.#told();
    this.outbox.answered = (answer, cells) => this.#hear(answer.others?.length ? answer.others.map((x) => x.by ?? '') : [], cells);
    this.editor.left = () => this.settle();
    this.editor.typed = () => this.outbox.touch();
    this.view.rebuilt = () => this.editor.close();
    this.pop.closed = (byKey) => byKey && this.view.focus();
    this.view.root.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.#panel.root.addEventListener('keydown', (event) => event.key === 'F6' && (event.preventDefault(), this.view.focus()), { signal });
    followPointer(this, signal);
    followClipboard(this, signal);
    followWindow(this, this.host, signal);
  }

  #key(event: KeyboardEvent): void {
    const done = this.editor.cell ? onWritingKey(this, event) : this.view.placeOf(event.target) || event.target === this.view.holder ? onReadyKey(this, event) : false;
    if (done) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  #hear(others: readonly string[], cells: readonly Cell[]): void {
    const troubled = cells.filter((cell) => cell.fate === 'conflict' || cell.fate === 'refused');
    if (troubled.length > 0) {
      const cell = troubled[0]!;
      this.bar.say(`${placeOf(cell)}: ${cell.message ?? markSentence(cell.fate as 'conflict' | 'refused')}.`, true);
    } else if (others.length > 0) {
      const names = [...new Set(others.filter((x) => x !== ''))].join(', ') || t('Người khác', 'Someone else');
      this.bar.say(t(`${names} vừa sửa ${cellsWord(others.length)} khác trên biểu này.`, `${names} just changed ${cellsWord(others.length)} of this form.`));
    }
  }
}

/** Where a person signs in and comes back to this page. */
const signInOf = (host: HTMLElement): string =>
  host.dataset['signIn'] ?? `/dang-nhap?ve=${encodeURIComponent(location.pathname + location.search)}`;
