import { join } from 'node:path';
import { readPassages } from '/work/main/server/src/assistant/knowledge/articles.ts';
import { buildIndex } from '/work/main/server/src/assistant/knowledge/search.ts';
import { ANSWERED, FOLLOWED, UNANSWERED } from '/work/main/packages/workbench/src/demo-questions.ts';
import { asSiteId } from '@warmline/protocol';
const which = process.argv[2] ?? 'new';
const passages = readPassages('/work/main/demo/knowledge');
const b = which === 'old' ? (await import('/tmp/kb/old-search.ts')).buildIndex : buildIndex;
const index = b(passages);
const conf = (m: any, second: any) => which === 'old' ? Math.min(0.98, m.coverage * (0.85 + 0.15 * (second ? Math.min(1, (m.score - second.score) / m.score) : 1))) : m.grounding;
const file = (m: any) => m?.passages[0].id.replace(/\.md#.*/, '') ?? '-';
const run = (q: string) => { const f = index.search(q, 3); return { f, c: f[0] ? conf(f[0], f[1]) : 0 }; };
const verbose = process.argv.includes('-v');
for (const part of [0, 1]) {
  const A = ANSWERED.filter((_, i) => i % 2 === part), U = UNANSWERED.filter((_, i) => i % 2 === part);
  let right = 0; const cs: number[] = []; const all: [number, boolean][] = [];
  for (const [q, ...arts] of A) { const { f, c } = run(q); const ok = arts.includes(file(f[0])); if (ok) right++; cs.push(c); all.push([c, true]);
    if (verbose && (!ok || c < 0.5)) console.log(ok ? 'ok ' : 'BAD', c.toFixed(2), q, '→', f.slice(0,2).map(m => `${file(m)}/${m.passages[0].heading} ${m.score.toFixed(2)}`).join(' | ')); }
  const us: number[] = [];
  for (const q of U) { const { f, c } = run(q); us.push(c); all.push([c, false]); if (verbose && c > 0.35) console.log('UNA', c.toFixed(2), q, '→', file(f[0]), f[0]?.passages[0].heading); }
  let wins = 0; for (const a of cs) for (const u of us) wins += a > u ? 1 : a === u ? .5 : 0;
  const q = (x: number[], p: number) => [...x].sort((a, b) => a - b)[Math.floor(p * (x.length - 1))]!.toFixed(2);
  console.log(which, part ? 'judge' : 'fit', `recall@1 ${(right / A.length).toFixed(3)} (${right}/${A.length}) AUC ${(wins / cs.length / us.length).toFixed(3)}  answered q05/25/50/75 ${[.05,.25,.5,.75].map(p => q(cs, p)).join(' ')}  unanswered q25/50/75/95 ${[.25,.5,.75,.95].map(p => q(us, p)).join(' ')}`);
  for (const t of [.3,.4,.45, .5, .6]) console.log('   at', t, 'answered kept', cs.filter(c => c >= t).length, '/', cs.length, 'unanswered below', us.filter(c => c < t).length, '/', us.length);
}
