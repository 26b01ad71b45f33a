import { MAX_NOTE_STATEMENTS, MAX_STATEMENT_CHARS } from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import { noteFields, noteOf } from './note.ts';

const empty = { decided: '', done: '', left: '', mustNot: '', promised: '' };
const nothing = { decided: [], done: [], left: [], mustNot: [], promised: [] };

describe('noteOf', () => {
  it('makes one statement of each line, in order', () => {
    expect(noteOf({ ...empty, decided: 'The grinder is replaced\nfree of charge' })).toEqual({
      ok: true,
      note: { ...nothing, decided: ['The grinder is replaced', 'free of charge'] },
    });
  });

  it('keeps each field’s statements in that field', () => {
    const texts = { decided: 'a', done: 'b', left: 'c', mustNot: 'd', promised: 'e' };
    expect(noteOf(texts)).toEqual({
      ok: true,
      note: { decided: ['a'], done: ['b'], left: ['c'], mustNot: ['d'], promised: ['e'] },
    });
  });

  it('is empty for an empty form: a note is never forced', () => {
    expect(noteOf({ ...empty, left: ' \n\t\n' })).toEqual({ ok: true, note: nothing });
  });

  it.each([
    ['- a', 'a'],
    ['  * a  ', 'a'],
    ['• a', 'a'],
    ['a\r', 'a'],
    ['-5 % at most', '-5 % at most'],
    ['a - b', 'a - b'],
  ])('reads the line %j as %j', (line, statement) => {
    expect(noteOf({ ...empty, done: line })).toEqual({
      ok: true,
      note: { ...nothing, done: [statement] },
    });
  });

  it('takes as much as the relay takes, and says which field has more', () => {
    const lines = (count: number) => Array.from({ length: count }, () => 'a').join('\n');
    expect(noteOf({ ...empty, mustNot: lines(MAX_NOTE_STATEMENTS) }).ok).toBe(true);
    expect(noteOf({ ...empty, mustNot: lines(MAX_NOTE_STATEMENTS + 1) })).toEqual({
      ok: false,
      problem: `“Must not” has more than ${MAX_NOTE_STATEMENTS} lines.`,
    });
    expect(noteOf({ ...empty, promised: 'a'.repeat(MAX_STATEMENT_CHARS) }).ok).toBe(true);
    expect(noteOf({ ...empty, promised: 'a'.repeat(MAX_STATEMENT_CHARS + 1) })).toEqual({
      ok: false,
      problem: expect.stringContaining('“Promised to the visitor”'),
    });
  });
});

describe('noteFields', () => {
  it('names every field of a note once', () => {
    expect(noteFields.map(({ name }) => name).sort()).toEqual(Object.keys(nothing).sort());
  });

  it('tells the visitor nothing of what is left to do and what must not happen', () => {
    const told = noteFields.filter(({ isTold }) => isTold).map(({ name }) => name);
    expect(told).toEqual(['decided', 'done', 'promised']);
  });
});
