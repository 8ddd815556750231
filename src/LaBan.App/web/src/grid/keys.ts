import type { Board } from './board';

/** A key with its modifiers, as "Ctrl+Shift+ArrowDown". */
const chordOf = (event: KeyboardEvent): string =>
  `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`;

type Act = (board: Board) => void;

const walk = (act: (board: Board, extend: boolean) => void, key: string): [string, Act][] => [
  [key, (board) => board.walk(() => act(board, false))],
  [key.replace(/([^+]+)$/, 'Shift+$1'), (board) => board.walk(() => act(board, true))],
];

const acts = new Map<string, Act>([
  ...walk((b, x) => b.selection.step(-1, 0, x), 'ArrowUp'),
  ...walk((b, x) => b.selection.step(1, 0, x), 'ArrowDown'),
  ...walk((b, x) => b.selection.step(0, -1, x), 'ArrowLeft'),
  ...walk((b, x) => b.selection.step(0, 1, x), 'ArrowRight'),
  ...walk((b, x) => b.selection.step(-b.view.page, 0, x), 'PageUp'),
  ...walk((b, x) => b.selection.step(b.view.page, 0, x), 'PageDown'),
  ...walk((b, x) => b.selection.lineStart(x), 'Home'),
  ...walk((b, x) => b.selection.lineEnd(x), 'End'),
  ...walk((b, x) => b.selection.top(x), 'Ctrl+Home'),
  ...walk((b, x) => b.selection.bottom(x), 'Ctrl+End'),
  ...walk((b, x) => b.selection.step(-b.sheet.cells.length, 0, x), 'Ctrl+ArrowUp'),
  ...walk((b, x) => b.selection.step(b.sheet.cells.length, 0, x), 'Ctrl+ArrowDown'),
  ...walk((b, x) => b.selection.lineStart(x), 'Ctrl+ArrowLeft'),
  ...walk((b, x) => b.selection.lineEnd(x), 'Ctrl+ArrowRight'),
  ['Ctrl+a', (b) => b.walk(() => b.selection.everything())],
  ['Enter', (b) => b.enter(false)],
  ['Shift+Enter', (b) => b.enter(true)],
  ['F2', (b) => b.edit()],
  ['Shift+F2', (b) => b.comment()],
  ['Delete', (b) => b.block.clear()],
  ['Backspace', (b) => b.block.clear()],
  ['Ctrl+d', (b) => b.block.fillDown()],
  ['Ctrl+z', (b) => b.undo()],
  ['Ctrl+y', (b) => b.redo()],
  ['Ctrl+Shift+z', (b) => b.redo()],
  ['ContextMenu', (b) => b.menu()],
  ['Shift+F10', (b) => b.menu()],
  ['F6', (b) => b.toPanel()],
  ['F8', (b) => b.next()],
]);

/** What a key does while no figure is being written; false leaves it to the page. */
export const onReadyKey = (board: Board, event: KeyboardEvent): boolean => {
  const chord = chordOf(event);
  const act = acts.get(chord);
  if (act && !event.altKey) {
    act(board);
    return true;
  }
  if (chord === 'Tab' || chord === 'Shift+Tab') {
    return board.tab(event.shiftKey);
  }
  if (chord === 'Escape') {
    board.letGo();
    return false;
  }
  // An input method composes: the field has to be there before its first letter.
  if (event.key === 'Process' || event.isComposing) {
    board.write('');
    return false;
  }
  if (event.key.length === 1 && event.key !== '?' && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
    board.write(event.code === 'NumpadDecimal' ? null : event.key);
    return true;
  }
  return false;
};

/** What a key does while a figure is being written. */
export const onWritingKey = (board: Board, event: KeyboardEvent): boolean => {
  if (event.isComposing) {
    return false;
  }
  const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
  const { editor, selection } = board;
  if (event.key === 'Escape') {
    board.cancel();
  } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    board.block.fillWith();
  } else if (event.key === 'Enter') {
    board.commit(() => selection.nextInColumn(event.shiftKey));
  } else if (event.key === 'Tab') {
    board.commit(() => selection.nextInput(event.shiftKey));
  } else if (event.key === 'F2') {
    editor.manner = editor.manner === 'over' ? 'inside' : 'over';
  } else if (step && editor.manner === 'over' && !event.shiftKey && !event.ctrlKey) {
    board.commit(() => selection.step(step[0]!, step[1]!));
  } else {
    return false;
  }
  return true;
};
