// Make these the element's children, and leave alone what is equal already: a selection and a screen reader's place stay.
export function patch(element, children) {
  children.forEach((child, at) => {
    const old = element.children[at];
    if (!old) element.append(child);
    else if (!old.isEqualNode(child)) old.replaceWith(child);
  });
  while (element.children.length > children.length) element.lastElementChild.remove();
}
