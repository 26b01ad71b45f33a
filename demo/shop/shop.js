// The cart: a list of products in this browser.
const KEY = 'northbean-cart';
const read = () => JSON.parse(localStorage.getItem(KEY) ?? '[]');
const show = () => {
  const cart = read();
  for (const place of document.querySelectorAll('[data-cart-count]'))
    place.textContent = cart.length ? ` (${cart.length})` : '';
  const list = document.querySelector('[data-cart]');
  if (!list) return;
  list.replaceChildren(
    ...cart.map(({ name, price }) => {
      const row = document.createElement('li');
      row.textContent = `${name} – € ${price}`;
      return row;
    }),
  );
  const sum = cart.reduce((total, { price }) => total + price, 0);
  document.querySelector('[data-cart-sum]').textContent = cart.length
    ? `Together € ${sum}`
    : 'Your cart is empty.';
};
document.addEventListener('click', (event) => {
  const button = event.target.closest?.('[data-add]');
  if (!button) return;
  localStorage.setItem(
    KEY,
    JSON.stringify([...read(), { name: button.dataset.add, price: Number(button.dataset.price) }]),
  );
  button.textContent = 'In your cart';
  show();
});
show();
