type Child = Node | string | null | false;

/** Makes an element with its attributes and content. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | boolean | null> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.filter((x) => x !== null && x !== false));
  return element;
};

/** A button with its word and what it does. */
export const button = (word: string, act: () => void, look = 'btn btn-sm'): HTMLButtonElement => {
  const made = make('button', { type: 'button', class: look }, word);
  made.addEventListener('click', act);
  return made;
};

/** Makes a drawing of so many pixels; screen readers pass it over. */
export const drawing = (width: number, height: number, look: string, ...paths: [string, string?][]): SVGSVGElement => {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('class', look);
  svg.setAttribute('aria-hidden', 'true');
  for (const [d, of] of paths) {
    const path = document.createElementNS(space, 'path');
    path.setAttribute('d', d);
    if (of) {
      path.setAttribute('class', of);
    }
    svg.append(path);
  }
  return svg;
};
