// EchatPlugin.explain() as a short table: for each rule what blocks it now, what it wants and what is seen instead.
import { h } from "../dom.js";
import { t } from "../texts.js";
import { say } from "./words.js";

// Spans are wanted as `30s` and seen in milliseconds.
const SPANS = ["after", "active", "idle", "cooldown"];
const time = (ms) => `${Math.floor(ms / 1000)}s`;
const words = (key, value) =>
  SPANS.includes(key) && typeof value === "number" ? time(value) : typeof value === "boolean" ? t(value ? "rule-yes" : "rule-no") : say(value);
const seen = ({ key, seen }) => (key === "after-dismiss" ? t("rule-dismissed") : words(key, seen));
const want = ({ key, want }) => (want === "" ? t("rule-yes") : words(key, want));

/** The rows of a table. */
export function rules(verdicts) {
  if (!verdicts) return [h("caption", { class: "hint" }, t("rules-none"))];
  return [h("thead", {}, h("tr", {}, ["blocks", "want", "seen"].map((name) => h("th", { scope: "col" }, t(`rules-${name}`))))), ...verdicts.map(body)];
}

function body({ rule, fires, checks }) {
  const blocks = checks.filter((check) => !check.ok);
  return h("tbody", { "data-rule": rule },
    h("tr", { class: "rule" },
      h("th", { scope: "rowgroup" }, rule),
      h("td", { colspan: 2 }, h("span", { class: fires ? "yes" : "no" }, fires ? t("rule-fires") : t("rule-waits")),
        h("span", { class: "hint" }, ` ${t("rule-of", `${checks.length - blocks.length}/${checks.length}`)}`))),
    blocks.map((check) => h("tr", {}, h("th", { scope: "row" }, check.key), h("td", {}, want(check)), h("td", { class: "no" }, seen(check)))));
}
