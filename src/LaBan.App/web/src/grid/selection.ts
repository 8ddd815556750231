/** A place in the grid: a line and a column, counted from nought. */
export interface Place {
  r: number;
  c: number;
}

/** A rectangle of cells, edges included. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The shape of the grid as walking needs it. */
export interface Ground {
  rows: number;
  columns: number;
  /** Headings are passed over. */
  isHeading(r: number): boolean;
  canWrite(r: number, c: number): boolean;
}

/** The cell in focus and the block of cells around it, as in a spreadsheet: the cell stays while the far corner moves. */
export class Selection {
  at: Place;
  far: Place;

  constructor(private readonly ground: Ground) {
    this.at = this.#firstInput() ?? { r: this.#stop(0, 1), c: 0 };
    this.far = this.at;
  }

  get range(): Range {
    const { at, far } = this;
    return { top: Math.min(at.r, far.r), left: Math.min(at.c, far.c), bottom: Math.max(at.r, far.r), right: Math.max(at.c, far.c) };
  }

  get isOne(): boolean {
    return this.at.r === this.far.r && this.at.c === this.far.c;
  }

  to(place: Place, extend = false): void {
    this.far = { r: this.#within(place.r, this.ground.rows), c: this.#within(place.c, this.ground.columns) };
    if (!extend) {
      this.at = this.far;
    }
  }

  /** By so many lines and columns, passing over headings. */
  step(rows: number, columns: number, extend = false): void {
    const from = extend ? this.far : this.at;
    const r = rows === 0 ? from.r : this.#stop(this.#within(from.r + rows, this.ground.rows), Math.sign(rows));
    this.to({ r: this.ground.isHeading(r) ? from.r : r, c: from.c + columns }, extend);
  }

  lineStart(extend = false): void {
    this.to({ r: (extend ? this.far : this.at).r, c: 0 }, extend);
  }

  lineEnd(extend = false): void {
    this.to({ r: (extend ? this.far : this.at).r, c: this.ground.columns - 1 }, extend);
  }

  top(extend = false): void {
    this.to({ r: this.#stop(0, 1), c: 0 }, extend);
  }

  bottom(extend = false): void {
    this.to({ r: this.#stop(this.ground.rows - 1, -1), c: this.ground.columns - 1 }, extend);
  }

  everything(): void {
    this.at = { r: this.#stop(0, 1), c: 0 };
    this.bottom(true);
  }

  /** To the next cell that can be filled in, line by line; false at the end, where Tab leaves the grid. */
  nextInput(back = false): boolean {
    const { rows, columns } = this.ground;
    const by = back ? -1 : 1;
    for (let i = this.at.r * columns + this.at.c + by; i >= 0 && i < rows * columns; i += by) {
      const place = { r: Math.floor(i / columns), c: i % columns };
      if (this.ground.canWrite(place.r, place.c)) {
        this.to(place);
        return true;
      }
    }
    return false;
  }

  /** Down or up to the next cell of the column that can be filled in; stays where there is none. */
  nextInColumn(back = false): void {
    const by = back ? -1 : 1;
    for (let r = this.at.r + by; r >= 0 && r < this.ground.rows; r += by) {
      if (this.ground.canWrite(r, this.at.c)) {
        this.to({ r, c: this.at.c });
        return;
      }
    }
    this.to(this.at);
  }

  #firstInput(): Place | null {
    for (let r = 0; r < this.ground.rows; r++) {
      for (let c = 0; c < this.ground.columns; c++) {
        if (this.ground.canWrite(r, c)) {
          return { r, c };
        }
      }
    }
    return null;
  }

  /** The nearest line that is no heading, first onwards, then back. */
  #stop(from: number, by: number): number {
    for (const direction of [by, -by]) {
      for (let r = from; r >= 0 && r < this.ground.rows; r += direction) {
        if (!this.ground.isHeading(r)) {
          return r;
        }
      }
    }
    return from;
  }

  #within(value: number, count: number): number {
    return Math.max(0, Math.min(count - 1, value));
  }
}
