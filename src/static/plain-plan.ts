import type { PlanProgress } from '../progress/plan-progress.js';
import { glance } from '../view/plan/glance.js';
import type { Manner } from './options.js';
import { paragraph } from './page-parts.js';
import type { Given } from './piece.js';
import type { SayPlan } from './plain-piece.js';
import { countsPiece, factsPiece } from './plan-html.js';
import { tablePieces } from './table-html.js';

/** The day, the sentence and the counts of a plan. */
export const plainAnswer: SayPlan = (progress: PlanProgress, manner: Manner): Given => {
  const told = glance(progress, manner.locale);
  return [factsPiece(progress, manner), paragraph('plan-answer', told.headline), countsPiece(told, manner)];
};

/** The same with the table of all indicators. */
export const plainPlan: SayPlan = (progress, manner) => [plainAnswer(progress, manner), tablePieces(progress, manner)];

/** The table alone, as a reader has arranged it. */
export const plainTable: SayPlan = (progress, manner, view) => tablePieces(progress, manner, view);
