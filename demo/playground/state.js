// What is shared: the attributes of the tag, and the visit (its first page, what is done in it and when). All of it fits into an address.
const SPAN = 86_400_000; // ms: the longest visit

export const fresh = () => ({
  attributes: [["data-company-id", "12191"], ["data-rule-help", "after: 30s; path: /product/*; limit: 1/session"]],
  page: "/product/7", acts: [], at: 0, scale: 120_000, phone: false, begins: "",
});

const texts = (list) => list.map(([name, value]) => [String(name), String(value)]);
const time = (ms, most) => Math.min(Math.max(0, Number(ms) || 0), most);

/** An address of this site's, as a path. */
export function isPath(path) {
  try {
    return path.startsWith("/") && new URL(path, location.origin).origin === location.origin;
  } catch {
    return false;
  }
}

/** A state of whatever an address held; what does not fit is left out. */
export function read(found) {
  const state = fresh();
  if (!found || typeof found !== "object") return state;
  if (Array.isArray(found.attributes)) state.attributes = texts(found.attributes.filter(Array.isArray));
  if (isPath(found.page)) state.page = found.page;
  state.scale = time(found.scale || state.scale, SPAN);
  state.at = time(found.at, state.scale);
  if (Array.isArray(found.acts)) state.acts = found.acts.filter((act) => Array.isArray(act) && typeof act[1] === "string").map(([at, ...act]) => [time(at, SPAN), ...act]);
  state.acts.sort((one, other) => one[0] - other[0]);
  state.phone = found.phone === true;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(found.begins)) state.begins = found.begins;
  return state;
}

/** As an address carries it: JSON as base64 of UTF-8, in the letters that need no escape. */
export function toHash(state) {
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  return "#" + btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

export function fromHash(hash) {
  try {
    const binary = atob(hash.slice(1).replaceAll("-", "+").replaceAll("_", "/"));
    return read(JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)))));
  } catch {
    return null;
  }
}

const escaped = (value) => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
const isName = (name) => /^data-[^\s"'<>/=]+$/.test(name);

/** The tag as a page has it. */
export function snippet(attributes) {
  const lines = attributes.filter(([name]) => isName(name)).map(([name, value]) => `\n    ${name}="${escaped(value)}"`);
  return `<script async src="/echat-plugin.js"${lines.join("")}></script>`;
}
