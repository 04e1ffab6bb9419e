import { FLOW_2024, PAPER_JANUARY } from '../provenance';
import type { RuleStage } from '../schema';
import {
  ACT_2024,
  CARRY_OUT_2024,
  DISCUSS_2024,
  OBSERVE_2024,
  PLAN_2024,
  PREPARE_2024,
  RATE_2024,
  REFLECT_2024,
} from './2024';

/** The months are PMM's own advice as a teacher wrote it down; before it stands what a forum advised otherwise. */
export const STAGES_2024_1: RuleStage[] = [
  PLAN_2024,
  CARRY_OUT_2024,
  { ...PREPARE_2024, advised: [{ value: { from: '2024-02', to: '2024-02' }, ...FLOW_2024 }] },
  {
    ...OBSERVE_2024,
    advised: [
      { value: { from: '2024-02', to: '2024-02' }, ...PAPER_JANUARY },
      { value: { from: '2024-03', to: '2024-03' }, ...FLOW_2024 },
    ],
  },
  { ...DISCUSS_2024, advised: [{ value: { from: '2024-03', to: '2024-03' }, ...FLOW_2024 }] },
  {
    ...ACT_2024,
    advised: [
      { value: { from: '2024-05', to: '2024-05' }, ...PAPER_JANUARY },
      { value: { from: '2024-04', to: '2024-05' }, ...FLOW_2024 },
    ],
  },
  { ...REFLECT_2024, advised: [{ value: { from: '2024-06', to: '2024-06' }, ...FLOW_2024 }] },
  RATE_2024,
];
