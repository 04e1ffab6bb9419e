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

export const STAGES_2024_2: RuleStage[] = [
  PLAN_2024,
  CARRY_OUT_2024,
  PREPARE_2024,
  OBSERVE_2024,
  DISCUSS_2024,
  ACT_2024,
  REFLECT_2024,
  RATE_2024,
];
