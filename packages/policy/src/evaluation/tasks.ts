// Every task that needs nothing but the policy, by the name it is asked for.
import type { EvaluationTask } from './task.ts';
import { emotion } from './tasks/emotion.ts';
import { explicit } from './tasks/explicit.ts';
import { gates } from './tasks/gates.ts';
import { loops } from './tasks/loops.ts';
import { oos } from './tasks/oos.ts';
import { timing } from './tasks/timing.ts';

export const TASKS: Readonly<Record<string, EvaluationTask>> = {
  explicit,
  oos,
  emotion,
  loops,
  gates,
  timing,
};
