"""What is said of moving the launcher, by language."""

WORDS = {
    "en": {"move": "Left and right arrow keys move it to that side", "left": "Moved to the left", "right": "Moved to the right"},
    "zh": {"move": "按左右方向键可移到该侧", "left": "已移到左侧", "right": "已移到右侧"},
}
