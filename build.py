#!/usr/bin/env python3
"""Builds, tests and shows echat-plugin. Needs only a Python 3 and the network: it makes .venv and finds Node itself.

    build.py                    set up and build dist/
    build.py --check            fail where the committed dist/ is not what the sources give
    build.py test [pytest ...]  set up, build, find a browser, run the tests
    build.py mutate [path ...]  which small mistakes in the core (or these files of it) does no test find out?
    build.py demo               serve the demo shop and the agent's console
    build.py bench [--write]    measure, beside peers; --write puts the table into README.md
"""
import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "plugin"))
sys.dont_write_bytecode = True

from echat_plugin.tools.build import browser, node, pipeline, say, serve, setup  # noqa: E402


def build(options):
    pipeline.build(ROOT)


def check(options):
    stale = pipeline.check(ROOT)
    if stale:
        raise say.Problem("stale (run build.py and commit): " + ", ".join(stale))
    say.line("check", "dist is what the sources give")


def test(options):
    pipeline.build(ROOT)
    browser.ensure(ROOT)
    return subprocess.call([sys.executable, "-m", "pytest", *options.pytest], cwd=ROOT)


def mutate(options):
    from echat_plugin.tools.build import mutate as mutation
    mutation.run(ROOT, options.paths, options.again)


def demo(options):
    pipeline.build(ROOT)
    serve.run(ROOT, options.port, options.browser)


def bench(options):
    pipeline.build(ROOT)
    try:
        from echat_plugin.tools import bench as benchmarks
    except ImportError:
        raise say.Problem("there is no plugin/echat_plugin/tools/bench yet") from None
    return benchmarks.main(ROOT, options.write)


def parse(arguments):
    parser = argparse.ArgumentParser(prog="build.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_const", dest="run", const=check, default=build, help=argparse.SUPPRESS)
    commands = parser.add_subparsers(metavar="")
    commands.add_parser("test", add_help=False).set_defaults(run=test)
    mistakes = commands.add_parser("mutate")
    mistakes.set_defaults(run=mutate)
    mistakes.add_argument("paths", nargs="*", metavar="path")
    mistakes.add_argument("--again", action="store_true", help="only those that survived the last time")
    measure = commands.add_parser("bench")
    measure.set_defaults(run=bench)
    measure.add_argument("--write", action="store_true", help="put the table into README.md")
    shop = commands.add_parser("demo")
    shop.set_defaults(run=demo)
    shop.add_argument("--port", type=int, default=8000)
    shop.add_argument("--no-browser", action="store_false", dest="browser")
    # whatever follows "test" is pytest's
    own = 1 if arguments[:1] == ["test"] else len(arguments)
    return argparse.Namespace(**vars(parser.parse_args(arguments[:own])), pytest=arguments[own:])


def main(arguments):
    options = parse(arguments)
    try:
        setup.enter(ROOT, __file__, arguments)
        setup.install(ROOT)
        node.ensure(ROOT)
        return options.run(options) or 0
    except say.Problem as problem:
        return say.fail(problem)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
