// The plugin's own warnings, put beside what they speak of. Nothing is judged here.
const HEAD = "echat-plugin: ";
const NAME = /Did you mean (data-[\w-]+)\?/;
const KEY = /has "([^":]+)(?::[^"]*)?": expected ([\w-]+) \(did you mean that\?\)/;

/** [warnings of each attribute, in their order; the others]. A warning begins with the attribute's name. */
export function sortOut(warnings, names) {
  const of = names.map(() => []);
  const others = [];
  for (const warning of warnings) {
    const text = warning.slice(HEAD.length);
    let best = -1;
    names.forEach((name, at) => {
      if (name && text.startsWith(name) && !/[\w-]/.test(text[name.length] ?? " ") && (best < 0 || name.length > names[best].length)) best = at;
    });
    (best < 0 ? others : of[best]).push(best < 0 ? text : text.slice(names[best].length).replace(/^\s+/, ""));
  }
  return [of, others];
}

/** What the plugin asks whether it was meant: {name} of an attribute, or {key, meant} within a rule; null where it asks nothing. */
export function meant(warning) {
  const name = NAME.exec(warning);
  if (name) return { name: name[1] };
  const key = KEY.exec(warning);
  return key && { key: key[1], meant: key[2] };
}
