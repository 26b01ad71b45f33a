import { parsePolicyText } from '@warmline/policy';
import { describe, expect, it } from 'vitest';
import { CALIBRATE_FLAGS, calibrate } from './calibrate.ts';
import { readFlags } from './flags.ts';
import { answers, asks, asksForPerson, file, idOf, log, type Said } from './testing/recordings.ts';

const costs = ['--cost-wrong', '5', '--cost-handoff', '2'] as const;
const run = (...args: readonly string[]) =>
  calibrate(readFlags([...args, ...costs], CALIBRATE_FLAGS));
const question = asks('Where is the manual?');

/** Answered with that confidence; the visitor was content, or asked for a person. */
const talk = (confidence: number, isContent: boolean): readonly Said[] => [
  question,
  ...answers(1, 1, confidence),
  isContent ? asks('Thank you!') : asksForPerson('That is wrong, let me talk to a person', 5),
];
const talks = (confidence: number, content: number, not: number) => [
  ...Array.from({ length: content }, () => talk(confidence, true)),
  ...Array.from({ length: not }, () => talk(confidence, false)),
];
/** Says 0.9 and is right in nine of ten, says 0.6 and is right in three of ten. */
const recorded = log(...talks(0.9, 18, 2), ...talks(0.6, 6, 14));

const many = log(...talks(0.9, 180, 20), ...talks(0.6, 60, 140));

describe('policy calibrate', () => {
  it.each(['platt', 'isotonic'])('brings confidence near the truth: %s', async (method) => {
    const { text } = await run('--log', many, '--method', method, '--json');
    const fitted = JSON.parse(text);
    expect(fitted.n).toBe(400);
    expect(fitted.errorBefore).toBeGreaterThan(0.14);
    expect(fitted.errorAfter).toBeLessThan(0.1);
    expect(fitted.thresholdOfCosts).toBeCloseTo(0.6);
    // The answers at 0.6 cost 0.7 · 5 each, a handover 2.
    expect(fitted.threshold.answered).toBeCloseTo(0.5);
    expect(fitted.threshold.wrongAmongAnswered).toBeCloseTo(0.1);
    expect(fitted.threshold.cost).toBeCloseTo((20 * 5 + 200 * 2) / 400);
  });

  it('prints lines that the policy document takes', async () => {
    for (const method of ['platt', 'isotonic']) {
      const { text } = await run('--log', recorded, '--method', method);
      const fragment = text.slice(text.indexOf('assistant:\n'));
      const parsed = parsePolicyText(`version: 1.0.0\n${fragment}\n`);
      expect(parsed).toMatchObject({ ok: true });
      if (parsed.ok) expect(parsed.policy.assistant.calibration.length).toBeGreaterThan(1);
    }
  });

  it('says how few there are, and what it took for right and wrong', async () => {
    const { text } = await run('--log', recorded);
    expect(text).toContain('40 answers with an outcome, 24 of them right');
    expect(text).toContain('These are few');
    expect(text).toMatch(/wrong +handed over: explicit_request +16/);
    expect(text).toMatch(/right +thanks +24/);
  });

  it('gives no lines where confidence tells nothing', async () => {
    const { text } = await run('--log', log(...talks(0.9, 5, 5), ...talks(0.6, 10, 0)));
    expect(text).toContain('nothing to calibrate by');
    expect(text).not.toContain('calibration:');
  });

  it('believes labels more than the record', async () => {
    const labels = file(`{"conversationId":"${idOf(1)}","seq":4,"correct":false}\n`, 'jsonl');
    const { text } = await run('--log', recorded, '--labels', labels);
    expect(text).toContain('23 of them right');
  });

  it('maps from the raw scale when the log was calibrated already', async () => {
    const before = file(
      'version: 1.0.0\nassistant:\n  calibration: [{ raw: 0, actual: 0.6 }, { raw: 1, actual: 0.9 }]\n',
    );
    const args = ['--log', recorded, '--method', 'isotonic', '--json'] as const;
    const { points } = JSON.parse((await run(...args, '--policy', before)).text);
    expect(points[0]).toEqual({ raw: 0, actual: 0.3 });
    expect(points.at(-1)).toEqual({ raw: 1, actual: 0.9 });
  });

  it.each([
    [['--log', log([question])], /No answer in the log has a confidence/],
    [['--log', recorded, '--method', 'guess'], /give platt or isotonic/],
    [
      ['--log', recorded, '--labels', file('{"seq":3}\n', 'jsonl')],
      /jsonl:1: wants \{"conversationId"/,
    ],
    [
      [
        '--log',
        recorded,
        '--labels',
        file(`{"conversationId":"${idOf(1)}","seq":1,"correct":true}\n`, 'jsonl'),
      ],
      /jsonl:1: the log has no answer of the assistant at/,
    ],
  ])('%j is refused', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });
});
