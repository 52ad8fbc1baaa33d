"""Korean."""
from echat_plugin.core.languages.plurals import alike

TEXTS = {
    "plural": alike,
    "name": "채팅 상담",
    "other": "읽지 않은 메시지 {n}개",
    "flash": "새 메시지 {n}개",
    "new-tab": "새 탭에서 열림",
    "accept": "채팅 시작",
    "dismiss": "닫기",
}
