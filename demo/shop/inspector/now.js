// EchatPlugin.state(), a pair for each fact, by the names the API has.
import { h } from "../dom.js";
import { say } from "./words.js";

/** A staff record is told by its name, as people know it. */
const value = (found) => say(found?.staffNickName ?? found);

export const now = (state) => Object.entries(state).map(([name, found]) =>
  h("div", { class: "fact", "data-fact": name }, h("dt", {}, name), h("dd", { class: found == null ? "hint" : "" }, value(found))));
