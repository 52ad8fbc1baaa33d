"""The sound: two soft notes, made by the Web Audio API. There is no file to fetch and nothing for a strict policy to refuse.

Browsers let a page be heard once the visitor has touched it. The first touch therefore wakes our audio and puts it to rest
again; who has not touched the page hears nothing, and nothing of it is left to sound later.
"""
from echat_plugin.browser.host import guarded, make, win

# Hertz, and when it begins, in s
NOTES = [[659.25, 0], [880, 0.12]]
LENGTH = 0.5
LOUDNESS = 0.09
# A sound that the browser lets through later than this, in ms, would tell of nothing.
LATE = 2000


def create_sound(config, signals):
    Audio = win.AudioContext or win.webkitAudioContext
    audio = None
    timer = None
    unlisten = None
    awake = False

    def woken():
        nonlocal awake
        awake = True
        unlisten()
        if not timer:
            rest()

    def rest():
        nonlocal timer
        timer = None
        audio.suspend()["catch"](nothing)

    def nothing(problem):
        """A refusal: there is no sound, and all else goes on."""

    def wake():
        nonlocal audio
        audio = audio or make(Audio)
        audio.resume().then(woken)["catch"](nothing)

    def able():
        """Whether the browser lets this tab be heard: it has let our audio wake."""
        return awake

    def play(effect):
        asked = win.performance.now()

        def sound():
            nonlocal timer
            if win.performance.now() - asked < LATE:
                for pitch, begin in NOTES:
                    note(pitch, audio.currentTime + begin)
                win.clearTimeout(timer)
                timer = win.setTimeout(rest, 1500 * LENGTH)

        audio.resume().then(sound)["catch"](nothing)

    def note(pitch, begin):
        """A note that begins softly and dies away."""
        tone = audio.createOscillator()
        volume = audio.createGain()
        tone.frequency.value = pitch
        volume.gain.setValueAtTime(0.0001, begin)
        volume.gain.exponentialRampToValueAtTime(LOUDNESS, begin + 0.02)
        volume.gain.exponentialRampToValueAtTime(0.0001, begin + LENGTH)
        tone.connect(volume).connect(audio.destination)
        tone.start(begin)
        tone.stop(begin + LENGTH)

    def stop():
        win.clearTimeout(timer)
        if audio:
            audio.close()["catch"](nothing)

    if Audio and config["sound"] != "off":
        unlisten = signals["listen"](win, "pointerup touchend keydown", lambda event: guarded(wake), {"passive": True, "capture": True})
        # Where the touch was before we came, the browser may have kept it in mind.
        touch = win.navigator.userActivation
        if touch and touch.hasBeenActive:
            guarded(wake)
    signals["undo"](stop)
    return {"able": able, "play": play}
