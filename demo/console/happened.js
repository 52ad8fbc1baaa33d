// What a change was, from the states before and after it: lines for the event log.
export function happened(state, before) {
  const lines = [];
  if (state.staff !== before.staff) lines.push(["staff", state.staff === 1 ? "online" : "offline"]);
  if (state.chat !== before.chat) lines.push(["chat", state.chat || "none"]);
  if (state.pops > before.pops) lines.push(["pop", ""]);
  if (state.readAt > before.readAt) lines.push(["read", ""]);
  if (state.rating && state.rating !== before.rating) lines.push(["rating", String(state.rating.stars)]);
  if (state.visitor && moved(state.visitor, before.visitor ?? {})) lines.push(["page", state.visitor.title || state.visitor.url || ""]);
  const known = new Set(before.messages.map((one) => one.id));
  for (const one of state.messages)
    if (!known.has(one.id) && one.type !== "note") lines.push([one.type === "card" ? "card" : "message", `${one.from}: ${one.text ?? one.card?.title ?? ""}`]);
  return lines;
}

const moved = (now, then) => ["url", "title", "tag", "lan", "member"].some((name) => now[name] !== then[name]);
