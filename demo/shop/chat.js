// The shop's line to the plugin: calls wait in the plugin's own queue until it is there.
export const ask = (name, ...given) => (window.EchatPlugin ??= []).push([name, ...given]);

/** While the element is on the page: do this once the plugin is there, and when it knows more of the chat. */
export function whenKnown(element, work) {
  const over = new AbortController();
  const look = () => typeof window.EchatPlugin?.state === "function" && work(window.EchatPlugin);
  const heard = () => (element.isConnected ? look() : over.abort());
  document.querySelector("script[data-company-id]")?.addEventListener("load", heard, over);
  for (const name of ["echat:ready", "echat:error"]) document.addEventListener(name, heard, over);
  look();
}
