import { readPassages } from './server/src/assistant/knowledge/articles.ts';
import { buildIndex } from './server/src/assistant/knowledge/search.ts';
import { ANSWERED } from './packages/workbench/src/demo-questions.ts';
const base = readPassages('demo/knowledge'); 
// 3000 passages: real ones with words varied, so that the vocabulary grows.
const many = Array.from({ length: 3000 }, (_, i) => { const p = base[i % base.length]!; const n = Math.floor(i / base.length);
  const vary = (t: string) => n === 0 ? t : t.replace(/\b[a-z]{6,}\b/g, (w, at) => (at + n) % 5 === 0 ? w + String.fromCharCode(97 + n % 26) + 'x' : w);
  return { ...p, id: p.id.replace('.md', `-${n}.md`), title: vary(p.title), text: vary(p.text) }; });
for (const [name, ps] of [['demo', base], ['3000', many]] as const) {
  let t = performance.now(); const index = buildIndex(ps); console.log(name, ps.length, 'build ms', (performance.now() - t).toFixed(0));
  for (let round = 0; round < 2; round++) { const times = ANSWERED.map(([q]) => { const b = performance.now(); index.search(q, 3); return performance.now() - b; }).sort((a, b) => a - b);
  console.log('  query median', times[times.length >> 1]!.toFixed(2), 'p95', times[Math.floor(times.length * .95)]!.toFixed(2)); }
}
console.log('rss MB', process.memoryUsage().rss >> 20);
