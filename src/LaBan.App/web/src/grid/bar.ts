import { t } from '../text/lang';
import { button, make } from './dom';
import type { Outbox } from './outbox';
import { cellsWord } from './words';

/** What the buttons above the grid do. */
export interface BarActs {
  undo(): void;
  redo(): void;
  save(): void;
  next(): void;
}

const clock = (): string => new Date().toTimeString().slice(0, 5);

/** The line above the grid: how much is saved, what keeps it from being saved, and what the last paste came to. */
export class GridBar {
  readonly root = make('div', { class: 'g-bar' });
  readonly #status = make('p', { class: 'g-status' });
  /** Lies over the foot of the grid, so that nothing moves when it comes. */
  readonly notice = make('div', { class: 'g-notice notice', hidden: true });
  readonly #live = make('div', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite' });
  readonly #next: HTMLButtonElement;
  #savedAt: string | null = null;
  #trouble = '';
  #passes = true;

  constructor(
    acts: BarActs,
    readOnly: boolean,
    private readonly signIn: string,
  ) {
    this.#next = button('', () => acts.next());
    this.#next.hidden = true;
    const help = manual();
    const write = readOnly ? [] : [
      button(t('Hoàn tác', 'Undo'), () => acts.undo(), 'btn btn-sm btn-quiet'),
      button(t('Làm lại', 'Redo'), () => acts.redo(), 'btn btn-sm btn-quiet g-desk'),
      button(t('Lưu nháp', 'Save draft'), () => acts.save(), 'btn btn-sm'),
    ];
    this.root.append(
      this.#status,
      make('div', { class: 'g-buttons' }, this.#next, ...write,
        button(t('Phím tắt', 'Keys'), () => help.showModal(), 'btn btn-sm btn-quiet g-desk')),
      this.#live, help);
  }

  /** Tells how the saving stands; `attention` is the number of cells that wait for the person. */
  show(outbox: Outbox, attention: number): void {
    const { standing } = outbox;
    const unsent = outbox.unsent().length;
    this.#savedAt = unsent === 0 && standing.trouble === null && outbox.hasSaved ? (this.#savedAt ?? clock()) : null;
    const words = this.#words(outbox, unsent);
    this.#status.replaceChildren(...words);
    this.#status.dataset['trouble'] = standing.trouble ?? (unsent > 0 ? 'unsent' : 'none');
    this.#next.hidden = attention === 0;
    this.#next.textContent = t(`${attention} ô cần xem`, `${cellsWord(attention)} to look at`);
    // Saving is spoken of only when it fails, or after it had failed.
    const trouble = standing.trouble ?? '';
    if (trouble !== this.#trouble) {
      this.#trouble = trouble;
      this.#live.textContent = this.#status.textContent;
    }
  }

  /** Says something that has to be read: at the grid, and aloud. It stays until it is closed where there is something left to do. */
  say(text: string, warning = false, stays = false): void {
    this.#passes = !stays;
    this.notice.hidden = text === '';
    this.notice.classList.toggle('notice-warning', warning);
    this.notice.replaceChildren(make('span', {}, text), button(t('Đóng', 'Close'), () => this.say(''), 'btn btn-sm btn-quiet'));
    this.#live.textContent = text;
  }

  /** The person has gone on. */
  pass(): void {
    if (this.#passes && !this.notice.hidden) {
      this.say('');
    }
  }

  #words({ standing }: Outbox, unsent: number): (Node | string)[] {
    const cells = cellsWord(unsent);
    if (!standing.stored) {
      return [t(`Trình duyệt không giữ được bản nháp: đừng đóng trang khi còn ${cells} chưa gửi.`,
        `This browser cannot keep drafts: do not close the page while ${cells} are not sent.`)];
    }
    switch (unsent > 0 ? standing.trouble : null) {
      case 'signedOut':
        return [t(`Phiên đăng nhập đã hết. ${cells} chưa gửi được giữ trong trình duyệt này. `,
          `You have been signed out. ${cells} not sent, kept in this browser. `), link(this.signIn, t('Đăng nhập lại', 'Sign in again'))];
      case 'stale':
        return [t(`Trang đã cũ. ${cells} chưa gửi được giữ trong trình duyệt này. `, `This page is out of date. ${cells} not sent, kept in this browser. `),
          link(location.href, t('Tải lại trang', 'Reload the page'))];
      case 'offline':
        return [t(`Mất kết nối. ${cells} chưa gửi, được giữ trong trình duyệt này và tự gửi khi có mạng.`,
          `No connection. ${cells} not sent, kept in this browser and sent when the connection is back.`)];
      default:
        return [standing.sending ? t(`Đang lưu ${cells}…`, `Saving ${cells}…`)
          : unsent > 0 ? t(`${cells} chưa gửi`, `${cells} not sent`)
            : this.#savedAt ? t(`Đã lưu hết lúc ${this.#savedAt}`, `All saved at ${this.#savedAt}`)
              : t('Mọi số trên trang đã ở máy chủ', 'All figures are on the server')];
    }
  }
}

const link = (address: string, word: string): HTMLAnchorElement => make('a', { href: address }, word);

const manual = (): HTMLDialogElement => {
  const keys: [string, string][] = [
    ['← ↑ → ↓', t('sang ô bên, giữ Shift để chọn khối', 'next cell, with Shift to select')],
    ['Enter, Shift+Enter', t('nhận và xuống, lên', 'accept and go down, up')],
    ['Tab, Shift+Tab', t('ô nhập sau, trước', 'next, previous cell to fill in')],
    ['F2', t('sửa trong ô', 'edit in the cell')],
    ['Esc', t('bỏ đang gõ; lần nữa rồi Tab: ra khỏi bảng', 'drop what is typed; again, then Tab: leave the grid')],
    ['Delete', t('xóa số', 'clear')],
    ['- , x', t('không phát sinh', 'none occurred')],
    ['Home, End, Ctrl+Home, Ctrl+End', t('đầu, cuối dòng, đầu, cuối bảng', 'start, end of line, of grid')],
    ['Ctrl+C, Ctrl+X, Ctrl+V', t('chép, cắt, dán khối với Excel', 'copy, cut, paste blocks with a spreadsheet')],
    ['Ctrl+D', t('điền xuống', 'fill down')],
    ['Ctrl+Z, Ctrl+Y', t('hoàn tác, làm lại', 'undo, redo')],
    ['Ctrl+S', t('lưu ngay', 'save now')],
    ['Shift+F2', t('ghi chú', 'note')],
    ['Shift+F10', t('việc với ô', 'menu of the cell')],
    ['F8', t('ô cần xem kế tiếp', 'next cell to look at')],
    ['F6', t('sang phần chi tiết, về bảng', 'to the details, back to the grid')],
  ];
  const close = make('form', { method: 'dialog' }, make('button', { class: 'btn' }, t('Đóng', 'Close')));
  return make('dialog', { class: 'dialog', 'aria-label': t('Phím tắt của bảng', 'Keys of the grid') },
    make('h2', {}, t('Phím tắt của bảng', 'Keys of the grid')),
    make('dl', {}, ...keys.flatMap(([key, does]) => [make('dt', {}, make('kbd', {}, key)), make('dd', {}, does)])), close);
};
