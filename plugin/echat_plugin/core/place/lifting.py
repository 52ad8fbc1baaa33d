"""How far up the launcher goes to be beside nothing that covers it: a cookie banner, a bar along the bottom, a keyboard."""

# Room between the launcher and what it makes way for, in px
GAP = 8


def lift(box, obstacles):
    """px by which the box [left, top, right, bottom] must rise to be clear of each obstacle; 0 where no place is left below the top of the screen:
    what covers all of it is nothing to make way for."""
    left, top, right, bottom = box
    rise = 0
    # Each round clears one of them for good, and may run into the next.
    for _ in obstacles:
        for each in obstacles:
            if each[0] < right and each[2] > left and each[1] - GAP < bottom - rise and each[3] > top - rise:
                rise = bottom - each[1] + GAP
    return rise if rise <= top else 0
