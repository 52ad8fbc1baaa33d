// What can be written where: the build's data for editors, dist/html-data.json and dist/rules.schema.json.
import { language } from "./texts.js";

const get = async (name) => (await fetch(`/dist/${name}`)).json();
const [data, schema] = await Promise.all([get("html-data.json"), get("rules.schema.json")]);
const attributes = new Map(data.tags[0].attributes.map((entry) => [entry.name, entry]));
const keys = schema.definitions.rule.properties;

// Both languages stand in one description, English first.
const told = (text, split, said = language) => text.split(split)[said === "zh" ? 1 : 0] ?? "";
const help = (entry) => told(entry.description.value, "\n\n").split("\n")[0].replaceAll("`", "");
const keyHelp = (key) => told(keys[key].description, "\n").replaceAll("`", "");

export const isRule = (name) => name.startsWith("data-rule-");
/** What an attribute is for. */
export const meaning = (name) => (attributes.has(name) ? help(attributes.get(name)) : "");

const fits = (word, typed) => word.includes(typed) && word !== typed;
/** Those that begin with what is typed come first. */
const sorted = (options, typed) => options.filter(({ word }) => fits(word, typed)).sort((one, other) => other.word.startsWith(typed) - one.word.startsWith(typed));

export function offerNames(taken) {
  return (text) => {
    const found = [...attributes.values()].filter(({ name }) => name !== "data-rule-help" && !taken().includes(name)).map((entry) => ({ word: entry.name, note: help(entry) }));
    return { from: 0, options: sorted(found, text.trim()) };
  };
}

export function offerValues(name) {
  return (text, caret) => {
    if (isRule(name())) return offerDeclaration(text, caret);
    const entry = attributes.get(name());
    const options = (entry?.values ?? []).map(({ name: word }) => ({ word, note: "" }));
    return entry && isList(entry) ? inList(text, caret, 0, text.length, options) : { from: 0, options: sorted(options, text.trim()) };
  };
}

const isList = (entry) => told(entry.description.value, "\n\n", "en").includes("Value: a comma list");

/** Within the comma list that stands between `start` and `end`: the word at the caret, a `!` before it left alone. No word is offered twice, and `off` stands alone. */
function inList(text, caret, start, end, options) {
  const item = Math.max(start, text.lastIndexOf(",", caret - 1) + 1);
  const from = Math.min(item + /^\s*!?\s*/.exec(text.slice(item))[0].length, caret);
  const others = [...text.slice(start, item).split(",").slice(0, -1), ...text.slice(caret, end).split(",").slice(1)].map((each) => each.replace("!", "").trim());
  return { from, options: sorted(options.filter(({ word }) => !others.includes(word) && (word !== "off" || others.length === 0)), text.slice(from, caret)) };
}

/** Within a rule: a key where one begins, after its colon one of its words. */
function offerDeclaration(text, caret) {
  const start = text.lastIndexOf(";", caret - 1) + 1;
  const piece = text.slice(start, caret);
  const colon = piece.indexOf(":");
  const lead = (at) => at + (/^\s*/.exec(text.slice(at))[0].length);
  if (colon < 0) {
    const from = Math.min(lead(start), caret);
    const options = Object.keys(keys).map((key) => ({ word: key, put: keys[key].enum?.includes(true) ? key : `${key}: `, note: keyHelp(key) }));
    return { from, options: sorted(options, text.slice(from, caret)) };
  }
  const key = piece.slice(0, colon).trim();
  const from = Math.min(lead(start + colon + 1), caret);
  if (!Object.hasOwn(keys, key)) return { from, options: [] };
  const end = text.indexOf(";", caret);
  if (keys[key].anyOf?.some((each) => each.enum)) return inList(text, caret, start + colon + 1, end < 0 ? text.length : end, wordsOf(keys[key], ""));
  return { from, options: sorted(wordsOf(keys[key], text.slice(from, caret)), text.slice(from, caret)) };
}

/** The words of a key; where it has none, examples, until something is written. */
function wordsOf(entry, typed) {
  const words = entry.enum ?? entry.anyOf?.find((each) => each.enum)?.enum;
  const notes = entry.enumDescriptions ?? [];
  const shown = words ? words.filter((word) => !String(word).startsWith("!")).map((word, at) => ({ word: String(word), note: told(notes[at] ?? "", "\n").replaceAll("`", "") })) : [];
  if (shown.length || typed) return shown;
  return entry.examples.filter((word) => word !== true).map((word) => ({ word: String(word), note: "" }));
}
