import { generate } from 'lean-qr/nano';

/** An address as a QR code, row by row, a dark module `true`; undefined where it is too long for one. */
export function codeOf(address: string): boolean[][] | undefined {
  try {
    const { size, get } = generate(address);
    const places = [...Array(size).keys()];
    return places.map((y) => places.map((x) => get(x, y)));
  } catch {
    return undefined;
  }
}
