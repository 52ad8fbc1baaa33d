// OneTrust: its cookie is there before anybody has answered, with the groups that are on by default, as an encoded query.
{
  const write = (groups, count) => {
    document.cookie = `OptanonConsent=${new URLSearchParams({ isGpcEnabled: 0, datestamp: String(new Date()), version: "202509.1.0", browserGpcFlag: 0, isIABGlobal: false, hosts: "", consentId: "7c1e", interactionCount: count, landingPath: location.href, groups: groups.map(([name, on]) => `${name}:${on}`).join(",") })};path=/;SameSite=Lax`;
    const active = groups.filter(([, on]) => on).map(([name]) => name);
    window.OnetrustActiveGroups = `,${active.join()},`;
    dispatchEvent(new CustomEvent("OneTrustGroupsUpdated", { detail: active }));
  };
  const groups = (chat, others) => [["C0001", 1], ["C0002", others], ["C0003", chat], ["C0004", others]];
  const answer = (...on) => {
    document.cookie = `OptanonAlertBoxClosed=${new Date().toISOString()};path=/;SameSite=Lax`;
    write(groups(...on), 1);
  };
  const before = /groups=([^&;]*)/.exec(document.cookie);
  write(before ? decodeURIComponent(before[1]).split(",").map((group) => group.split(":")).map(([name, on]) => [name, Number(on)]) : groups(0, 0), before ? 1 : 0);
  window.banner = { agree: () => answer(1, 1), refuse: () => answer(0, 1), withdraw: () => answer(0, 0) };
}
