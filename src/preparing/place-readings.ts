/**
 * Places whose people say them otherwise than a dictionary reads them, by their characters. Many readers do not know, so
 * both ways are found; the place's own comes first.
 */
const readings: Readonly<Record<string, string>> = {
  六合: 'lu he',
  浒墅关: 'xu shu guan',
  浒关: 'xu guan',
  浒湾: 'xu wan',
  角直: 'lu zhi',
  尉犁: 'yu li',
  蔚县: 'yu xian',
  洪洞: 'hong tong',
  繁峙: 'fan shi',
  乐清: 'yue qing',
  乐亭: 'lao ting',
  乐陵: 'lao ling',
  大埔: 'da bu',
  吴堡: 'wu bu',
  十里堡: 'shi li pu',
  宕昌: 'tan chang',
  珲春: 'hun chun',
  穆棱: 'mu ling',
  歙县: 'she xian',
  泌阳: 'bi yang',
  浚县: 'xun xian',
  涡阳: 'guo yang',
  都匀: 'du yun',
  郫都: 'pi du',
  尧都: 'yao du',
  曾都: 'zeng du',
  什邡: 'shi fang',
  筠连: 'jun lian',
  莘庄: 'xin zhuang',
  单县: 'shan xian',
  解州: 'hai zhou',
  会稽: 'kuai ji',
  百色: 'bo se',
  黄陂: 'huang pi',
  溱潼: 'qin tong',
  栟茶: 'ben cha',
  大栅栏: 'da shi lan',
};

const syllablesOf = new Map(Object.entries(readings).map(([place, reading]) => [place, reading.split(' ')]));
const beginnings = new Set([...syllablesOf.keys()].map((place) => place.charAt(0)));
const longest = Math.max(...[...syllablesOf.keys()].map((place) => place.length));

/** The places in a name, each by the number of its first character, with a syllable a character. */
export function placesIn(characters: readonly string[]): { at: number; syllables: readonly string[] }[] {
  const found: { at: number; syllables: readonly string[] }[] = [];
  for (let at = 0; at < characters.length; at += 1) {
    if (!beginnings.has(characters[at]!)) continue;
    for (let size = 2; size <= longest; size += 1) {
      const syllables = syllablesOf.get(characters.slice(at, at + size).join(''));
      if (syllables) found.push({ at, syllables });
    }
  }
  return found;
}
