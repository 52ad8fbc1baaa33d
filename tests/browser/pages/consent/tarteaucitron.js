// tarteaucitron (1.34): all services in one cookie, plain; a service that waits for its answer says so. The event is the document's.
{
  const read = () => /(?:^|; )tarteaucitron=([^;]*)/.exec(document.cookie)?.[1] ?? "";
  const create = (key, status) => {
    document.cookie = `tarteaucitron=${read().replace(new RegExp(`!${key}=(wait|true|false)`, "g"), "")}!${key}=${status}; path=/; samesite=lax`;
    document.dispatchEvent(new Event("tac.consent_updated"));
  };
  for (const key of ["gtag", "echat", "youtube"]) if (!read().includes(`!${key}=`)) create(key, "wait");
  window.banner = { agree: () => create("echat", true), refuse: () => create("echat", false) };
}
