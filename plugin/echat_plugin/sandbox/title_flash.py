"""The SDK and the page's title: it alternates two titles on new messages, and writes a stale one on mouse moves (§7, api 9)."""

BEAT = 800  # ms between the two titles


def create_title(first):
    """`first`: the title the SDK found at its start; the link's enterTitle for good."""
    return {"first": first, "stored": first, "flashing": False, "timer": None, "outside": False}


def flash(sdk):
    """Starts to alternate, unless it does already. The first write is immediate."""
    title = sdk["title"]
    env = sdk["env"]

    def write(news):
        env["set_title"](sdk["flash_text"] if news else title["stored"])
        title["timer"] = env["later"](BEAT, lambda: write(not news))

    if not title["flashing"]:
        title["flashing"] = True
        write(True)


def unattended(sdk):
    """Whether the visitor seems away: not watching or (observed) the pointer has left the page."""
    return not sdk["env"]["watching"]() or sdk["manner"]["flash_outside"] and sdk["title"]["outside"]


def title_on_message(sdk):
    """A message came: flash for who is away; the observed build writes its stored title for who is not."""
    if sdk["mobile"]:
        return
    if unattended(sdk):
        flash(sdk)
    elif sdk["manner"]["stale_title"]:
        sdk["env"]["set_title"](sdk["title"]["stored"])


def title_on_stir(sdk):
    """Focus, visible, mouse over, key or touch: ends the flashing."""
    title = sdk["title"]
    title["outside"] = False
    if title["flashing"] or sdk["manner"]["stale_title"]:
        sdk["env"]["cancel"](title["timer"])
        title["flashing"] = False
        sdk["env"]["set_title"](title["stored"])


def set_page_title(sdk, given):
    """`setPageTitle`: remembers the true title and returns True; nothing given is handed back. The page's title stays."""
    if given == None or given == "":
        return given
    sdk["title"]["stored"] = given
    return True
