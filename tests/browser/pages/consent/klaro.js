// Klaro (0.7): takes its configuration from the window's property when its script runs, and starts with the document. `callback` is called when it
// starts, with `false` where nobody has answered yet, and after each answer, whether or not this service's has changed.
{
  const config = window.klaroConfig;
  const stored = /(?:^|; )klaro=([^;]*)/.exec(document.cookie);
  const consents = stored ? JSON.parse(decodeURIComponent(stored[1])) : {};
  let confirmed = stored !== null;
  const apply = () => { for (const service of config.services) service.callback?.((consents[service.name] || false) && confirmed, service); };
  const answer = (agreed) => {
    for (const service of config.services) consents[service.name] = agreed;
    document.cookie = `klaro=${encodeURIComponent(JSON.stringify(consents))}; path=/; SameSite=Lax`;
    confirmed = true;
    apply();
  };
  // Without a configuration it does nothing at all.
  if (config !== undefined) document.addEventListener("DOMContentLoaded", apply);
  window.banner = { agree: () => config && answer(true), refuse: () => config && answer(false) };
}
