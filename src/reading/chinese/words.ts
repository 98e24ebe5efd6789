// The planning language in classes. What 以上, 以下, 以内 and 超过, 不满 include is settled by article 1259 of the
// Civil Code (民法典): 以上、以下、以内、届满 include the figure, 不满、超过、以外 do not.

const classes = {
  /** The figure is a floor and meets it. */
  reach: '达到 达成 达 实现 为 累计达 累计达到',
  exceed: '超过 突破 超出 超 逾 高于 大于 多于 > 突破到 跃上',
  floor: '不低于 不少于 不小于 不得低于 至少 ≥',
  cap: '不超过 不高于 不大于 不多于 不得超过 不得高于 ≤ 不突破',
  under: '低于 小于 少于 不足 不到 < 降至低于 下降到低于',
  control: '控制在 控制到 限制在 压控在 压减在',
  hold: '保持在 稳定在 维持在 保持 维持 稳定保持在 总体保持在 持续保持在',
  about: '约 大约 约为 大致',
  near: '近 接近 将近',

  floorAfter: '以上 及以上 或以上',
  capAfter: '以下 以内 之内 及以下',
  aboutAfter: '左右 上下',

  upTo: '提高到 提高至 提升到 提升至 增长到 增长至 增加到 增加至 增至 升至 上升到 上升至 扩大到 扩大至 升到 提至 提到 发展到',
  downTo:
    '下降到 下降至 降低到 降低至 降至 降到 减少到 减少至 减至 缩小到 缩小至 压减到 压减至 压缩到 压缩至 缩短到 缩短至',
  up: '增长 增加 提高 提升 上升 扩大 递增 增幅 上涨',
  down: '下降 降低 减少 压减 削减 缩减 缩小 压缩 缩短 降 减 降幅 下降幅度 降低幅度',
  /** Names that hold a word of change. */
  name: '人均 户均 平均受教育 平均预期 平均寿命 平均工资 自然增长率 人口增长率 增长极 增长点 提升工程 提升行动 减少灾害 增加值 增加额 产能 能耗 能源 能效 能力 功能 储能 节能 达标 达产 达峰',
  speed: '增速 增长率 增长速度 平均增速 增长幅度',
  average: '年均 年平均',
  mean: '平均',
  yearly: '每年 每年度 各年度',
  yearGrowth: '年增长 年递增 年增速 年增长率',

  respectively: '分别',
  alike: '均 都 全部 全面 总体 总体上',
  filler: '将 要 会 应 须 再 继续 实际 同口径 可比 名义 预计 确保 仍 也 即 全年 当年 拟 需 有望 能',
  total: '累计 累积 共计 合计 五年共 三年共',
  added: '新增 新增加 年新增',
  net: '净增 净增加',
  strive: '力争 争取 努力 力求 力争实现 争取实现 努力实现',
  past: '已 已经 达到了 截至 截止 达了 连续 连年 现有 目前',

  /** Done and counted from zero. */
  act: '新、扩建 新、改扩建 新、改、扩建 培训 改造 新建 改扩建 新改扩建 扩建 改建 引进 引育 带动 举办 发放 脱贫 转移 淘汰 化解 修复 治理 推广 加装 整治 吸纳 投放',
  /** There afterwards: whether those that were there count too is not said. */
  build: '建成 培育 培育形成 培育好 打造 形成 认定 创建 集聚 建设 组建 建立 布局 集聚形成',
  own: '拥有',

  persistently:
    '持续 不断 稳步 逐步 进一步 明显 显著 大幅 继续 大幅度 稳定 有效 全面 不断得到 持续稳步 持续明显 更加 稳中',
  better: '增强 改善 优化 攀升 增进 向好',
  soften: '基本 初步 大体 有所',
  intend: '推进 加快 推动 促进 加强 支持 鼓励 引导 强化 深化 完善 健全 优化 加快推进 做好 提供 开展',
} as const;

/** What a word does in a target. */
export type WordClass = keyof typeof classes;

const words = new Map<string, WordClass>();
for (const [name, list] of Object.entries(classes)) {
  for (const word of list.split(' ')) if (!words.has(word)) words.set(word, name as WordClass);
}
const longest = Math.max(...[...words.keys()].map((word) => word.length));
const firsts = new Set([...words.keys()].map((word) => word.charAt(0)));

/** The longest word of the planning language that starts here. */
export function wordAt(text: string, at: number): { readonly word: string; readonly as: WordClass } | undefined {
  if (!firsts.has(text.charAt(at))) return undefined;
  for (let length = longest; length > 0; length--) {
    const word = text.slice(at, at + length);
    const as = words.get(word);
    if (as !== undefined && word.length === length) return { word, as };
  }
  return undefined;
}
