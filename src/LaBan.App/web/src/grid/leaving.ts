import { t } from '../text/lang';
import type { Board } from './board';
import { paperOf } from './paper';
import { cellsWord } from './words';

/** What happens around the grid: the connection comes back, the page is left, printed, or handed in. */
export const followWindow = (board: Board, host: HTMLElement, signal: AbortSignal): void => {
  const wake = (): void => board.outbox.wake();
  const keep = (): void => {
    board.settle();
    wake();
  };
  addEventListener('online', wake, { signal });
  addEventListener('focus', wake, { signal });
  addEventListener('pagehide', keep, { signal });
  document.addEventListener('visibilitychange', () => (document.hidden ? keep() : wake()), { signal });
  addEventListener('beforeprint', () => host.append(paperOf(board.sheet)), { signal });
  addEventListener('afterprint', () => host.querySelector('.g-paper')?.remove(), { signal });
  addEventListener('beforeunload', (event) => {
    board.settle();
    // What lies in the browser is sent by the next page; only what does not is worth a warning.
    if (!board.outbox.standing.stored && board.outbox.unsent().length > 0) {
      event.preventDefault();
    }
  }, { signal });
  addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      board.save();
    }
  }, { signal });
  document.addEventListener('submit', (event) => beforeSubmit(board, event), { signal, capture: true });
};

/** Handing in waits for the cells that are not on the server yet. */
const beforeSubmit = (board: Board, event: SubmitEvent): void => {
  const form = event.target as HTMLFormElement;
  const concerns = form.method === 'post' && new URL(form.action).pathname.startsWith(location.pathname);
  board.settle();
  if (!concerns || board.outbox.unsent().length === 0) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  void board.outbox.flush().then((all) => {
    if (all) {
      form.requestSubmit(event.submitter);
    } else {
      const left = cellsWord(board.outbox.unsent().length);
      board.next();
      board.bar.say(t(`Chưa gửi đi được: còn ${left} chưa lưu. Xem từng ô rồi thử lại.`, `Not done: ${left} not saved yet. Look at them and try again.`), true);
    }
  });
};
