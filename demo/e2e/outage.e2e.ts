// The relay dies while people are talking: nothing typed is lost, nothing comes twice.
import { expect, test } from '@playwright/test';
import { openStage, type Stage, widgetOn } from './stage.ts';

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(() => stage.close());

test('a message typed during an outage is shown as pending, survives a reload and arrives once', async ({
  browser,
  page,
}) => {
  const ada = await stage.agent(browser, 'Ada');
  await page.goto(stage.shopUrl);
  const chat = widgetOn(page);
  await chat.open();
  await chat.widget.getByRole('button', { name: 'Talk to a person' }).click();
  await expect(chat.log.getByText('You asked for a person')).toBeVisible();
  await ada.getByRole('region', { name: 'Waiting' }).getByRole('button').first().click();
  await ada.getByRole('button', { name: /Take over/ }).click();
  await expect(chat.log.getByText('Ada joined the conversation')).toBeVisible();

  await stage.kill();
  await expect(chat.widget.getByText('Reconnecting…', { exact: false })).toBeVisible();
  await chat.say('written while the relay was away');
  await expect(chat.log.getByText('Sending…')).toBeVisible();
  await stage.restart();
  await expect(chat.log.getByText('Sending…')).toHaveCount(0, { timeout: 20_000 });
  await expect(chat.widget.getByText('Reconnecting…', { exact: false })).toHaveCount(0);
  await expect(chat.log.getByText('written while the relay was away')).toHaveCount(1);
  await expect(ada.getByRole('log').getByText('written while the relay was away')).toHaveCount(1, {
    timeout: 20_000,
  });
});

test('a first message that no relay has heard is kept over a reload and arrives once', async ({
  page,
}) => {
  let isDown = true;
  await page.route('**/api/sessions', (route) => (isDown ? route.abort() : route.continue()));
  await page.goto(stage.shopUrl);
  const chat = widgetOn(page);
  await chat.open();
  await chat.say('Is anybody there?');
  await expect(chat.log.getByText('Is anybody there?')).toBeVisible();
  await expect(chat.log.getByText('Sending…')).toBeVisible();
  await page.reload();
  await expect(chat.log.getByText('Is anybody there?')).toBeVisible();
  isDown = false;
  await expect(chat.log.getByText('Sending…')).toHaveCount(0);
  await expect(chat.log.getByText('Is anybody there?')).toHaveCount(1);
});
