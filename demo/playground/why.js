// EchatPlugin.explain() of this moment: each rule with the checks that decide.
import { h } from "../shop/dom.js";
import { seconds, t } from "./texts.js";

const SPANS = ["after", "active", "idle", "on-site", "since-closed", "cooldown", "delay"];

function value(key, found) {
  if (found === null || found === undefined) return t("unknown");
  if (SPANS.includes(key) && typeof found === "number") return seconds(found);
  if (typeof found === "boolean") return t(found ? "yes" : "no");
  if (found === "") return t(key === "exit-intent" ? "happens" : "empty");
  return Array.isArray(found) ? found.join(", ") : typeof found === "object" ? JSON.stringify(found) : String(found);
}

const seen = ({ key, seen, ok }) => (key === "after-dismiss" ? t(ok ? "quiet-no" : "quiet") : key === "exit-intent" || key === "click" || key === "event" ? t(ok ? "happens" : "not-yet") : value(key, seen));

function row(check) {
  return h("tr", { class: check.ok ? "check" : "check check-no" },
    h("th", { scope: "row" }, h("span", { class: "sign", "aria-hidden": "true" }), h("span", { class: "unseen" }, t(check.ok ? "holds" : "fails")), check.key),
    h("td", {}, value(check.key, check.want)), h("td", {}, seen(check)), h("td", {}, check.next ? seconds(check.next) : ""));
}

function verdict({ rule, do: deed, fires, checks, blocks, problems }, opened) {
  const failing = checks.filter((check) => !check.ok);
  const rest = checks.filter((check) => check.ok);
  const head = problems.length ? t("is-off") : fires ? t("acts-now") : t("waits-for", blocks.join(", "));
  const box = h("details", { class: "verdict", "data-rule": rule },
    h("summary", {}, h("b", {}, rule), h("span", { class: "deed" }, deed), h("span", { class: fires ? "yes" : "no" }, head)),
    problems.map((problem) => h("p", { class: "says" }, problem)),
    checks.length ? h("table", {}, h("thead", {}, h("tr", {}, ["check", "want", "seen", "next"].map((name) => h("th", { scope: "col" }, t(`why-${name}`))))), h("tbody", {}, failing.map(row), rest.map(row))) : null);
  box.open = opened(rule);
  return box;
}

/** Those that were opened stay open; of a few rules all are at first. */
export function drawWhy(place, verdicts) {
  const known = new Map([...place.querySelectorAll(".verdict")].map((box) => [box.dataset.rule, box.open]));
  const opened = (rule) => known.get(rule) ?? (verdicts.length <= 2);
  const focused = document.activeElement?.closest?.(".verdict")?.dataset.rule;
  place.replaceChildren(...(verdicts?.length ? verdicts.map((each) => verdict(each, opened)) : [h("p", { class: "hint" }, t("no-rules"))]));
  if (focused) place.querySelector(`[data-rule="${CSS.escape(focused)}"] summary`)?.focus({ preventScroll: true });
}
