"""The rules part: what only pages with rules need. `dist/echat-rules.js` offers it, from beside the script."""
from echat_plugin.core.rules.acting import act, answered, explain
from echat_plugin.core.rules.looking import begin, look

RULES = {"begin": begin, "look": look, "act": act, "answered": answered, "explain": explain}
