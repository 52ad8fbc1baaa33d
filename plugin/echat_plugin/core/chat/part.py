"""The chat part: what there is to do once the vendor's SDK is on its way. `dist/echat-chat.js` offers it; it comes with the SDK."""
from echat_plugin.core.chat.acting import act
from echat_plugin.core.chat.looking import begin, look

CHAT = {"begin": begin, "look": look, "act": act}
