import { expect, test } from 'vitest';
import { HashTable } from './hash-table.ts';

test('hashes keep the order in which they came, each once, however many come', () => {
  const hashes = [0, 0xffffffff, 64, 128, ...Array.from({ length: 300 }, (_, n) => n * 64)];
  const table = new HashTable();
  const places = hashes.map((hash) => table.add(hash));
  const once = [...new Set(hashes)];
  expect([...table.hashes]).toEqual(once);
  expect(table.size).toBe(once.length);
  expect(places).toEqual(hashes.map((hash) => once.indexOf(hash)));
  expect(table.indexOf(0xffffffff)).toBe(1);
  expect(table.indexOf(5)).toBe(-1);
});
