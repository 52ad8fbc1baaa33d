"""From Python to JavaScript modules: Transcrypt, on a copy of the package, in a folder of its own."""
import re
import shutil
import subprocess
import sys
from pathlib import Path

from . import say
from .sources import PACKAGE, home, transcribed

# Transcrypt renames what JavaScript has too (`.keys` to `.py_keys`): not here, where values are plain JavaScript values.
ALIASES = {"append": "push", "startswith": "startsWith", "endswith": "endsWith", "lower": "toLowerCase", "upper": "toUpperCase",
           "find": "indexOf", "rfind": "lastIndexOf"}
HEADER = "__pragma__ ('noalias'); " + "".join(f"__pragma__ ('alias', '{name}', '{native}'); " for name, native in ALIASES.items())
# Transcrypt's own runtime and what it imports; bundling leaves both out.
STOCK = ("/org/transcrypt/__runtime__.py", "/copy/__init__.js")


def copy_sources(root, into):
    """Copies what is transcribed; a module with a JavaScript twin is its twin."""
    package = home(root)
    scripts = [path for path in package.rglob("*.js") if "tools" not in path.relative_to(package).parts]
    for path in [*scripts, *(each for each in transcribed(root) if each.with_suffix(".js") not in scripts)]:
        target = into / PACKAGE / path.relative_to(package)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(prepared(path), encoding="utf-8")


def prepared(path):
    source = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        return source
    # on the first line, so that line numbers stay what they are
    simple = re.match(r'"""|from |[A-Z_]+ = |#|\n|$', source)
    return HEADER + ("" if simple else "\n") + source


def start(into, main):
    """Starts Transcrypt for one main module ("sandbox.main"); finish() waits for it."""
    source = into.joinpath(PACKAGE, *main.split(".")).with_suffix(".py")
    target = into / "out" / main
    command = [sys.executable, "-m", "transcrypt", "-n", "-b", "-e", "7", "-xp", str(into), "-od", str(target), str(source)]
    return subprocess.Popen(command, cwd=into, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True), main, into


def finish(job):
    """The path of the transcribed main module, and how many modules came with it."""
    process, main, into = job
    said = process.communicate()[0]
    target = into / "out" / main
    script = target / f"{main.split('.')[-1]}.js"
    if process.returncode or "Error while compiling" in said or not script.is_file():
        raise say.Problem(f"Transcrypt refused {PACKAGE}.{main}:\n{said[said.find('Error while') :].strip()}")
    sources = re.findall(r'"source": "([^"]+)", "target"', next(target.glob("*.project")).read_text(encoding="utf-8"))
    foreign = [each for each in sources if not (Path(each).is_relative_to(into) if Path(each).is_absolute() else True)
               and not each.endswith(STOCK)]
    if foreign:
        raise say.Problem(f"{main} pulls in modules from outside the package: {', '.join(foreign)}")
    restore_twins(into, target)
    return script, len(sources) - len(STOCK)


def restore_twins(into, target):
    """Transcrypt strips comments from JavaScript without knowing what a string is: the twins go in as they are."""
    for path in (into / PACKAGE).rglob("*.js"):
        name = ".".join(path.relative_to(into).with_suffix("").parts)
        if (target / f"{name}.js").is_file():
            shutil.copyfile(path, target / f"{name}.js")
