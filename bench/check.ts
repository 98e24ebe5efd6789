// What the benchmark of `drumtower check` needs of the source.
import planJson from '../src/plans/gulou-ip-2021-2025.json';
import illustrativeJson from '../src/plans/gulou-ip-2021-2025.illustrative.json';

export { check } from '../src/cli/commands/check.js';
export const gulou = { ...planJson, observations: illustrativeJson.observations };
