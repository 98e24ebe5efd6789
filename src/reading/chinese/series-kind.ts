import type { TargetOf } from '../../model/target.js';

type Kind = 'level' | 'total' | 'year-value' | 'share';

/** What a name says of the series behind it. */
export interface SeriesKind {
  /** One where the name settles it, else the possibilities in the order they are shown in. */
  readonly kinds: readonly Kind[];
  /** The word that says so, within the name. */
  readonly word?: string;
}

// A name ends with what it measures, so the word nearest the end decides, and of two that end together the longer one.
const groups: readonly (readonly [kinds: readonly Kind[], words: string])[] = [
  [['share'], '覆盖率 覆盖面'],
  [
    ['level'],
    '资产总额 总资产 净资产 市值 收入比 之比 性别比 师生比 率 比重 占比 比例 比值 指数 系数 强度 密度 浓度 配比 倾向 涨幅 差距 拥有量 保有量 有效量 有效注册量 有效发明专利 蓄积量 寿命 年限 面积 里程 人口 ' +
      '人数 总人数 从业人员 企业数 机构数 总数 家数 床位数 托位数 医师数 护士数 基站数 用户 用户数 网民数量 容量 能力 产能 水平 满意度 ' +
      '得分 评分 储量 存量 规模以上企业 总动力 长度 总里程 高度 深度 电耗 油耗 能耗 比率 余额 常住人口规模 人口规模 用地规模 ' +
      '森林覆盖率 绿化覆盖率 林木覆盖率 植被覆盖率 农田面积 高技能人才总量 劳动者总量 人才总量 景区 指导员 总里程数 城镇化率 数量',
  ],
  [
    ['year-value'],
    '生产总值 GDP 国内生产总值 增加值 总产值 产值 产量 收入 总收入 零售总额 进出口总额 进出口额 进出口 出口额 进口额 支出 人均消费 ' +
      '用水总量 用水量 能源消费总量 消费总量 消费量 利用量 吞吐量 客流量 货运量 接待旅游总人数 旅游总人数 接待游客 旅游人数 接待人次 ' +
      '经济总量 劳动生产率 纳税 税收 利润 发电量 用电量 销售额 销售量 销量 年交易量 年交易额 拆解量 年产量 排放总量 排放量 经济总产出',
  ],
  [
    ['total', 'year-value'],
    '融资额 融资总额 融资金额 登记金额 成交额 成交金额 交易额 交易量 投资额 投资总额 投资 利用外资 使用外资 引资额 贷款额 人次 场次',
  ],
  [['level', 'year-value'], '登记量 总规模 产业规模 规模 营收规模'],
  [['level', 'total', 'year-value'], '授权量 申请量 注册量 获授权量 认定量 授权数 申请数'],
];
const known = new Map(groups.flatMap(([kinds, words]) => words.split(' ').map((word) => [word, kinds] as const)));
const longest = Math.max(...[...known.keys()].map((word) => word.length));
const mostOfName = 40;

// Where less is better, a bare figure does not say whether it is a floor or a ceiling.
const falling =
  /失业率|死亡率|发病率|患病率|吸烟率|近视率|浓度|能耗|电耗|油耗|水耗|排放|漏损|损失率|负债|差距|劣Ⅴ|劣V|极差|涨幅|自然增长率|用水量|用水总量|消耗|犯罪|事故|违法|空置率|流失率|贫困|抚养比|恩格尔|污染天/;

/** Whether less is better of what is named. */
export const isBetterLow = (name: string): boolean => falling.test(name.slice(-mostOfName));

const moneyUnit = /元/;
const flowUnit = /人次|场次|架次|项次|件次|次$/;

/**
 * What kind of series a name of an indicator stands for, and a unit where the name is silent.
 *
 * @example
 * seriesKind('战略性新兴产业增加值占地区生产总值比重', '%').kinds; // ['level']
 * seriesKind('知识产权质押融资总额', '亿元').kinds; // ['total', 'year-value']
 */
export function seriesKind(name: string, unit: string): SeriesKind {
  const tail = name.slice(-mostOfName);
  let best: { end: number; word: string; kinds: readonly Kind[] } | undefined;
  for (let end = tail.length; end > 0 && !best; end--) {
    for (let length = Math.min(longest, end); length > 0; length--) {
      const word = tail.slice(end - length, end);
      const kinds = known.get(word);
      if (kinds) {
        best = { end, word, kinds };
        break;
      }
    }
    // What stands far before the end is of something else: 规模以上工业企业.
    if (tail.length - end > 8) break;
  }
  if (unit === '%' || unit === '‰') {
    return best?.kinds[0] === 'share' ? best : { kinds: ['level'], ...(best && { word: best.word }) };
  }
  // 年产量, 年进出口总额: of one year, whatever it is.
  if (
    best &&
    /年.{0,8}$/.test(tail.slice(Math.max(0, best.end - best.word.length - 8), best.end - best.word.length)) &&
    best.kinds.includes('year-value')
  ) {
    return { kinds: ['year-value'], word: best.word };
  }
  // 万吨/年: what a year brings, unless the name is that of a capacity and of nothing else.
  if (/\/年$/.test(unit) && best?.kinds.join() !== 'level')
    return { kinds: ['year-value'], ...(best && { word: best.word }) };
  if (best && best.kinds[0] !== 'share') return best;
  if (moneyUnit.test(unit) || flowUnit.test(unit)) return { kinds: ['total', 'year-value'] };
  return { kinds: ['level'] };
}

/** The axis of a kind; of several, that the plan does not say which. */
export function ofKinds(kinds: readonly Kind[]): TargetOf {
  const [first, ...more] = kinds;
  if (first && more.length === 0) return { kind: first };
  return { kind: 'unstated', among: kinds.filter((kind) => kind !== 'share') };
}
