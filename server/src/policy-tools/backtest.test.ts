import { describe, expect, it } from 'vitest';
import { BACKTEST_FLAGS, type Backtest, backtest } from './backtest.ts';
import { readFlags } from './flags.ts';
import { answers, asks, asksForPerson, file, idOf, log } from './testing/recordings.ts';

const run = (...args: readonly string[]) => backtest(readFlags(args, BACKTEST_FLAGS));
const json = async (...args: readonly string[]) =>
  JSON.parse((await run(...args, '--json')).text) as Backtest;

/** One asks for a person in words; one gets an answer of 0.5, one of 0.95; all under an older version. */
const recorded = log(
  [
    asks('Where is the manual?'),
    ...answers(1, 1, 0.5),
    asksForPerson('Let me talk to a person please', 5),
  ],
  [asks('Where is the manual?'), ...answers(1, 1, 0.5)],
  [asks('Where is the manual?'), ...answers(1, 1, 0.95)],
);
const lax = file(
  'version: 1.0.0\nassistant: { offerPersonBelow: 0.2 }\nconfidence: { bands: [{ below: 0.2, tier: notify }] }\n',
);
const strict = file(
  'version: 1.1.0\nassistant: { offerPersonBelow: 0.9 }\nconfidence: { bands: [{ below: 0.6, tier: human }] }\n',
);

describe('policy backtest', () => {
  it('counts who goes to a person, and why, against the band', async () => {
    const {
      conversations,
      recorded: before,
      versions,
    } = await json('--log', recorded, '--policy', lax);
    expect(conversations).toBe(3);
    expect(before.personBy).toEqual({ explicit_request: 1 });
    expect(versions).toHaveLength(1);
    expect(versions[0]?.rates.personBy).toEqual({ explicit_request: 1 });
    expect(versions[0]?.rates.person.value).toBeCloseTo(1 / 3);
    expect(versions[0]?.rates.band).toBe('above');
  });

  it('agrees with the record where nothing changes', async () => {
    const { versions, changes } = await json('--log', recorded, '--policy', lax);
    expect(changes).toEqual([]);
    expect(versions[0]?.agreement.conversations.value).toBe(1);
    expect(versions[0]?.agreement.steps.value).toBe(1);
  });

  it('tells which conversations another version changes, from what to what, and where', async () => {
    const { versions, changes } = await json(
      ...['--log', recorded, '--policy', strict, '--against', lax],
    );
    expect(versions.map(({ version }) => version)).toEqual(['1.0.0', '1.1.0']);
    expect(versions[1]?.rates.personBy).toEqual({ low_confidence: 2 });
    expect(changes.map(({ conversationId }) => conversationId)).toEqual([idOf(1), idOf(2)]);
    expect(changes[1]).toMatchObject({
      before: { kind: 'assistant', at: null },
      after: { kind: 'person', at: { seq: 4, decision: { rule: 'low_confidence.answer' } } },
      isUnknownAfter: false,
    });
    // It is handed over earlier, and for another reason.
    expect(changes[0]?.before.at?.seq).toBe(5);
    expect(changes[0]?.after.at?.seq).toBe(4);
  });

  it('says that it cannot know how a conversation without its person would have gone on', async () => {
    const gated = log([
      asks('Where is the manual?'),
      [
        'system',
        {
          type: 'handoff_requested',
          episode: 1,
          requestedBy: 'policy',
          priority: 'normal',
          dueAt: 9,
        },
      ],
      asks('Still there?'),
    ]);
    const { changes } = await json('--log', gated, '--policy', lax);
    expect(changes).toEqual([]);
    const requested = log([
      ['visitor', ...asksForPerson('Where is the manual?', 1).slice(1)] as never,
      asks('Still there?'),
    ]);
    const found = await json('--log', requested, '--policy', lax);
    expect(found.changes[0]).toMatchObject({
      before: { kind: 'person' },
      after: { kind: 'assistant' },
      isUnknownAfter: true,
    });
    expect((await run('--log', requested, '--policy', lax)).text).toContain('is unknown');
  });

  it('is readable', async () => {
    const { text } = await run('--log', recorded, '--policy', strict, '--against', lax);
    expect(text).toContain('2 conversations go another way');
    expect(text).toMatch(/explicit_request +1 \+ 0 +1 \+ 0 +0 \+ 0/);
    expect(text).toContain('Without --knowledge');
  });

  it.each([
    [['--policy', lax], /--log is missing/],
    [['--log', recorded], /--policy is missing/],
    [
      ['--log', file('{"conversationId":"x"}\n', 'jsonl'), '--policy', lax],
      /jsonl:1: conversationId/,
    ],
    [['--log', recorded, recorded, '--policy', lax], /is in .*jsonl:1 already/],
    [['--log', recorded, '--policy', file('version: one\n')], /yaml:1: version: give a version/],
    [['--log', file('\n', 'jsonl'), '--policy', lax], /no conversation is recorded there/],
  ])('%j is refused', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });
});
