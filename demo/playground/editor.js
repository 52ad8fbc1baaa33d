// The attributes of the tag as rows: a name, a value, what the plugin says of it.
import { h } from "../shop/dom.js";
import { suggest } from "./suggest.js";
import { t } from "./texts.js";
import { meant, sortOut } from "./warnings.js";
import { isRule, meaning, offerNames, offerValues } from "./words.js";

export function createEditor(place, changed) {
  let rows = [];
  let count = 0;
  const names = () => rows.map((row) => row.name.value.trim());

  function make(name, value) {
    const id = ++count;
    const field = { name: h("input", { class: "name", value: name, spellcheck: "false", autocapitalize: "off", autocomplete: "off", "aria-label": t("name") }),
      value: h("textarea", { class: "value", rows: 1, spellcheck: "false", autocapitalize: "off", "aria-describedby": `says-${id} means-${id}` }) };
    const says = h("p", { class: "says", id: `says-${id}`, "aria-live": "polite" });
    const means = h("p", { class: "means hint", id: `means-${id}` });
    const row = { ...field, says, means, said: "" };
    field.value.value = value;
    row.element = h("div", { class: "row", role: "group" },
      h("span", { class: "field" }, field.name, suggest(field.name, offerNames(names))),
      h("button", { class: "remove", type: "button", onclick: () => remove(row) }, "×"),
      h("span", { class: "field field-value" }, field.value, suggest(field.value, offerValues(() => field.name.value.trim()))),
      says, means);
    const typed = () => { dress(row); changed(); };
    field.name.addEventListener("input", typed);
    field.value.addEventListener("input", typed);
    dress(row);
    return row;
  }

  function dress(row) {
    const name = row.name.value.trim();
    row.element.classList.toggle("row-rule", isRule(name));
    row.element.setAttribute("aria-label", name);
    row.value.setAttribute("aria-label", t("value-of", name));
    row.element.querySelector(".remove").setAttribute("aria-label", t("remove", name));
    row.means.textContent = isRule(name) ? "" : meaning(name);
    row.value.placeholder = isRule(name) ? "after: 30s; path: /product/*" : "";
    // As tall as its text, where the browser does not see to it itself.
    if (!CSS.supports("field-sizing", "content")) {
      row.value.style.height = "auto";
      row.value.style.height = `${row.value.scrollHeight}px`;
    }
  }

  function remove(row) {
    const at = rows.indexOf(row);
    rows.splice(at, 1);
    row.element.remove();
    const next = rows[at] ?? rows[at - 1];
    (next ? next.name : document.getElementById("add-rule")).focus();
    changed();
  }

  function add(name, value, which = "value") {
    const row = make(name, value);
    rows.push(row);
    place.append(row.element);
    row[which].focus();
    row[which].setSelectionRange(row[which].value.length, row[which].value.length);
    changed();
  }

  /** A name for a rule that none has yet. */
  function freeName() {
    for (let number = rows.filter((row) => isRule(row.name.value)).length + 1; ; number++)
      if (!names().includes(`data-rule-${number}`)) return `data-rule-${number}`;
  }

  function mend(row, fix) {
    if (fix.name) row.name.value = fix.name;
    else row.value.value = row.value.value.replace(new RegExp(`(^|;\\s*)${fix.key.replace(/\W/g, "\\$&")}(?=\\s*[:;]|\\s*$)`), `$1${fix.meant}`);
    dress(row);
    row.value.focus();
    changed();
  }

  /** What the plugin warned of. Gives what belongs to no row. */
  function tell(warnings) {
    const [of, others] = sortOut(warnings, names());
    rows.forEach((row, at) => {
      const said = of[at].join(" ");
      if (row.said === said) return;
      row.said = said;
      row.element.classList.toggle("row-wrong", said !== "");
      for (const field of [row.name, row.value]) field.toggleAttribute("aria-invalid", false);
      if (said) row.value.setAttribute("aria-invalid", "true");
      else row.value.removeAttribute("aria-invalid");
      const fix = of[at].map(meant).find(Boolean);
      row.says.replaceChildren(...(said ? [said] : []), ...(fix ? [" ", h("button", { class: "mend", type: "button", onclick: () => mend(row, fix) }, t("mend", fix.name ?? fix.meant))] : []));
    });
    return others;
  }

  return {
    set(attributes) {
      rows = attributes.map(([name, value]) => make(name, value));
      place.replaceChildren(...rows.map((row) => row.element));
      rows.forEach(dress);
    },
    get: () => rows.map((row) => [row.name.value.trim(), row.value.value.trim()]).filter(([name]) => name !== ""),
    addRule: () => add(freeName(), ""),
    addAttribute: () => add("data-", "", "name"),
    tell,
  };
}
