"""Node, where there is one, and the scripts that ship: beside the package in the repository, within it in the wheel."""
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).parent
SHIPPED = HERE / "shipped"
REPOSITORY = HERE.parents[3]
OLDEST = 18


def scripts():
    """The folder of the scripts, and the sandbox for Node; None where either is missing."""
    for dist, sandbox in ((SHIPPED, SHIPPED / "sandbox.cjs"), (REPOSITORY / "dist", REPOSITORY / "build" / "sandbox.cjs")):
        if (dist / "echat-plugin.js").is_file() and sandbox.is_file():
            return dist, sandbox
    return None


def find():
    """A Node that is new enough, or None."""
    for name in (shutil.which("node"), str(REPOSITORY / ".node" / "bin" / "node")):
        if name and Path(name).is_file():
            said = subprocess.run([name, "--version"], capture_output=True, text=True).stdout.strip()
            if said.startswith("v") and int(said[1:].split(".")[0]) >= OLDEST:
                return name
    return None
