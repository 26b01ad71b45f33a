// Everybody can use it: no violation that axe knows, the keyboard alone, strict pages.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openStage, type Stage, widgetOn } from './stage.ts';

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(() => stage.close());

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the widget and the agent view, ${colorScheme}`, async ({
    browser,
  }) => {
    // Axe reads every element of both pages: processor time, and little of it on a busy machine.
    test.slow();
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    await page.goto(stage.shopUrl);
    const chat = widgetOn(page);
    await chat.open();
    await chat.say('How do I return something?');
    await expect(chat.log.getByRole('link').first()).toBeVisible();
    await chat.widget.getByRole('button', { name: 'Talk to a person' }).click();
    await expect(chat.log.getByText('You asked for a person')).toBeVisible();
    const widget = await new AxeBuilder({ page }).include('warmline-chat').analyze();
    expect(widget.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
      [],
    );

    const ada = await stage.agent(browser, `Ada ${colorScheme}`);
    await ada.emulateMedia({ colorScheme });
    await ada.getByRole('region', { name: 'Waiting' }).getByRole('button').first().click();
    await expect(ada.getByRole('heading', { name: 'Why a person' })).toBeVisible();
    const desk = await new AxeBuilder({ page: ada }).analyze();
    expect(desk.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('the widget is used by keyboard alone', async ({ page }) => {
  await page.goto(stage.shopUrl);
  const chat = widgetOn(page);
  await chat.widget.getByRole('button', { name: 'Chat with us' }).focus();
  await page.keyboard.press('Enter');
  await expect(chat.field).toBeFocused();
  await page.keyboard.type('What are your opening hours?');
  await page.keyboard.press('Enter');
  await expect(chat.log.getByText('9:00 to 18:00').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(chat.panel).toHaveCount(0);
  await expect(chat.widget.getByRole('button', { name: /Chat with us/ })).toBeFocused();
});

test('a new visitor costs the page no connection, cookie or storage before the first click', async ({
  context,
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(stage.relayUrl)) requests.push(new URL(request.url()).pathname);
  });
  await page.goto(stage.shopUrl, { waitUntil: 'networkidle' });
  expect(requests).toEqual(['/warmline.js']);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('text of a visitor stays text, for the visitor and for the agent', async ({
  browser,
  page,
}) => {
  const ada = await stage.agent(browser, 'Eve');
  await page.goto(stage.shopUrl);
  const chat = widgetOn(page);
  await chat.open();
  await chat.say(
    '<img src=x onerror="document.title=1"> **bold** [x](javascript:alert(1)) talk to a human',
  );
  await expect(chat.log.getByText('<img src=x', { exact: false })).toBeVisible();
  await ada
    .getByRole('region', { name: 'Waiting' })
    .getByRole('button')
    .filter({ hasText: '<img' })
    .click();
  await expect(ada.getByRole('log').getByText('<img src=x', { exact: false })).toBeVisible();
  expect(await ada.locator('img').count()).toBe(0);
  expect(await page.locator('warmline-chat img').count()).toBe(0);
});

test('a press or the focus on the launcher outlives the moment in which the widget takes its place', async ({
  page,
}) => {
  // The rest of the widget comes late: after the finger went down, before it went up.
  let deliver = () => undefined as undefined;
  const held = new Promise<void>((resolve) => {
    deliver = () => void resolve();
  });
  await page.route('**/warmline/widget-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(stage.shopUrl);
  const chat = widgetOn(page);
  const launcher = chat.widget.getByRole('button', { name: 'Chat with us' });
  await launcher.focus();
  await launcher.hover();
  await page.mouse.down();
  deliver();
  await page.waitForFunction(() => customElements.get('warmline-chat') !== undefined);
  await expect(launcher).toBeFocused();
  await page.mouse.up();
  await expect(chat.field).toBeFocused();
});

for (const [what, rules] of [
  ['a reset', '* { all: unset !important }'],
  ['a layout rule', 'body > * { position: relative; z-index: 1 }'],
  ['a guard against unknown elements', ':not(:defined) { visibility: hidden }'],
  ['big letters', '* { text-transform: uppercase; letter-spacing: 9px; line-height: 4 }'],
] as const) {
  test(`the launcher stands in its corner on a page with ${what}`, async ({ page }) => {
    await page.goto(stage.shopUrl);
    await page.addStyleTag({ content: rules });
    const launcher = widgetOn(page).widget.getByRole('button', { name: 'Chat with us' });
    await expect(launcher).toBeVisible();
    const corner = async () => {
      const box = await launcher.boundingBox();
      const view = page.viewportSize();
      return box && view
        ? [view.width - box.x - box.width, view.height - box.y - box.height]
        : null;
    };
    expect(await corner()).toEqual([20, 20]);
    await launcher.click();
    const field = widgetOn(page).field;
    await expect(field).toBeFocused();
    expect(await field.evaluate((one) => getComputedStyle(one).letterSpacing)).toBe('normal');
  });
}
