import { parsePlan } from '../../src/model/parse-plan.js';

/** A made-up plan with measures as a clerk's sheet can name them. */
export const measuresPlanText = `{
  "id": "works",
  "name": "示例区规划",
  "period": { "start": "2021-01-01", "end": "2025-12-31" },
  "goals": [{ "id": "goal", "name": "目标一" }],
  "indicators": [
    {
      "id": "rate",
      "goal": "goal",
      "name": "增长率",
      "unit": "%",
      "targets": [
        { "words": "3.0%以上", "of": { "kind": "level" }, "bound": { "kind": "at-least", "value": 3.0 }, "when": { "kind": "by" } }
      ]
    }
  ],
  "measures": [
    {
      "id": "fund",
      "name": "设立专利培育资金",
      "goal": "goal",
      "kind": "task",
      "citations": [{ "quote": "设立专利培育资金", "locator": { "line": 21 } }],
      "milestones": [
        { "due": "2022-12-31", "name": "资金设立" },
        { "due": "2024-12-31", "name": "首批拨付" }
      ]
    },
    {
      "id": "centre",
      "name": "建设服务中心",
      "kind": "system",
      "states": [{ "state": "started", "on": "2022-03-01" }],
      "evidence": [{ "name": "立项通知" }],
      "remark": "分两期建设。",
      "citations": [{ "quote": "建设服务中心", "locator": { "line": 25 } }]
    },
    {
      "id": "week",
      "name": { "zh-CN": "举办宣传周", "en": "Hold a patent week" },
      "kind": "task",
      "remark": { "zh-CN": "每年四月。", "en": "Each April." },
      "citations": [{ "quote": "举办宣传周", "locator": { "line": 28 } }]
    },
    {
      "id": "list-a",
      "name": "建立目录",
      "kind": "system",
      "citations": [{ "quote": "建立目录", "locator": { "line": 31 } }]
    },
    {
      "id": "list-b",
      "name": "建立目录",
      "kind": "system",
      "citations": [{ "quote": "建立目录", "locator": { "line": 32 } }],
      "milestones": [
        { "due": "2022-06-30", "name": "半年更新", "reached": "2022-06-28" },
        { "due": "2023-06-30", "name": "半年更新" }
      ]
    }
  ]
}
`;

export const measuresPlan = parsePlan(measuresPlanText);
