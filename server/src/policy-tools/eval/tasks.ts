// Every capability that can be measured, by name. Finding knowledge is the relay's own, so its task is
// here; the others are the policy's.
import { type EvaluationInput, type EvaluationReport, TASKS } from '@warmline/policy/evaluation';
import { kb } from './kb.ts';

/** A task of the policy room, or one that reads and waits. */
export type Task = (input: EvaluationInput) => EvaluationReport | Promise<EvaluationReport>;

export const tasks: Readonly<Record<string, Task>> = { ...TASKS, kb };
