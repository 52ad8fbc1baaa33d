"""Milliseconds as one reads them."""


def clock(ms):
    """`29.5s`, `1m 05s`, `2d 3:00:00`."""
    seconds = ms / 1000
    if seconds < 60:
        return f"{round(seconds, 3):g}s"
    if seconds < 3600:
        return f"{int(seconds // 60)}m {seconds % 60:02.0f}s"
    days, rest = divmod(int(seconds), 86400)
    return (f"{days}d " if days else "") + f"{rest // 3600}:{rest % 3600 // 60:02}:{rest % 60:02}"
