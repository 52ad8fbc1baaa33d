// The console's words, as in shop/texts.js. States go by the vendor's labels.
const EN = {
  title: "Agent's console", shop: "Shop ↗", visitors: "Visitors", log: "Event log", conversation: "Conversation", reply: "Your reply",
  send: "Send", three: "Send 3", online: "Online", offline: "Offline",
  nobody: "Nobody yet. Open the shop in another tab.", page: "On", tag: "Entrance", member: "Member {n}", unread: "{n} not seen", seen: "All seen",
  "": "No chat", waiting: "Waiting", chatting: "In chat", leaveToService: "Left a message", end: "Ended",
  accept: "Accept", "end-2-1": "End, ask for rating", "end-2-0": "End", pop: "Open their chat", invite: "Invite", reset: "Start afresh",
  "note-waiting": "The visitor waits", "note-joined": "{n} joined", "note-ended": "The chat has ended", "note-rated": "The visitor rated the chat", "note-left": "Left as a message: nobody is online",
  typing: "The visitor is typing …", empty: "What the visitor writes stands here. You may write first: the badge on their page counts.",
  "three-1": "Good morning!", "three-2": "The celadon gaiwan is out of the kiln again.", "three-3": "Shall I put one aside for you?", rating: "{n} of 5 stars",
  "by-shop": "From the shop", "by-desk": "Done here", "by-sdk": "SDK to the shop", samples: "Tell the shop", "sample-queue": "Second in the queue", "sample-track": "Where they came from",
  "sample-platform": "Another account's message", "sample-other": "An event nobody knows",
  you: "You", visitor: "Visitor", card: "Card",
};

const ZH = {
  title: "客服工作台", shop: "小店 ↗", visitors: "访客", log: "事件记录", conversation: "对话", reply: "回复",
  send: "发送", three: "连发三条", online: "在线", offline: "离线",
  nobody: "还没有访客。请在另一个标签页打开小店。", page: "所在页面", tag: "入口", member: "会员 {n}", unread: "{n} 条未读", seen: "全部已读",
  "": "无对话", waiting: "等待中", chatting: "对话中", leaveToService: "已留言", end: "已结束",
  accept: "接入", "end-2-1": "结束并邀请评价", "end-2-0": "结束", pop: "弹出对话窗口", invite: "邀请", reset: "重新开始",
  "note-waiting": "访客正在等待", "note-joined": "{n} 已接入", "note-ended": "对话已结束", "note-rated": "访客已评价", "note-left": "无人在线，已留言",
  typing: "访客正在输入…", empty: "访客的消息会出现在这里。您也可以先发：访客页面上的角标会计数。",
  "three-1": "早上好！", "three-2": "青瓷盖碗又出窑了。", "three-3": "要为您留一只吗？", rating: "{n} 星（满分 5）",
  "by-shop": "来自小店", "by-desk": "在此操作", "by-sdk": "SDK 告知小店", samples: "告知小店", "sample-queue": "排队第二位", "sample-track": "访客来源",
  "sample-platform": "其他商户的消息", "sample-other": "未知的事件",
  you: "您", visitor: "访客", card: "卡片",
};

export const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
const WORDS = language === "zh" ? ZH : EN;
export const t = (name, n = "") => (WORDS[name] ?? name).replaceAll("{n}", n);
export const chatWord = (chat) => t(chat.startsWith("end-") ? "end" : chat);
export const clock = (at) => new Date(at).toLocaleTimeString(language === "zh" ? "zh-CN" : "en-GB", { hour12: false });
