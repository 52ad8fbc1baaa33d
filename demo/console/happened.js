// What a change was, from the states before and after it: lines for the event log, [who did it, name, words].
// "shop": the page and its visitor told the SDK so. "desk": it was done here, or on the server.
import { member } from "../members.js";

export function happened(state, before) {
  const lines = [];
  const add = (who, name, words = "") => lines.push([who, name, words]);
  if (state.staff !== before.staff) add("desk", "staff", state.staff === 1 ? "online" : "offline");
  if (state.chat.startsWith("end-") && state.chat !== before.chat) add(state.chat.startsWith("end-1") ? "shop" : "desk", "end", state.chat);
  else if (state.chat !== before.chat) add(state.chat === "waiting" ? "shop" : "desk", "chat", state.chat || "none");
  if (state.pops > before.pops) add("desk", "pop");
  if (state.invites > before.invites) add("desk", "invite");
  if (state.readAt > before.readAt) add("shop", "read");
  // Read from storage, the same rating is another object.
  if (state.rating && state.rating.at !== before.rating?.at) add("shop", "rating", `${state.rating.stars} / 5`);
  const [now, then] = [state.visitor ?? {}, before.visitor ?? {}];
  if ((now.member ?? "") !== (then.member ?? "")) add("shop", "identity", member(now.member)?.number ?? "–");
  if (["url", "title", "tag", "lan"].some((name) => now[name] !== then[name])) add("shop", "page", now.title || now.url);
  const known = new Set(before.messages.map((one) => one.id));
  for (const one of state.messages)
    if (!known.has(one.id) && one.type !== "note") add(one.from === "staff" ? "desk" : "shop", one.type === "card" ? "card" : "message", one.text ?? one.card?.title ?? "");
  return lines;
}
