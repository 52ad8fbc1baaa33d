"""What pyproject.toml has no words for: the wheel takes along the scripts that ship, for `echat-plugin simulate --engine node`."""
import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).parent
# Tools of this repository, of no use where the package is installed
OURS = {"costs", "docs", "docs_zh", "editors", "event_table", "events_zh", "own_events", "recipes", "rules_docs", "rules_table", "rules_zh", "sections", "shown", "typescript"}


class WithScripts(build_py):
    def find_package_modules(self, package, package_dir):
        found = super().find_package_modules(package, package_dir)
        return [each for each in found if self.editable_mode or package != "echat_plugin.tools" or each[1] not in OURS]

    def run(self):
        if not self.editable_mode:
            # What an earlier build left there would go into the wheel.
            shutil.rmtree(self.build_lib, ignore_errors=True)
        super().run()
        if not self.editable_mode:
            into = Path(self.build_lib) / "echat_plugin" / "tools" / "node" / "shipped"
            into.mkdir(parents=True, exist_ok=True)
            # A tree that was never built gives a wheel without: the other engine serves.
            for path in [*sorted((ROOT / "dist").rglob("*.js")), *sorted((ROOT / "dist").glob("*.json"))]:
                if not path.name.endswith(".debug.js"):
                    put(path, into / path.relative_to(ROOT / "dist"))
            if (ROOT / "build" / "sandbox.cjs").is_file():
                put(ROOT / "build" / "sandbox.cjs", into / "sandbox.cjs")


def put(path, at):
    at.parent.mkdir(exist_ok=True)
    shutil.copyfile(path, at)


setup(cmdclass={"build_py": WithScripts})
