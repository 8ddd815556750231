import { beforeEach, describe, expect, it } from 'vitest';
import { page } from './page';
import { LbReview } from '../src/elements/review';

customElements.define('lb-review', LbReview);

const at = <T extends HTMLElement>(selector: string): T => document.querySelector(selector) as T;

describe('a checked text with its findings', () => {
  beforeEach(() => {
    Element.prototype.scrollIntoView = () => undefined;
    window.matchMedia = () => ({ matches: true }) as MediaQueryList;
    history.replaceState(null, '', '/soat-van-ban/1');
    page(`<lb-review>
      <a class="answer" data-only="sai" href="?so=sai">5 nghi sai</a>
      <article class="document-text"><a class="find" id="t1" href="#f1" data-finding="1">57%</a></article>
      <form class="filter"><select name="muc"><option value="warning" selected></option></select></form>
      <details class="more"><summary>… và 1 chỗ nữa</summary>
        <details class="finding" id="f1"><summary data-step>57%</summary>
          <a data-place href="#t1">Chỗ này</a>
          <form class="decide"><input type="hidden" data-back><button>Đã sửa</button></form></details></details>
    </lb-review>`);
  });

  it('opens the finding of a place with all that is folded around it', () => {
    at('.find').click();
    expect(at<HTMLDetailsElement>('#f1').open).toBe(true);
    expect(at<HTMLDetailsElement>('.more').open).toBe(true);
    expect(document.activeElement).toBe(at('#f1 > summary'));
  });

  it('shows the place of the finding in focus', () => {
    at('#f1 > summary').focus();
    expect(at('.find').getAttribute('aria-current')).toBe('true');
  });

  it('narrows the text to the numbers of an answer and widens it again', () => {
    at('a[data-only]').click();
    expect(at('.document-text').dataset['only']).toBe('sai');
    expect(new URL(location.href).searchParams.get('so')).toBe('sai');
    at('a[data-only]').click();
    expect(at('.document-text').dataset['only']).toBe('');
    expect(location.search).toBe('');
  });

  it('sends along what the page was filtered by, so that a decision comes back to it', () => {
    at('.decide').dispatchEvent(new Event('submit', { bubbles: true }));
    expect(at<HTMLInputElement>('[data-back]').value).toBe('?muc=warning');
  });
});
