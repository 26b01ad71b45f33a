import { describe, expect, it } from 'vitest';
import { english } from './strings.ts';

describe('english', () => {
  it('says something everywhere', () => {
    for (const [key, value] of Object.entries(english)) {
      if (typeof value === 'string') expect(value.trim(), key).not.toBe('');
    }
  });

  it.each([
    ['launcherUnread', english.launcherUnread(3), ['3']],
    ['withAgent', english.withAgent('Ada'), ['Ada']],
    ['charactersLeft', english.charactersLeft(12), ['12']],
    ['typing', english.typing('Ada'), ['Ada']],
    ['position', english.position(4), ['4']],
    ['promised', english.promised('10:45'), ['10:45']],
    ['stepClaimed', english.stepClaimed('Ada'), ['Ada']],
    ['stepReleased', english.stepReleased('Ada'), ['Ada']],
    ['stepTransferred', english.stepTransferred('Ada', 'Bo'), ['Ada', 'Bo']],
    ['stepHandedBack', english.stepHandedBack('Ada'), ['Ada']],
  ])('puts in what %s is about', (_, text, parts) => {
    for (const part of parts) expect(text).toContain(part);
    expect(text).not.toMatch(/undefined|\[object|=>/);
  });

  it('has a word of its own for the first in line', () => {
    expect(english.position(1)).toBe('You are next in line.');
    expect(english.position(2)).toBe('You are number 2 in line.');
  });

  it('keeps every transfer in the order of its names', () => {
    const text = english.stepTransferred('Ada', 'Bo');
    expect(text.indexOf('Ada')).toBeLessThan(text.indexOf('Bo'));
  });
});
