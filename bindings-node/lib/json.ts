/** JSON without rounding. */

/** Strings and numbers of JSON text; strings are matched so that digits in them are left alone. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

/** A run of digits, or an exponent, that may be more than a double can hold. */
const SUSPECT = /\d[\d.]{15}|\d[eE]/;

/** Parses JSON; a number that a double cannot hold exactly becomes its text. */
export function parse(json: string): unknown {
  return JSON.parse(SUSPECT.test(json) ? json.replace(TOKENS, quoteInexact) : json);
}

function quoteInexact(token: string): string {
  return token.startsWith('"') || isExact(token) ? token : `"${token}"`;
}

function isExact(number: string): boolean {
  const value = Number(number);
  return Number.isFinite(value) && plain(number) === plain(String(value));
}

/** The same text for all ways of writing one number: its digits without zeros around them, and where they stand. */
function plain(number: string): string {
  const [mantissa = '', exponent = '0'] = number.toLowerCase().split('e');
  const negative = mantissa.startsWith('-');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const padded = (whole + fraction).replace(/^0+/, '');
  const digits = padded.replace(/0+$/, '');
  if (digits === '') return '0';
  const place = Number(exponent) - fraction.length + padded.length - digits.length;
  return `${negative ? '-' : ''}${digits}e${place}`;
}
