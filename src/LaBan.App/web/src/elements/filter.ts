import { foldKey, matches } from '../text/fold';

interface Row {
  element: HTMLElement;
  key: string;
  facets: DOMStringMap;
  body: HTMLElement | null;
}

/** The address follows when the typing rests: writing it is the slowest part of a keystroke. */
const rest = 150;

/**
 * Filters the rows of a table while a person types, over a form that also works by itself: `for` names the table, rows
 * are `[data-filter-row]` with their folded names in `data-key`, selects with `data-facet="group"` ask for `data-group`,
 * which may hold several values with bars between. Anything `[data-filter-group]` around rows hides with the last of them.
 */
export class LbFilter extends HTMLElement {
  #rows: Row[] = [];
  #resting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#rows = [...(this.#target?.querySelectorAll<HTMLElement>('[data-filter-row]') ?? [])].map((element) => ({
      element,
      key: element.dataset['key'] ?? foldKey(element.textContent ?? ''),
      facets: element.dataset,
      body: element.closest('tbody'),
    }));
    this.addEventListener('input', () => this.apply());
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#rows.find((r) => !r.element.hidden)?.element.querySelector<HTMLElement>('a')?.focus();
    });
    this.apply();
  }

  /** Shows the rows that the form asks for and says how many. */
  apply(): void {
    const query = foldKey(this.#field('input[type="search"]')?.value ?? '');
    const facets = this.#facets();
    const counts = new Map<HTMLElement | null, number>();
    let shown = 0;
    for (const row of this.#rows) {
      const wanted = matches(row.key, query) && facets.every(([name, value]) => row.facets[name]?.split('|').includes(value));
      shown += Number(wanted);
      counts.set(row.body, (counts.get(row.body) ?? 0) + Number(wanted));
      if (row.element.hidden === wanted) {
        row.element.hidden = !wanted;
      }
    }
    counts.forEach((count, body) => body?.toggleAttribute('hidden', count === 0));
    for (const group of this.#target?.querySelectorAll<HTMLElement>('[data-filter-group]') ?? []) {
      group.hidden = group.querySelector('[data-filter-row]:not([hidden])') === null;
    }
    this.#report(shown);
  }

  get #target(): HTMLElement | null {
    return document.getElementById(this.getAttribute('for') ?? '');
  }

  #field(selector: string): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(selector);
  }

  #facets(): [string, string][] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-facet]')]
      .filter((x) => x.value !== '' && !(x instanceof HTMLInputElement && x.type === 'checkbox' && !x.checked))
      .map((x) => [x.dataset['facet'] ?? '', x.value]);
  }

  #report(shown: number): void {
    const count = this.querySelector('[data-count]');
    if (count) {
      count.textContent = String(shown);
    }
    const none = this.#target?.querySelector<HTMLElement>('[data-none]');
    if (none) {
      none.hidden = shown > 0;
    }
    this.#target?.querySelector('.table-scroll')?.classList.toggle('filtered', shown < this.#rows.length);
    const form = this.querySelector('form');
    if (form) {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => this.#writeAddress(form), rest);
    }
  }

  #writeAddress(form: HTMLFormElement): void {
    const address = new URL(location.href);
    const values = new FormData(form);
    for (const { name } of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      const value = values.get(name);
      if (typeof value === 'string' && value !== '') {
        address.searchParams.set(name, value);
      } else {
        address.searchParams.delete(name);
      }
    }
    if (address.href !== location.href) {
      history.replaceState(history.state, '', address);
    }
  }
}
