import { describe, expect, it } from 'vitest';
import { parsePolicyText, problemLine } from './policy-text.ts';

const TEXT = `# our policy
version: 1.0.0
handoff:
  slaMs: 5
  prioritty: high
topics:
  - name: money
    match:
      words: [price]
    set:
      handoff: { team: nobody }
`;

describe('the text of a policy', () => {
  it('is read from YAML, and off and no are words there', () => {
    const text =
      'version: 1.2.3\ntriggers: { complexity: { mode: off } }\napproval: { onTimeout: no }';
    expect(parsePolicyText(text)).toMatchObject({
      ok: true,
      policy: { triggers: { complexity: { mode: 'off' } }, approval: { onTimeout: 'no' } },
    });
  });

  it('is read from JSON', () => {
    expect(parsePolicyText('{"version": "1.2.3"}')).toMatchObject({ ok: true });
  });

  it('is refused with the line of each mistake, in order', () => {
    const read = parsePolicyText(TEXT);
    expect(read).toEqual({
      ok: false,
      problems: [
        { path: 'handoff.slaMs', message: 'give at least 1000', line: 4, column: 3 },
        {
          path: 'handoff.prioritty',
          message: 'is not known here; did you mean "priority"?',
          line: 5,
          column: 3,
        },
      ],
    });
    const [first] = read.ok ? [] : read.problems;
    expect(first && problemLine('p.yaml', first)).toBe(
      'p.yaml:4: handoff.slaMs: give at least 1000',
    );
  });

  it('names the line of what the schema cannot see', () => {
    const mended = TEXT.replace('slaMs: 5', 'slaMs: 5000').replace('prioritty', 'priority');
    expect(parsePolicyText(mended)).toMatchObject({
      ok: false,
      problems: [{ path: 'topics.0.set.handoff.team', line: 11, column: 18 }],
    });
  });

  it.each([
    ['version: 1.0.0\nhandoff: {\n', /neither YAML nor JSON/],
    ['version: 1.0.0\nversion: 2.0.0\n', /neither YAML nor JSON: Map keys must be unique/],
    ['version: 1.0.0\n  a: b\n', /neither YAML nor JSON/],
    ['', /keys and values/],
  ])('of %j is refused', (text, message) => {
    const read = parsePolicyText(text);
    expect(read).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringMatching(message), line: expect.any(Number) }],
    });
  });

  it('that is a bomb of aliases is refused at once', () => {
    const levels = Array.from({ length: 12 }, (_, index) =>
      index === 0
        ? 'l0: &l0 [a]'
        : `l${index}: &l${index} [${Array(9)
            .fill(`*l${index - 1}`)
            .join(', ')}]`,
    );
    expect(parsePolicyText(levels.join('\n')).ok).toBe(false);
  });
});
