import { pageLang, t } from '../text/lang';
import type { Style } from '../text/typed';
import type { Cell } from './cell';
import { make } from './dom';
import { placeOf } from './words';

/** How the writing began: over the old figure, or inside it. While one writes over, the arrows leave the cell. */
export type Manner = 'over' | 'inside';

const finger = matchMedia('(pointer: coarse)');

/** The field in which the figure of one cell is written. */
export class CellEditor {
  #field: HTMLInputElement | null = null;
  #sign: HTMLElement | null = null;
  #cell: Cell | null = null;
  #byKeypad = false;
  manner: Manner = 'over';
  /** Told with what was written when the field is left without a key, as by the mouse. */
  left: () => void = () => {};
  /** Told of every key, so that saving waits until the typing rests. */
  typed: () => void = () => {};

  get cell(): Cell | null {
    return this.#cell;
  }

  get text(): string {
    return this.#field?.value ?? '';
  }

  /** The keypad has one decimal key: what it wrote is the mark of decimals, and 1,234 needs no question. */
  get style(): Style | null {
    return this.#byKeypad ? pageLang() : null;
  }

  open(cell: Cell, element: HTMLElement, text: string, manner: Manner): void {
    this.close();
    this.#cell = cell;
    this.#byKeypad = false;
    this.manner = manner;
    const field = make('input', {
      class: 'g-editor',
      type: 'text',
      inputmode: 'decimal',
      autocomplete: 'off',
      spellcheck: 'false',
      enterkeyhint: 'next',
      'aria-label': placeOf(cell),
    });
    field.value = text;
    element.append(field);
    if (finger.matches) {
      element.append((this.#sign = this.#signButton()));
    }
    this.#field = field;
    field.focus({ preventScroll: true });
    field.setSelectionRange(text.length, text.length);
    field.addEventListener('keydown', (event) => this.#keypad(event));
    field.addEventListener('input', () => this.typed());
    // Another window in front leaves the field as it is.
    field.addEventListener('blur', () => this.#field === field && document.activeElement !== field && this.left());
  }

  close(): void {
    const [field, sign] = [this.#field, this.#sign];
    this.#field = null;
    this.#sign = null;
    this.#cell = null;
    field?.remove();
    sign?.remove();
  }

  #keypad(event: KeyboardEvent): void {
    if (event.code === 'NumpadDecimal' && this.#field && /^[.,]$/.test(event.key)) {
      event.preventDefault();
      this.insertDecimal();
    }
  }

  /** The keypad of some phones has no minus. Pressing it leaves the field the keyboard; alone it means that nothing occurred. */
  #signButton(): HTMLElement {
    const made = make('button', { class: 'g-sign', type: 'button', tabindex: '-1', 'aria-label': t('Đổi dấu âm, dương', 'Change the sign') }, '±');
    for (const press of ['pointerdown', 'mousedown'] as const) {
      made.addEventListener(press, (event) => {
        event.preventDefault();
        event.stopPropagation();
      });
    }
    made.addEventListener('click', (event) => {
      event.stopPropagation();
      this.changeSign();
    });
    return made;
  }

  changeSign(): void {
    if (this.#field) {
      const text = this.#field.value.trim();
      this.#field.value = /^[-−–]/.test(text) ? text.slice(1).trimStart() : `-${text}`;
      this.#field.focus({ preventScroll: true });
      this.typed();
    }
  }

  insertDecimal(): void {
    if (this.#field) {
      const [from, to] = [this.#field.selectionStart ?? 0, this.#field.selectionEnd ?? 0];
      this.#field.setRangeText(pageLang() === 'en' ? '.' : ',', from, to, 'end');
      this.#byKeypad = true;
      this.typed();
    }
  }
}
