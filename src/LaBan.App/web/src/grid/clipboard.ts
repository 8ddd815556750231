import type { Board } from './board';

/** Copying, cutting and pasting blocks with the keys and menus of the browser. */
export const followClipboard = (board: Board, signal: AbortSignal): void => {
  const follow = (kind: 'copy' | 'cut' | 'paste', act: (data: DataTransfer) => void): void =>
    board.view.root.addEventListener(kind, (event) => {
      if (!board.editor.cell && event.clipboardData) {
        event.preventDefault();
        act(event.clipboardData);
      }
    }, { signal });
  follow('copy', (data) => data.setData('text/plain', board.block.copied()));
  follow('cut', (data) => {
    data.setData('text/plain', board.block.copied());
    board.block.clear();
  });
  follow('paste', (data) => board.block.paste(data.getData('text/plain')));
};
