/**
 * A checked text with its findings beside it: walking onto a finding shows its place in the text, choosing a place opens
 * its finding, and the three answers narrow the text to their numbers.
 */
export class LbReview extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('focusin', (event) => this.#arrive(event.target));
    this.addEventListener('click', (event) => this.#choose(event));
    this.addEventListener('submit', (event) => this.#remember(event.target));
    window.addEventListener('hashchange', this.#comeBack);
    this.#comeBack();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#comeBack);
  }

  get #text(): HTMLElement | null {
    return this.querySelector('.document-text');
  }

  /** The address of a finding opens it, as after a decision. */
  #comeBack = (): void => {
    const card = /^#f\d+$/.test(location.hash) ? this.querySelector<HTMLDetailsElement>(location.hash) : null;
    if (card) {
      this.#open(card, true);
    }
  };

  #arrive(target: EventTarget | null): void {
    const summary = target instanceof Element ? target.closest<HTMLElement>('.finding > summary') : null;
    const card = summary?.closest<HTMLElement>('.finding');
    if (card && this.#text) {
      this.#text.querySelector('[aria-current]')?.removeAttribute('aria-current');
      const place = this.#placeOf(card);
      place?.setAttribute('aria-current', 'true');
      if (place && this.#isBeside) {
        place.scrollIntoView({ block: 'center' });
      }
    }
  }

  /** A finding whose place another one holds points at that place by its link. */
  #placeOf(card: HTMLElement): HTMLElement | null {
    const link = card.querySelector<HTMLAnchorElement>('a[data-place]');
    return link && link.pathname === location.pathname ? (this.#text?.querySelector<HTMLElement>(link.hash || '#-') ?? null) : null;
  }

  /** Whether text and findings stand side by side; one below the other, the page stays where the reader is. */
  get #isBeside(): boolean {
    return matchMedia('(min-width: 1024px)').matches;
  }

  #choose(event: MouseEvent): void {
    const target = event.target as Element;
    const answer = target.closest<HTMLAnchorElement>('a[data-only]');
    const place = target.closest<HTMLElement>('.document-text .find');
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (answer) {
      event.preventDefault();
      this.#narrow(answer);
    } else if (place) {
      const card = this.querySelector<HTMLDetailsElement>(`#f${place.dataset['finding']}`);
      if (card) {
        event.preventDefault();
        this.#open(card, true);
      }
    }
  }

  #open(card: HTMLDetailsElement, focus: boolean): void {
    for (let around: Element | null = card; around; around = around.parentElement) {
      if (around instanceof HTMLDetailsElement) {
        around.open = true;
      }
    }
    card.hidden = false;
    const summary = card.querySelector<HTMLElement>('summary');
    summary?.scrollIntoView({ block: 'nearest' });
    if (focus) {
      summary?.focus({ preventScroll: true });
    }
  }

  #narrow(answer: HTMLAnchorElement): void {
    const only = answer.getAttribute('aria-current') === 'true' ? '' : (answer.dataset['only'] ?? '');
    for (const each of this.querySelectorAll<HTMLElement>('a[data-only]')) {
      each.toggleAttribute('aria-current', false);
      if (each.dataset['only'] === only) {
        each.setAttribute('aria-current', 'true');
      }
    }
    if (this.#text) {
      this.#text.dataset['only'] = only;
    }
    const address = new URL(location.href);
    if (only === '') {
      address.searchParams.delete('so');
    } else {
      address.searchParams.set('so', only);
    }
    history.replaceState(history.state, '', address);
  }

  /** A decision comes back to the page as it is now, filters and all. */
  #remember(target: EventTarget | null): void {
    const back = target instanceof HTMLFormElement ? target.querySelector<HTMLInputElement>('[data-back]') : null;
    if (!back) {
      return;
    }
    const query = new URLSearchParams(location.search);
    for (const field of this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.filter [name]')) {
      // The address follows the filter only when the typing rests.
      query.delete(field.name);
      if (field.value !== '') {
        query.set(field.name, field.value);
      }
    }
    back.value = `?${query}`;
  }
}
