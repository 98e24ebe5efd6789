import type { WrittenWords } from './word-table.js';

/**
 * The share due on a path other than a straight line: through the plan's milestones, or along a curve that was agreed. A
 * sentence without its stop, which both the element and the lines of an explanation say.
 */
export const schedulePathWords: WrittenWords<(share: string, declared: boolean) => string> = {
  'zh-CN': (share, declared) => `按${declared ? '规划的阶段目标' : '约定的进度曲线'}，此时应完成${share}`,
  en: (share, declared) => `By ${declared ? 'the plan’s milestones' : 'the agreed curve'} ${share} is due by then`,
};
