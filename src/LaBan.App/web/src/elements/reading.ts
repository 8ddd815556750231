/**
 * A text with its numbers: walking onto a number brings how it was read into the column beside, fetched from `data-base`
 * and the number's place. The walk passes dates and the like by; an entry of the legend narrows it to one colour.
 */
export class LbReading extends HTMLElement {
  #wanted = '';

  connectedCallback(): void {
    this.addEventListener('focusin', (event) => this.#arrive(event.target));
    this.addEventListener('click', (event) => {
      const entry = (event.target as Element).closest<HTMLElement>('[data-only]');
      if (entry) {
        this.#narrow(entry);
      } else if (this.#mark(event.target) && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        this.#mark(event.target)?.focus({ preventScroll: true });
        this.#arrive(event.target);
      }
    });
    document.addEventListener('click', this.#follow);
  }

  disconnectedCallback(): void {
    document.removeEventListener('click', this.#follow);
  }

  /** Links to a number anywhere on the page walk onto it. */
  #follow = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href*="#s"]');
    const mark = link && !link.matches('.num-mark') ? this.#text?.querySelector<HTMLElement>(link.hash) : null;
    if (mark) {
      event.preventDefault();
      mark.scrollIntoView({ block: 'center' });
      mark.focus({ preventScroll: true });
    }
  };

  get #text(): HTMLElement | null {
    return this.querySelector('.document-text');
  }

  #mark(target: EventTarget | null): HTMLElement | null {
    return target instanceof Element ? target.closest<HTMLElement>('.document-text .num-mark') : null;
  }

  #arrive(target: EventTarget | null): void {
    const mark = this.#mark(target);
    const number = mark?.dataset['number'];
    if (!mark || number === undefined || number === this.#wanted) {
      return;
    }
    this.#wanted = number;
    this.#text?.querySelector('[aria-current]')?.removeAttribute('aria-current');
    mark.setAttribute('aria-current', 'true');
    void this.#bring(number);
  }

  async #bring(number: string): Promise<void> {
    const aside = this.querySelector('.reading-aside');
    try {
      const answer = await fetch(`${this.dataset['base']}${number}`);
      if (answer.ok && number === this.#wanted && aside) {
        aside.innerHTML = await answer.text();
        this.#uncover(number);
        const address = new URL(location.href);
        address.searchParams.set('so', number);
        address.searchParams.delete('them');
        history.replaceState(history.state, '', address);
      }
    } catch {
      location.assign(`?so=${number}#s${number}`);
    }
  }

  /** On a phone the reading lies over the foot of the text: the number it is of comes out from under it. */
  #uncover(number: string): void {
    const mark = this.#text?.querySelector<HTMLElement>(`[data-number="${number}"]`);
    if (mark === document.activeElement) {
      mark?.scrollIntoView({ block: 'nearest' });
    }
  }

  #narrow(entry: HTMLElement): void {
    const only = entry.getAttribute('aria-pressed') === 'true' ? '' : (entry.dataset['only'] ?? '');
    for (const each of this.querySelectorAll<HTMLElement>('[data-only]')) {
      each.setAttribute('aria-pressed', String(each.dataset['only'] === only));
    }
    this.#text?.classList.toggle('is-narrowed', only !== '');
    for (const mark of this.#text?.querySelectorAll<HTMLElement>('.num-mark') ?? []) {
      const wanted = only === '' || mark.dataset['group'] === only;
      mark.toggleAttribute('data-step', only === '' ? mark.dataset['group'] !== 'plain' : wanted);
      mark.classList.toggle('is-out', !wanted);
    }
    if (only !== '') {
      this.#text?.querySelector<HTMLElement>('.num-mark[data-step]')?.focus();
    }
  }
}
