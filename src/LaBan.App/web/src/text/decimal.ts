import { pageLang, type Lang } from './lang';

/** Digits kept after the point by a division that does not end, as many as the server's decimal holds. */
const quotientScale = 28;

const power = (exponent: number): bigint => 10n ** BigInt(exponent);

/** A decimal number, exact: sums of the page are the sums of the server. */
export class Decimal {
  private constructor(
    private readonly digits: bigint,
    private readonly scale: number,
  ) {}

  /** Reads the writing of the wire, "-1234.5"; null for anything else. */
  static parse(text: string): Decimal | null {
    const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
    if (!found) {
      return null;
    }
    const fraction = found[3] ?? '';
    const digits = BigInt(`${found[2]}${fraction}`);
    return new Decimal(found[1] ? -digits : digits, fraction.length);
  }

  static readonly zero = new Decimal(0n, 0);

  plus(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(this.at(scale) + other.at(scale), scale);
  }

  minus(other: Decimal): Decimal {
    return this.plus(other.negated());
  }

  times(other: Decimal): Decimal {
    return new Decimal(this.digits * other.digits, this.scale + other.scale);
  }

  /** There is none by zero or by less: growth over a base that is not positive says nothing. */
  over(other: Decimal): Decimal | null {
    if (other.digits <= 0n) {
      return null;
    }
    const numerator = this.digits * power(quotientScale + other.scale);
    return new Decimal(nearest(numerator, other.digits * power(this.scale)), quotientScale);
  }

  negated(): Decimal {
    return new Decimal(-this.digits, this.scale);
  }

  equals(other: Decimal): boolean {
    return this.minus(other).digits === 0n;
  }

  /** Rounded half away from zero, with exactly so many decimals. */
  toFixed(decimals: number): string {
    const digits = decimals >= this.scale ? this.at(decimals) : nearest(this.digits, power(this.scale - decimals));
    const plain = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, '0');
    const whole = plain.slice(0, plain.length - decimals);
    return `${digits < 0n ? '-' : ''}${whole}${decimals > 0 ? `.${plain.slice(-decimals)}` : ''}`;
  }

  /** As on the wire, without idle zeros. */
  toString(): string {
    const plain = this.toFixed(this.scale);
    return plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain;
  }

  private at(scale: number): bigint {
    return this.digits * power(scale - this.scale);
  }
}

const nearest = (numerator: bigint, denominator: bigint): bigint => {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (size * 2n + denominator) / (denominator * 2n);
  return numerator < 0n ? -rounded : rounded;
};

/** Whether two writings of the wire name the same number; blanks are the same as blanks only. */
export const sameNumber = (left: string | null, right: string | null): boolean => {
  const one = left === null ? null : Decimal.parse(left);
  const two = right === null ? null : Decimal.parse(right);
  return one && two ? one.equals(two) : left === right;
};

const scaleOf = (value: string): number => value.split('.')[1]?.length ?? 0;

/** A writing of the wire as the page shows it, with all its digits and at least `least` decimals: 1.234,50. */
export const writeWhole = (value: string, least: number, lang: Lang = pageLang()): string =>
  written(Decimal.parse(value)?.toFixed(Math.max(least, scaleOf(value))) ?? value, lang);

/** A writing of the wire as the page shows it, rounded to so many decimals. */
export const writeRounded = (value: string, decimals: number, lang: Lang = pageLang()): string =>
  written(Decimal.parse(value)?.toFixed(decimals) ?? value, lang);

/** A writing of the wire as a person types it and as a spreadsheet of the same language reads it: 1234,5. */
export const writePlain = (value: string, lang: Lang = pageLang()): string => (lang === 'en' ? value : value.replace('.', ','));

const written = (plain: string, lang: Lang): string => {
  const [whole, fraction] = plain.replace('-', '').split('.') as [string, string | undefined];
  const body = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'en' ? ',' : '.') + (fraction ? (lang === 'en' ? '.' : ',') + fraction : '');
  return plain.startsWith('-') && /[1-9]/.test(body) ? `−${body}` : body;
};
