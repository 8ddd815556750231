import { drawing, make } from './dom';
import type { Cell } from './cell';
import type { Sheet } from './sheet';
import { figureOf, markOf, markSentence, markWord, noneWords, type Mark } from './words';
import { t } from '../text/lang';

const triangle = 'M6 1.5 11 10.5H1Z';
const circle = 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Z';

const shapes: Record<Mark, string> = {
  conflict: 'M1 4h9M7.5 1.5 10 4 7.5 6.5M11 8H2M4.5 5.5 2 8l2.5 2.5',
  refused: `${circle}M2.5 2.5l7 7`,
  invalid: 'M2 2l8 8M10 2l-8 8',
  ask: `${circle}M4.5 4.7c0-2 3-2 3-.2 0 1.2-1.5 1.2-1.5 2.500M6 8.800v.2`,
  block: 'M4 1h4l3 3v4l-3 3H4L1 8V4ZM6 3.200v3.300M6 8.500v.2',
  waiting: `${circle}M6 3v3.200l2 1.3`,
  warn: `${triangle}M6 4.800v2.700M6 9v.2`,
  explained: 'M1 2h10v6H6l-2.5 2.500V8H1ZM3.5 5h5',
  locked: 'M2.5 5.500h7v5h-7ZM4 5.500V4a2 2 0 0 1 4 0v1.5',
  saved: 'M2 6.5 4.8 9.2 10 3',
};

/** The drawing of a mark: its shape alone tells it from every other. */
export const markDrawing = (mark: Mark): SVGSVGElement => drawing(12, 12, `g-mark g-mark-${mark}`, [shapes[mark]]);

const looks = ['conflict', 'refused', 'invalid', 'ask', 'block', 'waiting', 'warn', 'explained', 'locked', 'saved'];

/** Draws a cell: its state on its element; mark and word at the left, the figure at the right. */
export const paintCell = (element: HTMLElement, content: HTMLElement, cell: Cell, sheet: Sheet): void => {
  const mark = markOf(cell, sheet);
  const { none, comment, text } = cell.content;
  const figure = figureOf(cell, sheet);
  const blank = figure === '' && !none && !cell.row.heading && !sheet.canWrite(cell);
  element.classList.remove(...looks.map((x) => `is-${x}`));
  element.classList.toggle('is-closed', !sheet.canWrite(cell));
  element.classList.toggle('is-none', none);
  element.classList.toggle('has-comment', (comment ?? '') !== '');
  if (mark) {
    element.classList.add(`is-${mark}`);
  }
  content.title = blank && !cell.isInput ? (cell.server.reason ?? '') : '';
  content.replaceChildren(
    ...(mark ? [markDrawing(mark), make('span', { class: 'g-word', 'aria-hidden': 'true' }, markWord(mark))] : []),
    make('span', { class: text !== null ? 'g-figure g-text' : 'g-figure' }, none ? noneWords() : blank ? '–' : figure),
    ...spoken(cell, mark, figure === '' && !none),
  );
};

/** What the shapes say, for those who do not see them. */
const spoken = (cell: Cell, mark: Mark | null, missing: boolean): Node[] => {
  const parts = [
    missing && cell.isInput ? t('chưa có số', 'no figure yet') : null,
    missing && !cell.isInput ? cell.server.reason : null,
    mark ? markSentence(mark) : null,
    cell.content.comment ? t('có ghi chú', 'has a note') : null,
  ].filter((x) => x !== null);
  return parts.length > 0 ? [make('span', { class: 'visually-hidden' }, `, ${parts.join(', ')}`)] : [];
};
