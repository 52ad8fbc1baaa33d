// Completion for a text field, by keys and by mouse. The field keeps the focus; the list is named by aria-activedescendant.
import { h } from "../shop/dom.js";

let count = 0;

/** `offer(text, caret)` gives {from, options: [{word, put, note}]}: a choice takes the place of what stands between `from` and the caret. */
export function suggest(field, offer) {
  const list = h("ul", { class: "suggestions", role: "listbox", id: `suggestions-${++count}`, hidden: true });
  let options = [];
  let from = 0;
  let active = -1;

  function show() {
    const found = offer(field.value, field.selectionStart);
    from = found.from;
    options = found.options.slice(0, 40);
    active = -1;
    list.replaceChildren(...options.map(({ word, note }, at) => h("li", { role: "option", id: `${list.id}-${at}`, "aria-selected": "false", onpointerdown: (event) => { event.preventDefault(); choose(at); } }, h("b", {}, word), note ? h("span", {}, note) : null)));
    list.hidden = options.length === 0;
    if (field.role) field.setAttribute("aria-expanded", String(!list.hidden));
    field.removeAttribute("aria-activedescendant");
  }

  function hide() {
    list.hidden = true;
    active = -1;
    if (field.role) field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }

  function mark(at) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = (at + options.length) % options.length;
    const item = list.children[active];
    item.setAttribute("aria-selected", "true");
    item.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", item.id);
  }

  function choose(at) {
    const { word, put = word } = options[at];
    const caret = field.selectionStart;
    field.setRangeText(put, from, Math.max(from, caret), "end");
    hide();
    field.dispatchEvent(new Event("input", { bubbles: true }));
    if (!put.endsWith(" ")) hide();
  }

  function pressed(event) {
    const { key } = event;
    if (event.isComposing) return;
    if (key === "ArrowDown" || key === "ArrowUp") {
      if (list.hidden) show();
      if (list.hidden) return;
      event.preventDefault();
      mark(active < 0 && key === "ArrowUp" ? options.length - 1 : active + (key === "ArrowDown" ? 1 : -1));
    } else if ((key === "Enter" || key === "Tab") && !list.hidden && active >= 0) {
      event.preventDefault();
      choose(active);
    } else if (key === "Enter") {
      // A value is one line.
      event.preventDefault();
      hide();
    } else if (key === "Escape" && !list.hidden) {
      event.stopPropagation();
      hide();
    }
  }

  if (field.tagName === "INPUT") {
    field.setAttribute("role", "combobox");
    field.role ??= "combobox";
    field.setAttribute("aria-expanded", "false");
  }
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.addEventListener("input", show);
  field.addEventListener("keydown", pressed);
  field.addEventListener("click", () => list.hidden && show());
  field.addEventListener("blur", hide);
  return list;
}
