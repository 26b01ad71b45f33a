// What the assistant may not do alone, in two browsers: a model behind a real endpoint proposes, an agent
// decides, the visitor sees the outcome in the same thread.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import {
  type ModelServer,
  startModelServer,
  textScript,
} from '../../server/src/testing/model-server.ts';
import { openStage, type Stage, widgetOn } from './stage.ts';

const POLICY = `
assistant: { settleMs: 100, offerPersonBelow: 0.05 }
confidence:
  bands: [{ below: 1, tier: soft_review }]
gates:
  refund: { mode: 'off', because: the refund tool has its own approval }
tools:
  refund_order: { impact: high, reversibility: hard }
`;

let model: ModelServer;
let stage: Stage;
const refunds: string[] = [];
const shopApi = createServer((request, response) => {
  let body = '';
  request.on('data', (piece) => {
    body += piece;
  });
  request.on('end', () => {
    refunds.push(body);
    response.end('Refunded 89 EUR; it arrives within five working days.');
  });
});

test.beforeAll(async () => {
  model = await startModelServer();
  await new Promise<void>((done) => shopApi.listen(0, '127.0.0.1', done));
  const { port } = shopApi.address() as AddressInfo;
  stage = await openStage(POLICY, {
    model: { baseUrl: model.baseUrl, name: 'large' },
    tools: [
      {
        name: 'refund_order',
        description: 'Refunds an order.',
        parameters: {
          type: 'object',
          properties: { order: { type: 'string' }, amount: { type: 'number' } },
          required: ['order', 'amount'],
        },
        url: `http://127.0.0.1:${port}/refunds`,
      },
    ],
  });
});
test.afterAll(async () => {
  await stage?.close();
  await model?.close();
  shopApi.close();
});

test('a refund waits for an agent, happens once, and the visitor may write meanwhile', async ({
  browser,
  page,
}) => {
  const ada = await stage.agent(browser, 'Ada');
  model.script({
    kind: 'tools',
    calls: [
      {
        id: 'a',
        name: 'refund_order',
        arguments: JSON.stringify({ order: 'NB-104233', amount: 89 }),
      },
    ],
  });
  model.otherwise(textScript('Your refund of 89 EUR is on its way.'));
  await page.goto(stage.shopUrl);
  const chat = widgetOn(page);
  await chat.open();
  await chat.say('The grinder of order NB-104233 never worked, can you give me my 89 euros back?');
  await expect(chat.log.getByText('A colleague checks the answer first.')).toBeVisible();
  await chat.say('It was a present, by the way.');

  const row = ada.getByRole('button', { name: /approval/ });
  await row.click();
  const card = ada.getByRole('form', { name: 'Approval' });
  await expect(card).toContainText('refund_order');
  await expect(card).toContainText('"NB-104233"');
  await expect(card).toContainText('89');
  expect(refunds).toEqual([]);
  await card.getByRole('button', { name: 'Approve' }).click();
  await expect(card).toHaveCount(0);

  await expect(chat.log.getByText('Your refund of 89 EUR is on its way.')).toBeVisible();
  expect(refunds.map((body) => JSON.parse(body))).toEqual([{ order: 'NB-104233', amount: 89 }]);
  await expect(ada.getByText('Approved by Ada')).toBeVisible();

  // The answer is under review: Ada puts it right, and the visitor sees whose words they are.
  await ada.getByRole('button', { name: 'Correct' }).click();
  await ada.getByLabel('What is right').fill('Your refund of 89 EUR arrives by Friday.');
  await ada.getByRole('dialog').getByRole('button', { name: 'Correct' }).click();
  await expect(chat.log.getByText('Your refund of 89 EUR arrives by Friday.')).toBeVisible();
  await expect(chat.log.getByText('Corrected by Ada')).toBeVisible();
  await expect(chat.log.getByText('is on its way')).toHaveCount(0);
  await page.reload();
  await expect(chat.log.getByText('Corrected by Ada')).toBeVisible();
});

test('while the model is down the visitor is told, answered from the knowledge, and gets a person', async ({
  browser,
  page,
}) => {
  const ben = await stage.agent(browser, 'Ben');
  model.otherwise({ kind: 'status', status: 401 });
  await page.goto(stage.shopUrl);
  const chat = widgetOn(page);
  await chat.open();
  await chat.say('How long do I have to return something?');
  await expect(chat.log.getByText('The assistant only looks things up for now')).toBeVisible();
  await expect(chat.log.getByText('30 days').first()).toBeVisible();
  await chat.say('I would like to talk to a person');
  await expect(chat.log.getByText('You asked for a person')).toBeVisible();
  await ben.getByRole('button', { name: /I would like to talk to a person/ }).click();
  await expect(ben.getByText('The model could not add to it')).toBeVisible();
  await ben.getByRole('button', { name: /Take over/ }).click();
  await expect(chat.log.getByText('Ben joined the conversation')).toBeVisible();
});

test('where WebSocket is blocked the chat works by polling', async ({ browser }) => {
  model.otherwise(textScript('We roast on Tuesdays.'));
  const page = await (await browser.newContext()).newPage();
  await page.routeWebSocket(/.*/, (socket) => socket.close());
  await page.goto(stage.shopUrl);
  const chat = widgetOn(page);
  await chat.open();
  await chat.say('When do you roast?');
  await expect(chat.log.getByText('We roast on Tuesdays.')).toBeVisible({ timeout: 25_000 });
});
