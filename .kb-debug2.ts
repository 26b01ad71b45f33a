import { readPassages } from './server/src/assistant/knowledge/articles.ts';
import { readArticles } from './server/src/assistant/knowledge/search/articles.ts';
import { ANSWERED, UNANSWERED } from './packages/workbench/src/demo-questions.ts';
const a = readArticles(readPassages('demo/knowledge'));
for (const [q, ...x] of [...ANSWERED, ...UNANSWERED.map(q => [q] as const)]) { const f = a.find(q); const o = f.order[0]; if (!o) continue;
 let stray = 0, w = ''; f.found.asked.forEach((k, i) => { if (i && k.isBesideLast && !f.found.asked[i-1]!.isPlain) { const s = o.known[i]! * (1 - o.known[i-1]!); if (s > stray) { stray = s; w = f.found.asked[i-1]!.word.stem + ' ' + k.word.stem; } } });
 const top = f.weights.reduce((b, v, i) => v * (1 - o.known[i]!) > b[0] ? [v * (1 - o.known[i]!), f.found.asked[i]!.word.stem] as [number,string] : b, [0, ''] as [number, string]);
 if (stray > .3 || (x.length && o.coverage < .75) ) console.log(x.length ? 'ANS' : 'una', f.grounding(o).toFixed(2), 'stray', stray.toFixed(2), w, 'cov', o.coverage.toFixed(2), 'open', top.join(' '), '|', q); }
