interface Progress {
  stage: number;
  name: string;
  ended: boolean;
}

const pause = 400;

/** Asks `data-src` how far some work is, shows it, and loads the page again at its end. */
export class LbProgress extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#timer = setTimeout(() => void this.#ask(), pause);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  async #ask(): Promise<void> {
    try {
      const answer = await fetch(this.dataset['src'] ?? '');
      const progress = (await answer.json()) as Progress;
      if (progress.ended) {
        location.reload();
        return;
      }
      this.#show(progress);
    } catch {
      // The next question may get an answer.
    }
    this.#timer = setTimeout(() => void this.#ask(), pause);
  }

  #show(progress: Progress): void {
    const [stage, bar] = [this.querySelector('[data-stage]'), this.querySelector<HTMLProgressElement>('[data-bar]')];
    if (stage) {
      stage.textContent = progress.name;
    }
    if (bar) {
      bar.value = progress.stage;
    }
  }
}
