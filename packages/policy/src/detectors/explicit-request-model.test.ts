import { describe, expect, it } from 'vitest';
import { ngramsOf } from '../model/ngrams.ts';
import { detectExplicitRequest } from './explicit-request.ts';
import { modelledRequest, THRESHOLD } from './explicit-request-model.ts';
import { requestByPatterns } from './explicit-request-patterns.ts';

describe('the model beside the patterns', () => {
  it.each([
    'cann i tlakwith anoperatr pls',
    'plese hlpe me spekwith ahuman agnt',
    'can uhelp mechat withan operator',
  ])('hears a request that the patterns miss: %s', (text) => {
    expect(requestByPatterns(text).words).toBeNull();
    const signal = detectExplicitRequest(text);
    expect(signal?.score).toBeGreaterThanOrEqual(THRESHOLD);
    expect(signal?.score).toBeLessThan(1);
  });

  it('names visitor’s words as its evidence', () => {
    const text = 'cann i tlakwith anoperatr pls';
    const evidence = modelledRequest(text)?.evidence ?? [];
    expect(evidence).toContain('anoperatr');
    expect(evidence.every((word) => text.includes(word))).toBe(true);
  });

  it.each(["don't tlakwith me about an agent", 'are you a human or a machne, tlakwith anoperatr'])(
    'is not asked where a request is negated or people are talked about: %s',
    (text) => {
      expect(requestByPatterns(text)).toEqual({ words: null, isRuledOut: true });
      expect(detectExplicitRequest(text)).toBeNull();
    },
  );

  it('finds one sentence of a long message', () => {
    const filler = 'The lid was cracked and the box was torn.';
    expect(modelledRequest(`${filler} ${filler} cann i tlakwith anoperatr pls`)).not.toBeNull();
    expect(modelledRequest(`${filler} ${filler}`)).toBeNull();
  });

  it('answers the same from n-grams read beforehand', () => {
    const text = 'cann i tlakwith anoperatr pls';
    expect(detectExplicitRequest(text, ngramsOf(text))).toEqual(detectExplicitRequest(text));
  });

  it.each([
    'where is my order',
    'Necesito ayuda',
    'how do I talk my cat into eating',
    'do you speak german?',
    'can you contact the courier',
    'talk later',
  ])('leaves other messages alone: %s', (text) => {
    expect(modelledRequest(text)).toBeNull();
  });
});
