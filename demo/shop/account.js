// Who is logged in, in this browser: kept is the member's id, never what the chat is told of a member.
import { member } from "../members.js";
import { ask } from "./chat.js";

const KEY = "qing.account";
const listeners = [];
let id = read();

function read() {
  try {
    return member(localStorage.getItem(KEY))?.id ?? "";
  } catch {
    return "";
  }
}

function keep() {
  try {
    if (id) localStorage.setItem(KEY, id);
    else localStorage.removeItem(KEY);
  } catch { /* logged in then for as long as the page lasts */ }
}

export const account = () => member(id);
export const onAccount = (work) => listeners.push(work);

/** For the chat that runs, and for every one to come. */
function tellChat() {
  const who = account();
  if (who) ask("login", { metaData: who.metaData, myData: who.myData });
  else ask("logout");
}

function become(next) {
  id = next;
  tellChat();
  listeners.forEach((work) => work());
}

export function logIn(next) {
  become(next);
  keep();
}

export const logOut = () => logIn("");

// Another tab of the shop: one browser is one visitor.
addEventListener("storage", (event) => {
  if (event.key === KEY || event.key === null) become(read());
});

if (id) tellChat();
