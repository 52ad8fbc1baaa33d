// Values as short text. Who the visitor is has no business in an event; if it ever came, it would not be shown.
const PRIVATE = ["metaData", "myData"];
const veil = (name, value) => (PRIVATE.includes(name) || String(value).includes("metaData=") ? "•••" : value);

export const json = (value, indent) => JSON.stringify(value, veil, indent) ?? "–";
export const say = (value) => (value == null || value === "" ? "–" : typeof value === "object" ? json(value) : String(value));

/** The facts of a record in a line: `count 3 · online true`. What is long or empty can wait for the whole. */
export const line = (record) => Object.entries(record ?? {})
  .filter(([name, value]) => name !== "html" && value != null && value !== "" && json(value) !== "{}")
  .map(([name, value]) => `${name} ${say(veil(name, value))}`).join(" · ");
