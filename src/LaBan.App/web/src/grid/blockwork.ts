import { pageLang } from '../text/lang';
import { readTyped } from '../text/typed';
import { readBlock } from './blocks';
import type { Board } from './board';
import type { Cell } from './cell';
import { copied, isTroubled, pasteReport } from './copying';
import { planPaste, type Paste } from './pasting';
import { askStyle } from './questions';
import { contentOf } from './sheet';

/** What is done to the selected block as a whole. */
export class BlockWork {
  /** What was copied here comes back exactly, whatever its writing could mean elsewhere. */
  #lastCopy = { text: '', block: [] as string[][] };

  constructor(private readonly board: Board) {}

  clear(): void {
    const cells = this.#cells();
    if (cells.length === 0) {
      this.board.sayClosed(this.board.cell);
    }
    this.board.writeAll(cells.map((cell) => ({ cell, content: { value: null } })));
  }

  nothingHappened(): void {
    this.board.writeAll(this.#cells().map((cell) => ({ cell, content: { value: null, none: true } })));
  }

  /** The figure being written, into every selected cell. */
  fillWith(): void {
    const { editor, view } = this.board;
    const { text, style } = editor;
    editor.close();
    this.board.writeAll(this.#cells().map((cell) => ({ cell, content: contentOf(readTyped(text, style), text) })));
    view.select(true);
  }

  /** The first line of the selection into those below it; one line alone takes the line above. */
  fillDown(): void {
    const { sheet, selection } = this.board;
    const { top, bottom } = selection.range;
    const first = top === bottom ? top - 1 : top;
    this.board.writeAll(this.#cells().filter((cell) => cell.r > first).flatMap((cell) => {
      const source = sheet.at(first, cell.c);
      return source ? [{ cell, content: { value: sheet.valueOf(source), none: source.content.none } }] : [];
    }));
  }

  copied(): string {
    const text = copied(this.board.sheet, this.board.selection.range);
    this.#lastCopy = { text, block: readBlock(text) };
    return text;
  }

  /** Lays a block on the grid, asks what it may mean, and tells what it came to. */
  paste(text: string): void {
    const own = text === this.#lastCopy.text;
    const { sheet, selection, view, bar } = this.board;
    const paste = planPaste(sheet, selection.range, own ? this.#lastCopy.block : readBlock(text), own ? pageLang() : null);
    const asked = paste.asked.map((x) => ({ cell: x.cell, content: { text: x.text, choices: x.choices } }));
    this.board.writeAll([...paste.edits, ...asked]);
    this.#select(paste);
    view.select(true);
    bar.say(paste.edits.length > 1 || isTroubled(paste) ? pasteReport(paste) : '', isTroubled(paste), isTroubled(paste));
    if (paste.asked.length > 0) {
      askStyle(this.board, paste.asked);
    }
  }

  #select(paste: Paste): void {
    const { selection } = this.board;
    const cells = [...paste.edits, ...paste.asked].map((x) => x.cell);
    const { top, left } = selection.range;
    if (cells.length > 0) {
      selection.to({ r: top, c: left });
      selection.to({ r: Math.max(...cells.map((x) => x.r)), c: Math.max(...cells.map((x) => x.c)) }, true);
    }
  }

  #cells(): Cell[] {
    const { sheet, selection } = this.board;
    const { top, left, bottom, right } = selection.range;
    return sheet.cells.slice(top, bottom + 1).flatMap((row) => row.slice(left, right + 1)).filter((cell) => sheet.canWrite(cell));
  }
}
