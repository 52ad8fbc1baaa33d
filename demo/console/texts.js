// The console's words, as in shop/texts.js. States go by the vendor's labels.
const EN = {
  title: "Agent's console", shop: "Shop ↗", visitors: "Visitors", log: "Event log", conversation: "Conversation", reply: "Your reply",
  send: "Send", three: "Send 3", online: "Online", offline: "Offline",
  nobody: "Nobody yet. Open the shop in another tab.", page: "On", tag: "Entrance", member: "Signed in", unread: "{n} not seen", seen: "All seen",
  "": "No chat", waiting: "Waiting", chatting: "In chat", leaveToService: "Left a message", end: "Ended",
  accept: "Accept", "end-2-1": "End, ask for rating", "end-2-0": "End", pop: "Open their chat", reset: "Start afresh",
  "note-waiting": "The visitor waits", "note-joined": "{n} joined", "note-ended": "The chat has ended", "note-rated": "The visitor rated the chat", "note-left": "Left as a message: nobody is online",
  typing: "The visitor is typing …", empty: "What the visitor writes stands here. You may write first: the badge on their page counts.",
  "three-1": "Good morning!", "three-2": "The celadon gaiwan is out of the kiln again.", "three-3": "Shall I put one aside for you?", rating: "{n} of 5 stars",
  you: "You", visitor: "Visitor", card: "Card",
};

const ZH = {
  title: "客服工作台", shop: "小店 ↗", visitors: "访客", log: "事件记录", conversation: "对话", reply: "回复",
  send: "发送", three: "连发三条", online: "在线", offline: "离线",
  nobody: "还没有访客。请在另一个标签页打开小店。", page: "所在页面", tag: "入口", member: "会员", unread: "{n} 条未读", seen: "全部已读",
  "": "无对话", waiting: "等待中", chatting: "对话中", leaveToService: "已留言", end: "已结束",
  accept: "接入", "end-2-1": "结束并邀请评价", "end-2-0": "结束", pop: "弹出对话窗口", reset: "重新开始",
  "note-waiting": "访客正在等待", "note-joined": "{n} 已接入", "note-ended": "对话已结束", "note-rated": "访客已评价", "note-left": "无人在线，已留言",
  typing: "访客正在输入…", empty: "访客的消息会出现在这里。您也可以先发：访客页面上的角标会计数。",
  "three-1": "早上好！", "three-2": "青瓷盖碗又出窑了。", "three-3": "要为您留一只吗？", rating: "{n} 星（满分 5）",
  you: "您", visitor: "访客", card: "卡片",
};

export const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
const WORDS = language === "zh" ? ZH : EN;
export const t = (name, n = "") => (WORDS[name] ?? name).replaceAll("{n}", n);
export const chatWord = (chat) => t(chat.startsWith("end-") ? "end" : chat);
export const clock = (at) => new Date(at).toLocaleTimeString(language === "zh" ? "zh-CN" : "en-GB", { hour12: false });
