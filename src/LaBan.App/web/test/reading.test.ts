import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from './page';
import { LbDrop } from '../src/elements/drop';
import { LbProgress } from '../src/elements/progress';
import { LbReading } from '../src/elements/reading';

customElements.define('lb-drop', LbDrop);
customElements.define('lb-progress', LbProgress);
customElements.define('lb-reading', LbReading);

const settle = async (): Promise<void> => {
  for (let i = 0; i < 5; i++) {
    await Promise.resolve();
  }
};

const marks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.num-mark')];
const walked = (): (string | null)[] => marks().filter((m) => m.hasAttribute('data-step')).map((m) => m.textContent);

afterEach(() => vi.unstubAllGlobals());

describe('a text with its numbers', () => {
  const asked: string[] = [];

  beforeEach(() => {
    asked.length = 0;
    Element.prototype.scrollIntoView = () => undefined;
    vi.stubGlobal('fetch', (path: string) => {
      asked.push(path);
      return Promise.resolve({ ok: true, text: () => Promise.resolve(`<p>${path}</p>`) });
    });
    page(`<lb-reading data-base="/van-ban/so/">
      <button data-only="plan" aria-pressed="false"></button><button data-only="plain" aria-pressed="false"></button>
      <div class="document-text">
        <a class="num-mark" href="#s0" id="s0" data-number="0" data-group="level" data-step>12,6</a>
        <a class="num-mark" href="#s1" id="s1" data-number="1" data-group="plan" data-step>38,2</a>
        <a class="num-mark" href="#s2" id="s2" data-number="2" data-group="plain">2024</a>
      </div>
      <aside class="reading-aside"></aside></lb-reading><a id="link" href="#s1">38,2 %</a>`);
  });

  it('brings how the number in focus was read and writes it into the address', async () => {
    marks()[1]?.focus();
    await settle();
    expect(asked).toEqual(['/van-ban/so/1']);
    expect(document.querySelector('.reading-aside')?.textContent).toBe('/van-ban/so/1');
    expect(marks()[1]?.getAttribute('aria-current')).toBe('true');
    expect(new URL(location.href).searchParams.get('so')).toBe('1');
  });

  it('brings the number out from under its reading', async () => {
    const shown: Element[] = [];
    Element.prototype.scrollIntoView = function show(this: Element) {
      shown.push(this);
    };
    marks()[1]?.focus();
    expect(shown).toEqual([]);
    await settle();
    expect(shown).toEqual([marks()[1]]);
  });

  it('narrows the walk to one colour and widens it again', () => {
    const [plan, plain] = document.querySelectorAll('button');
    plan?.click();
    expect(walked()).toEqual(['38,2']);
    plain?.click();
    expect(walked()).toEqual(['2024']);
    expect(plan?.getAttribute('aria-pressed')).toBe('false');
    plain?.click();
    expect(walked()).toEqual(['12,6', '38,2']);
  });

  it('follows links to a number from elsewhere on the page', () => {
    document.querySelector<HTMLElement>('#link')?.click();
    expect(document.activeElement).toBe(marks()[1]);
  });
});

describe('a drop for files', () => {
  const choose = (bytes: number): { input: HTMLInputElement; sent: () => number } => {
    page('<lb-drop data-most="10" data-too-large="Tệp quá lớn."><form><input type="file"><span class="drop-busy" hidden></span></form></lb-drop>');
    const input = document.querySelector('input') as HTMLInputElement;
    let sent = 0;
    (input.form as HTMLFormElement).requestSubmit = () => {
      sent++;
    };
    Object.defineProperty(input, 'files', { value: [new File(['x'.repeat(bytes)], 'a.txt')] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return { input, sent: () => sent };
  };

  it('sends a file as soon as it is chosen and says so', () => {
    const { sent } = choose(10);
    expect(sent()).toBe(1);
    expect(document.querySelector('.drop-busy')?.hasAttribute('hidden')).toBe(false);
  });

  it('keeps a file that is too large and says why', () => {
    const { input, sent } = choose(11);
    expect(sent()).toBe(0);
    expect(input.validationMessage).toBe('Tệp quá lớn.');
  });
});

describe('the progress of a reading', () => {
  it('shows the stage', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', () => Promise.resolve({ json: () => Promise.resolve({ stage: 2, name: 'Đang đọc các con số', ended: false }) }));
    page('<lb-progress data-src="/x"><span data-stage></span><progress max="3" value="0" data-bar></progress></lb-progress>');
    await vi.advanceTimersByTimeAsync(450);
    expect(document.querySelector('[data-stage]')?.textContent).toBe('Đang đọc các con số');
    expect(document.querySelector('progress')?.value).toBe(2);
    vi.useRealTimers();
  });
});
