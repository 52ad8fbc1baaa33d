const ENGLISH = {
    name: 'Kiln & Leaf', online: 'Online', offline: 'Offline', waiting: 'Waiting for an agent', ended: 'Chat ended',
    hello: 'Hello! Ask us anything about teas, vessels or an order.',
    queue: 'You are first in the queue. Someone will be with you in a moment.',
    console: 'You are the agent too: open the console to answer',
    joined: agent => `${agent} joined the chat`, over: 'This chat has ended',
    write: 'Write a message', send: 'Send', hide: 'Minimise', end: 'End the chat', again: 'Start a new chat',
    away: 'We are away at the moment', leave: 'Leave a message and we will answer here as soon as we are back.',
    contact: 'E-mail or phone (optional)', message: 'Your message', leaveSend: 'Leave the message',
    left: 'Thank you. We will answer here.', back: 'We are back online.', start: 'Start the chat',
    rate: 'How was this chat?', stars: ['Poor', 'Fair', 'Fine', 'Good', 'Excellent'], comment: 'A word about it (optional)',
    submit: 'Send the rating', skip: 'Skip', thanks: 'Thank you for the rating.', today: 'Today', sent: 'You', log: 'Messages',
}
const CHINESE = {
    name: '窑与叶', online: '在线', offline: '离线', waiting: '正在等待客服接入', ended: '对话已结束',
    hello: '您好!关于茶、茶器或订单,都可以问我们。',
    queue: '您排在第 1 位,客服马上就来。',
    console: '您也是客服:打开控制台来回复',
    joined: agent => `${agent} 已接入对话`, over: '本次对话已结束',
    write: '输入消息', send: '发送', hide: '最小化', end: '结束对话', again: '开始新对话',
    away: '客服暂时不在', leave: '请留言,我们回来后会在这里回复您。',
    contact: '邮箱或电话(选填)', message: '留言内容', leaveSend: '提交留言',
    left: '谢谢,我们会在这里回复您。', back: '客服已上线。', start: '开始对话',
    rate: '您对本次服务满意吗?', stars: ['很差', '较差', '一般', '满意', '非常满意'], comment: '说说您的感受(选填)',
    submit: '提交评价', skip: '跳过', thanks: '感谢您的评价。', today: '今天', sent: '我', log: '消息',
}

export const wordsFor = language => /^zh/i.test(language) ? CHINESE : ENGLISH
export const isRtl = language => /^(ar|he|fa|ur)\b/i.test(language)
