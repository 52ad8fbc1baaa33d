// The cart, in this browser only. A count per product number; the newest order number beside it.
import { product } from "./catalog.js";

const KEY = "qing.cart";
const listeners = [];
let lines = read();

function read() {
  try {
    return Object.fromEntries(Object.entries(JSON.parse(localStorage.getItem(KEY)) ?? {}).filter(([id]) => product(id)));
  } catch {
    return {};
  }
}

function keep() {
  try {
    localStorage.setItem(KEY, JSON.stringify(lines));
  } catch { /* the cart then lasts as long as the page */ }
  listeners.forEach((work) => work());
}

export const onChange = (work) => listeners.push(work);
export const entries = () => Object.entries(lines).map(([id, count]) => ({ item: product(id), count }));
export const size = () => Object.values(lines).reduce((sum, count) => sum + count, 0);
export const total = () => entries().reduce((sum, { item, count }) => sum + item.price * count, 0);

export function put(id, count) {
  if (count > 0) lines[id] = Math.min(count, 99);
  else delete lines[id];
  keep();
}

export const add = (id) => put(id, (lines[id] ?? 0) + 1);

export function empty() {
  lines = {};
  keep();
}

addEventListener("storage", (event) => {
  if (event.key === KEY) {
    lines = read();
    listeners.forEach((work) => work());
  }
});
