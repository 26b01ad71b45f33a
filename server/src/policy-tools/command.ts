// `warmline policy …`: the tools of the policy's owner, by name.
import { BACKTEST_FLAGS, backtest } from './backtest.ts';
import { CALIBRATE_FLAGS, calibrate } from './calibrate.ts';
import { CHECK_FLAGS, check } from './check.ts';
import { EVAL_FLAGS, evaluate } from './eval/eval.ts';
import { EXPLAIN_FLAGS, explain } from './explain.ts';
import { type FlagKinds, type Flags, readFlags, UsageProblem } from './flags.ts';
import { RECORD_FLAGS, record } from './record.ts';
import type { Result } from './result.ts';
import { printSchema, SCHEMA_FLAGS } from './schema.ts';

export const POLICY_HELP = `warmline policy – the tools of the policy's owner

Usage:
  warmline policy check FILE...
      every problem of policy documents with its line and mend; version and hash of the good ones
  warmline policy explain --log FILE --conversation ID --policy FILE [--knowledge FOLDER]
  warmline policy explain --text TEXT --policy FILE [--knowledge FOLDER]
      what the policy makes of a recorded conversation, or of one sentence, step by step
  warmline policy backtest --log FILE... --policy FILE [--against FILE] [--knowledge FOLDER] [--json]
      recorded conversations under one version, or what would change under another
  warmline policy calibrate --log FILE... [--labels FILE] --cost-wrong N --cost-handoff N
                            [--method platt|isotonic] [--policy FILE] [--json]
      calibration points and thresholds from recorded outcomes; --policy names the document the
      log was recorded under, when that one was calibrated already
  warmline policy record --config FILE --out FILE [--database FILE] [--site ID] [--since DATE]
      writes conversations of a relay's database to a log; the relay must be stopped
  warmline policy eval --task NAME --data FILE... [--train FILE...] [--json] [--strict]
      measures detectors and knowledge search on labelled data
  warmline policy schema
      the JSON Schema of the policy document

Exit code 0: done; 1: something is wrong with what was looked at (check: a problem; eval --strict: a
missed goal); 2: it could not be done as asked.`;

interface Tool {
  readonly flags: FlagKinds;
  readonly run: (flags: Flags) => Promise<Result>;
}

const TOOLS: Readonly<Record<string, Tool>> = {
  check: { flags: CHECK_FLAGS, run: check },
  explain: { flags: EXPLAIN_FLAGS, run: explain },
  backtest: { flags: BACKTEST_FLAGS, run: backtest },
  calibrate: { flags: CALIBRATE_FLAGS, run: calibrate },
  record: { flags: RECORD_FLAGS, run: record },
  schema: { flags: SCHEMA_FLAGS, run: printSchema },
  eval: { flags: EVAL_FLAGS, run: (flags) => evaluate(flags) },
};

/** @throws UsageProblem and what else keeps a tool from its work, each with a message for people */
export async function runPolicyTool(args: readonly string[]): Promise<Result> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h'))
    return { text: POLICY_HELP, code: 0 };
  const tool = Object.hasOwn(TOOLS, name) ? TOOLS[name] : undefined;
  if (!tool)
    throw new UsageProblem(
      `"policy ${name}" is not a command; there are ${Object.keys(TOOLS).join(', ')}`,
    );
  return tool.run(readFlags(rest, tool.flags));
}

/**
 * Runs a tool as a process does: its text on standard output, why it could not on standard error.
 * @returns the exit code
 */
export async function runPolicyCommand(args: readonly string[]): Promise<number> {
  // A reader such as `head` that has seen enough is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    const { text, code } = await runPolicyTool(args);
    process.stdout.write(`${text}\n`);
    return code;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}
