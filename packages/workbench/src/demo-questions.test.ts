// What people ask a shop first, asked of the demo's own articles.
import { join } from 'node:path';
import { asSiteId } from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import { readPassages } from '../../../server/src/assistant/knowledge/articles.ts';
import { createKnowledgeAssistant } from '../../../server/src/assistant/knowledge/assistant.ts';
import { root } from '../bin/process.mjs';

const assistant = createKnowledgeAssistant(readPassages(join(root, 'demo/knowledge')), {
  paceMs: 0,
});

async function answered(question: string) {
  const line = { seq: 1, role: 'visitor', name: null, text: question } as const;
  const input = { siteId: asSiteId('demo'), lines: [line], open: [line], notes: [] };
  let text = '';
  let confidence = 0;
  const cited: string[] = [];
  for await (const part of assistant.answer(input, new AbortController().signal)) {
    if (part.type === 'text') text += part.text;
    if (part.type === 'confidence') confidence = part.value;
    if (part.type === 'citation') cited.push(part.citation.title);
  }
  return { text, confidence, cited };
}

describe('the demo’s assistant', () => {
  it.each([
    ['How long do I have to return something?', '30 days', 'Returns'],
    ['How long do I have to return an item?', '30 days', 'Returns'],
    ['What is your return policy?', '30 days', 'Returns'],
    ['Where is my order?', 'tracking link', 'Track your order or parcel'],
    ['How can I track my parcel?', 'tracking link', 'Track your order or parcel'],
    ['How much is shipping to Norway?', '14.95', 'Shipping times and costs'],
    ['When will I get my refund?', 'five working days', 'Refunds'],
    ['Is there a warranty?', 'two years', 'Warranty'],
    ['Can I pay with PayPal?', 'PayPal', 'Ways to pay'],
    ['What are your opening hours?', '9:00', 'Contact and opening hours'],
    ['How do I cancel my subscription?', 'cancel at any time', 'Beans by post'],
  ])('answers “%s”', async (question, words, article) => {
    const { text, confidence, cited } = await answered(question);
    expect(text).toContain(words);
    expect(cited[0]).toContain(article);
    expect(confidence).toBeGreaterThan(0.45);
  });

  it.each([
    'Who won the chess championship in 1972?',
    'Can giraffes swim across the Danube?',
    'How tall is the Matterhorn?',
  ])('says that it does not know “%s”, and how sure it is', async (question) => {
    const { text, confidence, cited } = await answered(question);
    expect(text).toContain('I don’t know');
    expect({ confidence, cited }).toEqual({ confidence: 0, cited: [] });
  });
});
