import { button, make } from './dom';

const gap = 4;
const finger = matchMedia('(max-width: 767.98px)');

/** One choice of a small window or of a cell's menu. */
export interface Item {
  word: string;
  note?: string | null;
  act: () => void;
}

/** The small window at a cell: asks, warns, or offers; one at a time, left with Esc or by pressing elsewhere. */
export class CellPop {
  #open: HTMLElement | null = null;
  /** Told when the window is gone, so that the cell has the keyboard again. */
  closed: (byKey: boolean) => void = () => {};

  constructor(private readonly host: HTMLElement) {
    document.addEventListener('pointerdown', (event) => {
      if (this.#open && event.target instanceof Node && !this.#open.contains(event.target)) {
        this.close(false);
      }
    });
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** A question with its answers as buttons, reached with the arrows and by their number. */
  ask(anchor: Element, question: string, items: readonly Item[], below: Node | null = null): void {
    const buttons = items.map((item) => {
      const made = button(item.word, () => this.#chosen(item), 'btn g-choice');
      made.append(...(item.note ? [make('small', {}, item.note)] : []));
      return made;
    });
    this.#show(anchor, make('div', { class: 'g-pop', role: 'dialog', 'aria-label': question },
      make('p', {}, question), make('div', { class: 'g-choices' }, ...buttons), below));
  }

  menu(anchor: Element, name: string, items: readonly Item[]): void {
    const lines = items.map((item) => {
      const made = button(item.word, () => this.#chosen(item), '');
      made.setAttribute('role', 'menuitem');
      made.append(...(item.note ? [make('small', {}, item.note)] : []));
      return made;
    });
    this.#show(anchor, make('div', { class: 'g-pop g-menu', role: 'menu', 'aria-label': name }, ...lines));
  }

  /** A longer text, kept with Ctrl+Enter or its button. */
  write(anchor: Element, name: string, text: string, words: { keep: string; leave: string }, keep: (text: string) => void): void {
    const area = make('textarea', { class: 'form-control', rows: '3', maxlength: '2000', 'aria-label': name });
    area.value = text;
    const kept = (): void => this.#chosen({ word: '', act: () => keep(area.value.trim()) });
    area.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        kept();
      }
    });
    this.#show(anchor, make('div', { class: 'g-pop', role: 'dialog', 'aria-label': name },
      make('p', {}, name), area, make('div', { class: 'g-choices' },
        button(words.keep, kept, 'btn btn-sm btn-primary'), button(words.leave, () => this.close(true)))));
  }

  close(byKey: boolean): void {
    const pop = this.#open;
    this.#open = null;
    if (pop) {
      pop.remove();
      this.closed(byKey);
    }
  }

  #chosen(item: Item): void {
    this.close(true);
    item.act();
  }

  #show(anchor: Element, pop: HTMLElement): void {
    this.close(false);
    this.#open = pop;
    this.host.append(pop);
    place(pop, anchor);
    pop.addEventListener('keydown', (event) => this.#key(event, pop));
    pop.querySelector<HTMLElement>('textarea, button')?.focus({ preventScroll: true });
  }

  #key(event: KeyboardEvent, pop: HTMLElement): void {
    event.stopPropagation();
    const inText = event.target instanceof HTMLTextAreaElement;
    const buttons = [...pop.querySelectorAll<HTMLButtonElement>('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close(true);
    } else if (event.key === 'Tab') {
      const all = [...pop.querySelectorAll<HTMLElement>('textarea, button')];
      const next = all.indexOf(document.activeElement as HTMLElement) + (event.shiftKey ? -1 : 1);
      event.preventDefault();
      all.at(next % all.length)?.focus();
    } else if (!inText && by !== undefined) {
      event.preventDefault();
      buttons.at((at + by) % buttons.length)?.focus();
    } else if (!inText && /^[1-9]$/.test(event.key)) {
      event.preventDefault();
      buttons[Number(event.key) - 1]?.click();
    }
  }
}

/** Below its cell, above it where there is no room, never outside the window. */
const place = (pop: HTMLElement, anchor: Element): void => {
  const at = anchor.getBoundingClientRect();
  const room = pop.getBoundingClientRect();
  const below = at.bottom + gap + room.height <= innerHeight;
  const left = finger.matches ? (innerWidth - room.width) / 2 : Math.min(at.left, innerWidth - room.width - gap);
  pop.style.left = `${Math.max(gap, left)}px`;
  pop.style.top = `${Math.max(gap, Math.min(below ? at.bottom + gap : at.top - gap - room.height, innerHeight - room.height - gap))}px`;
};
