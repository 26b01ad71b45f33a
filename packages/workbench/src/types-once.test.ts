import { describe, expect, it } from 'vitest';
import { declaredTypes, duplicates } from './types-once.ts';

const shape =
  'export interface Point {\n  readonly x: number;\n  y: number;\n  label?: string;\n  at(): number;\n}';

describe('a type has one home', () => {
  it('names a type declared in two rooms', () => {
    const types = [
      ...declaredTypes('server/src/a.ts', 'export type Id = string;'),
      ...declaredTypes('widget/src/b.ts', 'export type Id = number;'),
    ];
    expect(duplicates(types)).toEqual([expect.stringContaining('Id (server/src/a.ts)')]);
  });

  it('names two types with the same members', () => {
    const types = [
      ...declaredTypes('server/src/a.ts', shape),
      ...declaredTypes('server/src/b.ts', shape.replace('Point', 'Place')),
    ];
    expect(declaredTypes('a.ts', shape)[0]?.members).toEqual(['at', 'label', 'x', 'y']);
    expect(duplicates(types)).toHaveLength(1);
  });

  it('lets different types be', () => {
    const types = [
      ...declaredTypes('server/src/a.ts', shape),
      ...declaredTypes(
        'widget/src/b.ts',
        'export interface Other {\n  x: number;\n  y: number;\n  z: number;\n  w: number;\n}',
      ),
    ];
    expect(duplicates(types)).toEqual([]);
  });
});
