"""The built-in icons beside the usual one: our own drawings, each one path of strokes on a 24 x 24 grid."""
from echat_plugin.core.lang import get

DRAWINGS = {
    "headset": "M21 12h-4v6h4v-6a9 9 0 0 0-18 0v6h4v-6H3m18 6q0 4-8 4",
    "question": "M7 8a5 5 0 1 1 5 5v3m0 5v0",
    "phone": "M3 3h5l2 6-3 2q2 4 6 6l2-3 6 2v5Q3 21 3 3z",
    "message": "M5 4h14a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-7l-5 4v-4H5a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3zM7 9h10M7 13h6",
    "bubbles": "M18 11V6a3 3 0 0 0-3-3H5a3 3 0 0 0-3 3v11l4-4h2m2 1a3 3 0 0 1 3-3h6a3 3 0 0 1 3 3v8l-3-3h-6a3 3 0 0 1-3-3z",
    "smile": "M8 20a9 9 0 1 0-4-4l-2 6zM8 13q4 4 8 0M9 9v0m6 0v0",
    "heart": "M12 20S3 14.5 3 9a4.5 4.5 0 0 1 9-1a4.5 4.5 0 0 1 9 1c0 5.5-9 11-9 11z",
    "mail": "M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM3 8l9 6 9-6",
    "pen": "M4 20l1-5L16 4l4 4L9 19zM13 7l4 4",
    "send": "M3 11l18-8-7 18-3-7zM11 14l4-4",
    "person": "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21a8 8 0 0 1 16 0",
    "robot": "M7 8h10a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3v-6a3 3 0 0 1 3-3zM12 8V3M9 13v1m6-1v1M1 13v2m22-2v2",
    "spark": "M10 4q1 8 8 9q-7 1-8 8q-1-7-8-8q7-1 8-9zM19 2v6m3-3h-6",
    "help": "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 5a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM6 6l3 3m6 6l3 3M6 18l3-3m6-6l3-3",
    "bell": "M6 10a6 6 0 0 1 12 0c0 5 2 7 2 7H4s2-2 2-7zM10 21h4",
    "bag": "M5 8h14l1 13H4zM8 11V7a4 4 0 0 1 8 0v4",
    "calendar": "M5 5h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM3 10h18M8 3v4m8-4v4",
    "clock": "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 3",
    "moon": "M20 14A8.5 8.5 0 0 1 10 4a8.5 8.5 0 1 0 10 10z",
}


def is_doubtful(icon):
    """Whether an icon is a word in small letters that names no drawing: it is shown as a text, and may be a slip."""
    others = [sign for sign in icon if sign < "a" or sign > "z"]
    return len(others) == 0 and len(icon) > 3 and icon != "chat" and get(DRAWINGS, icon) == None
