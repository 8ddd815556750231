/**
 * A form that takes one file: dropping or choosing it sends the form. The form works by itself too; `data-most` is the
 * largest file in bytes, `data-too-large` what to say of a larger one.
 */
export class LbDrop extends HTMLElement {
  connectedCallback(): void {
    const input = this.#input;
    if (!input) {
      return;
    }
    this.addEventListener('dragover', (event) => {
      event.preventDefault();
      this.classList.add('is-over');
    });
    this.addEventListener('dragleave', () => this.classList.remove('is-over'));
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      this.classList.remove('is-over');
      if (event.dataTransfer?.files.length) {
        input.files = event.dataTransfer.files;
        this.#send();
      }
    });
    input.addEventListener('change', () => this.#send());
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input[type="file"]');
  }

  #send(): void {
    const input = this.#input;
    const file = input?.files?.[0];
    if (!input || !file) {
      return;
    }
    const tooLarge = file.size > Number(this.dataset['most'] ?? Infinity);
    input.setCustomValidity(tooLarge ? (this.dataset['tooLarge'] ?? '') : '');
    if (tooLarge) {
      input.reportValidity();
      return;
    }
    this.querySelector('.drop-busy')?.removeAttribute('hidden');
    input.form?.requestSubmit();
  }
}
