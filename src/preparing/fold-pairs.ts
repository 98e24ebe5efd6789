import { Converter } from 'opencc-js/t2cn';

/** Variants of the characters of a directory, each before the character it stands for: 樓楼龍龙. */
export function foldPairs(characters: ReadonlySet<string>): string {
  const simplified = Converter({ from: 'hk', to: 'cn' });
  const also = Converter({ from: 't', to: 'cn' });
  const pairs: string[] = [];
  for (const [from, to] of [
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
  ] as const) {
    for (let code = from; code <= to; code += 1) {
      const variant = String.fromCharCode(code);
      const plain = [also(variant), simplified(variant)].find((each) => each !== variant);
      if (plain?.length === 1 && (characters.has(plain) || characters.has(variant))) pairs.push(variant + plain);
    }
  }
  return pairs.join('');
}
