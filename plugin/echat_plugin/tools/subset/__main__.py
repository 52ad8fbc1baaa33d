"""python -m echat_plugin.tools.subset [files]: the findings in the files, or in every module that is transcribed."""
import sys
from pathlib import Path

from . import check, show

SOURCE_ROOT = Path(__file__).resolve().parents[3]


def every_module():
    package = SOURCE_ROOT / "echat_plugin"
    return sorted(path for path in package.rglob("*.py") if "tools" not in path.relative_to(package).parts)


def main(arguments):
    paths = [Path(each).resolve() for each in arguments] or every_module()
    findings = [finding for path in paths for finding in check(path, SOURCE_ROOT)]
    for finding in findings:
        print(show(finding, SOURCE_ROOT.parent))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
