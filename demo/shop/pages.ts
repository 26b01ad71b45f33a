// The shop's pages as text. Everything that comes from data is escaped.
import { marked } from 'marked';
import type { Article } from './articles.ts';
import { type Product, products } from './products.ts';

/** Put in when a page is served, so that one build works with any relay. */
export const RELAY_PLACE = '{RELAY_URL}';

/** Every page by its path. */
export function pagesOf(articles: readonly Article[]): ReadonlyMap<string, string> {
  return new Map([
    ['/index.html', home()],
    [
      '/products.html',
      page('Products', `<h1>Products</h1><div class="grid">${products.map(card).join('')}</div>`),
    ],
    ...products.map((product) => [`/products/${product.slug}.html`, productPage(product)] as const),
    [
      '/cart.html',
      page(
        'Cart',
        '<h1>Your cart</h1><ul data-cart></ul><p data-cart-sum></p><p><a href="/help/payment-methods.html">How you can pay</a></p>',
      ),
    ],
    ['/about.html', about()],
    ['/help/index.html', helpIndex(articles)],
    ...articles.map((article) => [article.url, articlePage(article)] as const),
    [
      '/404.html',
      page('Not found', '<h1>There is no such page</h1><p><a href="/">Back to the shop</a></p>'),
    ],
  ]);
}

function page(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · Northbean</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/shop.css">
<script src="/shop.js" defer></script>
</head>
<body>
<div class="top"><div class="wrap"><a class="brand" href="/">north<b>bean</b></a>
<nav aria-label="Shop"><a href="/products.html">Products</a><a href="/products/beans-subscription.html">Beans by post</a><a href="/help/index.html">Help</a><a href="/about.html">About</a><a href="/cart.html">Cart<span data-cart-count></span></a></nav></div></div>
<main class="wrap">${main}</main>
<footer><div class="wrap">Northbean is a made-up shop that shows Warmline at work. Nothing here can be bought.</div></footer>
<script async src="${RELAY_PLACE}/warmline.js" data-site="demo"></script>
</body>
</html>
`;
}

function home(): string {
  const [first] = products;
  return page(
    'Coffee gear that lasts',
    `<section class="hero"><div><h1>Good coffee is mostly good tools.</h1><p>Grinders, kettles and drippers that can be repaired, and beans that were roasted this week.</p><a class="button" href="/products.html">See what we have</a></div>${drawing(first)}</section>
<h2>For your kitchen</h2><div class="grid">${products.slice(0, 4).map(card).join('')}</div>
<h2>Questions?</h2><p>Our <a href="/help/index.html">help pages</a> know most answers, and the chat in the corner knows them too. A person is one press away.</p>`,
  );
}

function card(product: Product): string {
  return `<a class="card" href="/products/${product.slug}.html">${drawing(product)}<h3>${escaped(product.name)}</h3><p>${escaped(product.line)}</p><span class="price">€ ${product.price}</span></a>`;
}

function drawing(product: Product | undefined): string {
  return product
    ? `<svg viewBox="0 0 200 200" role="img" aria-label="${escaped(product.name)}">${product.drawing}</svg>`
    : '';
}

function productPage(product: Product): string {
  const facts = product.facts
    .map(([name, value]) => `<tr><th>${escaped(name)}</th><td>${escaped(value)}</td></tr>`)
    .join('');
  return page(
    product.name,
    `<div class="product"><div class="stage">${drawing(product)}</div><div><h1>${escaped(product.name)}</h1><span class="price">€ ${product.price}</span>${product.about.map((text) => `<p>${escaped(text)}</p>`).join('')}<button class="button" data-add="${escaped(product.name)}" data-price="${product.price}">Add to cart</button><table class="facts">${facts}</table><p class="tag"><a href="/help/shipping-times-and-costs.html">Shipping</a> · <a href="/help/returns.html">30 days to return</a> · <a href="/help/warranty.html">Warranty</a></p></div></div>`,
  );
}

function about(): string {
  return page(
    'About',
    '<div class="article"><h1>About Northbean</h1><p>We sell a few things that do one job well, keep spare parts for all of them, and roast in small batches in Rotterdam.</p><p>This shop does not exist: it is the demo of Warmline, a chat widget where an assistant answers first and a person takes over in the same thread. Open the chat, ask about returns or grinders, then ask for a person.</p></div>',
  );
}

function helpIndex(articles: readonly Article[]): string {
  const items = articles.map(
    ({ url, title, summary }) =>
      `<li><a href="${url}">${escaped(title)}</a><p>${escaped(summary)}</p></li>`,
  );
  return page('Help', `<h1>Help</h1><ul class="list">${items.join('')}</ul>`);
}

function articlePage(article: Article): string {
  // The articles are the shop's own files; Markdown's raw HTML is not theirs to use all the same.
  const body = marked.parse(article.body.replaceAll('<', '&lt;'), { async: false });
  return page(
    article.title,
    `<article class="article"><p class="tag"><a href="/help/index.html">Help</a> · updated ${escaped(article.updated)}</p>${body}</article>`,
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
