import { readPassages } from './server/src/assistant/knowledge/articles.ts';
import { readArticles } from './server/src/assistant/knowledge/search/articles.ts';
import { articleGroundingFeatures } from './server/src/assistant/knowledge/search/articles-ranking.ts';
const a = readArticles(readPassages('demo/knowledge'));
for (const q of process.argv.slice(2)) { const f = a.find(q);
 console.log(q, f.found.language, f.found.asked.map((w, i) => `${w.word.stem}:${f.weights[i]!.toFixed(2)}`).join(' '));
 for (const o of f.order.slice(0, 3)) console.log('  ', a.passagesOf(o.article)[0]!.id, o.score.toFixed(2), f.grounding(o).toFixed(2), 'known', o.known.map(x => x.toFixed(2)).join(' '), articleGroundingFeatures(f.found, f.weights, [o, ...f.order.filter(x=>x!==o)]).map(x => x.toFixed(2)).join(' '), ['fields','title','titleNamed','summary','heading','headingNamed','subject','coverage'].map(k=>k+' '+(o as any)[k].toFixed(2)).join(', ')); }
