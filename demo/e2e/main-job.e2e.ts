// The main job as people do it: a visitor in the shop, an agent in the view, one thread throughout.
import { expect, test } from '@playwright/test';
import { openStage, type Stage, widgetOn } from './stage.ts';

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(() => stage.close());

test('a visitor asks, asks for a person in words, is taken over, handed back, and asks again', async ({
  browser,
  page,
}) => {
  const ada = await stage.agent(browser, 'Ada');
  await page.goto(stage.shopUrl);
  const chat = widgetOn(page);
  await chat.open();

  // A cited answer.
  await chat.say('How long do I have to return something?');
  await expect(chat.log.getByText('30 days').first()).toBeVisible();
  await expect(chat.log.getByRole('link', { name: /Returns/ }).first()).toHaveAttribute(
    'href',
    '/help/returns.html',
  );

  // In words: at once, with the brief at the desk.
  await chat.say('My order NB-104233 arrived broken, let me talk to a person please');
  await expect(chat.log.getByText('You asked for a person')).toBeVisible();
  await expect(chat.widget.getByText('You are next in line.')).toBeVisible();
  const waiting = ada.getByRole('region', { name: 'Waiting' });
  await waiting.getByRole('button').first().click();
  const brief = ada.getByRole('complementary', { name: 'Brief' });
  await expect(brief.getByRole('heading', { name: 'Why a person' })).toBeVisible();
  await expect(brief.getByText('NB-104233', { exact: false }).first()).toBeVisible();

  // A link of the brief leads to its event.
  await brief
    .getByRole('button', { name: /Go to event/ })
    .first()
    .click();
  await expect(ada.locator('.flash')).toBeVisible();

  // Taken over in the same thread.
  await ada.getByRole('button', { name: /Take over/ }).click();
  await expect(chat.log.getByText('Ada joined the conversation')).toBeVisible();
  await ada.getByLabel('Message to the visitor').fill('Hello, this is Ada. I send you a new one.');
  await ada.keyboard.press('Enter');
  await expect(chat.log.getByText('I send you a new one.')).toBeVisible();
  await chat.say('Thank you!');
  await expect(ada.getByRole('log').getByText('Thank you!')).toBeVisible();

  // Handed back with a note; the assistant knows it.
  await ada.keyboard.press('Escape');
  await ada.getByRole('button', { name: /Hand back/ }).click();
  await ada.getByLabel('Decided').fill('The broken grinder is replaced free of charge');
  await ada.getByLabel('Must not').fill('Offer a discount');
  await ada.getByRole('dialog').getByRole('button', { name: 'Hand back' }).click();
  await expect(chat.log.getByText('Ada handed you back to the assistant')).toBeVisible();
  await expect(chat.log.getByText('replaced free of charge')).toBeVisible();
  await chat.say('What was decided about the broken grinder?');
  await expect(chat.log.getByText('Ada from our team settled this with you')).toBeVisible();
  await expect(chat.log.getByText('Offer a discount')).toHaveCount(0);

  // A second episode with its own brief.
  await chat.widget.getByRole('button', { name: 'Talk to a person' }).first().click();
  await expect(chat.log.getByText('You asked for a person')).toHaveCount(2);
  await expect(brief.getByText('Must not: Offer a discount')).toBeVisible();
  await expect(brief.getByLabel('Episode')).toHaveValue('2');
  await ada.getByRole('button', { name: /Take over/ }).click();
  await ada.keyboard.press('Escape');
  await ada.getByRole('button', { name: /Resolve/ }).click();
  await ada.getByLabel(/Outcome/).fill('Replacement sent');
  await ada.getByRole('dialog').getByRole('button', { name: 'Resolve' }).click();
  await expect(chat.log.getByText('The conversation was resolved')).toBeVisible();

  // Reopened by writing; still the one thread.
  await chat.say('How much is shipping to Norway?');
  await expect(chat.log.getByText('The conversation is open again')).toBeVisible();
  await expect(chat.log.getByText('14.95').first()).toBeVisible();
  await expect(chat.log.getByText('How long do I have to return something?')).toHaveCount(1);
});

