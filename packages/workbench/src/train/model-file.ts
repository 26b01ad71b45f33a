// Writes a trained model as a module of the policy room.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LinearModel, packed } from '@warmline/policy/training';

const folder = join(fileURLToPath(import.meta.url), '../../../../policy/src/models');

/**
 * @param name of the file, e.g. `explicit-request`
 * @param made one or two lines: by which script, from which sources, under which licences
 */
export function writeModel(name: string, model: LinearModel, made: string): void {
  const comment = made
    .split('\n')
    .map((line) => `// ${line}`)
    .join('\n');
  const file = `${comment}\nimport type { PackedModel } from '../model/packed.ts';\n\nexport const model: PackedModel = ${JSON.stringify(packed(model))};\n`;
  writeFileSync(join(folder, `${name}.model.ts`), file);
}
