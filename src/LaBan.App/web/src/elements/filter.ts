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
 * are `[data-filter-row]` with their folded names in `data-key`, selects with `data-facet="group"` ask for `data-group`.
 */
export class LbFilter extends HTMLElement {
  #rows: Row[] = [];
  #resting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const target = document.getElementById(this.getAttribute('for') ?? '');
    this.#rows = [...(target?.querySelectorAll<HTMLElement>('[data-filter-row]') ?? [])].map((element) => ({
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
      const wanted = matches(row.key, query) && facets.every(([name, value]) => row.facets[name] === value);
      shown += Number(wanted);
      counts.set(row.body, (counts.get(row.body) ?? 0) + Number(wanted));
      if (row.element.hidden === wanted) {
        row.element.hidden = !wanted;
      }
    }
    counts.forEach((count, body) => body?.toggleAttribute('hidden', count === 0));
    this.#report(shown);
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
    const none = document.getElementById(this.getAttribute('for') ?? '')?.querySelector<HTMLElement>('[data-none]');
    if (none) {
      none.hidden = shown > 0;
    }
    const form = this.querySelector('form');
    if (form) {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => this.#writeAddress(form), rest);
    }
  }

  #writeAddress(form: HTMLFormElement): void {
    const address = new URL(location.href);
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      address.searchParams.delete(field.name);
    }
    for (const [name, value] of new FormData(form)) {
      if (value !== '') {
        address.searchParams.set(name, String(value));
      }
    }
    if (address.href !== location.href) {
      history.replaceState(history.state, '', address);
    }
  }
}
