// Everything the chat window says, in both languages; `lan` of the address decides, else the browser.

const TEXTS = {
    en: {
        title: 'Chat', back: 'Back to the shop', finish: 'End chat', send: 'Send', write: 'Write a message…', leave: 'Leave a message…',
        list: 'Messages', online: 'Online', offline: 'Away', waiting: 'Connecting you…', chatting: 'In chat', ended: 'Chat ended',
        typing: 'is typing…', role: 'Customer service', you: 'You',
        greeting: 'Hi! Have a question about a product, your order or delivery? Write to us, we usually answer within a minute.',
        questions: ['When will my order arrive?', 'Can I return it?', 'Is it in stock?'],
        away: 'We are away at the moment. Leave your message here: we answer as soon as we are back, and you will see it on this site.',
        notes: {
            waiting: 'You are next. Please wait a moment…', joined: '{name} joined the chat', ended: 'The chat has ended',
            rated: 'Thank you for your rating', left: 'Your message is with us. We answer as soon as we are back',
        },
        rate: 'How was the chat?', stars: ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'], comment: 'Anything to add? (optional)',
        submit: 'Send rating', skip: 'Not now', look: 'View', photo: 'Image', today: 'Today', yesterday: 'Yesterday', read: 'Read',
    },
    zh: {
        title: '在线客服', back: '返回商城', finish: '结束对话', send: '发送', write: '请输入消息…', leave: '请留言…',
        list: '消息', online: '在线', offline: '离线', waiting: '正在接入…', chatting: '对话中', ended: '对话已结束',
        typing: '正在输入…', role: '在线客服', you: '我',
        greeting: '您好！商品、订单或配送方面有任何问题，都可以直接留言，我们通常在一分钟内回复。',
        questions: ['什么时候发货？', '支持退换吗？', '有现货吗？'],
        away: '客服暂时离线。请在此留言，我们上线后会第一时间回复，您在本站即可看到。',
        notes: {
            waiting: '正在为您接入客服，请稍候…', joined: '{name} 已接入对话', ended: '对话已结束',
            rated: '感谢您的评价', left: '留言已收到，客服上线后会尽快回复',
        },
        rate: '请评价本次服务', stars: ['很差', '一般', '满意', '很满意', '非常满意'], comment: '补充说明（选填）',
        submit: '提交评价', skip: '暂不评价', look: '查看', photo: '图片', today: '今天', yesterday: '昨天', read: '已读',
    },
}

export function textsFor(wanted, languages) {
    const lan = (wanted || languages.find(one => /^(zh|en)/i.test(one)) || 'en').toLowerCase()
    const name = lan.startsWith('zh') || lan === 'cn' ? 'zh' : 'en'
    return Object.assign({ lan: name, tag: name === 'zh' ? 'zh-CN' : 'en' }, TEXTS[name])
}
