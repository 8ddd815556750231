import type { Board } from '../grid/board';
import type { GridData } from '../grid/data';

/** The entry form as a spreadsheet: over the JSON it carries, in place of the plain form it holds, which stays where scripts fail. */
export class LbGrid extends HTMLElement {
  #board: Board | null = null;
  #opened = false;

  connectedCallback(): void {
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (!this.#opened && json) {
      this.#opened = true;
      void this.#open(JSON.parse(json) as GridData).catch((error: unknown) => {
        this.classList.add('plain');
        throw error;
      });
    }
  }

  disconnectedCallback(): void {
    this.#board?.close();
    this.#board = null;
  }

  async #open(data: GridData): Promise<void> {
    const { Board } = await import('../grid/board');
    if (!this.isConnected) {
      return;
    }
    const plain = [...this.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
    const board = new Board(this, data, () => this.#token);
    plain.forEach((child) => (child.hidden = true));
    await board.open();
    this.#board = board;
    this.classList.add('ready');
  }

  get #token(): string {
    const field = (root: ParentNode): string | undefined => root.querySelector<HTMLInputElement>('input[name="__RequestVerificationToken"]')?.value;
    return field(this) ?? field(document) ?? '';
  }
}