test('the control brings a person; the thread survives pages, a reload and a second tab', async ({
  browser,
  context,
  page,
}) => {
  const ben = await stage.agent(browser, 'Ben');
  await page.goto(stage.shopUrl);
  const chat = widgetOn(page);
  await chat.open();
  await chat.widget.getByRole('button', { name: 'Talk to a person' }).click();
  await expect(chat.log.getByText('You asked for a person')).toBeVisible();
  await chat.say('It is about my invoice');

  // Another page of the shop: the panel is open again, with the same thread.
  await page.getByRole('link', { name: 'Products', exact: true }).click();
  await expect(page).toHaveURL(/products/);
  await expect(chat.log.getByText('It is about my invoice')).toBeVisible();
  await expect(chat.log.getByText('You asked for a person')).toHaveCount(1);
  await page.reload();
  await expect(chat.log.getByText('It is about my invoice')).toBeVisible();

  // The agent takes it; a second tab sees the same and writes into it.
  await ben
    .getByRole('region', { name: 'Waiting' })
    .getByRole('button')
    .filter({ hasText: 'invoice' })
    .click();
  await ben.keyboard.press('c');
  await expect(chat.log.getByText('Ben joined the conversation')).toBeVisible();
  const tab = await context.newPage();
  await tab.goto(`${stage.shopUrl}/about.html`);
  const second = widgetOn(tab);
  await second.open();
  await expect(second.log.getByText('Ben joined the conversation')).toBeVisible();
  await second.say('Written in the second tab');
  await expect(chat.log.getByText('Written in the second tab')).toHaveCount(1);
  await expect(ben.getByRole('log').getByText('Written in the second tab')).toHaveCount(1);

  // What comes while the panel is closed is counted on the launcher.
  await chat.widget.getByRole('button', { name: 'Close chat' }).first().click();
  await tab.close();
  await ben.getByLabel('Message to the visitor').fill('I look at it now.');
  await ben.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Chat with us, 1 new' })).toBeVisible();
});

test('two agents see the truth: one claims, the other is told who; a transfer moves the thread', async ({
  browser,
  page,
}) => {
  const cleo = await stage.agent(browser, 'Cleo');
  const dan = await stage.agent(browser, 'Dan');
  await page.goto(stage.shopUrl);
  const chat = widgetOn(page);
  await chat.open();
  await chat.say('agent please');
  await expect(chat.log.getByText('You asked for a person')).toBeVisible();
  for (const view of [cleo, dan]) {
    await view
      .getByRole('region', { name: 'Waiting' })
      .getByRole('button')
      .filter({ hasText: 'agent please' })
      .click();
    await expect(view.getByRole('button', { name: /Take over/ })).toBeEnabled();
  }
  await Promise.all([cleo, dan].map((view) => view.keyboard.press('c')));
  await expect(chat.log.getByText(/(Cleo|Dan) joined the conversation/)).toHaveCount(1);
  const [winner, loser, other] =
    (await chat.log.getByText('Cleo joined').count()) > 0
      ? [cleo, dan, 'Dan']
      : [dan, cleo, 'Cleo'];
  await expect(loser.getByText('Another agent holds this conversation.')).toBeVisible();
  await winner.keyboard.press('Escape');
  await winner.getByRole('button', { name: /Transfer/ }).click();
  await winner.getByLabel('Agent', { exact: true }).selectOption({ label: other });
  await winner.getByRole('dialog').getByRole('button', { name: 'Transfer' }).click();
  await expect(chat.log.getByText(`passed you on to ${other}`)).toBeVisible();
  await expect(loser.getByLabel('Message to the visitor')).toBeVisible();
});
