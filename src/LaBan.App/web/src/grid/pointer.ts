import type { Board } from './board';

/** Selecting with mouse and finger: pressing chooses, dragging selects a block, pressing twice writes. */
export const followPointer = (board: Board, signal: AbortSignal): void => {
  const { root } = board.view;
  let dragging = false;
  root.addEventListener('pointerdown', (event) => {
    const place = board.view.placeOf(event.target);
    if (place && event.pointerType !== 'touch' && !(event.target instanceof HTMLInputElement)) {
      event.preventDefault();
      board.settle();
      dragging = event.button === 0;
      const inside = event.button !== 0 && contains(board, place);
      board.walk(() => !inside && board.selection.to(place, event.shiftKey));
    }
  }, { signal });
  root.addEventListener('pointermove', (event) => {
    const place = dragging && event.buttons === 1 ? board.view.placeOf(event.target) : null;
    if (place && (place.r !== board.selection.far.r || place.c !== board.selection.far.c)) {
      board.walk(() => board.selection.to(place, true));
    }
  }, { signal });
  addEventListener('pointerup', () => (dragging = false), { signal });
  root.addEventListener('dblclick', (event) => {
    if (board.view.placeOf(event.target) && !(event.target instanceof HTMLInputElement)) {
      board.edit();
    }
  }, { signal });
  // A finger chooses with the first touch and writes with the second; dragging scrolls.
  root.addEventListener('click', (event) => {
    const place = board.view.placeOf(event.target);
    if (place && (event as PointerEvent).pointerType === 'touch' && !(event.target instanceof HTMLInputElement)) {
      const again = place.r === board.selection.at.r && place.c === board.selection.at.c;
      board.settle();
      board.walk(() => board.selection.to(place));
      if (again) {
        board.edit();
      }
    }
  }, { signal });
  root.addEventListener('contextmenu', (event) => {
    if (board.view.placeOf(event.target) && !(event.target instanceof HTMLInputElement)) {
      event.preventDefault();
      board.menu();
    }
  }, { signal });
};

const contains = (board: Board, { r, c }: { r: number; c: number }): boolean => {
  const { top, left, bottom, right } = board.selection.range;
  return r >= top && r <= bottom && c >= left && c <= right;
};
