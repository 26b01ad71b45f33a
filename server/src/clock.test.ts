import { expect, it } from 'vitest';
import { steadyClock } from './clock.ts';

it('follows the system, and runs on when that is set back', () => {
  let wall = 1_000_000;
  let steady = 50;
  const now = steadyClock(
    () => wall,
    () => steady,
  );
  expect(now()).toBe(1_000_000);
  const pass = (ms: number) => {
    wall += ms;
    steady += ms;
  };
  pass(500);
  expect(now()).toBe(1_000_500);
  wall -= 3_600_000;
  expect(now()).toBe(1_000_500);
  pass(700.5);
  expect(now()).toBe(1_001_200);
  wall += 7_200_000;
  expect(now()).toBe(Math.floor(wall));
});
