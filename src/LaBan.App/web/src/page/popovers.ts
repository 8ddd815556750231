const gap = 4;

const place = (pop: HTMLElement, mark: HTMLElement): void => {
  pop.classList.add('placed');
  const at = mark.getBoundingClientRect();
  const room = pop.getBoundingClientRect();
  const left = Math.max(gap, Math.min(at.left, innerWidth - room.width - gap));
  const below = at.bottom + gap + room.height <= innerHeight;
  pop.style.left = `${left}px`;
  pop.style.top = `${Math.max(gap, below ? at.bottom + gap : at.top - gap - room.height)}px`;
};

const popOf = (target: EventTarget | null): [HTMLElement, HTMLElement] | null => {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[popovertarget]') : null;
  const pop = mark && document.getElementById(mark.getAttribute('popovertarget') ?? '');
  return mark && pop?.classList.contains('pop') ? [mark, pop] : null;
};

const show = (event: Event): void => {
  const found = popOf(event.target);
  if (found && !found[1].matches(':popover-open')) {
    found[1].showPopover();
    place(found[1], found[0]);
  }
};

const hideAll = (): void => document.querySelector<HTMLElement>('.pop:popover-open')?.hidePopover();

let leaving: ReturnType<typeof setTimeout> | undefined;

const isOn = (target: EventTarget | null): boolean =>
  popOf(target) !== null || (target instanceof Element && target.closest('.pop:popover-open') !== null);

/** The pointer may cross from the mark into what it opened, and rest there. */
const leave = (event: MouseEvent): void => {
  if (isOn(event.target) && !popOf(document.activeElement)) {
    leaving = setTimeout(hideAll, 200);
  }
};

const enter = (event: MouseEvent): void => {
  if (isOn(event.target)) {
    clearTimeout(leaving);
    show(event);
  }
};

/** The versions of a figure and notes open when their mark is focused or pointed at; without scripts, when it is pressed. */
export const startPopovers = (): void => {
  if (!('popover' in HTMLElement.prototype)) {
    return;
  }
  document.addEventListener('focusin', show);
  document.addEventListener('focusout', (event) => popOf(event.target) && hideAll());
  document.addEventListener('mouseover', enter);
  document.addEventListener('mouseout', leave);
  // The press itself would close what the focus has just opened.
  document.addEventListener('click', (event) => {
    if (popOf(event.target)) {
      event.preventDefault();
      show(event);
    }
  });
  addEventListener('scroll', hideAll, { capture: true, passive: true });
};
