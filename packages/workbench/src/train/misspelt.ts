// Makes the slips of hurried fingers, the same for the same seed: left out, doubled, swapped and wrong
// letters, and spaces that slip or are missing.
import { hashOf } from '@warmline/policy/training';

/** @param slips how many */
export function misspelt(text: string, slips: number, seed: number): string {
  let letters = [...text];
  for (let slip = 0; slip < slips; slip += 1) {
    const chance = hashOf(`${seed} ${slip} ${text}`);
    letters = slipped(letters, 1 + (chance % Math.max(1, letters.length - 2)), (chance >>> 16) % 6);
  }
  return letters.join('');
}

function slipped(letters: readonly string[], at: number, kind: number): string[] {
  const before = letters.slice(0, at);
  const [here = '', next = '', ...rest] = letters.slice(at);
  switch (kind) {
    case 0:
      return [...before, next, ...rest];
    case 1:
      return [...before, here, here, next, ...rest];
    case 2:
      return [...before, next, here, ...rest];
    case 3:
      return [...before, letters[(at * 7) % letters.length] ?? here, next, ...rest];
    case 4:
      return withoutSpace(letters, at);
    default:
      return [...before, here, letters[(at * 5) % letters.length] ?? '', next, ...rest];
  }
}

function withoutSpace(letters: readonly string[], from: number): string[] {
  const after = letters.indexOf(' ', from);
  const space = after === -1 ? letters.indexOf(' ') : after;
  return space === -1 ? [...letters] : letters.filter((_, index) => index !== space);
}
