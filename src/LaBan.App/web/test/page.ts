/** Puts a page together the way a browser does: elements are upgraded with their content inside. */
export const page = (html: string): void => {
  const template = document.createElement('template');
  template.innerHTML = html;
  document.body.replaceChildren(template.content);
};

// What a browser has and jsdom lacks: nothing is ever laid out here, so nothing changes its size.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
