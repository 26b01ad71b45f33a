import { describe, expect, it } from 'vitest';
import { languageOf } from '../text/language.ts';
import { DETECTORS } from './detectors.ts';
import { warmUp } from './warm-up.ts';

/** The detectors that ship, and the texts each was asked about. */
function recording() {
  const read = { explicitRequest: [] as string[], gates: [] as string[], mood: [] as string[] };
  const recorded =
    <Answer>(texts: string[], judge: (text: string) => Answer) =>
    (text: string) => {
      texts.push(text);
      return judge(text);
    };
  const detectors = {
    ...DETECTORS,
    explicitRequest: recorded(read.explicitRequest, DETECTORS.explicitRequest),
    gates: recorded(read.gates, DETECTORS.gates),
    mood: recorded(read.mood, DETECTORS.mood),
  };
  return { read, detectors };
}

describe('warming up', () => {
  it('leads a request for a person in each of 14 languages through every detector', () => {
    const { read, detectors } = recording();
    expect([...warmUp(detectors)].length).toBe(3 * 14);
    expect(new Set(read.gates.map(languageOf)).size).toBe(14);
    expect(read.explicitRequest).toEqual(read.gates);
    expect(read.mood).toEqual(read.gates);
    expect(read.gates.filter((line) => !DETECTORS.explicitRequest(line))).toEqual([]);
  });
});
