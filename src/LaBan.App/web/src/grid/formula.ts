import { Decimal } from '../text/decimal';

/** Gives the number that stands under a name in one line; null where it is missing. */
export type Lookup = (name: string) => Decimal | null;

type Term = (at: Lookup) => Decimal | null;

/** A formula of a form, over the columns of a line: "month / last * 100". */
export interface Formula {
  names: ReadonlySet<string>;
  /** Null where a number is missing or a denominator is not positive. */
  value(at: Lookup): Decimal | null;
}

const tokens = (text: string): string[] => text.match(/[\p{L}_][\p{L}\p{N}_.]*|\d+(?:\.\d+)?|[-+*/()]|\S/gu) ?? [];

const both = (left: Term, right: Term, join: (a: Decimal, b: Decimal) => Decimal | null): Term => (at) => {
  const a = left(at);
  const b = a && right(at);
  return a && b ? join(a, b) : null;
};

/** Reads sums and products with brackets, products first. */
class Reader {
  readonly names = new Set<string>();
  #next = 0;

  constructor(private readonly parts: string[]) {}

  whole(): Term {
    const term = this.#sum();
    if (this.#next < this.parts.length) {
      throw new SyntaxError(`unexpected ${this.parts[this.#next]} in a formula`);
    }
    return term;
  }

  #taken(...marks: string[]): string | null {
    const part = this.parts[this.#next];
    if (part === undefined || !marks.includes(part)) {
      return null;
    }
    this.#next++;
    return part;
  }

  #sum(): Term {
    let left = this.#product();
    for (let mark = this.#taken('+', '-'); mark; mark = this.#taken('+', '-')) {
      left = both(left, this.#product(), mark === '+' ? (a, b) => a.plus(b) : (a, b) => a.minus(b));
    }
    return left;
  }

  #product(): Term {
    let left = this.#single();
    for (let mark = this.#taken('*', '/'); mark; mark = this.#taken('*', '/')) {
      left = both(left, this.#single(), mark === '*' ? (a, b) => a.times(b) : (a, b) => a.over(b));
    }
    return left;
  }

  #single(): Term {
    if (this.#taken('-')) {
      const term = this.#single();
      return (at) => term(at)?.negated() ?? null;
    }
    if (this.#taken('(')) {
      const term = this.#sum();
      if (!this.#taken(')')) {
        throw new SyntaxError('a bracket of a formula is not closed');
      }
      return term;
    }
    return this.#leaf(this.parts[this.#next++]);
  }

  #leaf(part: string | undefined): Term {
    const number = part === undefined ? null : Decimal.parse(part);
    if (number) {
      return () => number;
    }
    if (part === undefined || !/^[\p{L}_]/u.test(part)) {
      throw new SyntaxError(`a formula cannot go on with ${part ?? 'nothing'}`);
    }
    this.names.add(part);
    return (at) => at(part);
  }
}

const read = new Map<string, Formula>();

/** Reads a formula once for all lines; throws on what is none. */
export const formulaOf = (text: string): Formula => {
  const known = read.get(text);
  if (known) {
    return known;
  }
  const reader = new Reader(tokens(text));
  const term = reader.whole();
  const formula = { names: reader.names, value: (at: Lookup) => term(at) };
  read.set(text, formula);
  return formula;
};
