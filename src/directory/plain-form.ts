/*
 * Radicals that stand in for whole characters in text copied from a PDF, each followed by its character. Those Unicode
 * gives a compatibility form (⼀ to ⿕, ⺟, ⻳) come by NFKC; these it leaves as they are.
 * Source: Unicode, EquivalentUnifiedIdeograph.txt.
 */
const radicals =
  '⺁厂⺂乛⺃乚⺄乙⺈刀⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺛旡⺜日⺝月⺞歺⺠民⺦丬⺧牛⺩王⺬示⺯糹⺰纟⺶羊⺹耂⺻聿⺼肉⻁虎⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀';

const characterOf = new Map<string, string>();
for (let at = 0; at < radicals.length; at += 2) characterOf.set(radicals.charAt(at), radicals.charAt(at + 1));

// Accents, what cannot be seen, and the apostrophe of xi'an: nothing is parted by them.
const inWord = /[\p{M}\p{Cf}'’`ʹʻʼ]/gu;
// Brackets, quotation marks, dots, dashes and blanks; some that look the part are filed elsewhere, as − with arithmetic.
const marks = /[\p{P}\p{Z}\p{Sk}\p{Cc}~|<>−∙⋅]/gu;

const folded = (text: string, between: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFKD')
    .replace(/[⺁-⻲]/g, (radical) => characterOf.get(radical) ?? radical)
    .replace(/[〇○◯]/g, '零')
    .replace(inWord, '')
    .replace(marks, between);

/**
 * Text as names and searches are compared, the same for the directory and the plan: full and half width, capitals and
 * small letters, compatibility forms and radicals for their characters, 〇 and ○ for 零, ü as keyboards have it (v); without
 * accents, brackets, quotation marks, dots, dashes and blanks. Folding twice changes nothing.
 *
 * @example
 * plainForm('南京“一带一路”（集团）'); // '南京一带一路集团'
 * plainForm('Xi’an 二○二四'); // 'xian二零二四'
 */
export const plainForm = (text: string): string => folded(text, '');

/**
 * The same with a blank where a mark stood, for who cuts names into words.
 *
 * @example
 * plainWords('GE-Healthcare（中国）'); // 'ge healthcare 中国'
 */
export const plainWords = (text: string): string => folded(text, ' ').replace(/ +/g, ' ').trim();
